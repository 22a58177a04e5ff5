/** What a board pack tells, worked out from contents: charts, changes, triggers. The page and the loader ask alike. */
import { drainWithPauses, mapWithPauses } from '../database/breathe.ts';
import type { Contents } from '../database/contents.ts';
import type { TriggerPoint } from '../extract/trigger-point.ts';
import { changesSinceSteps, type ChangesSince } from '../meeting/changes-since.ts';
import { judgeTriggersSteps, type Triggered } from '../meeting/triggers/judge-triggers.ts';
import type { Period } from '../spc/vocabulary.ts';
import { meetingMonths } from './meeting-months.ts';
import type { RulesChosen } from './shown-verdicts.ts';
import { watchSeries, type WatchedChart } from './watch-series.ts';

/** Every chart, each measure under its rule set. */
async function chartsUnder(contents: Contents, { ruleSet, ruleSetOf }: RulesChosen): Promise<readonly WatchedChart[]> {
  const charts = await mapWithPauses(contents.series, (series) => watchSeries(series, contents, ruleSetOf[series.measureId] ?? ruleSet));
  return charts.filter((chart) => chart !== null);
}

export interface PackPosition {
  readonly contents: Contents;
  readonly charts: readonly WatchedChart[];
  /** Null: there is no month before the last one with a figure. */
  readonly agenda: ChangesSince | null;
  readonly triggers: { readonly triggered: readonly Triggered[]; readonly listed: number };
}

export interface PositionAsked {
  readonly rules: RulesChosen;
  /** The last meeting's month; one without a figure before the last month, and null, mean the last such month. */
  readonly since: Period | null;
  readonly points: readonly TriggerPoint[];
  /** The contents as at the last meeting's month, under the same terms otherwise. */
  readonly contentsAt: (month: Period) => Promise<Contents>;
}

/**
 * The position that a pack tells of. With pauses in which a page can draw.
 *
 * @example (await packPosition(contents, { rules: { ruleSet: 'mdc-strict', ruleSetOf: {} }, since: null, points: [], contentsAt })).agenda?.since // '2012-06'
 */
export async function packPosition(contents: Contents, { rules, since: asked, points, contentsAt }: PositionAsked): Promise<PackPosition> {
  const charts = await chartsUnder(contents, rules);
  const months = meetingMonths({ contents, charts });
  const since = asked !== null && months.includes(asked) ? asked : (months[0] ?? null);
  const { lastMonth } = contents;
  const agenda = since === null || lastMonth === null ? null
    : await drainWithPauses(changesSinceSteps({ now: charts, then: await chartsUnder(await contentsAt(since), rules), since, to: lastMonth }));
  const triggered = lastMonth === null ? [] : await drainWithPauses(judgeTriggersSteps(points, charts, lastMonth, agenda?.since ?? null));
  return { contents, charts, agenda, triggers: { triggered, listed: points.length } };
}
