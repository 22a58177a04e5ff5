import { tableFromIPC } from 'apache-arrow';
import type { Row } from '../../src/database/database.ts';
import { rowsFromArrow } from '../../src/database/rows-from-arrow.ts';
import type { ExtractFile, ReadExtract, TableName } from '../../src/extract/extract.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import type { HeldExtract } from '../../src/queries/holding-state.ts';
import { createHolding } from '../../src/queries/holding.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { formatPeriodRange } from '../../src/wording/format-period.ts';
import { checkInWords } from '../check/check-in-words.ts';
import { nodeEnvironment } from '../check/node-environment.ts';
import { LoadRefused } from '../load/load-refused.ts';
import { mergeOrganisations } from '../load/merge-organisations.ts';
import { writePack, type PackTable, type WrittenPack } from '../pack/write-pack.ts';
import { mergeObservations } from './merge-observations.ts';
import { plainNames } from '../load/plain-names.ts';

export interface CanonicalLoadRequest {
  readonly files: readonly ExtractFile[];
  readonly out: string;
  /** Null: named for the months found. */
  readonly title: string | null;
  /** Where the figures come from, as the site shall say it; null: the names of the files. */
  readonly source: string | null;
  readonly createdAt: string | null;
  /** `YYYY-MM-DD`: figures of later months are set aside. */
  readonly today: string;
  /** Load what can be loaded although some file was stopped. */
  readonly leaveOutStopped: boolean;
  /** Where the account of the load goes, line by line. */
  readonly say: (line: string) => void;
}

/** Stored rows as canonical text again; what names their origin in another file stays behind. */
function asText(table: TableName, rows: readonly Row[]): PackTable {
  const columns = CANONICAL_TABLES[table].columns.map(({ name }) => name);
  return {
    table,
    rows: rows.map((row) => Object.fromEntries(columns.flatMap((name) => {
      const cell = row[name];
      return cell === null || cell === undefined ? [] : [[name, String(cell)]];
    }))),
  };
}

function droppedOf({ report }: HeldExtract) {
  const { file, refused, dropped, setAside } = report;
  if (refused) return [{ file, what: 'file left out', count: 1, lines: [] }];
  return [
    ...dropped.map((found) => ({ ...found, file })),
    ...(setAside.length === 0 ? [] : [{ file, what: 'rows set aside', count: setAside.length, lines: setAside.map(({ line }) => line) }]),
  ];
}

/** Rows of every file that was kept, table by table, in the order in which the files were taken in. */
function tablesOf(kept: readonly HeldExtract[], reads: ReadonlyMap<string, ReadExtract>): ReadonlyMap<TableName, readonly Row[]> {
  const tables = new Map<TableName, Row[]>();
  for (const { table, ipc } of kept.flatMap(({ report }) => reads.get(report.sha256)?.tables ?? [])) {
    const rows = tables.get(table) ?? [];
    for (const row of rowsFromArrow(tableFromIPC(ipc))) rows.push(row);
    tables.set(table, rows);
  }
  return tables;
}

/**
 * Turns any files that the site would take (canonical tables, recognised publications, archives of them) into a pack, with an
 * account, file by file, of what was read and left out. The page's own intake decides what is kept. Same files, same bytes.
 *
 * Every row is held in memory at once. Throws `LoadRefused` when a file was stopped (unless `leaveOutStopped`), or nothing could be loaded.
 */
export async function loadCanonical(request: CanonicalLoadRequest): Promise<WrittenPack> {
  const { say } = request;
  const names = plainNames(request.files.map(({ name }) => name));
  const files = request.files.map(({ name, bytes }) => ({ name: names.get(name) ?? name, bytes }));
  const reads = new Map<string, ReadExtract>();
  const environment = nodeEnvironment(request.today, null);
  const holding = createHolding({
    ...environment,
    async readExtract(file, context) {
      const read = await environment.readExtract(file, context);
      // A file read once more, with names known, replaces its first reading.
      reads.set(read.report.sha256, read);
      return read;
    },
  });
  try {
    await holding.openPack();
    await holding.addFiles(files);
    const { extracts, engine, contentHash } = holding.state();
    if (engine.state === 'failed') throw new Error(`The checks could not be run: ${engine.detail}`);
    const contents = await holding.contents(contentHash ?? '');
    say(checkInWords({ extracts, packProblems: [], contents }, []));
    const kept = extracts.filter(({ report }) => !report.refused);
    // The same bytes twice are one file: nothing is lost by leaving out the copy.
    const stopped = extracts.filter(({ report }) => report.refused && !report.problems.every(({ rule }) => rule === 'already-loaded'));
    if (stopped.length > 0 && !request.leaveOutStopped) {
      throw new LoadRefused(`No pack was written, because ${formatCount(stopped.length, 'files')} cannot be loaded: ${stopped.map(({ report }) => report.file).join(', ')}. Correct them, or give --leave-out-stopped.`);
    }
    const tables = tablesOf(kept, reads);
    if (tables.size === 0) throw new LoadRefused('No pack was written, because no row could be loaded.');
    const merged = mergeObservations(tables.get('observation') ?? []);
    const range = contents.firstMonth === null || contents.lastMonth === null ? 'no monthly figure' : formatPeriodRange(contents.firstMonth, contents.lastMonth);
    const rowsOf = (table: TableName, rows: readonly Row[]): readonly Row[] =>
      table === 'observation' ? merged.rows : table === 'organisation' ? mergeOrganisations(rows) : rows;
    const pack = await writePack({
      out: request.out,
      title: request.title ?? `Own figures, ${range}`,
      synthetic: false,
      source: request.source ?? [...new Set(kept.map(({ report }) => report.layout))].sort().join('; '),
      note: merged.differing === 0 ? '' : `${formatCount(merged.differing, 'figures')} differ between files of the same day; the last one is in use.`,
      dataAsOf: null,
      createdAt: request.createdAt,
      today: request.today,
      tables: [...tables].map(([table, rows]) => asText(table, rowsOf(table, rows))),
      sources: kept.map(({ report }) => ({ file: report.file, sha256: report.sha256, bytes: report.bytes, rows: report.rowsRead })),
      dropped: [
        ...extracts.flatMap(droppedOf),
        ...(merged.repeated > 0 ? [{ file: '', what: 'figures that another file tells alike', count: merged.repeated, lines: [] }] : []),
      ],
      reconciliation: kept.flatMap(({ report }) => report.reconciliation),
    });
    say(`${formatCount(kept.length, 'files')}, ${range}: written to ${request.out}`);
    for (const { path, rows, bytes } of pack.manifest.extracts) say(`  ${path}: ${formatCount(rows ?? 0, 'rows')}, ${formatCount(bytes ?? 0, 'bytes')}`);
    return pack;
  } finally {
    await environment.database()?.close();
  }
}
