import type { TableName } from '../extract.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import type { FileSample } from './file-sample.ts';
import type { CellSource, ColumnSources, DateReading, MappingProfile, RowsMade } from './mapping-profile.ts';
import { isPeriodHeading, readingsOf, sureReading } from './read-date.ts';
import { sourcesOfRows } from './sources-of.ts';

/** A mapping on its way: what is proposed and chosen so far. Nothing loads by it before a person confirms it. */
export interface MappingDraft {
  readonly name: string;
  readonly table: TableName;
  readonly columns: ColumnSources;
  /** `dates` null: how the headings' periods are written has to be said. */
  readonly rows: Exclude<RowsMade, { readonly each: 'period-heading' }> | { readonly each: 'period-heading'; readonly into: string; readonly dates: DateReading | null };
}

/** Something that a person has to say before the mapping can be used. */
export type MappingNeed =
  | { readonly need: 'column'; readonly column: string }
  /** Several ways of reading its days are possible, or (an empty list) none. */
  | { readonly need: 'dates'; readonly column: string; readonly readings: readonly DateReading[] }
  | { readonly need: 'period-headings' }
  | { readonly need: 'figure' }
  | { readonly need: 'name' };

/** The cells of a heading, as far as they were looked at. */
export const cellsOfHeading = ({ headings, different }: FileSample, heading: string): readonly string[] => different[headings.indexOf(heading)] ?? [];

/** Headings that name periods under this reading. */
export const periodsAmong = ({ headings }: FileSample, dates: DateReading): readonly string[] => headings.filter((heading) => isPeriodHeading(heading, dates));

const isFilled = (source: CellSource | undefined): boolean =>
  source !== undefined && (source.from === 'constant' ? source.value.trim() !== '' : source.from === 'heading' ? source.heading !== '' : source.plus.length > 0);

/** What is still missing, in the order of the columns; nothing: the mapping can be confirmed. */
export function needsOf(draft: MappingDraft, sample: FileSample): readonly MappingNeed[] {
  const { table, rows, columns, name } = draft;
  const needs: MappingNeed[] = name.trim() === '' ? [{ need: 'name' }] : [];
  const made = sourcesOfRows({ columns, rows: rows.each === 'figure' ? rows : { each: 'line' } });
  const inHeadings = rows.each === 'period-heading' ? new Set(['period_start', rows.into]) : new Set<string>();
  const given = (column: string): boolean => inHeadings.has(column) || made.every((sources) => isFilled(sources[column]));
  for (const { name: column, required, standIn } of CANONICAL_TABLES[table].columns) {
    if (required && !given(column) && (standIn === null || !given(standIn))) needs.push({ need: 'column', column });
  }
  if (table === 'observation' && !['value', 'numerator', 'status'].some(given)) needs.push({ need: 'figure' });
  for (const { name: column, type } of CANONICAL_TABLES[table].columns) {
    const source = columns[column];
    if (type !== 'date' || source?.from !== 'heading' || source.heading === '' || source.dates !== undefined) continue;
    const cells = cellsOfHeading(sample, source.heading);
    if (sureReading(cells) === null) needs.push({ need: 'dates', column, readings: readingsOf(cells) });
  }
  if (rows.each === 'period-heading' && (rows.dates === null || periodsAmong(sample, rows.dates).length === 0)) needs.push({ need: 'period-headings' });
  return needs;
}

/** Drops what was left blank, and writes sure readings of days down, so that another month cannot be read another way. */
function settled(columns: ColumnSources, table: TableName, sample: FileSample): ColumnSources {
  const dates = new Set(CANONICAL_TABLES[table].columns.filter(({ type }) => type === 'date').map(({ name }) => name));
  return Object.fromEntries(Object.entries(columns).filter(([, source]) => isFilled(source)).map(([name, source]): [string, CellSource] => {
    if (source.from !== 'heading' || !dates.has(name) || source.dates !== undefined) return [name, source];
    return [name, { ...source, dates: sureReading(cellsOfHeading(sample, source.heading)) ?? 'as-written' }];
  }));
}

/** The profile that a draft amounts to. Of a draft with needs it is good for a preview only. */
export function profileFrom(draft: MappingDraft, sample: FileSample): MappingProfile {
  const { name, table, columns, rows } = draft;
  const dates = rows.each === 'period-heading' ? rows.dates ?? 'as-written' : null;
  const periods = new Set(dates === null ? [] : periodsAmong(sample, dates));
  return {
    mappingVersion: 1,
    name: name.trim() === '' ? 'Mapping' : name.trim(),
    table,
    headings: sample.headings.filter((heading) => !periods.has(heading)),
    ...(sample.chosen === null ? {} : { headingLines: { first: sample.chosen.first, last: sample.chosen.last } }),
    columns: settled(columns, table, sample),
    rows: rows.each === 'figure' ? { each: 'figure', figures: rows.figures.map((own) => settled(own, table, sample)) }
      : rows.each === 'period-heading' ? { each: 'period-heading', into: rows.into, dates: dates ?? 'as-written' } : rows,
  };
}
