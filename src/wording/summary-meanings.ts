/** What the icons at the edges of the summary grid stand for: each for all the charts of its row or column. */
import type { SummaryColumn, SummaryRow } from '../spc/summary-place.ts';
import { assuranceMeanings } from './describe-assurance.ts';
import { describeVariation } from './describe-variation.ts';

/** What the charts of a row have in common. Its icon shows one of the two directions. */
export const summaryRowMeanings: Readonly<Record<SummaryRow, string>> = {
  improvement: 'The process has changed for the better: recent months are higher (H) or lower (L) than its usual variation explains, and that is the better way.',
  concern: 'The process has changed for the worse: recent months are higher (H) or lower (L) than its usual variation explains, and that is the worse way. A chart that improves at the same time is counted here.',
  neither: 'The process has changed, in a measure where neither a rise (H) nor a fall (L) is better by itself. Whether that is good or bad has to be found out.',
  'common-cause': describeVariation('common-cause').meaning,
  'not-enough-data': 'Fewer than 15 months with a value, or less than one a month: months cannot be told from chance, so no verdict is given.',
};

/** What the charts of a column have in common. */
export const summaryColumnMeanings: Readonly<Record<SummaryColumn, string>> = {
  pass: `The threshold lies beyond the process limits, on the safe side. ${assuranceMeanings('pass').meaning}`,
  'hit-or-miss': `The threshold lies between the process limits. ${assuranceMeanings('hit-or-miss').meaning}`,
  fail: `The threshold lies beyond the process limits, out of reach. ${assuranceMeanings('fail').meaning}`,
  none: 'No verdict on the threshold: none was in force, neither way is better, the months are too few or too rare, or the limits are too new.',
};

/** How to get from there to the reasons of one chart. */
export const SUMMARY_LEADS_ON = 'Choose a number for its charts; the icons of each say why, with months and numbers.';
