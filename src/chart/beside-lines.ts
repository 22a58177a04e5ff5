import { besideLine, type ThresholdLine } from './threshold-lines.ts';
import type { Assessment } from '../spc/assessment.ts';

/**
 * Which thresholds are drawn beside the judged one? An interim ambition next to a standard that was never abolished:
 * kinds that are asked of a single month and are not the judged rows themselves.
 */
export function besideLines({ assessment }: { readonly assessment: Assessment }): ThresholdLine[] {
  const { recipe, series, thresholdsInForce } = assessment;
  const line = (kind: 'standard' | 'interim' | 'trajectory-month' | 'local'): ThresholdLine | null =>
    besideLine(kind, series.periods, recipe.thresholds.filter((row) => row.kind === kind && !thresholdsInForce.includes(row)));
  return (['standard', 'interim', 'trajectory-month', 'local'] as const).flatMap((kind) => line(kind) ?? []);
}
