import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../src/database/database.ts';
import type { ExtractReport, ReadingContext, TableName } from '../../src/extract/extract.ts';
import type { PackManifest } from '../../src/extract/manifest.ts';
import type { MappingProfile } from '../../src/extract/mapping/mapping-profile.ts';
import { parseManifest } from '../../src/extract/parse-manifest.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import { refusedReport } from '../../src/queries/refused-report.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { formatPeriodRange } from '../../src/wording/format-period.ts';
import { describeFile } from '../check/check-in-words.ts';
import { rowsOfTable, type NativeDatabase } from '../database/native-database.ts';
import type { PackTable } from '../pack/write-pack.ts';
import { finishFigures, type Finished } from './finish.ts';
import { fingerprintOf, inputsAt, type Input } from './inputs.ts';
import { LoadRefused } from './load-refused.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { contextOf } from './naming.ts';
import type { Progress } from './progress.ts';
import { PIECES, readInput, type PieceSizes } from './read-input.ts';
import { idOfSource, readSource } from './read-source.ts';
import { runSql } from './run-sql.ts';
import { openStaging, stateFolderOf, type EngineOptions, type Staging } from './staging.ts';
import type { FiguresStep, RowSource } from './steps.ts';
import { writePartitioned } from './write-partitioned.ts';

export interface LoadRequest {
  /** Files, in any order. */
  readonly paths: readonly string[];
  /** Rows that are no file. */
  readonly sources?: readonly RowSource[];
  readonly steps?: readonly FiguresStep[];
  readonly out: string;
  /** Null: named for the months found. */
  readonly title: string | null;
  /** Where the figures come from, as the site shall say it; null: the layouts read. */
  readonly source: string | null;
  /** The day on which the figures were known; null: not stated. */
  readonly asOf: string | null;
  readonly createdAt: string | null;
  /** `YYYY-MM-DD`: figures of later months are set aside. */
  readonly today: string;
  readonly allowUnlisted: boolean;
  readonly profiles: readonly MappingProfile[];
  readonly events: 'aggregate' | 'records';
  /** Go on from the state beside the output, and leave it there. */
  readonly resume: boolean;
  /** Write a pack although some file was stopped. */
  readonly leaveOutStopped: boolean;
  readonly engine: EngineOptions;
  readonly pieces?: PieceSizes;
  readonly rowsInPart?: number;
  readonly say: (line: string) => void;
  readonly progress: Progress;
}

export interface Loaded {
  readonly manifest: PackManifest;
  /** One a file or source, in the order read. */
  readonly reports: readonly ExtractReport[];
  /** How many of them were stopped. */
  readonly stopped: number;
}

/** A folder that holds anything but a pack is not written over. */
function refuseForeignFolder(out: string): void {
  if (!existsSync(out)) return;
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(out, '/').length).replaceAll('\\', '/'));
  if (files.length === 0) return;
  const manifest = files.includes('manifest.json') ? parseManifest(readFileSync(join(out, 'manifest.json'), 'utf8'), 'manifest.json').manifest : null;
  const own = new Set(manifest === null ? [] : ['manifest.json', manifest.contents, ...manifest.extracts.map(({ path }) => path)]);
  const foreign = files.filter((file) => !own.has(file));
  if (foreign.length > 0) throw new LoadRefused(`No pack was written: the folder “${out}” holds other files, which a new pack would replace (${foreign.slice(0, 3).join(', ')}). Give an empty folder, or one that holds nothing but a pack.`);
}

/** What decides about a row besides the file itself, as one word: an earlier reading under other terms is not taken over. */
function termsOf(context: ReadingContext, input: Input): string {
  const { today, ...rest } = context;
  return createHash('sha256').update(JSON.stringify([rest, today.slice(0, 7), input.folderColumns])).digest('hex');
}

/** What a file's rows are stored under: its fingerprint, and that of its folders where these say something of every row. */
function idOf({ folderColumns }: Input, sha256: string): string {
  return Object.keys(folderColumns).length === 0 ? sha256 : createHash('sha256').update(JSON.stringify([sha256, Object.entries(folderColumns).sort()])).digest('hex');
}

interface AllRead {
  /** Their `sha256` is what the rows are stored under. */
  readonly reports: readonly ExtractReport[];
  /** The fingerprints of the files by that. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

async function readAll(request: LoadRequest, inputs: readonly Input[], staging: Staging, context: ReadingContext): Promise<AllRead> {
  const reports: ExtractReport[] = [];
  const fingerprints = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const [place, input] of inputs.entries()) {
    request.progress.file(place + 1, inputs.length, input.name);
    const fingerprint = await fingerprintOf(input.path);
    const sha256 = idOf(input, fingerprint);
    fingerprints.set(sha256, fingerprint);
    const first = seen.get(sha256);
    if (first !== undefined) {
      request.say(`${input.name}: the same file as ${first}, left out`);
      continue;
    }
    seen.set(sha256, input.name);
    const terms = termsOf(context, input);
    const before = await staging.finished(sha256, terms);
    if (before !== null) {
      request.say(`${input.name}: read by an earlier run, ${formatCount(before.rowsLoaded, 'rows')}`);
      reports.push({ ...before, file: input.name });
      continue;
    }
    await staging.forget(sha256);
    const report = await readInput(input, sha256, context, {
      take: (table, rows) => staging.take(table, rows), progress: (rows) => { request.progress.rows(rows); },
      settle: (table, pieces) => staging.settle(sha256, table, pieces),
    }, request.pieces ?? PIECES);
    await staging.finish(report, terms);
    reports.push(report);
    request.progress.end();
    for (const line of describeFile({ ...report, sha256: fingerprint })) request.say(line);
  }
  for (const source of request.sources ?? []) {
    request.progress.file(1, 1, source.name);
    await staging.forget(idOfSource(source));
    const report = await readSource(source, context, (table, rows) => staging.take(table, rows), (rows) => { request.progress.rows(rows); });
    await staging.finish(report, '');
    reports.push(report);
    request.progress.end();
    for (const line of describeFile(report)) request.say(line);
  }
  return { reports, fingerprints };
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

/** The lists of a pack: every organisation that a row speaks of is on its list, those that no list names by the name the rows give them. */
async function listsOf(database: NativeDatabase): Promise<{ readonly tables: readonly PackTable[]; readonly unlisted: number }> {
  const listed = mergeOrganisations(await rowsOfTable(database, 'organisation'));
  const mentioned = listed.length === 0 ? [] : await runSql(database.connection, 'mentioned');
  const unlisted = mentioned.map((row): Row => {
    const code = String(row['org_code']);
    const parent = row['parent_code'] === null ? null : String(row['parent_code']);
    return { org_code: code, org_name: row['org_name'] === null ? code : String(row['org_name']), org_type: parent === null ? 'provider' : 'site', parent_code: parent };
  });
  const organisations = [...listed, ...unlisted].sort((one, other) => (String(one['org_code']) < String(other['org_code']) ? -1 : String(one['org_code']) > String(other['org_code']) ? 1 : 0));
  const others = await Promise.all((['measure', 'organisation_successor', 'target', 'annotation'] as const).map(async (table) =>
    asText(table, (await rowsOfTable(database, table)).filter((row) => row['extract_id'] !== 'built-in'))));
  return { tables: [asText('organisation', organisations), ...others].filter(({ rows }) => rows.length > 0), unlisted: unlisted.length };
}

function noteOf(finished: Finished, unlisted: number, request: LoadRequest): string {
  const { counted, differing, steps } = finished;
  return [
    ...(differing > 0 ? [`${formatCount(differing, 'figures')} ${differing === 1 ? 'differs' : 'differ'} between files of the same day; the one of the weightier file is in use.`] : []),
    ...(counted === null ? [] : [
      `Events are counted by month, organisation, site, grade and category: ${formatCount(counted.events, 'events')} gave ${formatCount(counted.figures, 'monthly figures')}; single events are not in this pack.`,
      ...(counted.disagreements > 0 ? [`In ${formatCount(counted.disagreements, 'months')} a figure and the number of events differ; the figure is in use.`] : []),
    ]),
    ...(request.events === 'records' ? ['Single events are in this pack.'] : []),
    ...(unlisted > 0 ? [`On no list, and named as the figures name them: ${formatCount(unlisted, 'organisations')}.`] : []),
    ...steps.map(({ note }) => note).filter((note) => note !== ''),
  ].join(' ');
}

function droppedOf({ file, refused, dropped, setAside, rowsSetAside }: ExtractReport): PackManifest['dropped'] {
  if (refused) return [{ file, what: 'file left out', count: 1, lines: [] }];
  return [
    ...dropped.map((found) => ({ ...found, file })),
    ...(rowsSetAside === 0 ? [] : [{ file, what: 'rows set aside', count: rowsSetAside, lines: setAside.map(({ line }) => line) }]),
  ];
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
    const read = await readAll(request, inputs, staging, context);
    const reports = [...problems.map((problem) => refusedReport({ name: problem.file, bytes: new Uint8Array() }, problem)), ...read.reports];
    const stopped = reports.filter(({ refused }) => refused);
    if (stopped.length > 0 && !request.leaveOutStopped) {
      throw new LoadRefused(`No pack was written, because ${formatCount(stopped.length, 'files')} cannot be loaded: ${stopped.map(({ file }) => file).join(', ')}. Correct them, or give --leave-out-stopped.`);
    }
    if (reports.every(({ rowsLoaded }) => rowsLoaded === 0)) throw new LoadRefused('No pack was written, because no row could be loaded.');
    await staging.close();
    open = false;
    progress.step('adding up');
    const finished = await finishFigures({ staged: staging.file, file: join(state, 'finished.duckdb'), reports, events: request.events, steps: request.steps ?? [], engine: request.engine });
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

async function writeFinished(request: LoadRequest, finished: Finished, { reports, fingerprints }: AllRead): Promise<PackManifest> {
  const { say, progress } = request;
  const kept = reports.filter(({ refused }) => !refused);
  const { tables, unlisted } = await listsOf(finished.database);
  const [span] = (await finished.database.connection.runAndReadAll("select min(period) as first, max(period) as last from observation where period_type = 'month'")).getRowObjects();
  const range = typeof span?.['first'] === 'string' && typeof span['last'] === 'string' ? formatPeriodRange(span['first'], span['last']) : 'no monthly figure';
  progress.step('writing');
  const { manifest } = await writePartitioned({
    out: request.out, database: finished.database, tables, today: request.today, createdAt: request.createdAt, dataAsOf: request.asOf,
    title: request.title ?? `Own figures, ${range}`, synthetic: false,
    source: request.source ?? [...new Set(kept.map(({ layout }) => layout))].sort().join('; '),
    note: noteOf(finished, unlisted, request),
    sources: kept.map(({ file, sha256, bytes, rowsRead }) => ({ file, sha256: fingerprints.get(sha256) ?? sha256, bytes, rows: rowsRead })),
    dropped: [
      ...reports.flatMap(droppedOf),
      ...(finished.repeated > 0 ? [{ file: '', what: 'figures that another file tells alike', count: finished.repeated, lines: [] }] : []),
      ...finished.steps.flatMap(({ dropped }) => dropped.map((found) => ({ ...found, file: '' }))),
    ],
    reconciliation: kept.flatMap(({ reconciliation }) => reconciliation),
    ...(request.rowsInPart !== undefined && { rowsInPart: request.rowsInPart }),
  });
  progress.end();
  say(`${formatCount(kept.length, 'files')}, ${range}: written to ${request.out}`);
  for (const { path, rows, bytes } of manifest.extracts) say(`  ${path}: ${formatCount(rows ?? 0, 'rows')}, ${formatCount(bytes ?? 0, 'bytes')}`);
  return manifest;
}
