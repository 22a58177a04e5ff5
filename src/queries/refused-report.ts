import type { ExtractReport } from '../extract/extract.ts';
import { sizeOf, type OfferedFile } from '../extract/offered-file.ts';
import type { Problem } from '../extract/problem.ts';

/** The report of a file that the page itself refuses, before or after reading it: nothing of it is kept. */
export function refusedReport(
  file: OfferedFile, problem: Pick<Problem, 'rule' | 'seen' | 'expected'>, sha256 = '',
): ExtractReport {
  return {
    file: file.name, bytes: sizeOf(file), sha256, reader: '', layout: '', rowsRead: 0, rowsLoaded: 0, rowsSetAside: 0,
    problems: [{ line: null, column: null, count: 1, ...problem, severity: 'stop', file: file.name }],
    setAside: [], dropped: [], reconciliation: [], refused: true,
  };
}
