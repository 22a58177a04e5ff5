import type { ChartWords } from '../chart-words.ts';
import type { ChartPlan } from '../plan-chart.ts';

/** Values at the left with quiet rules across the plot; a broken foot where the axis does not start at zero. */
export function ValueAxis({ plan, words }: { readonly plan: ChartPlan; readonly words: Pick<ChartWords, 'tick'> }) {
  const { plot } = plan.layout;
  return (
    <g className="wl-axis">
      {plan.valueTicks.values.map((value) => {
        const y = Math.round(plan.scale.y(value)) + 0.5;
        return (
          <g key={value}>
            <path className="wl-axis__rule" d={`M${plot.left},${y}H${plot.right}`} />
            <text className="wl-axis__tick" x={plot.left - 8} y={y} dy="0.35em" textAnchor="end">
              {words.tick(value, plan.valueTicks.step)}
            </text>
          </g>
        );
      })}
      {plan.axisNote !== null && <path className="wl-axis__break" d={`M${plot.left + 0.5},${plot.bottom - 26}v9l-4,2l8,4l-8,4l4,2v5`} />}
    </g>
  );
}
