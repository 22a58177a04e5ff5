import type { Period } from '../../spc/vocabulary.ts';
import type { ChartWords } from '../chart-words.ts';
import type { ChartPlan } from '../plan-chart.ts';
import { textWidth } from '../text-width.ts';

export interface CrosshairProps {
  readonly plan: ChartPlan;
  readonly words: Pick<ChartWords, 'period'>;
  readonly periods: readonly Period[];
  readonly active: number | null;
  readonly pinned: number | null;
  /** Months being selected by dragging; null: none. */
  readonly selected?: { readonly one: number; readonly other: number } | null;
}

/** Shows which month is being read: a hairline, a ring around its point, and the month's name over the axis. Drawn apart from the chart, so that moving redraws only this. */
export function Crosshair({ plan, words, periods, active, pinned, selected = null }: CrosshairProps) {
  const { width, height } = plan.layout;
  return (
    <svg className="wl-crosshair" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={plan.textSize} aria-hidden="true" focusable="false">
      {selected !== null && <Selection plan={plan} {...selected} />}
      {pinned !== null && pinned !== active && <Reading plan={plan} index={pinned} text={words.period(periods[pinned] ?? '')} pinned />}
      {active !== null && <Reading plan={plan} index={active} text={words.period(periods[active] ?? '')} pinned={active === pinned} />}
    </svg>
  );
}

function Selection({ plan, one, other }: { readonly plan: ChartPlan; readonly one: number; readonly other: number }) {
  const { plot } = plan.layout;
  const left = Math.max(plot.left, plan.scale.x(Math.min(one, other) - 0.5));
  const right = Math.min(plot.right, plan.scale.x(Math.max(one, other) + 0.5));
  return <rect className="wl-crosshair__selection" x={left} y={plot.top} width={right - left} height={plot.bottom - plot.top} />;
}

function Reading({ plan, index, text, pinned }: { readonly plan: ChartPlan; readonly index: number; readonly text: string; readonly pinned: boolean }) {
  const { plot, width } = plan.layout;
  const point = plan.points.find((candidate) => candidate.index === index);
  const x = plan.scale.x(index);
  const wide = textWidth(text, plan.textSize, true) + 14;
  const left = Math.max(0, Math.min(width - wide, x - wide / 2));
  const high = plan.textSize * 1.6;
  return (
    <g className={pinned ? 'wl-crosshair__reading wl-crosshair__reading--pinned' : 'wl-crosshair__reading'}>
      <path className="wl-crosshair__line" d={`M${Math.round(x) + 0.5},${plot.top}V${plot.bottom + 4}`} />
      {point && <circle className="wl-crosshair__ring" cx={x} cy={point.y} r={8.5} />}
      <rect className="wl-crosshair__chip" x={left} y={plot.bottom + 4} width={wide} height={high} rx={3} />
      <text className="wl-crosshair__month" x={left + wide / 2} y={plot.bottom + 4 + high / 2} dy="0.35em" textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
