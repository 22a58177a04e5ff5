import { DataType, type Table, type Vector } from 'apache-arrow';
import { breathe, shouldBreathe } from './breathe.ts';
import { cellsOf } from './cells-of.ts';
import type { Row } from './database.ts';
import { DatabaseFailure } from './failure.ts';

type Plain = string | number | boolean | null;

const MILLISECONDS_PER_DAY = 86_400_000;

/** `YYYY-MM-DD` of a number of days since 1970-01-01. Counted in UTC, so that no clock change moves a date. */
export function dateFromDays(days: number): string {
  return new Date(days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function wholeNumber(found: unknown, column: string): number {
  const asNumber = Number(found);
  if (!Number.isSafeInteger(asNumber)) {
    throw new DatabaseFailure('unexpected-type', `Column “${column}” holds ${String(found)}, too large to be exact.`);
  }
  return asNumber;
}

/** The reader of one column: from what Arrow hands out for the column's type to a plain value. */
function readerOf(vector: Vector, column: string): (found: unknown) => Plain {
  const type = DataType.isDictionary(vector.type) ? vector.type.dictionary : vector.type;
  if (DataType.isUtf8(type)) return (found) => found as string;
  if (DataType.isBool(type)) return (found) => found as boolean;
  if (DataType.isFloat(type)) return (found) => found as number;
  if (DataType.isInt(type)) return (found) => wholeNumber(found, column);
  // Arrow 17 hands a date out as milliseconds at midnight UTC, whatever its unit.
  if (DataType.isDate(type)) return (found) => dateFromDays(Math.round(Number(found) / MILLISECONDS_PER_DAY));
  if (DataType.isNull(type)) return () => null;
  throw new DatabaseFailure(
    'unexpected-type',
    `Column “${column}” came back as ${String(type)}; expected text, number, true/false or date. Cast it in the SQL file.`,
  );
}

/**
 * What does this answer of the engine say, as plain rows? Columns keep their order; BigInt and Arrow objects stop here.
 *
 * Text stays text; whole numbers and floating numbers become numbers; dates become `YYYY-MM-DD` (read in UTC); null stays
 * null. A whole number past 2^53, a decimal, a time or a nested type is refused: SQL has to cast it.
 */
export function rowsFromArrow(table: Table): readonly Row[] {
  const columns = table.schema.fields.map((field, index) => {
    const vector = table.getChildAt(index);
    if (vector === null) throw new DatabaseFailure('unexpected-type', `Column “${field.name}” has no values.`);
    return { name: field.name, vector, read: readerOf(vector, field.name) };
  });
  const rows: Record<string, Plain>[] = Array.from({ length: table.numRows }, () => ({}));
  for (const { name, vector, read } of columns) {
    // Iterating walks the batches in order; asking by index would search for the batch every time.
    let index = 0;
    for (const found of cellsOf(vector)) {
      const row = rows[index];
      if (row !== undefined) row[name] = found === null || found === undefined ? null : read(found);
      index += 1;
    }
  }
  return rows;
}

/** Rows of an answer turned to plain ones at a time: a few milliseconds of work. */
const ROWS_AT_ONCE = 2048;

/** As `rowsFromArrow`, with pauses in which a page can draw: an answer of a quarter of a million rows takes half a second. */
export async function rowsFromArrowWithPauses(table: Table): Promise<readonly Row[]> {
  if (table.numRows <= ROWS_AT_ONCE) return rowsFromArrow(table);
  const rows: Row[] = [];
  for (let from = 0; from < table.numRows; from += ROWS_AT_ONCE) {
    if (shouldBreathe()) await breathe();
    for (const row of rowsFromArrow(table.slice(from, from + ROWS_AT_ONCE))) rows.push(row);
  }
  return rows;
}
