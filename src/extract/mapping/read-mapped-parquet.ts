import type { ReadingContext } from '../extract.ts';
import { patientHeadings } from '../patients/patient-headings.ts';
import type { ProblemList } from '../problem-list.ts';
import { cellsWithoutPatients } from '../reading/cells-without-patients.ts';
import { NOTHING_READ, type InsideRead } from '../reading/inside-read.ts';
import type { OpenParquet } from '../reading/read-parquet-cells.ts';
import { checkMapped, mappedLayout } from './check-mapped.ts';
import { columnsForProfile, fileColumns } from './file-columns.ts';
import { sampleOf, SAMPLED_ROWS, type FileSample } from './file-sample.ts';
import type { MappingProfile } from './mapping-profile.ts';

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
  const cells = await cellsWithoutPatients(parquet, table, match, profile.table, problems);
  if (cells === null) return { ...NOTHING_READ, layout };
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
