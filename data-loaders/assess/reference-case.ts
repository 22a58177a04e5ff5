/** One case: a series, the choices, and (not read here) the answer another tool gave. */
export interface ReferenceCase {
  readonly name: string;
  readonly data: {
    readonly period: readonly (string | number)[];
    readonly numerator?: readonly (number | null)[] | null;
    readonly denominator?: readonly (number | null)[] | null;
    readonly value?: readonly (number | null)[] | null;
  };
  readonly options: CaseOptions;
  readonly expected?: Readonly<Record<string, unknown>>;
}

/** The choices of a case, as its README words them. All but the chart may be left out. */
export interface CaseOptions {
  readonly chart: string;
  readonly rules?: string | null;
  readonly direction?: 'increase' | 'decrease' | 'neutral' | null;
  readonly target?: number | readonly (number | null)[] | null;
  readonly rebase?: readonly number[] | null;
  readonly rebaseDates?: readonly string[] | null;
  readonly baselinePoints?: number | null;
  readonly exclude?: readonly number[] | null;
  readonly centreGiven?: number | null;
  readonly screenMovingRanges?: boolean | null;
  readonly multiply?: number | null;
  readonly categorical?: boolean | null;
  readonly limitMultiplier?: number | null;
  readonly screenMultiplier?: number | null;
  readonly minimumPoints?: number | null;
  readonly conflict?: string | null;
}

/** A list of one cell a row, or a fault of the case that says where. */
function isColumn(found: unknown): found is (number | null)[] {
  return Array.isArray(found) && found.every((cell) => cell === null || typeof cell === 'number');
}

/**
 * Is this parsed JSON a case? Returns it, or throws with what is missing.
 * @throws TypeError naming the field, what was found and what is expected.
 */
export function asReferenceCase(found: unknown, from: string): ReferenceCase {
  const fault = (field: string, expected: string): never => {
    throw new TypeError(`${from}: “${field}” should be ${expected}.`);
  };
  if (typeof found !== 'object' || found === null) return fault('case', 'an object');
  const given = found as Partial<ReferenceCase>;
  if (typeof given.name !== 'string') return fault('name', 'text');
  if (typeof given.options !== 'object' || given.options === null) return fault('options', 'an object');
  if (typeof given.options.chart !== 'string') return fault('options.chart', 'text');
  if (typeof given.data !== 'object' || given.data === null) return fault('data', 'an object');
  const rows = given.data.period;
  if (!Array.isArray(rows)) return fault('data.period', 'a list');
  for (const field of ['numerator', 'denominator', 'value'] as const) {
    const column: unknown = given.data[field];
    if (column === null || column === undefined) continue;
    if (!isColumn(column) || column.length !== rows.length) return fault(`data.${field}`, `a list of ${rows.length} numbers or nulls`);
  }
  return given as ReferenceCase;
}
