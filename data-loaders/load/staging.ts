import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from 'apache-arrow';
import type { ExtractReport, TableName } from '../../src/extract/extract.ts';
import { openNativeDatabase, type NativeDatabase, type NativeOptions } from '../database/native-database.ts';
import type { PieceReports } from './piece-reports.ts';
import { COPIES } from './read-input.ts';
import { runSql } from './run-sql.ts';

/** How much of the machine the engine may take. */
export type EngineOptions = Pick<NativeOptions, 'threads' | 'memory'>;

/** The rows of all inputs so far, in a database file beside the output, with what was read to its end. */
export interface Staging {
  readonly file: string;
  /** The report of a file that an earlier run read to its end under the same terms (`context`); null: read it. */
  finished(sha256: string, context: string): Promise<ExtractReport | null>;
  take(table: TableName, rows: Table): Promise<void>;
  /** Looks for rows of a file read in pieces that repeat or contradict each other. */
  settle(sha256: string, table: TableName, reports: PieceReports): Promise<void>;
  /** The file is read to its end: from now on a later run skips it. A refused one leaves no row. */
  finish(report: ExtractReport, context: string): Promise<void>;
  /** Takes everything of a file out again. */
  forget(sha256: string): Promise<void>;
  close(): Promise<void>;
}

/** Cells by which a row that contradicts another is known again. */
const NAMED_CELLS = ['org_code', 'measure_id', 'period', 'numerator', 'denominator', 'value', 'event_id'];

/** The folder in which a load keeps what it has read, beside the pack it writes. */
export const stateFolderOf = (out: string): string => `${out.replace(/[/\\]+$/, '')}.load-state`;

/** Opens the state of an interrupted load, or an empty one. Rows of a file that was not read to its end are taken out. */
export async function openStaging(folder: string, engine: EngineOptions): Promise<Staging> {
  mkdirSync(folder, { recursive: true });
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
  const forget = async (sha256: string): Promise<void> => {
    await database.rows('remove-extract', [sha256]);
    await connection.run('delete from finished_input where extract_id = ?', [sha256]);
  };
  return {
    file,
    async finished(sha256, context) {
      const reader = await connection.runAndReadAll('select context, report from finished_input where extract_id = ?', [sha256]);
      const [found] = reader.getRowObjects();
      if (found?.['context'] !== context) return null;
      return JSON.parse(String(found['report'])) as ExtractReport;
    },
    take: (table, rows) => database.append(table, rows),
    async settle(sha256, table, reports) {
      const taken = await runSql(connection, table === 'event' ? 'repeated-events' : 'repeated-observations', [sha256]);
      const { file } = reports.problems;
      for (const row of taken) {
        const line = Number(row['line']);
        const other = String(row['other_line']);
        if (row['differs'] !== true) {
          reports.problems.add('fix', 'exact-duplicate', { line, expected: other });
          reports.drop(COPIES, 1, [line]);
          continue;
        }
        const column = table === 'event' ? 'event_id' : row['numerator'] === null && row['denominator'] === null ? 'value' : 'numerator';
        const expected = `${String(row['other_figure'])} on line ${other}`;
        const cells = Object.fromEntries(NAMED_CELLS.flatMap((name) => (row[name] === null || row[name] === undefined ? [] : [[name, String(row[name])]])));
        reports.leaveOut({ file, line, problem: { rule: 'conflicting-duplicate', severity: 'row', file, line, column, seen: String(row['figure']), expected, count: 1 }, cells });
      }
    },
    async finish(report, context) {
      if (report.refused) await database.rows('remove-extract', [report.sha256]);
      await connection.run('insert into finished_input values (?, ?, ?)', [report.sha256, context, JSON.stringify(report)]);
      await connection.run('checkpoint');
    },
    forget,
    close: () => database.close(),
  };
}
