import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { boundsFor } from '../../../chart/bounds-for.ts';
import { sameMonthLastYear } from '../../../spc/judgement/same-month-last-year.ts';
import { COMPANION_WALK_HELP, describeSeason, formatDifference, spokenYearOnYear } from '../../../wording/companion-words.ts';
import { formatPeriod } from '../../../wording/format-period.ts';
import { decimalsFor, formatValue, formatValueTick } from '../../../wording/format-value.ts';
import type { CompanionContent } from './companion-content.ts';
import { placesOf } from './places-of.ts';

/** The last twelve months, each beside the same month a year before; null where no season is found. */
export function lastYearContent({ measure, provider, assessment, warnings }: JudgedChart): CompanionContent | null {
  const season = warnings.find(({ id }) => id === 'season');
  const months = sameMonthLastYear(assessment.series);
  if (season === undefined || months.every(({ change }) => change === null)) return null;
  const decimals = decimalsFor(measure, assessment.series);
  const sentence = describeSeason(season);
  const said = (value: number | null): string => (value === null ? '–' : formatValue(value, measure, decimals));
  return {
    said: [sentence],
    chart: {
      places: placesOf(months.map(({ period }) => period)),
      lines: [
        { id: 'before', name: 'A year before', role: 'earlier', values: months.map(({ valueBefore }) => valueBefore) },
        { id: 'now', name: 'Now', role: 'series', values: months.map(({ value }) => value) },
      ],
      bounds: boundsFor(measure),
      tick: (value, step) => formatValueTick(value, step, measure),
      words: {
        caption: 'The last twelve months, and the same months a year before', summary: `${measure.name}, ${provider.name}. ${sentence}`,
        spoken: (index) => { const month = months[index]; return month === undefined ? '' : spokenYearOnYear(month, measure, decimals); },
        walk: 'Months beside last year’s, month by month', walkHelp: COMPANION_WALK_HELP,
      },
    },
    table: {
      columns: ['Month', 'Value', 'A year before', 'Change'],
      rows: months.map(({ period, value, valueBefore, change }) => [formatPeriod(period), said(value), said(valueBefore), change === null ? '–' : formatDifference(change, measure, decimals)]),
    },
  };
}
