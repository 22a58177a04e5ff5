/** Events in words: sorts, grades, answers and how long it is since the last. Nothing about a patient. */
import type { DatedEvent } from '../spc/rare-harm/dated-event.ts';
import type { Period } from '../spc/vocabulary.ts';
import { formatCount } from './format-count.ts';
import { formatNumber } from './format-number.ts';
import { formatDay, formatPeriod, formatPeriodRange } from './format-period.ts';

const SORTS: Readonly<Record<string, string>> = {
  never_event: 'Never events', serious_incident: 'Serious incidents', psii: 'Patient safety incident investigations', pressure_ulcer: 'Pressure ulcers', fall: 'Falls',
  mrsa_case: 'MRSA cases', mrsa_death: 'Deaths with MRSA', c_difficile_case: 'C. difficile cases', c_difficile_death: 'Deaths with C. difficile', mssa_case: 'MSSA cases',
  e_coli_case: 'E. coli cases', vte_case: 'Blood clots', medication_error: 'Medication errors', unexpected_death: 'Unexpected deaths', complaint: 'Complaints', concern: 'Concerns',
};

const WORDS: Readonly<Record<string, string>> = {
  unknown: 'Not known', yes: 'Avoidable', no: 'Not avoidable', unstageable: 'Unstageable', dti: 'Deep tissue injury', none: 'No harm', low: 'Low harm', moderate: 'Moderate harm',
  severe: 'Severe harm', death: 'Death', in_care: 'In care', present_on_admission: 'On admission', open: 'Open', closed: 'Closed', de_escalated: 'De-escalated, not counted',
  under_appeal: 'Under appeal', provisional: 'Provisional', type1: 'Type 1, major A&E', type2: 'Type 2, single specialty', type3: 'Type 3, urgent treatment', other: 'Other',
};

const inWords = (word: string): string => {
  const text = word.replaceAll('_', ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

/** A sort of event, plural. One that is not built in goes by its own word. @example eventSortName('never_event') // 'Never events' */
export function eventSortName(sort: string): string {
  return SORTS[sort] ?? inWords(sort);
}

/**
 * One part of a breakdown: a grade, an answer, a category, a type of department.
 *
 * @example partName('grade', '3') // 'Grade 3'
 * @example partName('avoidable', 'unknown') // 'Not known'
 */
export function partName(dimension: string, part: string): string {
  if (dimension === 'grade' && /^\d$/.test(part)) return `Grade ${part}`;
  return dimension === 'category' && part !== 'unknown' ? part : WORDS[part] ?? inWords(part);
}

const DIMENSIONS: Readonly<Record<string, string>> = { department: 'Department type', avoidable: 'Avoidable or not' };

/** What parts are told apart by. @example dimensionName('department') // 'Department type' */
export function dimensionName(dimension: string): string {
  return DIMENSIONS[dimension] ?? inWords(dimension);
}

/** When it happened, as exactly as it is known; declared days say so. @example 'June 2012' where only the month is known */
export function describeEventDay({ incident, declared, precision }: Pick<DatedEvent, 'incident' | 'declared' | 'precision'>): string {
  const day = incident ?? declared ?? '';
  const text = precision === 'day' ? formatDay(day) : precision === 'month' ? formatPeriod(day.slice(0, 7)) : day.slice(0, 4);
  return incident === null ? `${text} (declared)` : text;
}

/**
 * How long is it since the last one? Never praise: a long time says nothing of the next.
 *
 * @example describeDaysSince(47, '2012-06-14') // '47 days since the last, on 14 June 2012'
 */
export function describeDaysSince(days: number | null, lastDay: string | null): string {
  return days === null || lastDay === null ? 'The day of none is exactly known' : `${formatCount(days, 'days')} since the last, on ${formatDay(lastDay)}`;
}

/**
 * How many events are these, of which months?
 *
 * @example describeChosenEvents(2, 1, '2012-06', '2012-06') // '2 events in June 2012. 1 more is de-escalated and not counted.'
 */
export function describeChosenEvents(cases: number, deEscalated: number, from: Period | null, to: Period | null): string {
  const when = from !== null && to !== null ? (from === to ? ` in ${formatPeriod(from)}` : ` from ${formatPeriodRange(from, to)}`) : from !== null ? ` since ${formatPeriod(from)}` : to !== null ? ` up to ${formatPeriod(to)}` : '';
  const apart = deEscalated === 0 ? '' : ` ${formatNumber(deEscalated)} more ${deEscalated === 1 ? 'is' : 'are'} de-escalated and not counted.`;
  return `${cases === 0 ? 'No events' : formatCount(cases, 'events')}${when}.${apart}`;
}
