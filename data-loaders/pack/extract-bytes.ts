import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { CheckedTable, TableName } from '../../src/extract/extract.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import { openNativeDatabase } from '../database/native-database.ts';

type TextRow = Readonly<Record<string, string>>;

/**
 * Canonical rows as the CSV a careful person would write: the schema's column order, only columns that some row fills,
 * `\n` line ends. A column the schema does not know goes last, so that the checks can report it.
 */
export function csvBytes(table: TableName, rows: readonly TextRow[]): Uint8Array {
  const filled = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => (row[name] ?? '') !== '')));
  const known = CANONICAL_TABLES[table].columns.filter(({ name, required }) => required || filled.has(name)).map(({ name }) => name);
  const unknown = [...filled].filter((name) => !CANONICAL_TABLES[table].columns.some((column) => column.name === name)).sort();
  const fields = [...known, ...unknown];
  const data = rows.map((row) => fields.map((name) => row[name] ?? ''));
  return new TextEncoder().encode(`${Papa.unparse({ fields, data }, { newline: '\n' })}\n`);
}

/** The statements that write a table as Parquet; the other tables stay CSV, which people edit by hand. */
const PARQUET_STATEMENTS: Partial<Readonly<Record<TableName, string>>> = {
  observation: 'write-observation.sql',
  target: 'write-target.sql',
  event: 'write-event.sql',
};

/** Is this table written as Parquet? Observations, events and targets are; the others stay CSV, which people edit by hand. */
export function isParquet(table: TableName): boolean {
  return PARQUET_STATEMENTS[table] !== undefined;
}

/** Checked rows as Parquet, written by DuckDB with real dates and numbers. Equal rows give equal bytes. */
export async function parquetBytes(checked: CheckedTable): Promise<Uint8Array> {
  const statement = PARQUET_STATEMENTS[checked.table];
  if (statement === undefined) throw new Error(`The table “${checked.table}” is written as CSV.`);
  const sql = await readFile(new URL(statement, import.meta.url), 'utf8');
  const folder = await mkdtemp(join(tmpdir(), 'watchline-pack-'));
  const database = await openNativeDatabase();
  try {
    await database.insert(checked.table, checked.ipc);
    const path = join(folder, `${checked.table}.parquet`);
    await database.connection.run(sql, [path]);
    return new Uint8Array(await readFile(path));
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}
