/** What the page holds at this moment: the pack, the extracts and the state of the engine. A value, replaced as a whole. */
import type { ExtractReport } from '../extract/extract.ts';
import type { MappingProfile } from '../extract/mapping/mapping-profile.ts';
import type { PackManifest } from '../extract/manifest.ts';
import type { Problem } from '../extract/problem.ts';
import type { ReadingProgress } from '../extract/reading-progress.ts';
import type { RegisterEntry } from '../register/register-entry.ts';
import type { StartProgress } from './environment.ts';
import type { Revision } from './revisions.ts';

/** The notes and decisions that a pack brings with all their steps; a register that cannot be read has no entries and a problem. */
export interface PackRegister {
  readonly entries: readonly RegisterEntry[];
  readonly problems: readonly Problem[];
}

/** The pack beside the site. `absent`: no manifest there, which is no fault: a person may drop files. */
export type PackState =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly manifest: PackManifest; readonly register: PackRegister }
  | { readonly state: 'absent' }
  | { readonly state: 'put-away'; readonly manifest: PackManifest; readonly register: PackRegister }
  | { readonly state: 'failed'; readonly problems: readonly Problem[]; readonly failure: string | null };

/** DuckDB in its worker. `reason` is a plain word that wording turns into a sentence. */
export type EngineState =
  | { readonly state: 'waiting' }
  | { readonly state: 'starting'; readonly progress: StartProgress | null }
  | { readonly state: 'loading'; readonly file: string }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly reason: string; readonly detail: string };

/** One file that was read: its report, and whether it came with the pack or a person added it. */
export interface HeldExtract {
  /** Of this card alone: two files may have the same bytes or the same name, and a refused one has no hash. */
  readonly id: string;
  readonly origin: 'pack' | 'added';
  readonly report: ExtractReport;
  /** When it was read, `YYYY-MM-DDTHH:MM` where the person sits. */
  readonly readAt: string;
  /** The rows set aside as CSV; left out: none, or they are in the report. */
  readonly setAsideFile?: Blob;
  /** What it changed against what was loaded before; only of files a person added that brought figures. */
  readonly revision?: Revision;
}

/** What is being read on behalf of a person, and how far it is. */
export interface ReadingNow {
  readonly file: string;
  /** Which file of how many, from 1. */
  readonly number: number;
  readonly files: number;
  /** Bytes of the files before this one, and of all of them. */
  readonly bytesBefore: number;
  readonly bytes: number;
  /** Bytes of this file. */
  readonly fileBytes: number;
  /** `unpacking`: archives are opened. `storing`: its rows go into the database. */
  readonly stage: ReadingProgress['stage'] | 'unpacking' | 'storing';
  readonly rows: number | null;
  readonly ofRows: number | null;
  /** A person said stop, and the step that cannot be left in the middle is being finished. */
  readonly stopping: boolean;
}

export interface HoldingState {
  readonly pack: PackState;
  readonly engine: EngineState;
  /** Every file read so far, refused ones included, in the order of reading. */
  readonly extracts: readonly HeldExtract[];
  /** Names which contents the screens show; null until the first are known. Part of every query key. */
  readonly contentHash: string | null;
  /** What is being read on behalf of a person; null when nothing is. */
  readonly reading: ReadingNow | null;
  /** The baked contents said something else than the engine found in the extracts themselves. */
  readonly bakedDiffers: boolean;
  /** What persons said the headings of their files mean, the newest first; remembered until the page is left. */
  readonly profiles: readonly MappingProfile[];
}

export const EMPTY_HOLDING: HoldingState = {
  pack: { state: 'opening' },
  engine: { state: 'waiting' },
  extracts: [],
  contentHash: null,
  reading: null,
  bakedDiffers: false,
  profiles: [],
};
