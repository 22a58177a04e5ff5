import type { Row } from '../../src/database/database.ts';

const text = (cell: Row[string] | undefined): string => (cell === null || cell === undefined ? '' : String(cell));
const KEY = ['measure_id', 'org_code', 'period_start', 'period_end', 'period_type', 'breakdown'] as const;
const FIGURES = ['numerator', 'denominator', 'value', 'expected', 'status'] as const;

const keyOf = (row: Row): string => KEY.map((name) => text(row[name])).join('\n');
const figuresOf = (row: Row): string => FIGURES.map((name) => text(row[name])).join('\n');

/**
 * Rows of several files as one table in which every figure has its place. Rows come in the order in which their files were
 * taken in, and leave ordered by measure, organisation, period and day.
 *
 * A figure that two files tell alike on the same day (`as_of`) is kept once; where they differ on the same day every version
 * stays, numbered by `revision` so that the one the site would have in use (highest revision, then last taken in) stays so.
 */
export function mergeObservations(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly repeated: number; readonly differing: number } {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${keyOf(row)}\n${text(row['as_of'])}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const merged: Row[] = [];
  let differing = 0;
  for (const key of [...groups.keys()].sort()) {
    const group = [...(groups.get(key) ?? [])].sort((one, other) => Number(one['revision'] ?? 0) - Number(other['revision'] ?? 0));
    // A figure told again later counts as said then: it may be the one in use.
    const versions = new Map<string, Row>();
    for (const row of group) {
      versions.delete(figuresOf(row));
      versions.set(figuresOf(row), row);
    }
    const different = [...versions.values()];
    if (different.length === 1) merged.push(...different);
    else {
      differing++;
      different.forEach((row, revision) => { merged.push({ ...row, revision }); });
    }
  }
  return { rows: merged, repeated: rows.length - merged.length, differing };
}
