import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { pointMeaning } from '../../../chart/point-meaning.ts';
import { assessSeries } from '../../../spc/assess-series.ts';
import { runningGapReading } from '../../../spc/rare-harm/days-between-events.ts';
import { gapSeries } from '../../../spc/rare-harm/rare-harm-of.ts';
import type { Direction } from '../../../spc/vocabulary.ts';
import { COMPANION_WALK_HELP, describeDaysBetween, spokenGap, spokenRunningGap } from '../../../wording/companion-words.ts';
import { formatNumber } from '../../../wording/format-number.ts';
import { formatDay, formatPeriodShort } from '../../../wording/format-period.ts';
import type { CompanionContent } from './companion-content.ts';

/** A longer time between harms is better. */
const TURNED: Readonly<Record<Direction, Direction>> = { 'lower-is-better': 'higher-is-better', 'higher-is-better': 'lower-is-better', neutral: 'neutral' };

/** The days from each event to the next, as a t chart once there are enough; null: no two events with their days. */
export function daysContent({ measure, provider, assessment, rareHarm }: JudgedChart): CompanionContent | null {
  if (rareHarm === null || rareHarm.between.gaps.length === 0) return null;
  const { gaps, running } = rareHarm.between;
  const judged = assessSeries(gapSeries(rareHarm), {
    chartKind: 't', ruleSet: assessment.ruleSet, direction: TURNED[measure.direction], phaseStarts: [], baseline: null, excluded: [],
    gaps: null, screenMovingRanges: null, centreGiven: null, thresholds: [],
  });
  const upper = judged.upper.findLast((line) => line !== null) ?? null;
  const lower = judged.lower.findLast((line) => line !== null) ?? null;
  const centre = judged.centre.findLast((line) => line !== null) ?? null;
  const reading = running === null ? null : runningGapReading(running.days, upper, gaps.reduce((days, gap) => days + gap.days, 0) / gaps.length);
  const isFlagged = (index: number): boolean => (judged.highSignals[index] ?? 0) !== 0 || (judged.lowSignals[index] ?? 0) !== 0;
  const sentence = describeDaysBetween(gaps.length, centre, lower, gaps.some((_, index) => isFlagged(index)));
  const runs = running === null || reading === null ? null : spokenRunningGap(running, reading);
  const along = (line: readonly (number | null)[]): (number | null)[] => [...line, ...(running === null ? [] : [line.at(-1) ?? null])];
  const spoken = (index: number): string => {
    const gap = gaps[index];
    return gap === undefined ? (runs ?? '') : `${spokenGap(gap)}${isFlagged(index) ? '; unusual by the rules of the chart' : ''}`;
  };
  const days = (value: number): string => formatNumber(value);
  const ends = [...gaps.map(({ to }) => to), ...(running === null ? [] : [running.asAt])];
  return {
    said: [sentence, ...(runs === null ? [] : [`${runs}.`])],
    chart: {
      places: ends.map((day) => ({ first: formatPeriodShort(day.slice(0, 7)).slice(0, 3), second: day.slice(0, 4) })),
      lines: [
        { id: 'days', name: null, role: 'series', joined: gaps.length, values: [...gaps.map(({ plotted }) => plotted), ...(running === null ? [] : [running.days])] },
        ...(centre === null || upper === null ? [] : [{ id: 'centre', name: `Middle ${days(centre)}`, role: 'centre' as const, values: along(judged.centre), stepped: true }]),
        ...(upper === null ? [] : [{ id: 'upper', name: `Upper ${days(upper)}`, role: 'limit' as const, values: along(judged.upper), stepped: true }]),
        ...(lower === null ? [] : [{ id: 'lower', name: `Lower ${days(lower)}`, role: 'limit' as const, values: along(judged.lower), stepped: true }]),
      ],
      meanings: gaps.map((_, index) => pointMeaning(judged, index)),
      hollow: ends.map((_, index) => index >= gaps.length),
      bounds: { floor: 0, ceiling: null },
      tick: days,
      words: {
        caption: 'Days between events, one point a gap, placed in order', summary: `${measure.name}, ${provider.name}. ${sentence}`, spoken,
        walk: 'Days between events, gap by gap', walkHelp: COMPANION_WALK_HELP,
      },
    },
    table: {
      columns: ['Until', 'Since', 'Days', 'Unusual'],
      rows: [
        ...gaps.map(({ from, to, days: long }, index) => [formatDay(to), formatDay(from), days(long), isFlagged(index) ? 'yes' : '–']),
        ...(running === null ? [] : [[`${formatDay(running.asAt)}: not ended`, formatDay(running.from), days(running.days), reading?.beyondUpperLimit ? 'yes' : '–']]),
      ],
    },
  };
}
