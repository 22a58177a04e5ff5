import type { Reconciliation } from '../extract.ts';
import { cellAt, plainHeading } from './plain-heading.ts';
import { rowEndingIn, type SsnapRows } from './ssnap-rows.ts';
import type { SsnapTeam } from './ssnap-teams.ts';

/** `SSNAP levels: Combined Total Key Indicator levels:` heads two lists that stand side by side in one cell. */
const titlesIn = (cell: string): readonly string[] => cell.split(':').map((title) => title.trim()).filter((title) => title !== '');

/** The row that a list counts: `Team-centred Total Key Indicator levels` counts `… Team-centred Total KI level`. */
const countedRow = (rows: SsnapRows, title: string) => {
  const words = plainHeading(title).replace(/s$/, '');
  return rowEndingIn(rows, words) ?? rowEndingIn(rows, words.replace('key indicator', 'ki'));
};

/**
 * Do the teams add up to the national summary below them? The summary counts teams by level and band, A to E
 * (`A - 34 teams (16%) A - 45 teams (22%)`: two lists side by side); each count is held against the teams of the file.
 */
export function reconcileSsnap(file: string, period: string, rows: SsnapRows, teams: readonly SsnapTeam[]): readonly Reconciliation[] {
  let titles: readonly string[] = [];
  return rows.summary.flatMap(({ cells }) => {
    const cell = cellAt(cells, 0);
    const counts = [...cell.matchAll(/([A-E]) - (\d+|no) teams?/g)];
    if (counts.length === 0) titles = titlesIn(cell);
    return counts.flatMap(([, level = '', count = ''], place): readonly Reconciliation[] => {
      const title = titles[place];
      const row = title === undefined ? null : countedRow(rows, title);
      if (title === undefined || row === null) return [];
      const partsSum = teams.filter(({ index }) => cellAt(row.cells, index) === level).length;
      const statedTotal = count === 'no' ? 0 : Number(count);
      return [{ file, period, figure: `${title}: teams at ${level}`, partsSum, statedTotal, difference: partsSum - statedTotal }];
    });
  });
}
