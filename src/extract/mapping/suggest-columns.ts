import type { ReadingContext, TableName } from '../extract.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import type { CanonicalColumn } from '../schema/column.ts';
import { matchHeadings, plainHeading } from '../schema/match-headings.ts';
import { nearest } from '../schema/nearest.ts';
import type { FileSample } from './file-sample.ts';
import { readingsOf } from './read-date.ts';

/** Why a heading is proposed: it is the known name, it is nearly one, or its cells look like it. */
export type SuggestionReason = 'same-name' | 'like-name' | 'cells';

export interface ColumnSuggestion {
  readonly heading: string;
  readonly reason: SuggestionReason;
}

/** The words of a heading, without numbers: `nhs_trust22_code` → nhs, trust, code. */
const wordsOf = (heading: string): readonly string[] => heading.toLowerCase().replaceAll(/[^a-z]+/g, ' ').trim().split(' ');

/** Is every word of a known name in this heading? A single word has to be more than a crumb, and near the whole. */
function containsName(heading: string, known: string): boolean {
  const words = wordsOf(heading);
  const wanted = wordsOf(known);
  if (wanted.length === 1) return (wanted[0] ?? '').length > 3 && words.length <= 2 && words.includes(wanted[0] ?? '');
  return wanted.every((word) => words.includes(word));
}

const looksLikeCode = (cell: string): boolean => /^[A-Z0-9]{3,6}$/.test(cell.trim()) && /[A-Z]/.test(cell);
const most = (cells: readonly string[], test: (cell: string) => boolean): boolean => cells.length > 0 && cells.filter(test).length * 5 >= cells.length * 4;

/** Do these cells look like the column? Only codes, days and measures have a look of their own: which number is which they do not say. */
function cellsLook(column: CanonicalColumn, cells: readonly string[], context: Pick<ReadingContext, 'measures' | 'organisationCodes'>): boolean {
  if (column.name === 'org_code') {
    const listed = new Set(context.organisationCodes ?? []);
    return most(cells, (cell) => listed.has(cell.trim().toUpperCase())) || (cells.length > 1 && most(cells, looksLikeCode) && cells.some((cell) => /\d/.test(cell)));
  }
  if (column.name === 'measure_id') return most(cells, (cell) => context.measures.some(({ id }) => id === cell.trim().toLowerCase()));
  if (column.name === 'period_start' || column.name === 'incident_date') return readingsOf(cells).length > 0 && !cells.every((cell) => /^\d{4,8}$/.test(cell.trim()));
  return false;
}

/** Which heading of a file may be which column of a table? Each heading at most once; a column without a proposal is not in the answer. */
export function suggestColumns(table: TableName, sample: FileSample, context: Pick<ReadingContext, 'measures' | 'organisationCodes'>): ReadonlyMap<string, ColumnSuggestion> {
  const { headings, different } = sample;
  const found = new Map<string, ColumnSuggestion>();
  const taken = new Set<string>();
  const propose = (column: string, heading: string | undefined, reason: SuggestionReason): void => {
    if (heading === undefined || found.has(column) || taken.has(heading)) return;
    found.set(column, { heading, reason });
    taken.add(heading);
  };
  const described = CANONICAL_TABLES[table].columns;
  for (const [column, position] of matchHeadings(CANONICAL_TABLES[table], headings).positions) propose(column, headings[position], 'same-name');
  /** Free headings whose cells do not speak against the column. A heading that stands there again is the first one's business. */
  const free = (type: CanonicalColumn['type']): readonly string[] => headings.filter((heading, index) =>
    !taken.has(heading) && !/ \(\d+\)$/.test(heading) && (type !== 'date' || readingsOf(different[index] ?? []).length > 0));
  for (const { name, aliases, type } of described) {
    if (found.has(name) || type === 'number') continue;
    const names = [name, ...aliases];
    propose(name, free(type).find((heading) => names.some((known) => containsName(heading, known))), 'like-name');
    propose(name, free(type).find((heading) => plainHeading(heading).length > 5 && nearest(plainHeading(heading), names.map(plainHeading), 1).length > 0), 'like-name');
  }
  for (const column of described) propose(column.name, headings.find((heading, index) => !taken.has(heading) && cellsLook(column, different[index] ?? [], context)), 'cells');
  return found;
}
