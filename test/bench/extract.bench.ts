/**
 * How fast is an extract read and checked, and how much memory does it take? `npm run bench:extract`
 *
 * Made-up observations (10 thousand, 100 thousand and a million rows; with `--all` also 10 million) as CSV and as Parquet, read
 * as the site reads them, every check included, beside the floor: DuckDB's own `read_csv` and the bare Parquet reader, which
 * check nothing. The median of five rounds (three for a million rows, one for more), times the floor by processor time, each in a process of its own, reading from disk
 * included. Same rows each time.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { median } from './median.ts';
import { measure, type Measured, type Way } from './extract-floor.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const LARGEST = 10_000_000;
const MEASURES = ['ae_4h_all_types', 'ae_4h_type1', 'stroke_90pct_stay', 'tia_high_risk_24h'];
const MONTHS = 120;

/** Row by row without holding them: providers within months within measures, figures that differ. */
function writeCsv(path: string, rows: number): void {
  const file = openSync(path, 'w');
  let text = 'org_code,measure_id,period_start,numerator,denominator,status,as_of\n';
  const providers = Math.ceil(rows / (MEASURES.length * MONTHS));
  for (let row = 0; row < rows; row++) {
    const month = Math.floor(row / providers) % MONTHS;
    const period = `${2012 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    const provider = (row % providers).toString(36).toUpperCase().padStart(4, '0');
    // Volumes differ between providers and stay within an eighth from month to month, as real ones do.
    const usual = 800 + (((row % providers) * 7919) % 9000);
    const denominator = usual + ((row * 104_729) % (usual >> 3));
    text += `Z${provider},${MEASURES[Math.floor(row / (providers * MONTHS))] ?? ''},${period}-01,${denominator - ((row * 104729) % 700)},${denominator},ok,2025-06-12\n`;
    if (text.length > 1_000_000) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
}

async function writeParquet(csv: string, path: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('copy (from read_csv($1)) to $2 (format parquet, compression snappy)', [csv, path]);
  connection.closeSync();
}

function inItsOwnProcess(way: Way, path: string): Measured {
  const program = fileURLToPath(import.meta.url);
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program, '--one', way, path], { encoding: 'utf8', maxBuffer: 1 << 20 })) as Measured;
}

/** The median of each figure over the rounds. */
function middle(way: Way, path: string, rounds: number): Measured {
  const found = Array.from({ length: rounds }, () => inItsOwnProcess(way, path));
  const of = (figure: (one: Measured) => number): number => median(found.map(figure));
  const [first] = found;
  if (first === undefined) throw new Error('no round was measured');
  return { ...first, milliseconds: of((one) => one.milliseconds), processor: of((one) => one.processor), peak: of((one) => one.peak) };
}

const count = (number: number): string => Math.round(number).toLocaleString('en-GB');

function line(name: string, format: string, bytes: number, { rows, milliseconds, processor, peak, refused }: Measured, floor: number | null): string {
  const times = floor === null ? '' : `${(processor / floor).toFixed(1)}×`;
  const speed = refused === null ? `${count(rows / (milliseconds / 1000))}` : `refused: ${refused}`;
  return [
    name.padEnd(30), format.padEnd(8), `${(bytes / 1e6).toFixed(1)} MB`.padStart(9), `${count(milliseconds)} ms`.padStart(11), `${count(processor)} ms`.padStart(11), speed.padStart(22),
    `${count(peak / 1e6)} MB`.padStart(10), (refused === null ? times : '').padStart(7),
  ].join(' ');
}

async function compare(rows: number, folder: string): Promise<void> {
  const [csv, parquet] = [join(folder, `${String(rows)}.csv`), join(folder, `${String(rows)}.parquet`)];
  writeCsv(csv, rows);
  await writeParquet(csv, parquet);
  const rounds = rows < 1_000_000 ? 5 : rows === 1_000_000 ? 3 : 1;
  console.log(`\n${count(rows)} rows`);
  for (const [format, path, floors] of [['CSV', csv, [['DuckDB read_csv', 'duckdb']]], ['Parquet', parquet, [['hyparquet, nothing checked', 'hyparquet'], ['DuckDB read_parquet', 'duckdb']]]] as const) {
    const bytes = statSync(path).size;
    const measured = floors.map(([name, way]) => ({ name, found: middle(way, path, rounds) }));
    const site = middle('checked', path, rounds);
    console.log(line('Watchline, every check', format, bytes, site, measured[0]?.found.processor ?? null));
    for (const { name, found } of measured) console.log(line(`  ${name}`, format, bytes, found, null));
  }
  rmSync(csv);
  rmSync(parquet);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-bench-'));
  try {
    console.log(`${cpus().length} cores, Node ${process.versions.node}; peak is the whole process, about 100 MB of it the program`);
    console.log(['', 'format'.padStart(37), 'size'.padStart(11), 'time'.padStart(11), 'processor'.padStart(11), 'rows a second'.padStart(22), 'peak'.padStart(10), 'floor'.padStart(7)].join(' '));
    for (const rows of process.argv.includes('--all') ? [...SIZES, LARGEST] : SIZES) await compare(rows, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , flag, way, path] = process.argv;
if (flag === '--one' && path !== undefined) console.log(JSON.stringify(await measure(way as Way, path)));
else await main();
