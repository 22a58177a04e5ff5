import type { Period } from '../../src/spc/vocabulary.ts';
import { winterIn } from './level-in-month.ts';
import { firstDay, lastDay, monthsOfFinancialYear } from './days-of-month.ts';
import type { TextCells } from './observation-rows.ts';
import type { Story } from './story.ts';

/**
 * What was required? Rows of `target`: the thresholds of the story as written, and from each objective (most cases allowed
 * in a financial year) the limit for the year, with a monthly trajectory for C. difficile.
 */
export function targetRows(story: Story): readonly TextCells[] {
  const written = story.thresholds.map((threshold): TextCells => ({
    org_code: threshold.at ?? '', measure_id: threshold.measure, valid_from: firstDay(threshold.from),
    valid_to: threshold.to === undefined ? '' : lastDay(threshold.to), kind: threshold.kind, value: String(threshold.value),
    comparison: threshold.comparison, label: threshold.label, source: threshold.source,
  }));
  const objectives = story.providers.flatMap((provider) => Object.entries(provider.objectives).flatMap(([measure_id, years]) =>
    Object.entries(years).flatMap(([year, limit]) => {
      const months = monthsOfFinancialYear(year);
      const row = (from: Period, to: Period, kind: string, value: number, label: string): TextCells => ({
        org_code: provider.code, measure_id, valid_from: firstDay(from), valid_to: lastDay(to), kind, value: String(value),
        comparison: 'at_most', label, source: `${story.source}: objectives of ${provider.shortName}`,
      });
      const [first = '', last = ''] = [months[0], months.at(-1)];
      const annual = row(first, last, 'annual_limit', limit, `At most ${String(limit)} cases in ${year}`);
      if (measure_id !== 'c_difficile') return [annual];
      return [annual, ...splitObjective(limit, months).map((cases, i) => {
        const month = months[i] ?? '';
        return row(month, month, 'trajectory_month', cases, `Trajectory ${year}: at most ${String(cases)} in the month`);
      })];
    })));
  return [...written, ...objectives];
}

/**
 * How many of a year’s cases may fall in each month? Whole cases that add up to the objective exactly, a fifth more in a
 * winter month than in a summer month (half of that in November and March): the cumulative share, rounded, less what the months before it had.
 *
 * Example: 12 cases over `2011-04` to `2012-03` are one a month; 0 cases are 0 in every month.
 */
export function splitObjective(cases: number, months: readonly Period[]): readonly number[] {
  const weights = months.map((month) => 1 + 0.2 * winterIn(month));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let weight = 0;
  let given = 0;
  return weights.map((own) => {
    weight += own;
    const reached = Math.round((cases * weight) / whole);
    const month = reached - given;
    given = reached;
    return month;
  });
}
