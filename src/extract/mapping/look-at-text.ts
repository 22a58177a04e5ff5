import type { ProblemList } from '../problem-list.ts';
import type { TextRow } from '../publications/publication.ts';
import { DELIMITERS, HEADER_ROWS } from '../reading/find-layout.ts';
import { NOTHING_READ, type InsideRead } from '../reading/inside-read.ts';
import { firstRows } from '../reading/text-rows.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import { findHeader, type HeaderFound } from './find-header.ts';
import type { HeadingChoice, HeadingLines } from './heading-choice.ts';
import { chosenHeader, filledCells } from './heading-lines.ts';
import { firstLinesOf, stopsForPatients } from './look-at-lines.ts';
import { sampleOfText } from './read-mapped-text.ts';

/** What a refused file shows to the person who has to say what its columns mean. */
export type Look = Pick<InsideRead, 'sample' | 'firstLines'>;

/** So many rows are looked through for patients' numbers, whatever line holds the headings. */
export const LOOKED_THROUGH = 1000;

/** Which delimiter makes the most cells of these lines? */
function widestDelimiter(text: string, first: number, last: number): string {
  const cellsBy = (delimiter: string): number => firstRows(text, delimiter, last).filter(({ line }) => line >= first && line <= last).reduce((sum, { cells }) => sum + filledCells(cells).length, 0);
  return [...DELIMITERS].sort((one, other) => cellsBy(other) - cellsBy(one))[0] ?? ',';
}

/**
 * A look at a text that was refused for want of a meaning: its first lines, and, where its headings are known or found, cells
 * under each. Nothing at all where patients are in it, which stops it. `chosen`: a person said where the headings stand.
 */
export function lookAtText(text: string, known: HeaderFound | null, chosen: HeadingLines | null, problems: ProblemList): Look {
  const header = known ?? findHeader(text);
  const delimiter = header?.delimiter ?? widestDelimiter(text, 1, HEADER_ROWS);
  const rows = firstRows(text, delimiter, LOOKED_THROUGH);
  if (stopsForPatients(rows, problems)) return {};
  const sample = header === null ? null : sampleOfText(text, header, chosen, problems);
  if (problems.identifiesPatients) return {};
  return { firstLines: { lines: firstLinesOf(rows, header?.header.line ?? null), sheet: null, sheets: [] }, ...(sample === null ? {} : { sample }) };
}

/** Refuses a file for the mapping step, its headings as a person chose: says what they are, or why they cannot be. */
export function refuseChosen(header: TextRow | null, { lines }: HeadingChoice, hasRows: boolean, problems: ProblemList): void {
  const line = header?.line ?? lines?.last ?? null;
  if (header === null && lines !== null) problems.add('stop', 'not-headings', { line });
  else if (header !== null && !hasRows) problems.add('stop', 'header-only', { line });
  else problems.add('stop', 'no-known-layout', { line, seen: header === null ? null : filledCells(header.cells).join(', ').slice(0, 200), expected: Object.keys(CANONICAL_TABLES).join(', ') });
}

/** Reads a text for the mapping step, its headings where a person said: always refused, with what there is to see. */
export function readChosenText(text: string, choice: HeadingChoice, problems: ProblemList): InsideRead {
  const { lines } = choice;
  const delimiter = lines === null ? ',' : widestDelimiter(text, lines.first, lines.last);
  const chosen = lines === null ? null : chosenHeader(firstRows(text, delimiter, lines.last), lines);
  const found = chosen === null ? findHeader(text) : { delimiter, header: chosen };
  const look = lookAtText(text, found, chosen === null ? null : lines, problems);
  if (!problems.refused) refuseChosen(lines === null ? found?.header ?? null : chosen, choice, look.sample !== undefined, problems);
  return { ...NOTHING_READ, ...look };
}
