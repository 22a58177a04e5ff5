/** The parts of one measure at one organisation, month by month, as the extracts tell them or as its events fall. */
import type { Observation } from '../spc/observation.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { KnownThen } from './contents-terms.ts';
import type { Database } from './database.ts';
import { observationOf } from './read-contents.ts';
import { numberOrNull, text } from './row-cells.ts';

/** One part, as `type1` of `department`, with the months some extract tells of. */
export interface PartFigures {
  readonly dimension: string;
  readonly part: string;
  readonly observations: readonly Observation[];
}

/** Events counted for one part, month by month; months of none are left out. */
export interface PartEvents {
  readonly dimension: 'site' | 'grade' | 'category' | 'avoidable';
  readonly part: string;
  readonly months: ReadonlyMap<Period, number>;
}

/**
 * Which monthly figures do the extracts give for parts of a measure at an organisation? Parts of one dimension only
 * (`department=type1`); crossings of two (`department=type1;sex=f`) are left out, because they would be added twice.
 */
export async function readPartFigures(database: Database, measureId: string, orgCode: string, then: KnownThen | null = null): Promise<readonly PartFigures[]> {
  const parts = new Map<string, PartFigures & { readonly observations: Observation[] }>();
  for (const row of await database.rows('breakdown-series', [measureId, orgCode], then)) {
    const breakdown = text(row, 'breakdown');
    const [dimension, part, ...more] = breakdown.split('=');
    if (dimension === undefined || part === undefined || more.length > 0 || breakdown.includes(';')) continue;
    const known = parts.get(breakdown) ?? { dimension, part, observations: [] };
    parts.set(breakdown, known);
    known.observations.push(observationOf(row));
  }
  return [...parts.values()];
}

/** How do the events that a measure counts fall on the sites, grades, categories and answers on avoidability of an organisation? */
export async function readPartEvents(database: Database, measureId: string, orgCode: string, then: KnownThen | null = null): Promise<readonly PartEvents[]> {
  const parts = new Map<string, PartEvents & { readonly months: Map<Period, number> }>();
  for (const row of await database.rows('event-parts-by-month', [measureId, orgCode], then)) {
    const dimension = text(row, 'breakdown') as PartEvents['dimension'];
    const part = text(row, 'part');
    const known = parts.get(`${dimension}=${part}`) ?? { dimension, part, months: new Map<Period, number>() };
    parts.set(`${dimension}=${part}`, known);
    known.months.set(text(row, 'month'), numberOrNull(row, 'cases') ?? 0);
  }
  return [...parts.values()];
}
