import type { ExtractReport } from '../../src/extract/extract.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { formatNumber } from '../../src/wording/format-number.ts';
import { formatPeriod, formatPeriodRange } from '../../src/wording/format-period.ts';
import type { Disagreement } from '../load/merge-figures.ts';
import { englandFigures } from './england-figures.ts';
import type { PublicationRead } from './read-publications.ts';

const MEASURE_WORDS: Readonly<Record<string, string>> = { ae_4h_all_types: 'all types', ae_4h_type1: 'type 1' };
const DISAGREEMENTS_TOLD = 10;

function percent(numerator: number, denominator: number): string {
  return denominator === 0 ? 'no figure' : `${((100 * numerator) / denominator).toFixed(2)}%`;
}

/** England month by month, in lines: `June 2025: 201 providers, England all types 75.55%, type 1 61.72%`. */
function englandLines({ observations }: PublicationRead): readonly string[] {
  const figures = englandFigures(observations);
  return [...new Set(figures.map(({ period }) => period))].map((period) => {
    const here = figures.filter((figure) => figure.period === period);
    const shares = here.map(({ measureId, numerator, denominator }) =>
      `${MEASURE_WORDS[measureId] ?? measureId} ${percent(numerator, denominator)}`);
    return `  ${formatPeriod(period)}: ${formatCount(Math.max(...here.map(({ providers }) => providers)), 'providers')}, England ${shares.join(', ')}`;
  });
}

function reconciliationLines({ reconciliation }: ExtractReport): readonly string[] {
  if (reconciliation.length === 0) return ['  The file states no total: there is nothing to hold the sum of the providers against.'];
  return reconciliation.map(({ period, figure, partsSum, statedTotal, difference }) =>
    `  ${figure}${period === '' ? '' : ` (${period})`}: providers add up to ${formatNumber(partsSum)}, ` +
    `stated total ${formatNumber(statedTotal)}, difference ${formatNumber(difference)}`);
}

/** What was read of one file, held against its own total, and left out of it. */
export function describeRead(read: PublicationRead): readonly string[] {
  const { report, months } = read;
  const notable = report.problems.filter(({ rule, severity }) => severity !== 'fix' && rule !== 'unlisted-organisation');
  return [
    `${read.file}: ${formatPeriodRange(months[0] ?? '', months.at(-1) ?? '')}, ${formatCount(report.rowsRead, 'rows')} read, ` +
      `${formatNumber(report.rowsSetAside)} set aside`,
    ...englandLines(read),
    ...reconciliationLines(report),
    ...report.dropped.map(({ what, count }) => `  left out: ${what} (${formatNumber(count)})`),
    ...notable.map((problem) => `  ${describeProblem(problem).text}`),
  ];
}

/** Why a file was left out, in lines. */
export function describeLeftOut(report: ExtractReport): readonly string[] {
  const reasons = report.problems.filter(({ severity }) => severity === 'stop').map((problem) => `  ${describeProblem(problem).text}`);
  return [
    `${report.file}: left out`,
    ...(reasons.length > 0 ? reasons : [`  It is no monthly A&E file${report.layout === '' ? '' : `, but ${report.layout}`}.`]),
  ];
}

/** Where files tell the same month differently, in lines; the figure in use comes last. */
export function describeDisagreements(disagreements: readonly Disagreement[]): readonly string[] {
  if (disagreements.length === 0) return [];
  const told = disagreements.slice(0, DISAGREEMENTS_TOLD).map(({ orgCode, measureId, period, versions }) =>
    `  ${orgCode} ${MEASURE_WORDS[measureId] ?? measureId} ${period}: ${versions.map(({ file, figures }) => `${figures} in ${file}`).join(', then ')}`);
  const more = disagreements.length - told.length;
  return [
    `${formatCount(disagreements.length, 'figures')} differ between files; the last one named is in use, the others are kept as its history:`,
    ...told,
    ...(more > 0 ? [`  … and ${formatNumber(more)} more`] : []),
  ];
}
