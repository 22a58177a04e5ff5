import type { Row } from '../../src/database/database.ts';
import type { TableName } from '../../src/extract/extract.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import type { PackTable } from './write-pack.ts';

/**
 * Stored rows as canonical text again, for a table of a pack; what names their origin in another file stays behind, and so do blanks.
 *
 * @example canonicalText('organisation', [{ org_code: 'ZZ1', extract_id: 'x', closed: null }]).rows // [{ org_code: 'ZZ1' }]
 */
export function canonicalText(table: TableName, rows: readonly Row[]): PackTable {
  const columns = CANONICAL_TABLES[table].columns.map(({ name }) => name);
  return {
    table,
    rows: rows.map((row) => Object.fromEntries(columns.flatMap((name) => {
      const cell = row[name];
      return cell === null || cell === undefined ? [] : [[name, String(cell)]];
    }))),
  };
}
