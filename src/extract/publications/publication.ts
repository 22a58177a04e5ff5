/**
 * A publication: a layout that somebody else publishes, recognised by its header (never by its file name),
 * and turned into canonical rows, which then pass the same checks as any other extract.
 */
import type { Dropped, Reconciliation, TableName } from '../extract.ts';
import type { Problem } from '../problem.ts';

/** One line of a delimited file: its 1-based line number and its cells as found. */
export interface TextRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A canonical row still as text, with the line of the file it came from. */
export interface CanonicalRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Converted {
  readonly tables: readonly { readonly table: TableName; readonly rows: readonly CanonicalRow[] }[];
  readonly dropped: readonly Dropped[];
  readonly reconciliation: readonly Reconciliation[];
  readonly problems: readonly Problem[];
}

/** A conversion under way: takes one row after the other and keeps no more of it than its sums need. */
export interface RowByRow {
  /** Never blank; in file order. The cells may not be kept: they are parts of the file's text. */
  row(row: TextRow): void;
  end(): Converted;
}

export interface Publication {
  /** As shown in the load report: `NHS England A&E monthly CSV`. */
  readonly name: string;
  /** Does this header row belong to the publication? Compare without case, blanks and underscores. */
  recognises(header: readonly string[]): boolean;
  /**
   * Which columns lack where a header is plainly meant to be this publication's and is not? Empty for any other. Left out: the layout
   * cannot be told from others by a part of it.
   */
  lacking?(header: readonly string[]): readonly string[];
  /** True: there is no header; the row recognised is the first of the data, and `convert` gets it as `header`. */
  readonly headless?: boolean;
  /** True: its postcodes are those of organisations, not of patients. */
  readonly aboutOrganisations?: boolean;
  /** `header` is the recognised row, `rows` all rows below it, `above` the titles and notes over it (none: empty). */
  convert(file: string, header: readonly string[], rows: readonly TextRow[], above?: readonly TextRow[]): Converted;
  /**
   * The same conversion for files too large to hold as rows. Where it is given, readers of text use it and never
   * collect the rows.
   */
  begin?(file: string, header: readonly string[]): RowByRow;
}
