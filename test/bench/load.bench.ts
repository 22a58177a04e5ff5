/**
 * `npm run bench:load [MILLIONS…]`: how fast does the loader read large files, and how much memory does it take? Each size runs in a
 * process of its own; the peak is what the operating system saw of it, DuckDB included. Files are made in the temporary folder and deleted. `ONLY` names one of observations and events.
 */
import { execFile } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadFiles } from '../../data-loaders/load/load-files.ts';
import { SILENT } from '../../data-loaders/load/progress.ts';

const MILLION = 1_000_000;
const month = (at: number): string => `${String(2010 + Math.floor(at / 12) % 15)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** Monthly figures of 500 organisations, each told for 14 sites: measures and months as many as the rows ask for. */
function observation(row: number): string {
  const measures = ['ae_4h_type1', 'ae_4h_all_types', 'cancer_62d', 'rtt_18w'];
  const organisation = 100 + row % 500;
  const site = Math.floor(row / 500) % 14;
  const at = Math.floor(row / 7000);
  return `R${String(organisation)},${measures[Math.floor(at / 180) % 2] ?? ''},${month(at % 180)}-01,${site === 0 ? '' : `site=S${String(site)}`},${String(row % 97)},100,2026-0${String(1 + Math.floor(at / 360) % 9)}-15\n`;
}

/** Events of 150 organisations over twelve years. */
function event(row: number): string {
  const day = `${month(row % 144)}-${String((row % 28) + 1).padStart(2, '0')}`;
  const organisation = `R${String(100 + row % 150)}`;
  return `e${String(row)},pressure_ulcer,${organisation},${organisation}A${String(row % 4)},${day},heel,${String((row % 4) + 1)},yes,open,2026-01-15\n`;
}

const KINDS = {
  observations: { header: 'org_code,measure_id,period_start,breakdown,numerator,denominator,as_of\n', line: observation },
  events: { header: 'event_id,event_type,org_code,site_code,incident_date,category,grade,avoidable,status,as_of\n', line: event },
} as const;

async function makeFile(path: string, kind: keyof typeof KINDS, rows: number): Promise<void> {
  const out = createWriteStream(path);
  const { header, line } = KINDS[kind];
  let text: string = header;
  for (let row = 0; row < rows; row++) {
    text += line(row);
    if (text.length > MILLION) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'finish');
}

/** In a process of its own: loads one file and prints seconds, rows of the pack and the peak. */
async function loadAlone(path: string, out: string): Promise<void> {
  const began = performance.now();
  const { manifest, reports } = await loadFiles({
    paths: [path], out, title: null, source: null, asOf: null, createdAt: null, today: '2026-11-22', allowUnlisted: false, profiles: [], events: 'aggregate',
    resume: false, leaveOutStopped: false, engine: { threads: 2, memory: '1GB' }, say: () => undefined, progress: SILENT,
  });
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({
    processor: (user + system) / MILLION,
    seconds: (performance.now() - began) / 1000, peakMegabytes: process.resourceUsage().maxRSS / 1024,
    loaded: reports.reduce((sum, { rowsLoaded }) => sum + rowsLoaded, 0), files: manifest.extracts.length, written: manifest.extracts.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
  }));
}

async function bench(millions: readonly number[]): Promise<void> {
  const run = promisify(execFile);
  const folder = mkdtempSync(join(tmpdir(), 'watchline-bench-load-'));
  try {
    const only = process.env['ONLY'];
    for (const kind of (['observations', 'events'] as const).filter((each) => only === undefined || each === only)) {
      for (const million of millions) {
        const path = join(folder, `${kind}.csv`);
        await makeFile(path, kind, million * MILLION);
        const { stdout } = await run('node', ['--import', 'tsx', fileURLToPath(import.meta.url), '--alone', path, join(folder, 'pack')], { maxBuffer: MILLION });
        const { seconds, processor, peakMegabytes, loaded, files, written } = JSON.parse(stdout) as Record<'seconds' | 'processor' | 'peakMegabytes' | 'loaded' | 'files' | 'written', number>;
        console.log(`${kind}, ${String(million)} million rows (${(statSync(path).size / MILLION).toFixed(0)} MB): ${seconds.toFixed(0)} s (${processor.toFixed(0)} s of processors), ${Math.round(loaded / seconds).toLocaleString('en-GB')} rows a second, peak ${peakMegabytes.toFixed(0)} MB; ${String(files)} files with ${written.toLocaleString('en-GB')} rows`);
        rmSync(path);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--alone') await loadAlone(rest[0] ?? '', rest[1] ?? '');
else await bench((first === undefined ? ['1', '5', '10'] : [first, ...rest]).map(Number));
