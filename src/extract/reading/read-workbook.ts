import readWorkbookFile from 'read-excel-file/universal';
import type { Dropped, ReadingContext } from '../extract.ts';
import { headerAmong } from '../mapping/find-header.ts';
import { patientHeadings } from '../patients/patient-headings.ts';
import { stopsPatientsInRows } from '../patients/patients-in-text.ts';
import type { ProblemList } from '../problem-list.ts';
import type { Converted, Publication, TextRow } from '../publications/publication.ts';
import { NOTHING_READ } from './inside-read.ts';
import type { InsideRead } from './inside-read.ts';
import { lookAtSheets, readChosenSheet, type Sheet } from '../mapping/look-at-sheets.ts';
import { readMappedSheets } from '../mapping/read-mapped-sheets.ts';
import { HEADER_ROWS } from './find-layout.ts';
import { checkConverted } from './read-text.ts';

interface FoundTable {
  readonly publication: Publication;
  readonly header: TextRow;
  readonly above: readonly TextRow[];
  readonly below: readonly TextRow[];
}

/** A cell as a CSV file would have it. Numbers arrive as the text of the file; days without a time zone. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.000Z$/, '');
  return typeof cell === 'string' ? cell : String(cell as number | boolean);
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const sheets = await readWorkbookFile<string>(bytes.slice().buffer, { trim: false, parseNumber: (text) => text });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((cells, index) => ({ line: index + 1, cells: cells.map(textOf) })).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
  }));
}

function tableIn({ rows }: Sheet, publications: readonly Publication[]): FoundTable | null {
  for (const [index, header] of rows.entries()) {
    if (header.line > HEADER_ROWS) return null;
    const publication = publications.find((known) => known.recognises(header.cells));
    if (publication !== undefined) return { publication, header, above: rows.slice(0, index), below: rows.slice(index + 1) };
  }
  return null;
}

const leftOut = (name: string, why: string): Dropped => ({ what: `sheet “${name}”: ${why}`, count: 1, lines: [] });

/**
 * Reads the sheets of an Excel workbook (`.xlsx`) that some publication is known by; the others are named as left out.
 *
 * Only published layouts are read, and sheets whose headings a person explained by a mapping: what a free-form sheet means
 * cannot be told without its author. A workbook without such a sheet is refused, and so is one whose bytes make no sense.
 * Lines are rows of the sheet they stand in.
 */
export async function readWorkbook(
  bytes: Uint8Array, context: ReadingContext, publications: readonly Publication[], problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  let sheets: readonly Sheet[];
  try {
    sheets = await sheetsOf(bytes);
  } catch {
    problems.add('stop', 'wrong-file-type', { seen: 'Excel workbook (.xlsx)', expected: 'CSV or Parquet' });
    return NOTHING_READ;
  }
  for (const { rows } of sheets) for (const { cells, line } of rows.slice(0, HEADER_ROWS)) {
    for (const column of patientHeadings([...cells], false)) problems.add('stop', 'patient-identifier', { line, column });
  }
  for (const { rows } of sheets) stopsPatientsInRows(rows, headerAmong(rows.filter(({ line }) => line <= HEADER_ROWS)), problems);
  if (problems.refused) return NOTHING_READ;
  if (context.headings !== undefined) return readChosenSheet(sheets, context.headings, problems);
  const mapped = context.expectTable === null ? await readMappedSheets(sheets, context, problems, extractId) : null;
  if (mapped !== null) return mapped;
  const used: { readonly name: string; readonly layout: string; readonly rows: number; readonly converted: Converted }[] = [];
  const dropped: Dropped[] = [];
  for (const sheet of sheets) {
    const table = tableIn(sheet, publications);
    if (table === null) {
      dropped.push(leftOut(sheet.name, 'no layout that is known'));
      continue;
    }
    const { publication, header, above, below } = table;
    const converted = publication.convert(problems.file, header.cells, below, above);
    const unused = converted.problems.find(({ rule }) => rule === 'sheet-not-used');
    if (unused === undefined) used.push({ name: sheet.name, layout: publication.name, rows: below.length, converted });
    else dropped.push(leftOut(sheet.name, 'its figures are not used'));
  }
  if (used.length === 0) {
    problems.add('stop', 'no-known-layout', { seen: sheets.map(({ name }) => name).join(', ').slice(0, 200), expected: publications.map(({ name }) => name).join(', ') });
    return { ...NOTHING_READ, ...lookAtSheets(sheets, problems) };
  }
  const merged: Converted = {
    tables: used.flatMap(({ converted }) => converted.tables),
    dropped: [...used.flatMap(({ converted }) => converted.dropped), ...dropped],
    reconciliation: used.flatMap(({ converted }) => converted.reconciliation),
    problems: used.flatMap(({ converted }) => converted.problems),
  };
  const layout = used.map((one) => `${one.layout}, sheet “${one.name}”`).join('; ');
  return checkConverted(layout, used.reduce((sum, { rows }) => sum + rows, 0), merged, context, problems, extractId);
}
