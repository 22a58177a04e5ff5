import type { Period } from '../../src/spc/vocabulary.ts';

/** One drawn figure of a measure at a provider or site, before anything befalls it on the way to the extract. */
export interface Figure {
  readonly orgCode: string;
  readonly measureId: string;
  readonly period: Period;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Counts only; shares and rates follow from their parts. */
  readonly value: number | null;
}

/** A share or rate in parts: `numerator` of `denominator` in one month. */
export function figureInParts(orgCode: string, measureId: string, period: Period, numerator: number, denominator: number): Figure {
  return { orgCode, measureId, period, numerator, denominator, value: null };
}

/** A number of cases in one month. */
export function figureOfCount(orgCode: string, measureId: string, period: Period, value: number): Figure {
  return { orgCode, measureId, period, numerator: null, denominator: null, value };
}

/**
 * What is the figure in the unit in which people say it? Percent for a share (multiplier 100), cases per multiplier for a
 * rate, otherwise the value itself; null when the denominator is 0.
 */
export function spokenValue(figure: Figure, multiplier: number): number | null {
  if (figure.value !== null) return figure.value;
  if (figure.numerator === null || figure.denominator === null || figure.denominator === 0) return null;
  return (figure.numerator / figure.denominator) * multiplier;
}
