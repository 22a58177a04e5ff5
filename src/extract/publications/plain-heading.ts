/** Headings compared as a reader compares them: spelling, case, blanks, line breaks and note markers set aside. */
import { onceAHeader } from '../schema/once-a-header.ts';

/**
 * A heading in plain words: lower case, note markers away, every other sign a single blank.
 *
 * @example plainHeading('All reported cases [Note 1]') // 'all reported cases'
 * @example plainHeading('PROVIDER_NAME') // 'provider name'
 */
export function plainHeading(heading: string): string {
  return heading.replaceAll(/\[note[^\]]*\]/gi, ' ').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim();
}

const plainHeadings = onceAHeader(plainHeading);

/** Where is the one heading that is among these names? Null when none is, or several: then nothing is guessed. */
export function headingIndex(header: readonly string[], names: readonly string[]): number | null {
  const found = plainHeadings(header).flatMap((heading, index) => (names.includes(heading) ? [index] : []));
  return found.length === 1 ? found[0] ?? null : null;
}

/** The cell of a row there, trimmed, inner blanks single; empty where the column or the cell is missing. */
export function cellAt(cells: readonly string[], index: number | null): string {
  return index === null ? '' : (cells[index] ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** `reports/2012/shmi.csv` → `shmi.csv`: only the name itself may say which period a file is of. */
export const baseName = (file: string): string => file.replace(/^.*[/\\]/, '');
