import type { ThresholdLine } from './threshold-lines.ts';
import type { Assessment } from '../spc/assessment.ts';
import { levelsBeside } from '../spc/levels-beside.ts';

/** Which thresholds are drawn beside the judged one? Each kind of level that was in force beside it, such as an interim ambition. */
export function besideLines({ assessment }: { readonly assessment: Assessment }): ThresholdLine[] {
  return levelsBeside(assessment).map(({ kind, values, thresholds }) => ({ id: kind, role: 'beside', values, thresholds }));
}
