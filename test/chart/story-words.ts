/** The words of the stories: plain, so that a test can find them. */
import type { ChartTableWords } from '../../src/chart/table-text.ts';
import type { ChartWords } from '../../src/chart/chart-words.ts';
import { pointMeaning } from '../../src/chart/point-meaning.ts';
import type { GapReason, Period } from '../../src/spc/vocabulary.ts';
import type { Story, StoryKind } from './stories.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const GAP_WORDS: Readonly<Record<GapReason, string>> = {
  'no-row': 'not in the extract', 'not-submitted': 'not submitted', suppressed: 'suppressed', 'not-applicable': 'not applicable',
  insufficient: 'too few', censored: 'not yet known', 'zero-denominator': 'nobody to count',
};
const FORMATS: Readonly<Record<StoryKind, (value: number, decimals?: number) => string>> = {
  percent: (value, decimals = 1) => `${(value * 100).toFixed(decimals)}%`,
  count: (value, decimals = Number.isInteger(value) ? 0 : 1) => value.toFixed(decimals),
  days: (value, decimals = 0) => value.toFixed(decimals),
  rate: (value, decimals = 2) => value.toFixed(decimals),
};
export const monthWords = (period: Period): string => `${MONTHS[Number(period.slice(5, 7)) - 1] ?? ''} ${period.slice(0, 4)}`;

export function storyWords({ name, kind, assessment }: Story): ChartWords {
  const format = FORMATS[kind];
  const value = (number: number): string => format(number) + (kind === 'days' ? ' days' : '');
  const level = (number: number): string => (kind === 'percent' ? `${String(Math.round(number * 1000) / 10)}%` : String(number));
  const process = { upper: ['Upper process limit', 'Upper'], centre: assessment.chartKind === 'run' ? ['Median', 'Median'] : ['Mean', 'Mean'], lower: ['Lower process limit', 'Lower'] };
  const { series } = assessment;
  const signal = (index: number): string | null => ({ common: null, improvement: 'Better than usual', concern: 'Worse than usual', conflict: 'Better and worse', 'neither-high': 'Unusually high', 'neither-low': 'Unusually low' })[pointMeaning(assessment, index)];
  const said = (index: number): string => { const v = series.values[index]; return v == null ? GAP_WORDS[series.gaps[index] ?? 'no-row'] : value(v); };
  const met = (index: number): string | null => { const m = assessment.met[index]; const t = assessment.threshold[index]; return m == null || t == null ? null : `threshold ${level(t)} ${m ? 'met' : 'not met'}`; };
  return {
    summary: `Chart of the story ${name}.`,
    value,
    tick: (number, step) => format(number, Math.max(0, -Math.floor(Math.log10(step * (kind === 'percent' ? 100 : 1)) + 1e-9))),
    period: monthWords,
    line: (line, number, short) => `${process[line][short ? 1 : 0]} ${value(number)}`,
    threshold: (line, number, short) => `${line.role === 'beside' ? 'Interim' : short ? 'Target' : 'Threshold'} ${level(number)}`,
    thresholdLevel: (_line, number, from, to, place, short) => (short ? level(number) : place === 'first' ? `${level(number)} until ${monthWords(to)}` : place === 'ended' ? `${level(number)} ${monthWords(from)} to ${monthWords(to)}` : `${level(number)} from ${monthWords(from)}`),
    gap: (reasons, months) => (months > 1 ? `${String(months)} months: ` : '') + reasons.map((reason) => GAP_WORDS[reason]).join(', '),
    phase: (phase, from) => `New limits from ${monthWords(from)}${phase.short ? ' (provisional)' : ''}`,
    axisStart: (start) => `Axis starts at ${level(start)}, not zero`,
    noValues: 'No month has a value',
    mark: (mark) => ({ improvement: 'Improvement', concern: 'Concern', conflict: 'Both at once', 'neither-high': 'Unusually high', 'neither-low': 'Unusually low', provisional: 'Provisional', excluded: 'Left out of limits', restated: 'Restated, from' })[mark],
    readout: (index) => ({ heading: monthWords(series.periods[index] ?? ''), value: said(index), signal: signal(index), details: [series.denominators[index] != null && series.numerators[index] != null ? `${series.numerators[index].toLocaleString('en-GB')} of ${series.denominators[index].toLocaleString('en-GB')} patients` : null, met(index), series.provisional[index] ? 'provisional' : null, assessment.excluded[index] ? 'left out of the limits' : null].filter((text) => text !== null) }),
    spoken: (index) => [monthWords(series.periods[index] ?? ''), said(index), signal(index), met(index)].filter((text) => text !== null).join(', '),
    walkHelp: 'Left and right arrows move by month, Page Up and Page Down by phase, s goes to the next signal, Enter pins, Escape clears.',
    walk: `Months of ${name}`,
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    latest: 'Latest month',
    pinned: 'Pinned',
  };
}

export function tableWords(story: Story): ChartTableWords {
  const words = storyWords(story);
  return {
    columns: { month: 'Month', value: 'Value', numerator: 'Seen in time', denominator: 'Patients', lower: 'Lower limit', centre: 'Mean', upper: 'Upper limit', threshold: 'Threshold', met: 'Met', notes: 'Signals and notes' },
    value: words.value, count: (value) => value.toLocaleString('en-GB'), period: monthWords, met: (met) => (met ? 'Met' : 'Not met'),
    gap: (reason) => GAP_WORDS[reason], signals: (index) => words.readout(index).signal ?? '', beside: () => '', provisional: 'provisional', excluded: 'left out of the limits',
    restated: (was) => `restated, was ${words.value(was)}`, none: '–',
  };
}
