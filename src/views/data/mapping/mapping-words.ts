/** The words of the mapping step. */
import type { TableName } from '../../../extract/extract.ts';
import type { MappingNeed } from '../../../extract/mapping/mapping-draft.ts';
import type { FileSample } from '../../../extract/mapping/file-sample.ts';
import type { CellSort } from '../../../extract/mapping/first-lines.ts';
import type { DateReading } from '../../../extract/mapping/mapping-profile.ts';
import type { SuggestionReason } from '../../../extract/mapping/suggest-columns.ts';

export const TABLE_WORDS: Readonly<Record<TableName, string>> = {
  observation: 'Figures (observation): one figure of a provider in a period',
  event: 'Events (event): one thing that happened, a row each',
  target: 'Thresholds and trajectories (target)',
  annotation: 'Notes on the time axis (annotation)',
  organisation: 'Organisations (organisation)',
  organisation_successor: 'Successors of organisations (organisation_successor)',
  measure: 'Measures (measure)',
};

export const DATE_WORDS: Readonly<Record<DateReading, string>> = {
  'as-written': 'as they are written: 2024-04-01, April 2024, 2024/25 Q1',
  'day-first': 'day first: 03/04/2024 is 3 April',
  'month-first': 'month first: 03/04/2024 is 4 March',
  'month-and-year': 'month and year: Apr-24 is April 2024',
};

export const REASON_WORDS: Readonly<Record<SuggestionReason | 'fractions', string>> = {
  'same-name': 'suggested: a known name of this column',
  'like-name': 'suggested: the heading is much like it',
  cells: 'suggested: the cells look like it',
  fractions: 'suggested: all figures lie between 0 and 1',
};

export const MASKED_LINES = 'Lines with figures or days show only what sort of cells they hold, because they may be about somebody. Their cells appear once the headings are known and checked.';
export const NO_LINE_FITS = 'None of these lines can be the headings. If they stand further down, give their line. If the file has none, put a line of headings above its rows and add the file again.';

export const SORT_WORDS: Readonly<Record<CellSort, string>> = { text: 'text', number: 'number', date: 'date', blank: '' };

/** Where the headings stand, for the line above the first lines of a file. */
export function headingsInWords(sample: FileSample | null): string {
  if (sample === null || sample.line === null) return 'The headings were not found. Choose their line';
  const { first, last } = sample.chosen ?? { first: sample.line, last: sample.line };
  const where = first === last ? `line ${String(last)}` : `lines ${String(first)} to ${String(last)}`;
  return sample.chosen === null ? `Headings found in ${where}. Are they in another line?` : `Headings in ${where}, as you said. Choose another line`;
}

/** What has to be said yet, as a line of a list. */
export function needInWords(need: MappingNeed): string {
  switch (need.need) {
    case 'column':
      return `Say where ${need.column} comes from.`;
    case 'dates':
      return need.readings.length === 0 ? `The cells chosen for ${need.column} are no days in one way of writing.` : `Say how the days of ${need.column} are written.`;
    case 'period-headings':
      return 'Say how the periods in the headings are written.';
    case 'figure':
      return 'Say which column holds the figures: a value, or a numerator and a denominator.';
    case 'name':
      return 'Give the mapping a name.';
  }
}
