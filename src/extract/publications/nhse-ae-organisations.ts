import type { AeColumns } from './nhse-ae-columns.ts';
import { aePeriod } from './nhse-ae-period.ts';
import { aeRegion, type Region } from './nhse-ae-regions.ts';
import type { CanonicalRow, TextRow } from './publication.ts';

/**
 * Which providers does the file name, and in which region? One canonical `organisation` row a name: the first month under
 * it counts as the start of its validity, so that the newest name wins wherever several files are loaded. Regions follow.
 */
export function aeOrganisations(columns: AeColumns, providers: readonly TextRow[]): readonly CanonicalRow[] {
  interface Named { readonly line: number; readonly code: string; readonly name: string; readonly region: Region | null; readonly from: string }
  const named = new Map<string, Named>();
  const regions = new Map<string, Named>();
  for (const { line, cells } of providers) {
    const period = aePeriod(cells[columns.period] ?? '');
    const code = (cells[columns.orgCode] ?? '').trim().toUpperCase();
    const name = columns.orgName === null ? '' : (cells[columns.orgName] ?? '').replaceAll(/\s+/g, ' ').trim();
    if (period === null || code === '' || name === '') continue;
    const region = columns.parent === null ? null : aeRegion(cells[columns.parent] ?? '');
    const from = `${period}-01`;
    const key = `${code}\n${name}\n${region?.code ?? ''}`;
    const before = named.get(key);
    if (before === undefined || from < before.from) named.set(key, { line: before?.line ?? line, code, name, region, from });
    if (region === null) continue;
    const earlier = regions.get(region.code);
    if (earlier === undefined || from < earlier.from) {
      regions.set(region.code, { line: earlier?.line ?? line, code: region.code, name: region.name, region: null, from });
    }
  }
  const row = (found: Named, type: string): CanonicalRow => ({
    line: found.line,
    cells: {
      org_code: found.code, org_name: found.name, org_type: type, parent_code: found.region?.code ?? '', valid_from: found.from,
    },
  });
  return [...[...named.values()].map((found) => row(found, 'provider')), ...[...regions.values()].map((found) => row(found, 'region'))];
}
