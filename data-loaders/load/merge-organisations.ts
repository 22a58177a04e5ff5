import type { Row } from '../../src/database/database.ts';

/**
 * Which names does each organisation have, from when on? Rows of several files, one a month and name, become one row a
 * spell of months under the same name and parent: the newest wins on screen, the earlier stay on record.
 * Ordered by code and start.
 */
export function mergeOrganisations(rows: readonly Row[]): readonly Row[] {
  const start = (row: Row): string => String(row['valid_from'] ?? '');
  const code = (row: Row): string => String(row['org_code']);
  const inOrder = [...rows].sort((a, b) => (code(a) === code(b) ? (start(a) < start(b) ? -1 : 1) : code(a) < code(b) ? -1 : 1));
  const merged: Row[] = [];
  for (const row of inOrder) {
    const before = merged.at(-1);
    const sameOrganisation = before !== undefined && code(before) === code(row);
    if (sameOrganisation && before['org_name'] === row['org_name'] && before['parent_code'] === row['parent_code']) continue;
    // Two files that name an organisation differently from the same month on: the one read last is believed.
    if (sameOrganisation && start(before) === start(row)) merged.pop();
    merged.push(row);
  }
  return merged;
}
