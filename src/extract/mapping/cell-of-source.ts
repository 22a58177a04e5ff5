import { parsePeriod } from '../checks/parse-dates.ts';
import { parseNumber } from '../checks/parse-number.ts';
import type { CellTable, TextColumn } from '../columns/cell-columns.ts';
import type { CellSource, DateReading } from './mapping-profile.ts';
import { readDate } from './read-date.ts';

/** Gives the canonical cell of a line (by its row among the file's cells); null leaves the line's row out. */
export interface SourceCells {
  readonly at: (row: number) => string | null;
  /** What stands in the file for a cell that was translated. */
  readonly original: ReadonlyMap<string, string>;
  /** Two ways of writing days in one column: one of each; null: one way only. */
  readonly mixed: { readonly first: string; readonly second: string } | null;
}

const textOf = (raw: CellTable, heading: string): TextColumn | null => {
  const found = raw.columns.get(heading);
  return found?.type === 'text' ? found : null;
};

/** Binary fractions leave dust behind: 0.1 + 0.2. */
const clean = (sum: number): string => String(Number(sum.toFixed(6)));

/** Compiles where the cells of a column come from. `headingIn` gives the file's spelling of a heading; a column the file lacks is blank. */
export function cellsOfSource(source: CellSource, raw: CellTable, headingIn: (heading: string) => string): SourceCells {
  const plain = { original: new Map<string, string>(), mixed: null };
  if (source.from === 'constant') return { ...plain, at: () => source.value };
  if (source.from === 'sum') {
    const parts = [...source.plus.map((heading) => ({ heading, sign: 1 })), ...source.minus.map((heading) => ({ heading, sign: -1 }))]
      .map(({ heading, sign }) => ({ column: textOf(raw, headingIn(heading)), sign }));
    return { ...plain, at: (row) => sumAt(parts, row) };
  }
  const column = textOf(raw, headingIn(source.heading));
  if (column === null) return { ...plain, at: () => '' };
  const translated = translate(column.different, source.dates ?? 'as-written', source.words ?? {});
  return { at: (row) => translated.cells[column.codes[row] ?? 0] ?? null, original: translated.original, mixed: translated.mixed };
}

function sumAt(parts: readonly { readonly column: TextColumn | null; readonly sign: number }[], row: number): string {
  let sum = 0;
  for (const { column, sign } of parts) {
    const cell = column === null ? '' : column.different[column.codes[row] ?? 0] ?? '';
    const parsed = parseNumber(cell);
    // A sign such as `*` or NA takes the sum with it: the checks say what it stands for.
    if (parsed.type !== 'number') return cell;
    sum += sign * parsed.number;
  }
  return clean(sum);
}

/** Each different cell once: its word, or its day. */
function translate(different: readonly string[], reading: DateReading, words: Readonly<Record<string, string | null>>) {
  const original = new Map<string, string>();
  let read: string | null = null;
  let left: string | null = null;
  const known = new Map(Object.entries(words));
  const cells = different.map((cell) => {
    const word = known.get(cell.trim());
    if (word !== undefined) {
      if (word !== null && !original.has(word)) original.set(word, cell);
      return word;
    }
    const day = readDate(cell, reading);
    if (day === null) {
      if (reading !== 'as-written' && parsePeriod(cell).type === 'day') left ??= cell;
      return cell;
    }
    read ??= cell;
    if (!original.has(day)) original.set(day, cell);
    return day;
  });
  // Days of another spelling under the chosen reading: half of the column would be read by a rule nobody chose.
  const mixed = left === null ? null : { first: read ?? readingByExample(reading), second: left as string };
  return { cells, original, mixed };
}

const readingByExample = (reading: DateReading): string => (reading === 'month-and-year' ? 'Apr-24' : reading === 'month-first' ? '04/30/2024' : '30/04/2024');
