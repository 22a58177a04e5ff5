/** What stands for a chart where there is room for one line: the latest figure, met or not, and what is missing. */
import type { MeetingChart } from '../meeting/meeting-chart.ts';
import type { Assessment } from '../spc/assessment.ts';
import type { Period } from '../spc/vocabulary.ts';
import { describeBlank } from './describe-gap.ts';
import { describeRareCell, describeRareHarm, describeRareMonth } from './describe-rare.ts';
import { describeMet } from './describe-threshold.ts';
import { formatPeriodShort } from './format-period.ts';
import { decimalsFor, formatValueBeside } from './format-value.ts';

/** The latest figure of a chart in words. */
export interface Latest {
  readonly value: string | null;
  readonly met: string | null;
  /** Why the latest month is not there, or which month the value is of, or that it is provisional. */
  readonly note: string | null;
  /** What stands in place of icons where there can be no verdict; of a harm known by its dates, how its latest month stood against the threshold. */
  readonly blank: string | null;
  /** A threshold was not met: by the figure, or by the month that `blank` tells of. */
  readonly missed: boolean;
  readonly spoken: string;
}

/** The last month's value, `lastMonth` being the last that any chart on the screen shows; where it is missing, why, with the last value there was. */
export function latestOf({ measure, assessment, rareHarm }: Pick<MeetingChart, 'measure' | 'assessment' | 'rareHarm'>, lastMonth: Period | null): Latest {
  if (rareHarm !== null) {
    const { figure, beside } = describeRareHarm(rareHarm);
    const month = describeRareMonth(assessment, measure);
    const blank = month?.short ?? '';
    return { value: figure, met: null, note: beside, blank, missed: month?.met === false, spoken: [`${figure} ${beside}`, blank].filter(Boolean).join(', ') };
  }
  const { series, threshold, met } = assessment;
  const at = series.values.findLastIndex((value) => value !== null);
  const end = series.periods.length - 1;
  const value = series.values[at] ?? null;
  if (value === null) {
    const words = describeBlank(series.gaps[end] ?? 'no-row');
    return { value: null, met: null, note: words, blank: null, missed: false, spoken: words };
  }
  const period = series.periods[at] ?? '';
  const text = formatValueBeside(value, threshold[at] ?? null, measure, decimalsFor(measure, series));
  const metWords = describeMet(met[at] ?? null);
  const month = formatPeriodShort(period);
  const gap = series.gaps[end];
  const note = gap
    ? at === end - 1 ? `${formatPeriodShort(series.periods[end] ?? '')} ${describeBlank(gap).toLowerCase()}` : `in ${month}`
    : period !== lastMonth ? `in ${month}` : series.provisional[at] ? 'provisional' : null;
  const blank = blankOf(assessment);
  return { value: text, met: metWords, note, blank, missed: metWords === 'not met', spoken: [text, metWords, note, blank].filter(Boolean).join(', ') };
}

/** A rare harm's month is nearly always 0: since when there was none says more. Too few months say how many there are. */
function blankOf(assessment: Assessment): string | null {
  if (assessment.variation !== 'not-enough-data') return null;
  const { series, excluded } = assessment;
  const points = series.values.filter((value, i) => value !== null && excluded[i] !== true && series.provisional[i] !== true).length;
  return describeRareCell(assessment) ?? describeBlank('not-enough-data', points);
}
