/** What every chart is said to show, under the rule sets of a recipe. */
import { breathe, shouldBreathe } from '../database/breathe.ts';
import type { Contents } from '../database/contents.ts';
import { shownVerdict, type ShownVerdict } from '../meeting/shown-verdict.ts';
import type { RuleSetId } from '../spc/assessment.ts';
import { watchSeries } from './watch-series.ts';

/** Which rules judge which measure; `ruleSetOf` by measure, in place of `ruleSet`. */
export interface RulesChosen {
  readonly ruleSet: RuleSetId;
  readonly ruleSetOf: Readonly<Record<string, RuleSetId>>;
}

/** One verdict a chart, in the order of the series. With pauses in which the page can draw. */
export async function shownVerdicts(contents: Contents, { ruleSet, ruleSetOf }: RulesChosen): Promise<readonly ShownVerdict[]> {
  const verdicts: ShownVerdict[] = [];
  for (const series of contents.series) {
    if (shouldBreathe()) await breathe();
    const chart = watchSeries(series, contents, ruleSetOf[series.measureId] ?? ruleSet);
    if (chart !== null) verdicts.push(shownVerdict(chart));
  }
  return verdicts;
}
