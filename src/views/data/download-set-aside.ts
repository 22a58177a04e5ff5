import type { ExtractReport } from '../../extract/extract.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { downloadText } from '../shared/download-text.ts';

/** Hands the rows that did not load to the person as a CSV, each with its reason, safe to open in a spreadsheet. */
export async function downloadSetAside(report: ExtractReport): Promise<void> {
  const { rowsSetAsideCsv } = await import('../../extract/rows-set-aside-csv.ts');
  downloadText(`${report.file.replace(/\.[^.]*$/, '')}-set-aside.csv`, 'text/csv;charset=utf-8', rowsSetAsideCsv(report.setAside, ({ problem }) => describeProblem(problem).text));
}
