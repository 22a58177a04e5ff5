import { NumberTally } from './number-tally.ts';
import { patientHeadings } from './patient-headings.ts';
import type { TextRow } from '../publications/publication.ts';

/** A place in a file that holds what identifies patients: never the cell. */
export interface PatientPlace {
  readonly line: number | null;
  readonly column: string;
}

const position = (index: number): string => `column ${String(index + 1)}`;

/** What a column is called in a message: by its heading, unless that has a number of its own. */
export function shownHeading(header: readonly string[], index: number): string {
  const heading = (header[index] ?? '').trim();
  const tally = new NumberTally();
  tally.add(heading);
  return heading === '' || tally.holdsPatients() ? position(index) : heading;
}

/**
 * In which columns of these rows do NHS numbers stand? Rows are added one by one, titles, headings, notes and broken rows among
 * them; columns are known by their place. Rows as far as the header are titles, each judged on its own.
 */
export class PatientRows {
  private readonly columns: NumberTally[] = [];
  private readonly titles: PatientPlace[] = [];
  private readonly header: TextRow | null;

  constructor(header: TextRow | null) {
    this.header = header;
  }

  add({ line, cells }: TextRow): void {
    const isTitle = this.header !== null && line <= this.header.line;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] ?? '';
      if (cell.length < 10) continue;
      const tally = isTitle ? new NumberTally() : this.columns[index] ??= new NumberTally();
      tally.add(cell);
      if (isTitle && tally.holdsPatients()) this.titles.push({ line, column: position(index) });
    }
  }

  found(): readonly PatientPlace[] {
    const { columns, header, titles } = this;
    const cells = header?.cells ?? [];
    const numbered = new Set(columns.flatMap((tally, index) => (tally.holdsPatients() ? [index] : [])));
    if (numbered.size === 0) return titles;
    // Told with them: the columns whose headings give them away.
    const named = new Set(patientHeadings(cells, false));
    const all = Array.from({ length: Math.max(cells.length, columns.length) }, (_, index) => index).filter((index) => numbered.has(index) || named.has(cells[index] ?? ''));
    return [...titles, ...all.map((index) => ({ line: header?.line ?? null, column: shownHeading(cells, index) }))];
  }
}
