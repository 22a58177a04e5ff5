/**
 * A mapping profile: what a person said the headings of a file mean. Plain JSON, kept as a file by whoever made it, and
 * applied to every file with the same headings. It holds headings and the words it translates, never other cells.
 */
import * as z from 'zod/mini';
import type { TableName } from '../table-name.ts';
import { LAST_HEADING_LINE, MOST_HEADING_LINES, type HeadingLines } from './heading-choice.ts';

/**
 * How days are written. `as-written`: as in any other extract (`2025-06-01`, `01/06/2025` day first, `June 2025`, `2010/11 Q2`).
 * `day-first`, `month-first`: what numbers with strokes mean. `month-and-year`: `Apr-24` is April 2024, `04/2024` too.
 */
export const DATE_READINGS = ['as-written', 'day-first', 'month-first', 'month-and-year'] as const;
export type DateReading = (typeof DATE_READINGS)[number];

/** Where the cells of one canonical column come from. */
export type CellSource =
  /** A column of the file. `words`: cells that stand for another word, or (null) whose rows are left out; all others stay. */
  | { readonly from: 'heading'; readonly heading: string; readonly dates?: DateReading | undefined; readonly words?: Readonly<Record<string, string | null>> | undefined }
  /** The same in every row. */
  | { readonly from: 'constant'; readonly value: string }
  /** Columns added up and taken away: patients seen in time are attendances less breaches. A word in one of them stays a word. */
  | { readonly from: 'sum'; readonly plus: readonly string[]; readonly minus: readonly string[] };

/** Canonical column → where its cells come from. */
export type ColumnSources = Readonly<Record<string, CellSource>>;

/** What one line of the file makes. */
export type RowsMade =
  /** One row of the table. */
  | { readonly each: 'line' }
  /** Several rows: one for each entry, with columns of its own beside the shared ones. */
  | { readonly each: 'figure'; readonly figures: readonly ColumnSources[] }
  /** One row for every column whose heading is a period; its cell goes into the column `into`. */
  | { readonly each: 'period-heading'; readonly into: string; readonly dates: DateReading };

export interface MappingProfile {
  readonly mappingVersion: 1;
  /** As the person calls it: `A&E by department, monthly`. */
  readonly name: string;
  readonly table: TableName;
  /** All headings of the file (those that are periods left out): only a file with just these is read by the profile. */
  readonly headings: readonly string[];
  /** Where the headings stand, where a person said so; left out: they are looked for. */
  readonly headingLines?: HeadingLines | undefined;
  readonly columns: ColumnSources;
  readonly rows: RowsMade;
}

const LINE = `a line from 1 to ${String(LAST_HEADING_LINE)}`;
const text = (what: string) => z.string(what).check(z.minLength(1, what));
const line = () => z.int(LINE).check(z.gte(1, LINE), z.lte(LAST_HEADING_LINE, LINE));
const dates = () => z.enum(DATE_READINGS, DATE_READINGS.join(', '));
const source = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('heading'), heading: text('a heading'), dates: z.optional(dates()),
    words: z.optional(z.record(z.string(), z.nullable(z.string('a word, or null to leave its rows out')), 'words by cell')),
  }),
  z.object({ from: z.literal('constant'), value: z.string('text') }),
  z.object({ from: z.literal('sum'), plus: z.array(text('a heading'), 'a list of headings').check(z.minLength(1, 'at least one heading')), minus: z.array(text('a heading'), 'a list of headings') }),
], 'heading, constant or sum');
const sources = () => z.record(z.string(), source, 'a source for each column');
const tableName = z.enum(['observation', 'target', 'measure', 'organisation', 'organisation_successor', 'annotation', 'event'], 'observation, target, measure, organisation, organisation_successor, annotation, event');

/** The form of a profile; what its names mean is checked by `parseMappingProfile`. The messages are what is wanted. */
export const MAPPING_PROFILE = z.object({
  mappingVersion: z.literal(1, '1'),
  name: text('a name'),
  table: tableName,
  headings: z.array(text('a heading'), 'a list of headings').check(z.minLength(1, 'at least one heading')),
  headingLines: z.optional(z.object({ first: line(), last: line() }, 'the first and the last line of the headings').check(
    z.refine(({ first, last }) => first <= last && last - first < MOST_HEADING_LINES, `first no later than last, and at most ${String(MOST_HEADING_LINES)} lines`),
  )),
  columns: sources(),
  rows: z._default(z.discriminatedUnion('each', [
    z.object({ each: z.literal('line') }),
    z.object({ each: z.literal('figure'), figures: z.array(sources(), 'a list').check(z.minLength(1, 'at least one figure')) }),
    z.object({ each: z.literal('period-heading'), into: text('a column'), dates: dates() }),
  ], 'line, figure or period-heading'), { each: 'line' }),
}, 'a mapping profile');
