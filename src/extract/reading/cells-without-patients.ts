import type { CellTable } from '../columns/cell-columns.ts';
import { identifiesPatients, patientColumns } from '../patients/patient-columns.ts';
import type { ProblemList } from '../problem-list.ts';
import type { CanonicalTable } from '../schema/column.ts';
import type { HeadingMatch } from '../schema/match-headings.ts';
import type { TableName } from '../table-name.ts';
import type { OpenParquet } from './read-parquet-cells.ts';

/** What a reader of other people's making said when it gave up, short enough to show. */
export const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);

/**
 * The cells that a table takes from a Parquet file, once no column of it identifies patients, those that nobody asked for included.
 * Null: the file is refused, for such a column or for bytes that cannot be read, and `problems` says which.
 */
export async function cellsWithoutPatients(parquet: OpenParquet, table: CanonicalTable, match: HeadingMatch, name: TableName, problems: ProblemList): Promise<CellTable | null> {
  try {
    for (const column of match.unknown) if (identifiesPatients(await parquet.readColumn(column), name)) problems.add('stop', 'patient-identifier', { column });
    const cells = await parquet.readCells(table, match);
    for (const column of patientColumns(cells, name)) problems.add('stop', 'patient-identifier', { column });
    return problems.refused ? null : cells;
  } catch (cause) {
    problems.add('stop', 'unreadable-parquet', { seen: reasonOf(cause) });
    return null;
  }
}
