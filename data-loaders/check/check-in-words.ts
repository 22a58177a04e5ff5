import type { ExtractReport } from '../../src/extract/extract.ts';
import type { Problem, Severity } from '../../src/extract/problem.ts';
import type { Contents } from '../../src/database/contents.ts';
import type { HeldExtract } from '../../src/queries/holding-state.ts';
import { describeProblem, describeSeverity } from '../../src/wording/describe-problem.ts';
import { describeDropped, describeReconciliation, describeReport } from '../../src/wording/describe-report.ts';
import { describeRevision } from '../../src/wording/describe-revision.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { formatPeriodRange } from '../../src/wording/format-period.ts';
import { emptyHandedIn, stoppedIn, type Checked } from './check-files.ts';

const SEVERITIES: readonly Severity[] = ['stop', 'row', 'warn', 'fix'];
/** Lines of one revision that are printed; `--json` has all. */
const CHANGES_TOLD = 12;

/** A problem without the file's name, which stands above it. */
function problemLine(problem: Problem): string {
  const { where, found, done, remedy } = describeProblem(problem);
  const place = where.slice(problem.file.length).replace(/^, /, '');
  return `    ${[place === '' ? found : `${place}: ${found}`, done, remedy].filter((part) => part !== '').join(' ')}`;
}

function problemLines(problems: readonly Problem[]): readonly string[] {
  return SEVERITIES.flatMap((severity) => {
    const found = problems.filter((problem) => problem.severity === severity);
    return found.length === 0 ? [] : [`  ${describeSeverity(severity)}:`, ...found.map(problemLine)];
  });
}

function revisionLines({ revision }: HeldExtract, contents: Contents): readonly string[] {
  if (revision === undefined) return [];
  const words = describeRevision(revision, contents);
  const told = [...words.restated, ...words.verdicts];
  const more = told.length - CHANGES_TOLD;
  return [
    `  Against what was loaded before: ${words.summary}`,
    ...told.slice(0, CHANGES_TOLD).map((line) => `    ${line}`),
    ...(more > 0 ? [`    … and ${formatCount(more, 'more changes')}`] : []),
  ];
}

/** One file in plain English: what it is, what became of its rows, its sums and problems. Without a line at its end. */
export function describeFile(report: ExtractReport): readonly string[] {
  const known = report.layout === '' ? 'Layout not recognised' : report.layout;
  return [
    report.file,
    `  ${known}${report.reader === '' ? '' : `, read by ${report.reader}`}, ${formatCount(report.bytes, 'bytes')}${report.sha256 === '' ? '' : `, SHA-256 ${report.sha256.slice(0, 16)}…`}`,
    `  ${describeReport(report)}`,
    ...report.reconciliation.map((line) => `  ${describeReconciliation(line)}`),
    ...report.dropped.map((dropped) => `  ${describeDropped(dropped)}`),
    ...problemLines(report.problems),
  ];
}

function fileLines(held: HeldExtract, contents: Contents): readonly string[] {
  return [...describeFile(held.report), ...revisionLines(held, contents), ''];
}

/** The check in plain English, file by file, with a line for all of it at the end. */
export function checkInWords(checked: Checked, passedOver: readonly string[]): string {
  const { contents, extracts, packProblems } = checked;
  const stopped = stoppedIn(checked);
  const emptyHanded = emptyHandedIn(checked);
  const providers = new Set(contents.series.map(({ providerCode }) => providerCode)).size;
  const measures = new Set(contents.series.map(({ measureId }) => measureId)).size;
  const months = contents.firstMonth === null || contents.lastMonth === null ? [] : [formatPeriodRange(contents.firstMonth, contents.lastMonth)];
  return [
    ...(packProblems.length === 0 ? [] : ['manifest.json', ...problemLines(packProblems), '']),
    ...extracts.flatMap((held) => fileLines(held, contents)),
    ...(passedOver.length === 0 ? [] : [`Passed over, no extracts by their ending: ${passedOver.join(', ')}`]),
    `${formatCount(extracts.length, 'files')} checked: ${stopped === 0 ? 'none' : String(stopped)} stopped${emptyHanded === 0 ? '' : `, no row of ${emptyHanded === 1 ? 'one' : String(emptyHanded)} loaded`}. ` +
      `Loaded together: ${[formatCount(measures, 'measures'), formatCount(providers, 'providers'), ...months].join(', ')}.`,
  ].join('\n');
}
