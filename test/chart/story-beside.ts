/** The interim levels of a story as lines beside its judged threshold. */
import type { ThresholdLine } from '../../src/chart/threshold-lines.ts';
import { thresholdsInForce } from '../../src/spc/thresholds-in-force.ts';
import type { Story } from './stories.ts';

export function storyBeside({ assessment, interim }: Story): ThresholdLine[] {
  const { values, distinct } = thresholdsInForce(assessment.series.periods, interim);
  return distinct.length === 0 ? [] : [{ id: 'interim', role: 'beside', values, thresholds: distinct }];
}
