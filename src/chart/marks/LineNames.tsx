import type { ChartPlan } from '../plan-chart.ts';

/** Labels inside the plot: under the points, so that no word hides one. */
export function PlotLabels({ plan }: { readonly plan: ChartPlan }) {
  return (
    <g>
      {plan.plotLabels.map((label) => (
        <text key={`${label.text}-${label.x}`} className={`wl-plot-label wl-plot-label--${label.line}`} x={label.x} y={label.y} dy="0.35em">
          {label.text}
        </text>
      ))}
    </g>
  );
}

/** The names of the lines at the right, each joined to its line where it had to be moved. */
export function LineNames({ plan }: { readonly plan: ChartPlan }) {
  const { plot } = plan.layout;
  return (
    <g>
      {plan.names.map((name) => (
        <g key={name.id} className={`wl-name wl-name--${name.line}`}>
          {Math.abs(name.y - name.lineY) > 2 && <path className="wl-name__leader" d={`M${plot.right},${name.lineY}L${name.x - 2},${name.y}`} />}
          <text className="wl-name__text" x={name.x} y={name.y} dy="0.35em">
            {name.text}
          </text>
        </g>
      ))}
    </g>
  );
}
