/** What are these bytes, whatever the name says? */
export type FileType =
  | { readonly type: 'parquet' }
  | { readonly type: 'text' }
  /** `found` is in words a person knows. */
  | { readonly type: 'other'; readonly found: string };

/** How a workbook of the newer kind is called. */
export const XLSX = 'Excel workbook (.xlsx)';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PARE', 'encrypted Parquet'],
  ['%PDF', 'PDF'],
  ['\u001f\u008b', 'gzip archive (.gz)'],
  ['\u00d0\u00cf\u0011\u00e0', 'Excel workbook (.xls)'],
  ['SQLite format 3', 'SQLite database'],
  ['ARROW1', 'Arrow file'],
  ['\u0089PNG', 'picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'picture (JPEG)'],
  ['7z\u00bc\u00af', '7-Zip archive'],
  ['Rar!', 'RAR archive'],
];

/**
 * Looks at the first bytes, never at the name: a workbook renamed `.csv` is still a workbook.
 * Text is whatever is nothing else; whether it is readable is for decoding to say.
 */
export function fileTypeOf(bytes: Uint8Array): FileType {
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  if (start.startsWith('PAR1')) return { type: 'parquet' };
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) {
    if (start.includes('xl/') || start.includes('[Content_Types].xml')) return { type: 'other', found: XLSX };
    // The first entry of an OpenDocument file says what it is.
    if (start.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return { type: 'other', found: 'OpenDocument spreadsheet (.ods)' };
    return { type: 'other', found: 'zip archive' };
  }
  if (start.slice(8, 12) === 'DUCK') return { type: 'other', found: 'DuckDB database' };
  for (const [signature, found] of SIGNATURES) if (start.startsWith(signature)) return { type: 'other', found };
  const words = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart().toLowerCase();
  if (words.startsWith('<!doctype html') || words.startsWith('<html')) return { type: 'other', found: 'web page (HTML)' };
  if (words.startsWith('<?xml')) return { type: 'other', found: 'XML' };
  if (words.startsWith('{') || words.startsWith('[{')) return { type: 'other', found: 'JSON' };
  return { type: 'text' };
}
