import type { Heading } from './chart-index.ts';
import type { ScorecardGrid } from './scorecard-grid.ts';

/** The name of a row or column where there is room for a few words. */
export const nameOf = (heading: Heading): string => (heading.kind === 'measure' ? heading.measure.shortName : heading.provider.shortName);

/** What stands beneath the name: what a measure is held to; of a provider, that no list names it; else null. */
export function detailOf(heading: Heading, requiredOf: ScorecardGrid['requiredOf']): string | null {
  if (heading.kind === 'provider') return heading.provider.unlisted ? 'unlisted' : null;
  return requiredOf.get(heading.key) ?? null;
}
