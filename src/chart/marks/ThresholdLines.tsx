import { levelsOf, stepPath } from '../level-steps.ts';
import type { ChartPlan } from '../plan-chart.ts';

/** The required level as it stood in each month: it steps where it changed, and breaks where none was in force. */
export function ThresholdLines({ plan }: { readonly plan: ChartPlan }) {
  const { plot } = plan.layout;
  return (
    <g>
      {plan.thresholds.map((line) => (
        <path
          key={line.id}
          className={`wl-threshold wl-threshold--${line.role}`}
          data-line={line.id}
          d={stepPath(levelsOf(line.values), plan.scale, [plot.left, plot.right])}
        />
      ))}
    </g>
  );
}
