import { checkTable } from '../checks/check-table.ts';
import { stopWhereNoneIsKnown } from '../checks/none-known.ts';
import type { CellTable } from '../columns/cell-columns.ts';
import type { CheckedTable, ReadingContext } from '../extract.ts';
import { ProblemList } from '../problem-list.ts';
import type { Problem } from '../problem.ts';
import { cellsOfCanonicalRows } from '../publications/convert-publication.ts';
import { ENGLAND, englandOrganisation } from '../publications/england.ts';
import { NOTHING_READ, type InsideRead } from '../reading/inside-read.ts';
import { CANONICAL_TABLES } from '../schema/canonical-tables.ts';
import { applyMapping, type Mapped } from './apply-mapping.ts';
import type { MappingProfile } from './mapping-profile.ts';
import { sourcesOfRows } from './sources-of.ts';

/** How the load report names the layout of a mapped file. */
export const mappedLayout = ({ name, table }: MappingProfile): string => `mapping “${name}” → ${table}`;

/** A problem in the words of the file: its own headings, and its own cells where the mapping translated them. */
function inFile(problem: Problem, { columnInFile, cellInFile }: Mapped): Problem {
  const { column, seen } = problem;
  return column === null ? problem : { ...problem, column: columnInFile(column), seen: seen === null ? null : cellInFile(column, seen) };
}

/** Required columns that the profile fills in no row, or not in every one. */
function missingColumns(profile: MappingProfile): readonly string[] {
  const { rows, table } = profile;
  const inHeadings = rows.each === 'period-heading' ? ['period_start', rows.into] : [];
  const given = (column: string): boolean => inHeadings.includes(column) || sourcesOfRows(profile).every((sources) => sources[column] !== undefined);
  const missing = CANONICAL_TABLES[table].columns.filter(({ name, required, standIn }) => required && !given(name) && (standIn === null || !given(standIn))).map(({ name }) => name);
  return missing.length === 0 && table === 'observation' && !['value', 'numerator', 'status'].some(given) ? ['value'] : missing;
}

/** Figures that the profile puts under England bring England with them, as those of publications do. */
const isAboutEngland = (profile: MappingProfile): boolean =>
  sourcesOfRows(profile).some(({ org_code: source }) => source?.from === 'constant' && source.value === ENGLAND.code)
  || sourcesOfRows(profile).some(({ org_code: source }) => source?.from === 'heading' && Object.values(source.words ?? {}).includes(ENGLAND.code));

/**
 * Maps the cells of a file (by its own headings) and checks the rows as those of any other extract. Problems and rows set aside
 * speak of the file's own lines, headings and cells.
 */
export async function checkMapped(
  profile: MappingProfile, header: readonly string[], raw: CellTable, rowsRead: number, context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  const layout = mappedLayout(profile);
  const found = new ProblemList(problems.file);
  for (const column of missingColumns(profile)) found.add('stop', 'missing-column', { column, expected: column });
  const mapped = applyMapping(profile, header, raw, found);
  const england = isAboutEngland(profile) && (profile.table === 'observation' || profile.table === 'event');
  const listed = england && context.organisationCodes !== null ? { ...context, organisationCodes: [...context.organisationCodes, ENGLAND.code] } : context;
  const checked = found.refused ? null : await checkTable(profile.table, mapped.cells, listed, found, extractId);
  if (checked !== null && context.pieceOfFile !== true) stopWhereNoneIsKnown(found, profile.table, checked.judged);
  problems.add('fix', 'read-by-mapping', { seen: profile.name, expected: profile.table });
  for (const problem of found.list()) problems.include(inFile(problem, mapped));
  if (checked === null || problems.refused) return { ...NOTHING_READ, layout, rowsRead };
  const tables: CheckedTable[] = checked.table === null ? [] : [checked.table];
  if (england && checked.table !== null) {
    const own = await checkTable('organisation', cellsOfCanonicalRows(CANONICAL_TABLES.organisation, [englandOrganisation(0)]), context, problems, extractId);
    if (own.table !== null) tables.unshift(own.table);
  }
  return {
    layout,
    rowsRead,
    tables,
    setAside: checked.setAside.map((row) => ({ ...row, problem: inFile(row.problem, mapped) })),
    dropped: [...mapped.dropped, ...checked.dropped],
    reconciliation: checked.reconciliation,
  };
}
