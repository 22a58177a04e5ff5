import type { ChartWords } from '../chart-words.ts';
import type { ChartPlan } from '../plan-chart.ts';
import { fitText } from '../text-width.ts';

/** Months without a value: a pale column where the line is broken, with its reason reading upwards inside it. */
export function GapMarks({ plan, words }: { readonly plan: ChartPlan; readonly words: Pick<ChartWords, 'gap'> }) {
  const { plot } = plan.layout;
  return (
    <g>
      {plan.gaps.map((gap) => {
        const left = Math.max(plot.left, plan.scale.x(gap.from - 0.5));
        const right = Math.min(plot.right, plan.scale.x(gap.to + 0.5));
        const middle = (left + right) / 2;
        const text = words.gap(gap.reasons, gap.to - gap.from + 1);
        const wide = right - left > plan.textSize * 6;
        return (
          <g key={gap.from} className="wl-gap">
            <title>{text}</title>
            <rect className="wl-gap__column" x={left} y={plot.top} width={Math.max(3, right - left)} height={plot.bottom - plot.top} />
            <text
              className="wl-gap__reason"
              {...(wide
                ? { x: middle, y: plot.bottom - 8, textAnchor: 'middle' as const }
                : { transform: `translate(${middle},${plot.bottom - 7})rotate(-90)`, dy: '0.35em' })}
            >
              {fitText(text, wide ? right - left - 8 : plot.bottom - plot.top - 14, plan.textSize)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
