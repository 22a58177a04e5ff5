import { cellAt, plainHeading } from './plain-heading.ts';
import type { TextRow } from './publication.ts';

/** A scoring summary lies on its side: rows are figures, columns are teams. */
export interface SsnapRows {
  /** By label in plain words; the first of a label. */
  readonly byLabel: ReadonlyMap<string, TextRow>;
  /** The national summary below the teams, which is no team's figure. */
  readonly summary: readonly TextRow[];
}

/** Below the teams stand counts of teams by level, under titles that end in a colon. */
const isSummary = ({ cells }: TextRow): boolean =>
  cells.slice(1).every((cell) => cell.trim() === '') && /:\s*$|^[A-E] - (\d+|no) teams?/.test(cellAt(cells, 0));

/** Sorts the rows of a scoring summary into figures by label and the national summary. */
export function ssnapRows(rows: readonly TextRow[]): SsnapRows {
  const byLabel = new Map<string, TextRow>();
  const summary: TextRow[] = [];
  for (const row of rows) {
    const label = plainHeading(cellAt(row.cells, 0));
    if (isSummary(row)) summary.push(row);
    else if (!byLabel.has(label)) byLabel.set(label, row);
  }
  return { byLabel, summary };
}

/** The row whose label ends in these words, or null. */
export function rowEndingIn({ byLabel }: SsnapRows, words: string): TextRow | null {
  for (const [label, row] of byLabel) if (label === words || label.endsWith(` ${words}`)) return row;
  return null;
}
