/** All that changed since the last meeting, in one line. */
import type { Change, ChangeReason } from '../meeting/change.ts';
import type { ChangesSince } from '../meeting/changes-since.ts';
import { formatCount, joinWords } from './format-count.ts';
import { formatPeriod } from './format-period.ts';

type Kinds = readonly ChangeReason['kind'][];

/** What is counted, in the order of the agenda, each as a noun or as what became of charts. */
const COUNTED: readonly (readonly [Kinds, { readonly noun: string } | { readonly fate: string }])[] = [
  [['never-event'], { noun: 'never events' }],
  [['rare-harm'], { noun: 'harms that should not happen' }],
  [['new-concern'], { noun: 'new concerns' }],
  [['deeper-concern'], { fate: 'worse still' }],
  [['objective-breached', 'objective-at-risk', 'off-trajectory'], { noun: 'objectives at risk' }],
  [['newly-below', 'assurance-lost'], { fate: 'newly short of the threshold' }],
  [['new-change', 'ended'], { noun: 'other changes' }],
  [['improved'], { fate: 'improved' }],
  [['cleared'], { fate: 'cleared' }],
  [['consistently-met', 'assurance-gained', 'newly-met'], { fate: 'newly meeting the threshold' }],
  [['restated'], { fate: 'restated' }],
  [['missing'], { noun: 'missing submissions' }],
];

/** Events count one by one, missing months by chart, everything else once a chart. */
function countOf({ reasons, alsoOf }: Change, kinds: Kinds): number {
  const found = reasons.filter(({ kind }) => kinds.includes(kind));
  if (found.some((reason) => 'eventId' in reason)) return found.reduce((sum, reason) => sum + ('eventId' in reason ? reason.count : 0), 0);
  return found.length === 0 ? 0 : 1 + alsoOf.length;
}

/**
 * What changed, in one line? Charts are counted under every reason they have; how many items may be chance is said at the end.
 *
 * @example describeChanges(changes) // 'Since May 2012: 1 never event, 3 new concerns, 1 objective at risk, 2 improved and 1 cleared.'
 * @example describeChanges(nothing) // 'Since June 2012: nothing has changed that needs the committee’s time.'
 */
export function describeChanges({ since, changes }: Pick<ChangesSince, 'since' | 'changes'>): string {
  const start = `Since ${formatPeriod(since)}: `;
  const counts = COUNTED.flatMap(([kinds, words]) => {
    const count = changes.reduce((sum, change) => sum + countOf(change, kinds), 0);
    return count === 0 ? [] : ['noun' in words ? formatCount(count, words.noun) : `${String(count)} ${words.fate}`];
  });
  if (counts.length === 0) return `${start}nothing has changed that needs the committee’s time.`;
  const doubtful = changes.filter(({ mayBeChance }) => mayBeChance).length;
  const doubt = doubtful === 0 ? '' : ` ${doubtful === 1 ? '1 item' : `${String(doubtful)} items`} may be chance.`;
  return `${start}${joinWords(counts)}.${doubt}`;
}
