/** One measure at one provider: value first, then met or not met in words, then icons, then a quiet sparkline. */
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Sparkline } from '../../chart/Sparkline.tsx';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import type { WatchedChart } from '../../queries/watch-series.ts';
import type { Assessment } from '../../spc/assessment.ts';
import type { Period } from '../../spc/vocabulary.ts';
import { describeAssurance } from '../../wording/describe-assurance.ts';
import { describeBlank } from '../../wording/describe-gap.ts';
import { describeRareCell, describeRareHarm } from '../../wording/describe-rare.ts';
import { describeMet } from '../../wording/describe-threshold.ts';
import { describeVerdict } from '../../wording/describe-variation.ts';
import { formatPeriodShort } from '../../wording/format-period.ts';
import { decimalsFor, formatValueBeside } from '../../wording/format-value.ts';
import { useAddresses } from '../shared/use-addresses.ts';
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
}

export const ScorecardCell = memo(function ScorecardCell({ chart, column, domain, picked, current, place }: ScorecardCellProps): ReactNode {
  const addresses = useAddresses();
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
      <Link
        href={addresses.chart(measure.id, provider.code)} className="cell-link" tabIndex={tabIndex}
        aria-label={`${measure.shortName}, ${provider.shortName}: ${latest.spoken}. ${variation.title}. ${assurance.title}`}
      >
        <span className="cell-figure">
          {latest.value !== null && <span className="cell-value">{latest.value}</span>}
          {latest.met !== null && <span className={latest.met === 'met' ? 'cell-met' : 'cell-met cell-not-met'}>{latest.met}</span>}
          {latest.note !== null && <span className="cell-note" title={latest.note}>{latest.note}</span>}
        </span>
      </Link>
      {latest.blank !== null && <span className={few ? 'cell-blank-words cell-blank-wide' : 'cell-blank-words'}>{latest.blank}</span>}
      {latest.blank === null && latest.value !== null && <WhyIcons chart={chart} size={25} tabIndex={tabIndex} />}
      {!few && <Sparkline assessment={assessment} domain={domain} width={96} height={25} />}
    </td>
  );
});

const nameOf = (heading: Heading): string => (heading.kind === 'measure' ? heading.measure.shortName : heading.provider.shortName);

interface Latest {
  readonly value: string | null;
  readonly met: string | null;
  /** Why the latest month is not there, or which month the value is of, or that it is provisional. */
  readonly note: string | null;
  /** What stands in place of icons where there can be no verdict. */
  readonly blank: string | null;
  readonly spoken: string;
}

/** The last month's value; where it is missing, why, with the last value there was. */
function latestOf({ measure, assessment, rareHarm }: WatchedChart, lastMonth: Period | null): Latest {
  if (rareHarm !== null) {
    const { figure, beside } = describeRareHarm(rareHarm);
    return { value: figure, met: null, note: beside, blank: '', spoken: `${figure} ${beside}` };
  }
  const { series, threshold, met } = assessment;
  const at = series.values.findLastIndex((value) => value !== null);
  const end = series.periods.length - 1;
  const value = series.values[at] ?? null;
  if (value === null) {
    const words = describeBlank(series.gaps[end] ?? 'no-row');
    return { value: null, met: null, note: words, blank: null, spoken: words };
  }
  const period = series.periods[at] ?? '';
  const text = formatValueBeside(value, threshold[at] ?? null, measure, decimalsFor(measure, series));
  const metWords = describeMet(met[at] ?? null);
  const month = formatPeriodShort(period);
  const gap = series.gaps[end];
  const note = gap
    ? at === end - 1 ? `${formatPeriodShort(series.periods[end] ?? '')} ${describeBlank(gap).toLowerCase()}` : `in ${month}`
    : period !== lastMonth ? `in ${month}` : series.provisional[at] ? 'provisional' : null;
  const blank = blankOf(assessment);
  return { value: text, met: metWords, note, blank, spoken: [text, metWords, note, blank].filter(Boolean).join(', ') };
}

/** A rare harm's month is nearly always 0: since when there was none says more. Too few months say how many there are. */
function blankOf(assessment: Assessment): string | null {
  if (assessment.variation !== 'not-enough-data') return null;
  const { series, excluded } = assessment;
  const points = series.values.filter((value, i) => value !== null && excluded[i] !== true && series.provisional[i] !== true).length;
  return describeRareCell(assessment) ?? describeBlank('not-enough-data', points);
}
