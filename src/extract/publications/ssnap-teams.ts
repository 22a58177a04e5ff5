import { cellAt } from './plain-heading.ts';
import type { CanonicalRow, TextRow } from './publication.ts';

/** One column of the summary: a stroke team at a site. */
export interface SsnapTeam {
  readonly index: number;
  readonly code: string;
  readonly team: string;
  readonly trust: string;
}

/** Names become codes of letters, digits and hyphens, so that they stand in addresses and files like any other code. */
const slug = (name: string): string =>
  name.toUpperCase().normalize('NFKD').replaceAll(/[’'\u0300-\u036f]/g, '').replaceAll(/[^A-Z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

/** `Royal London Hospital HASU` → `SSNAP-ROYAL-LONDON-HOSPITAL-HASU`, the code of a team that has none. */
export const ssnapTeamCode = (name: string): string => `SSNAP-${slug(name)}`;

/**
 * Which teams does the summary name? The audit gives them no code, so their name becomes one: `SSNAP-ROYAL-LONDON-HOSPITAL-HASU`
 * can be mistaken for no ODS code. Two teams of one name get their trust's name too. Columns without a team's name are left out.
 */
export function ssnapTeams(teamRow: TextRow, trustRow: TextRow | null): readonly SsnapTeam[] {
  const named = teamRow.cells.flatMap((_cell, index) => {
    const team = cellAt(teamRow.cells, index);
    return index === 0 || team === '' ? [] : [{ index, team, trust: trustRow === null ? '' : cellAt(trustRow.cells, index) }];
  });
  const times = new Map<string, number>();
  for (const { team } of named) times.set(slug(team), (times.get(slug(team)) ?? 0) + 1);
  return named.map(({ index, team, trust }) => ({
    index, team, trust, code: ssnapTeamCode((times.get(slug(team)) ?? 0) > 1 ? `${team} ${trust}` : team),
  }));
}

/** The teams as sites, each under its own name and its trust's: the trust is known by name only, so no parent is claimed. */
export function ssnapOrganisations(teams: readonly SsnapTeam[], line: number, from: string): readonly CanonicalRow[] {
  return teams.map(({ code, team, trust }) => ({
    line,
    cells: {
      org_code: code, org_name: trust === '' ? team : `${team}, ${trust}`, short_name: team, org_type: 'site', parent_code: '', valid_from: from, aliases: team,
    },
  }));
}
