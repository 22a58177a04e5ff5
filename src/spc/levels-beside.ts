import type { Assessment } from './assessment.ts';
import { monthsMet, thresholdsInForce } from './thresholds-in-force.ts';
import type { Threshold, ThresholdKind } from './vocabulary.ts';

/** A level asked of single months beside the one that is judged. */
export interface LevelBeside {
  readonly kind: ThresholdKind;
  /** The rows in force in any month, in time order. */
  readonly thresholds: readonly Threshold[];
  /** Month by month the row in force; null: none was. */
  readonly rows: readonly (Threshold | null)[];
  /** Its level. */
  readonly values: readonly (number | null)[];
  /** Did the month reach it? Null: no value, or no such level then. Equality reaches it. */
  readonly met: readonly (boolean | null)[];
}

const KINDS = ['standard', 'interim', 'trajectory-month', 'local'] as const satisfies readonly ThresholdKind[];
// A chart asks once for each of its months, in the strip and again in the table.
const known = new WeakMap<Assessment, readonly LevelBeside[]>();

/**
 * Which levels were in force beside the judged threshold, and which months reached them? An interim ambition next to a standard that
 * was never abolished, or a national standard next to a local agreement: one entry a kind that is not judged in that month. They decide
 * no icon. A row of the judged kind that a more specific one outranks is not in force, and so not beside it. None: an empty list.
 *
 * @example levelsBeside(assessment) // 75% in March 2025, judged by the standard of 95%: [{ kind: 'interim', values: [0.78], met: [false], … }]
 */
export function levelsBeside(assessment: Assessment): readonly LevelBeside[] {
  const before = known.get(assessment);
  if (before !== undefined) return before;
  const levels = KINDS.flatMap((kind) => levelOf(kind, assessment));
  known.set(assessment, levels);
  return levels;
}

function levelOf(kind: ThresholdKind, { recipe, series }: Assessment): LevelBeside | [] {
  const rows = recipe.thresholds.filter((row) => row.kind === kind);
  if (rows.length === 0) return [];
  const asked = thresholdsInForce(series.periods, rows, kind);
  const judgedRows = thresholdsInForce(series.periods, recipe.thresholds, recipe.judgedKind).rows;
  const beside = asked.rows.map((row, i) => (judgedRows[i]?.kind === kind ? null : row));
  const thresholds = asked.distinct.filter((row) => beside.includes(row));
  if (thresholds.length === 0) return [];
  return { kind, thresholds, rows: beside, values: beside.map((row) => row?.value ?? null), met: monthsMet(series.values, { ...asked, rows: beside, distinct: thresholds }) };
}
