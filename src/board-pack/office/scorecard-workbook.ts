import { unzipSync } from 'fflate';
import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import { officeWords } from '../../wording/office-words.ts';
import type { OfficeTable } from './office-pack.ts';
import { zipFiles } from './zip-files.ts';

/** Characters of a column: wide enough to read, narrow enough that a page of figures fits a screen. */
const NARROWEST = 9;
const WIDEST = 46;

const cellOf = (value: string | number | null): Cell => {
  if (value === null || value === '') return null;
  // Text is written as text: a spreadsheet never runs it as a formula.
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
};

/**
 * The scorecard as an Excel workbook: a sheet with the table, its headings kept in view, and a sheet that says where the figures come from.
 * Numbers are numbers as computed, proportions 0–1; nothing is rounded. The same table gives the same bytes.
 */
export async function scorecardWorkbook({ title, fields, rows }: OfficeTable, provenance: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const table: SheetData = [
    fields.map((value): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'bottom' })),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const about: SheetData = [[{ value: title, type: String, fontWeight: 'bold' }], ...provenance.map((line): Cell[] => [{ value: line, type: String, wrap: true }])];
  const columns = fields.map((field, column) => {
    const longest = Math.max(...rows.map((row) => String(row[column] ?? '').length), Math.min(field.length, NARROWEST), 0);
    return { width: Math.min(Math.max(longest + 1, NARROWEST), WIDEST) };
  });
  const blob = await writeXlsxFile([
    { data: table, sheet: officeWords.scorecardSheet, columns, stickyRowsCount: 1, stickyColumnsCount: 1 },
    { data: about, sheet: officeWords.sourceSheet, columns: [{ width: 100 }] },
  ]).toBlob();
  // The library stamps the files inside with the time of day.
  return zipFiles(new Map(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())))));
}
