/** Variation × assurance with counts: how many charts need what. Choosing a cell leaves only its charts in the scorecard. */
import type { ReactNode } from 'react';
import { AssuranceIcon } from '../../chart/AssuranceIcon.tsx';
import { VariationIcon } from '../../chart/VariationIcon.tsx';
import type { WatchedChart } from '../../queries/watch-series.ts';
import type { Assurance, Variation } from '../../spc/assessment.ts';
import { countSummary, SUMMARY_COLUMNS, SUMMARY_ROWS, type SummaryColumn, type SummaryRow } from '../../spc/summary-place.ts';
import { useOwnSummaryWords } from '../../queries/summary-words-query.ts';
import { describeRuleSet } from '../../wording/describe-rule-set.ts';
import { summaryWords } from '../../wording/summary-grid-words.ts';
import { SUMMARY_LEADS_ON, summaryColumnMeanings, summaryRowMeanings } from '../../wording/summary-meanings.ts';
import type { ScorecardState } from '../shared/address.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { DropPanel } from '../shared/over/DropPanel.tsx';
import { ProblemText } from '../shared/ProblemText.tsx';
import './summary-grid.css';

interface SummaryGridProps {
  /** The charts in scope: each is counted in exactly one cell. */
  readonly charts: readonly WatchedChart[];
  readonly picked: Pick<ScorecardState, 'variation' | 'assurance'>;
  readonly onPick: (picked: Pick<ScorecardState, 'variation' | 'assurance'>) => void;
}

const ROW_ICON: Readonly<Record<SummaryRow, Variation>> = {
  concern: 'concern-low', neither: 'neither-high', 'common-cause': 'common-cause', improvement: 'improvement-high', 'not-enough-data': 'not-enough-data',
};
const COLUMN_ASSURANCE: Readonly<Record<SummaryColumn, Assurance | null>> = { fail: 'fail', 'hit-or-miss': 'hit-or-miss', pass: 'pass', none: null };

export function SummaryGrid({ charts, picked, onPick }: SummaryGridProps): ReactNode {
  const own = useOwnSummaryWords();
  const words = summaryWords(own.settings);
  const counts = countSummary(charts.map(({ assessment }) => assessment));
  const sum = (row: SummaryRow | null, column: SummaryColumn | null): number =>
    (row === null ? SUMMARY_ROWS : [row]).reduce((all, r) => all + (column === null ? SUMMARY_COLUMNS : [column]).reduce((some, c) => some + counts[r][c], 0), 0);
  const isPicked = (row: SummaryRow | null, column: SummaryColumn | null): boolean => picked.variation === row && picked.assurance === column;
  const button = (row: SummaryRow | null, column: SummaryColumn | null, meaning: string, label: string): ReactNode => {
    const count = sum(row, column);
    const on = isPicked(row, column);
    return (
      <button
        type="button" aria-pressed={on} disabled={count === 0 && !on} className={count === 0 ? 'summary-count summary-none' : 'summary-count'}
        aria-label={`${label}: ${count} ${count === 1 ? 'chart' : 'charts'}${meaning === '' ? '' : `. ${meaning}`}`}
        onClick={() => onPick(on ? { variation: null, assurance: null } : { variation: row, assurance: column })}
      >
        <strong>{count}</strong>{meaning !== '' && <span>{meaning}</span>}
      </button>
    );
  };
  return (
    <section className="summary-grid" aria-label="Summary grid">
      {own.problems.map((problem, index) => <p key={index} role="alert" className="summary-problem">The usual words are shown. <ProblemText problem={problem} /></p>)}
      <table>
        <caption className="visually-hidden">Charts by variation and assurance. Choosing a count shows only those charts.</caption>
        <thead>
          <tr>
            <td />
            {SUMMARY_COLUMNS.map((column) => (
              <th key={column} scope="col">
                <Head name={words.columns[column]} meaning={summaryColumnMeanings[column]}>
                  <AssuranceIcon assurance={COLUMN_ASSURANCE[column]} stable title={words.columns[column]} size={24} />
                </Head>
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {SUMMARY_ROWS.map((row) => (
            <tr key={row} className={`summary-${row}`}>
              <th scope="row">
                <Head name={words.rows[row]} meaning={summaryRowMeanings[row]}>
                  <VariationIcon variation={ROW_ICON[row]} title={words.rows[row]} size={24} />
                </Head>
              </th>
              {SUMMARY_COLUMNS.map((column) => (
                <td key={column}>{button(row, column, words.cells[row][column], `${words.rows[row]}, ${words.columns[column]}`)}</td>
              ))}
              <td>{button(row, null, '', `${words.rows[row]}, any assurance`)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">All</th>
            {SUMMARY_COLUMNS.map((column) => <td key={column}>{button(null, column, '', `Any variation, ${words.columns[column]}`)}</td>)}
            <td><span className="summary-total">{sum(null, null)}</span></td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

interface HeadProps {
  readonly name: string;
  readonly meaning: string;
  /** Its icon, which the name beside it says. */
  readonly children: ReactNode;
}

/** An icon of the grid's edge answers why too: what all the charts of its row or column have in common. */
function Head({ name, meaning, children }: HeadProps): ReactNode {
  return (
    <span className="summary-head">
      <DropPanel button={<><span aria-hidden="true">{children}</span>{name}</>} label={`What “${name}” means`} className="summary-meaning">
        <p>{meaning}</p>
        <p className="quiet">{SUMMARY_LEADS_ON} Rules: {describeRuleSet(DEFAULT_RULE_SET)}.</p>
      </DropPanel>
    </span>
  );
}
