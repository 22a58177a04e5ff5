/** Words for a pack that is fetched part by part. */
import { formatCount, joinWords } from './format-count.ts';
import { formatNumber } from './format-number.ts';

/** One table of the pack: its parts, those in memory, and the bytes of all of them (null: not stated). */
export interface PartsInWords {
  readonly table: string | null;
  readonly parts: number;
  readonly inMemory: number;
  readonly bytes: number | null;
}

const TABLES: Readonly<Record<string, string>> = { observation: 'Observations', event: 'Events', target: 'Thresholds' };

/**
 * How much of a table is in memory?
 *
 * @example describeParts({ table: 'observation', parts: 120, inMemory: 4, bytes: 8_400_000 }) // 'Observations: 4 of 120 parts in memory (8.4 MB in all)'
 */
export function describeParts({ table, parts, inMemory, bytes }: PartsInWords): string {
  const size = bytes === null ? '' : ` (${(bytes / 1_000_000).toFixed(1)} MB in all)`;
  return `${TABLES[table ?? ''] ?? 'Other files'}: ${formatNumber(inMemory)} of ${formatCount(parts, 'parts')} in memory${size}`;
}

/** Measures named before the rest are only counted. */
const MOST_NAMED = 4;

/**
 * What does it mean that parts of the pack could not be fetched? Names the measures whose charts still show what was published.
 * No part away: empty text.
 */
export function describePartsAway(files: number, measures: readonly string[]): string {
  if (files === 0) return '';
  const more = measures.length - MOST_NAMED;
  const named = more > 1 ? [...measures.slice(0, MOST_NAMED), `${formatNumber(more)} other measures`] : measures;
  return `${formatCount(files, 'parts')} of the pack could not be loaded. ${joinWords(named)} still ${measures.length === 1 ? 'shows' : 'show'} the figures published with the pack, `
    + 'and rows of your own files about them are not counted. Opening such a chart again tries again.';
}
