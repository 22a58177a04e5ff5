import type { CanonicalRow, Publication } from './publication.ts';

/** Places of the columns; the file has no header. */
const PREDECESSOR = 0;
const SUCCESSOR = 1;
const REASON = 2;
const DAY = 3;

const cell = (cells: readonly string[], place: number): string => (cells[place] ?? '').trim();
const isCode = (text: string): boolean => /^(?=.*[A-Z])[A-Z0-9]{3,8}$/.test(text);

/**
 * The successors of the Organisation Data Service as it publishes them (`succ.csv`): no header; predecessor, successor, a reason,
 * the first day under the successor as `yyyymmdd`, and an indicator. Shares are not told: they follow from how many successors there are.
 */
export const ODS_SUCCESSORS: Publication = {
  name: 'ODS successors (succ)',
  aboutOrganisations: true,
  headless: true,
  recognises: (header) => header.length >= 4 && header.length <= 6 && isCode(cell(header, PREDECESSOR)) && isCode(cell(header, SUCCESSOR)) && cell(header, REASON).length <= 20 && /^(19|20)\d{6}$/.test(cell(header, DAY)),
  convert: (_file, header, rows) => ({
    tables: [{
      table: 'organisation_successor',
      rows: [{ line: (rows[0]?.line ?? 2) - 1, cells: header }, ...rows].map(({ line, cells }): CanonicalRow => {
        const day = cell(cells, DAY);
        return { line, cells: {
          predecessor_code: cell(cells, PREDECESSOR), successor_code: cell(cells, SUCCESSOR),
          effective_date: /^\d{8}$/.test(day) ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` : day,
        } };
      }),
    }],
    dropped: [{ what: 'columns these tables do not use: reason, indicator', count: 2, lines: [] }], reconciliation: [], problems: [],
  }),
};
