import Papa from 'papaparse';
import type { ProblemList } from '../problem-list.ts';
import type { TextRow } from '../publications/publication.ts';

/** Characters given to the parser at a time: keeps the arrays of rows small while a large file streams through. */
const CHARACTERS_AT_ONCE = 4 * 1024 * 1024;

const lineBreaksIn = (cell: string): number => {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
};

/**
 * Hands over every row of delimited text with the line an editor shows for it, quoted line breaks counted.
 * Blank lines are handed over too (one empty cell). `text` has `\n` line ends.
 * A quote that is never closed would swallow the rest of the file: a `stop` problem.
 */
export function forEachRow(
  text: string,
  delimiter: string,
  problems: ProblemList | null,
  take: (line: number, cells: readonly string[]) => void,
): void {
  if (!text.includes('"')) return forEachPlainRow(text, delimiter, take);
  let line = 1;
  const config: Papa.ParseLocalConfig<string[], File> = {
    delimiter,
    newline: '\n',
    chunkSize: CHARACTERS_AT_ONCE,
    chunk: ({ data, errors }) => {
      const broken = errors.find(({ type }) => type === 'Quotes');
      data.forEach((cells, index) => {
        if (broken !== undefined && broken.row === index && problems !== null) {
          problems.add('stop', 'broken-quotes', { line, seen: (cells.find((cell) => cell.includes('\n')) ?? cells.join(delimiter)).slice(0, 60) });
        }
        take(line, cells);
        line++;
        for (const cell of cells) line += lineBreaksIn(cell);
      });
    },
    complete: () => undefined,
  };
  // The typings know chunks for files only; text is cut into chunks just the same.
  Papa.parse<string[]>(text, config as unknown as Papa.ParseConfig<string[]>);
}

/**
 * The same for text without a quotation mark, in which every line break ends a row and every delimiter a cell: row by row, so
 * that nothing outlives its row and the sweeping of memory, most of the time a parser takes, is spared.
 */
function forEachPlainRow(text: string, delimiter: string, take: (line: number, cells: readonly string[]) => void): void {
  let line = 1;
  for (let from = 0; from <= text.length && text !== ''; line++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    take(line, text.slice(from, to).split(delimiter));
    from = to + 1;
  }
}

/** The first rows, for finding the header. */
export function firstRows(text: string, delimiter: string, count: number): readonly TextRow[] {
  const rows: TextRow[] = [];
  let end = 0;
  // Quoted line breaks are rare above a header: a few lines more than asked for are enough.
  for (let lines = 0; lines < count * 4 && end >= 0; lines++) end = text.indexOf('\n', end) < 0 ? -1 : text.indexOf('\n', end) + 1;
  forEachRow(end < 0 ? text : text.slice(0, end), delimiter, null, (line, cells) => {
    if (rows.length < count) rows.push({ line, cells });
  });
  return rows;
}
