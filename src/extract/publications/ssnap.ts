import type { Problem } from '../problem.ts';
import { droppedRows } from './left-out.ts';
import { monthSpan, type MonthSpan } from './month-span.ts';
import { periodFromFileName, withoutPeriod } from './period-problems.ts';
import { baseName, cellAt, plainHeading } from './plain-heading.ts';
import type { CanonicalRow, Publication, TextRow } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';
import { SSNAP_PERCENTAGES, SSNAP_SCORES } from './ssnap-figures.ts';
import { rowEndingIn, ssnapRows, type SsnapRows } from './ssnap-rows.ts';
import { reconcileSsnap } from './ssnap-summary.ts';
import { ssnapOrganisations, ssnapTeams, type SsnapTeam } from './ssnap-teams.ts';

const TITLE = 'ssnap scoring summary';
const PERIOD_TYPE: ReadonlyMap<number, string> = new Map([[3, 'quarter'], [4, 'four_month'], [12, 'year']]);
/** Percentages stand rounded to whole ones. */
const ROUNDING = 0.51;

const isNumber = (cell: string): boolean => /^\d+(\.\d+)?$/.test(cell);

/** Some quarters write 26%, others 0.26: a row without any percent sign and with nothing above 1 is in parts of one. */
function isFraction(row: TextRow, teams: readonly SsnapTeam[]): boolean {
  const cells = teams.map(({ index }) => cellAt(row.cells, index));
  return cells.some(isNumber) && cells.every((cell) => !cell.includes('%') && (!isNumber(cell) || Number(cell) <= 1));
}

interface About {
  readonly file: string;
  readonly teams: readonly SsnapTeam[];
  readonly period: { readonly period_start: string; readonly period_type: string };
}

const cellsOf = ({ file, period }: About, { code, team, trust }: SsnapTeam, measure: string): Record<string, string> =>
  ({ org_code: code, org_name: trust === '' ? team : `${team}, ${trust}`, measure_id: measure, ...period, source: file });

function scores(about: About, rows: SsnapRows, used: Set<TextRow>): readonly CanonicalRow[] {
  return SSNAP_SCORES.flatMap(({ measure, label }) => {
    const row = rows.byLabel.get(label);
    if (row === undefined) return [];
    used.add(row);
    return about.teams.map((team) => ({ line: row.line, cells: { ...cellsOf(about, team, measure), value: cellAt(row.cells, team.index) } }));
  });
}

function percentages(about: About, rows: SsnapRows, used: Set<TextRow>, problems: Problem[]): readonly CanonicalRow[] {
  return SSNAP_PERCENTAGES.flatMap((figure) => {
    const percent = rowEndingIn(rows, figure.percent);
    if (percent === null) return [];
    const numerator = figure.numerator === null ? null : rowEndingIn(rows, figure.numerator);
    const denominator = figure.denominator === null ? null : rowEndingIn(rows, figure.denominator);
    for (const row of [percent, numerator, denominator]) if (row !== null) used.add(row);
    const fraction = isFraction(percent, about.teams);
    return about.teams.map((team): CanonicalRow => {
      const [stated, n, d] = [percent, numerator, denominator].map((row) => (row === null ? '' : cellAt(row.cells, team.index)));
      const cells = cellsOf(about, team, figure.measure);
      // The published percentage is rounded: the numbers of people say more.
      if (n !== undefined && d !== undefined && isNumber(n) && isNumber(d)) {
        const published = Number((stated ?? '').replace('%', '')) * (fraction ? 100 : 1);
        const computed = (Number(n) / Number(d)) * 100;
        if (Number(d) > 0 && Math.abs(published - computed) > ROUNDING) {
          problems.push(publicationProblem(about.file, {
            rule: 'value-disagrees', severity: 'warn', line: percent.line, column: team.team, seen: stated ?? '', expected: computed.toFixed(1),
          }));
        }
        return { line: percent.line, cells: { ...cells, numerator: n, denominator: d } };
      }
      return { line: percent.line, cells: { ...cells, value: (stated ?? '').replace(/%$/, ''), value_scale: fraction ? 'fraction' : '' } };
    });
  });
}

/** The period by the title, or else by the file's name. */
function periodOf(file: string, title: string): { readonly span: MonthSpan; readonly ofName: boolean } | null {
  const inside = monthSpan(title);
  const span = inside ?? monthSpan(baseName(file));
  return span === null || !PERIOD_TYPE.has(span.months) ? null : { span, ofName: inside === null };
}

/**
 * SSNAP, the national stroke audit: its sheet “Scoring Summary”, teams in columns and figures in rows. Gives the scores of
 * 0 to 100 and the percentages of six-month assessments for each team, and the teams as sites under their trust's name.
 *
 * Levels A to E and bands are no figures and are left out; the national summary below counts them, and the teams are held
 * against it. Words such as “Too few to report” become the status of their cell. The quarter stands in the file's name.
 */
export const SSNAP: Publication = {
  name: 'SSNAP scoring summary',
  recognises: (header) => header.length > 1 && plainHeading(header[0] ?? '').startsWith(TITLE),
  convert: (file, header, all) => {
    const rows = ssnapRows(all);
    const teamRow = rows.byLabel.get('team');
    const period = periodOf(file, header[0] ?? '');
    if (teamRow === undefined) {
      return { tables: [], dropped: [], reconciliation: [], problems: [publicationProblem(file, { rule: 'missing-column', severity: 'stop', column: 'Team', expected: 'Team' })] };
    }
    if (period === null) return withoutPeriod(file, 'AprJun2022.csv');
    const { span, ofName } = period;
    const teams = ssnapTeams(teamRow, rows.byLabel.get('trust') ?? null);
    const about: About = { file, teams, period: { period_start: span.start, period_type: PERIOD_TYPE.get(span.months) ?? '' } };
    const used = new Set<TextRow>([teamRow, ...[rows.byLabel.get('trust')].filter((row) => row !== undefined)]);
    const problems: Problem[] = ofName ? [periodFromFileName(file, span)] : [];
    const observations = [...scores(about, rows, used), ...percentages(about, rows, used, problems)];
    const reconciliation = reconcileSsnap(file, `${span.start} to ${span.end}`, rows, teams);
    const unused = all.filter((row) => !used.has(row) && !rows.summary.includes(row));
    return {
      tables: [{ table: 'organisation', rows: ssnapOrganisations(teams, teamRow.line, span.start) }, { table: 'observation', rows: observations }],
      dropped: [
        ...droppedRows('rows of levels A to E, bands and counts that no measure uses', unused.map(({ line }) => line)),
        ...droppedRows('national summary, used for reconciliation only', rows.summary.map(({ line }) => line)),
      ],
      reconciliation,
      problems: [
        ...problems,
        ...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) =>
          publicationProblem(file, { rule: 'reconciliation-difference', severity: 'warn', column: figure, seen: String(partsSum), expected: String(statedTotal) })),
      ],
    };
  },
};
