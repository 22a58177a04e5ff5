/** Reading the cells of a database row as what the query promised; anything else is a failure of ours. */
import type { Row } from './database.ts';
import { DatabaseFailure } from './failure.ts';

/** Text that must be there. */
export function text(row: Row, column: string): string {
  const found = row[column];
  if (typeof found === 'string') return found;
  throw new DatabaseFailure('unexpected-type', `Column “${column}” holds ${String(found)}; expected text.`);
}

/** Text, or null. */
export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** A number, or null. */
export function numberOrNull(row: Row, column: string): number | null {
  const found = row[column];
  if (found === null || typeof found === 'number') return found;
  throw new DatabaseFailure('unexpected-type', `Column “${column}” holds ${String(found)}; expected a number.`);
}

/** True, or else false. */
export function flag(row: Row, column: string): boolean {
  return row[column] === true;
}

/** A closed word as the core writes it: files and tables write `p_prime`, the core `p-prime`. The checks vouch for the rest. */
export function word<Word extends string>(row: Row, column: string): Word {
  const found = text(row, column);
  let written = words.get(found);
  if (written === undefined) {
    written = found.replaceAll('_', '-');
    words.set(found, written);
  }
  return written as Word;
}

/** The closed words are few, and a quarter of a million rows ask for them. */
const words = new Map<string, string>();
