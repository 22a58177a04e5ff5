import type { OrganisationLife } from '../extract/extract.ts';
import type { Succession } from './combine-predecessors.ts';
import type { KnownThen } from './contents-terms.ts';
import type { Database } from './database.ts';
import { numberOrNull, text, textOrNull } from './row-cells.ts';

/** Who took over from whom, in order of day? */
export async function readSuccessions(database: Database, then: KnownThen | null = null): Promise<readonly Succession[]> {
  return (await database.rows('successors', [], then)).map((row) => ({
    predecessor: text(row, 'predecessor_code'),
    successor: text(row, 'successor_code'),
    from: text(row, 'effective_date'),
    share: numberOrNull(row, 'share'),
  }));
}

/**
 * What must reading know of the organisations that the loaded extracts list? When each opened and closed, whose part it is,
 * by which names it is known and who took over from it: the `organisationLives` of a `ReadingContext`. Codes that only
 * figures mention are left out.
 */
export async function readOrganisationLives(database: Database): Promise<readonly OrganisationLife[]> {
  const listed = (await database.rows('organisations')).filter((row) => row['unlisted'] !== true);
  const names = new Map<string, string[]>();
  for (const row of await database.rows('organisation-names')) add(names, text(row, 'org_code'), text(row, 'name'));
  const successors = new Map<string, string[]>();
  for (const { predecessor, successor } of await readSuccessions(database)) add(successors, predecessor, successor);
  return listed.map((row) => {
    const code = text(row, 'org_code');
    return {
      code,
      openDate: textOrNull(row, 'open_date'),
      closeDate: textOrNull(row, 'close_date'),
      parentCode: textOrNull(row, 'parent_code'),
      names: names.get(code) ?? [],
      successorCodes: successors.get(code) ?? [],
    };
  });
}

function add(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
