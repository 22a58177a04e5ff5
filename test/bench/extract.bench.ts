/**
 * How fast is an extract read and checked, and how much memory does it take? `npm run bench:extract`
 *
 * Made-up observations (10 thousand, 100 thousand and a million rows; with `--all` also 10 million) as CSV and as Parquet, read
 * as the site reads them, every check included, beside the floor: DuckDB's own `read_csv` and the bare Parquet reader, which
 * check nothing. All of them go from the file on disk to a table in memory, with one thread of their own; times the floor are by processor
 * time of all threads (compiling and sweeping included). `first`: the first file that a new process reads, median of five processes (three for a
 * million rows, one for more). `again`: the same file in the same process, median of what follows the third reading.
 */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.ts';
import { measure, type Measured, type Round, type Way } from './extract-floor.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const LARGEST = 10_000_000;
const MEASURES = ['ae_4h_all_types', 'ae_4h_type1', 'stroke_90pct_stay', 'tia_high_risk_24h'];
const MONTHS = 120;
/** Readings in one process, and how many of them the compiler is still busy with. */
const WARM_ROUNDS = 10;
const WARMING = 3;

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
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('copy (from read_csv($1)) to $2 (format parquet, compression snappy)', [csv, path]);
  connection.closeSync();
}

function inItsOwnProcess(way: Way, path: string, rounds: number): Measured {
  const program = fileURLToPath(import.meta.url);
  const answer = execFileSync(process.execPath, ['--import', 'tsx', program, '--one', way, path, String(rounds)], { encoding: 'utf8', maxBuffer: 1 << 20 });
  return JSON.parse(answer) as Measured;
}

interface Figures {
  readonly rows: number;
  readonly refused: string | null;
  readonly first: Round;
  /** Null: too large to be read again and again. */
  readonly again: Round | null;
  readonly peak: number;
}

const middle = (rounds: readonly Round[]): Round =>
  ({ milliseconds: median(rounds.map(({ milliseconds }) => milliseconds)), processor: median(rounds.map(({ processor }) => processor)) });

/** Each way in turn, so that what else the machine does weighs on all alike. */
function figuresOf(ways: readonly Way[], path: string, rows: number): readonly Figures[] {
  const processes = rows < 1_000_000 ? 5 : rows === 1_000_000 ? 3 : 1;
  const firsts = Array.from({ length: processes }, () => ways.map((way) => inItsOwnProcess(way, path, 1)));
  return ways.map((way, index): Figures => {
    const alone = firsts.flatMap((found) => found[index] ?? []);
    const again = rows > 1_000_000 ? null : middle(inItsOwnProcess(way, path, WARM_ROUNDS).rounds.slice(WARMING));
    const [one] = alone;
    if (one === undefined) throw new Error('no round was measured');
    return { rows: one.rows, refused: one.refused, first: middle(alone.flatMap(({ rounds }) => rounds)), again, peak: median(alone.map(({ peak }) => peak)) };
  });
}

const count = (number: number): string => Math.round(number).toLocaleString('en-GB');

function line(name: string, bytes: number, { rows, first, again, peak, refused }: Figures, floor: Figures | undefined): string {
  const times = (own: Round | null, under: Round | null | undefined): string => (own === null || under === null || under === undefined ? '' : `${(own.processor / under.processor).toFixed(1)}×`);
  const speed = refused === null ? count(rows / (first.milliseconds / 1000)) : `refused: ${refused}`;
  return [
    name.padEnd(32), `${(bytes / 1e6).toFixed(1)} MB`.padStart(8), `${count(first.processor)} ms`.padStart(10), times(first, floor?.first).padStart(6),
    (again === null ? '' : `${count(again.processor)} ms`).padStart(10), times(again, floor?.again).padStart(6), speed.padStart(13), `${count(peak / 1e6)} MB`.padStart(9),
  ].join(' ');
}

async function compare(rows: number, folder: string): Promise<void> {
  const [csv, parquet] = [join(folder, `${String(rows)}.csv`), join(folder, `${String(rows)}.parquet`)];
  writeCsv(csv, rows);
  await writeParquet(csv, parquet);
  console.log(`\n${count(rows)} rows`);
  for (const [format, path, floors] of [['CSV', csv, [['DuckDB read_csv', 'duckdb']]], ['Parquet', parquet, [['hyparquet, nothing checked', 'hyparquet'], ['DuckDB read_parquet', 'duckdb']]]] as const) {
    const bytes = statSync(path).size;
    const [site, ...found] = figuresOf(['checked', ...floors.map(([, way]) => way)], path, rows);
    if (site === undefined) throw new Error('nothing was measured');
    console.log(line(`${format}: Watchline, every check`, bytes, site, found[0]));
    floors.forEach(([name], index) => {
      const figures = found[index];
      if (figures !== undefined) console.log(line(`  ${name}`, bytes, figures, undefined));
    });
  }
  rmSync(csv);
  rmSync(parquet);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-bench-'));
  try {
    console.log(`${cpus().length} cores, Node ${process.versions.node}; peak is the whole process, about 100 MB of it the program`);
    console.log(['processor time, times the floor'.padEnd(41), 'first'.padStart(10), ''.padStart(6), 'again'.padStart(10), ''.padStart(6), 'rows a second'.padStart(13), 'peak'.padStart(9)].join(' '));
    for (const rows of process.argv.includes('--all') ? [...SIZES, LARGEST] : SIZES) await compare(rows, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , flag, way, path, rounds] = process.argv;
if (flag === '--one' && path !== undefined) console.log(JSON.stringify(await measure(way as Way, path, Number(rounds))));
else await main();
