/**
 * The manifest beside the site (`pack/manifest.json`): which extracts to load, and where they come from.
 * Only `extracts[].path` is required, so that a trust can write one by hand; loaders fill in all of it.
 */
import type { Period } from '../spc/vocabulary.ts';
import type { Reconciliation, Dropped, TableName } from './extract.ts';

export interface ManifestSource {
  readonly file: string;
  /** Null, like size and rows: not told, because small numbers are hidden and whoever tries out figures would know by them which are right. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly rows: number | null;
}

/** What a part of a pack can answer for, so that a view fetches only the parts that it shows. */
export interface ManifestHoldings {
  /** Every measure of which the file has a row, in order; a file without rows of another measure than these answers nothing about it. */
  readonly measures: readonly string[];
  /** The first and the last month of its rows (`YYYY-MM`, both included). */
  readonly from: Period;
  readonly to: Period;
}

export interface ManifestExtract {
  /** Relative to the manifest. */
  readonly path: string;
  readonly table: TableName | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly rows: number | null;
  /** Null: not stated, as for files named by hand and for tables that every view needs (organisations, measures, targets); such a file is always fetched. */
  readonly holds: ManifestHoldings | null;
  /** True: it may speak of organisations that no list names, because a person let them in when it was added. Left out: it may not. */
  readonly unlisted?: boolean | undefined;
}

/** What a frozen pack says of itself on every screen. */
export interface FrozenAs {
  readonly title: string;
  /** ISO time. */
  readonly frozenAt: string;
  /** SHA-256 over what the pack follows from, 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** The screen it opens on, as an address behind the `#`. */
  readonly opensOn: string;
}

export interface PackManifest {
  readonly packVersion: 1;
  readonly title: string;
  /** True: every screen says “Synthetic demonstration”. */
  readonly synthetic: boolean;
  readonly source: string;
  readonly note: string;
  /** `YYYY-MM-DD`, the day the figures were known; null if not stated. */
  readonly dataAsOf: string | null;
  /** When the loader ran, given to it as an argument; null if not stated. */
  readonly createdAt: string | null;
  readonly extracts: readonly ManifestExtract[];
  /** The files the loader read, what it dropped of them and how they reconciled. */
  readonly sources: readonly ManifestSource[];
  readonly dropped: readonly (Dropped & { readonly file: string })[];
  readonly reconciliation: readonly Reconciliation[];
  /** Path of `contents.json`, the baked answer for the first picture; null: wait for the engine. */
  readonly contents: string | null;
  /** Path of the trigger points of the deployment (`parseTriggerPoints`); left out: none are listed. */
  readonly triggers?: string | undefined;
  /** Path of the deployment's own words for the summary grid (`parseSummaryGridWords`); left out: the usual ones. */
  readonly summaryGridWords?: string | undefined;
  /** Path of the pack's own register of notes and decisions (`parseRegister`), with every step; left out: annotations are all it has. */
  readonly register?: string | undefined;
  /** The record of the meeting that a frozen pack was published with, relative to the manifest; left out: none. */
  readonly meeting?: string | undefined;
  /** True: a pack as it was published. Its figures, notes and decisions are shown as they are and take nothing more. Left out: false. */
  readonly frozen?: boolean | undefined;
  /** Title, time and fingerprint of a pack that `npm run pack` froze; left out: not known. */
  readonly frozenAs?: FrozenAs | undefined;
}
