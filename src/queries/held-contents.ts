/** What the loaded extracts say, asked of the engine once and kept under the hash of what is loaded. */
import { contentHashOf } from '../database/content-hash.ts';
import type { ContentsTerms } from '../database/contents-terms.ts';
import { contentsUnder } from '../database/contents-under.ts';
import type { Contents } from '../database/contents.ts';
import type { Database } from '../database/database.ts';
import { sameFigures } from '../database/same-figures.ts';
import type { Period } from '../spc/vocabulary.ts';
import { askTables } from './ask-tables.ts';
import type { HoldingStore } from './holding-store.ts';
import { inKeptObjects } from './kept-objects.ts';
import type { PartsOnDemand } from './parts-on-demand.ts';

export interface HeldContents {
  /** Takes contents that a loader baked, and gives the name they go by until the engine has its own answer. */
  keepBaked(baked: Contents): string;
  /** Does the engine say other figures than were baked for the very same extracts? */
  bakedDiffers(now: Contents): boolean;
  /** What is loaded now; asks the engine unless the answer is known. */
  current(): Promise<Contents>;
  /** The contents of that hash; one that is known no more is answered by what is loaded now. */
  of(contentHash: string): Promise<Contents>;
  /**
   * The contents of that hash under terms. A past month is asked of the tables in its turn (`inTurn`), so that no file goes in
   * meanwhile; of baked contents it is a cut. Predecessors are combined from what is known.
   */
  under(contentHash: string, terms: ContentsTerms, inTurn: HoldingStore['inTurn']): Promise<Contents>;
  /** Forgets every answer but this one and the baked ones: each holds all months of all charts. */
  forgetAllBut(contentHash: string): void;
}

/** Baked contents go by a name of their own, so that the engine's answer takes their place on every screen once it is there; what says the same stays the same object. */
const BAKED = 'baked:';

export function createHeldContents(opened: () => Database, readings: () => readonly string[], parts: PartsOnDemand): HeldContents {
  const known = new Map<string, Contents>();
  const current = async (): Promise<Contents> => {
    const contentHash = parts.nameOf(await contentHashOf(readings()));
    const before = known.get(contentHash);
    if (before !== undefined) return before;
    const engine = await (await askTables()).readContents(opened(), contentHash);
    if (parts.isOutdated(engine) && await parts.loadAll()) return current();
    const baked = known.get(BAKED + contentHash);
    const contents = baked === undefined ? parts.blend(engine) : await inKeptObjects(baked, parts.blend(engine));
    known.set(contentHash, contents);
    return contents;
  };
  const of = async (contentHash: string): Promise<Contents> => known.get(contentHash) ?? current();

  /** As at a month, from the tables; of a pack opened in parts the measures whose rows are away are cut. */
  const askAsAt = async (contentHash: string, asAt: Period): Promise<Contents> => {
    const engine = await (await askTables()).readContents(opened(), contentHash, { asAt });
    return parts.isOn() ? parts.blendAsAt(engine, asAt) : engine;
  };

  return {
    keepBaked(baked) {
      const contentHash = BAKED + baked.contentHash;
      known.set(contentHash, { ...baked, contentHash });
      return contentHash;
    },
    bakedDiffers(now) {
      if (parts.isOn()) return parts.differs();
      const baked = known.get(BAKED + now.contentHash);
      return baked !== undefined && !sameFigures(baked, now);
    },
    current,
    of,
    async under(contentHash, terms, inTurn) {
      const { asAt, predecessors } = terms;
      if (asAt === null || contentHash.startsWith(BAKED)) return contentsUnder(await of(contentHash), terms);
      return contentsUnder(await inTurn(() => askAsAt(contentHash, asAt)), { asAt: null, predecessors });
    },
    forgetAllBut(contentHash) {
      for (const each of known.keys()) if (each !== contentHash && !each.startsWith(BAKED)) known.delete(each);
    },
  };
}
