import type { HeldExtract } from '../../queries/holding-state.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { downloadFile } from '../shared/download-text.ts';

/** Hands the rows that did not load to the person as a CSV, each with its reason, safe to open in a spreadsheet. */
export async function downloadSetAside({ report, setAsideFile }: HeldExtract): Promise<void> {
  const name = `${report.file.replace(/\.[^.]*$/, '').replaceAll(':', '.')}-set-aside.csv`;
  if (setAsideFile !== undefined) return downloadFile(name, setAsideFile);
  const { rowsSetAsideCsv } = await import('../../extract/rows-set-aside-csv.ts');
  downloadFile(name, new Blob([rowsSetAsideCsv(report.setAside, ({ problem }) => describeProblem(problem).text)], { type: 'text/csv;charset=utf-8' }));
}
