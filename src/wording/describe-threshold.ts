/** The required level in words: what is asked, of which kind, and from when to when. */
import type { Assessment } from '../spc/assessment.ts';
import type { Period, Threshold, ThresholdKind } from '../spc/vocabulary.ts';
import { formatPeriod, formatPeriodRange } from './format-period.ts';
import { formatCount } from './format-count.ts';
import { formatThreshold, unitOf, type MeasureFormat } from './format-value.ts';

const KINDS: Readonly<Record<ThresholdKind, string>> = {
  standard: 'threshold',
  interim: 'interim threshold',
  local: 'local threshold',
  'trajectory-month': 'trajectory',
  'trajectory-cumulative': 'cumulative trajectory',
  'annual-limit': 'annual objective',
};

/**
 * What is this kind of required level called? ('Control limit' is never used: board papers mean an annual ceiling by it.)
 *
 * @example thresholdKindName('trajectory-month') // 'trajectory'
 */
export function thresholdKindName(kind: ThresholdKind): string {
  return KINDS[kind];
}

/**
 * What does the threshold ask for?
 *
 * @example describeThreshold({ value: 0.95, comparison: 'at-least' }, proportion) // 'at least 95%'
 * @example describeThreshold({ value: 0, comparison: 'at-most' }, count) // 'zero'
 */
export function describeThreshold(threshold: Pick<Threshold, 'value' | 'comparison'>, measure: MeasureFormat): string {
  const level = levelWithUnit(threshold.value, measure);
  if (threshold.value === 0 && threshold.comparison === 'at-most') return level;
  return `${threshold.comparison === 'at-least' ? 'at least' : 'at most'} ${level}`;
}

/**
 * The threshold as a noun in a sentence.
 *
 * @example thresholdPhrase(0.95, proportion) // 'the 95% threshold'
 * @example thresholdPhrase(3, countOfCases, 'trajectory-month') // 'the trajectory of 3 cases'
 */
export function thresholdPhrase(value: number, measure: MeasureFormat, kind: ThresholdKind = 'standard'): string {
  if (measure.kind === 'proportion') return `the ${formatThreshold(value, measure)} ${KINDS[kind]}`;
  return `the ${KINDS[kind]} of ${levelWithUnit(value, measure)}`;
}

function levelWithUnit(value: number, measure: MeasureFormat): string {
  const level = formatThreshold(value, measure);
  if (measure.kind === 'count') return Number.isInteger(value) && value !== 0 ? formatCount(value, measure.numeratorLabel) : `${level} ${measure.numeratorLabel}`.replace(/^zero .*/, 'zero');
  const unit = unitOf(measure);
  return unit === '' ? level : `${level} ${unit}`;
}

/** One line of a threshold's history. */
export interface ThresholdLine {
  /** 'April 2009 to December 2010', 'From January 2011', 'Until December 2010', 'All months' */
  readonly when: string;
  /** 'at least 98%', with its kind where that is not a plain threshold: 'at most 60 cases a year (annual objective)' */
  readonly what: string;
  /** What the extract calls it, and where it comes from; '' where it says nothing. */
  readonly label: string;
  readonly source: string;
  /** Both in one line: 'April 2009 to December 2010: at least 98%'. */
  readonly text: string;
}

/**
 * What was required, and when? One line a threshold, in the order given. An open start or end says so.
 *
 * @example describeThresholdHistory([{ kind: 'standard', value: 0.98, comparison: 'at-least', from: '2009-04', to: '2010-12', … }], proportion)[0].text
 * // 'April 2009 to December 2010: at least 98%'
 */
export function describeThresholdHistory(thresholds: readonly Threshold[], measure: MeasureFormat): readonly ThresholdLine[] {
  return thresholds.map((threshold) => {
    const when = describeWhen(threshold);
    const level = describeThreshold(threshold, measure);
    const what =
      threshold.kind === 'standard' ? level
        : threshold.kind === 'annual-limit' ? `${level} in the year (annual objective)`
          : threshold.kind === 'trajectory-cumulative' ? `${level} from April on (cumulative trajectory)`
            : `${level} (${KINDS[threshold.kind]})`;
    return { when, what, label: threshold.label, source: threshold.source, text: `${when}: ${what}` };
  });
}

function describeWhen({ from, to }: Threshold): string {
  if (from !== null && to !== null) return formatPeriodRange(from, to);
  if (from !== null) return `From ${formatPeriod(from)}`;
  if (to !== null) return `Until ${formatPeriod(to)}`;
  return 'All months';
}

/**
 * Was the month's threshold met? Words, since colour is never alone; null where there was nothing to judge.
 *
 * @example describeMet(false) // 'not met'
 */
export function describeMet(met: boolean | null): 'met' | 'not met' | null {
  return met === null ? null : met ? 'met' : 'not met';
}

/**
 * The kind of threshold that was judged in one month of an assessment: the row in force then with the level that was used.
 * 'standard' where the rows do not say.
 */
export function thresholdKindAt(assessment: Pick<Assessment, 'series' | 'threshold' | 'thresholdsInForce'>, index: number): ThresholdKind {
  const period = assessment.series.periods[index];
  const value = assessment.threshold[index];
  if (period === undefined) return 'standard';
  return rowAt(assessment.thresholdsInForce, value, period)?.kind ?? 'standard';
}

const rowAt = (rows: readonly Threshold[], value: number | null | undefined, period: Period): Threshold | undefined =>
  rows.find((row) => row.value === value && (row.from === null || row.from <= period) && (row.to === null || period <= row.to));

/**
 * The threshold that one month was judged against, with its dates and where it comes from; '' where none was in force.
 *
 * @example describeThresholdAt(assessment, measure) // 'At least 95%, from January 2011 (NHS standard)'
 */
export function describeThresholdAt(
  assessment: Pick<Assessment, 'series' | 'threshold' | 'thresholdsInForce' | 'decidingIndex'>, measure: MeasureFormat, index = assessment.decidingIndex,
): string {
  const value = index === null ? null : assessment.threshold[index] ?? null;
  const period = index === null ? undefined : assessment.series.periods[index];
  if (value === null || period === undefined) return '';
  const row = rowAt(assessment.thresholdsInForce, value, period);
  if (row === undefined) return `At ${formatThreshold(value, measure)}`;
  const [line] = describeThresholdHistory([row], measure);
  if (line === undefined) return '';
  const where = [row.label, row.source].filter((text) => text !== '').join('; ');
  const what = `${line.what.charAt(0).toUpperCase()}${line.what.slice(1)}`;
  return `${what}, ${/^(?:From|Until|All) /.test(line.when) ? line.when.charAt(0).toLowerCase() + line.when.slice(1) : line.when}${where === '' ? '' : ` (${where})`}`;
}
