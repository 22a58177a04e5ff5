import type { TextRow } from './publication.ts';

/** The titles above the table of a published workbook: `Period:` beside `June 2025`. */
export interface TitleBlock {
  /** What stands beside a label, in one line; blank when there is no such label. */
  said(label: string): string;
}

const oneLine = (cell: string): string => cell.replaceAll(/\s+/g, ' ').trim();

/** Reads the labels above a table: a cell that ends in a colon, and the next filled cell of its row. */
export function titleBlock(above: readonly TextRow[]): TitleBlock {
  const said = new Map<string, string>();
  for (const { cells } of above) {
    const filled = cells.map(oneLine).filter((cell) => cell !== '');
    const [label = '', value = ''] = filled;
    if (label.endsWith(':')) said.set(label.slice(0, -1).trim().toLowerCase(), value);
  }
  return { said: (label) => said.get(label.toLowerCase()) ?? '' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of `10th July 2025`, or of `2025-07-10`; blank when it is none. */
export function dayOfTitle(text: string): string {
  const iso = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text.trim())?.[1];
  if (iso !== undefined) return iso;
  const [, day = '', month = '', year = ''] = /(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\s+(20\d\d)/i.exec(text) ?? [];
  const index = MONTHS.indexOf(month.toLowerCase());
  return index < 0 ? '' : `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
