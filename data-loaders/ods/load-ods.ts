import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import type { Row } from '../../src/database/database.ts';
import { rowsFromArrow } from '../../src/database/rows-from-arrow.ts';
import type { ExtractFile, ReadingContext, TableName } from '../../src/extract/extract.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { makeFolder } from '../command/make-folder.ts';
import { LoadRefused } from '../load/load-refused.ts';
import { csvBytes } from '../pack/extract-bytes.ts';
import { PackRefused } from '../pack/pack-refused.ts';
import { mergeEditions, type Edition } from './merge-editions.ts';

export interface OdsRequest {
  /** Lists of organisations: editions of `etr.csv`, a list of hospitals, canonical `organisation` files; in any order. */
  readonly lists: readonly ExtractFile[];
  /** Files of successors; none: no table of them is written. */
  readonly successors: readonly ExtractFile[];
  readonly out: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly say: (line: string) => void;
}

export interface OdsWritten {
  readonly organisations: number;
  readonly successors: number;
}

/** The rows of one table in a file, read by the same code as in the browser; what was set aside is told. */
async function rowsOf(file: ExtractFile, table: TableName, { today, say }: OdsRequest): Promise<readonly Row[]> {
  const context: ReadingContext = { measures: BUILT_IN_MEASURES, organisationCodes: null, allowUnlisted: true, today, expectTable: null };
  const { report, tables } = await readExtract(file, context);
  const found = tables.filter((each) => each.table === table);
  if (report.refused || found.length === 0) {
    const [problem] = report.problems;
    throw new LoadRefused(`“${file.name}” has no ${table} rows: it was read as ${report.layout || 'nothing known'}${problem === undefined ? '' : ` (${problem.rule})`}.`);
  }
  say(`${file.name}: ${report.layout}, ${formatCount(report.rowsRead, 'rows')} read, ${formatCount(report.rowsSetAside, 'rows')} set aside`);
  for (const { line, problem } of report.setAside) say(`  line ${String(line)}: ${problem.rule}, found “${problem.seen ?? ''}”`);
  for (const { what, count } of report.dropped) say(`  left out: ${formatCount(count, what)}`);
  return found.flatMap(({ ipc }) => rowsFromArrow(tableFromIPC(ipc)));
}

/**
 * Builds the organisation list and its successors out of published lists: `organisation.csv` and `organisation_successor.csv`
 * in the folder `out`, to be dropped beside figures or put into a pack. Both pass the checks of the site before they are
 * written; otherwise `PackRefused`. Same files, same bytes. Throws `LoadRefused` for a file that is no such list.
 */
export async function loadOds(request: OdsRequest): Promise<OdsWritten> {
  const { lists, successors, out, today, say } = request;
  const editions: Edition[] = [];
  for (const file of lists) editions.push({ file: file.name, rows: await rowsOf(file, 'organisation', request) });
  const succession = new Map<string, Row>();
  for (const file of successors) {
    for (const row of await rowsOf(file, 'organisation_successor', request)) {
      succession.set(`${String(row['predecessor_code'])} ${String(row['successor_code'])}`, row);
    }
  }
  const pairs = [...succession].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const organisations = mergeEditions(editions, pairs);
  const written: { readonly table: TableName; readonly bytes: Uint8Array }[] = [
    { table: 'organisation', bytes: csvBytes('organisation', organisations) },
    ...(pairs.length === 0 ? [] : [{
      table: 'organisation_successor' as const,
      bytes: csvBytes('organisation_successor', pairs.map((row) => Object.fromEntries(
        ['predecessor_code', 'successor_code', 'effective_date', 'share', 'note'].map((name) => [name, row[name] === null || row[name] === undefined ? '' : String(row[name])])))),
    }]),
  ];
  const codes = organisations.map((row) => row['org_code'] ?? '');
  const context: ReadingContext = { measures: BUILT_IN_MEASURES, organisationCodes: codes, allowUnlisted: false, today, expectTable: null };
  for (const { table, bytes } of written) {
    const { report } = await readExtract({ name: `${table}.csv`, bytes }, { ...context, expectTable: table });
    if (report.refused || report.rowsSetAside > 0) throw new PackRefused([report]);
    for (const problem of report.problems) say(`  ${table}.csv: ${problem.rule} ${problem.seen ?? ''}`);
  }
  makeFolder(out);
  for (const { table, bytes } of written) await writeFile(join(out, `${table}.csv`), bytes);
  say(`${formatCount(organisations.length, 'organisations')} and ${formatCount(pairs.length, 'successions')}: written to ${out}`);
  return { organisations: organisations.length, successors: pairs.length };
}
