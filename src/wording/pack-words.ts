/** The words that only a board pack has: names of its pages, sentences between charts and tables, its foot. */
import type { Period } from '../spc/vocabulary.ts';
import { formatCount } from './format-count.ts';
import { formatDay, formatPeriod } from './format-period.ts';

/** The usual heading of each kind of page. */
export const packPageNames = {
  cover: 'About this pack',
  changes: 'What changed',
  scorecard: 'Scorecard',
  'summary-grid': 'Summary grid',
  charts: 'Charts',
  'year-tables': 'Year tables',
  'triggers-and-actions': 'Triggers and actions',
  events: 'Events',
  'data-quality': 'Data quality',
  register: 'Register of notes and decisions',
  method: 'How to read this pack',
} as const;

/** When is the meeting? @example describeMeetingDay('2012-09-12') // 'Meeting of 12 September 2012' */
export function describeMeetingDay(meeting: string | null): string {
  if (meeting === null) return '';
  return `Meeting of ${meeting.length === 7 ? formatPeriod(meeting) : formatDay(meeting)}`;
}

/** What a page of charts shows by its rule. */
export const chartRuleNames = {
  concern: 'Charts with special cause of concern',
  failing: 'Charts whose threshold lies out of reach of the process',
  changed: 'Charts that changed since the last meeting',
  all: 'All charts',
  listed: 'Chosen charts',
} as const;

/**
 * Which charts stand here, and how many are left out? Never silent on the second.
 *
 * @example describeChosenCharts('concern', 60, 4) // 'Charts with special cause of concern: 60 of 64. The other 4 are left out: the recipe allows no more.'
 */
export function describeChosenCharts(which: keyof typeof chartRuleNames, shown: number, left: number): string {
  if (shown === 0) return `${chartRuleNames[which]}: none.`;
  if (left === 0) return `${chartRuleNames[which]}: ${String(shown)}.`;
  return `${chartRuleNames[which]}: ${String(shown)} of ${String(shown + left)}. The other ${String(left)} ${left === 1 ? 'is' : 'are'} left out: the recipe allows no more.`;
}

/** Signals that go on, counted. @example describeContinuing(12, 7) // '12 signals that were there at the last meeting go on, 7 of them of concern.' */
export function describeContinuing(all: number, concerns: number): string {
  if (all === 0) return 'No signal of the last meeting goes on.';
  return `${formatCount(all, 'signals')} that ${all === 1 ? 'was' : 'were'} there at the last meeting ${all === 1 ? 'goes' : 'go'} on, ${concerns === 0 ? 'none' : String(concerns)} of them of concern.`;
}

/** The recipe asks for what the data do not have. @example describeUnknownNames(['mrsaa']) */
export function describeUnknownNames(names: readonly string[]): string {
  return `The recipe names what no loaded extract has: ${names.join(', ')}. Correct pack.json, or load the data it belongs to.`;
}

export const packWords = {
  contents: 'Contents',
  synthetic: 'Synthetic demonstration: made-up figures that say nothing of any real provider.',
  nothingBefore: 'There is no earlier month to compare with, so nothing can have changed.',
  continuing: 'Signals that go on',
  nothingChanged: 'Nothing has changed that needs the committee’s time.',
  noCharts: 'No chart of these measures and providers is in the data.',
  scorecardNote: 'Each cell: the latest value, whether it meets its threshold, and what its icons say. Higher or lower is better as the method page states.',
  scorecardList: 'Scorecard, a row a chart',
  /** A table too wide for paper stands in parts under one another. @example packWords.part('Scorecard', 1, 3) // 'Scorecard: part 1 of 3' */
  part: (title: string, part: number, of: number): string => `${title}: part ${String(part)} of ${String(of)}`,
  chartOf: 'All figures of this chart',
  lastMonths: 'The latest months',
  newlyTriggered: 'Triggered since the last meeting',
  stillTriggered: 'Still triggered from before',
  noneTriggered: 'No trigger point has been newly reached.',
  noTriggers: 'This deployment lists no trigger points.',
  triggersRefused: 'The list of trigger points was not used.',
  actions: 'Actions',
  noActions: 'No action is recorded.',
  noMeeting: 'No record of a meeting came with this pack, so no actions are shown.',
  eventsOneByOne: 'Events one by one',
  eventsListed: 'Listed one by one are sorts of event that are rare at their provider; all others are counted in the charts.',
  noEvents: 'No single events are in the data of these months.',
  daysSince: 'Days since the last',
  daysSinceNote: 'A long time without one says nothing of the next.',
  missingMonths: 'Months without a figure',
  noMissing: 'No month is missing in the last thirteen.',
  restated: 'Restated figures',
  noRestated: 'No figure has been restated.',
  provisional: 'Provisional figures',
  disagreements: 'Monthly figures and events that differ',
  found: 'Found while reading the extracts',
  noProblems: 'No problem was recorded while the extracts were read.',
  sources: 'Files read',
  notTold: 'not told, as small numbers are hidden',
  leftOut: 'Left out on purpose',
  totals: 'Sums against published totals',
  decisions: 'Decisions on limits, and notes',
  noDecisions: 'No note and no decision is on record.',
  icons: 'What the icons say',
  measures: 'Measures of this pack',
  howJudged: 'How months are judged',
  fingerprint: 'Fingerprint',
  whatItCovers: 'The fingerprint changes with any figure, note, decision, rule or page. Who has the same data and recipe can make this pack again and compare.',
  everywhere: 'Every organisation',
  everyMeasure: 'Every measure',
  withdrawn: 'Withdrawn: it changes nothing.',
  fromExtracts: 'from the extracts',
  unnamed: 'Nobody named',
} as const;

/** Column headings of the tables of a pack. */
export const packColumns = {
  measure: 'Measure', provider: 'Provider', month: 'Month', months: 'Months', value: 'Value', threshold: 'Threshold', met: 'Met', variation: 'Variation', assurance: 'Assurance',
  signal: 'Signal', since: 'Since', event: 'Event', happened: 'Happened', declared: 'Declared', category: 'Category', status: 'Status', days: 'Days since', last: 'Last',
  reason: 'Reason', was: 'Was', now: 'Now', monthly: 'Monthly figure', events: 'Events', file: 'File', rows: 'Rows', found: 'Found', done: 'What was done', times: 'Times',
  action: 'Action', about: 'About', owner: 'Owner', due: 'Due', state: 'State', what: 'What', note: 'Note', who: 'Who and when', effect: 'On limits', hides: 'What it hides',
  definition: 'Definition', better: 'Which way is better', limits: 'Chart', sum: 'Sum', figure: 'Figure', line: 'Line',
} as const;

/** How an action stands. */
export const actionStates = { open: 'open', closed: 'closed' } as const;

/** The latest months of a chart. @example stripTitle('2011-07', '2012-07') // 'July 2011 to July 2012' */
export const stripTitle = (from: Period, to: Period): string => `${formatPeriod(from)} to ${formatPeriod(to)}`;

/** How a chart's months are judged, for the method page. */
export const methodSentences: readonly string[] = [
  'A control chart shows each month, the mean, and the process limits between which the months of an unchanged process lie. The limits come from the data, never from a threshold.',
  'Variation says whether the process has changed: a month outside the limits, a long run on one side of the mean, a trend, or two of three months near a limit.',
  'Assurance says whether the process can be relied on to meet its threshold, by where the threshold lies against the limits.',
  'Concern is never hidden by improvement: where both show at once, the concern is stated.',
  'A month without a figure is named with its reason, and is never taken for zero. Provisional months are hollow and decide nothing.',
  'Among many charts some signals come by chance. How many are to be expected is said on the first page.',
];

/** The line at the foot of every printed page, without its number. @example packFoot(['Source: A&E', 'Data to July 2012', 'Rules: Nelson', 'Fingerprint ab12…']) */
export const packFoot = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
