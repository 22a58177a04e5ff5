/** Situations a committee meets, each assessed by the statistical core: what the golden file of readings is made from. */
import { assessSeries } from '../../src/spc/assess-series.ts';
import type { Assessment, Recipe } from '../../src/spc/assessment.ts';
import { gapInPatients } from '../../src/spc/judgement/gap-in-patients.ts';
import { probabilityOfMeeting } from '../../src/spc/judgement/probability-of-meeting.ts';
import { yearToDate } from '../../src/spc/judgement/year-to-date.ts';
import { monthAt, monthIndex } from '../../src/spc/months.ts';
import type { GapReason, Measure, MonthlySeries, Threshold } from '../../src/spc/vocabulary.ts';
import type { ReadingOf } from '../../src/wording/reading-of.ts';

type Readable = Measure;

const plain = {
  domain: 'Access', definition: '', multiplier: 1, fractionalCounts: false, maxPercentOver100: false, denominatorLabel: null,
} as const;

export const ae: Readable = {
  ...plain, id: 'ae', name: 'A&E: seen within 4 hours, all department types', shortName: 'A&E 4 hours', kind: 'proportion', direction: 'higher-is-better',
  numeratorLabel: 'patients seen within 4 hours', denominatorLabel: 'attendances', chartKind: 'xmr',
};
export const stroke: Readable = {
  ...plain, id: 'stroke', name: 'Stroke: at least 90% of the stay on a stroke unit', shortName: 'Stroke unit', kind: 'proportion', direction: 'higher-is-better',
  numeratorLabel: 'patients who spent at least 90% of their stay on a stroke unit', denominatorLabel: 'patients with a stroke', chartKind: 'p',
};
export const tia: Readable = {
  ...plain, id: 'tia', name: 'High-risk TIA: seen and treated within 24 hours', shortName: 'TIA', kind: 'proportion', direction: 'higher-is-better',
  numeratorLabel: 'patients with a high-risk TIA seen and treated within 24 hours', denominatorLabel: 'patients with a high-risk TIA', chartKind: 'p',
};
export const cases: Readable = {
  ...plain, id: 'c_difficile', name: 'C. difficile infections', shortName: 'C. difficile', kind: 'count', direction: 'lower-is-better',
  numeratorLabel: 'cases', chartKind: 'xmr', domain: 'Infection',
};
export const never: Readable = { ...cases, id: 'never_events', name: 'Never events', shortName: 'Never events', numeratorLabel: 'never events', chartKind: 'c' };
export const incidents: Readable = {
  ...cases, id: 'serious_incidents', name: 'Serious incidents reported', shortName: 'Serious incidents', direction: 'neutral', numeratorLabel: 'serious incidents',
};
export const falls: Readable = {
  ...cases, id: 'falls_harm', name: 'Falls with harm per 1,000 bed days', shortName: 'Falls with harm', kind: 'rate', multiplier: 1000,
  numeratorLabel: 'falls with harm', denominatorLabel: 'occupied bed days', chartKind: 'u',
};
export const shmi: Readable = {
  ...cases, id: 'shmi', name: 'Deaths compared with the number expected (SHMI)', shortName: 'SHMI', kind: 'ratio',
  numeratorLabel: 'deaths in hospital or within 30 days of leaving', denominatorLabel: 'deaths expected', chartKind: 'run',
};
export const stay: Readable = {
  ...cases, id: 'stay', name: 'Mean length of stay', shortName: 'Length of stay', kind: 'value', numeratorLabel: 'days', domain: 'Flow',
};

export interface SeriesParts {
  readonly from?: string;
  readonly size?: number;
  readonly gaps?: Readonly<Record<number, GapReason>>;
  readonly provisional?: readonly number[];
  readonly restated?: Readonly<Record<number, number>>;
}

/** A monthly series from values in the core's unit; numerators and denominators follow from `size`. */
export function seriesOf(measure: Readable, values: readonly number[], parts: SeriesParts = {}): MonthlySeries {
  const start = monthIndex(parts.from ?? '2010-04');
  const gap = (index: number): GapReason | null => parts.gaps?.[index] ?? null;
  const kept = values.map((value, index) => (gap(index) === null ? value : null));
  const counted = measure.kind === 'count';
  const size = parts.size ?? null;
  const numerators = kept.map((value) => (value === null ? null : counted ? value : size === null ? null : Math.round((value * size) / measure.multiplier)));
  const exact = kept.map((value, index) => {
    const numerator = numerators[index] ?? null;
    return value === null || counted || size === null || numerator === null ? value : (numerator / size) * measure.multiplier;
  });
  return {
    measureId: measure.id,
    providerCode: 'RWP',
    periods: values.map((_, index) => monthAt(start + index)),
    values: exact,
    numerators,
    denominators: kept.map((value, index) => (gap(index) === 'zero-denominator' ? 0 : value === null || counted ? null : size)),
    gaps: values.map((_, index) => gap(index)),
    provisional: values.map((_, index) => parts.provisional?.includes(index) ?? false),
    restatedFrom: values.map((_, index) => parts.restated?.[index] ?? null),
  };
}

export function thresholdOf(value: number, comparison: Threshold['comparison'], more: Partial<Threshold> = {}): Threshold {
  return { kind: 'standard', value, comparison, from: null, to: null, label: '', source: '', level: 'national', ...more };
}

export function assess(measure: Readable, series: MonthlySeries, thresholds: readonly Threshold[] = [], more: Partial<Recipe> = {}): Assessment {
  return assessSeries(series, {
    chartKind: measure.chartKind, ruleSet: 'mdc-strict', direction: measure.direction, phaseStarts: [], baseline: null, excluded: [], gaps: null,
    screenMovingRanges: null, centreGiven: null, thresholds, measureKind: measure.kind, ...more,
  });
}

/** So many months around a level, neither trending nor running: the same every time. */
export function steady(months: number, level: number, swing: number): number[] {
  const pattern = [0.4, -0.7, 0.9, -0.3, -0.9, 0.6, 0.1, -0.5, 0.8, -0.2, 0.5, -0.8];
  return Array.from({ length: months }, (_, index) => level + swing * (pattern[index % pattern.length] ?? 0));
}

const whole = (values: readonly number[]): number[] => values.map((value) => Math.max(0, Math.round(value)));

export interface Situation extends ReadingOf {
  readonly name: string;
  readonly assessment: Assessment;
  readonly measure: Measure;
}

const provider = { name: 'Worcestershire Acute' };

function situation(
  name: string, measure: Readable, values: readonly number[], thresholds: readonly Threshold[] = [],
  parts: SeriesParts & { readonly recipe?: Partial<Recipe>; readonly dataTo?: string; readonly judged?: boolean } = {},
): Situation {
  const assessment = assess(measure, seriesOf(measure, values, parts), thresholds, parts.recipe);
  const judged = parts.judged === true
    ? { probabilityOfMeeting: probabilityOfMeeting(assessment, measure), gapInPatients: gapInPatients(assessment, measure), yearToDate: yearToDate(assessment, measure) }
    : {};
  return { name, assessment, measure, provider, dataTo: parts.dataTo ?? null, ...judged };
}

const at95 = thresholdOf(0.95, 'at-least');
const at78 = thresholdOf(0.78, 'at-least', { kind: 'interim' });
const n = 9000;

/** Every situation, by what is going on in it. */
export function allSituations(): readonly Situation[] {
  const missing = steady(28, 0.89, 0.01);
  const met = steady(28, 0.965, 0.004);
  const about = steady(28, 0.95, 0.01);
  const worse = [...steady(20, 0.91, 0.01), ...steady(8, 0.875, 0.004)];
  const better = [...steady(20, 0.89, 0.01), ...steady(8, 0.925, 0.004)];
  const quietCases = whole(steady(28, 7, 4));
  return [
    situation('always below, no change', ae, missing, [at95], { size: n }),
    situation('always below, no change, with chance and gap', ae, missing, [at95], { size: n, judged: true }),
    situation('always below, twelve months only', ae, steady(12, 0.89, 0.01), [at95], { size: n }),
    situation('always below and now worse', ae, worse, [at95], { size: n }),
    situation('always below and now worse, with gap', ae, worse, [at95], { size: n, judged: true }),
    situation('always below though now better', ae, better, [at95], { size: n, judged: true }),
    situation('always met, no change', ae, met, [at95], { size: n }),
    situation('always met but now worse', ae, [...steady(20, 0.97, 0.004), ...steady(8, 0.958, 0.001)], [at95], { size: n }),
    situation('always met and now better', ae, [...steady(20, 0.965, 0.004), ...steady(8, 0.977, 0.001)], [at95], { size: n }),
    situation('hit or miss, met now', ae, about.slice(0, 27), [at95], { size: n }),
    situation('hit or miss, missed now, with chance', ae, about.slice(0, 26), [at95], { size: n, judged: true }),
    situation('hit or miss and now worse', ae, [...steady(20, 0.952, 0.01), ...steady(8, 0.93, 0.004)], [at95], { size: n, judged: true }),
    situation('hit or miss and now better', ae, [...steady(20, 0.945, 0.01), ...steady(8, 0.967, 0.003)], [at95], { size: n }),
    situation('missed for the first time in a year', ae, [...steady(27, 0.965, 0.006), 0.947], [at95], { size: n }),
    situation('met for the first time in a year', ae, [...steady(27, 0.935, 0.008), 0.951], [at95], { size: n }),
    situation('two months below after many met', ae, [...steady(26, 0.965, 0.008), 0.945, 0.948], [at95], { size: n }),
    situation('a single month below the lower limit', ae, [...steady(27, 0.965, 0.004), 0.93], [at95], { size: n }),
    situation('a single month above the upper limit', ae, [...steady(27, 0.9, 0.01), 0.96], [at95], { size: n }),
    situation('falling for seven months', ae, [...steady(21, 0.96, 0.008), 0.972, 0.968, 0.962, 0.957, 0.951, 0.945, 0.939], [at95], { size: n }),
    situation('rising for seven months below the mean', ae, [...steady(21, 0.92, 0.01), 0.888, 0.891, 0.894, 0.898, 0.902, 0.905, 0.909], [at95], { size: n }),
    situation('two of three close to the lower limit', ae, [...steady(25, 0.93, 0.01), 0.904, 0.925, 0.904], [at95], { size: n }),
    situation('threshold hidden by rounding', ae, [...steady(27, 0.955, 0.006), 0.9497], [at95], { size: 10000 }),
    situation('exactly on the threshold', ae, [...steady(27, 0.955, 0.006), 0.95], [at95], { size: 10000 }),
    situation('threshold changed within the months', ae, missing, [
      thresholdOf(0.98, 'at-least', { to: '2010-12' }), thresholdOf(0.95, 'at-least', { from: '2011-01' }),
    ], { size: n }),
    situation('threshold began lately', ae, missing, [thresholdOf(0.95, 'at-least', { from: '2011-08' })], { size: n }),
    situation('threshold has ended', ae, missing, [thresholdOf(0.95, 'at-least', { to: '2012-03' })], { size: n }),
    situation('interim threshold', ae, steady(24, 0.75, 0.01), [at78], { size: n }),
    situation('no threshold, no change', ae, missing, [], { size: n }),
    situation('no threshold, worse', ae, worse, [], { size: n }),
    situation('no threshold, better', ae, better, [], { size: n }),
    situation('the same 100% every month', ae, Array.from({ length: 24 }, () => 1), [at95], { size: n }),
    situation('the same value every month, no threshold', cases, Array.from({ length: 24 }, () => 4)),
    situation('nine months only, with threshold', tia, steady(9, 0.5, 0.08), [thresholdOf(0.6, 'at-least')], { size: 25 }),
    situation('nine months only, no threshold', tia, steady(9, 0.5, 0.08), [], { size: 25 }),
    situation('one month only', ae, [0.91], [at95], { size: n }),
    situation('two months only', ae, [0.91, 0.92], [at95], { size: n }),
    situation('no month at all', ae, [], [at95]),
    situation('months without any value', ae, [0.9, 0.9, 0.9], [at95], { gaps: { 0: 'not-submitted', 1: 'not-submitted', 2: 'suppressed' } }),
    situation('last month not submitted', ae, missing, [at95], { size: n, gaps: { 27: 'not-submitted' } }),
    situation('last two months not submitted', ae, missing, [at95], { size: n, gaps: { 26: 'not-submitted', 27: 'not-submitted' } }),
    situation('last months missing for two reasons', ae, missing, [at95], { size: n, gaps: { 26: 'suppressed', 27: 'no-row' } }),
    situation('last month provisional', ae, missing, [at95], { size: n, provisional: [27] }),
    situation('last month left out', ae, missing, [at95], { size: n, recipe: { excluded: ['2012-07'] } }),
    situation('data stop before the rest of the pack', ae, missing, [at95], { size: n, dataTo: '2012-10' }),
    situation('figures stopped long ago', ae, missing, [at95], { size: n, gaps: { 24: 'no-row', 25: 'no-row', 26: 'no-row', 27: 'no-row' } }),
    situation('figures of a neutral measure stopped long ago', incidents, whole(steady(28, 14, 4)), [], { gaps: { 25: 'not-submitted', 26: 'not-submitted', 27: 'not-submitted' } }),
    situation('hit or miss, but nearly always missed', ae, steady(28, 0.941, 0.008), [at95], { size: n, judged: true }),
    situation('rare harm, objective at risk', never, Array.from({ length: 28 }, (_, index) => (index % 2 === 0 ? 1 : 0)), [thresholdOf(2, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' })], { judged: true }),
    situation('run over missing months', ae, worse, [at95], { size: n, gaps: { 10: 'no-row', 24: 'suppressed' } }),
    situation('several gaps earlier', ae, missing, [at95], { size: n, gaps: { 3: 'no-row', 8: 'not-submitted', 13: 'suppressed', 14: 'suppressed' } }),
    situation('one month restated', ae, missing, [at95], { size: n, restated: { 24: 0.839 } }),
    situation('several months restated', ae, missing, [at95], { size: n, restated: { 20: 0.839, 24: 0.87 } }),
    situation('limits re-based, long enough', ae, [...steady(14, 0.88, 0.01), ...steady(14, 0.93, 0.008)], [at95], { size: n, recipe: { phaseStarts: ['2011-06'] } }),
    situation('limits re-based lately', ae, [...steady(23, 0.88, 0.01), ...steady(5, 0.93, 0.008)], [at95], { size: n, recipe: { phaseStarts: ['2012-03'] } }),
    situation('improvement and concern at once', ae, [...steady(20, 0.93, 0.006), 0.89, 0.893, 0.897, 0.901, 0.905, 0.91, 0.915, 0.92], [at95], { size: n }),
    situation('stroke, met in two months of twelve', stroke, [...steady(24, 0.72, 0.03), 0.81, 0.7, 0.83, 0.74], [thresholdOf(0.8, 'at-least')], { size: 60 }),
    situation('TIA, small numbers, no decimals', tia, steady(28, 0.5, 0.1), [thresholdOf(0.6, 'at-least')], { size: 18, judged: true }),
    situation('cases, hit or miss, against a trajectory', cases, quietCases, [thresholdOf(7, 'at-most', { kind: 'trajectory-month', level: 'provider' })], { judged: true }),
    situation('cases, rising above the limit', cases, [...quietCases.slice(0, 27), 22], [thresholdOf(8, 'at-most')]),
    situation('cases, lower than usual', cases, [...whole(steady(20, 9, 3)), 4, 5, 4, 5, 4, 5, 4, 5], [thresholdOf(8, 'at-most')]),
    situation('cases against an annual objective', cases, quietCases, [
      thresholdOf(60, 'at-most', { kind: 'annual-limit', from: '2012-04', to: '2013-03' }),
    ], { judged: true }),
    situation('cases, zero tolerance', cases, whole(steady(24, 3, 2)), [thresholdOf(0, 'at-most')]),
    situation('one case in the month', cases, [...whole(steady(23, 3, 2)), 1], [thresholdOf(3, 'at-most')]),
    situation('rare harm, none lately', never, Array.from({ length: 28 }, (_, index) => (index === 6 || index === 22 ? 1 : 0)), [thresholdOf(0, 'at-most')]),
    situation('rare harm, one now', never, Array.from({ length: 28 }, (_, index) => (index === 6 || index === 27 ? 1 : 0)), [thresholdOf(0, 'at-most')]),
    situation('rare harm, the only one, now', never, Array.from({ length: 28 }, (_, index) => (index === 27 ? 1 : 0))),
    situation('rare harm, never', never, Array.from({ length: 28 }, () => 0)),
    situation('rare harm, one now and provisional', never, Array.from({ length: 28 }, (_, index) => (index === 6 || index === 27 ? 1 : 0)), [thresholdOf(0, 'at-most')], { provisional: [27] }),
    situation('rare harm, with a month unknown since', never, Array.from({ length: 28 }, (_, index) => (index === 22 ? 1 : 0)), [], { gaps: { 25: 'not-submitted' } }),
    situation('neutral, no change', incidents, whole(steady(28, 14, 4))),
    situation('neutral, above the limit', incidents, [...whole(steady(27, 10, 4)), 27]),
    situation('neutral, a run below the mean', incidents, [...whole(steady(20, 14, 4)), 9, 8, 9, 8, 9, 8, 9, 8]),
    situation('neutral with a threshold', incidents, [...whole(steady(27, 10, 4)), 27], [thresholdOf(12, 'at-most')]),
    situation('rate, no change', falls, steady(28, 5.2, 0.6), [thresholdOf(6.6, 'at-most')], { size: 21000 }),
    situation('rate, higher than usual', falls, [...steady(20, 5.2, 0.5), ...steady(8, 6.4, 0.2)], [thresholdOf(6.6, 'at-most')], { size: 21000, judged: true }),
    situation('ratio on a run chart', shmi, steady(20, 1.04, 0.02), [thresholdOf(1, 'at-most')]),
    situation('a plain value, falling', stay, [...steady(20, 6.2, 0.4), 6.1, 6, 5.8, 5.7, 5.5, 5.4, 5.2], []),
    situation('gaps that end the run by choice', ae, worse, [at95], { size: n, gaps: { 24: 'not-submitted' }, recipe: { gaps: 'break' } }),
    situation('Anhøj, a long run', ae, [...steady(18, 0.91, 0.01), ...steady(10, 0.895, 0.004)], [at95], { size: n, recipe: { ruleSet: 'anhoej' } }),
    situation('Nelson, hugging the mean', ae, [0.86, 0.94, 0.85, 0.95, 0.86, 0.94, 0.85, 0.95, ...steady(18, 0.9, 0.004)], [], { size: n, recipe: { ruleSet: 'nelson' } }),
  ];
}
