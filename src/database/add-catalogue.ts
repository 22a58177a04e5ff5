import type { Measure } from '../spc/vocabulary.ts';
import type { Database } from './database.ts';

/** The `extract_id` of measures that come with Watchline rather than with a file. */
export const BUILT_IN = 'built-in';

const BETWEEN_MEASURES = '\u001e';
const BETWEEN_FIELDS = '\u001f';

/** The columns of an event that a measure may choose by, in the order of `add-measures.sql`. */
export const EVENT_WORDS = ['grade', 'avoidable', 'acquired', 'attribution'] as const;

/** Words of the core (`p-prime`) as files and tables write them (`p_prime`). */
function asStored(word: string): string {
  return word.replaceAll('-', '_');
}

function entryOf(measure: Measure, index: number): string {
  return [
    index + 1, measure.id, measure.name, measure.shortName, measure.domain, measure.definition, measure.kind,
    asStored(measure.direction), measure.numeratorLabel, measure.denominatorLabel ?? '', measure.multiplier,
    asStored(measure.chartKind), measure.fractionalCounts, measure.maxPercentOver100,
    measure.sourceEventType ?? '', measure.eventDate ?? '', ...EVENT_WORDS.map((column) => measure.eventWhere?.[column]?.join('|') ?? ''),
    measure.denominatorMeasure ?? '',
  ].join(BETWEEN_FIELDS);
}

/**
 * Makes the built-in measures known to the database, so that an extract need not describe them. Both ways of opening a
 * database have done it; a second call with other measures goes before the first, id by id. What an extract says of a
 * measure goes before any built-in entry.
 *
 * One statement for all of them: one each would take the engine in the browser most of a second. As one text and not as
 * Arrow rows, because Arrow's builders compile code at run time, which the site's security policy forbids.
 */
export async function addCatalogue(database: Database, measures: readonly Measure[]): Promise<void> {
  if (measures.length > 0) await database.rows('add-measures', [measures.map(entryOf).join(BETWEEN_MEASURES)]);
}
