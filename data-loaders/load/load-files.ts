import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractReport } from '../../src/extract/extract.ts';
import type { PackManifest } from '../../src/extract/manifest.ts';
import { parseManifest } from '../../src/extract/parse-manifest.ts';
import type { Problem } from '../../src/extract/problem.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { formatPeriodRange } from '../../src/wording/format-period.ts';
import { describeFile } from '../check/check-in-words.ts';
import type { CountedElsewhere } from './counted-elsewhere.ts';
import { finishFigures, type Finished } from './finish.ts';
import { inputsAt } from './inputs.ts';
import { listsOf } from './lists-of.ts';
import { droppedOf, noteOf } from './load-notes.ts';
import { LoadRefused } from './load-refused.ts';
import type { LoadRequest } from './load-request.ts';
import { contextOf } from './naming.ts';
import { readAll, type AllRead } from './read-all.ts';
import { openStaging, stateFolderOf } from './staging.ts';
import { writePartitioned } from './write-partitioned.ts';

export interface Loaded {
  readonly manifest: PackManifest;
  /** One a file or source, in the order read. */
  readonly reports: readonly ExtractReport[];
  /** How many of them were stopped. */
  readonly stopped: number;
}

/** The report of an archive, or a file in one, that could not be opened. */
const unopened = (problem: Problem): ExtractReport => ({
  file: problem.file, bytes: 0, sha256: '', reader: '', layout: '', rowsRead: 0, rowsLoaded: 0, rowsSetAside: 0, problems: [problem],
  setAside: [], dropped: [], reconciliation: [], refused: true,
});

/** So many of the files in the way are named; a folder of other things is not gone through to its end. */
const FOREIGN_NAMED = 3;

/** Files under a folder that a pack of its own would not have written, the first few; folders without a file are in nobody's way. */
function foreignFiles(folder: string, under: string, own: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
    const name = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) found.push(...foreignFiles(folder, name, own));
    else if (!own.has(name)) found.push(name);
    if (found.length >= FOREIGN_NAMED) break;
  }
  return found.slice(0, FOREIGN_NAMED);
}

/** A folder that holds anything but a pack is not written over, and no file is. */
function refuseForeignFolder(out: string): void {
  const there = statSync(out, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (!there.isDirectory()) throw new LoadRefused(`No pack was written: “${out}” is a file. Give a folder.`);
  const listed = join(out, 'manifest.json');
  const manifest = existsSync(listed) ? parseManifest(readFileSync(listed, 'utf8'), 'manifest.json').manifest : null;
  const foreign = foreignFiles(out, '', new Set(manifest === null ? [] : ['manifest.json', manifest.contents ?? '', ...manifest.extracts.map(({ path }) => path)]));
  if (foreign.length > 0) throw new LoadRefused(`No pack was written: the folder “${out}” holds other files, which a new pack would replace (${foreign.join(', ')}). Give an empty folder, or one that holds nothing but a pack.`);
}

/**
 * Turns any files that the page would take into a pack, with an account, file by file, of what was read and left out. Rows go through the
 * page's own checks into a database file beside the output, so that memory stays bounded; the same files give the same bytes.
 *
 * A load that was killed leaves its state beside the output and never half a pack. Throws `LoadRefused` when a file was stopped (unless
 * `leaveOutStopped`) or no row could be loaded, and `PackRefused` when the page would not take what was made.
 */
export async function loadFiles(request: LoadRequest): Promise<Loaded> {
  const { say, progress } = request;
  refuseForeignFolder(request.out);
  const state = stateFolderOf(request.out);
  if (!request.resume && existsSync(state)) {
    say('An earlier load was interrupted; it is not gone on with (--resume would), and everything is read afresh.');
    rmSync(state, { recursive: true, force: true });
  }
  const staging = await openStaging(state, request.engine);
  let open = true;
  try {
    const { inputs, problems } = await inputsAt(request.paths, join(state, 'unpacked'));
    const context = await contextOf(inputs, { allowUnlisted: request.allowUnlisted, today: request.today, profiles: request.profiles });
    const unread = problems.map(unopened);
    for (const report of unread) for (const line of describeFile(report)) say(line);
    const read = await readAll(request, inputs, staging, context);
    const reports = [...unread, ...read.reports];
    const stopped = reports.filter(({ refused }) => refused);
    if (stopped.length > 0 && !request.leaveOutStopped) {
      throw new LoadRefused(`No pack was written, because ${formatCount(stopped.length, 'files')} cannot be loaded: ${stopped.map(({ file }) => file).join(', ')}. Correct them, or give --leave-out-stopped.`);
    }
    if (reports.every(({ rowsLoaded }) => rowsLoaded === 0) && (request.counted?.counts.length ?? 0) === 0) throw new LoadRefused('No pack was written, because no row could be loaded.');
    await staging.close();
    open = false;
    progress.step('adding up');
    const finished = await finishFigures({ staged: staging.file, file: join(state, 'finished.duckdb'), reports, events: request.events, elsewhere: request.counted ?? null, steps: request.steps ?? [], engine: request.engine });
    const manifest = await writeFinished(request, finished, { ...read, reports }).finally(() => finished.database.close());
    rmSync(join(state, 'finished.duckdb'), { force: true });
    rmSync(join(state, 'unpacked'), { recursive: true, force: true });
    if (request.resume) say(`What was read stays in ${state} for the next run, single events among it; delete the folder when it is not wanted.`);
    else rmSync(state, { recursive: true, force: true });
    return { manifest, reports, stopped: stopped.length };
  } catch (cause) {
    if (open) await staging.close();
    // Refused is not interrupted: nothing is left behind unless it was asked for.
    if (!request.resume) rmSync(state, { recursive: true, force: true });
    throw cause;
  } finally {
    progress.end();
  }
}

/** Events that were counted in a database, as a source: known again by their counts. */
function sourceCounted(counted: CountedElsewhere | undefined): PackManifest['sources'] {
  if (counted === undefined) return [];
  const text = JSON.stringify(counted.counts);
  return [{ file: counted.name, sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text), rows: counted.events }];
}

async function writeFinished(request: LoadRequest, finished: Finished, { reports, fingerprints }: AllRead): Promise<PackManifest> {
  const { say, progress } = request;
  const kept = reports.filter(({ refused }) => !refused);
  // Totals, and fingerprints and sizes of the files, would tell figures that are hidden: somebody who tries out all that they could be sees which one fits.
  const hidesFigures = finished.steps.some((step) => step.hidesFigures === true);
  const { tables, unlisted } = await listsOf(finished.database);
  const [span] = (await finished.database.connection.runAndReadAll("select min(period) as first, max(period) as last from observation where period_type = 'month'")).getRowObjects();
  const range = typeof span?.['first'] === 'string' && typeof span['last'] === 'string' ? formatPeriodRange(span['first'], span['last']) : 'no monthly figure';
  progress.step('writing');
  const { manifest } = await writePartitioned({
    out: request.out, database: finished.database, tables, today: request.today, createdAt: request.createdAt, dataAsOf: request.asOf,
    title: request.title ?? `Own figures, ${range}`, synthetic: false,
    source: request.source ?? [...new Set(kept.map(({ layout }) => layout))].sort().join('; '),
    note: noteOf(finished, unlisted, request.events),
    sources: hidesFigures ? [...kept.map(({ file }) => file), ...(request.counted === undefined ? [] : [request.counted.name])].map((file) => ({ file, sha256: null, bytes: null, rows: null }))
      : [...kept.map(({ file, sha256, bytes, rowsRead }) => ({ file, sha256: fingerprints.get(sha256) ?? sha256, bytes, rows: rowsRead })), ...sourceCounted(request.counted)],
    dropped: [
      ...reports.flatMap(droppedOf),
      ...(finished.repeated > 0 ? [{ file: '', what: 'figures that another file tells alike', count: finished.repeated, lines: [] }] : []),
      ...(request.counted?.dropped ?? []).map((found) => ({ ...found, file: request.counted?.name ?? '' })),
      ...finished.steps.flatMap(({ dropped }) => dropped.map((found) => ({ ...found, file: '' }))),
    ],
    reconciliation: hidesFigures ? [] : kept.flatMap(({ reconciliation }) => reconciliation),
    ...(request.rowsInPart !== undefined && { rowsInPart: request.rowsInPart }),
  });
  progress.end();
  const emptyHanded = kept.filter(({ rowsLoaded, rowsSetAside }) => rowsLoaded === 0 && rowsSetAside > 0);
  if (emptyHanded.length > 0) say(`Nothing of ${emptyHanded.map(({ file }) => file).join(', ')} is in the pack: every row was set aside.`);
  say(`${formatCount(kept.length, 'files')}, ${range}: written to ${request.out}`);
  for (const { path, rows, bytes } of manifest.extracts) say(`  ${path}: ${formatCount(rows ?? 0, 'rows')}, ${formatCount(bytes ?? 0, 'bytes')}`);
  return manifest;
}
