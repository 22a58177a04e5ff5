/** The reading of a chart that somebody opened: all that was judged goes into it. */
import type { MeetingChart } from '../meeting/meeting-chart.ts';
import type { Judgement } from '../spc/judgement/judge-chart.ts';
import { decidedMonths, describeHidden } from './describe-rebase.ts';
import { readingOf, type Reading } from './reading-sentence.ts';

/** A concern that new limits or months left out hide is said with it, wherever the chart is read. */
export function readingFor({ assessment, measure, provider, annotations, probability, gap, year, warnings, dataTo, hidden }: Omit<MeetingChart, 'rareHarm'> & Judgement): Reading {
  const reading = readingOf({ assessment, measure, provider, probabilityOfMeeting: probability, gapInPatients: gap, yearToDate: year, warnings, dataTo });
  // Signs of concern of past years stand in the register; the reading is about the verdict.
  const said = hidden === null || (hidden.at === null && !hidden.failing) ? '' : describeHidden(hidden, decidedMonths(annotations));
  if (said === '') return reading;
  const joined = (text: string): string => `${text} ${said}`.trim();
  return { ...reading, rest: joined(reading.rest), caption: joined(reading.caption), paragraph: joined(reading.paragraph) };
}
