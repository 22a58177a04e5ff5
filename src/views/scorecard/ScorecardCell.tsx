/** One measure at one provider: value first, then met or not met in words, then icons, then a quiet sparkline. */
import { memo, type ReactNode } from 'react';
import { Sparkline } from '../../chart/Sparkline.tsx';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import type { WatchedChart } from '../../queries/watch-series.ts';
import { describeBlank } from '../../wording/describe-gap.ts';
import type { Addresses } from '../shared/address.ts';
import { WhyIcons } from '../shared/why/WhyIcons.tsx';
import { cellWords } from './cell-words.ts';
import type { Heading } from './chart-index.ts';
import { nameOf } from './heading-words.ts';

interface ScorecardCellProps {
  readonly column: Heading;
  readonly chart: WatchedChart | undefined;
  /** First and last month of all that is shown, so that sparklines end in line. */
  readonly domain: PeriodDomain | null;
  /** False: it was not picked out by its icons, and stands back. */
  readonly picked: boolean;
  /** False: its icons and its line are drawn in a moment; its figure and what it means stand there already. */
  readonly isFull: boolean;
  /** The one cell that the Tab key reaches; arrow keys lead to the others. */
  readonly current: boolean;
  /** The number of its column for those who hear it, and for the arrow keys. */
  readonly place: number;
  /** Handed down: hundreds of cells need not each follow the address. */
  readonly addresses: Addresses;
}

/** A figure of more letters is written smaller, so that there is room for its words. */
const MOST_LARGE = 8;

/** A month is never parted from its year at the end of a line. */
const inOnePiece = (words: string): string => words.replace(/(?<=[A-Z][a-z]{2}) (?=\d{2}\b)/g, '\u00A0');

export const ScorecardCell = memo(function ScorecardCell({ chart, column, domain, picked, isFull, current, place, addresses }: ScorecardCellProps): ReactNode {
  const tabIndex = current ? 0 : -1;
  const cell = { role: 'gridcell', 'data-column': nameOf(column), 'aria-colindex': place };
  if (chart === undefined || !picked) {
    const words = chart === undefined ? describeBlank('not-provided') : 'Not picked';
    return <td {...cell} className={chart === undefined ? 'cell-blank' : 'cell-blank cell-not-picked'} tabIndex={tabIndex}><span className="quiet">{words}</span></td>;
  }
  const { measure, provider, assessment } = chart;
  const { latest, spoken, few, concern } = cellWords(chart, domain?.to ?? null);
  // The cell that somebody stands on does not wait.
  const isDrawn = isFull || current;
  // Never a figure: one word of why not, where “Not provided here” stands in other cells, and nothing of verdicts.
  if (latest.value === null) {
    return (
      <td {...cell} className="cell-chart cell-without-figure">
        <a href={`#${addresses.chart(measure.id, provider.code)}`} className="cell-link" tabIndex={tabIndex} aria-label={spoken}><span className="quiet">{latest.note}</span></a>
      </td>
    );
  }
  const hasIcons = latest.blank === null;
  return (
    <td {...cell} className={['cell-chart', concern && 'cell-concern', !isDrawn && !few && 'cell-later', !isDrawn && hasIcons && 'cell-icons-later'].filter(Boolean).join(' ')}>
      <a href={`#${addresses.chart(measure.id, provider.code)}`} className="cell-link" tabIndex={tabIndex} aria-label={spoken}>
        <span className="cell-figure">
          <span className={latest.value.length > MOST_LARGE ? 'cell-value cell-value-long' : 'cell-value'}>{latest.value}</span>
          {(latest.met !== null || latest.note !== null) && (
            <span className="cell-beside" title={latest.note ?? undefined}>
              {latest.met !== null && <span className={latest.missed ? 'cell-not-met' : undefined}>{latest.met}</span>}
              {latest.met !== null && latest.note !== null && ', '}
              {latest.note !== null && inOnePiece(latest.note)}
            </span>
          )}
        </span>
      </a>
      {/* In the flow, not placed upon the link: every placed box costs each picture of the whole table. */}
      {(isDrawn || latest.blank !== null) && (
        <div className="cell-foot">
          {latest.blank !== null && <span className={latest.missed && latest.met === null ? 'cell-blank-words cell-not-met' : 'cell-blank-words'}>{inOnePiece(latest.blank)}</span>}
          {isDrawn && hasIcons && <WhyIcons chart={chart} size={24} tabIndex={tabIndex} />}
          {isDrawn && !few && <Sparkline assessment={assessment} domain={domain} width={96} height={24} />}
        </div>
      )}
    </td>
  );
});
