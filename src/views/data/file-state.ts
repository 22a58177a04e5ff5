import type { ExtractReport } from '../../extract/extract.ts';
import type { FileState } from '../../wording/describe-files.ts';

/** What became of this file, in one of five words. */
export function fileStateOf(report: ExtractReport): FileState {
  if (report.refused) return report.problems.some(({ rule }) => rule === 'reading-stopped') ? 'stopped' : 'refused';
  if (report.rowsSetAside === 0) return 'loaded';
  return report.rowsLoaded === 0 ? 'nothing' : 'partly';
}
