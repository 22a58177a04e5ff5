/**
 * The holding: every extract the page holds, and the engine that answers about them.
 *
 * The order of a visit: the manifest and the baked contents give the first picture; then the engine starts, reads the
 * very extracts the manifest names through the same checks as a dropped file, and from there on it answers.
 * Whatever fails leaves what was there before standing.
 */
import { PRESENT, type ContentsTerms } from '../database/contents-terms.ts';
import type { Contents } from '../database/contents.ts';
import type { Database } from '../database/database.ts';
import type { ReadingContext } from '../extract/extract.ts';
import type { PackManifest } from '../extract/manifest.ts';
import type { OfferedFile } from '../extract/offered-file.ts';
import { askTables } from './ask-tables.ts';
import type { AddedFiles } from './added-files.ts';
import type { Environment } from './environment.ts';
import { createHeldContents } from './held-contents.ts';
import { createHeldExtracts, unreadableFile } from './held-extracts.ts';
import type { HoldingState } from './holding-state.ts';
import { createHoldingStore } from './holding-store.ts';
import { takeIn, type AddOptions } from './intake.ts';
import { leaningOn, type Leaning } from './leaning.ts';
import { pastedFile } from './pasted-file.ts';
import { openPackBeside, packFile } from './pack-beside.ts';
import { isPart } from './partitions.ts';
import { createPartsOnDemand, fetchExtracts, type FetchedExtract, type PartsGround } from './parts-on-demand.ts';

export interface Holding {
  readonly state: () => HoldingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the manifest and the baked contents beside the site. */
  openPack(): Promise<void>;
  /** Starts the engine and loads the pack's extracts into it; a second call waits for the first. */
  startEngine(): Promise<void>;
  /** Somebody looks at this measure: of a pack opened part by part, the rows behind it are fetched, once the engine is ready. */
  openMeasure(measureId: string): Promise<void>;
  addFiles(files: readonly OfferedFile[], options?: AddOptions): Promise<void>;
  /** Takes a table from the clipboard in, as a file named by the time. */
  addPasted(text: string): Promise<void>;
  /** An added file as it was offered, for looking into it; undefined when it is no longer there. */
  fileOf(id: string): OfferedFile | undefined;
  /** Ends all reading on behalf of a person. What was loaded stays; files not read through are listed as stopped. */
  stopReading(): void;
  /** Lists a file whose bytes the browser did not hand over. */
  tellUnreadable(name: string): void;
  /** Takes a file out by the id of its card: its rows, if it has any, and the card. */
  removeExtract(id: string): Promise<void>;
  /** What would rows of other files lose if this file were taken out? Nothing: an empty list. */
  leaningOn(id: string): Promise<readonly Leaning[]>;
  /** Reads an added file once more, on other terms (say, with unlisted organisations let in). */
  readAgain(id: string, options: AddOptions): Promise<void>;
  /** What a file would be checked against now: for showing how a mapping would read it. */
  readingContext(): Promise<ReadingContext>;
  /** Forgets a mapping; what was loaded by it stays. */
  forgetProfile(name: string): void;
  /** Brings the pack beside the site back after files were opened on their own. */
  bringPackBack(): Promise<void>;
  /** The contents of that hash under terms (left out: today's position): of baked ones a cut, else asked of the engine. */
  contents(contentHash: string, terms?: ContentsTerms): Promise<Contents>;
  /** Asks the engine something else of its tables, in turn with all other work on them. Null: it has not started. */
  ask<Answer>(question: (database: Database) => Promise<Answer>): Promise<Answer | null>;
}

export function createHolding(environment: Environment): Holding {
  const store = createHoldingStore();
  const { state, set, inTurn } = store;
  let database: Database | null = null;
  let engineStart: Promise<void> | null = null;
  /** Ends the reading that goes on and those that wait for their turn. */
  let stopper = new AbortController();

  const opened = (): Database => {
    if (database === null) throw new Error('The engine was asked before it was ready.');
    return database;
  };
  const packGround: PartsGround = {
    extracts: () => state().extracts,
    fetchFile: environment.fetchFile,
    takeIn: (files) => takeInPack(files),
    refuse: ({ path }, problem) => extracts.refuse({ id: extracts.nextId(), origin: 'pack', file: unreadableFile(path) }, problem),
    forget: (paths) => set({ extracts: state().extracts.filter(({ origin, report }) => origin !== 'pack' || !report.refused || !paths.has(report.file)) }),
    measures: async () => (await askTables()).readMeasures(opened()),
  };
  const parts = createPartsOnDemand(packGround);
  /** Measures looked at whose rows may still be away. */
  const lookedAt = new Set<string>();
  const contents = createHeldContents(opened, () => extracts.readings(), parts);
  const extracts = createHeldExtracts(environment, store, contents, opened, parts);

  const ground = {
    ...extracts,
    isSynthetic: () => { const { pack } = state(); return pack.state === 'open' && pack.manifest.synthetic; },
    putAway: async (pile: readonly { readonly id: string }[]) => {
      await extracts.empty(pile.map(({ id }) => id));
      const { pack } = state();
      parts.end();
      if (pack.state === 'open') set({ pack: { ...pack, state: 'put-away' } });
    },
  };
  let added: AddedFiles | null = null;
  /** Its script comes with the first file: nobody who only looks at charts waits for it. */
  const addedFiles = async (): Promise<AddedFiles> => {
    const { createAddedFiles } = await import('./added-files.ts');
    added ??= createAddedFiles(environment, store, extracts, ground);
    return added;
  };

  const takeInPack = (files: readonly FetchedExtract[]): Promise<void> => takeIn({
    ...ground, read: environment.readExtract, stopped: () => false,
    onFile: ({ file }) => set({ engine: { state: 'loading', file: file.name } }),
  }, files.map((file) => packFile(file, extracts.nextId())), {});

  const loadPack = async (manifest: PackManifest): Promise<void> => takeInPack(await fetchExtracts(parts.atStart(manifest), packGround));

  /** A pack with a missing or changed extract would show less than was published. A part that is away leaves its own measures as they were. */
  const isIncomplete = (): boolean => {
    const { pack, extracts: listed } = state();
    const inParts = new Set(parts.isOn() && pack.state === 'open' ? pack.manifest.extracts.filter(isPart).map(({ path }) => path) : []);
    return listed.some(({ origin, report }) => origin === 'pack' && report.refused && !inParts.has(report.file));
  };

  const failed = (cause: unknown): void => {
    const reason = cause instanceof Error && 'reason' in cause ? String(cause.reason) : 'unknown';
    set({ engine: { state: 'failed', reason, detail: cause instanceof Error ? cause.message : String(cause) } });
  };

  const loadLookedAt = async (): Promise<void> => {
    if (database === null || !parts.isOn() || lookedAt.size === 0 || isIncomplete()) return;
    const measureIds = [...lookedAt];
    lookedAt.clear();
    try {
      if (await parts.load(measureIds)) await showLoaded();
    } catch (cause) {
      failed(cause);
    }
  };

  /** Shows what the engine now holds; a first picture that was baked is compared with it. */
  const showLoaded = async (): Promise<void> => {
    const now = await contents.current();
    contents.forgetAllBut(now.contentHash);
    set({ contentHash: now.contentHash, engine: { state: 'ready' }, bakedDiffers: contents.bakedDiffers(now) });
  };

  const startEngineOnce = async (): Promise<void> => {
    set({ engine: { state: 'starting', progress: null } });
    try {
      database = await environment.openDatabase((progress) => set({ engine: { state: 'starting', progress } }));
      const { pack } = state();
      if (pack.state === 'open') await loadPack(pack.manifest);
      // The baked picture stays where less than was published would be shown, and is said to; and where nothing behind it is looked at yet.
      if ((isIncomplete() || parts.isOn()) && state().contentHash !== null) set({ engine: { state: 'ready' } });
      else await showLoaded();
      environment.mark('watchline:engine-ready');
      await loadLookedAt();
    } catch (cause) {
      failed(cause);
    }
  };

  /** Reading on behalf of a person, in its turn; afterwards what is loaded is shown, however it ended. */
  const read = (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const { signal } = stopper;
    return inTurn(async () => {
      if (database === null) return;
      try {
        await work(signal);
      } finally {
        await showLoaded();
      }
    });
  };

  return {
    state,
    subscribe: store.subscribe,
    openPack: () => openPackBeside(environment, store, contents, parts),

    startEngine() {
      engineStart ??= inTurn(startEngineOnce);
      return engineStart;
    },

    openMeasure(measureId) {
      lookedAt.add(measureId);
      return engineStart === null ? Promise.resolve() : inTurn(loadLookedAt);
    },

    async addFiles(files, options = {}) {
      await this.startEngine();
      await read(async (signal) => (await addedFiles()).add(files, options, signal));
    },

    addPasted(text) {
      return this.addFiles([pastedFile(text, environment.now())]);
    },

    fileOf: (id) => added?.fileOf(id),

    stopReading() {
      stopper.abort(new Error('stopped by a person'));
      stopper = new AbortController();
      const { reading } = state();
      if (reading !== null) set({ reading: { ...reading, stopping: true } });
    },

    tellUnreadable(name) {
      extracts.refuse({ id: extracts.nextId(), origin: 'added', file: unreadableFile(name) }, { rule: 'cannot-open', seen: null, expected: null });
    },

    removeExtract: (id) => inTurn(async () => {
      await extracts.remove(id);
      added?.forget(id);
      if (database !== null) await showLoaded();
    }),

    async leaningOn(id) {
      const held = state().extracts.find((each) => each.id === id);
      return database === null || held === undefined || held.report.refused ? [] : leaningOn(database, held.report.sha256);
    },

    readingContext: () => extracts.context({}, null),

    forgetProfile: (name) => set({ profiles: state().profiles.filter((profile) => profile.name !== name) }),

    readAgain: (id, options) => read(async (signal) => (await addedFiles()).again(id, options, signal)),

    bringPackBack: () => inTurn(async () => {
      const { pack } = state();
      if (pack.state !== 'put-away' || database === null) return;
      await extracts.empty();
      set({ pack: { ...pack, state: 'open' } });
      parts.resume();
      await loadPack(pack.manifest);
      await showLoaded();
    }),

    contents: (contentHash, terms = PRESENT) => contents.under(contentHash, terms, inTurn),

    ask: (question) => inTurn(async () => (database === null ? null : question(database))),
  };
}
