/** What a newly loaded extract changed against what was loaded before: months, and the verdicts that hang on them. */
import { breathe, shouldBreathe } from '../database/breathe.ts';
import type { Contents } from '../database/contents.ts';
import type { Database } from '../database/database.ts';
import type { Assessment, RuleId, RuleSetId } from '../spc/assessment.ts';
import { rulesIn } from '../spc/signals/rule-bits.ts';
import type { MonthlySeries, Period } from '../spc/vocabulary.ts';
import { watchSeries } from './watch-series.ts';

interface OfSeries {
  readonly measureId: string;
  readonly providerCode: string;
}

/** A month that had a figure and now has another one; `to` null: the figure was withdrawn. Values in the unit of the core. */
export interface RestatedMonth extends OfSeries {
  readonly month: Period;
  readonly from: number;
  readonly to: number | null;
}

/** Months that have a figure now and had none before. */
export interface AddedMonths extends OfSeries {
  readonly months: readonly Period[];
}

/** Months that one rule flags now and did not before, or the other way round. */
export interface SignalChange extends OfSeries {
  readonly change: 'appeared' | 'vanished';
  readonly rule: RuleId;
  readonly side: 'high' | 'low';
  readonly months: readonly Period[];
}

/** A verdict that is another one now; both are judged at the last month with a figure, which may itself have moved. */
export interface VerdictChange extends OfSeries {
  readonly variation: { readonly from: Assessment['variation']; readonly to: Assessment['variation'] } | null;
  readonly assurance: { readonly from: Assessment['assurance']; readonly to: Assessment['assurance'] } | null;
}

/** Rows of the extract that are kept as history and not in use, because what was loaded before is newer. */
export interface OlderRows {
  readonly rows: number;
  /** The newest day of those rows, `YYYY-MM-DD`; null where they state none. */
  readonly asOf: string | null;
  readonly newerAsOf: string;
}

export interface Revision {
  readonly restated: readonly RestatedMonth[];
  readonly added: readonly AddedMonths[];
  /** Only of series that had figures before: a new series would call all it has new. */
  readonly signals: readonly SignalChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly older: OlderRows | null;
}

const keyOf = ({ measureId, providerCode }: OfSeries): string => `${measureId}\n${providerCode}`;
const byKey = (contents: Contents): ReadonlyMap<string, MonthlySeries> => new Map(contents.series.map((series) => [keyOf(series), series]));

interface MonthsCompared {
  readonly restated: readonly RestatedMonth[];
  readonly added: readonly Period[];
}

/** The months of one series, before and after. A figure whose parts changed is restated even where its value is the same. */
function compareMonths(before: MonthlySeries | undefined, after: MonthlySeries): MonthsCompared {
  const { measureId, providerCode } = after;
  const was = new Map((before?.periods ?? []).map((month, index) => [month, index]));
  const restated: RestatedMonth[] = [];
  const added: Period[] = [];
  after.periods.forEach((month, index) => {
    const to = after.values[index] ?? null;
    const old = was.get(month);
    const from = old === undefined ? null : before?.values[old] ?? null;
    if (from === null) {
      if (to !== null) added.push(month);
    } else if (to !== from || before?.numerators[old ?? -1] !== after.numerators[index] || before?.denominators[old ?? -1] !== after.denominators[index]) {
      restated.push({ measureId, providerCode, month, from, to });
    }
  });
  return { restated, added };
}

/** `rule side month` of everything that fires. */
function firings({ series, highSignals, lowSignals }: Assessment): ReadonlySet<string> {
  const found = new Set<string>();
  series.periods.forEach((month, index) => {
    for (const rule of rulesIn(highSignals[index] ?? 0)) found.add(`${rule} high ${month}`);
    for (const rule of rulesIn(lowSignals[index] ?? 0)) found.add(`${rule} low ${month}`);
  });
  return found;
}

/** What fires in one and not in the other, by rule and side. */
function onlyIn(one: ReadonlySet<string>, other: ReadonlySet<string>, of: OfSeries, change: SignalChange['change']): readonly SignalChange[] {
  const months = new Map<string, Period[]>();
  for (const firing of one) {
    if (other.has(firing)) continue;
    const [rule = '', side = '', month = ''] = firing.split(' ');
    months.set(`${rule} ${side}`, [...(months.get(`${rule} ${side}`) ?? []), month]);
  }
  return [...months].map(([ruleAndSide, found]) => {
    const [rule, side] = ruleAndSide.split(' ') as [RuleId, SignalChange['side']];
    return { measureId: of.measureId, providerCode: of.providerCode, change, rule, side, months: found };
  });
}

function changed<Verdict>(from: Verdict, to: Verdict): { readonly from: Verdict; readonly to: Verdict } | null {
  return from === to ? null : { from, to };
}

/**
 * What changed between two contents, and which signals and verdicts came or went with it? Pure. Equal contents give nothing.
 * Series in the order of `after`, months in time order. Every series whose months changed is assessed twice, nothing else, with pauses in which the page can draw.
 */
export async function revisionBetween(before: Contents, after: Contents, ruleSet: RuleSetId = 'mdc-strict', older: OlderRows | null = null): Promise<Revision> {
  const earlier = byKey(before);
  const restated: RestatedMonth[] = [];
  const added: AddedMonths[] = [];
  const signals: SignalChange[] = [];
  const verdicts: VerdictChange[] = [];
  for (const series of after.series) {
    if (shouldBreathe()) await breathe();
    const was = earlier.get(keyOf(series));
    const months = compareMonths(was, series);
    const of = { measureId: series.measureId, providerCode: series.providerCode };
    restated.push(...months.restated);
    if (months.added.length > 0) added.push({ ...of, months: months.added });
    if (was === undefined || (months.restated.length === 0 && months.added.length === 0)) continue;
    const one = watchSeries(was, before, ruleSet)?.assessment;
    const two = watchSeries(series, after, ruleSet)?.assessment;
    if (one === undefined || two === undefined) continue;
    const [fired, fires] = [firings(one), firings(two)];
    signals.push(...onlyIn(fires, fired, of, 'appeared'), ...onlyIn(fired, fires, of, 'vanished'));
    const variation = changed(one.variation, two.variation);
    const assurance = changed(one.assurance, two.assurance);
    if (variation !== null || assurance !== null) verdicts.push({ ...of, variation, assurance });
  }
  return { restated, added, signals, verdicts, older };
}

/** Which rows of a loaded extract does something loaded before overrule, because it is newer? Null: none. */
export async function olderRows(database: Database, extractId: string): Promise<OlderRows | null> {
  const [row] = await database.rows('older-rows', [extractId, extractId]);
  const newerAsOf = row?.['newer_as_of'];
  if (typeof newerAsOf !== 'string') return null;
  const asOf = row?.['as_of'];
  return { rows: Number(row?.['row_count']), asOf: typeof asOf === 'string' ? asOf : null, newerAsOf };
}
