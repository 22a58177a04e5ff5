import type { Assessment } from '../../spc/assessment.ts';
import { levelsOf, stepPath, round } from '../level-steps.ts';
import type { ChartPlan } from '../plan-chart.ts';

/** Where ordinary months lie: the room between the limits, pale, under everything else. */
export function ProcessBand({ plan }: { readonly plan: ChartPlan }) {
  return <path className="wl-limits__band" d={bandPath(plan, [plan.layout.plot.left, plan.layout.plot.right])} />;
}

/** Limits and mean, phase by phase. Lines of a short phase are broken more, because they are provisional. */
export function ProcessLimits({ plan, phases }: { readonly plan: ChartPlan; readonly phases: Assessment['phases'] }) {
  const { plot } = plan.layout;
  const edges: [number, number] = [plot.left, plot.right];
  return (
    <g>
      {phases.map((phase) => {
        const inside = (values: readonly (number | null)[]): (number | null)[] => values.map((value, index) => (index >= phase.from && index <= phase.to ? value : null));
        const path = (values: readonly (number | null)[]): string => stepPath(levelsOf(inside(values)), plan.scale, edges);
        const state = phase.short ? ' wl-limits__line--short' : '';
        return (
          <g key={phase.from}>
            <path className={`wl-limits__line${state}`} d={path(plan.upper)} />
            <path className={`wl-limits__line${state}`} d={path(plan.lower)} />
            <path className={`wl-limits__centre${state}`} d={path(plan.centre)} />
          </g>
        );
      })}
    </g>
  );
}

function bandPath({ lower, upper, scale, phaseStarts }: ChartPlan, edges: readonly [number, number]): string {
  let path = '';
  let from = 0;
  for (let index = 1; index <= upper.length; index += 1) {
    if (index < upper.length && upper[index] === upper[from] && lower[index] === lower[from] && !phaseStarts.includes(index)) continue;
    const [high, low] = [upper[from], lower[from]];
    if (high != null && low != null) {
      const left = round(Math.max(edges[0], scale.x(from - 0.5)));
      path += `M${left},${round(scale.y(high))}H${round(Math.min(edges[1], scale.x(index - 0.5)))}V${round(scale.y(low))}H${left}Z`;
    }
    from = index;
  }
  return path;
}
