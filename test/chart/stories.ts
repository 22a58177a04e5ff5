/** Situations a chart must tell rightly. Each feeds the rendered drawing's tests, an accessibility check and the gallery. */
import type { Assessment } from '../../src/spc/assessment.ts';
import { assessSeries } from '../../src/spc/assess-series.ts';
import type { Annotation, ChartKind, Direction, GapReason, MonthlySeries, Threshold } from '../../src/spc/vocabulary.ts';

export type StoryKind = 'percent' | 'count' | 'days' | 'rate';

export interface Story {
  readonly name: string;
  /** What the drawing must tell. */
  readonly tells: string;
  readonly kind: StoryKind;
  readonly assessment: Assessment;
  readonly interim: readonly Threshold[];
  readonly annotations: readonly Annotation[];
}

const at = (value: number, over: Partial<Threshold> = {}): Threshold => ({
  kind: 'standard', value, comparison: 'at-least', from: null, to: null, label: 'Operational standard', source: 'story', level: 'national', ...over,
});
const note = (from: string, text: string, over: Partial<Annotation> = {}): Annotation => ({
  providerCode: null, measureId: null, from, to: from, kind: 'note', text, author: 'story', effect: 'none', ...over,
});

/** Repeatable small noise between −1 and 1: a story must look the same in every run. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (state / 2_147_483_648) * 2 - 1;
  };
}
function around(level: number, spread: number, months: number, seed: number): number[] {
  const next = noise(seed);
  return Array.from({ length: months }, () => level + ((next() + next()) / 2) * spread);
}
const denominators = (months: number, about: number, seed: number): number[] => around(about, about * 0.08, months, seed).map(Math.round);

/** A story's months, told by position in the series. */
interface StoryInput {
  readonly from: string;
  readonly values: readonly (number | null)[];
  readonly gaps?: Readonly<Record<number, GapReason>>;
  readonly chartKind?: ChartKind;
  readonly direction?: Direction;
  readonly thresholds?: readonly Threshold[];
  readonly phaseStarts?: readonly number[];
  readonly excluded?: readonly number[];
  readonly provisional?: readonly number[];
  readonly restated?: Readonly<Record<number, number>>;
  readonly denominators?: readonly number[];
  readonly annotations?: readonly Annotation[];
}

/** Calendar months from one on, as text. */
export function monthsFrom(from: string, count: number): string[] {
  const start = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, index) => `${String(Math.floor((start + index) / 12))}-${String(((start + index) % 12) + 1).padStart(2, '0')}`);
}

function story(name: string, tells: string, kind: StoryKind, input: StoryInput, interim: readonly Threshold[] = []): Story {
  const { values } = input;
  const periods = monthsFrom(input.from, values.length);
  const month = (index: number): string => periods[index] ?? '';
  const series: MonthlySeries = {
    measureId: name,
    providerCode: 'RWP',
    periods,
    values,
    numerators: values.map((value, index) => (value === null || input.denominators === undefined ? null : Math.round(value * (input.denominators[index] ?? 0)))),
    denominators: values.map((value, index) => (value === null ? null : (input.denominators?.[index] ?? null))),
    gaps: values.map((value, index) => (value === null ? (input.gaps?.[index] ?? 'no-row') : null)),
    provisional: periods.map((_, index) => input.provisional?.includes(index) ?? false),
    restatedFrom: periods.map((_, index) => input.restated?.[index] ?? null),
  };
  const assessment = assessSeries(series, {
    chartKind: input.chartKind ?? 'xmr',
    ruleSet: 'mdc-strict',
    direction: input.direction ?? 'higher-is-better',
    phaseStarts: (input.phaseStarts ?? []).map(month),
    baseline: null,
    excluded: (input.excluded ?? []).map(month),
    gaps: null,
    screenMovingRanges: null,
    centreGiven: null,
    thresholds: input.thresholds ?? [],
  });
  return { name, tells, kind, assessment, interim, annotations: input.annotations ?? [] };
}

const aAndE = [.875, .902, .888, .872, .888, .878, .865, .868, .857, .868, .908, .924, .931, .929, .934, .910, .916, .916, .922, .916, .885, .878, .874, .848, .851, .845, .886, .874];
const stroke = [...around(0.62, 0.09, 14, 5), ...around(0.81, 0.07, 14, 9)];

export const STORIES: readonly Story[] = [
  story('stable', 'common cause throughout, between threshold and limits', 'percent', { from: '2010-04', values: around(0.945, 0.02, 28, 2), thresholds: [at(0.95)], denominators: denominators(28, 9000, 3) }),
  story('concern-low', 'a long fall below the mean, and the threshold out of reach', 'percent', { from: '2010-04', values: aAndE, thresholds: [at(0.95)], denominators: denominators(28, 9000, 3), annotations: [note('2011-12', 'Ward closed, December 2011')] }),
  story('improvement', 'the last months above the mean', 'percent', { from: '2010-04', values: [...around(0.55, 0.08, 18, 12), ...around(0.66, 0.05, 10, 4)], thresholds: [at(0.6)], denominators: denominators(28, 30, 8) }),
  story('conflict', 'the last months rise, and are still unusually low: both are shown', 'percent', { from: '2010-08', values: [...around(0.93, 0.012, 17, 4), 0.868, 0.871, 0.875, 0.879, 0.884, 0.888, 0.893], thresholds: [at(0.95)] }),
  story('gap-with-reasons', 'the line breaks where months are missing, and says why', 'percent', { from: '2010-04', values: [...around(0.9, 0.03, 28, 7)].map((v, i) => ([8, 17, 18].includes(i) ? null : v)), gaps: { 8: 'not-submitted', 17: 'no-row', 18: 'no-row' }, thresholds: [at(0.95)], denominators: denominators(28, 9000, 3) }),
  story('suppressed', 'months hidden to protect patients are no zeros', 'count', { from: '2011-04', values: [2, 3, null, 1, 4, 2, 3, 3, null, 5, 2, 4, 3, 2, 6, 1, 3, 2, 4, 3], gaps: { 2: 'suppressed', 8: 'suppressed' }, direction: 'lower-is-better' }),
  story('stepping-threshold', 'the threshold stepped twice, each level is named', 'percent', { from: '2009-04', values: around(0.962, 0.016, 40, 21), thresholds: [at(0.98, { to: '2010-06' }), at(0.95, { from: '2010-07', to: '2011-03' }), at(0.93, { from: '2011-04' })], denominators: denominators(40, 9000, 3) }),
  story('threshold-from-later', 'no threshold in the first year, then one', 'percent', { from: '2010-04', values: around(0.78, 0.1, 28, 13), thresholds: [at(0.8, { from: '2011-04' })], denominators: denominators(28, 60, 3) }),
  story('re-based', 'new limits from a dated change, the old ones still visible', 'percent', { from: '2010-04', values: stroke, phaseStarts: [14], thresholds: [at(0.8)], denominators: denominators(28, 60, 3), annotations: [note('2011-06', 'stroke unit opened', { kind: 'service-change', effect: 'step' })] }),
  story('constant-100', 'always 100%: one calm line, no invented spread', 'percent', { from: '2010-04', values: Array<number>(24).fill(1), thresholds: [at(0.95)] }),
  story('one-point', 'a single month', 'percent', { from: '2012-07', values: [0.874], thresholds: [at(0.95)] }),
  story('under-15', 'a run chart: median, no limits', 'percent', { from: '2011-11', values: around(0.7, 0.15, 9, 3), thresholds: [at(0.6)] }),
  story('rare-counts', 'days between rare harms', 'days', { chartKind: 't', from: '2010-02', values: [12, 41, 88, 7, 130, 64, 22, 190, 45, 77, 31, 112, 9, 58, 140, 83, 61], direction: 'higher-is-better', provisional: [16] }),
  story('neutral', 'unusual, but neither good nor bad', 'count', { from: '2010-04', values: [...around(15, 5, 20, 5).map(Math.round), 16, 19, 22, 24, 21, 23, 26, 3], direction: 'neutral' }),
  story('provisional-excluded-restated', 'hollow, crossed and restated months', 'percent', { from: '2010-04', values: [...around(0.91, 0.02, 12, 4), 0.79, 0.8, ...around(0.91, 0.02, 14, 6)], excluded: [12, 13], provisional: [26, 27], restated: { 20: 0.935, 5: 0.886 }, thresholds: [at(0.95)], annotations: [note('2011-04', 'Record system replaced', { to: '2011-05', effect: 'ghost' })] }),
  story('two-thresholds', 'the standard and an interim ambition beside it', 'percent', { from: '2023-06', values: around(0.725, 0.035, 27, 31), thresholds: [at(0.95)], denominators: denominators(27, 11000, 3) }, [at(0.76, { kind: 'interim', from: '2023-06', to: '2025-03', label: 'Interim ambition' }), at(0.78, { kind: 'interim', from: '2025-04', label: 'Interim ambition' })]),
  story('trajectory', 'a monthly path to be followed', 'count', { from: '2010-04', values: around(7, 4, 28, 8).map((v) => Math.max(0, Math.round(v))), direction: 'lower-is-better', thresholds: Array.from({ length: 28 }, (_, i) => { const p = `${2010 + Math.floor((i + 3) / 12)}-${String(((i + 3) % 12) + 1).padStart(2, '0')}`; return at(10 - Math.floor(i / 4), { kind: 'trajectory-month', comparison: 'at-most', from: p, to: p, label: 'Trajectory' }); }) }),
  story('many-notes', 'more notes than fit become numbers with a list', 'percent', { from: '2010-04', values: around(0.9, 0.03, 28, 2), annotations: ['2010-09', '2010-11', '2011-01', '2011-02', '2011-04', '2011-06', '2011-07', '2011-11'].map((p, i) => note(p, ['Winter ward opened', 'Norovirus closed four wards', 'Heavy snow', 'New discharge lounge', 'Consultant rota changed', 'Streaming at the front door', 'Second CT scanner', 'Minor injuries unit moved'][i]!)) }),
  story('colliding-names', 'limits so near that their names are pushed apart', 'rate', { from: '2009-04', values: around(12.4, 0.02, 40, 3), direction: 'lower-is-better', thresholds: [at(12.9, { comparison: 'at-most' })] }),
  story('small-denominators', 'limits that breathe with the number of patients', 'percent', { from: '2010-04', values: [0.71, 0.58, 0.8, 0.62, 0.55, 0.66, 0.75, 0.5, 0.6, 0.72, 0.64, 0.57, 0.69, 0.78, 0.61, 0.4, 0.63, 0.7, 0.83, 0.66, 0.59, 0.74], denominators: [14, 12, 25, 21, 11, 18, 32, 10, 15, 22, 28, 14, 16, 9, 18, 15, 24, 20, 12, 30, 17, 19], chartKind: 'p', thresholds: [at(0.6)] }),
  story('short-phase', 'a new phase of seven months: its limits are provisional', 'percent', { from: '2010-11', values: [...around(0.7, 0.08, 14, 5), ...around(0.8, 0.06, 7, 6)], phaseStarts: [14], thresholds: [at(0.75)] }),
  story('empty', 'no month at all', 'percent', { from: '2010-04', values: [] }),
];

export function storyNamed(name: string): Story {
  const found = STORIES.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`No story is named ${name}`);
  return found;
}
