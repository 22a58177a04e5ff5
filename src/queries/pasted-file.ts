import type { FileHandle } from '../extract/offered-file.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Is this text a table: headings and at least one row, in more than one column? A sentence or an address is none. */
export function looksLikeTable(text: string): boolean {
  const [head = '', row] = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  return row !== undefined && /[\t,;|]/.test(head);
}

/**
 * A table from the clipboard as a file, named by when it was pasted: it goes the same way in as any file, whether its columns
 * are parted by tabs (from a spreadsheet) or commas. `now` is `YYYY-MM-DDTHH:MM`.
 *
 * @example pastedFile('a\tb\n1\t2', '2026-11-22T14:05').name // 'Pasted table, 22 Nov 14:05.csv'
 */
export function pastedFile(text: string, now: string): FileHandle {
  const [, month = '', day = '', time = ''] = /^\d{4}-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(now) ?? [];
  const when = `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? ''} ${time}`;
  return { name: `Pasted table, ${when}.csv`, content: new Blob([text], { type: 'text/csv' }) };
}
