/**
 * A large pack, part by part: the baked picture stands, and the rows behind a measure are fetched when somebody opens it.
 * From then on the engine answers for that measure, as it does for a whole pack.
 */
import type { Contents } from '../database/contents.ts';
import { sameFigures } from '../database/same-figures.ts';
import { contentsAsAt } from '../database/contents-under.ts';
import type { FiguresTold } from '../extract/columns/figures-told.ts';
import type { ManifestExtract, PackManifest } from '../extract/manifest.ts';
import type { Problem } from '../extract/problem.ts';
import type { Measure, Period } from '../spc/vocabulary.ts';
import type { HeldExtract } from './holding-state.ts';
import { fetchFiles } from './fetch-files.ts';
import { answeredBy, blendContents, countedTypes, isPart, needsOf, onlyOf, opensInParts, partsWith, touchedBy, type CountedTypes } from './partitions.ts';

type Listed = Pick<HeldExtract, 'origin' | 'report'>;

/** A file of the pack, fetched and not yet read. */
export interface FetchedExtract {
  readonly extract: ManifestExtract;
  readonly bytes: Uint8Array;
}

/** What the parts ask of their holding. */
export interface PartsGround {
  /** Every file listed so far. */
  extracts(): readonly Listed[];
  fetchFile(path: string): Promise<Uint8Array | null>;
  /** Checks files of the pack and puts their rows into the tables. */
  takeIn(files: readonly FetchedExtract[]): Promise<void>;
  /** Lists a file of the pack that is not loaded, and why. */
  refuse(extract: ManifestExtract, problem: Pick<Problem, 'rule' | 'seen' | 'expected'>): void;
  /** Takes refused files of the pack off the list, because they are tried again. */
  forget(paths: ReadonlySet<string>): void;
  /** Measures known at this moment. */
  measures(): Promise<readonly Measure[]>;
}

export interface PartsOnDemand {
  /** A pack was opened with its baked picture. True: it is one that is opened part by part. */
  begin(manifest: PackManifest, baked: Contents): boolean;
  /** The pack was put away: nothing baked stands beside the engine's answers. */
  end(): void;
  /** The pack was brought back. */
  resume(): void;
  /** Is the pack one that is opened part by part? */
  isOn(): boolean;
  /** How answers go by when these files are loaded (their common hash): otherwise than without the baked picture beside them. */
  nameOf(loadedHash: string): string;
  /** The files to fetch when the pack is opened: all, or those that are no parts. */
  atStart(manifest: PackManifest): readonly ManifestExtract[];
  /** Fetches the rows behind these measures, except what is there already. True: something came. */
  load(measureIds: Iterable<string>): Promise<boolean>;
  /** Fetches what the pack holds of the figures of an added file, before that file goes in. */
  loadBeside(sha256: string, told: FiguresTold): Promise<void>;
  /** Fetches every part that is not there. True: something came. */
  loadAll(): Promise<boolean>;
  /** Do names or days of organisations differ from those of the baked picture, so that it may tell series wrongly? */
  isOutdated(engine: Contents): boolean;
  /** The engine's answers for what is in memory, the baked ones for the rest. */
  blend(engine: Contents): Contents;
  /** As `blend`, as at a past month: measures whose rows are away are the baked ones up to it, and said to be without history. */
  blendAsAt(engine: Contents, month: Period): Contents;
  /** Did anything baked turn out to differ from the pack's own rows, since the pack was opened? */
  differs(): boolean;
}

const PACK_FOLDER = 'pack/';
const BESIDE_BAKED = 'beside-baked:';

/** Files of a manifest, fetched; those that are missing or fail are listed as refused and left out. */
export async function fetchExtracts(wanted: readonly ManifestExtract[], { fetchFile, refuse }: Pick<PartsGround, 'fetchFile' | 'refuse'>): Promise<readonly FetchedExtract[]> {
  const fetched = await fetchFiles(wanted.map(({ path }) => path), (path) => fetchFile(PACK_FOLDER + path));
  return wanted.flatMap((extract, index) => {
    const found = fetched[index];
    if (found === undefined || 'failure' in found) refuse(extract, { rule: 'cannot-open', seen: found?.failure ?? '', expected: null });
    else if (found.bytes === null) refuse(extract, { rule: 'missing-file', seen: null, expected: extract.path });
    else return [{ extract, bytes: found.bytes }];
    return [];
  });
}

/** Paths of the pack's files whose rows are in memory. */
export const pathsInMemory = (extracts: readonly Listed[]): ReadonlySet<string> =>
  new Set(extracts.flatMap(({ origin, report }) => (origin === 'pack' && !report.refused ? [report.file] : [])));

export function createPartsOnDemand(ground: PartsGround): PartsOnDemand {
  interface Open {
    readonly manifest: PackManifest;
    readonly baked: Contents;
  }
  let open: Open | null = null;
  let away: Open | null = null;
  let hasDiffered = false;
  /** Measures held against the baked picture already. */
  let compared = new Set<string>();
  /** Measures told of by each added file, and by none: rows of the pack must not come in after those that revise them. */
  let toldBy = new Map<string, FiguresTold>();

  const addedNow = (): readonly Listed[] => ground.extracts().filter(({ origin, report }) => origin === 'added' && !report.refused);

  const toldByAdded = (): FiguresTold => {
    const told = addedNow().flatMap(({ report }) => toldBy.get(report.sha256) ?? []);
    return { measures: told.flatMap(({ measures }) => measures), eventTypes: told.flatMap(({ eventTypes }) => eventTypes) };
  };

  const typesNow = (manifest: PackManifest, measures: readonly Measure[], more: readonly string[] = []): CountedTypes => {
    const types = countedTypes(manifest, measures);
    return types === 'all' ? types : new Set([...types, ...toldByAdded().eventTypes, ...more]);
  };

  const fetchParts = async (wanted: readonly ManifestExtract[]): Promise<boolean> => {
    const there = pathsInMemory(ground.extracts());
    const late = new Set(toldByAdded().measures);
    const missing = wanted.filter((part) => isPart(part) && !there.has(part.path) && !part.holds?.measures.some((measureId) => late.has(measureId)));
    if (missing.length === 0) return false;
    const paths = new Set(missing.map(({ path }) => path));
    ground.forget(paths);
    await ground.takeIn(await fetchExtracts(missing, ground));
    return true;
  };

  const load = async (measureIds: Iterable<string>, types: readonly string[] = []): Promise<boolean> => {
    if (open === null) return false;
    const measures = await ground.measures();
    const counted = typesNow(open.manifest, measures, types);
    const wanted = new Set([...measureIds].flatMap((measureId) => [...needsOf(measureId, measures, counted)]));
    return fetchParts(partsWith(wanted, open.manifest));
  };

  /** A measure is compared once, before any added file can have changed it. */
  const compare = (baked: Contents, engine: Contents, answered: (measureId: string) => boolean): void => {
    const fresh = new Set(baked.series.map(({ measureId }) => measureId).filter((measureId) => answered(measureId) && !compared.has(measureId)));
    for (const measureId of fresh) compared.add(measureId);
    if (fresh.size === 0 || addedNow().length > 0) return;
    const isFresh = (measureId: string): boolean => fresh.has(measureId);
    hasDiffered ||= !sameFigures(onlyOf(baked, isFresh), onlyOf(engine, isFresh));
  };

  return {
    begin(manifest, baked) {
      open = opensInParts(manifest) ? { manifest, baked } : null;
      away = null;
      hasDiffered = false;
      compared = new Set();
      toldBy = new Map();
      return open !== null;
    },

    end() {
      away = open;
      open = null;
    },

    resume() {
      open ??= away;
      away = null;
    },

    isOn: () => open !== null,
    nameOf: (loadedHash) => (open === null ? loadedHash : `${BESIDE_BAKED}${loadedHash}`),
    atStart: ({ extracts }) => (open === null ? extracts : extracts.filter((extract) => !isPart(extract))),
    load: (measureIds) => load(measureIds),

    async loadBeside(sha256, told) {
      if (open === null) return;
      const measures = await ground.measures();
      const counted = measures.flatMap(({ id, sourceEventType }) => (sourceEventType !== undefined && told.eventTypes.includes(sourceEventType) ? [id] : []));
      const types = typesNow(open.manifest, measures, told.eventTypes);
      await load(touchedBy([...told.measures, ...counted], measures, types), told.eventTypes);
      toldBy.set(sha256, told);
    },

    loadAll: async () => (open === null ? false : fetchParts(open.manifest.extracts)),

    isOutdated(engine) {
      if (open === null) return false;
      const types = typesNow(open.manifest, engine.measures);
      const counts = types === 'all' || types.size > 0;
      const now = new Map(engine.organisations.map((organisation) => [organisation.code, organisation]));
      return open.baked.organisations.some((former) => {
        const organisation = now.get(former.code);
        if (organisation === undefined) return false;
        return organisation.closeDate !== former.closeDate || (counts && (organisation.type !== former.type || organisation.parentCode !== former.parentCode));
      });
    },

    blend(engine) {
      if (open === null) return engine;
      const { baked, manifest } = open;
      const answered = answeredBy(pathsInMemory(ground.extracts()), manifest, engine.measures, typesNow(manifest, engine.measures));
      compare(baked, engine, answered);
      return blendContents(baked, engine, answered);
    },

    blendAsAt(engine, month) {
      if (open === null || engine.asAt === undefined) return engine;
      const { baked, manifest } = open;
      const answered = answeredBy(pathsInMemory(ground.extracts()), manifest, engine.measures, typesNow(manifest, engine.measures));
      const blended = blendContents(contentsAsAt(baked, month), engine, answered);
      const away = new Set(blended.series.flatMap(({ measureId }) => (answered(measureId) ? [] : [measureId])));
      const withoutHistory = [...new Set([...engine.asAt.withoutHistory, ...away])];
      const basis = away.size > 0 && engine.asAt.basis === 'as-known' ? 'mixed' : engine.asAt.basis;
      return { ...blended, asAt: { ...engine.asAt, basis, withoutHistory } };
    },

    differs: () => hasDiffered,
  };
}
