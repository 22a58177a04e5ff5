/** Groups of providers by evidence, and the order's rule in words. */
import type { EvidenceGroup } from '../spc/comparison/rank-by-evidence.ts';
import { formatNumber } from './format-number.ts';

const GROUPS: Readonly<Record<EvidenceGroup, string>> = {
  concern: 'Special-cause concern',
  fails: 'Cannot be relied on to meet the threshold',
  misses: 'Missed the threshold in the latest month',
  ordinary: 'No sign of change, latest month not missed',
  improvement: 'Improving',
  'not-enough-data': 'Not enough data',
};

/** Heading of a group. */
export const evidenceGroupName = (group: EvidenceGroup): string => GROUPS[group];

/** How providers are ordered, for those who look at the list. */
export const EVIDENCE_ORDER =
  'In the order of evidence, not of the raw value: special-cause concern first, then processes that cannot be relied on to meet the threshold, then those that missed it in the latest month. '
  + 'Within a group, the process whose mean lies farthest on the wrong side of the threshold, measured by its own month-to-month variation, comes first; without a threshold, the provider farthest from all together for its size.';

/**
 * How do the providers of a measure stand, in a few words?
 *
 * @example describeGroups({ concern: 2, fails: 1, … }) // '2 concern · 1 failing'
 */
export function describeGroups(groups: Readonly<Record<EvidenceGroup, number>>): string {
  const said = ([['concern', 'concern'], ['fails', 'failing'], ['misses', 'missed the latest month'], ['improvement', 'improving'], ['not-enough-data', 'with too little data']] as const)
    .flatMap(([group, word]) => (groups[group] === 0 ? [] : [`${formatNumber(groups[group])} ${word}`]));
  return said.length === 0 ? 'no sign of change' : said.join(' · ');
}
