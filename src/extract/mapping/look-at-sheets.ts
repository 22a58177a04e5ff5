import type { CellTable } from '../columns/cell-columns.ts';
import { patientHeadings } from '../patients/patient-headings.ts';
import type { ProblemList } from '../problem-list.ts';
import { cellsOfCanonicalRows } from '../publications/convert-publication.ts';
import type { CanonicalRow, TextRow } from '../publications/publication.ts';
import { HEADER_ROWS } from '../reading/find-layout.ts';
import { NOTHING_READ, type InsideRead } from '../reading/inside-read.ts';
import { distinctHeadings } from './distinct-headings.ts';
import { fileColumns } from './file-columns.ts';
import { sampleOf, SAMPLED_ROWS } from './file-sample.ts';
import { headerAmong } from './find-header.ts';
import type { HeadingChoice, HeadingLines } from './heading-choice.ts';
import { chosenHeader } from './heading-lines.ts';
import { firstLinesOf, stopsForPatients } from './look-at-lines.ts';
import { LOOKED_THROUGH, refuseChosen, type Look } from './look-at-text.ts';

/** A sheet of a workbook: its filled rows, each with its number. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly TextRow[];
}

/** A sheet, and where its headings stand; null: nobody knows yet. */
interface SheetHeadings {
  readonly sheet: Sheet;
  readonly header: TextRow | null;
}

/** The rows below a header as columns under their headings, all text. */
export function cellsBelow(rows: readonly TextRow[], header: TextRow): CellTable {
  const names = distinctHeadings(header.cells);
  const below = rows.filter(({ line }) => line > header.line);
  const records = below.map(({ line, cells }): CanonicalRow => ({ line, cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) }));
  return cellsOfCanonicalRows(fileColumns(header.cells, 'observation').table, records);
}

const headerIn = ({ rows }: Sheet): TextRow | null => headerAmong(rows.filter(({ line }) => line <= HEADER_ROWS));

/** The fullest sheet with headings; where none has any, the fullest. Null: the workbook is empty. */
function fullestSheet(sheets: readonly Sheet[]): SheetHeadings | null {
  const looked = sheets.filter(({ rows }) => rows.length > 0).map((sheet) => ({ sheet, header: headerIn(sheet) }));
  return looked.sort((one, other) => Number(other.header !== null) - Number(one.header !== null) || other.sheet.rows.length - one.sheet.rows.length)[0] ?? null;
}

/** A look at one sheet of a workbook that was refused for want of a meaning; nothing where patients are in it, which stops it. */
export function lookAtSheet(sheets: readonly Sheet[], { sheet, header }: SheetHeadings, chosen: HeadingLines | null, problems: ProblemList): Look {
  if (stopsForPatients(sheet.rows.slice(0, LOOKED_THROUGH), problems)) return {};
  for (const column of patientHeadings(header?.cells ?? [], false)) problems.add('stop', 'patient-identifier', { line: header?.line ?? null, column });
  const sample = header === null ? null : sampleOf(cellsBelow(sheet.rows.filter(({ line }) => line <= header.line + SAMPLED_ROWS), header), header.line, chosen, problems);
  if (problems.identifiesPatients) return {};
  const names = sheets.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
  return { firstLines: { lines: firstLinesOf(sheet.rows, header?.line ?? null), sheet: sheet.name, sheets: names }, ...(sample === null ? {} : { sample }) };
}

/** The same of a workbook that no layout is known by: of its fullest sheet. */
export function lookAtSheets(sheets: readonly Sheet[], problems: ProblemList): Look {
  const fullest = fullestSheet(sheets);
  return fullest === null ? {} : lookAtSheet(sheets, fullest, null, problems);
}

/** Reads a workbook for the mapping step, its headings where a person said: always refused, with what there is to see. */
export function readChosenSheet(sheets: readonly Sheet[], choice: HeadingChoice, problems: ProblemList): InsideRead {
  const { lines } = choice;
  const sheet = sheets.find(({ name }) => name === choice.sheet) ?? fullestSheet(sheets)?.sheet;
  const chosen = sheet === undefined || lines === null ? null : chosenHeader(sheet.rows, lines);
  const found = chosen ?? (sheet === undefined ? null : headerIn(sheet));
  const look = sheet === undefined ? {} : lookAtSheet(sheets, { sheet, header: found }, chosen === null ? null : lines, problems);
  if (!problems.refused) refuseChosen(lines === null ? found : chosen, choice, look.sample !== undefined, problems);
  return { ...NOTHING_READ, ...look };
}
