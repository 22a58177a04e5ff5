import type { ReadingContext } from '../extract.ts';
import type { CanonicalColumn } from '../schema/column.ts';
import { nearestMeasures, type NamedMeasure } from '../schema/nearest-measures.ts';
import { nearest } from '../schema/nearest.ts';
import type { Judgement } from './judge-cells.ts';
import { TOTALS_DROPPED } from './row-ledger.ts';

/** Codes that stand for a sum of organisations, in plain letters: `England`, `Total `, `-`, `C_999`. */
const TOTALS = new Set(['TOTAL', 'TOTALS', 'ENGLAND', 'ENG', 'ALL', '-', 'C_999', 'GRAND TOTAL', 'NATIONAL', 'E92000001']);

/** Does this cell stand for a sum of organisations rather than for one? */
export const isTotal = (cell: string): boolean => TOTALS.has(cell.trim().toUpperCase());

export const blank = (cell: string): boolean => cell.trim() === '';

const missing: Judgement = { stored: null, problem: { severity: 'row', rule: 'missing-value' } };

/** Blank cells of any column: set aside where they must be filled, otherwise what a blank stands for. */
export function judgeBlank(column: CanonicalColumn): Judgement {
  if (column.whenBlank !== null) return { stored: column.whenBlank };
  return column.filled ? missing : { stored: null };
}

/** Digits alone, or a number with a power of ten: what a spreadsheet makes of `1E5` or `00C`. */
const looksLikeANumber = (code: string): boolean => /^[+-]?(\d+(\.\d+)?|\d+(\.\d+)?E[+-]?\d+)$/.test(code) && !/^\d+E\d+$/.test(code);

/** Looking for near codes among thousands takes time: a file with more unknown ones than this has another fault. */
const NEAREST_FOR = 50;

/** The nearest of the known words, for the first unknown ones of a column. */
function nearestBy(near: (word: string) => readonly string[]): (word: string) => string | null {
  let asked = 0;
  return (word) => {
    if (++asked > NEAREST_FOR) return null;
    const close = near(word);
    return close.length === 0 ? null : close.join(', ');
  };
}

/**
 * An organisation code: trimmed and in upper case; a number in its place stops the file, because nobody can tell which code it was.
 * `use` says what the code is for. `figures`: it must be on the list, if there is one, or be let in as unlisted, and totals are
 * kept apart from their parts. `scope` (thresholds, annotations): the same, but `England` means everybody, which is a blank.
 * `list`: it introduces the organisation.
 */
export function judgeCode(column: CanonicalColumn, context: ReadingContext, use: 'figures' | 'scope' | 'list'): (cell: string) => Judgement {
  const listed = context.organisationCodes === null ? null : new Set(context.organisationCodes);
  const near = nearestBy((code) => nearest(code, context.organisationCodes ?? []));
  return (cell) => {
    if (blank(cell)) return judgeBlank(column);
    const code = cell.trim().toUpperCase();
    if (listed?.has(code) !== true) {
      if (use === 'scope' && TOTALS.has(code)) return { stored: null, problem: { severity: 'fix', rule: 'tidied-code', expected: 'blank' } };
      if (use === 'figures' && TOTALS.has(code)) return { stored: code, problem: { severity: 'fix', rule: 'total-row' }, drop: TOTALS_DROPPED };
      if (looksLikeANumber(code)) return { stored: null, problem: { severity: 'stop', rule: 'codes-mangled' } };
      if (use !== 'list' && listed !== null) {
        if (context.allowUnlisted) return { stored: code, problem: { severity: 'warn', rule: 'unlisted-organisation' } };
        return { stored: null, problem: { severity: 'row', rule: 'unknown-organisation', expected: near(code) } };
      }
    }
    return code === cell ? { stored: code } : { stored: code, problem: { severity: 'fix', rule: 'tidied-code', expected: code } };
  };
}

/** A measure: trimmed and in lower case, and written as ids are where that is one (`VTE risk assessment`); `known` null accepts any, as where measures are introduced. */
export function judgeSlug(column: CanonicalColumn, known: readonly NamedMeasure[] | null): (cell: string) => Judgement {
  const set = known === null ? null : new Set(known.map(({ id }) => id));
  const near = nearestBy((word) => nearestMeasures(word, known ?? []));
  return (cell) => {
    if (blank(cell)) return judgeBlank(column);
    if (set?.has(cell) === true) return { stored: cell };
    const word = cell.trim().toLowerCase();
    const underscored = word.replace(/[^\p{L}\p{N}]+/gu, '_');
    const slug = set?.has(word) === false && set.has(underscored) ? underscored : word;
    if (set !== null && !set.has(slug)) {
      return { stored: null, problem: { severity: 'row', rule: 'unknown-measure', expected: near(cell.trim()) } };
    }
    return slug === cell ? { stored: slug } : { stored: slug, problem: { severity: 'fix', rule: 'tidied-code', expected: slug } };
  };
}

/** One of a closed list; case, blanks and hyphens are forgiven in silence (`At least` is `at_least`). */
export function judgeChoice(column: CanonicalColumn): (cell: string) => Judgement {
  const choices = new Set(column.choices);
  return (cell) => {
    if (choices.has(cell)) return { stored: cell };
    if (blank(cell)) return judgeBlank(column);
    const word = cell.trim().toLowerCase().replace(/[\s-]+/g, '_');
    if (choices.has(word)) return { stored: word };
    return { stored: null, problem: { severity: 'row', rule: 'not-one-of', expected: column.choices.join(', ') } };
  };
}

const YES = new Set(['true', 'yes', 'y', '1']);
const NO = new Set(['false', 'no', 'n', '0']);

/** Yes or no, as `true` or `false`. */
export function judgeYesNo(column: CanonicalColumn): (cell: string) => Judgement {
  return (cell) => {
    if (blank(cell)) return judgeBlank(column);
    const word = cell.trim().toLowerCase();
    if (YES.has(word)) return { stored: 'true' };
    if (NO.has(word)) return { stored: 'false' };
    return { stored: null, problem: { severity: 'row', rule: 'not-one-of', expected: 'yes, no' } };
  };
}

/** `Onset = new; grade=3` → `grade=3;onset=new`: the same part written in two ways is one part. */
export function judgeBreakdown(column: CanonicalColumn): (cell: string) => Judgement {
  return (cell) => {
    if (blank(cell)) return judgeBlank(column);
    const pairs = cell.split(';').map((pair) => pair.trim()).filter((pair) => pair !== '').map((pair) => pair.split('='));
    if (pairs.some((pair) => pair.length !== 2 || pair.some((half) => half.trim() === ''))) {
      return { stored: null, problem: { severity: 'row', rule: 'not-one-of', expected: 'key=value;key=value' } };
    }
    const tidy = pairs.map(([key = '', value = '']) => `${key.trim().toLowerCase().replace(/\s+/g, '_')}=${value.trim()}`).sort().join(';');
    return tidy === cell ? { stored: tidy } : { stored: tidy, problem: { severity: 'fix', rule: 'tidied-code', expected: tidy } };
  };
}

/** Free text, without blanks at its ends. */
export function judgeText(column: CanonicalColumn): (cell: string) => Judgement {
  return (cell) => (blank(cell) ? judgeBlank(column) : { stored: cell.trim() });
}
