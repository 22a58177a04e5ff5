/** What is happening to a file at this moment; `rows` of `ofRows`, where a stage counts them (null: not known). */
export interface ReadingProgress {
  /** `opening`: its bytes are fetched and fingerprinted. `reading`: rows become columns. `checking`: every row is held against the rules. */
  readonly stage: 'opening' | 'reading' | 'checking';
  readonly rows: number | null;
  /** Lines of the file, headings and notes among them. */
  readonly ofRows: number | null;
}

/** Rows between two words of progress: about a dozen a second. */
export const ROWS_BETWEEN_PROGRESS = 32_768;
