import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseOverEngine, type RunningEngine } from '../../../src/database/browser/database-over-engine.ts';
import type { Database } from '../../../src/database/database.ts';
import { engineFailure } from '../../../src/database/failure.ts';
import { wasmEngineInNode } from '../wasm-in-node.ts';

let engine: RunningEngine;
let database: Database;
beforeAll(async () => {
  engine = await wasmEngineInNode();
  database = await databaseOverEngine(engine, 'https://site.example/extensions');
}, 60_000);
afterAll(async () => { await database.close(); });

it.each([
  ['read_parquet', "select * from read_parquet('x.parquet')"],
  ['JSON', 'select to_json(1)'],
  ['current_date', 'select current_date'],
  ['a time zone', "select date_trunc('month', now())"],
])('after the lock-down %s is an error at once: no extension is fetched from anywhere', async (_what, statement) => {
  await expect(engine.query(statement, [])).rejects.toThrow(/extension/i);
});

it.each([
  ['another host', "select * from read_csv('https://elsewhere.example/x.csv')"],
  ['a file', "attach '/tmp/other.duckdb'"],
])('after the lock-down %s cannot be read', async (_what, statement) => {
  await expect(engine.query(statement, [])).rejects.toThrow(/disabled|permission|cannot/i);
});

it('the lock-down cannot be taken back', async () => {
  await expect(engine.query('set enable_external_access = true', [])).rejects.toThrow(/locked/);
});

it.each([
  ['function signature mismatch', 'extension-needed'],
  ['table index is out of bounds', 'extension-needed'],
  ['Binder Error: no such column', 'query-failed'],
])('engineFailure of “%s” is %s', (said, reason) => {
  expect(engineFailure('The query “x”', new Error(said))).toMatchObject({ reason, message: expect.stringContaining(said) as string });
});
