/** Levels that are asked beside the judged threshold, such as an interim ambition: whether they were reached, in words. */
import type { Assessment } from '../spc/assessment.ts';
import { levelsBeside, type LevelBeside } from '../spc/levels-beside.ts';
import { describeMet, describeThresholdHistory, thresholdPhrase, type ThresholdLine } from './describe-threshold.ts';
import { formatCount } from './format-count.ts';
import { formatPeriod } from './format-period.ts';
import type { MeasureFormat } from './format-value.ts';

/**
 * Did this month reach the levels beside the judged one? One fact a level; none where none was in force or there is no value.
 *
 * @example describeBesideAt(assessment, measure, 23) // ['not met: the 78% interim threshold']
 */
export function describeBesideAt(assessment: Assessment, measure: MeasureFormat, index: number): readonly string[] {
  return judgedAt(levelsBeside(assessment), index).map(({ level, value, met }) => `${describeMet(met) ?? ''}: ${thresholdPhrase(value, measure, level.kind)}`);
}

/** A level beside the judged one, with how often it was reached. */
export interface BesideLine extends ThresholdLine {
  /** 'met in 0 of 4 months' */
  readonly record: string;
}

/**
 * Each level beside the judged one with its dates and how often it was reached, in time order. Provisional months are not counted.
 *
 * @example describeBesideHistory(assessment, measure)[0] // { when: 'From March 2025', what: 'at least 78% (interim threshold)', record: 'met in 0 of 4 months', … }
 */
export function describeBesideHistory(assessment: Assessment, measure: MeasureFormat): readonly BesideLine[] {
  const { provisional } = assessment.series;
  return levelsBeside(assessment).flatMap((level) => {
    const lines = describeThresholdHistory(level.thresholds, measure);
    return lines.map((line, row) => {
      const within = level.met.filter((met, i) => level.rows[i] === level.thresholds[row] && met !== null && provisional[i] !== true);
      return { ...line, record: within.length === 0 ? '' : `met in ${String(within.filter((met) => met === true).length)} of ${formatCount(within.length, 'months')}` };
    });
  });
}

/**
 * Where does the deciding month stand against the levels beside the judged one? Whole sentences. `missed`: the judged threshold was
 * missed in that month, so that another miss is one more.
 *
 * @example describeBeside(assessment, measure, true) // ['The 78% interim threshold was not met in June 2025 either.']
 */
export function describeBeside(assessment: Assessment, measure: MeasureFormat, missed: boolean): readonly string[] {
  const { decidingIndex, series } = assessment;
  if (decidingIndex === null) return [];
  return judgedAt(levelsBeside(assessment), decidingIndex).map(({ level, value, met }) => {
    const either = missed === met ? '' : missed ? ' either' : ' too';
    return `T${thresholdPhrase(value, measure, level.kind).slice(1)} was ${met ? '' : 'not '}met in ${formatPeriod(series.periods[decidingIndex] ?? '')}${either}.`;
  });
}

function judgedAt(levels: readonly LevelBeside[], index: number): readonly { level: LevelBeside; value: number; met: boolean }[] {
  return levels.flatMap((level) => {
    const value = level.values[index] ?? null;
    const met = level.met[index] ?? null;
    return value === null || met === null ? [] : [{ level, value, met }];
  });
}
