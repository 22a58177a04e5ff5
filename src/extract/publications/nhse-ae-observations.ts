import type { AeColumns, Department } from './nhse-ae-columns.ts';
import { aeFigure } from './nhse-ae-figures.ts';
import { aePeriod } from './nhse-ae-period.ts';
import { ALL_DEPARTMENTS, TYPE_1_ONLY } from './nhse-ae-totals.ts';
import type { CanonicalRow, TextRow } from './publication.ts';

const MEASURES: readonly { readonly id: string; readonly departments: readonly Department[] }[] = [
  { id: 'ae_4h_all_types', departments: ALL_DEPARTMENTS },
  { id: 'ae_4h_type1', departments: TYPE_1_ONLY },
];

/** What the whole file says of its figures. */
export interface AeEdition {
  readonly file: string;
  readonly revised: boolean;
  /** Day of publication, `YYYY-MM-DD`; blank when the file does not say. */
  readonly asOf: string;
}

/** Two canonical observations a provider and month: all types and type 1, booked visits included. */
export function aeObservations({ file, revised, asOf }: AeEdition, columns: AeColumns, providers: readonly TextRow[]): readonly CanonicalRow[] {
  return providers.flatMap(({ line, cells }) => {
    const period = aePeriod(cells[columns.period] ?? '');
    const name = columns.orgName === null ? '' : (cells[columns.orgName] ?? '').trim();
    return MEASURES.map(({ id, departments }) => {
      const { numerator, denominator, status, note } = aeFigure(columns, cells, departments);
      return {
        line,
        cells: {
          org_code: (cells[columns.orgCode] ?? '').trim(),
          org_name: name,
          measure_id: id,
          period_start: period === null ? (cells[columns.period] ?? '').trim() : `${period}-01`,
          period_type: 'month',
          numerator,
          denominator,
          status,
          ...(asOf === '' ? {} : { as_of: asOf }),
          revision: revised ? '1' : '0',
          source: file,
          note,
        },
      };
    });
  });
}
