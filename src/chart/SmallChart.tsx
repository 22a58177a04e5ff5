import { memo, useMemo } from 'react';
import type { Assessment } from '../spc/assessment.ts';
import { planSmallChart, sharedDomain, smallTicks } from './small-chart-plan.ts';
import type { PeriodDomain } from './sparkline-path.ts';
import { textWidth } from './text-width.ts';
import type { Interval, ValueBounds } from './value-domain.ts';
import './small-chart.css';

export interface SmallChartProps {
  readonly assessment: Assessment;
  /** Months of all charts on the page, so that the same month lies on the same place; left out: its own. */
  readonly months?: PeriodDomain | null;
  /** One value axis for all charts (`sharedDomain`); left out: its own. One object for all, or the memo is lost. */
  readonly values?: Interval | null;
  readonly bounds: ValueBounds;
  readonly width: number;
  readonly height?: number;
  /** A value on the axis; `step` says how many decimals it needs. */
  readonly tick: (value: number, step: number) => string;
  /** A month at the foot: `Jul 12`. */
  readonly month: (period: string) => string;
  /** What the picture says, in words. Without it the picture is decoration: the text beside it says the same. */
  readonly title?: string;
}

const TEXT = 11;

/**
 * One of many control charts on a page: axis, limits, mean, threshold and special months, small enough to compare thirty at a
 * glance. Not interactive: its title leads to the large one. At most a dozen elements and one a mark.
 */
export const SmallChart = memo(function SmallChart({
  assessment, months = null, values = null, bounds, width, height = 96, tick, month, title,
}: SmallChartProps) {
  const plan = useMemo(() => {
    const domain = values ?? sharedDomain([assessment], bounds);
    const { values: ticks, step } = smallTicks(assessment, domain, height);
    const tickWidth = Math.max(...ticks.map((value) => textWidth(tick(value, step), TEXT)), 14);
    return planSmallChart({ assessment, months, values: domain, bounds, width, height, tickWidth });
  }, [assessment, months, values, bounds, width, height, tick]);
  const { plot, ticks } = plan;
  return (
    <svg
      className="wl-small" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={TEXT} focusable="false"
      {...(title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title })}
    >
      {plan.bands.map((path, index) => <path key={index} className="wl-limits__band" d={path} />)}
      {ticks.values.map((value) => {
        const y = Math.round(plan.tickAt(value)) + 0.5;
        return (
          <g key={value}>
            <path className="wl-axis__rule" d={`M${plot.left},${y}H${plot.right}`} />
            <text className="wl-axis__tick" x={plot.left - 5} y={y} dy="0.35em" textAnchor="end">{tick(value, ticks.step)}</text>
          </g>
        );
      })}
      <path className="wl-axis__base" d={`M${plot.left},${plot.bottom + 0.5}H${plot.right}`} />
      {plan.from !== null && <text className="wl-axis__tick" x={plot.left} y={height - 3}>{month(plan.from)}</text>}
      {plan.to !== null && plan.to !== plan.from && <text className="wl-axis__tick" x={plot.right} y={height - 3} textAnchor="end">{month(plan.to)}</text>}
      {plan.limits !== '' && <path className="wl-limits__line" d={plan.limits} />}
      {plan.centre !== '' && <path className="wl-limits__centre" d={plan.centre} />}
      {plan.threshold !== '' && <path className="wl-threshold wl-small__threshold" d={plan.threshold} />}
      {plan.line !== '' && <path className="wl-line wl-small__line" d={plan.line} />}
      {plan.marks.map(({ kind, path }, index) => <path key={index} className={`wl-small__mark wl-small__mark--${kind}`} d={path} />)}
    </svg>
  );
});
