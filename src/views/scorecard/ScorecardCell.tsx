/** One measure at one provider: value first, then met or not met in words, then icons, then a quiet sparkline. */
import { memo, type ReactNode } from 'react';
import { Sparkline } from '../../chart/Sparkline.tsx';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import type { WatchedChart } from '../../queries/watch-series.ts';
import { describeAssurance } from '../../wording/describe-assurance.ts';
import { describeBlank } from '../../wording/describe-gap.ts';
import { describeVerdict } from '../../wording/describe-variation.ts';
import { latestOf } from '../../wording/latest-of.ts';
import type { Addresses } from '../shared/address.ts';
import { WhyIcons } from '../shared/why/WhyIcons.tsx';
import type { Heading } from './scorecard-grid.ts';

interface ScorecardCellProps {
  readonly column: Heading;
  readonly chart: WatchedChart | undefined;
  /** First and last month of all that is shown, so that sparklines end in line. */
  readonly domain: PeriodDomain | null;
  /** False: it was not picked out by its icons, and stands back. */
  readonly picked: boolean;
  /** The one cell that the Tab key reaches; arrow keys lead to the others. */
  readonly current: boolean;
  /** The cell's place, for arrow keys. */
  readonly place: string;
  /** Handed down: hundreds of cells need not each follow the address. */
  readonly addresses: Addresses;
}

export const ScorecardCell = memo(function ScorecardCell({ chart, column, domain, picked, current, place, addresses }: ScorecardCellProps): ReactNode {
  const tabIndex = current ? 0 : -1;
  const cell = { role: 'gridcell', 'data-column': nameOf(column), 'data-place': place };
  if (chart === undefined || !picked) {
    const words = chart === undefined ? describeBlank('not-provided') : 'Not picked';
    return <td {...cell} className={chart === undefined ? 'cell-blank' : 'cell-blank cell-not-picked'} tabIndex={tabIndex}><span className="quiet">{words}</span></td>;
  }
  const { measure, provider, assessment } = chart;
  const latest = latestOf(chart, domain?.to ?? null);
  const variation = describeVerdict(assessment);
  const assurance = describeAssurance(assessment, measure);
  // A handful of months makes no line worth drawing.
  const few = assessment.warnings.some(({ id }) => id === 'too-few-points');
  const concern = assessment.variation === 'concern-high' || assessment.variation === 'concern-low';
  return (
    <td {...cell} className={concern ? 'cell-chart cell-concern' : 'cell-chart'}>
      <a
        href={`#${addresses.chart(measure.id, provider.code)}`} className="cell-link" tabIndex={tabIndex}
        aria-label={`${measure.shortName}, ${provider.shortName}: ${latest.spoken}. ${variation.title}. ${assurance.title}`}
      >
        <span className="cell-figure">
          {latest.value !== null && <span className="cell-value">{latest.value}</span>}
          {latest.met !== null && <span className={latest.met === 'met' ? 'cell-met' : 'cell-met cell-not-met'}>{latest.met}</span>}
          {latest.note !== null && <span className="cell-note" title={latest.note}>{latest.note}</span>}
        </span>
      </a>
      {/* In the flow, not placed upon the link: every placed box costs each picture of the whole table. */}
      <div className={few ? 'cell-foot cell-foot-few' : 'cell-foot'}>
        {latest.blank !== null && <span className="cell-blank-words">{latest.blank}</span>}
        {latest.blank === null && latest.value !== null && <WhyIcons chart={chart} size={25} tabIndex={tabIndex} />}
        {!few && <Sparkline assessment={assessment} domain={domain} width={96} height={25} />}
      </div>
    </td>
  );
});

const nameOf = (heading: Heading): string => (heading.kind === 'measure' ? heading.measure.shortName : heading.provider.shortName);
