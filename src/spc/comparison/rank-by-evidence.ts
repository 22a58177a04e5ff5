import type { Assessment } from '../assessment.ts';
import type { Threshold } from '../vocabulary.ts';

/** In which group a provider stands, what needs eyes first. */
export type EvidenceGroup = 'concern' | 'fails' | 'misses' | 'ordinary' | 'improvement' | 'not-enough-data';

export const EVIDENCE_GROUPS: readonly EvidenceGroup[] = ['concern', 'fails', 'misses', 'ordinary', 'improvement', 'not-enough-data'];

/** One provider to be ranked. */
export interface Ranked {
  readonly assessment: Assessment;
  /** Distance from the level of all providers, in standard deviations for its size; null: not compared. */
  readonly z: number | null;
}

/**
 * To which group does this provider belong?
 *
 * Special-cause concern first, whatever else is true; then a process that cannot be relied on to meet its threshold; then one
 * whose latest month missed it; then ordinary; then improvement. A process that improves and still fails stands among those
 * that fail. Too few months last.
 */
export function evidenceGroupOf({ variation, assurance, met, decidingIndex }: Pick<Assessment, 'variation' | 'assurance' | 'met' | 'decidingIndex'>): EvidenceGroup {
  if (variation === 'concern-high' || variation === 'concern-low') return 'concern';
  if (assurance === 'fail') return 'fails';
  if (decidingIndex !== null && met[decidingIndex] === false) return 'misses';
  if (variation === 'not-enough-data') return 'not-enough-data';
  return variation === 'improvement-high' || variation === 'improvement-low' ? 'improvement' : 'ordinary';
}

/**
 * How strong is the evidence against this provider within its group? Larger is stronger; null where nothing measures it.
 *
 * With a threshold and limits: how far the process mean lies on the wrong side of the threshold, in the process's own standard
 * deviations (a third of the way from mean to limit on that side). Otherwise: how far it lies from all providers together in
 * the funnel, on the worse side; for a neutral direction, on either side. A process without any spread counts as 99 of them.
 *
 * @example mean 0.90, lower limit 0.87, upper 0.93, threshold at least 0.95: (0.95 − 0.90) ÷ 0.01 = 5
 */
export function evidenceOf({ assessment, z }: Ranked): number | null {
  const { decidingIndex: at, centre, upper, lower, threshold, comparison, recipe } = assessment;
  const [mean, high, low, level] = at === null ? [] : [centre[at], upper[at], lower[at], threshold[at]];
  if (mean != null && level != null && comparison !== null && (high != null || low != null)) {
    const wrong = sideOf(comparison) * (level - mean);
    const outward = level > mean ? high : low;
    const sigma = (outward == null ? Math.abs((high ?? low ?? mean) - mean) : Math.abs(outward - mean)) / 3;
    if (wrong === 0) return 0;
    return sigma > 0 ? bounded(wrong / sigma) : Math.sign(wrong) * FARTHEST;
  }
  if (z === null) return null;
  return bounded(recipe.direction === 'neutral' ? Math.abs(z) : recipe.direction === 'higher-is-better' ? -z : z);
}

const FARTHEST = 99;
const bounded = (distance: number): number => Math.max(-FARTHEST, Math.min(FARTHEST, distance));
const sideOf = (comparison: Threshold['comparison']): 1 | -1 => (comparison === 'at-least' ? 1 : -1);

/**
 * In which order do providers deserve eyes? By group, then by evidence, strongest first; never by the raw value, since 80% of
 * twelve patients can be weaker evidence than 93% of ten thousand. What nothing measures stands at the end of its group;
 * ties keep the order handed in.
 */
export function rankByEvidence<T extends Ranked>(providers: readonly T[]): readonly (T & { readonly group: EvidenceGroup })[] {
  return providers
    .map((provider) => ({ provider, group: evidenceGroupOf(provider.assessment), evidence: evidenceOf(provider) }))
    .sort((a, b) => EVIDENCE_GROUPS.indexOf(a.group) - EVIDENCE_GROUPS.indexOf(b.group) || (b.evidence ?? -Infinity) - (a.evidence ?? -Infinity) || 0)
    .map(({ provider, group }) => ({ ...provider, group }));
}
