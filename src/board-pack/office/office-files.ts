import { safeCsv } from '../../extract/safe-csv.ts';
import { officeWords } from '../../wording/office-words.ts';
import type { OfficePack } from './office-pack.ts';
import { scorecardWorkbook } from './scorecard-workbook.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file's name on any system: no two names differ by case or a forbidden sign alone. */
function fileNames(ids: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return ids.map((id) => {
    const plain = id.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
    const times = (taken.get(plain.toLowerCase()) ?? 0) + 1;
    taken.set(plain.toLowerCase(), times);
    return times === 1 ? plain : `${plain}-${times}`;
  });
}

/**
 * What goes into the archive for an office, by path: `tables/*.csv` (safe to open: no text is run as a formula), `charts/*.svg` and `*.png`,
 * `scorecard.xlsx`, `index.csv` (every file with its alternative text) and a text to read first. A pack without charts has no such folder. The same pack gives
 * the same bytes.
 */
export async function officeFiles(pack: OfficePack): Promise<ReadonlyMap<string, Uint8Array>> {
  const { title, provenance, tables, scorecard, charts } = pack;
  const files = new Map<string, Uint8Array>();
  const index: (readonly [string, string, string])[] = [];
  const add = (path: string, bytes: Uint8Array, what: string, alternative = ''): void => {
    files.set(path, bytes);
    index.push([path, what, alternative]);
  };
  const board = tables.find(({ id }) => id === scorecard);
  if (board !== undefined) add('scorecard.xlsx', await scorecardWorkbook(board, [title, ...provenance]), board.title);
  for (const [at, name] of fileNames(tables.map(({ id }) => id)).entries()) {
    const table = tables[at];
    if (table !== undefined) add(`tables/${name}.csv`, bytesOf(safeCsv(table.fields, table.rows)), table.title);
  }
  for (const [at, name] of fileNames(charts.map(({ id }) => id)).entries()) {
    const chart = charts[at];
    if (chart === undefined) continue;
    add(`charts/${name}.svg`, bytesOf(chart.svg), chart.title, chart.alternative);
    if (chart.png !== null) add(`charts/${name}.png`, chart.png, chart.title, chart.alternative);
  }
  files.set(officeWords.indexFile, bytesOf(safeCsv(officeWords.indexFields, index)));
  const holds = [...(board === undefined ? [] : [officeWords.workbook]), ...(tables.length === 0 ? [] : [officeWords.tables]), ...(charts.length === 0 ? [] : [officeWords.charts]), officeWords.index];
  files.set(officeWords.aboutFile, bytesOf(['\ufeff' + title, ...provenance, '', officeWords.contains, ...holds.map((line) => `- ${line}`), ''].join('\r\n')));
  return files;
}
