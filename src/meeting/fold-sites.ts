/** Sites are told with their provider, so that one story is one item. */
import type { Change } from './change.ts';
import { chartKey, type MeetingChart } from './meeting-chart.ts';
import { meaningOf } from './life-cycle.ts';

/** What a committee hears of a site that its provider's own chart does not say: harm, concern, danger to a threshold. */
const TELLS_ALONE: ReadonlySet<Change['group']> = new Set(['harm', 'concern', 'at-risk', 'restated']);

/**
 * One story, one item: what changed at a site is told with the provider's chart of the same measure where that says the same.
 *
 * A site has a parent among the charts of the same measure. A change of the same kind goes into its item (`atSites`); an event is the
 * provider's event already. A concern or a danger that only the site has stands by itself: a trust's mean can hide a
 * ward's harm. A site's improvement, or the end of a signal, by itself is left to its chart.
 */
export function foldSites(changes: readonly Change[], charts: readonly MeetingChart[]): readonly Change[] {
  const known = new Map(charts.map((chart) => [chartKey(chart), chart]));
  const parentOf = ({ measure, provider, kind }: Change): MeetingChart | undefined => (provider.type === 'provider' || provider.parentCode === null || kind === 'missing'
    ? undefined : known.get(chartKey({ measure, provider: { code: provider.parentCode } })));
  const items = new Map(changes.map((change) => [change.id, change]));
  const folded = new Map<string, Change[]>();
  const alone: Change[] = [];
  for (const change of changes) {
    const parent = parentOf(change);
    const item = parent === undefined ? undefined : items.get(chartKey(parent));
    if (parent === undefined) alone.push(change);
    else if (item?.reasons.some(({ kind }) => kind === change.kind) === true) folded.set(item.id, [...(folded.get(item.id) ?? []), change]);
    else if (TELLS_ALONE.has(change.group) && !change.mayBeChance && !isSaidAbove(change, parent)) alone.push(change);
  }
  return alone.map((change) => ({ ...change, atSites: folded.get(change.id) ?? [] }));
}

/** Whether the provider's chart says it already: harm is counted there too, and so is a concern that goes on there. */
function isSaidAbove(change: Change, parent: MeetingChart): boolean {
  if (change.group === 'harm') return true;
  return change.group === 'concern' && meaningOf(parent.assessment.variation) === 'concern';
}
