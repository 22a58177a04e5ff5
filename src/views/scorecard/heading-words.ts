import { formatThreshold, unitOf } from '../../wording/format-value.ts';
import type { Heading } from './chart-index.ts';
import type { ScorecardGrid } from './scorecard-grid.ts';

/** The name of a row or column where there is room for a few words. */
export const nameOf = (heading: Heading): string => (heading.kind === 'measure' ? heading.measure.shortName : heading.provider.shortName);

/** What stands beneath the name: `at least 95%` where everybody is held to the same, the unit before it; of a provider, that no list names it; else null. */
export function detailOf(heading: Heading, thresholdsOf: ScorecardGrid['thresholdsOf']): string | null {
  if (heading.kind === 'provider') return heading.provider.unlisted ? 'unlisted' : null;
  const { key, measure } = heading;
  const required = new Set((thresholdsOf.get(key) ?? []).map(({ comparison, value }) =>
    `${comparison === 'at-least' ? 'at least' : 'at most'} ${formatThreshold(value, measure)}`.replace('at most zero', 'zero')));
  const [only] = required;
  const words = required.size === 0 ? 'no threshold' : required.size === 1 ? only : 'own thresholds';
  // A percentage says what it is, and a count is of what the name says.
  const unit = measure.kind === 'proportion' || measure.kind === 'count' ? '' : unitOf(measure);
  return [unit, words].filter(Boolean).join(' · ');
}
