import { lastDay } from '../checks/calendar.ts';
import type { Problem } from '../problem.ts';
import { droppedColumns, droppedRows } from './left-out.ts';
import { lacksBreaches } from './nhse-ae-figures.ts';
import { aeObservations } from './nhse-ae-observations.ts';
import { aeOrganisations } from './nhse-ae-organisations.ts';
import { aePeriod } from './nhse-ae-period.ts';
import { checkProviderTable } from './nhse-ae-provider-checks.ts';
import { providerTable } from './nhse-ae-provider-columns.ts';
import { reconcile, sortRows } from './nhse-ae-rows.ts';
import { isUnusedSheet, USED_SHEET } from './nhse-ae-unused-sheets.ts';
import { monthOfFileName } from './period-of-file-name.ts';
import { baseName } from './plain-heading.ts';
import type { Converted, Publication, TextRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';
import { dayOfTitle, titleBlock } from './title-block.ts';
import { AE_TARGET_TABLE } from './nhse-ae-targets.ts';

/** No month before had booked visits in the return: its only sheet of providers does not speak of them. */
const BOOKED_SINCE = '2020-01';

const nothingBut = (problem: Problem): Converted => ({ tables: [], dropped: [], reconciliation: [], problems: [problem] });

/**
 * The provider table of NHS England's A&E publication: the web table saved as CSV (`June-2025-AE.csv`), or the sheet
 * “Provider Level Data” of its workbook. Gives the same two measures as the monthly CSV, booked visits included.
 *
 * - The month stands in the title block; the web table has none, so there it is taken from the name of the file and said so.
 * - A workbook's sheet “Non Booked Data” has the same headings and even the same title; its summary does not say that
 *   booked visits are in, and then it is not used: its figures are about half a point lower.
 * - Tables until about 2019 have no block of those within 4 hours, and no booked visits. A week or a quarter is no month: refused.
 * - The England row (code `-`) is held against its parts, every row against its own totals and percentages. A percentage of
 *   nobody (`-`, or `0.0` where somebody replaced the dashes) is no 0%: not applicable.
 */
export const NHSE_AE_PROVIDER_TABLE: Publication = {
  name: 'NHS England A&E provider table',
  recognises: (header) => providerTable(header) !== null && !isUnusedSheet(header),
  convert: (file, header, rows, above = []): Converted => {
    const table = providerTable(header);
    if (table === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const title = titleBlock(above);
    const month = aePeriod(title.said('period'));
    if (month !== null && month >= BOOKED_SINCE && !/\bbooked and non-booked\b/i.test(title.said('summary'))) {
      return nothingBut(publicationProblem(file, { rule: 'sheet-not-used', severity: 'stop', seen: 'figures without booked appointments', expected: USED_SHEET }));
    }
    if (month === null && title.said('period') !== '') return nothingBut(publicationProblem(file, { rule: 'not-one-month', severity: 'stop', seen: title.said('period'), expected: 'June 2025' }));
    const period = month ?? monthOfFileName(file);
    if (period === null) return nothingBut(publicationProblem(file, { rule: 'no-period', severity: 'stop', seen: file, expected: 'June-2025-AE.csv' }));

    const { columns } = table;
    // Half the cells of a workbook's rows lie behind the table; the period takes the first place there.
    const dated = rows.map(({ line, cells }): TextRow => ({ line, cells: [...Array.from(header, (_, index) => cells[index] ?? ''), period] }));
    const sorted = sortRows(columns, header, dated);
    const totals = reconcile(file, columns, sorted);
    const checks = checkProviderTable(file, period, header, table, sorted.providers);
    const used = new Set([
      columns.orgCode, ...[columns.parent, columns.orgName, table.percentAll, table.percentType1].filter((index) => index !== null),
      ...[table.attendances, table.under4Hours, table.over4Hours].flatMap((block) => (block === null ? [] : [...block.departments, block.total])),
    ]);
    const edition = { file, revised: title.said('revised') !== '' || /revis/i.test(baseName(file)), asOf: dayOfTitle(title.said('revised')) || dayOfTitle(title.said('published')) };
    const first = `${period}-01`;
    return {
      tables: [
        { table: 'observation', rows: aeObservations(edition, columns, sorted.providers) },
        { table: 'organisation', rows: aeOrganisations(columns, sorted.providers) },
        AE_TARGET_TABLE,
      ],
      dropped: [
        ...droppedRows('total rows, used for reconciliation only', sorted.totals.map(({ row }) => row.line)),
        ...droppedRows('lines of text without figures', sorted.notes),
        ...droppedRows('blank rows', sorted.blank),
        ...droppedColumns(header, used, rows),
      ],
      reconciliation: [...totals, ...checks.reconciliation],
      problems: [
        ...(month === null ? [publicationProblem(file, { rule: 'period-from-file-name', severity: 'fix', seen: file, expected: `${first} to ${lastDay(first, 1)}` })] : []),
        ...sorted.totals.map(({ row, marker }) => publicationProblem(file, { rule: 'total-row', severity: 'fix', line: row.line, seen: marker })),
        ...sorted.providers.filter(({ cells }) => lacksBreaches(columns, cells)).map(({ line }) =>
          publicationProblem(file, { rule: 'no-figure', severity: 'warn', line, column: columns.figures[3]?.heading ?? null })),
        ...totals.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) =>
          publicationProblem(file, { rule: 'reconciliation-difference', severity: 'warn', column: figure, seen: String(partsSum), expected: String(statedTotal) })),
        ...checks.problems,
      ],
    };
  },
};
