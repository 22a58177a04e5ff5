import type { HeaderFound } from '../mapping/find-header.ts';
import type { ProblemList } from '../problem-list.ts';
import type { TextRow } from '../publications/publication.ts';
import { forEachRow } from '../reading/text-rows.ts';
import { NumberTally } from './number-tally.ts';
import { PatientRows } from './patient-rows.ts';

/**
 * Stops a text in which NHS numbers stand, anywhere: under any heading, in a note, a title, a broken row. Asked before
 * anything else is said of it, because every other message may quote a cell. `found`: its headings, where they are known.
 * True: it was stopped.
 */
export function stopsPatientsInText(text: string, found: HeaderFound | null, problems: ProblemList): boolean {
  const rows = new PatientRows(found?.header ?? null);
  forEachRow(text, found?.delimiter ?? ',', null, (line, cells) => {
    rows.add({ line, cells });
  });
  return stopsPlaces(rows, problems);
}

/** The same of the rows of a sheet. */
export function stopsPatientsInRows(all: readonly TextRow[], header: TextRow | null, problems: ProblemList): boolean {
  const rows = new PatientRows(header);
  for (const row of all) rows.add(row);
  return stopsPlaces(rows, problems);
}

/** The same of a column of a file without lines. */
export function stopsPatientsInColumn(column: string, cells: readonly string[], problems: ProblemList): boolean {
  const tally = new NumberTally();
  for (const cell of cells) tally.add(cell);
  if (tally.holdsPatients()) problems.add('stop', 'patient-identifier', { column });
  return tally.holdsPatients();
}

function stopsPlaces(rows: PatientRows, problems: ProblemList): boolean {
  const places = rows.found();
  for (const { line, column } of places) problems.add('stop', 'patient-identifier', { line, column });
  return places.length > 0;
}
