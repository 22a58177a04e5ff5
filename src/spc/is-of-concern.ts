import type { Assessment } from './assessment.ts';

type ConcernOf = Pick<Assessment, 'variation' | 'warnings' | 'series' | 'threshold' | 'met'>;

/**
 * Does this chart ask for eyes? A special cause of concern does; so does a harm too rare for a verdict where none is allowed and the
 * latest month with a figure had one: each such event is a signal by itself.
 *
 * @example isOfConcern(neverEventsWithOneThisMonth) // true, though there is no verdict on its variation
 */
export function isOfConcern({ variation, warnings, series: { values }, threshold, met }: ConcernOf): boolean {
  if (variation === 'concern-high' || variation === 'concern-low') return true;
  if (!warnings.some(({ id }) => id === 'too-rare')) return false;
  const at = values.findLastIndex((value) => value !== null);
  return threshold[at] === 0 && met[at] === false;
}
