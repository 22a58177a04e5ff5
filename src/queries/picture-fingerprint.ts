/** Under which name does one picture of a chart go, so that it can be told from every other? */
import { sha256 } from '../extract/sha256.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { WatchedChart } from './watch-series.ts';

/** What shapes a picture beside the chart itself. */
export interface PictureTerms {
  /** The fingerprint of all loaded extracts. */
  readonly figures: string;
  /** What else holds of everything shown, in words: a past month, predecessors, added files. */
  readonly terms: readonly string[];
  /** First and last month shown; null: all. */
  readonly shown: { readonly from: Period; readonly to: Period } | null;
}

/** Columns of numbers are written as lists, whichever kind of array holds them. */
const asLists = (_: string, value: unknown): unknown => (ArrayBuffer.isView(value) ? [...(value as unknown as Iterable<number>)] : value);

/**
 * SHA-256 over all that shapes the picture of a chart: the extracts behind it, the measure and the provider, figures, limits, signals and
 * verdicts as drawn, thresholds, every note, exclusion and re-base with its words, rules, terms and the months shown.
 *
 * The fingerprint of the figures alone stays the same when somebody re-bases; this one does not. A decision that was withdrawn gives
 * the former fingerprint back. CSV and pictures of all months have the same one.
 */
export function pictureFingerprint({ measure, provider, assessment, annotations, rareHarm }: WatchedChart, { figures, terms, shown }: PictureTerms): Promise<string> {
  const notes = annotations.map((note) => JSON.stringify(Object.entries(note).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
  const said = JSON.stringify({ figures, terms, shown, measure, provider, assessment, rareHarm, notes }, asLists);
  return sha256(new TextEncoder().encode(said));
}
