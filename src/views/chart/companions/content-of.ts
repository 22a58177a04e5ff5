/** Which companions has this chart, and what do they show? */
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { levelsToTry } from '../../../spc/judgement/what-would-it-take.ts';
import { COMPANIONS, type Companion } from '../../shared/address.ts';
import type { CompanionContent } from './companion-content.ts';
import { daysContent } from './days-content.ts';
import { lastYearContent } from './last-year-content.ts';
import { rangesContent } from './ranges-content.ts';
import { yearContent } from './year-content.ts';

/** Companions that are a chart; the others are panels of their own. */
export type DrawnCompanion = Exclude<Companion, 'differences' | 'take'>;

const CONTENTS: Readonly<Record<DrawnCompanion, (chart: JudgedChart) => CompanionContent | null>> = {
  ranges: rangesContent, year: yearContent, days: daysContent, 'last-year': lastYearContent,
};

/** What a drawn companion shows; null: this chart has none of the sort. */
export const contentOf = (companion: DrawnCompanion, chart: JudgedChart): CompanionContent | null => CONTENTS[companion](chart);

/** Months to come can be supposed where the last one has a verdict. */
export const canSuppose = ({ assessment, measure }: JudgedChart): boolean => assessment.variation !== 'not-enough-data' && levelsToTry(assessment, measure) !== null;

/** The companions this chart has. */
export function companionsOf(chart: JudgedChart): readonly Companion[] {
  return COMPANIONS.filter((companion) => {
    if (companion === 'differences') return chart.assessment.decidingIndex !== null;
    return companion === 'take' ? canSuppose(chart) : contentOf(companion, chart) !== null;
  });
}
