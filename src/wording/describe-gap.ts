/** Why something is blank. A gap always says why it is one; the faces of blank are never the same word. */
import type { GapReason, Period } from '../spc/vocabulary.ts';
import { formatPeriod } from './format-period.ts';

/** Why a month has no value, to be put after the month's name: 'July 2012: not submitted'. */
const GAPS: Readonly<Record<GapReason, { readonly short: string; readonly was: string; readonly meaning: string }>> = {
  'no-row': {
    short: 'no row in the extract',
    was: 'has no row in the extract',
    meaning: 'The extract says nothing about this month. It is not counted as zero.',
  },
  'not-submitted': {
    short: 'not submitted',
    was: 'was not submitted',
    meaning: 'The provider sent no figure for this month.',
  },
  suppressed: {
    short: 'suppressed',
    was: 'was suppressed',
    meaning: 'The number is so small that the publisher hides it, so that nobody can be recognised. It is not zero.',
  },
  'not-applicable': {
    short: 'not applicable',
    was: 'does not apply',
    meaning: 'The measure does not apply to this provider in this month.',
  },
  insufficient: {
    short: 'too few records',
    was: 'had too few records',
    meaning: 'The publisher held too few or too poor records to report a figure.',
  },
  censored: {
    short: 'known only as a bound',
    was: 'is known only as a bound',
    meaning: 'The publisher states only that the figure lies beyond a bound, such as “52 or more”.',
  },
  'zero-denominator': {
    short: 'nobody to count',
    was: 'had nobody to count',
    meaning: 'The denominator was 0, so there is no value: neither 0% nor 100%.',
  },
};

/**
 * Why has this month no value, in a few words?
 *
 * @example describeGap('not-submitted') // 'not submitted'
 */
export function describeGap(reason: GapReason): string {
  return GAPS[reason].short;
}

/**
 * The same as a clause with the month as its subject.
 *
 * @example describeGapOf('2012-07', 'not-submitted') // 'July 2012 was not submitted'
 */
export function describeGapOf(period: Period, reason: GapReason): string {
  return `${formatPeriod(period)} ${GAPS[reason].was}`;
}

/**
 * What the gap means, in a sentence.
 *
 * @example explainGap('zero-denominator') // 'The denominator was 0, so there is no value: neither 0% nor 100%.'
 */
export function explainGap(reason: GapReason): string {
  return GAPS[reason].meaning;
}

/** The faces of a blank cell. `not-provided`: the provider has no row of this measure at all. */
export type Blank = 'no-threshold' | 'not-enough-data' | 'too-rare' | 'not-provided' | GapReason;

/**
 * What stands in a cell that has no value or no icon? `points`: months with a value, for 'not enough data'; 15 or more are never
 * said to be too few.
 *
 * @example describeBlank('not-enough-data', 9) // 'Not enough data (9 of 15 months)'
 * @example describeBlank('no-threshold') // 'No threshold'
 */
export function describeBlank(blank: Blank, points: number | null = null): string {
  if (blank === 'no-threshold') return 'No threshold';
  if (blank === 'too-rare') return 'Too rare for a verdict';
  if (blank === 'not-provided') return 'Not provided here';
  if (blank === 'not-enough-data') return points === null || points >= 15 ? 'Not enough data' : `Not enough data (${String(points)} of 15 months)`;
  const words = GAPS[blank].short;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
