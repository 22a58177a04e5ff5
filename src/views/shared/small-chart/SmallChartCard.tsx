/** One measure at one place, small: its name as a link, the latest figure, icons that answer why, and the chart without tools. */
import { memo, useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { MeasuredWidth } from '../../../chart/MeasuredWidth.tsx';
import { SmallChart } from '../../../chart/SmallChart.tsx';
import type { PeriodDomain } from '../../../chart/sparkline-path.ts';
import type { Interval } from '../../../chart/value-domain.ts';
import type { WatchedChart } from '../../../queries/watch-series.ts';
import { isOfConcern } from '../../../spc/is-of-concern.ts';
import type { Period } from '../../../spc/vocabulary.ts';
import { describeAssurance } from '../../../wording/describe-assurance.ts';
import { describeBlank } from '../../../wording/describe-gap.ts';
import { describeVerdict } from '../../../wording/describe-variation.ts';
import { formatPeriodShort } from '../../../wording/format-period.ts';
import { formatValueTick } from '../../../wording/format-value.ts';
import { boundsFor } from '../../../chart/bounds-for.ts';
import { latestOf } from '../../../wording/latest-of.ts';
import { WhyIcons } from '../why/WhyIcons.tsx';
import './small-chart.css';

interface SmallChartCardProps {
  readonly chart: WatchedChart;
  readonly title: string;
  /** Where its name leads; null: it has no page of its own. */
  readonly href: string | null;
  /** Last month of anything on this screen. */
  readonly lastMonth: Period | null;
  /** Months of all charts beside it, so that the same month lies on the same place; left out: its own. */
  readonly months?: PeriodDomain | null;
  /** One scale for several charts; left out: its own. */
  readonly domain?: Interval | null;
}

export const SmallChartCard = memo(function SmallChartCard({ chart, title, href, lastMonth, months = null, domain = null }: SmallChartCardProps): ReactNode {
  const { measure, assessment } = chart;
  const latest = latestOf(chart, lastMonth);
  const variation = describeVerdict(assessment);
  const assurance = describeAssurance(assessment, measure);
  const summary = `${title}: ${latest.spoken}. ${variation.title}. ${assurance.title}.`;
  const bounds = useMemo(() => boundsFor(measure), [measure]);
  const tick = useMemo(() => (value: number, step: number) => formatValueTick(value, step, measure), [measure]);
  const withoutVerdict = latest.blank !== null;
  const tooRare = assessment.warnings.some(({ id }) => id === 'too-rare') && withoutVerdict;
  return (
    <li className={isOfConcern(assessment) ? 'small-chart small-chart-concern' : 'small-chart'}>
      <div className="small-chart-head">
        <h3>{href === null ? title : <Link href={href}>{title}</Link>}</h3>
        {!withoutVerdict && <WhyIcons chart={chart} size={26} />}
      </div>
      <p className="small-chart-figure">
        {latest.value !== null && <strong>{latest.value}</strong>}
        {latest.met !== null && <span className={latest.met === 'met' ? undefined : 'small-chart-not-met'}> {latest.met}</span>}
        {latest.note !== null && <span className="quiet"> {latest.note}</span>}
        {latest.blank ? <span className={latest.missed && latest.met === null ? 'small-chart-not-met' : 'quiet'}> {latest.blank}</span> : null}
        {tooRare && <span className="quiet"> · {describeBlank('too-rare')}</span>}
        {latest.blank === null && latest.value !== null && <span className="quiet"> · {variation.short}</span>}
      </p>
      <MeasuredWidth fallback={300}>
        {(width) => <SmallChart assessment={assessment} months={months} values={domain} bounds={bounds} width={width} height={110} tick={tick} month={formatPeriodShort} title={summary} />}
      </MeasuredWidth>
    </li>
  );
});
