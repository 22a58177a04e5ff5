/** An earlier pack beside today: what was said then, what is said now, and what made the difference. Pure. */
import { contentsAsAt, lastMonthsTold } from '../database/contents-under.ts';
import type { Contents } from '../database/contents.ts';
import type { ShownVerdict } from '../meeting/shown-verdict.ts';
import { seriesUpTo } from '../spc/series-up-to.ts';
import type { Period } from '../spc/vocabulary.ts';
import { revisionBetween, type Revision } from './revisions.ts';
import { shownVerdicts, type RulesChosen } from './shown-verdicts.ts';

/**
 * `rules`: the same figures judged by this Watchline. `figures`: the same months as they are told now. `decisions`: thresholds, notes and re-basing
 * of now. `months`: the months that have come since.
 */
export const REPLAY_CAUSES = ['rules', 'figures', 'decisions', 'months'] as const;
export type ReplayCause = (typeof REPLAY_CAUSES)[number];

export interface ReplayStep {
  readonly cause: ReplayCause;
  readonly to: ShownVerdict;
}

export interface ReplayedChart {
  readonly measureId: string;
  readonly providerCode: string;
  readonly then: ShownVerdict;
  readonly now: ShownVerdict;
  /** Where the verdict became another one, in the order of `REPLAY_CAUSES`; two that undo each other are both told. */
  readonly steps: readonly ReplayStep[];
}

export interface Replayed {
  /** Charts whose verdict is another one now, or was on the way. */
  readonly changed: readonly ReplayedChart[];
  /** So many are said to show the same. */
  readonly same: number;
  readonly onlyThen: readonly ShownVerdict[];
  readonly onlyNow: readonly ShownVerdict[];
  /** Figures of the pack's months as they are told now. */
  readonly revision: Revision;
  /** Last month of the pack and of today. */
  readonly month: Period | null;
  readonly today: Period | null;
}

/** What an earlier pack showed. */
export interface ShownThen extends RulesChosen {
  readonly contents: Contents;
  /** Null: nobody kept them; they are judged again from its figures. */
  readonly verdicts: readonly ShownVerdict[] | null;
}

const keyOf = ({ measureId, providerCode }: { readonly measureId: string; readonly providerCode: string }): string => `${measureId}\n${providerCode}`;
const isSame = (one: ShownVerdict, other: ShownVerdict): boolean => one.variation === other.variation && one.assurance === other.assurance;

/**
 * Today's position over the months that the pack told of, measure by measure: where one measure of the pack reaches a month further than another, that
 * month is new for the other one and no figure that came late.
 */
function monthsOf({ series, lastMonth }: Contents, now: Contents): Contents {
  if (lastMonth === null) return now;
  const told = lastMonthsTold(series);
  const cut = contentsAsAt(now, lastMonth);
  return { ...cut, series: cut.series.map((each) => seriesUpTo(each, told.get(each.measureId) ?? lastMonth)).filter(({ periods }) => periods.length > 0) };
}

/**
 * What was shown then, what do we know now, and which verdicts changed by what?
 *
 * Each chart is judged again in steps, one thing changed at a time and in this order: rules, figures of the same months, thresholds and decisions, new months.
 * So each difference is told once, at the step at which it appears. A chart that only one side has is listed apart. With pauses in which the page can draw.
 *
 * @param now today's position, with the same predecessors as the pack
 */
export async function replayBeside({ contents, verdicts, ...rules }: ShownThen, now: Contents): Promise<Replayed> {
  const known = new Set(contents.series.map(keyOf));
  const cut = monthsOf(contents, now);
  const revised: Contents = { ...contents, series: cut.series.filter((series) => known.has(keyOf(series))), firstMonth: cut.firstMonth, lastMonth: cut.lastMonth };
  const [judged, figures, decisions, months] = [
    await shownVerdicts(contents, rules), await shownVerdicts(revised, rules), await shownVerdicts(cut, rules), await shownVerdicts(now, rules),
  ];
  const shown = verdicts ?? judged;
  const after = [judged, figures, decisions, months].map((list) => new Map(list.map((verdict) => [keyOf(verdict), verdict])));
  const changed: ReplayedChart[] = [];
  const onlyThen: ShownVerdict[] = [];
  let same = 0;
  for (const then of shown) {
    const of = { measureId: then.measureId, providerCode: then.providerCode };
    const last = after[3]?.get(keyOf(then));
    if (last === undefined) {
      onlyThen.push(then);
      continue;
    }
    const steps: ReplayStep[] = [];
    let before = then;
    REPLAY_CAUSES.forEach((cause, index) => {
      const to = after[index]?.get(keyOf(then));
      if (to === undefined) return;
      if (!isSame(before, to)) steps.push({ cause, to });
      before = to;
    });
    if (steps.length === 0) same += 1;
    else changed.push({ ...of, then, now: last, steps });
  }
  const then = new Set(shown.map(keyOf));
  return {
    changed, same, onlyThen, onlyNow: months.filter((verdict) => !then.has(keyOf(verdict))),
    revision: await revisionBetween(contents, { ...cut, series: revised.series }, rules.ruleSet), month: contents.lastMonth, today: now.lastMonth,
  };
}
