import type { Row } from '../../src/database/database.ts';
import type { TableName } from '../../src/extract/extract.ts';
import { CANONICAL_TABLES } from '../../src/extract/schema/canonical-tables.ts';
import { rowsOfTable, type NativeDatabase } from '../database/native-database.ts';
import type { PackTable } from '../pack/write-pack.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { runSql } from './run-sql.ts';

/** Stored rows as canonical text again; what names their origin in another file stays behind. */
function asText(table: TableName, rows: readonly Row[]): PackTable {
  const columns = CANONICAL_TABLES[table].columns.map(({ name }) => name);
  return {
    table,
    rows: rows.map((row) => Object.fromEntries(columns.flatMap((name) => {
      const cell = row[name];
      return cell === null || cell === undefined ? [] : [[name, String(cell)]];
    }))),
  };
}

/** The lists of a pack: every organisation that a row speaks of is on its list, those that no list names by the name the rows give them. */
export async function listsOf(database: NativeDatabase): Promise<{ readonly tables: readonly PackTable[]; readonly unlisted: number }> {
  const listed = mergeOrganisations(await rowsOfTable(database, 'organisation'));
  const mentioned = listed.length === 0 ? [] : await runSql(database.connection, 'mentioned');
  const unlisted = mentioned.map((row): Row => {
    const code = String(row['org_code']);
    const parent = row['parent_code'] === null ? null : String(row['parent_code']);
    return { org_code: code, org_name: row['org_name'] === null ? code : String(row['org_name']), org_type: parent === null ? 'provider' : 'site', parent_code: parent };
  });
  const organisations = [...listed, ...unlisted].sort((one, other) => (String(one['org_code']) < String(other['org_code']) ? -1 : String(one['org_code']) > String(other['org_code']) ? 1 : 0));
  const others = await Promise.all((['measure', 'organisation_successor', 'target', 'annotation'] as const).map(async (table) =>
    asText(table, (await rowsOfTable(database, table)).filter((row) => row['extract_id'] !== 'built-in'))));
  return { tables: [asText('organisation', organisations), ...others].filter(({ rows }) => rows.length > 0), unlisted: unlisted.length };
}
