import { plainNumber } from '../columns/number-column-builder.ts';

export type ParsedNumber =
  /** `tidied`: it was not written plainly. `percentSign`: it carried one; the number is still the one written. */
  | { readonly type: 'number'; readonly number: number; readonly tidied: boolean; readonly percentSign: boolean }
  | { readonly type: 'blank' }
  | { readonly type: 'ambiguous'; readonly couldBe: string }
  | { readonly type: 'not-a-number' };

const NOT_A_NUMBER: ParsedNumber = { type: 'not-a-number' };

/**
 * Which number does a cell hold? Blank stays blank: no text ever turns into zero.
 * Thousands separators, blanks, `£`, `%` and the typographic minus are taken off: `"17,502"` → 17502, `− 3` → −3, `75.5%` → 75.5.
 * `1,23` may be 1.23 or a slip for 1,230 and is not guessed; nor is `1.23457E+11`, which a spreadsheet has rounded.
 * `1e+05`, as R writes 100000, is exact and is taken.
 */
export function parseNumber(cell: string): ParsedNumber {
  const trimmed = cell.trim();
  if (trimmed === '') return { type: 'blank' };
  const plain = plainNumber(trimmed);
  if (plain === plain) return { type: 'number', number: plain, tidied: trimmed !== cell, percentSign: false };
  let text = trimmed.replace(/[\u2212\u2013]/g, '-');
  const percentSign = text.endsWith('%');
  if (percentSign) text = text.slice(0, -1).trim();
  text = text.replace(/^(-?)\s*£\s*/, '$1').replace(/^-\s+/, '-').replace(/^\+(?=[\d.])/, '');
  if (/^-?\d(\.\d+)?E\+?\d+$/.test(text)) return { type: 'ambiguous', couldBe: String(Number(text)) };
  if (/^-?\d(\.\d+)?e[+-]?\d+$/.test(text) && Number.isFinite(Number(text))) return { type: 'number', number: Number(text), tidied: true, percentSign };
  if (/^-?\d{1,3}([,\u00a0\u2009\u202f ]\d{3})+(\.\d+)?$/.test(text)) text = text.replace(/[,\s\u00a0\u2009\u202f]/g, '');
  else if (/^-?\d+,\d+$/.test(text) || /^-?\d{1,3}(\.\d{3})+,\d+$/.test(text)) {
    return { type: 'ambiguous', couldBe: text.replace(/\./g, '').replace(',', '.') };
  }
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(text) || !Number.isFinite(Number(text))) return NOT_A_NUMBER;
  return { type: 'number', number: Number(text), tidied: true, percentSign };
}
