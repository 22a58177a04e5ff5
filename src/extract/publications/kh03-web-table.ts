import { financialYearStart } from '../periods/financial-year.ts';
import type { BedColumns } from './kh03-columns.ts';
import { quarterEndingIn } from './kh03-quarter.ts';
import type { MonthSpan } from './month-span.ts';
import { cellAt, headingIndex, plainHeading } from './plain-heading.ts';
import type { TextRow } from './publication.ts';

/** Kinds of beds as the table calls them, each heading twice or three times: beds available, beds occupied, and perhaps their share. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['total', ''], ['general acute', 'general_and_acute'], ['general and acute', 'general_and_acute'], ['learning disabilities', 'learning_disabilities'], ['maternity', 'maternity'], ['mental illness', 'mental_illness'],
]);

/** The table by trust of NHS England's web pages: `Year, Period End, Region Code, Org Code, Org Name, Total, General & Acute, …, Total, …`. */
export interface Kh03WebColumns {
  readonly year: number;
  readonly periodEnd: number;
  readonly orgCode: number;
  readonly orgName: number | null;
  /** Where each kind stands, in the order of the file. */
  readonly kinds: readonly { readonly group: string; readonly at: readonly number[] }[];
}

/** Where does such a table have its columns? Null when this is no such header. */
export function kh03WebColumns(header: readonly string[]): Kh03WebColumns | null {
  const [year, periodEnd, orgCode] = [['year', 'financial year'], ['period end', 'period'], ['org code', 'organisation code']].map((names) => headingIndex(header, names));
  if (typeof year !== 'number' || typeof periodEnd !== 'number' || typeof orgCode !== 'number') return null;
  const at = new Map<string, number[]>();
  header.forEach((heading, index) => {
    const group = KINDS.get(plainHeading(heading));
    if (group !== undefined) at.set(group, [...at.get(group) ?? [], index]);
  });
  const blocks = at.get('')?.length ?? 0;
  const kinds = [...at].map(([group, places]) => ({ group, at: places }));
  if (blocks < 2 || kinds.length < 2 || kinds.some((kind) => kind.at.length !== blocks)) return null;
  return { year, periodEnd, orgCode, orgName: headingIndex(header, ['org name', 'organisation name']), kinds };
}

/**
 * Which columns are beds available and which are occupied? The line of groups above the headings says so, each name over its first
 * column; null where it does not: which of two equal headings is which is not guessed.
 */
export function bedsByGroups({ kinds }: Kh03WebColumns, above: readonly TextRow[]): readonly BedColumns[] | null {
  const totals = kinds.find(({ group }) => group === '')?.at ?? [];
  for (const { cells } of above.toReversed()) {
    const named = totals.map((place, block) => {
      // A group's name may stand anywhere over its own columns.
      const until = totals[block + 1] ?? cells.length;
      return cells.slice(place, until).map(plainHeading).find((words) => words !== '') ?? '';
    });
    const [available, occupied] = [named.findIndex((words) => /\bavailable\b/.test(words)), named.findIndex((words, block) => /\boccupied\b/.test(words) && !/%|\bpercent/.test(cells[totals[block] ?? -1] ?? ''))];
    if (available >= 0 && occupied >= 0 && available !== occupied) return kinds.map(({ group, at }) => ({ group, available: at[available] ?? -1, occupied: at[occupied] ?? -1 }));
  }
  return null;
}

/** `2023-24` and `September` → July to September 2023; a whole day (`30/09/2023`) says it alone. Null: no quarter ends there. */
export function quarterOfWebRow({ year, periodEnd }: Kh03WebColumns, { cells }: TextRow): MonthSpan | null {
  const [written, end] = [cellAt(cells, year), cellAt(cells, periodEnd)];
  const begun = financialYearStart(written)?.slice(0, 4);
  if (/\d/.test(end) || begun === undefined) return quarterEndingIn(end);
  const first = quarterEndingIn(`${end} ${begun}`);
  // January to March belong to the year in which the financial year ends.
  return first !== null && first.start.slice(5) < '04' ? quarterEndingIn(`${end} ${String(Number(begun) + 1)}`) : first;
}
