import type { Assessment } from '../assessment.ts';
import { looksCumulative } from '../diagnostics/looks-cumulative.ts';
import { overlappingWindows } from '../diagnostics/overlapping-windows.ts';
import type { Measure } from '../vocabulary.ts';

/** Why months of a measure must not be added up. */
export type NotAdded = 'overlapping-windows' | 'looks-cumulative';

/**
 * May months of this measure be added up at all?
 *
 * Not where each figure covers several months already (a rolling year), or is a total since April: most patients would be
 * counted more than once. Told from the figures of each provider; one provider in four is enough, since a publication makes
 * its figures alike and small providers hide it.
 *
 * @returns null: they may. No provider: null.
 */
export function monthsAddUp(assessments: readonly Assessment[], measure: Pick<Measure, 'kind'>): NotAdded | null {
  const enough = Math.max(1, Math.ceil(assessments.length / 4));
  let windows = 0;
  let cumulative = 0;
  for (const assessment of assessments) {
    if (looksCumulative(assessment, measure) !== null) cumulative += 1;
    else if (overlappingWindows(assessment, measure) !== null) windows += 1;
  }
  return cumulative >= enough ? 'looks-cumulative' : windows >= enough ? 'overlapping-windows' : null;
}
