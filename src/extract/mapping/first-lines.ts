/** What sort of cell stands somewhere, where the cell itself is not shown. */
export type CellSort = 'text' | 'number' | 'date' | 'blank';

/** A line as a person may see it before anybody said what its columns are. */
export type FirstLine = {
  readonly line: number;
  /** False: it is plainly data, and cannot be chosen as headings. */
  readonly mayBeHeadings: boolean;
} & (
  /** A title, a note, headings. */
  | { readonly holds: 'words'; readonly cells: readonly string[] }
  /** Figures or days: it may be about somebody, and shows what sort its cells are. */
  | { readonly holds: 'data'; readonly sorts: readonly CellSort[] }
);

/** The first filled lines of a file, among which a person finds its headings. */
export interface FirstLines {
  readonly lines: readonly FirstLine[];
  /** Of a workbook: the sheet these lines are of, and all that could be looked at. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
}
