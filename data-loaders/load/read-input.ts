import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tableFromIPC, type Table } from 'apache-arrow';
import type { CheckedTable, ExtractReport, ReadingContext, TableName } from '../../src/extract/extract.ts';
import { ProblemList } from '../../src/extract/problem-list.ts';
import { profileOfText } from '../../src/extract/mapping/find-profile.ts';
import { KNOWN_PUBLICATIONS } from '../../src/extract/publications/known-publications.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import { decodeText } from '../../src/extract/reading/decode-text.ts';
import { fileTypeOf } from '../../src/extract/reading/file-type.ts';
import { findLayout, meaningOf } from '../../src/extract/reading/find-layout.ts';
import { withFolderColumns } from '../../src/extract/reading/folder-columns.ts';
import { openParquet, type ByteSource } from '../../src/extract/reading/read-parquet-cells.ts';
import { readOpenParquet } from '../../src/extract/reading/read-parquet.ts';
import { NOTHING_READ } from '../../src/extract/reading/inside-read.ts';
import { readText } from '../../src/extract/reading/read-text.ts';
import { csvPieces } from './csv-pieces.ts';
import { beginningOf, type Input } from './inputs.ts';
import { LeftOver } from './left-over.ts';
import { PieceReports } from './piece-reports.ts';
import { COPIES } from './settle-file.ts';

/** How large a piece is. Files of less are read whole. */
export interface PieceSizes {
  readonly csvBytes: number;
  readonly parquetRows: number;
}

export const PIECES: PieceSizes = { csvBytes: 16 * 1024 * 1024, parquetRows: 200_000 };

/** What the rows of a file go into. */
export interface RowsTaken {
  /** Rows that passed, in file order. */
  take(table: TableName, rows: Table): Promise<void>;
  /** Rows checked so far, for a person who waits. */
  progress(rows: number): void;
  /** Called once after the last piece of a file that came in pieces: what only the whole can say. */
  settle(table: TableName, reports: PieceReports, left: LeftOver): Promise<void>;
}

/** Tables that may have millions of rows; the others are lists, and are read whole. */
const LONG: readonly TableName[] = ['observation', 'event'];
/** The header is looked for in so much of the file. */
const BEGINNING = 1024 * 1024;

/** Reads a file through the checks of the page, in pieces if it is large, and hands over its rows. Nothing about the file is thrown. */
export async function readInput(input: Input, sha256: string, context: ReadingContext, rows: RowsTaken, sizes: PieceSizes = PIECES): Promise<ExtractReport> {
  const start = await beginningOf(input.path, Math.min(input.bytes, BEGINNING));
  const { type } = fileTypeOf(start);
  const inPieces = type === 'text' && input.bytes > sizes.csvBytes * 1.5 ? await readCsv(input, start, sha256, context, rows, sizes)
    : type === 'parquet' ? await readParquetPieces(input, sha256, context, rows, sizes) : null;
  if (inPieces !== null) return inPieces;
  const { report, tables } = await readExtract({ name: input.name, bytes: new Uint8Array(readFileSync(input.path)), folderColumns: input.folderColumns }, context);
  for (const { table, ipc } of tables) await rows.take(table, tableFromIPC(ipc));
  rows.progress(report.rowsRead);
  return report;
}

/** Raises the lines of rows that were read as a piece. */
function raised(checked: CheckedTable, linesBefore: number): Table {
  const table = tableFromIPC(checked.ipc);
  if (linesBefore === 0) return table;
  for (const part of table.getChild('line')?.data ?? []) {
    const lines = part.values as Int32Array;
    for (let row = 0; row < lines.length; row++) lines[row] = (lines[row] ?? 0) + linesBefore;
  }
  return table;
}

/** Null: no long canonical table, to be read whole. */
async function readCsv(input: Input, start: Uint8Array, sha256: string, context: ReadingContext, rows: RowsTaken, sizes: PieceSizes): Promise<ExtractReport | null> {
  const utf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  // What is cut off at the end of the beginning is no row: the layout is that of the rows before it.
  const lastBreak = start.lastIndexOf(0x0a);
  const text = utf16 || lastBreak < 0 ? null : decodeText(start.subarray(0, lastBreak + 1), new ProblemList(input.name));
  // Of a two-line heading the pieces would have the lower line alone.
  if (text !== null && profileOfText(text, context.profiles ?? [])?.profile.headingLines !== undefined) return null;
  const layout = text === null ? null : findLayout(text, KNOWN_PUBLICATIONS, context.expectTable);
  const meaning = layout?.meaning;
  if (layout === null || meaning?.type !== 'canonical' || !LONG.includes(meaning.table)) return null;
  const headerLines = 1 + layout.header.cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  const headerAt = byteOfLine(start, layout.header.line);
  const rowsAt = byteOfLine(start, layout.header.line + headerLines);
  const reports = new PieceReports(input.name);
  const left = new LeftOver();
  let loaded = 0;
  for await (const piece of csvPieces(input.path, { headerAt, rowsAt, linesAbove: layout.header.line - 1 + headerLines, headerLines }, sizes.csvBytes)) {
    const problems = new ProblemList(input.name);
    const pieceText = decodeText(piece.bytes, problems);
    const inside = pieceText === null ? NOTHING_READ : await readText(pieceText, { ...context, pieceOfFile: true, onLeftToTheWhole: (found) => { left.add(found, piece.linesBefore); } }, KNOWN_PUBLICATIONS, problems, sha256);
    reports.add(inside, problems, piece.linesBefore, piece.headerLines);
    if (reports.problems.refused) break;
    for (const checked of inside.tables) {
      await rows.take(checked.table, raised(checked, piece.linesBefore));
      loaded += checked.rows;
    }
    rows.progress(inside.rowsRead);
  }
  reports.stopWhereNoneIsKnown(meaning.table);
  const before = reports.report(input.bytes, sha256, 'papaparse', loaded);
  if (before.refused) return before;
  await rows.settle(meaning.table, reports, left);
  const settled = reports.report(input.bytes, sha256, 'papaparse', loaded);
  return afterSettling(before, settled);
}

/** The report with the rows that fell at the end taken off those loaded. */
export function afterSettling(before: ExtractReport, settled: ExtractReport): ExtractReport {
  if (settled.refused) return settled;
  return { ...settled, rowsLoaded: before.rowsLoaded - (settled.rowsSetAside - before.rowsSetAside) - (copiesIn(settled) - copiesIn(before)) };
}

const copiesIn = ({ dropped }: ExtractReport): number => dropped.reduce((sum, { what, count }) => sum + (what === COPIES ? count : 0), 0);

function byteOfLine(bytes: Uint8Array, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) at = bytes.indexOf(0x0a, at) + 1;
  return at;
}

/** Null: few rows, or no long canonical table, to be read whole. */
async function readParquetPieces(input: Input, sha256: string, context: ReadingContext, rows: RowsTaken, sizes: PieceSizes): Promise<ExtractReport | null> {
  const file = await open(input.path);
  try {
    const source: ByteSource = {
      byteLength: input.bytes,
      async slice(from, to = input.bytes) {
        const buffer = new Uint8Array(to - from);
        await file.read(buffer, 0, buffer.length, from);
        return buffer.buffer;
      },
    };
    const parquet = await openParquet(source).then((opened) => withFolderColumns(opened, input.folderColumns), () => null);
    if (parquet === null) return null;
    const { meaning } = meaningOf(parquet.headings, KNOWN_PUBLICATIONS, context.expectTable);
    const table = meaning?.type === 'canonical' && LONG.includes(meaning.table) ? meaning.table : null;
    const long = parquet.rows > sizes.parquetRows * 1.5 && table !== null;
    // Rows whose folders speak for them are stored under another name than the bare bytes: two folders may hold the same bytes.
    if (!long && Object.keys(input.folderColumns).length === 0) return null;
    const reports = new PieceReports(input.name);
    const left = new LeftOver();
    let loaded = 0;
    for (const piece of long ? parquet.pieces(sizes.parquetRows) : [parquet]) {
      const problems = new ProblemList(input.name);
      const inside = await readOpenParquet(piece, { ...context, pieceOfFile: long, onLeftToTheWhole: (found) => { left.add(found, 0); } }, KNOWN_PUBLICATIONS, problems, sha256);
      reports.add(inside, problems, 0, 0);
      if (reports.problems.refused) break;
      for (const checked of inside.tables) {
        await rows.take(checked.table, tableFromIPC(checked.ipc));
        loaded += checked.rows;
      }
      rows.progress(inside.rowsRead);
    }
    // One of many in folders is as single rows are of a file.
    if (Object.keys(input.folderColumns).length === 0 && table !== null) reports.stopWhereNoneIsKnown(table);
    const before = reports.report(input.bytes, sha256, 'hyparquet', loaded);
    if (before.refused || !long) return before;
    await rows.settle(table, reports, left);
    const settled = reports.report(input.bytes, sha256, 'hyparquet', loaded);
    return afterSettling(before, settled);
  } finally {
    await file.close();
  }
}
