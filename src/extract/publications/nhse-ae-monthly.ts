import { aeColumns, aeColumnsLacking } from './nhse-ae-columns.ts';
import { lacksBreaches } from './nhse-ae-figures.ts';
import { aeObservations } from './nhse-ae-observations.ts';
import { periodOfLabel } from '../periods/period-label.ts';
import { aePeriod } from './nhse-ae-period.ts';
import { aeOrganisations } from './nhse-ae-organisations.ts';
import { reconcile, sortRows } from './nhse-ae-rows.ts';
import { droppedColumns, droppedRows } from './left-out.ts';
import { baseName } from './plain-heading.ts';
import type { Converted, Publication } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';
import { AE_TARGET_TABLE } from './nhse-ae-targets.ts';

/**
 * NHS England's monthly A&E return as published (`Monthly-AE-June-2025.csv`): one row a provider, one month a file, or many
 * months stacked by somebody else. Gives `ae_4h_all_types` and `ae_4h_type1`, booked visits included, and the providers
 * with their regions.
 *
 * - Seen within 4 hours = attendances − attendances over 4 hours.
 * - Total rows are never added to their parts, however they are marked; the parts are held against them, figure by figure.
 * - `-revised` in a file's name makes its figures revision 1, which wins over revision 0 of the same month.
 * - No attendances: not applicable. No over-4-hours figure: not submitted, with a warning where the file shows it as 0.
 */
export const NHSE_AE_MONTHLY: Publication = {
  name: 'NHS England A&E monthly CSV',
  recognises: (header) => aeColumns(header) !== null,
  lacking: aeColumnsLacking,
  convert: (file, header, rows): Converted => {
    const columns = aeColumns(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const sorted = sortRows(columns, header, rows);
    const written = sorted.providers.map(({ cells }) => (cells[columns.period] ?? '').trim());
    if (written.length > 0 && written.every((period) => aePeriod(period) === null && periodOfLabel(period) === null)) {
      return { tables: [], dropped: [], reconciliation: [], problems: [publicationProblem(file, { rule: 'not-one-month', severity: 'stop', line: sorted.providers[0]?.line ?? null, column: header[columns.period] ?? null, seen: written[0] ?? '', expected: 'MSitAE-JUNE-2025' })] };
    }
    const reconciliation = reconcile(file, columns, sorted);
    const used = new Set([
      columns.period, columns.orgCode, ...[columns.parent, columns.orgName].filter((index) => index !== null),
      ...columns.figures.map(({ index }) => index),
    ]);
    const type1Heading = columns.figures.find((one) => one.figure === 'over-4-hours' && one.department === 'type1')?.heading ?? null;
    return {
      tables: [
        // Nothing inside a revised file says that it is one; only its name does.
        { table: 'observation', rows: aeObservations({ file, revised: /revis/i.test(baseName(file)), asOf: '' }, columns, sorted.providers) },
        { table: 'organisation', rows: aeOrganisations(columns, sorted.providers) },
        AE_TARGET_TABLE,
      ],
      dropped: [
        ...droppedRows('total rows, used for reconciliation only', sorted.totals.map(({ row }) => row.line)),
        ...droppedRows('repeated header rows', sorted.headers),
        ...droppedRows('lines of text without figures', sorted.notes),
        ...droppedRows('blank rows', sorted.blank),
        ...droppedColumns(header, used, rows),
      ],
      reconciliation,
      problems: [
        ...(sorted.totals.length > 0 ? [] : [publicationProblem(file, { rule: 'no-total-row', severity: 'warn' })]),
        ...sorted.totals.map(({ row, marker }) =>
          publicationProblem(file, { rule: 'total-row', severity: 'fix', line: row.line, seen: marker })),
        ...sorted.providers.filter(({ cells }) => lacksBreaches(columns, cells)).map(({ line }) =>
          publicationProblem(file, { rule: 'no-figure', severity: 'warn', line, column: type1Heading })),
        ...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) =>
          publicationProblem(file, {
            rule: 'reconciliation-difference', severity: 'warn', column: figure, seen: String(partsSum), expected: String(statedTotal),
          })),
      ],
    };
  },
};
