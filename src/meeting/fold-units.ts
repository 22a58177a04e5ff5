/** A count and its rate are one thing, so that they are one item. */
import type { Measure } from '../spc/vocabulary.ts';
import type { Change } from './change.ts';
import { rankChanges } from './rank-changes.ts';

/**
 * What is counted, where a measure counts events: the same for a count and for the rate of the same events. Null: it is not counted from
 * events, and nobody knows whether another measure is the same.
 */
function whatIsCounted({ kind, sourceEventType, eventDate = 'incident', eventWhere = {} }: Measure): string | null {
  if ((kind !== 'count' && kind !== 'rate') || sourceEventType === undefined) return null;
  const where = Object.entries(eventWhere).map(([column, words]) => `${column}=${[...words].sort().join('+')}`).sort();
  return [sourceEventType, eventDate, ...where].join(' ');
}

/**
 * One thing, one item: what changed in a rate is told with the count of the same events at the same place (`inOtherUnit`), and the other way
 * round. The one that stands first on the agenda leads, so that good news of one never hides a concern in the other. Two counts, or two
 * rates, are never the same thing. Missing months are told together already.
 */
export function foldUnits(changes: readonly Change[]): readonly Change[] {
  const led = new Map<string, readonly [lead: Change, ...others: Change[]]>();
  for (const change of changes) {
    const counted = change.kind === 'missing' ? null : whatIsCounted(change.measure);
    const key = counted === null ? change.id : `${counted} @${change.provider.code}`;
    const before = led.get(key) ?? [];
    const fits = counted !== null && before.every(({ measure }) => measure.kind !== change.measure.kind);
    const [lead, ...others] = fits ? rankChanges([...before, change]) : [change];
    if (lead !== undefined) led.set(before.length > 0 && !fits ? change.id : key, [lead, ...others]);
  }
  return [...led.values()].map(([lead, ...others]) => (others.length === 0 ? lead : { ...lead, inOtherUnit: others }));
}
