import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from 'apache-arrow';
import type { ExtractReport, TableName } from '../../src/extract/extract.ts';
import { makeFolder } from '../command/make-folder.ts';
import { openNativeDatabase, type NativeDatabase, type NativeOptions } from '../database/native-database.ts';
import { appendCoded } from './append-coded.ts';
import type { LeftOver } from './left-over.ts';
import type { PieceReports } from './piece-reports.ts';
import { runSql } from './run-sql.ts';
import { settleFile } from './settle-file.ts';

/** How much of the machine the engine may take. */
export type EngineOptions = Pick<NativeOptions, 'threads' | 'memory'>;

/** The rows of all inputs so far, in a database file beside the output, with what was read to its end. */
export interface Staging {
  readonly file: string;
  /** The report of a file that an earlier run read to its end under the same terms (`context`); null: read it. */
  finished(sha256: string, context: string): Promise<ExtractReport | null>;
  take(table: TableName, rows: Table): Promise<void>;
  /** Of a file read in pieces: what only the whole can say. */
  settle(sha256: string, table: TableName, reports: PieceReports, left: LeftOver): Promise<void>;
  /** The file is read to its end: from now on a later run skips it. A refused one leaves no row. */
  finish(report: ExtractReport, context: string): Promise<void>;
  /** Takes everything of a file out again. */
  forget(sha256: string): Promise<void>;
  close(): Promise<void>;
}

/** The folder in which a load keeps what it has read, beside the pack it writes. */
export const stateFolderOf = (out: string): string => `${out.replace(/[/\\]+$/, '')}.load-state`;

/** Opens the state of an interrupted load, or an empty one. Rows of a file that was not read to its end are taken out. */
export async function openStaging(folder: string, engine: EngineOptions): Promise<Staging> {
  makeFolder(folder);
  const file = join(folder, 'rows.duckdb');
  let database: NativeDatabase;
  try {
    database = await openNativeDatabase({ file, ...engine });
  } catch {
    // A file that a killed run left unreadable is worth nothing: everything is read again.
    rmSync(file, { force: true });
    rmSync(`${file}.wal`, { force: true });
    database = await openNativeDatabase({ file, ...engine });
  }
  const { connection } = database;
  await runSql(connection, 'create-staging');
  await runSql(connection, 'forget-unfinished');
  /** Rows that the engine is still putting away while the next are read. */
  let underWay: Promise<void> = Promise.resolve();
  const arrived = async (): Promise<void> => {
    const rows = underWay;
    underWay = Promise.resolve();
    await rows;
  };
  const forget = async (sha256: string): Promise<void> => {
    await arrived();
    await database.rows('remove-extract', [sha256]);
    await connection.run('delete from finished_input where extract_id = ?', [sha256]);
  };
  return {
    file,
    async finished(sha256, context) {
      await arrived();
      const reader = await connection.runAndReadAll('select context, report from finished_input where extract_id = ?', [sha256]);
      const [found] = reader.getRowObjects();
      if (found?.['context'] !== context) return null;
      return JSON.parse(String(found['report'])) as ExtractReport;
    },
    async take(table, rows) {
      await arrived();
      if (table !== 'observation' && table !== 'event') return await database.append(table, rows);
      underWay = (await appendCoded(connection, table, rows)).rest;
      // Whoever asks next is told of a failure.
      underWay.catch(() => undefined);
    },
    async settle(sha256, table, reports, left) {
      await arrived();
      await settleFile(connection, sha256, table, reports, left);
    },
    async finish(report, context) {
      await arrived();
      if (report.refused) await database.rows('remove-extract', [report.sha256]);
      await connection.run('insert into finished_input values (?, ?, ?)', [report.sha256, context, JSON.stringify(report)]);
      await connection.run('checkpoint');
    },
    forget,
    async close() {
      await arrived().catch(() => undefined);
      await database.close();
    },
  };
}
