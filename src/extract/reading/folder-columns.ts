import type { CellColumn } from '../columns/cell-columns.ts';
import { NumberColumnBuilder } from '../columns/number-column-builder.ts';
import { TextColumnBuilder } from '../columns/text-column-builder.ts';
import { plainHeading } from '../schema/match-headings.ts';
import type { OpenParquet } from './read-parquet-cells.ts';

/** Columns that the folders of a partitioned file name: `measure_id=ae_4h_type1/year=2024/part-0.parquet`. */
export type FolderColumns = Readonly<Record<string, string>>;

/** What writers of partitioned files call the folder of rows without a value. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';

/** Percent signs stand for what a folder's name may not hold; a name that only looks like it stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `year=2012/month=6`: neither is a month by itself, the two together are. */
function withWholeMonth(columns: FolderColumns): FolderColumns {
  const { year, month, ...rest } = columns;
  if (!/^(19|20)\d\d$/.test(year ?? '') || !/^(0?[1-9]|1[0-2])$/.test(month ?? '')) return columns;
  return { ...rest, month: `${year ?? ''}-${(month ?? '').padStart(2, '0')}` };
}

/**
 * Which columns do the folders above a file name? `a/measure_id=mrsa/year=2024/part-0.parquet` → `{ measure_id: 'mrsa', year: '2024' }`.
 * Folders of any other name say nothing; a folder for missing values gives a blank. `year=2012/month=6` is one column, the month `2012-06`.
 */
export function folderColumnsOf(path: string): FolderColumns {
  const folders = path.split(/[/\\]/).slice(0, -1);
  return withWholeMonth(Object.fromEntries(folders.flatMap((folder): [string, string][] => {
    const at = folder.indexOf('=');
    if (at <= 0) return [];
    const value = decoded(folder.slice(at + 1));
    return [[decoded(folder.slice(0, at)), value === NO_VALUE ? '' : value]];
  })));
}

/**
 * The file as if its folders' columns stood in it, the same cell in every row. A column that the file has itself is the file's;
 * `stopsWhereFoldersContradict` holds the two against each other.
 */
export function withFolderColumns(parquet: OpenParquet, columns: FolderColumns): OpenParquet {
  const own = new Set([...parquet.headings, ...parquet.nested].map(plainHeading));
  const added = Object.entries(columns).filter(([heading]) => !own.has(plainHeading(heading)));
  if (added.length === 0) return { ...parquet, folderColumns: columns, pieces: (rows) => parquet.pieces(rows).map((piece) => withFolderColumns(piece, columns)) };
  const cellOf = new Map(added);
  const headings = [...parquet.headings, ...cellOf.keys()];
  return {
    ...parquet,
    headings,
    folderColumns: columns,
    readColumn: (heading) => {
      const cell = cellOf.get(heading);
      return cell === undefined ? parquet.readColumn(heading) : Promise.resolve(Array.from({ length: parquet.rows }, () => cell));
    },
    async readCells(table, match) {
      // The file's own headings stand first: a position past them is a folder's, and the file passes it over.
      const cells = await parquet.readCells(table, match);
      const all = new Map<string, CellColumn>(cells.columns);
      for (const { name, type } of table.columns) {
        const cell = cellOf.get(headings[match.positions.get(name) ?? -1] ?? '');
        if (cell === undefined) continue;
        const builder = type === 'number' ? new NumberColumnBuilder(cells.rows) : new TextColumnBuilder(cells.rows);
        for (let row = 0; row < cells.rows; row++) builder.push(cell);
        all.set(name, builder.finish());
      }
      return {
        ...cells, columns: all,
        cellsOf: async (rows) => (await cells.cellsOf(rows)).map((found) => ({ ...found, ...Object.fromEntries(added) })),
      };
    },
    pieces: (rows) => parquet.pieces(rows).map((piece) => withFolderColumns(piece, columns)),
  };
}
