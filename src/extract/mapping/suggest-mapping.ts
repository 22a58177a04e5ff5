import { parseNumber } from '../checks/parse-number.ts';
import type { ReadingContext, TableName } from '../extract.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import type { FileSample } from './file-sample.ts';
import { cellsOfHeading, periodsAmong, type MappingDraft } from './mapping-draft.ts';
import type { CellSource, DateReading } from './mapping-profile.ts';
import { sureReading } from './read-date.ts';
import { suggestColumns, type SuggestionReason } from './suggest-columns.ts';

export interface SuggestedMapping {
  readonly draft: MappingDraft;
  /** Why a column is filled as it is, for those that were proposed. */
  readonly reasons: ReadonlyMap<string, SuggestionReason | 'fractions'>;
}

type Known = Pick<ReadingContext, 'measures' | 'organisationCodes'>;

/** So many periods side by side are a wide table. */
const WIDE_FROM = 3;

/** Which table a file may be: the one of whose required columns most are found; among equals figures, then the order of the schema. */
export function likeliestTable(sample: FileSample, context: Known): TableName {
  const wide = widePeriods(sample) !== null;
  let best: { readonly table: TableName; readonly rank: number } = { table: 'observation', rank: -1 };
  for (const table of Object.keys(CANONICAL_TABLES) as TableName[]) {
    const found = suggestColumns(table, sample, context);
    const required = CANONICAL_TABLES[table].columns.filter((column) => column.required);
    const given = required.filter(({ name }) => found.has(name) || (wide && table === 'observation' && name === 'period_start'));
    // Cells that look like something prove less than names do.
    const byName = given.filter(({ name }) => found.get(name)?.reason !== 'cells').length;
    const rank = (given.length + byName) / (2 * required.length) + (table === 'observation' && (wide || found.has('period_start')) ? 0.15 : 0);
    if (rank > best.rank + 1e-9) best = { table, rank };
  }
  return best.table;
}

/** Are there periods among the headings, one column each, and how are they written? `dates` null: a person has to say. */
function widePeriods(sample: FileSample): { readonly dates: DateReading | null } | null {
  for (const dates of ['as-written', 'month-and-year', 'day-first'] as const) {
    const periods = periodsAmong(sample, dates);
    if (periods.length >= WIDE_FROM) return { dates: sureReading(periods) };
  }
  return null;
}

/** Are all these figures between 0 and 1, and some of them broken? Then percentages may be written as fractions. */
function looksLikeFractions(cells: readonly string[]): boolean {
  const numbers = cells.flatMap((cell) => { const parsed = parseNumber(cell); return parsed.type === 'number' && !parsed.percentSign ? [parsed.number] : []; });
  return numbers.length > 2 && numbers.every((number) => number >= 0 && number <= 1) && numbers.some((number) => number > 0 && number < 1);
}

/**
 * What may the headings of a file mean? A proposal, made of nearly known names and of what the cells look like, for a person to
 * correct and confirm. Which of several numbers is the numerator is never guessed, nor how `03/04/2024` is meant.
 */
export function suggestMapping(sample: FileSample, context: Known, name: string, table = likeliestTable(sample, context)): SuggestedMapping {
  const found = suggestColumns(table, sample, context);
  const columns: Record<string, CellSource> = {};
  const reasons = new Map<string, SuggestionReason | 'fractions'>();
  const wide = table === 'observation' && !found.has('value') && !found.has('numerator') ? widePeriods(sample) : null;
  for (const [column, { heading, reason }] of found) {
    if (wide !== null && column === 'period_start') continue;
    const dates = CANONICAL_TABLES[table].columns.find((described) => described.name === column)?.type === 'date' ? sureReading(cellsOfHeading(sample, heading)) : null;
    columns[column] = { from: 'heading', heading, ...(dates === null ? {} : { dates }) };
    reasons.set(column, reason);
  }
  const value = columns['value'];
  const parts = columns['numerator'] !== undefined && columns['denominator'] !== undefined;
  if (value?.from === 'heading' && !parts && columns['value_scale'] === undefined && looksLikeFractions(cellsOfHeading(sample, value.heading))) {
    columns['value_scale'] = { from: 'constant', value: 'fraction' };
    reasons.set('value_scale', 'fractions');
  }
  return { draft: { name, table, columns, rows: wide === null ? { each: 'line' } : { each: 'period-heading', into: 'value', dates: wide.dates } }, reasons };
}
