/** The shape of a problem's English, and the small words its templates share. */
import type { Problem } from '../../extract/problem.ts';
import { formatNumber, formatPlain } from '../format-number.ts';
import { quote } from './quote.ts';

/** The sentences of one rule. Each is whole, without its full stop. */
export interface ProblemTemplate {
  /** Two to six words for grouping: 'Not a number'. */
  readonly short: string;
  /** What was found, quoted. */
  readonly found: (problem: Problem) => string;
  /** What the rule wants; null where what was found says it. */
  readonly wanted?: (problem: Problem) => string | null;
  /** What was done where the file was repaired (`fix`). */
  readonly repaired?: string;
  /** What was done where it was loaded with a flag (`warn`); the default is 'Loaded and flagged'. */
  readonly flagged?: string;
  /** True where what was found says already how often: the outcome does not repeat it. */
  readonly statesCount?: boolean;
  /** What the reader does about it; '' where nothing needs to be done. */
  readonly remedy: string;
}

export const CORRECT_CELL = 'Correct the cell and load the file again';
export const CORRECT_ROW = 'Correct the row and load the file again';
export const EXPORT_AGAIN = 'Export the file again and load the new one';
export const CHECK_SOURCE = 'Check it against the source';
export const NOTHING = '';

/** The value found, quoted; 'an empty cell' where there is none. */
export function seenIn(problem: Problem): string {
  return quote(problem.seen ?? '');
}

/** The value found at the start of a sentence. */
export function seenFirst(problem: Problem): string {
  const text = seenIn(problem);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 'This column' where the place has named it, 'A column' where it has not. */
export function thisColumn(problem: Problem): string {
  return problem.column === null ? 'A column' : 'This column';
}

/** What was seen; null where it is nothing or empty, for templates that cannot speak of an empty value. */
export function seenText(problem: Problem): string | null {
  return problem.seen === null || problem.seen.trim() === '' ? null : problem.seen;
}

/** A figure of the file with its thousands separated; other text quoted. */
export function figureOf(text: string): string {
  return /^\d+(?:\.\d+)?$/.test(text) ? formatPlain(Number(text), 6) : quote(text);
}

/** A frame around what the rule expects; the fallback where the problem does not say. */
export function expecting(frame: (expected: string) => string, fallback: string | null = null) {
  return (problem: Problem): string | null => (problem.expected === null ? fallback : frame(problem.expected));
}

/** ', such as “x”' where a value was seen, otherwise nothing. */
export function suchAs(problem: Problem): string {
  const text = seenText(problem);
  return text === null ? '' : `, such as ${quote(text)}`;
}

/** ': “x”' where something was seen, otherwise nothing. */
export function quoted(problem: Problem): string {
  const text = seenText(problem);
  return text === null ? '' : `: ${quote(text)}`;
}

/** A size in bytes as people say it: '212 MB'. Text that is no number is given back. */
export function sizeInWords(bytes: string): string {
  if (!/^\d+$/.test(bytes)) return bytes;
  const size = Number(bytes);
  if (size < 1000) return `${formatNumber(size)} bytes`;
  if (size < 1_000_000) return `${formatNumber(size / 1000)} kB`;
  return `${formatNumber(size / 1_000_000)} MB`;
}
