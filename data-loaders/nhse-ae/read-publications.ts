import { tableFromIPC } from 'apache-arrow';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import type { Row } from '../../src/database/database.ts';
import { rowsFromArrow } from '../../src/database/rows-from-arrow.ts';
import type { ExtractFile, ExtractReport, TableName } from '../../src/extract/extract.ts';
import { NHSE_AE_MONTHLY } from '../../src/extract/publications/nhse-ae-monthly.ts';
import { readExtract } from '../../src/extract/read-extract.ts';

/** One file of the publication, read by the same code as in the browser. */
export interface PublicationRead {
  readonly file: string;
  readonly report: ExtractReport;
  readonly observations: readonly Row[];
  readonly organisations: readonly Row[];
  /** Months it tells of, in order. */
  readonly months: readonly string[];
}

export interface PublicationsRead {
  /** In order of weight: stacked copies first, files of fewer months after, so that the publisher's own file decides. */
  readonly read: readonly PublicationRead[];
  /** Files that are not of this publication, or were refused. */
  readonly leftOut: readonly ExtractReport[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reads every file; those of the publication come back as rows, the others with the reason why not. */
export async function readPublications(files: readonly ExtractFile[], today: string): Promise<PublicationsRead> {
  const read: PublicationRead[] = [];
  const leftOut: ExtractReport[] = [];
  for (const file of files) {
    const { report, tables } = await readExtract(
      file,
      { measures: BUILT_IN_MEASURES, organisationCodes: null, allowUnlisted: true, today, expectTable: null },
      [NHSE_AE_MONTHLY],
    );
    const rowsOf = (name: TableName): readonly Row[] =>
      tables.filter(({ table }) => table === name).flatMap(({ ipc }) => rowsFromArrow(tableFromIPC(ipc)));
    const observations = rowsOf('observation');
    if (report.layout !== NHSE_AE_MONTHLY.name || report.refused || observations.length === 0) {
      leftOut.push(report);
      continue;
    }
    const months = [...new Set(observations.map((row) => String(row['period'])))].sort();
    read.push({ file: file.name, report, observations, organisations: rowsOf('organisation'), months });
  }
  const weight = (a: PublicationRead, b: PublicationRead): number =>
    b.months.length - a.months.length || compare(a.months[0] ?? '', b.months[0] ?? '') || compare(a.file, b.file);
  return { read: read.sort(weight), leftOut };
}
