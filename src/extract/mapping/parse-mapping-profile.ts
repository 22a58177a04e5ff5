import * as z from 'zod/mini';
import { ProblemList } from '../problem-list.ts';
import type { Problem } from '../problem.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import { headingKey, isPosition } from './distinct-headings.ts';
import { MAPPING_PROFILE, type CellSource, type MappingProfile } from './mapping-profile.ts';
import { headingsOf } from './sources-of.ts';

export interface ParsedProfile {
  /** Null when there are problems. */
  readonly profile: MappingProfile | null;
  readonly problems: readonly Problem[];
}

/** Is this a file that means to be a mapping profile? Told by what is in it, so that any name will do. */
export const looksLikeProfile = (start: string): boolean => /^\ufeff?\s*\{[^]*"mappingVersion"\s*:/.test(start);

/**
 * Reads a mapping profile. What is wrong comes back as problems of severity `stop`, one for each place: a column that its table
 * does not have, a heading that is not among the headings of the profile, an unknown version.
 */
export function parseMappingProfile(json: string, file: string): ParsedProfile {
  const problems = new ProblemList(file);
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    problems.add('stop', 'profile-unreadable', { seen: cause instanceof Error ? cause.message : String(cause) });
    return { profile: null, problems: problems.list() };
  }
  const result = z.safeParse(MAPPING_PROFILE, parsed);
  if (result.success) checkNames(result.data, problems);
  else for (const { path, message } of result.error.issues) problems.add('stop', 'profile-entry', { column: path.length === 0 ? null : path.map(String).join('.'), expected: message });
  return { profile: result.success && !problems.refused ? result.data : null, problems: problems.list() };
}

/** Do the names inside mean something: canonical columns on the one side, headings of the profile on the other? */
function checkNames({ table, headings, columns, rows }: MappingProfile, problems: ProblemList): void {
  if (headings.length < 2 && rows.each !== 'period-heading') problems.add('stop', 'profile-entry', { column: 'headings', seen: headings.join(', '), expected: 'at least two headings' });
  const known = new Set(CANONICAL_TABLES[table].columns.map(({ name }) => name));
  const inFile = new Set(headings.map(headingKey));
  const wanted = (path: string, column: string): void => {
    if (!known.has(column)) problems.add('stop', 'profile-entry', { column: path, seen: column, expected: `a column of the table ${table}` });
  };
  const check = (path: string, column: string, source: CellSource): void => {
    wanted(`${path}.${column}`, column);
    for (const heading of headingsOf(source)) {
      if (!inFile.has(headingKey(heading)) && !isPosition(heading)) problems.add('stop', 'profile-entry', { column: `${path}.${column}`, seen: heading, expected: 'one of the headings of the profile' });
    }
  };
  for (const [column, source] of Object.entries(columns)) check('columns', column, source);
  if (rows.each === 'figure') rows.figures.forEach((own, index) => { for (const [column, source] of Object.entries(own)) check(`rows.figures.${String(index)}`, column, source); });
  if (rows.each === 'period-heading') wanted('rows.into', rows.into);
}
