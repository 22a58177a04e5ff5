import type { CellTable, ColumnBuilder } from '../columns/cell-columns.ts';
import { NumberColumnBuilder } from '../columns/number-column-builder.ts';
import { TextColumnBuilder } from '../columns/text-column-builder.ts';
import type { Dropped } from '../extract.ts';
import type { ProblemList } from '../problem-list.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import { cellsOfSource, type SourceCells } from './cell-of-source.ts';
import { distinctHeadings, headingKey } from './distinct-headings.ts';
import { periodHeadings, spellings } from './file-columns.ts';
import type { CellSource, ColumnSources, DateReading, MappingProfile } from './mapping-profile.ts';
import { readDate } from './read-date.ts';
import { headingsOf, headingsRead, sourcesOfRows } from './sources-of.ts';

export interface Mapped {
  /** The rows under the canonical columns; lines, and cells of rows set aside, are those of the file. */
  readonly cells: CellTable;
  readonly dropped: readonly Dropped[];
  /** How a problem names a canonical column: by the headings it was made of. */
  readonly columnInFile: (column: string) => string;
  /** How the file writes a cell that was translated. */
  readonly cellInFile: (column: string, cell: string) => string;
}

/** Columns that hold a figure: a row of a wide file without any of them is an empty cell, not a figure that is missing. */
const FIGURES = new Set(['value', 'numerator', 'denominator', 'expected', 'status']);

/** What each row of a line is made of, periods in headings turned into columns of their own. */
function rowSources(profile: MappingProfile, header: readonly string[]): readonly ColumnSources[] {
  const { rows } = profile;
  if (rows.each !== 'period-heading') return sourcesOfRows(profile);
  return periodHeadings(profile, header).map((heading): ColumnSources => {
    const period: CellSource = { from: 'constant', value: heading.replace(/ \(\d+\)$/, '') };
    return { ...profile.columns, period_start: period, [rows.into]: { from: 'heading', heading } };
  });
}

/** `a, b … z`: the headings behind a column, or how it is filled without one. */
function inWords(sources: readonly (CellSource | undefined)[], column: string): string {
  const headings = [...new Set(sources.flatMap((source) => (source === undefined ? [] : headingsOf(source))))];
  if (headings.length === 0) return column;
  return headings.length <= 3 ? headings.join(', ') : `${headings[0] ?? ''} … ${headings.at(-1) ?? ''}`;
}

/**
 * Turns the columns of a file (by their own headings, all text) into canonical columns as a profile says.
 * A line makes one row, or several in a wide file. Rows that the profile leaves out, and empty cells of a wide file, are listed as
 * dropped. Two ways of writing days under one reading are a `stop` problem.
 */
export function applyMapping(profile: MappingProfile, header: readonly string[], raw: CellTable, problems: ProblemList): Mapped {
  const spelt = spellings(header);
  const headingIn = (heading: string): string => spelt.get(headingKey(heading)) ?? heading;
  const made = rowSources(profile, header);
  const names = new Set(made.flatMap((sources) => Object.keys(sources)));
  const dates = profile.rows.each === 'period-heading' ? profile.rows.dates : 'as-written';
  const compiled = made.map((sources) => new Map(Object.entries(sources).map(([name, source]) => {
    const ofHeading = profile.rows.each === 'period-heading' && name === 'period_start';
    return [name, ofHeading ? periodCells(source, dates) : cellsOfSource(source, raw, headingIn)] as const;
  })));
  const columns = CANONICAL_TABLES[profile.table].columns.filter(({ name }) => names.has(name));
  const capacity = raw.rows * made.length;
  const builders = columns.map(({ name, type }): { name: string; builder: ColumnBuilder } =>
    ({ name, builder: type === 'number' ? new NumberColumnBuilder(capacity) : new TextColumnBuilder(capacity) }));
  const rowOf = new Int32Array(capacity);
  const leftOut = new Map<string, number[]>();
  const empty: number[] = [];
  let rows = 0;
  const found: string[] = [];
  for (let row = 0; row < raw.rows; row++) {
    for (const sources of compiled) {
      let without: string | null = null;
      let figure = made.length === 1 && profile.rows.each === 'line';
      builders.forEach(({ name }, index) => {
        const cell = sources.get(name)?.at(row) ?? (sources.has(name) ? null : '');
        if (cell === null) without ??= name;
        else if (cell.trim() !== '' && FIGURES.has(name)) figure = true;
        found[index] = cell ?? '';
      });
      const line = raw.lines[row] ?? 0;
      if (without !== null) {
        const lines = leftOut.get(without);
        if (lines === undefined) leftOut.set(without, [line]);
        else lines.push(line);
      }
      else if (!figure && profile.table === 'observation') empty.push(line);
      else {
        builders.forEach(({ builder }, index) => { builder.push(found[index] ?? ''); });
        rowOf[rows++] = row;
      }
    }
  }
  const sourcesOf = (column: string): readonly (CellSource | undefined)[] => made.map((sources) => sources[column]);
  const columnInFile = (column: string): string =>
    (profile.rows.each === 'period-heading' && column === 'period_start' ? 'headings' : inWords(sourcesOf(column), column));
  for (const [name, { mixed }] of compiled.flatMap((sources) => [...sources])) {
    if (mixed !== null) problems.add('stop', 'mixed-date-formats', { column: name, seen: mixed.second, expected: mixed.first });
  }
  return {
    cells: {
      rows,
      lines: Int32Array.from({ length: rows }, (_, row) => raw.lines[rowOf[row] ?? 0] ?? 0),
      columns: new Map(builders.map(({ name, builder }) => [name, builder.finish()])),
      cellsOf: (wanted) => raw.cellsOf(wanted.map((row) => rowOf[row] ?? 0)),
    },
    dropped: [
      ...[...leftOut].map(([name, lines]) => ({ what: `rows that the mapping leaves out by their “${columnInFile(name)}”`, count: lines.length, lines })),
      ...(empty.length === 0 ? [] : [{ what: 'empty cells of a wide table: no figure was made of them', count: empty.length, lines: [...new Set(empty)] }]),
      ...unusedColumns(profile, header),
    ],
    columnInFile,
    cellInFile: (column, cell) => compiled.map((sources) => sources.get(column)?.original.get(cell)).find((original) => original !== undefined) ?? cell,
  };
}

function periodCells(source: CellSource, dates: DateReading): SourceCells {
  const heading = source.from === 'constant' ? source.value : '';
  const day = readDate(heading, dates) ?? heading;
  return { at: () => day, original: new Map([[day, heading]]), mixed: null };
}

/** Headings that the profile does not read: part of what the person confirmed, and said again. */
function unusedColumns(profile: MappingProfile, header: readonly string[]): readonly Dropped[] {
  const read = new Set([...headingsRead(profile), ...periodHeadings(profile, header)].map(headingKey));
  const unused = distinctHeadings(header).filter((heading, index) => (header[index] ?? '').trim() !== '' && !read.has(headingKey(heading)));
  return unused.length === 0 ? [] : [{ what: `columns that the mapping does not use: ${unused.join(', ')}`, count: unused.length, lines: [] }];
}
