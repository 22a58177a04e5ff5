/**
 * The holding: every extract the page holds, and the engine that answers about them.
 *
 * The order of a visit: the manifest and the baked contents give the first picture; then the engine starts, reads the
 * very extracts the manifest names through the same checks as a dropped file, and from there on it answers.
 * Whatever fails leaves what was there before standing.
 */
import { contentHashOf } from '../database/content-hash.ts';
import type { Contents } from '../database/contents.ts';
import { decodeContents, encodeContents } from '../database/contents-json.ts';
import type { Database } from '../database/database.ts';
import { readContents } from '../database/read-contents.ts';
import type { ExtractFile, ReadExtract, ReadingContext, TableName } from '../extract/extract.ts';
import type { ManifestExtract, PackManifest } from '../extract/manifest.ts';
import { parseManifest } from '../extract/parse-manifest.ts';
import type { Problem } from '../extract/problem.ts';
import type { Environment } from './environment.ts';
import { EMPTY_HOLDING, type HeldExtract, type HoldingState } from './holding-state.ts';

/** How a person wants dropped files taken. */
export interface AddOptions {
  /** Let in organisations that no list names. */
  readonly allowUnlisted?: boolean;
  /** Put away all that is loaded and open these files on their own. */
  readonly alone?: boolean;
}

export interface Holding {
  readonly state: () => HoldingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the manifest and the baked contents beside the site. */
  openPack(): Promise<void>;
  /** Starts the engine and loads the pack's extracts into it; a second call waits for the first. */
  startEngine(): Promise<void>;
  addFiles(files: readonly ExtractFile[], options?: AddOptions): Promise<void>;
  removeExtract(sha256: string): Promise<void>;
  /** Reads an added file once more, on other terms (say, with unlisted organisations let in). */
  readAgain(sha256: string, options: AddOptions): Promise<void>;
  /** Brings the pack beside the site back after files were opened on their own. */
  bringPackBack(): Promise<void>;
  /** The contents of that hash: baked when the loader baked them, else asked of the engine. */
  contents(contentHash: string): Promise<Contents>;
}

/** Tables that say what the rows of other tables may name: they load first. */
const NAMING_TABLES: readonly TableName[] = ['measure', 'organisation'];

const PACK_FOLDER = 'pack/';

interface FileRead {
  readonly file: ExtractFile;
  readonly read: ReadExtract;
}

const givesNames = (read: ReadExtract): boolean =>
  read.tables.length > 0 && read.tables.every(({ table }) => NAMING_TABLES.includes(table));

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

  const ask = async (): Promise<Contents> => {
    if (database === null) throw new Error('The engine was asked before it was ready.');
    const contents = await readContents(database, await contentHashOf(loadedHashes()));
    known.set(contents.contentHash, contents);
    return contents;
  };

  /** What a file is checked against: the measures and organisations known at this moment. */
  const contextNow = async (options: AddOptions, expectTable: TableName | null): Promise<ReadingContext> => {
    const contents = await ask();
    const listed = contents.organisations.filter((organisation) => !organisation.unlisted);
    return {
      measures: contents.measures,
      organisationCodes: listed.length > 0 && !options.alone ? listed.map((organisation) => organisation.code) : null,
      allowUnlisted: options.allowUnlisted ?? false,
      today: environment.today(),
      expectTable,
    };
  };

  const keep = async (read: ReadExtract, origin: HeldExtract['origin']): Promise<void> => {
    if (database === null) throw new Error('The engine was asked before it was ready.');
    for (const { table, ipc } of read.tables) await database.insert(table, ipc);
    set({ extracts: [...state.extracts, { origin, report: read.report }] });
  };

  const refuse = (file: ExtractFile, problem: Pick<Problem, 'rule' | 'seen' | 'expected'>, origin: HeldExtract['origin'], sha256 = ''): void => {
    const whole: Problem = { ...problem, severity: 'stop', file: file.name, line: null, column: null, count: 1 };
    set({
      extracts: [...state.extracts, {
        origin,
        report: {
          file: file.name, bytes: file.bytes.length, sha256, reader: '', layout: '', rowsRead: 0, rowsLoaded: 0,
          rowsSetAside: 0, problems: [whole], setAside: [], dropped: [], reconciliation: [], refused: true,
        },
      }],
    });
  };

  const loadPackExtract = async (entry: ManifestExtract): Promise<void> => {
    set({ engine: { state: 'loading', file: entry.path } });
    const bytes = await environment.fetchFile(PACK_FOLDER + entry.path);
    const file = { name: entry.path, bytes: bytes ?? new Uint8Array() };
    if (bytes === null) return refuse(file, { rule: 'missing-file', seen: null, expected: entry.path }, 'pack');
    const read = await environment.readExtract(file, await contextNow({}, entry.table));
    if (entry.sha256 !== null && read.report.sha256 !== entry.sha256) {
      return refuse(file, { rule: 'hash-mismatch', seen: read.report.sha256, expected: entry.sha256 }, 'pack');
    }
    await keep(read, 'pack');
  };

  const loadPack = async (manifest: PackManifest): Promise<void> => {
    const naming = (entry: ManifestExtract): number => (entry.table && NAMING_TABLES.includes(entry.table) ? 0 : 1);
    const inOrder = [...manifest.extracts].sort((a, b) => naming(a) - naming(b));
    for (const entry of inOrder) await loadPackExtract(entry);
  };

  /** Shows what the engine now holds; a first picture that was baked is compared with it. */
  const showLoaded = async (): Promise<void> => {
    const before = state.contentHash === null ? undefined : known.get(state.contentHash);
    const now = await ask();
    const bakedDiffers =
      before !== undefined && before.contentHash === now.contentHash && encodeContents(before) !== encodeContents(now);
    set({ contentHash: now.contentHash, engine: { state: 'ready' }, bakedDiffers });
  };

  const startEngineOnce = async (): Promise<void> => {
    set({ engine: { state: 'starting', progress: null } });
    try {
      database = await environment.openDatabase((progress) => set({ engine: { state: 'starting', progress } }));
      if (state.pack.state === 'open') await loadPack(state.pack.manifest);
      await showLoaded();
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

  const readAll = async (files: readonly ExtractFile[], options: AddOptions): Promise<FileRead[]> => {
    const reads: FileRead[] = [];
    for (const file of files) {
      set({ reading: file.name });
      reads.push({ file, read: await environment.readExtract(file, await contextNow(options, null)) });
    }
    return reads;
  };

  const keepUnlessHeld = async ({ file, read }: FileRead): Promise<void> => {
    const { sha256 } = read.report;
    added.set(sha256, file);
    if (loadedHashes().includes(sha256)) {
      refuse(file, { rule: 'already-loaded', seen: file.name, expected: null }, 'added', sha256);
    } else {
      await keep(read, 'added');
    }
  };

  /** A file of names may stand anywhere in the pile: those go in first, and the rest is checked against them. */
  const addInOrder = async (files: readonly ExtractFile[], options: AddOptions): Promise<void> => {
    const reads = await readAll(files, options);
    const naming = reads.filter(({ read }) => givesNames(read));
    const rest = reads.filter(({ read }) => !givesNames(read));
    if (options.alone && reads.some(({ read }) => !read.report.refused)) await putAway();
    for (const each of naming) await keepUnlessHeld(each);
    const checked = naming.length === 0 ? rest : await readAll(rest.map(({ file }) => file), { ...options, alone: false });
    for (const each of checked) await keepUnlessHeld(each);
  };

  const addAndShow = async (files: readonly ExtractFile[], options: AddOptions): Promise<void> => {
    if (database === null) return;
    try {
      await addInOrder(files, options);
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
        const contents = decodeContents(new TextDecoder().decode(baked));
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
