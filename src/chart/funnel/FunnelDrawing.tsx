import { memo } from 'react';
import { PointMark } from '../marks/PointMark.tsx';
import type { FunnelPlan } from './plan-funnel.ts';
import type { FunnelWords } from './funnel-words.ts';

/** The picture of a funnel plot and nothing else: no state, no script needed, the same on a page and in an exported file. */
export const FunnelDrawing = memo(function FunnelDrawing({ plan, words }: { readonly plan: FunnelPlan; readonly words: FunnelWords }) {
  const { plot, width, height, textSize } = plan;
  const wide = plot.right - plot.left;
  const high = plot.bottom - plot.top;
  return (
    <svg className="wl-drawing wl-funnel" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={textSize} role="img" aria-label={words.summary} focusable="false">
      {plan.valueTicks.values.map((value) => {
        const y = Math.round(plan.y(value)) + 0.5;
        return (
          <g key={value} className="wl-axis">
            <path className="wl-axis__rule" d={`M${plot.left},${y}H${plot.right}`} />
            <text className="wl-axis__tick" x={plot.left - 8} y={y} dy="0.35em" textAnchor="end">{words.tick(value, plan.valueTicks.step)}</text>
          </g>
        );
      })}
      <path className="wl-axis__base" d={`M${plot.left},${plot.bottom + 0.5}H${plot.right}`} />
      {plan.sizeTicks.values.map((size) => (
        <g key={size} className="wl-axis">
          <path className="wl-axis__notch" d={`M${Math.round(plan.x(size)) + 0.5},${plot.bottom}v5`} />
          <text className="wl-axis__tick" x={plan.x(size)} y={plot.bottom + textSize * 1.5} textAnchor="middle">{words.size(size)}</text>
        </g>
      ))}
      <text className="wl-axis__tick" x={(plot.left + plot.right) / 2} y={plot.bottom + textSize * 3} textAnchor="middle">{words.sizeAxis}</text>
      {/* A viewport of its own cuts what the small end of the limits would draw outside the plot. */}
      <svg x={plot.left} y={plot.top} width={wide} height={high} viewBox={`${plot.left} ${plot.top} ${wide} ${high}`} overflow="hidden" focusable="false">
        <path className="wl-funnel__band wl-funnel__band--998" d={plan.band998} />
        <path className="wl-funnel__band wl-funnel__band--95" d={plan.band95} />
        <path className="wl-funnel__limit wl-funnel__limit--998" d={plan.limits998} />
        <path className="wl-funnel__limit wl-funnel__limit--95" d={plan.limits95} />
        {plan.centre !== null && <path className="wl-limits__centre" d={`M${plot.left},${plan.centre}H${plot.right}`} />}
        {plan.threshold !== null && <path className="wl-threshold wl-threshold--judged" d={`M${plot.left},${plan.threshold}H${plot.right}`} />}
      </svg>
      {plan.lineNames.map(({ text, y, kind }) => (
        <text key={text} className={`wl-funnel__name wl-funnel__name--${kind}`} x={plot.right + 6} y={y} dy="0.35em">{text}</text>
      ))}
      {plan.points.map((point) => (
        <g key={point.provider.code} data-code={point.provider.code}>
          {point.isOwn && <circle className="wl-funnel__own" cx={point.x} cy={point.y} r={10} />}
          <PointMark x={point.x} y={point.y} meaning={point.meaning} size={point.meaning === 'common' ? 1 : point.far ? 1.15 : 0.85} />
        </g>
      ))}
      {plan.labels.map(({ code, text, x, y, anchor, isOwn }) => (
        <text key={code} className={isOwn ? 'wl-funnel__label wl-funnel__label--own' : 'wl-funnel__label'} x={x} y={y} dy="0.35em" textAnchor={anchor}>{text}</text>
      ))}
    </svg>
  );
});
