/** What a newly loaded extract changed, in sentences. */
import type { Assessment, RuleId } from '../spc/assessment.ts';
import type { Measure, Organisation, Period } from '../spc/vocabulary.ts';
import { describeVariation } from './describe-variation.ts';
import { describeRule } from './describe-signal.ts';
import { formatCount } from './format-count.ts';
import { formatDay, formatPeriod, formatPeriodList } from './format-period.ts';
import { decimalsFor, formatValue } from './format-value.ts';

interface OfSeries {
  readonly measureId: string;
  readonly providerCode: string;
}

/** What the words read of a revision. */
export interface RevisionFigures {
  readonly restated: readonly (OfSeries & { readonly month: Period; readonly from: number; readonly to: number | null })[];
  readonly added: readonly (OfSeries & { readonly months: readonly Period[] })[];
  readonly signals: readonly (OfSeries & { readonly change: 'appeared' | 'vanished'; readonly rule: RuleId; readonly months: readonly Period[] })[];
  readonly verdicts: readonly (OfSeries & {
    readonly variation: { readonly from: Assessment['variation']; readonly to: Assessment['variation'] } | null;
    readonly assurance: { readonly from: Assessment['assurance']; readonly to: Assessment['assurance'] } | null;
  })[];
  readonly older: { readonly rows: number; readonly asOf: string | null; readonly newerAsOf: string } | null;
}

/** Names for the codes of a revision. */
export interface RevisionNames {
  readonly measures: readonly Measure[];
  readonly organisations: readonly Organisation[];
}

export interface RevisionWords {
  /** All of it in one sentence. */
  readonly summary: string;
  readonly restated: readonly string[];
  readonly added: readonly string[];
  /** Signals and verdicts that came or went. */
  readonly verdicts: readonly string[];
}

const NOTHING = 'No monthly figure changed';
const ASSURANCE_WORDS = { pass: '“Pass”', fail: '“Fail”', 'hit-or-miss': '“Hit or miss”' } as const;

const monthsOf = (added: RevisionFigures['added']): number => added.reduce((sum, { months }) => sum + months.length, 0);

function summaryOf({ restated, added, signals, verdicts, older }: RevisionFigures): string {
  const count = (change: 'appeared' | 'vanished'): number => signals.filter((signal) => signal.change === change).length;
  const parts = [
    [monthsOf(added), 'monthly figures', 'added'], [restated.length, 'monthly figures', 'restated'], [count('appeared'), 'signals', 'appeared'],
    [count('vanished'), 'signals', 'vanished'], [verdicts.length, 'verdicts', 'changed'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, noun, fate]) => `${formatCount(number, noun)} ${fate}`);
  const overruled = older === null ? [] : [`${formatCount(older.rows, 'rows')} not in use, because figures of ${formatDay(older.newerAsOf)} are newer`];
  return [...told, ...overruled].join(', ') || NOTHING;
}

/**
 * What did this extract change? Lists are in the order given, each with at most so many lines; the summary counts all of it.
 *
 * @example describeRevision(revision, contents).summary // '2 monthly figures added, 1 monthly figure restated, 1 signal vanished'
 * describeRevision(revision, contents).restated // ['Within 4 hours, First Trust: June 2025 was 75.1%, is now 75.9%']
 */
export function describeRevision(revision: RevisionFigures, names: RevisionNames, most = Infinity): RevisionWords {
  const measures = new Map(names.measures.map((measure) => [measure.id, measure]));
  const organisations = new Map(names.organisations.map((organisation) => [organisation.code, organisation]));
  const chart = ({ measureId, providerCode }: OfSeries): string =>
    `${measures.get(measureId)?.shortName ?? measureId}, ${organisations.get(providerCode)?.name ?? providerCode}`;
  const value = (measureId: string, figure: number | null, beside: number | null): string => {
    const measure = measures.get(measureId);
    if (figure === null) return 'no figure';
    if (measure === undefined) return String(figure);
    // Both figures with as many decimals as it takes to tell them apart, up to four.
    let decimals = decimalsFor(measure, null);
    while (beside !== null && beside !== figure && decimals < 4 && formatValue(figure, measure, decimals) === formatValue(beside, measure, decimals)) decimals++;
    return formatValue(figure, measure, decimals);
  };
  return {
    summary: summaryOf(revision),
    restated: revision.restated.slice(0, most).map(({ month, from, to, ...of }) =>
      from === to
        ? `${chart(of)}: ${formatPeriod(month)} is ${value(of.measureId, from, null)} as before, from other parts`
        : `${chart(of)}: ${formatPeriod(month)} was ${value(of.measureId, from, to)}, ${to === null ? 'and has no figure now' : `is now ${value(of.measureId, to, from)}`}`),
    added: revision.added.slice(0, most).map(({ months, ...of }) => `${chart(of)}: ${formatPeriodList(months)}`),
    verdicts: [
      ...revision.verdicts.slice(0, most).flatMap(({ variation, assurance, ...of }) => [
        ...(variation === null ? [] : [`${chart(of)}: was “${describeVariation(variation.from).short}”, is now “${describeVariation(variation.to).short}”`]),
        ...(assurance === null ? [] : [`${chart(of)}: ${assuranceChange(assurance)}`]),
      ]),
      ...revision.signals.slice(0, most).map(({ change, rule, months, ...of }) => `${chart(of)}: signal ${change}, ${describeRule(rule).charAt(0).toLowerCase()}${describeRule(rule).slice(1)} (${formatPeriodList(months)})`),
    ],
  };
}

function assuranceChange({ from, to }: { readonly from: Assessment['assurance']; readonly to: Assessment['assurance'] }): string {
  const words = (assurance: Assessment['assurance']): string => (assurance === null ? 'not judged' : ASSURANCE_WORDS[assurance]);
  return `assurance was ${words(from)}, is now ${words(to)}`;
}
