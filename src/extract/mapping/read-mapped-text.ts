import type { ReadingContext } from '../extract.ts';
import { identifiesPatients, patientColumns } from '../patients/patient-columns.ts';
import { patientHeadings } from '../patients/patient-headings.ts';
import { ProblemList } from '../problem-list.ts';
import type { RowSetAside } from '../problem.ts';
import { NOTHING_READ, type InsideRead } from '../reading/inside-read.ts';
import { readCsvCells } from '../reading/read-csv-cells.ts';
import { shownDelimiter } from '../reading/shown-delimiter.ts';
import { checkMapped, mappedLayout } from './check-mapped.ts';
import { columnsForProfile, fileColumns } from './file-columns.ts';
import { sampleOf, SAMPLED_ROWS, type FileSample } from './file-sample.ts';
import type { HeaderFound } from './find-header.ts';
import type { ProfileFound } from './find-profile.ts';
import type { HeadingLines } from './heading-choice.ts';

/** Reads delimited text whose headings a profile explains. Patients stop it before and after: by heading, and by what the cells are. */
export async function readMappedText(
  text: string, { profile, delimiter, header }: ProfileFound, context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  const layout = mappedLayout(profile);
  for (const column of patientHeadings(header.cells, profile.table === 'organisation')) problems.add('stop', 'patient-identifier', { line: header.line, column });
  if (problems.refused) return { ...NOTHING_READ, layout };
  if (delimiter !== ',') problems.add('fix', 'other-delimiter', { line: header.line, seen: shownDelimiter(delimiter), expected: ',' });
  const above = header.line - 1 - (profile.headingLines === undefined ? 0 : profile.headingLines.last - profile.headingLines.first);
  if (above > 0) problems.add('fix', 'header-not-first', { line: header.line, seen: String(above) });
  const { table, match } = columnsForProfile(profile, header.cells);
  const { cells, rowsRead, ragged, dropped, cellsOfLines, samples } = readCsvCells(text, { delimiter, header, meaning: null }, table, match, problems, context.onProgress);
  const unread = [...samples].flatMap(([heading, sample]) => (identifiesPatients(sample, profile.table) ? [heading] : []));
  for (const column of [...unread, ...patientColumns(cells, profile.table)]) problems.add('stop', 'patient-identifier', { line: header.line, column });
  if (cells.rows === 0) problems.add('stop', 'header-only', { line: header.line, expected: profile.table });
  if (problems.refused) return { ...NOTHING_READ, layout };
  const read = await checkMapped(profile, header.cells, cells, rowsRead, context, problems, extractId);
  if (problems.refused) return read;
  const raggedCells = cellsOfLines(new Set(ragged.map(({ line }) => line)));
  const raggedRows = ragged.map(({ line, problem }): RowSetAside => ({ file: problems.file, line, problem, cells: raggedCells.get(line) ?? {} }));
  return { ...read, setAside: [...read.setAside, ...raggedRows].sort((one, other) => one.line - other.line), dropped: [...dropped, ...read.dropped] };
}

/** A look at a text that was refused for want of a meaning; null where patients are in it, which stops it. */
export function sampleOfText(text: string, { delimiter, header }: HeaderFound, chosen: HeadingLines | null, problems: ProblemList): FileSample | null {
  for (const column of patientHeadings(header.cells, false)) problems.add('stop', 'patient-identifier', { line: header.line, column });
  if (problems.identifiesPatients) return null;
  const { table, match } = fileColumns(header.cells, 'observation');
  // What is odd about its rows is for the reading to say that follows.
  const { cells } = readCsvCells(upTo(text, header.line + SAMPLED_ROWS), { delimiter, header, meaning: null }, table, match, new ProblemList(problems.file));
  return sampleOf(cells, header.line, chosen, problems);
}

/** The first so many lines. */
function upTo(text: string, lines: number): string {
  let end = -1;
  for (let line = 0; line < lines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text;
  }
  return text.slice(0, end);
}
