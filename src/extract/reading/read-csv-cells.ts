import type { CellColumn, CellTable, ColumnBuilder } from '../columns/cell-columns.ts';
import { NumberColumnBuilder } from '../columns/number-column-builder.ts';
import { TextColumnBuilder } from '../columns/text-column-builder.ts';
import type { Dropped } from '../extract.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Problem } from '../problem.ts';
import type { CanonicalTable } from '../schema/column.ts';
import type { HeadingMatch } from '../schema/match-headings.ts';
import { ROWS_BETWEEN_PROGRESS, type ReadingProgress } from '../reading-progress.ts';
import type { Layout } from './find-layout.ts';
import { scanPlainRows } from './plain-rows.ts';
import { forEachRow } from './text-rows.ts';

export interface CsvCells {
  readonly cells: CellTable;
  /** Data rows of the file, those dropped or set aside among them; blank lines are no rows. */
  readonly rowsRead: number;
  /** Rows whose cells do not fit the header, by line: they never enter the columns. */
  readonly ragged: readonly { readonly line: number; readonly problem: Problem }[];
  readonly dropped: readonly Dropped[];
  /** The first filled cells of each column that is not understood, by heading: enough to notice what identifies patients. */
  readonly samples: ReadonlyMap<string, readonly string[]>;
  /** Cells of some lines, by heading. */
  cellsOfLines(lines: ReadonlySet<number>): Map<number, Readonly<Record<string, string>>>;
}

interface ColumnToFill {
  readonly name: string;
  readonly position: number;
  readonly builder: ColumnBuilder;
}

/** So many filled cells of each unknown column are looked at. */
const SAMPLE = 1000;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Are no more than so many cells filled? Leaves off as soon as it knows: this runs for every row. */
function atMostFilled(cells: readonly string[], most: number): boolean {
  let filled = 0;
  for (const cell of cells) if (cell !== '' && cell.trim() !== '' && ++filled > most) return false;
  return true;
}

/** The cells of a row under their headings; what has none is named by its position. */
export function byHeading(header: readonly string[], cells: readonly string[]): Readonly<Record<string, string>> {
  const record: Record<string, string> = {};
  cells.forEach((cell, index) => {
    const heading = header[index]?.trim() ?? '';
    if (heading === '' && cell.trim() === '') return;
    record[heading === '' || heading in record ? `${heading} column ${index + 1}`.trim() : heading] = cell;
  });
  return record;
}

/**
 * Reads the rows below the header into columns. Rows are not kept: a row that is later set aside is read again.
 * Notes below the figures are dropped and listed; a row with too few or too many cells is set aside.
 */
export function readCsvCells(text: string, layout: Layout, table: CanonicalTable, match: HeadingMatch, problems: ProblemList, onProgress?: (progress: ReadingProgress) => void): CsvCells {
  const { delimiter, header } = layout;
  const width = header.cells.length;
  let capacity = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) capacity++;
  const lines = new Int32Array(capacity);
  const builders: ColumnToFill[] = [];
  for (const { name, type } of table.columns) {
    const position = match.positions.get(name);
    if (position === undefined) continue;
    builders.push({ name, position, builder: type === 'number' ? new NumberColumnBuilder(capacity) : new TextColumnBuilder(capacity) });
  }
  const understood = new Set(match.positions.values());
  const samples = new Map(header.cells.flatMap((heading, position) => (understood.has(position) ? [] : [[heading, { position, cells: [] as string[] }] as const])));
  let rows = 0;
  let rowsRead = 0;
  const odd: { readonly line: number; readonly cells: readonly string[]; readonly comment: boolean }[] = [];
  let lastGoodLine = header.line;
  const countRows = (more: number): void => {
    const before = rowsRead;
    rowsRead += more;
    if (Math.floor(before / ROWS_BETWEEN_PROGRESS) < Math.floor(rowsRead / ROWS_BETWEEN_PROGRESS)) onProgress?.({ stage: 'reading', rows: rowsRead, ofRows: capacity });
  };
  const takeCells = (line: number, cells: readonly string[]): void => {
    if (line <= header.line || isBlankRow(cells)) return;
    countRows(1);
    const fits = cells.length === width || (cells.length > width && isBlank(cells.slice(width)));
    // A single filled cell in a table of several columns is a note, not a figure.
    const note = width > 2 && atMostFilled(cells, 1);
    const comment = cells[0]?.startsWith('#') === true && atMostFilled(cells.slice(1), 1);
    if (!fits || note || comment) {
      odd.push({ line, cells, comment });
      return;
    }
    lines[rows++] = line;
    lastGoodLine = line;
    for (const { position, builder } of builders) builder.push(cells[position] ?? '');
    for (const sample of samples.values()) {
      const cell = cells[sample.position] ?? '';
      if (cell !== '' && sample.cells.length < SAMPLE) sample.cells.push(cell);
    }
  };
  // A quotation mark makes a text one for the parser; a delimiter that is no byte of its own is too rare to be quick about.
  if (text.includes('"') || delimiter.charCodeAt(0) > 127) forEachRow(text, delimiter, problems, takeCells);
  else {
    scanPlainRows(text, delimiter, width, header.line, {
      ordinary: (block) => {
        for (const { position, builder } of builders) builder.pushBlock(block, position);
        for (const sample of samples.values()) for (let row = 0; row < block.rows && sample.cells.length < SAMPLE; row++) {
          const mark = row * block.stride + sample.position;
          const [from, to] = [(block.marks[mark] ?? 0) + 1, block.marks[mark + 1] ?? 0];
          if (from < to) sample.cells.push(block.textOf(from, to));
        }
        lines.set(block.lines.subarray(0, block.rows), rows);
        rows += block.rows;
        lastGoodLine = lines[rows - 1] ?? 0;
        countRows(block.rows);
      },
      other: takeCells,
    });
  }
  const ragged: { line: number; problem: Problem }[] = [];
  const notes: number[] = [];
  for (const { line, cells, comment } of odd) {
    if (comment || (line > lastGoodLine && atMostFilled(cells, 2))) {
      notes.push(line);
      problems.add('fix', 'rows-after-data', { line, seen: cells.filter((cell) => cell.trim() !== '').join(' ').slice(0, 120) });
    } else {
      ragged.push({ line, problem: problems.add('row', 'ragged-row', { line, seen: String(cells.length), expected: String(width) }) });
    }
  }
  const cellsOfLines = (wanted: ReadonlySet<number>): Map<number, Readonly<Record<string, string>>> => {
    const found = new Map<number, Readonly<Record<string, string>>>();
    if (wanted.size === 0) return found;
    forEachRow(text, delimiter, null, (line, cells) => {
      if (wanted.has(line)) found.set(line, byHeading(header.cells, cells));
    });
    return found;
  };
  const finalLines = lines.subarray(0, rows);
  const columns = new Map<string, CellColumn>(builders.map(({ name, builder }) => [name, builder.finish()]));
  return {
    rowsRead,
    ragged,
    dropped: notes.length === 0 ? [] : [{ what: 'notes outside the figures', count: notes.length, lines: notes }],
    cellsOfLines,
    samples: new Map([...samples].map(([heading, sample]) => [heading, sample.cells])),
    cells: {
      rows,
      lines: finalLines,
      columns,
      cellsOf: (wanted) => {
        const byLine = cellsOfLines(new Set(wanted.map((row) => finalLines[row] ?? 0)));
        return Promise.resolve(wanted.map((row) => byLine.get(finalLines[row] ?? 0) ?? {}));
      },
    },
  };
}

/** A blank line, or one of delimiters only. The first cell decides for nearly every row. */
function isBlankRow(cells: readonly string[]): boolean {
  return (cells[0] ?? '').trim() === '' && isBlank(cells);
}
