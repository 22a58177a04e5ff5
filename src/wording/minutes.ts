/** The minutes of a meeting: as Markdown for a document, and as rows for a spreadsheet. */
import type { ActionState, AgendaItem, MeetingState } from '../meeting/meeting-state.ts';
import type { CarriedRating } from '../meeting/meeting-record.ts';
import { rateRisk, type RiskBand } from '../meeting/risk-rating.ts';
import { formatCount } from './format-count.ts';
import { formatDay, formatPeriod } from './format-period.ts';

/** What a band is called. */
export const riskBandNames: Readonly<Record<RiskBand, string>> = { low: 'Low', moderate: 'Moderate', high: 'High', extreme: 'Extreme' };

/** What the two scores are called, from 1 to 5. */
export const likelihoodNames = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'] as const;
export const consequenceNames = ['Negligible', 'Minor', 'Moderate', 'Major', 'Catastrophic'] as const;

/**
 * A rating in words.
 *
 * @example describeRating({ likelihood: 4, consequence: 3, rating: 12, band: 'high', fromMeeting: null }) // 'High, 12 (likelihood 4 × consequence 3)'
 */
export function describeRating({ likelihood, consequence, rating, band, fromMeeting }: Pick<NonNullable<AgendaItem['rating']>, 'likelihood' | 'consequence' | 'rating' | 'band' | 'fromMeeting'>): string {
  const carried = fromMeeting === null ? '' : `, carried from “${fromMeeting.replace(/\.$/, '')}”`;
  return `${riskBandNames[band]}, ${String(rating)} (likelihood ${String(likelihood)} × consequence ${String(consequence)})${carried}`;
}

/** A rating whose item is not on the agenda, in words. @example describeCarriedRating(one) // 'High, 12 (likelihood 4 × consequence 3), carried from “July 2012”.' */
export function describeCarriedRating({ likelihood, consequence, reason, fromMeeting }: CarriedRating): string {
  const rating = rateRisk(likelihood, consequence);
  return rating === null ? '' : `${describeRating({ ...rating, fromMeeting })}.${reason === '' ? '' : ` ${ended(reason)}`}`;
}

/**
 * An action in one line.
 *
 * @example describeAction(action) // 'Visit the TIA clinic. Owner: Stroke lead. Due 1 September 2012.'
 */
export function describeAction({ text, owner, due, open, outcome, carried }: ActionState): string {
  const parts = [
    ended(text), owner === '' ? 'No owner yet.' : `Owner: ${ended(owner)}`, due === null ? 'No date set.' : `Due ${formatDay(due)}.`,
    open ? '' : `Closed${outcome === null || outcome === '' ? '' : `: ${outcome.replace(/\.$/, '')}`}.`,
    carried === null ? '' : `From ${carried.fromMeeting.replace(/\.$/, '')}${carried.carriedTimes > 1 ? `, carried ${formatCount(carried.carriedTimes, 'times')}` : ''}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** What people typed stays what they typed: no mark of theirs becomes a heading, a link or a tag. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^(\s*)([-+=])/gm, '$1\\$2').replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

/** A note of several lines: each line its own, inside a quotation. */
const quoted = (text: string): string => text.trim().split(/\r\n|\r|\n/).map((one) => (one.trim() === '' ? '>' : `> ${plain(one.trim())}  `)).join('\n');

function itemLines(item: AgendaItem, index: number): string {
  const actions = item.actions.map((action) => `- Action: ${plain(describeAction(action))}`);
  return [
    `## ${String(index + 1)}\\. ${plain(item.title)}`,
    item.sentence === '' ? '' : plain(item.sentence),
    item.done ? 'Discussed.' : item.note.trim() === '' && (item.rating === null || item.rating.fromMeeting !== null) ? 'Not reached.' : 'Begun, not ticked off.',
    item.rating === null ? '' : `Risk: ${describeRating(item.rating)}.${item.rating.reason === '' ? '' : ` ${plain(ended(item.rating.reason))}`}`,
    item.note.trim() === '' ? '' : quoted(item.note),
    actions.join('\n'),
  ].filter((part) => part !== '').join('\n\n');
}

/**
 * The minutes as Markdown: heading, what was covered, each item in the running order with its sentence, rating, note and actions, at
 * the end the actions carried over. Notes stand as they were last written, word for word.
 */
export function minutesMarkdown({ details, items, otherActions, otherRatings, done }: MeetingState, summary: string): string {
  const held = details.day === null ? '' : `Held on ${formatDay(details.day)}. `;
  const data = `Data to ${formatPeriod(details.to)}${details.contentHash === null ? '' : `, fingerprint ${details.contentHash.slice(0, 12)}`}.`;
  const carried = otherActions.length === 0 ? '' : `## Actions of earlier meetings\n\n${otherActions.map((action) => `- ${plain(action.carried === null ? '' : `${action.carried.itemTitle}: `)}${plain(describeAction(action))}`).join('\n')}`;
  const rated = otherRatings.length === 0 ? '' : `## Ratings of earlier meetings\n\n${otherRatings.map((one) => `- ${plain(`${one.itemTitle}: ${describeCarriedRating(one)}`)}`).join('\n')}`;
  return [
    `# ${plain(details.title)}`, `${held}${data} ${String(done)} of ${formatCount(items.length, 'items')} discussed.`, plain(summary), ...items.map(itemLines), carried, rated,
  ].filter((part) => part !== '').join('\n\n').concat('\n');
}

export interface MinutesTable {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const FIELDS = ['Item', 'Title', 'What changed', 'Discussed', 'Likelihood', 'Consequence', 'Rating', 'Band', 'Reason', 'Note', 'Action', 'Owner', 'Due', 'Action state', 'Outcome', 'From meeting'] as const;

const actionCells = (action: ActionState): readonly (string | null)[] =>
  [action.text, action.owner, action.due, action.open ? 'open' : 'closed', action.outcome, action.carried?.fromMeeting ?? null];
const NO_ACTION: readonly null[] = [null, null, null, null, null, null];

/**
 * The minutes as a table: a row an action, and one for each item without any, so that nothing of the meeting is missing. For `safeCsv`,
 * which keeps spreadsheets from running what somebody typed.
 *
 * @example safeCsv(table.fields, table.rows)
 */
export function minutesTable({ items, otherActions, otherRatings }: Pick<MeetingState, 'items' | 'otherActions' | 'otherRatings'>): MinutesTable {
  const rows = items.flatMap((item, index) => {
    const { rating } = item;
    const cells = [
      index + 1, item.title, item.sentence, item.done ? 'yes' : 'no', rating?.likelihood ?? null, rating?.consequence ?? null, rating?.rating ?? null,
      rating === null ? null : riskBandNames[rating.band], rating?.reason ?? null, item.note,
    ];
    return item.actions.length === 0 ? [[...cells, ...NO_ACTION]] : item.actions.map((action) => [...cells, ...actionCells(action)]);
  });
  const others = otherActions.map((action) => [null, action.carried?.itemTitle ?? null, null, null, null, null, null, null, null, null, ...actionCells(action)]);
  const ratings = otherRatings.map(({ itemTitle, likelihood, consequence, reason, fromMeeting }) => {
    const rating = rateRisk(likelihood, consequence);
    return [null, itemTitle, null, null, likelihood, consequence, rating?.rating ?? null, rating === null ? null : riskBandNames[rating.band], reason, null, ...NO_ACTION.slice(1), fromMeeting];
  });
  return { fields: FIELDS, rows: [...rows, ...others, ...ratings] };
}
