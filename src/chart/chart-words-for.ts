/** A chart's words, from `wording`: the drawing itself knows no English and no units. */
import type { ChartWords } from './chart-words.ts';
import type { ThresholdLine } from './threshold-lines.ts';
import type { Assessment } from '../spc/assessment.ts';
import type { Measure } from '../spc/vocabulary.ts';
import {
  describeAxisStart, describeMark, gapLabel, lineLabel, phaseLabel, thresholdLabel, thresholdLevelLabel, walkWords,
} from '../wording/chart-caption.ts';
import { describeBlank } from '../wording/describe-gap.ts';
import { formatPeriod, formatPeriodShort } from '../wording/format-period.ts';
import { decimalsFor, formatThreshold, formatValue, formatValueTick } from '../wording/format-value.ts';
import { describePoint, spokenPoint } from '../wording/spoken-point.ts';

/** `summary` is the chart's own sentence, so that a picture says to the ear what stands above it for the eye. */
export function chartWordsFor({ measure, assessment }: { readonly measure: Measure; readonly assessment: Assessment }, summary: string): ChartWords {
  const decimals = decimalsFor(measure, assessment.series);
  const kindOf = (line: ThresholdLine, value: number) =>
    line.thresholds.findLast((threshold) => threshold.value === value)?.kind ?? 'standard';
  return {
    summary,
    value: (value) => formatValue(value, measure, decimals),
    tick: (value, step) => formatValueTick(value, step, measure),
    period: formatPeriod,
    line: (line, value, short) => lineLabel(line, value, assessment.chartKind, measure, decimals, short),
    threshold: (line, value, short) => (short ? formatThreshold(value, measure) : thresholdLabel(value, kindOf(line, value), measure)),
    thresholdLevel: (_line, value, from, to, place, short) =>
      place === 'first'
        ? `${formatThreshold(value, measure)} until ${short ? formatPeriodShort(to) : formatPeriod(to)}`
        : thresholdLevelLabel(value, from, place === 'ended' ? to : null, measure, short),
    gap: gapLabel,
    phase: phaseLabel,
    axisStart: (value) => describeAxisStart(value, stepOf(value, measure.kind === 'proportion' ? 0.01 : 1), measure),
    noValues: describeBlank('not-enough-data'),
    mark: describeMark,
    readout: (index) => describePoint(assessment, measure, index),
    spoken: (index) => spokenPoint(assessment, measure, index),
    ...walkWords,
  };
}

/** A step fine enough to write the value by: an axis that starts at 92.5% must not say 93%. */
function stepOf(value: number, coarse: number): number {
  return [coarse, coarse / 10, coarse / 100].find((step) => Math.abs(value / step - Math.round(value / step)) < 1e-6) ?? coarse / 100;
}
