import { headingIndex } from './plain-heading.ts';
import type { CanonicalRow, Publication } from './publication.ts';

interface HospitalColumns {
  readonly code: number;
  readonly name: number;
  readonly parent: number;
  readonly parentName: number | null;
}

function columnsOf(header: readonly string[]): HospitalColumns | null {
  const code = headingIndex(header, ['organisationcode']);
  const name = headingIndex(header, ['organisationname']);
  const parent = headingIndex(header, ['parentodscode']);
  if (code === null || name === null || parent === null || headingIndex(header, ['ispimsmanaged']) === null) return null;
  return { code, name, parent, parentName: headingIndex(header, ['parentname']) };
}

/**
 * The hospitals of NHS Choices: one site a row with the organisation that ran it, columns parted by `¬`, in an older text
 * encoding. Gives every site, and each organisation that ran one as a provider without days. Addresses and telephone
 * numbers are left out; sites whose code is digits alone (`99999`) are dropped and listed.
 */
export const NHS_CHOICES_HOSPITALS: Publication = {
  name: 'NHS Choices hospitals',
  aboutOrganisations: true,
  recognises: (header) => columnsOf(header) !== null,
  convert: (_file, header, rows) => {
    const columns = columnsOf(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const at = (cells: readonly string[], place: number | null): string => (place === null ? '' : (cells[place] ?? '').replaceAll(/\s+/g, ' ').trim());
    const parents = new Map<string, CanonicalRow>();
    // Digits alone stand where somebody had no code.
    const uncoded = rows.filter(({ cells }) => /^\d+$/.test(at(cells, columns.code)));
    const sites = rows.filter((row) => !uncoded.includes(row)).map(({ line, cells }): CanonicalRow => {
      const parent = at(cells, columns.parent).toUpperCase();
      const parentName = at(cells, columns.parentName);
      if (parent !== '' && parentName !== '' && !parents.has(parent)) {
        parents.set(parent, { line, cells: { org_code: parent, org_name: parentName, org_type: 'provider' } });
      }
      return { line, cells: { org_code: at(cells, columns.code), org_name: at(cells, columns.name), org_type: 'site', parent_code: parent } };
    });
    // A hospital that is listed as its own parent is a site all the same.
    const own = new Set(sites.map(({ cells }) => cells['org_code']));
    const providers = [...parents].filter(([code]) => !own.has(code)).map(([, row]) => row);
    const dropped = uncoded.length === 0 ? [] : [{ what: 'sites without a code of their own', count: uncoded.length, lines: uncoded.map(({ line }) => line) }];
    return { tables: [{ table: 'organisation', rows: [...sites, ...providers] }], dropped, reconciliation: [], problems: [] };
  },
};
