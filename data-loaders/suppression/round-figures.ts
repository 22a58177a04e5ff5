import type { Row } from '../../src/database/database.ts';
import type { MeasureKind } from '../../src/spc/vocabulary.ts';

/** The nearest multiple; halfway goes up. 12 to the base 5 is 10, 13 is 15. */
const rounded = (cell: Row[string] | undefined, base: number): Row[string] => (cell === null || cell === undefined || cell === '' ? null : Math.floor(Number(cell) / base + 0.5) * base);

/**
 * The counts of a row as multiples of a base. A value that is made of its parts is left out, because it would tell what was
 * rounded away: it is worked out again from the rounded parts.
 */
export function roundFigures(row: Row, base: number, kind: MeasureKind): Row {
  const numerator = rounded(row['numerator'], base);
  if (kind === 'count') return { ...row, numerator, value: rounded(row['value'], base) };
  return { ...row, numerator, denominator: rounded(row['denominator'], base), value: null };
}

/** The same for many rows at once, as a statement on the table of observations. */
export function roundingSql(kind: MeasureKind, base: number, where: string): string {
  const rounded = (column: string): string => `${column} = floor(${column} / ${String(base)} + 0.5) * ${String(base)}`;
  const others = kind === 'count' ? rounded('value') : `${rounded('denominator')}, value = null`;
  return `update observation set ${rounded('numerator')}, ${others} where ${where}`;
}
