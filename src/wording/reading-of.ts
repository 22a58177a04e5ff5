/** What a reading is made of, and the small pieces that all its clauses share. */
import type { Assessment, Warning } from '../spc/assessment.ts';
import type { GapInPatients } from '../spc/judgement/gap-in-patients.ts';
import type { ProbabilityOfMeeting } from '../spc/judgement/probability-of-meeting.ts';
import type { YearToDate } from '../spc/judgement/year-to-date.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';
import { formatPeriod } from './format-period.ts';
import { decimalsApart, decimalsFor, formatParts, formatValueBeside, formatValueWithUnit } from './format-value.ts';

/** What a reading is made of. Everything optional only adds to it. */
export interface ReadingOf {
  readonly assessment: Assessment;
  readonly measure: Pick<Measure, 'name' | 'kind' | 'direction' | 'multiplier' | 'numeratorLabel' | 'denominatorLabel'>;
  /** The name in the form wanted: the full one on a page, the short one in a list. */
  readonly provider: { readonly name: string };
  readonly probabilityOfMeeting?: ProbabilityOfMeeting | null;
  readonly gapInPatients?: GapInPatients | null;
  readonly yearToDate?: YearToDate | null;
  /** All warnings, the slower diagnostics included; left out: those of the assessment. */
  readonly warnings?: readonly Warning[];
  /** The last month of any series in the pack: a series that ends earlier is stale. */
  readonly dataTo?: Period | null;
}

/** The value of one month with its unit; 'no value' in a gap. `beside`: a line that the same sentence names, from which the value must look different. */
export function valueAt({ assessment, measure }: ReadingOf, index: number, beside: number | null = null): string {
  const value = assessment.series.values[index] ?? null;
  if (value === null) return 'no value';
  const usual = decimalsFor(measure, assessment.series);
  const decimals = beside === null || measure.kind === 'count' ? usual : decimalsApart(value, beside, measure, usual);
  if (measure.kind === 'proportion') return formatValueBeside(value, assessment.threshold[index] ?? null, measure, decimals);
  return formatValueWithUnit(value, measure, decimals);
}

/** The name of one month. */
export function monthAt({ assessment }: ReadingOf, index: number): string {
  return formatPeriod(assessment.series.periods[index] ?? '');
}

/** The counts behind one month's value; null where there are none. */
export function partsAt({ assessment: { series }, measure }: ReadingOf, index: number): string | null {
  return formatParts(series.numerators[index] ?? null, series.denominators[index] ?? null, measure);
}
