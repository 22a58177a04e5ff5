/**
 * Which lines of a file hold its headings, counted from 1, both included: one line as a rule, two where the upper one names
 * groups of columns. What the file holds begins below the last.
 */
export interface HeadingLines {
  readonly first: number;
  readonly last: number;
}

/** What a person said of a file: where its headings stand, and of a workbook on which sheet; null: look for them. */
export interface HeadingChoice {
  readonly lines: HeadingLines | null;
  readonly sheet: string | null;
}

/** Headings of more lines than this are no headings. */
export const MOST_HEADING_LINES = 3;
/** Headings further down than this are no headings. */
export const LAST_HEADING_LINE = 1000;
