import type { Measure } from '../spc/vocabulary.ts';
import type { Database } from './database.ts';

/** The `extract_id` of measures that come with Watchline rather than with a file. */
export const BUILT_IN = 'built-in';

/** Words of the core (`p-prime`) as files and tables write them (`p_prime`). */
function asStored(word: string): string {
  return word.replaceAll('-', '_');
}

/**
 * Makes the built-in measures known to the database, so that an extract need not describe them. Call it once after
 * `create-tables`; a second call replaces the first. What an extract says of a measure goes before the built-in entry.
 */
export async function addCatalogue(database: Database, measures: readonly Measure[]): Promise<void> {
  await database.rows('remove-extract', [BUILT_IN]);
  for (const [index, measure] of measures.entries()) {
    await database.rows('add-measure', [
      index + 1,
      measure.id,
      measure.name,
      measure.shortName,
      measure.domain,
      measure.definition,
      measure.kind,
      asStored(measure.direction),
      measure.numeratorLabel,
      measure.denominatorLabel,
      measure.multiplier,
      asStored(measure.chartKind),
      measure.fractionalCounts,
      measure.maxPercentOver100,
    ]);
  }
}
