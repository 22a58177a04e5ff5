/** What a publication leaves out, in the words of the load report. */
import type { Dropped } from '../extract.ts';
import type { TextRow } from './publication.ts';

/** Rows left out for one reason: nothing when there are none. */
export const droppedRows = (what: string, lines: readonly number[]): readonly Dropped[] =>
  lines.length === 0 ? [] : [{ what, count: lines.length, lines }];

/** How a heading is named in reports: blank ones by their position. */
export const headingAt = (header: readonly string[], index: number): string => {
  const heading = (header[index] ?? '').replaceAll(/\s+/g, ' ').trim();
  return heading === '' ? `column ${String(index + 1)}` : heading;
};

/** Which columns of a table are not used: empty ones, and those with something in them, each named once. */
export function droppedColumns(header: readonly string[], used: ReadonlySet<number>, rows: readonly TextRow[]): readonly Dropped[] {
  const widest = rows.reduce((width, row) => Math.max(width, row.cells.length), header.length);
  const empty: string[] = [];
  const unused: string[] = [];
  for (let index = 0; index < widest; index += 1) {
    if (used.has(index)) continue;
    const filled = rows.some((row) => (row.cells[index] ?? '').trim() !== '');
    (filled ? unused : empty).push(headingAt(header, index));
  }
  return [
    ...(empty.length > 0 ? [{ what: `empty columns: ${empty.join(', ')}`, count: empty.length, lines: [] }] : []),
    ...(unused.length > 0 ? [{ what: `columns these measures do not use: ${unused.join(', ')}`, count: unused.length, lines: [] }] : []),
  ];
}
