import type { Assessment, Warning } from '../assessment.ts';
import { processPoints } from '../judgement/process-points.ts';
import type { Measure } from '../vocabulary.ts';
import { lagOne } from './autocorrelation.ts';
import { dispersionOf } from './dispersion.ts';

/** Neighbours in a window of three months share two thirds of it, and correlate by as much. */
const LEAST_CORRELATION = 0.6;

/**
 * Does each value cover several months, most of them shared with its neighbour, as in a rolling twelve months? Figure: months in
 * each window.
 *
 * Where the publication says so, `windowMonths` is the answer. Otherwise it is told from the figures: in a window of k months
 * the step from one value to the next is one month in and one month out, so months seem to vary only 1/√k as much as chance must
 * make them (σ_z = 1/√k, k = 1 ÷ σ_z²) while neighbours correlate by 1 − 1/k. Warns when σ_z is below 1 beyond chance and the
 * correlation is 0.6 or more beyond chance.
 *
 * @param windowMonths as the publication states it; null or 1: look for it
 */
export function overlappingWindows(
  assessment: Assessment, measure: Pick<Measure, 'kind'>, windowMonths: number | null = null,
): Warning | null {
  if (windowMonths !== null && windowMonths > 1) return { id: 'overlapping-windows', figure: windowMonths };
  const points = processPoints(assessment);
  const dispersion = dispersionOf(assessment, measure);
  if (points === null || dispersion === null || dispersion.verdict !== 'under' || !(dispersion.sigmaZ > 0)) return null;
  const neighbours = lagOne(points.values, points.indices);
  if (neighbours === null || neighbours.correlation < LEAST_CORRELATION || neighbours.z < 2.326) return null;
  return { id: 'overlapping-windows', figure: Math.max(2, Math.round(1 / (dispersion.sigmaZ * dispersion.sigmaZ))) };
}
