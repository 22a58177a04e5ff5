/** Re-basing in words: why new limits are proposed or not, and what they would hide. */
import type { HiddenConcern } from '../spc/rebase/hidden-concern.ts';
import type { RebaseGate, RebaseProposal } from '../spc/rebase/propose-rebase.ts';
import type { Annotation, Period } from '../spc/vocabulary.ts';
import { formatCount, joinWords } from './format-count.ts';
import { formatNumber } from './format-number.ts';
import { formatPeriod, formatPeriodList, formatPeriodRange } from './format-period.ts';
import { formatLine, type MeasureFormat } from './format-value.ts';

export interface RebaseWords {
  /** What was found, and what follows from it. */
  readonly sentence: string;
  /** One line a test, with the number that decides it. */
  readonly gates: readonly { readonly text: string; readonly passed: boolean }[];
  /** What speaks against it by itself; '' where nothing does. */
  readonly caution: string;
}

function describeGate({ id, passed, measured, required }: RebaseGate, measure: MeasureFormat, decimals: number): string {
  switch (id) {
    case 'long-enough-run': return `${formatCount(measured, 'months')} in a row beyond the old mean; ${formatNumber(required, 0)} are needed`;
    case 'enough-before': return `${formatCount(measured, 'months')} before the change; ${formatNumber(required, 0)} are needed to know the old mean`;
    case 'enough-after': return `${formatCount(measured, 'months')} from the change on; ${formatNumber(required, 0)} are needed for limits that are not provisional`;
    case 'larger-than-chance': {
      const size = measured >= 1000 ? 'far more than a thousand times' : `${formatNumber(measured, 1)} times`;
      return `The step is ${size} its standard error; chance alone seldom makes more than ${formatNumber(required, 0)} times`;
    }
    case 'no-opposing-signal':
      return passed ? `No sign of a way back: the longest run towards the old mean is ${formatCount(measured, 'months')}`
        : measured >= required ? `A run of ${formatCount(measured, 'months')} back towards the old mean` : 'A month beyond the new limit, back towards the old mean';
    case 'sustained':
      return `The last 8 months average ${formatLine(measured, measure, decimals)}, ${passed ? 'nearer to the new mean than to the old' : 'nearer to the old mean than to the new'}`;
  }
}

/**
 * Has the process settled at a new level, and what speaks for and against new limits? A proposal only: the sentence says that
 * somebody has to decide, and that a cause has to be known.
 *
 * @example describeProposal(proposal, measure, 1).sentence
 * // 'From January 2012 the mean has been 72.5% instead of 82.0%. If the cause is known, somebody may decide to re-base the limits from that month.'
 */
export function describeProposal(proposal: RebaseProposal, measure: MeasureFormat, decimals: number): RebaseWords {
  const { from, oldCentre, newCentre, proposed, gates, startsInApril } = proposal;
  const found = `From ${formatPeriod(from)} the mean has been ${formatLine(newCentre, measure, decimals)} instead of ${formatLine(oldCentre, measure, decimals)}.`;
  const failed = gates.filter((gate) => !gate.passed).length;
  return {
    sentence: proposed
      ? `${found} If the cause is known, somebody may decide to re-base the limits from that month.`
      : `${found} New limits are not proposed: ${failed === 1 ? '1 test is' : `${formatCount(failed, 'tests')} are`} not passed.`,
    gates: gates.map((gate) => ({ text: describeGate(gate, measure, decimals), passed: gate.passed })),
    caution: startsInApril ? 'The change falls in April. A new financial year alone is no reason to re-base.' : '',
  };
}

/** The months that decisions on limits are about. */
export interface DecidedMonths {
  readonly steps: readonly Period[];
  readonly left: readonly Period[];
}

/** The months of a list of decisions: where limits begin, and what is left out. */
export function decidedMonths(decisions: readonly Pick<Annotation, 'from' | 'to' | 'effect'>[]): DecidedMonths {
  const unique = (list: readonly Period[]): readonly Period[] => [...new Set(list)].sort();
  return {
    steps: unique(decisions.filter(({ effect }) => effect === 'step').map(({ from }) => from)),
    left: unique(decisions.filter(({ effect }) => effect === 'ghost').map(({ from }) => from)),
  };
}

/**
 * Which concern is hidden by new limits, or by months left out? '' where none is. It names the month, and says what the limits
 * without the decision would show.
 *
 * @example describeHidden({ at: '2012-07', side: 'low', months: ['2012-06', '2012-07'], failing: false }, { steps: ['2012-04'], left: [] })
 * // 'New limits from April 2012 hide a concern. Without them July 2012 would be a concern (low), and June and July 2012 would be signs of concern.'
 */
export function describeHidden(hidden: HiddenConcern | null, { steps, left }: DecidedMonths): string {
  if (hidden === null) return '';
  const { at, side, months, failing } = hidden;
  const what = [
    ...(steps.length > 0 ? [`new limits from ${formatPeriodList(steps)}`] : []),
    ...(left.length > 0 ? [`months left out from ${formatPeriodList(left)}`] : []),
  ];
  const said = joinWords(what);
  const parts = [
    ...(at === null ? [] : [`${formatPeriod(at)} would be a concern (${side ?? 'low'})`]),
    ...(months.length === 0 || (at !== null && months.length === 1 && months[0] === at) ? [] : [`${formatPeriodList(months)} would ${months.length === 1 ? 'be a sign' : 'be signs'} of concern`]),
    ...(failing ? ['the process would be known to fail its threshold'] : []),
  ];
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} hide ${at === null && !failing ? 'signs of concern' : 'a concern'}. Without them ${parts.join(', and ')}.`;
}

const KINDS: Readonly<Record<Annotation['kind'], string>> = {
  'note': 'Note', 'definition-change': 'Definition changed', 'service-change': 'Service changed', 'data-quality': 'Data quality', 'rebase': 'Re-base',
  'rebase-declined': 'Proposal to re-base declined', 'merger': 'Merger', 'exclude': 'Left out',
};

/** What sort of note it is. @example describeNoteKind('exclude') // 'Left out' */
export const describeNoteKind = (kind: Annotation['kind']): string => KINDS[kind];

/**
 * What does it do to the limits?
 *
 * @example describeEffect({ effect: 'step', from: '2012-04', to: '2012-04' }) // 'New limits from April 2012'
 */
export function describeEffect({ effect, from, to }: Pick<Annotation, 'effect' | 'from' | 'to'>): string {
  if (effect === 'step') return `New limits from ${formatPeriod(from)}`;
  return effect === 'ghost' ? `${formatPeriodRange(from, to)} left out of limits and rules` : 'Changes no limits';
}

/** Fewer months than this from the new beginning on make no limits worth the name. */
const MONTHS_OF_A_SHIFT = 8;
const MONTHS_OF_LIMITS = 12;

/**
 * What should somebody know before limits begin in a month? Empty: nothing speaks against it.
 *
 * @example describeRebaseCautions('2012-04', 4)
 * // ['A new financial year alone is no reason to re-base.', '4 months from April 2012 on are fewer than the 8 of a sustained shift.']
 */
export function describeRebaseCautions(from: Period, monthsAfter: number): readonly string[] {
  const months = formatCount(monthsAfter, 'months');
  const said = `${months} from ${formatPeriod(from)} on ${monthsAfter === 1 ? 'is' : 'are'}`;
  return [
    ...(from.endsWith('-04') ? ['A new financial year alone is no reason to re-base.'] : []),
    ...(monthsAfter < MONTHS_OF_A_SHIFT ? [`${said} fewer than the 8 of a sustained shift.`]
      : monthsAfter < MONTHS_OF_LIMITS ? [`${said} fewer than 12: the new limits are provisional and assurance waits.`] : []),
  ];
}
