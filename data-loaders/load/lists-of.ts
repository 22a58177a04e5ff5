import type { Row } from '../../src/database/database.ts';
import { rowsOfTable, type NativeDatabase } from '../database/native-database.ts';
import { canonicalText } from '../pack/canonical-text.ts';
import type { PackTable } from '../pack/write-pack.ts';
import { mergeOrganisations } from './merge-organisations.ts';
import { runSql } from './run-sql.ts';

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
    canonicalText(table, (await rowsOfTable(database, table)).filter((row) => row['extract_id'] !== 'built-in'))));
  return { tables: [canonicalText('organisation', organisations), ...others].filter(({ rows }) => rows.length > 0), unlisted: unlisted.length };
}
