/** The words beside the assurance icon, or in the place where it is missing. */
import type { Assessment, Assurance, NoAssurance } from '../spc/assessment.ts';
import { sameNumber } from '../spc/same-number.ts';
import { formatLine, formatThreshold, withinReach, type MeasureFormat } from './format-value.ts';
import { thresholdKindAt, thresholdPhrase } from './describe-threshold.ts';
import { sentenceCase } from './format-count.ts';

export interface AssuranceWords {
  /** 'Pass', 'Fail', 'Hit or miss', or why there is none. */
  readonly short: string;
  /** The accessible name: the icon and the numbers behind it. */
  readonly title: string;
  /** What follows from it, in one sentence. */
  readonly meaning: string;
}

const SHORT: Readonly<Record<Assurance, string>> = { pass: 'Pass', fail: 'Fail', 'hit-or-miss': 'Hit or miss' };

const MEANING: Readonly<Record<Assurance, string>> = {
  pass: 'If nothing changes, the threshold will be met every month.',
  fail: 'If nothing changes, the threshold will be missed every month: only a change to the process can reach it.',
  'hit-or-miss': 'If nothing changes, the threshold will be met in some months and missed in others by chance.',
};

/** Why there is no assurance icon, in the fewest words and in one sentence. */
const NONE: Readonly<Record<NoAssurance, { readonly short: string; readonly meaning: string }>> = {
  'no-threshold': { short: 'No threshold', meaning: 'No threshold was in force in this month, so there is nothing to be assured of.' },
  'not-enough-data': { short: 'Not enough data', meaning: 'At least 15 months with a value are needed before the threshold can be compared with process limits.' },
  'short-phase': { short: 'Limits too new', meaning: 'Fewer than 12 months have passed since the limits were re-based, so assurance waits.' },
  'no-limits': { short: 'No process limits', meaning: 'This kind of chart has no process limits that a threshold could be compared with.' },
  'neutral-direction': { short: 'No better direction', meaning: 'Neither a rise nor a fall is better by itself, so no threshold is judged.' },
  'too-rare': { short: 'Too rare to judge', meaning: 'There is less than one a month on average, too few for process limits; the days between events say more.' },
};

/**
 * Why is there no assurance icon?
 *
 * @example describeNoAssurance('no-threshold').short // 'No threshold'
 */
export function describeNoAssurance(reason: NoAssurance): AssuranceWords {
  const { short, meaning } = NONE[reason];
  return { short, title: `No assurance: ${short.toLowerCase()}`, meaning };
}

/** What an assurance icon says by itself, apart from any chart. @example assuranceMeanings('pass').short // 'Pass' */
export const assuranceMeanings = (assurance: Assurance): Pick<AssuranceWords, 'short' | 'meaning'> => ({ short: SHORT[assurance], meaning: MEANING[assurance] });

/** What `describeAssurance` reads of an assessment. */
export type AssuranceOf = Pick<
  Assessment,
  'series' | 'assurance' | 'noAssurance' | 'stable' | 'comparison' | 'decidingIndex' | 'threshold' | 'thresholdsInForce' | 'lower' | 'upper'
>;

/**
 * What does the assurance icon say, and by which numbers? A threshold equal to a limit is said to equal it. Where special
 * cause says the process is not stable, the meaning adds that the icon cannot be leaned on.
 *
 * @example describeAssurance(assessment, measure).title
 * // 'Fail: the 95% threshold lies above the upper process limit of 92.5%'
 */
export function describeAssurance(assessment: AssuranceOf, measure: MeasureFormat, decimals?: number): AssuranceWords {
  const { assurance, decidingIndex } = assessment;
  if (assurance === null) return describeNoAssurance(assessment.noAssurance ?? 'no-limits');
  const index = decidingIndex ?? 0;
  const title = `${SHORT[assurance]}: ${position(assessment, index, assurance, measure, decimals)}`;
  const meaning = assessment.stable
    ? MEANING[assurance]
    : `${MEANING[assurance].replace('If nothing changes, ', 'By its limits ')} But the process is changing, so this is not certain.`;
  return { short: SHORT[assurance], title, meaning: assessment.stable ? meaning : sentenceCase(meaning) };
}

function position(assessment: AssuranceOf, index: number, assurance: Assurance, measure: MeasureFormat, decimals: number | undefined): string {
  const threshold = assessment.threshold[index] ?? null;
  const lower = assessment.lower[index] ?? null;
  const upper = assessment.upper[index] ?? null;
  if (threshold === null) return 'the threshold was not in force';
  const phrase = thresholdPhrase(threshold, measure, thresholdKindAt(assessment, index));
  if (assurance === 'hit-or-miss') {
    const low = withinReach(lower, measure);
    const high = withinReach(upper, measure);
    if (low === null && high !== null) return `${phrase} lies below the upper process limit of ${formatLine(high, measure, decimals)}`;
    if (low !== null && high === null) return `${phrase} lies above the lower process limit of ${formatLine(low, measure, decimals)}`;
    if (low === null || high === null) return `${phrase} lies between the process limits`;
    return `${phrase} lies between the process limits of ${formatLine(low, measure, decimals)} and ${formatLine(high, measure, decimals)}`;
  }
  const beyondUpper = (assessment.comparison === 'at-least') === (assurance === 'fail');
  const limit = beyondUpper ? upper : lower;
  const name = beyondUpper ? 'upper process limit' : 'lower process limit';
  if (limit === null) return `${phrase} lies ${beyondUpper ? 'above' : 'below'} the ${name}`;
  if (sameNumber(threshold, limit)) return `${phrase} equals the ${name}`;
  return `${phrase} lies ${beyondUpper ? 'above' : 'below'} the ${name} of ${lineBeside(limit, threshold, measure, decimals)}`;
}

/** A limit written finely enough to differ from the threshold it is compared with. */
function lineBeside(limit: number, threshold: number, measure: MeasureFormat, decimals: number | undefined): string {
  const plain = formatThreshold(threshold, measure);
  const first = formatLine(limit, measure, decimals);
  if (Number.parseFloat(first.replace(/,/g, '')) !== Number.parseFloat(plain.replace(/,/g, ''))) return first;
  return formatLine(limit, measure, 3);
}
