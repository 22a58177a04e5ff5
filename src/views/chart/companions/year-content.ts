import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { LIKELY_SHARE } from '../../../spc/judgement/year-to-date.ts';
import { COMPANION_WALK_HELP, spokenYearMonth } from '../../../wording/companion-words.ts';
import { describeYearToDate } from '../../../wording/describe-year-to-date.ts';
import { formatChance, formatNumber, formatPlain } from '../../../wording/format-number.ts';
import { formatFinancialYear, formatPeriod } from '../../../wording/format-period.ts';
import type { CompanionContent } from './companion-content.ts';
import { placesOf } from './places-of.ts';

/** The year's total against its annual objective, month by month, and how likely the objective breaks; null without an objective. */
export function yearContent({ measure, provider, year }: JudgedChart): CompanionContent | null {
  if (year === null || year.objective === null || year.upTo === null) return null;
  const { months, objective } = year;
  const sentence = `${describeYearToDate(year, measure) ?? ''}.`;
  const now = months.findLastIndex(({ cumulative }) => cumulative !== null);
  // The likely path begins where the year stands.
  const likely = (of: 'mean' | 'low' | 'high'): (number | null)[] => months.map(({ likely: band, cumulative }, index) => (index === now ? cumulative : band?.[of] ?? null));
  const isForetold = months.some(({ likely: band }) => band !== null);
  const said = (value: number | null): string => (value === null ? '–' : formatPlain(value, 1));
  const notes = [
    months.some(({ onTrajectory }) => onTrajectory === false) ? 'A diamond marks a month whose total does not keep to the trajectory.' : '',
    isForetold ? `The pale band holds the total with a chance of ${formatNumber(LIKELY_SHARE * 100)} in 100, if the process goes on as it is.` : '',
    year.stabilityJudged || !isForetold ? '' : 'Cases are too few for a verdict on whether the process is stable: the chance takes it for granted.',
    year.withheld === 'not-stable' ? 'No chance is stated, because special cause says that the process is changing.' : '',
    year.withheld === 'not-enough-data' ? 'No chance is stated, because there are too few months.' : '',
  ].filter((note) => note !== '');
  return {
    said: [sentence, ...notes],
    chart: {
      places: placesOf(months.map(({ period }) => period)),
      lines: [
        { id: 'total', name: `Total ${formatPlain(year.total, 1)}`, role: 'series', values: months.map(({ cumulative }) => cumulative) },
        { id: 'likely', name: isForetold ? 'Likely' : null, role: 'likely', values: isForetold ? likely('mean') : months.map(() => null) },
        { id: 'objective', name: `Objective ${formatPlain(objective.value, 1)}`, role: 'required', values: months.map(() => objective.value), stepped: true },
        { id: 'trajectory', name: 'Trajectory', role: 'agreed', values: months.map(({ trajectory }) => trajectory) },
      ],
      band: isForetold ? { low: likely('low'), high: likely('high') } : null,
      hollow: months.map(({ provisional, monthsMissing }) => provisional || monthsMissing > 0),
      meanings: months.map(({ onTrajectory }) => (onTrajectory === false ? 'concern' : 'common')),
      bounds: { floor: 0, ceiling: null },
      tick: (value) => formatPlain(value, 1),
      words: {
        caption: `Year to date ${formatFinancialYear(year.yearStart)}: ${measure.numeratorLabel} since April`, summary: `${measure.name}, ${provider.name}. ${sentence}`,
        spoken: (index) => { const month = months[index]; return month === undefined ? '' : spokenYearMonth(month); },
        walk: 'Year to date, month by month', walkHelp: COMPANION_WALK_HELP,
      },
    },
    table: {
      columns: ['Month', 'In the month', 'Since April', 'Left of the objective', 'Trajectory', 'Chance of breach'],
      rows: months.map((month) => [
        formatPeriod(month.period), said(month.count), `${month.cumulative !== null && month.monthsMissing > 0 ? 'at least ' : ''}${said(month.cumulative)}`, said(month.headroom), said(month.trajectory),
        month.probabilityOfBreach === null ? '–' : formatChance(month.probabilityOfBreach),
      ]),
    },
  };
}
