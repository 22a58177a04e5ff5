import { isoDay } from '../checks/calendar.ts';
import { ENGLAND, englandOrganisation } from './england.ts';
import { infectionOf, type Infection } from './infections.ts';
import { droppedColumns } from './left-out.ts';
import { cellAt, headingIndex } from './plain-heading.ts';
import type { CanonicalRow, Publication } from './publication.ts';

interface EnglandColumns {
  readonly year: number;
  readonly month: number;
  readonly infections: readonly { readonly index: number; readonly infection: Infection }[];
}

function columnsOf(header: readonly string[]): EnglandColumns | null {
  const year = headingIndex(header, ['year']);
  const month = headingIndex(header, ['month']);
  const infections = header.flatMap((heading, index) => {
    const infection = infectionOf(heading);
    return infection === null ? [] : [{ index, infection }];
  });
  // Somebody’s own extract of one infection by organisation has a column for the organisation.
  if (year === null || month === null || infections.length < 2 || header.some((heading) => /org|code|trust|provider|ccg/i.test(heading))) return null;
  return { year, month, infections };
}

/**
 * England’s monthly infection cases, one row a month and one column an organism (`year, month, cdi, ecoli, mrsa, mssa…`).
 * Gives all cases of each organism for England. Columns that are empty throughout (collection began later) are left out.
 */
export const INFECTION_ENGLAND: Publication = {
  name: 'England infection cases by month (PHE/UKHSA)',
  recognises: (header) => columnsOf(header) !== null,
  convert: (file, header, rows) => {
    const columns = columnsOf(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const filled = columns.infections.filter(({ index }) => rows.some(({ cells }) => cellAt(cells, index) !== ''));
    const observations = rows.flatMap(({ line, cells }) => {
      const [year, month] = [cellAt(cells, columns.year), cellAt(cells, columns.month)];
      return filled.map(({ index, infection }): CanonicalRow => ({
        line,
        cells: {
          org_code: ENGLAND.code, org_name: ENGLAND.name, measure_id: infection.allCases,
          period_start: isoDay(Number(year), Number(month), 1) ?? `${year} ${month}`, period_type: 'month', value: cellAt(cells, index), source: file,
        },
      }));
    });
    return {
      tables: [{ table: 'organisation', rows: rows.slice(0, 1).map(({ line }) => englandOrganisation(line)) }, { table: 'observation', rows: observations }],
      dropped: droppedColumns(header, new Set([columns.year, columns.month, ...filled.map(({ index }) => index)]), rows),
      reconciliation: [], problems: [],
    };
  },
};
