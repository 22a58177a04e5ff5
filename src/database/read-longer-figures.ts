import type { Period } from '../spc/vocabulary.ts';
import type { Database } from './database.ts';
import { readMeasures } from './read-contents.ts';
import { numberOrNull, text } from './row-cells.ts';

/** Figures of a measure whose periods are longer than a month: loaded, and on no chart. */
export interface LongerFigures {
  readonly measureId: string;
  readonly measureName: string;
  /** How many there are, by length of their periods (`quarter`, `year`…), most first. */
  readonly lengths: readonly { readonly length: string; readonly figures: number }[];
  /** At how many organisations at most: those of the length that has most. */
  readonly organisations: number;
  /** First and last month that they are of. */
  readonly from: Period;
  readonly to: Period;
}

/** Which measures have figures of longer periods than a month, and how many? In the order of the measures; none: an empty list. */
export async function readLongerFigures(database: Database): Promise<readonly LongerFigures[]> {
  const found = await database.rows('longer-figures');
  if (found.length === 0) return [];
  const measures = await readMeasures(database);
  return measures.flatMap(({ id, name }) => {
    const rows = found.filter((row) => text(row, 'measure_id') === id);
    const [first] = rows;
    if (first === undefined) return [];
    return [{
      measureId: id,
      measureName: name,
      lengths: rows.map((row) => ({ length: text(row, 'period_type'), figures: numberOrNull(row, 'figures') ?? 0 })).sort((one, other) => other.figures - one.figures),
      organisations: Math.max(...rows.map((row) => numberOrNull(row, 'organisations') ?? 0)),
      from: rows.map((row) => text(row, 'first_month')).sort()[0] ?? '',
      to: rows.map((row) => text(row, 'last_month')).sort().at(-1) ?? '',
    }];
  });
}
