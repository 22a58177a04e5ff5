/** What a measure is held to, in the few words that stand beneath its name. */
import type { Assessment } from '../spc/assessment.ts';
import { covers } from '../spc/judgement/threshold-in-month.ts';
import { formatThreshold, unitOf, type MeasureFormat } from './format-value.ts';

type RequiredOf = Pick<Assessment, 'series' | 'threshold' | 'comparison' | 'recipe'>;

/**
 * What is required of this measure in the last month of each of its charts? One level where everybody is held to the same; where no month
 * is judged but the year is, its objective. The unit comes first: a percentage says what it is, and a count is of what the name says.
 *
 * @example describeRequired(aeWithinFourHours, assessments) // 'at least 95%'
 * @example describeRequired(mrsa, assessments) // 'own annual objectives'
 */
export function describeRequired(measure: MeasureFormat, assessments: readonly RequiredOf[]): string {
  const level = (value: number, comparison: 'at-least' | 'at-most'): string =>
    (value === 0 && comparison === 'at-most' ? 'zero' : `${comparison === 'at-least' ? 'at least' : 'at most'} ${formatThreshold(value, measure)}`);
  const ofMonth = new Set(assessments.flatMap(({ threshold, comparison }) => {
    const value = threshold.at(-1) ?? null;
    return value === null || comparison === null ? [] : [level(value, comparison)];
  }));
  const ofYear = new Set(assessments.flatMap(({ series, recipe }) => {
    const month = series.periods.at(-1) ?? '';
    return recipe.thresholds.flatMap((row) => (row.kind === 'annual-limit' && covers(row, month) ? [`${level(row.value, row.comparison)} a year`] : []));
  }));
  const words = onlyOf(ofMonth, 'own thresholds') ?? onlyOf(ofYear, 'own annual objectives') ?? 'no threshold';
  const unit = measure.kind === 'proportion' || measure.kind === 'count' ? '' : unitOf(measure);
  return unit === '' ? words : `${unit} · ${words}`;
}

/** The only one, what several are called, or null for none. */
function onlyOf(words: ReadonlySet<string>, several: string): string | null {
  const [only] = words;
  return only === undefined ? null : words.size === 1 ? only : several;
}
