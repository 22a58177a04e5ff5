/**
 * The holding: every extract the page holds, and the engine that answers about them.
 *
 * The order of a visit: the manifest and the baked contents give the first picture; then the engine starts, reads the
 * very extracts the manifest names through the same checks as a dropped file, and from there on it answers.
 * Whatever fails leaves what was there before standing.
 */
import { contentHashOf } from '../database/content-hash.ts';
import type { Contents } from '../database/contents.ts';
import { decodeContents, sameFigures } from '../database/contents-json.ts';
import type { Database } from '../database/database.ts';
import { readContents, readMeasures, readOrganisations } from '../database/read-contents.ts';
import { readOrganisationLives } from '../database/read-organisation-lives.ts';
import type { ExtractFile, ReadExtract, ReadingContext, TableName } from '../extract/extract.ts';
import type { PackManifest } from '../extract/manifest.ts';
import { parseManifest } from '../extract/parse-manifest.ts';
import { sha256 as sha256Of } from '../extract/sha256.ts';
import type { Environment } from './environment.ts';
import { EMPTY_HOLDING, type HeldExtract, type HoldingState } from './holding-state.ts';
import { bringsFigures, withRevision } from './with-revision.ts';
import { takeIn, type AddOptions, type FileToRead, type IntakeGround } from './intake.ts';
import { refusedReport } from './refused-report.ts';

export interface Holding {
  readonly state: () => HoldingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the manifest and the baked contents beside the site. */
  openPack(): Promise<void>;
  /** Starts the engine and loads the pack's extracts into it; a second call waits for the first. */
  startEngine(): Promise<void>;
  addFiles(files: readonly ExtractFile[], options?: AddOptions): Promise<void>;
  /** Lists a file whose bytes the browser did not hand over. */
  tellUnreadable(name: string): void;
  removeExtract(sha256: string): Promise<void>;
  /** Reads an added file once more, on other terms (say, with unlisted organisations let in). */
  readAgain(sha256: string, options: AddOptions): Promise<void>;
  /** Brings the pack beside the site back after files were opened on their own. */
  bringPackBack(): Promise<void>;
  /** The contents of that hash: baked when the loader baked them, else asked of the engine. */
  contents(contentHash: string): Promise<Contents>;
}

const PACK_FOLDER = 'pack/';

/** Baked contents go by a name of their own, so that the engine's answer takes their place on every screen once it is there. */
const bakedName = (contentHash: string): string => `baked:${contentHash}`;

export function createHolding(environment: Environment): Holding {
  let state: HoldingState = EMPTY_HOLDING;
  const listeners = new Set<() => void>();
  let database: Database | null = null;
  let engineStart: Promise<void> | null = null;
  const known = new Map<string, Contents>();
  /** The bytes of files a person added, for reading them again on other terms. */
  const added = new Map<string, ExtractFile>();
  /** Work on the tables goes one after the other. */
  let queue: Promise<void> = Promise.resolve();

  const set = (change: Partial<HoldingState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };

  const loadedHashes = (): string[] =>
    state.extracts.filter(({ report }) => !report.refused).map(({ report }) => report.sha256);

  const opened = (): Database => {
    if (database === null) throw new Error('The engine was asked before it was ready.');
    return database;
  };

  const ask = async (): Promise<Contents> => {
    const contents = await readContents(opened(), await contentHashOf(loadedHashes()));
    known.set(contents.contentHash, contents);
    return contents;
  };

  /** As `ask`, unless the answer is known already. */
  const current = async (): Promise<Contents> => known.get(await contentHashOf(loadedHashes())) ?? ask();

  /** What a file is checked against: the measures and organisations known at this moment. */
  const contextNow = async (options: AddOptions, expectTable: TableName | null): Promise<ReadingContext> => {
    const open = opened();
    const listed = (await readOrganisations(open)).filter((organisation) => !organisation.unlisted);
    return {
      measures: await readMeasures(open),
      organisationCodes: listed.length > 0 && !options.alone ? listed.map((organisation) => organisation.code) : null,
      allowUnlisted: options.allowUnlisted ?? false,
      confirmedNames: options.confirmedNames ?? {},
      organisationLives: await readOrganisationLives(open),
      today: environment.today(),
      expectTable,
    };
  };

  const keep = async (read: ReadExtract, origin: HeldExtract['origin']): Promise<void> => {
    const before = origin === 'added' && bringsFigures(read) ? await current() : null;
    for (const { table, ipc } of read.tables) await opened().insert(table, ipc);
    report({ origin, report: read.report });
    if (before === null) return;
    const held = await withRevision(opened(), { origin, report: read.report }, before, await ask());
    set({ extracts: state.extracts.map((each) => (each.report === read.report ? held : each)) });
  };

  const report = (held: HeldExtract): void => set({ extracts: [...state.extracts, held] });

  const ground = (onFile: (name: string) => void): IntakeGround => ({
    isSynthetic: () => state.pack.state === 'open' && state.pack.manifest.synthetic,
    context: contextNow, read: environment.readExtract, loadedHashes, keep, report, putAway, onFile,
  });

  /** The files a manifest names; one that is missing is reported and left out. */
  const fetchPack = async (manifest: PackManifest): Promise<FileToRead[]> => {
    const files: FileToRead[] = [];
    for (const { path, table, sha256 } of manifest.extracts) {
      const bytes = await environment.fetchFile(PACK_FOLDER + path);
      const file = { name: path, bytes: bytes ?? new Uint8Array() };
      if (bytes === null) report({ origin: 'pack', report: refusedReport(file, { rule: 'missing-file', seen: null, expected: path }) });
      else files.push({ file, origin: 'pack', expectTable: table, sha256 });
    }
    return files;
  };

  const loadPack = async (manifest: PackManifest): Promise<void> => {
    await takeIn(ground((file) => set({ engine: { state: 'loading', file } })), await fetchPack(manifest), {});
  };

  /** Shows what the engine now holds; a first picture that was baked is compared with it. */
  const showLoaded = async (): Promise<void> => {
    const now = await ask();
    const baked = known.get(bakedName(now.contentHash));
    const bakedDiffers = baked !== undefined && !sameFigures(baked, now);
    set({ contentHash: now.contentHash, engine: { state: 'ready' }, bakedDiffers });
  };

  const startEngineOnce = async (): Promise<void> => {
    set({ engine: { state: 'starting', progress: null } });
    try {
      database = await environment.openDatabase((progress) => set({ engine: { state: 'starting', progress } }));
      if (state.pack.state === 'open') await loadPack(state.pack.manifest);
      // A pack with a missing or changed extract would show less than was published: the baked picture stays, and is said to.
      const incomplete = state.extracts.some(({ origin, report: { refused } }) => origin === 'pack' && refused);
      if (incomplete && state.contentHash !== null) set({ engine: { state: 'ready' } });
      else await showLoaded();
      environment.mark('watchline:engine-ready');
    } catch (cause) {
      const reason = cause instanceof Error && 'reason' in cause ? String(cause.reason) : 'unknown';
      set({ engine: { state: 'failed', reason, detail: cause instanceof Error ? cause.message : String(cause) } });
    }
  };

  const empty = async (): Promise<void> => {
    for (const sha256 of loadedHashes()) await database?.rows('remove-extract', [sha256]);
    set({ extracts: [] });
  };

  const addAndShow = async (files: readonly ExtractFile[], options: AddOptions): Promise<void> => {
    if (database === null) return;
    try {
      const expanded = await environment.expandFiles?.(files) ?? { files, problems: [] };
      for (const problem of expanded.problems) report({ origin: 'added', report: refusedReport({ name: problem.file, bytes: new Uint8Array() }, problem) });
      const toRead = expanded.files.map((file): FileToRead => ({ file, origin: 'added', expectTable: null, sha256: null }));
      for (const { bytes, name } of expanded.files) added.set(await sha256Of(bytes), { name, bytes });
      await takeIn(ground((reading) => set({ reading })), toRead, options);
    } finally {
      set({ reading: null });
    }
    await showLoaded();
  };

  const remove = async (sha256: string): Promise<void> => {
    await database?.rows('remove-extract', [sha256]);
    set({ extracts: state.extracts.filter(({ report }) => report.sha256 !== sha256) });
  };

  const putAway = async (): Promise<void> => {
    await empty();
    if (state.pack.state === 'open') set({ pack: { state: 'put-away', manifest: state.pack.manifest } });
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async openPack() {
      try {
        const bytes = await environment.fetchFile(`${PACK_FOLDER}manifest.json`);
        if (bytes === null) return set({ pack: { state: 'absent' } });
        const { manifest, problems } = parseManifest(new TextDecoder().decode(bytes), 'manifest.json');
        if (manifest === null) return set({ pack: { state: 'failed', problems, failure: null } });
        set({ pack: { state: 'open', manifest } });
        const baked = manifest.contents === null ? null : await environment.fetchFile(PACK_FOLDER + manifest.contents);
        if (baked === null) return;
        const decoded = decodeContents(new TextDecoder().decode(baked));
        const contents = { ...decoded, contentHash: bakedName(decoded.contentHash) };
        known.set(contents.contentHash, contents);
        set({ contentHash: contents.contentHash });
      } catch (cause) {
        set({ pack: { state: 'failed', problems: [], failure: cause instanceof Error ? cause.message : String(cause) } });
      }
    },

    startEngine() {
      engineStart ??= inTurn(startEngineOnce);
      return engineStart;
    },

    async addFiles(files, options = {}) {
      await this.startEngine();
      await inTurn(() => addAndShow(files, options));
    },

    tellUnreadable(name) {
      const file = { name, bytes: new Uint8Array() };
      report({ origin: 'added', report: refusedReport(file, { rule: 'cannot-open', seen: null, expected: null }) });
    },

    removeExtract(sha256) {
      return inTurn(async () => {
        await remove(sha256);
        await showLoaded();
      });
    },

    readAgain(sha256, options) {
      return inTurn(async () => {
        const file = added.get(sha256);
        if (file === undefined) return;
        await remove(sha256);
        await addAndShow([file], options);
      });
    },

    bringPackBack() {
      return inTurn(async () => {
        if (state.pack.state !== 'put-away' || database === null) return;
        const { manifest } = state.pack;
        await empty();
        set({ pack: { state: 'open', manifest } });
        await loadPack(manifest);
        await showLoaded();
      });
    },

    async contents(contentHash) {
      return known.get(contentHash) ?? ask();
    },
  };
}
