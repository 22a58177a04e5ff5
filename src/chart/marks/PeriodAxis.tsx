import type { ChartPlan } from '../plan-chart.ts';

/** Quarters and years under the plot; a faint upright line at each April, where the financial year begins. */
export function PeriodAxis({ plan }: { readonly plan: ChartPlan }) {
  const { plot, monthLine, yearLine } = plan.layout;
  return (
    <g className="wl-axis">
      {plan.yearStarts.map((index) => {
        const x = Math.round(plan.scale.x(index - 0.5)) + 0.5;
        return <path key={index} className="wl-axis__year-start" d={`M${x},${plot.top}V${plot.bottom}`} />;
      })}
      <path className="wl-axis__base" d={`M${plot.left},${plot.bottom + 0.5}H${plot.right}`} />
      {plan.periodTicks.map(({ index, month, year }) => {
        const x = plan.scale.x(index);
        return (
          <g key={index}>
            <path className="wl-axis__notch" d={`M${Math.round(x) + 0.5},${plot.bottom + 1}v4`} />
            <text className="wl-axis__tick" x={x} y={monthLine} textAnchor="middle">
              {month}
            </text>
            {year !== null && (
              <text className="wl-axis__year" x={x} y={yearLine} textAnchor="middle">
                {year}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
