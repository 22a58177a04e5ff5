import type { CellTable } from '../columns/cell-columns.ts';
import type { ReadingContext } from '../extract.ts';
import { columnsOfNhsNumbers, holdsNhsNumbers, patientHeadings } from '../patient-identifiers.ts';
import type { ProblemList } from '../problem-list.ts';
import { NOTHING_READ, type InsideRead } from '../reading/inside-read.ts';
import type { OpenParquet } from '../reading/read-parquet-cells.ts';
import { checkMapped, mappedLayout } from './check-mapped.ts';
import { columnsForProfile, fileColumns } from './file-columns.ts';
import { sampleOf, SAMPLED_ROWS, type FileSample } from './file-sample.ts';
import type { MappingProfile } from './mapping-profile.ts';

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);

/** Reads a Parquet file whose columns a profile explains. Columns that the profile does not read are looked at for patients' numbers too. */
export async function readMappedParquet(
  parquet: OpenParquet, profile: MappingProfile, context: ReadingContext, problems: ProblemList, extractId: string,
): Promise<InsideRead> {
  const { headings, nested, rows } = parquet;
  const layout = mappedLayout(profile);
  for (const column of patientHeadings([...headings, ...nested], profile.table === 'organisation')) problems.add('stop', 'patient-identifier', { column });
  if (rows === 0) problems.add('stop', 'header-only', { expected: profile.table });
  if (problems.refused) return { ...NOTHING_READ, layout };
  for (const column of nested) problems.add('warn', 'nested-column', { column });
  const { table, match } = columnsForProfile(profile, headings);
  let cells: CellTable;
  try {
    for (const column of match.unknown) if (holdsNhsNumbers(await parquet.readColumn(column))) problems.add('stop', 'patient-identifier', { column });
    cells = await parquet.readCells(table, match);
  } catch (cause) {
    problems.add('stop', 'unreadable-parquet', { seen: reasonOf(cause) });
    return { ...NOTHING_READ, layout };
  }
  for (const column of columnsOfNhsNumbers(cells)) problems.add('stop', 'patient-identifier', { column });
  if (problems.refused) return { ...NOTHING_READ, layout };
  return checkMapped(profile, headings, cells, rows, context, problems, extractId);
}

/** A look at a Parquet file that was refused for want of a meaning; null where it cannot be had, or patients are in it. */
export async function sampleOfParquet(parquet: OpenParquet, problems: ProblemList): Promise<FileSample | null> {
  const [first] = parquet.pieces(SAMPLED_ROWS);
  if (first === undefined) return null;
  const { table, match } = fileColumns(parquet.headings, 'observation');
  try {
    return sampleOf(await first.readCells(table, match), null, null, problems);
  } catch {
    return null;
  }
}
