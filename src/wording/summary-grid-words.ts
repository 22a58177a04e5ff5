/**
 * The words in the cells of the summary grid: variation × assurance. Data only, so that a deployment can replace this
 * one file. The defaults are those commonly printed in board papers.
 */
import type { SummaryColumn, SummaryRow } from '../spc/summary-place.ts';

export const summaryRowNames: Readonly<Record<SummaryRow, string>> = {
  improvement: 'Improvement',
  'common-cause': 'Common cause',
  concern: 'Concern',
  neither: 'Change, neither better nor worse',
  'not-enough-data': 'Not enough data',
};

export const summaryColumnNames: Readonly<Record<SummaryColumn, string>> = {
  pass: 'Pass',
  'hit-or-miss': 'Hit or miss',
  fail: 'Fail',
  none: 'No assurance',
};

export const summaryGridWords: Readonly<Record<SummaryRow, Readonly<Record<SummaryColumn, string>>>> = {
  improvement: {
    pass: 'Excellent: celebrate and learn',
    'hit-or-miss': 'Good: celebrate and understand',
    fail: 'Concerning: celebrate but take action',
    none: 'Excellent: celebrate',
  },
  'common-cause': {
    pass: 'Good: celebrate and understand',
    'hit-or-miss': 'Average: investigate and understand',
    fail: 'Concerning: investigate and take action',
    none: 'Average: understand',
  },
  concern: {
    pass: 'Concerning: investigate and understand',
    'hit-or-miss': 'Concerning: investigate and take action',
    fail: 'Very concerning: investigate and take action',
    none: 'Concerning: investigate',
  },
  neither: {
    pass: 'Unsure: investigate and understand',
    'hit-or-miss': 'Unsure: investigate and understand',
    fail: 'Unsure: investigate and understand',
    none: 'Unsure: investigate and understand',
  },
  'not-enough-data': {
    pass: 'Unknown: watch and learn',
    'hit-or-miss': 'Unknown: watch and learn',
    fail: 'Unknown: watch and learn',
    none: 'Unknown: watch and learn',
  },
};

type Own<Keys extends string> = { readonly [Key in Keys]?: string | undefined };

/** What a deployment may put in place of the words above (`parseSummaryGridWords` of `extract` reads it from a file). */
export interface OwnSummaryWords {
  readonly rows?: Own<SummaryRow> | undefined;
  readonly columns?: Own<SummaryColumn> | undefined;
  readonly cells?: { readonly [Row in SummaryRow]?: Own<SummaryColumn> | undefined } | undefined;
}

export interface SummaryWords {
  readonly rows: Readonly<Record<SummaryRow, string>>;
  readonly columns: Readonly<Record<SummaryColumn, string>>;
  readonly cells: Readonly<Record<SummaryRow, Readonly<Record<SummaryColumn, string>>>>;
}

function merged<Key extends string>(usual: Readonly<Record<Key, string>>, own: Own<Key> | undefined): Readonly<Record<Key, string>> {
  const words: Record<Key, string> = { ...usual };
  for (const key of Object.keys(usual) as Key[]) words[key] = own?.[key] ?? usual[key];
  return words;
}

/**
 * The words of the summary grid, with a deployment's own in place of the usual ones where it has any. Null: the usual ones.
 *
 * @example summaryWords({ cells: { concern: { fail: 'Escalate today' } } }).cells.concern.fail // 'Escalate today'
 */
export function summaryWords(own: OwnSummaryWords | null): SummaryWords {
  const cells = (row: SummaryRow): Readonly<Record<SummaryColumn, string>> => merged(summaryGridWords[row], own?.cells?.[row]);
  return {
    rows: merged(summaryRowNames, own?.rows),
    columns: merged(summaryColumnNames, own?.columns),
    cells: { concern: cells('concern'), neither: cells('neither'), 'common-cause': cells('common-cause'), improvement: cells('improvement'), 'not-enough-data': cells('not-enough-data') },
  };
}
