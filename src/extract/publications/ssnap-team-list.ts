import { droppedColumns } from './left-out.ts';
import { NamedOrganisations } from './named-organisations.ts';
import { cellAt, headingIndex } from './plain-heading.ts';
import type { CanonicalRow, Publication } from './publication.ts';
import { ssnapTeamCode } from './ssnap-teams.ts';

interface TeamColumns {
  readonly team: number;
  readonly trust: number;
  readonly trustName: number;
}

function columnsOf(header: readonly string[]): TeamColumns | null {
  const team = headingIndex(header, ['teamname']);
  const trust = headingIndex(header, ['trust groups']);
  const trustName = headingIndex(header, ['trust names']);
  return team === null || trust === null || trustName === null || headingIndex(header, ['teamcode']) === null ? null : { team, trust, trustName };
}

/**
 * The teams of SSNAP, one a row, with the trust each belongs to (`TRUST_RNU`). Gives every team as a site under the code that
 * its scores carry, and its trust as a provider: with this list loaded, the scores of teams stand under their trusts.
 * Teams that name no trust come without a parent. The audit's own numbers, addresses and networks are left out and listed.
 */
export const SSNAP_TEAM_LIST: Publication = {
  name: 'SSNAP list of teams',
  aboutOrganisations: true,
  recognises: (header) => columnsOf(header) !== null,
  convert: (_file, header, rows) => {
    const columns = columnsOf(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const trusts = new NamedOrganisations();
    const teams = rows.map(({ line, cells }): CanonicalRow => {
      const [team, trustName] = [cellAt(cells, columns.team), cellAt(cells, columns.trustName)];
      const code = /^TRUST_((?=.*[A-Z])[A-Z0-9]{3,5})$/.exec(cellAt(cells, columns.trust))?.[1] ?? '';
      trusts.add(line, code, trustName, 'provider');
      return {
        line,
        cells: {
          org_code: ssnapTeamCode(team), org_name: trustName === '' ? team : `${team}, ${trustName}`, short_name: team, org_type: 'site',
          parent_code: trustName === '' ? '' : code, aliases: team,
        },
      };
    });
    return {
      tables: [{ table: 'organisation', rows: [...teams, ...trusts.rows()] }],
      dropped: droppedColumns(header, new Set(Object.values(columns) as number[]), rows),
      reconciliation: [], problems: [],
    };
  },
};
