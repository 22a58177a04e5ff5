import { pointMeaning } from '../../../chart/point-meaning.ts';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { movingRangesOf } from '../../../spc/moving-ranges.ts';
import { COMPANION_WALK_HELP, describeRanges, formatDifference } from '../../../wording/companion-words.ts';
import { formatPeriod } from '../../../wording/format-period.ts';
import { decimalsFor, formatValueTick } from '../../../wording/format-value.ts';
import type { CompanionContent } from './companion-content.ts';
import { placesOf } from './places-of.ts';

/** How much the months differ from one another; null: there are no ranges. */
export function rangesContent({ measure, provider, assessment }: JudgedChart): CompanionContent | null {
  // Where months are too rare for limits, jumps from nought to one are too.
  if (assessment.noAssurance === 'too-rare' || assessment.warnings.some(({ id }) => id === 'too-rare')) return null;
  const { ranges, assessment: judged } = movingRangesOf(assessment);
  if (ranges.every((range) => range === null) || judged.chartKind !== 'mr') return null;
  const { periods } = assessment.series;
  const decimals = Math.max(1, decimalsFor(measure, assessment.series));
  const said = (value: number | null | undefined): string => (value == null ? '–' : formatDifference(value, measure, decimals));
  const isUnusual = (index: number): boolean => (judged.highSignals[index] ?? 0) !== 0;
  const sentence = describeRanges(
    judged.centre.findLast((line) => line !== null) ?? null, judged.upper.findLast((line) => line !== null) ?? null,
    periods.filter((_, index) => isUnusual(index)), measure, decimals,
  );
  const month = (index: number): string => formatPeriod(periods[index] ?? '');
  const spoken = (index: number): string => `${month(index)}: ${ranges[index] == null ? 'no range' : `${said(ranges[index])} from the month before`}${isUnusual(index) ? ', beyond the upper limit' : ''}`;
  return {
    said: [sentence],
    chart: {
      places: placesOf(periods),
      lines: [
        { id: 'ranges', name: null, role: 'series', values: ranges },
        { id: 'mean', name: `Mean ${said(judged.centre.findLast((line) => line !== null))}`, role: 'centre', values: judged.centre, stepped: true },
        { id: 'upper', name: `Upper ${said(judged.upper.findLast((line) => line !== null))}`, role: 'limit', values: judged.upper, stepped: true },
      ],
      // A leap is neither better nor worse; it asks what happened.
      meanings: periods.map((_, index) => pointMeaning({ ...judged, recipe: { direction: 'neutral' } }, index)),
      bounds: { floor: 0, ceiling: null },
      tick: (value, step) => formatValueTick(value, step, measure).replace('%', ''),
      words: { caption: `Moving ranges${measure.kind === 'proportion' ? ', in percentage points' : ''}`, summary: `${measure.name}, ${provider.name}. ${sentence}`, spoken, walk: 'Moving ranges, month by month', walkHelp: COMPANION_WALK_HELP },
    },
    table: {
      columns: ['Month', 'From the month before', 'Mean', 'Upper limit', 'Unusual'],
      rows: periods.map((_, index) => [month(index), said(ranges[index]), said(judged.centre[index]), said(judged.upper[index]), isUnusual(index) ? 'yes' : '–']),
    },
  };
}
