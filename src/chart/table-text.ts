/** The same numbers as a chart, in words: what a table of its months says in each cell. */
import type { Assessment } from '../spc/assessment.ts';
import type { GapReason, Period } from '../spc/vocabulary.ts';

/** The table's words, all from the caller. */
export interface ChartTableWords {
  readonly columns: Readonly<Record<ChartTableColumn, string>>;
  readonly value: (value: number) => string;
  readonly count: (value: number) => string;
  readonly period: (period: Period) => string;
  readonly met: (met: boolean) => string;
  readonly gap: (reason: GapReason) => string;
  /** What is special about the month: `8th month below the mean`; empty text for an ordinary one. */
  readonly signals: (index: number) => string;
  /** Levels beside the judged threshold: `not met: the 78% interim threshold`; empty text where none was in force. */
  readonly beside: (index: number) => string;
  readonly provisional: string;
  readonly excluded: string;
  /** `restated, was 83.9%`. */
  readonly restated: (was: number) => string;
  /** Stands in a cell that has nothing to say; read out as it is. */
  readonly none: string;
}

export type ChartTableColumn = 'month' | 'value' | 'numerator' | 'denominator' | 'lower' | 'centre' | 'upper' | 'threshold' | 'met' | 'notes';

const COLUMNS: readonly ChartTableColumn[] = ['month', 'value', 'numerator', 'denominator', 'lower', 'centre', 'upper', 'threshold', 'met', 'notes'];

/** Which columns have anything to say? Month, value and notes always stand. */
export function tableColumns({ series, lower, centre, upper, threshold, met }: Assessment): readonly ChartTableColumn[] {
  const entries = { numerator: series.numerators, denominator: series.denominators, lower, centre, upper, threshold, met } as const;
  return COLUMNS.filter((column) => !(column in entries) || entries[column as keyof typeof entries].some((entry) => entry !== null));
}

/** What does the table say of one month in one column? A gap says its reason in place of the value; limits are never clipped. */
export function tableText(column: ChartTableColumn, assessment: Assessment, index: number, words: ChartTableWords): string {
  const { series } = assessment;
  const value = (number: number | null | undefined, format: (value: number) => string): string => (number == null ? words.none : format(number));
  switch (column) {
    case 'month':
      return words.period(series.periods[index] ?? '');
    case 'value':
      return series.values[index] == null ? words.gap(series.gaps[index] ?? 'no-row') : words.value(series.values[index]);
    case 'numerator':
      return value(series.numerators[index], words.count);
    case 'denominator':
      return value(series.denominators[index], words.count);
    case 'lower':
      return value(assessment.lower[index], words.value);
    case 'centre':
      return value(assessment.centre[index], words.value);
    case 'upper':
      return value(assessment.upper[index], words.value);
    case 'threshold':
      return value(assessment.threshold[index], words.value);
    case 'met': {
      const met = assessment.met[index];
      return met == null ? words.none : words.met(met);
    }
    case 'notes': {
      const was = series.restatedFrom[index];
      const notes = [
        words.signals(index),
        words.beside(index),
        series.provisional[index] === true ? words.provisional : '',
        assessment.excluded[index] === true ? words.excluded : '',
        was == null ? '' : words.restated(was),
      ].filter((note) => note !== '');
      return notes.length === 0 ? words.none : notes.join('; ');
    }
  }
}
