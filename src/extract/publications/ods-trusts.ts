import { regionName } from './nhse-ae-regions.ts';
import type { CanonicalRow, Publication } from './publication.ts';

/** Places of the columns that are read; the file has no header. */
const CODE = 0;
const NAME = 1;
const REGION = 2;
const BOARD = 3;
const OPENED = 10;
const CLOSED = 11;
/** Of a site: the trust it belongs to. Of a trust it is blank. */
const PARENT = 14;
/** Editions have 24, 25 or 27 columns, the last of them blank. */
const COLUMNS_AT_LEAST = 12;

const cell = (cells: readonly string[], place: number): string => (cells[place] ?? '').replaceAll(/\s+/g, ' ').trim();

/** `20171001` → `2017-10-01`; anything else as it is, for the checks to judge. */
function day(text: string): string {
  return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
}

/**
 * The list of NHS trusts of the Organisation Data Service (`etr.csv`): no header, 24 columns in older editions and 27 in
 * newer ones. Its list of sites (`ets.csv`) lies alike, with each site's trust in a column of its own. Gives each trust with its name as published, its opening and closing day, and its integrated care board as
 * parent; then the boards and regions, which the file has only as codes (regions are named, boards keep their code).
 * A board in several regions gets the one most of its trusts are in.
 */
export const ODS_TRUSTS: Publication = {
  name: 'ODS NHS trusts (etr)',
  aboutOrganisations: true,
  headless: true,
  recognises: (header) =>
    header.length >= COLUMNS_AT_LEAST && /^[A-Z0-9]{3,5}$/.test(cell(header, CODE)) && /^[A-Z]\d\d$/.test(cell(header, REGION))
    && /^[A-Z0-9]{3}$/.test(cell(header, BOARD)) && /^\d{8}$/.test(cell(header, OPENED)),
  convert: (_file, header, rows) => {
    const all = [{ line: (rows[0]?.line ?? 2) - 1, cells: header }, ...rows];
    const regionsOf = new Map<string, Map<string, number>>();
    const firstLine = new Map<string, number>();
    for (const { line, cells } of all) {
      const board = cell(cells, BOARD);
      const region = cell(cells, REGION);
      for (const code of [board, region]) if (code !== '' && !firstLine.has(code)) firstLine.set(code, line);
      if (board === '' || region === '') continue;
      const counts = regionsOf.get(board) ?? new Map<string, number>();
      regionsOf.set(board, counts.set(region, (counts.get(region) ?? 0) + 1));
    }
    const trusts = all.map(({ line, cells }): CanonicalRow => ({
      line,
      cells: {
        org_code: cell(cells, CODE), org_name: cell(cells, NAME), ...(cell(cells, PARENT) === ''
          ? { org_type: 'provider', parent_code: cell(cells, BOARD) || cell(cells, REGION) }
          : { org_type: 'site', parent_code: cell(cells, PARENT) }),
        open_date: day(cell(cells, OPENED)), close_date: day(cell(cells, CLOSED)),
      },
    }));
    const boards = [...regionsOf].map(([code, counts]): CanonicalRow => {
      const region = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0] ?? '';
      return { line: firstLine.get(code) ?? 1, cells: { org_code: code, org_name: code, org_type: 'commissioner', parent_code: region } };
    });
    const regions = [...new Set([...regionsOf.values()].flatMap((counts) => [...counts.keys()]))].sort().map((code): CanonicalRow => ({
      line: firstLine.get(code) ?? 1, cells: { org_code: code, org_name: regionName(code) ?? code, org_type: 'region' },
    }));
    return { tables: [{ table: 'organisation', rows: [...trusts, ...boards, ...regions] }], dropped: [], reconciliation: [], problems: [] };
  },
};
