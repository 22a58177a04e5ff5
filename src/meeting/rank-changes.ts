/** In which order is a committee told? A written precedence, so that two people with the same data read the same agenda. */
import type { Change, ChangeGroup, ChangeKind, ChangeReason } from './change.ts';

/** Headings in the order of the agenda: harm done, the process worse, the threshold in danger, then what is no bad news. */
export const CHANGE_GROUPS: readonly ChangeGroup[] = ['harm', 'concern', 'at-risk', 'changed', 'better', 'restated', 'missing'];

/** Kinds in the order of their weight, each under its heading. */
const KINDS: readonly (readonly [ChangeKind, ChangeGroup])[] = [
  ['never-event', 'harm'], ['rare-harm', 'harm'],
  ['new-concern', 'concern'], ['deeper-concern', 'concern'],
  ['objective-breached', 'at-risk'], ['objective-at-risk', 'at-risk'], ['assurance-lost', 'at-risk'], ['off-trajectory', 'at-risk'], ['newly-below', 'at-risk'],
  ['new-change', 'changed'], ['ended', 'changed'],
  ['improved', 'better'], ['cleared', 'better'], ['consistently-met', 'better'], ['assurance-gained', 'better'], ['newly-met', 'better'],
  ['restated', 'restated'], ['missing', 'missing'],
];

const WEIGHT = new Map(KINDS.map(([kind], index) => [kind, index]));
const GROUP = new Map(KINDS);

/** Under which heading does a reason stand? @example groupOf('cleared') // 'better' */
export const groupOf = (kind: ChangeKind): ChangeGroup => GROUP.get(kind) as ChangeGroup;

const weightOf = (kind: ChangeKind): number => WEIGHT.get(kind) as number;

/** Whether this reason by itself may be chance. */
export function isByChance(reason: ChangeReason): boolean {
  switch (reason.kind) {
    case 'new-concern': case 'deeper-concern': case 'improved': case 'new-change': return !reason.chance.discovered;
    case 'newly-below': case 'newly-met': case 'consistently-met': return reason.byChance;
    default: return false;
  }
}

/** For sorting the reasons of one chart: the kind that weighs most first, of two events the later. */
export function byWeight(one: ChangeReason, other: ChangeReason): number {
  return weightOf(one.kind) - weightOf(other.kind) || ('eventId' in one && 'eventId' in other ? (one.month < other.month ? 1 : one.month > other.month ? -1 : 0) : 0);
}

/**
 * What hangs on it: 0 the threshold is missed and will be, 1 missed now, 2 it may be missed, 3 met reliably or none. For harm, the more
 * in a year the heavier; for a year's objective, the likelier its breach; for restated figures, whether a verdict changed.
 */
function consequenceOf({ reasons: [reason], chart: { assessment } }: Change): number {
  switch (reason.kind) {
    case 'never-event': case 'rare-harm': return -(reason.inLastYear ?? reason.count);
    case 'objective-breached': case 'objective-at-risk': case 'off-trajectory': return -(reason.year.probabilityOfBreach ?? 0);
    case 'restated': return reason.variation !== null || reason.assurance !== null ? 0 : reason.figures.some(({ met }) => met.from !== met.to) ? 1 : 2;
    case 'missing': return -reason.behind;
    default:
      if (assessment.assurance === 'fail') return 0;
      if (assessment.met[assessment.decidingIndex ?? -1] === false) return 1;
      return assessment.assurance === 'hit-or-miss' ? 2 : 3;
  }
}

/** The chance that the leading signal is none; 0 for reasons that are facts. */
const doubtOf = ({ reasons: [reason] }: Change): number => ('chance' in reason ? reason.chance.pValue : 0);

/**
 * The order of the agenda, first to last: the heading; what is surely more than chance; the kind; what hangs on it; the strength of the
 * evidence; how many reasons there are. What is the same in all of these keeps the order handed in.
 */
export function rankChanges(changes: readonly Change[]): readonly Change[] {
  const place = (change: Change): readonly number[] => [
    CHANGE_GROUPS.indexOf(change.group), change.mayBeChance ? 1 : 0, weightOf(change.kind), consequenceOf(change), doubtOf(change), -change.reasons.length,
  ];
  return changes.map((change, index) => ({ change, place: [...place(change), index] }))
    .sort((one, other) => firstDifference(one.place, other.place)).map(({ change }) => change);
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length; i++) {
    const difference = (one[i] as number) - (other[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
