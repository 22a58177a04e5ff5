/** The reading of a chart that somebody opened: all that was judged goes into it. */
import type { JudgedChart } from '../../queries/judge-chart.ts';
import { readingOf, type Reading } from '../../wording/reading-sentence.ts';

export function readingFor({ assessment, measure, provider, probability, gap, year, warnings, dataTo }: JudgedChart): Reading {
  return readingOf({ assessment, measure, provider, probabilityOfMeeting: probability, gapInPatients: gap, yearToDate: year, warnings, dataTo });
}
