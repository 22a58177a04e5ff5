import type { Row } from '../../src/database/database.ts';

const KEY = ['measure_id', 'org_code', 'period_start', 'period_end', 'period_type', 'breakdown'] as const;

/** Does the other say something newer of the same figure? Newest day, then highest revision, then last given. */
function isNewer(one: Row, other: Row): boolean {
  const [before, after] = [String(one['as_of'] ?? ''), String(other['as_of'] ?? '')];
  return before === after ? Number(other['revision'] ?? 0) >= Number(one['revision'] ?? 0) : after > before;
}

/** Which version of each figure is in use? As the site decides it; the order of the rows is kept. */
export function inUse(rows: readonly Row[]): readonly Row[] {
  const used = new Map<string, Row>();
  for (const row of rows) {
    const key = KEY.map((name) => String(row[name] ?? '')).join('\u0000');
    const before = used.get(key);
    if (before === undefined || isNewer(before, row)) used.set(key, row);
  }
  const kept = new Set(used.values());
  return rows.filter((row) => kept.has(row));
}
