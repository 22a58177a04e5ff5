/** Reasons that are facts and no signals: events, the year's objective, restated figures. */
import type { Change, EventReason, ObjectiveReason, RestatedFigure, RestatedReason } from '../meeting/change.ts';
import { describeVariation } from './describe-variation.ts';
import { describeYearToDate } from './describe-year-to-date.ts';
import { formatCount, sentenceCase } from './format-count.ts';
import { formatChance, formatNumber, formatOrdinal, formatPlain } from './format-number.ts';
import { formatDay, formatPeriod, formatPeriodList } from './format-period.ts';
import { decimalsFor, formatValueBeside } from './format-value.ts';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** 'the second in 12 months, 210 days after the one before' */
function placeOf({ inLastYear, daysSinceLast }: EventReason): string {
  const place = inLastYear === null ? '' : inLastYear === 1 ? 'the only one in 12 months' : `the ${PLACES[inLastYear - 1] ?? formatOrdinal(inLastYear)} in 12 months`;
  const after = daysSinceLast === null ? '' : daysSinceLast === 0 ? 'on the same day as another' : `${formatCount(daysSinceLast, 'days')} after the one before`;
  return [place, after].filter((part) => part !== '').join(', ');
}

/**
 * One event. Its day is said where the title does not say it.
 *
 * @example describeEvent(reason, change) // 'Operation on the wrong side: the second in 12 months, 210 days after the one before.'
 */
export function describeEvent(reason: EventReason, { measure, reasons }: Change): string {
  if (reason.day === null) return `${sentenceCase(formatCount(reason.count, measure.numeratorLabel))} in ${formatPeriod(reason.month)}.`;
  const events = reasons.filter((one) => 'eventId' in one).length;
  const day = events > 1 ? formatDay(reason.day) : '';
  const head = [day, reason.category ?? ''].filter((part) => part !== '').join(', ');
  const declared = reason.declaredLater === null ? '' : `, declared on ${formatDay(reason.declaredLater)}`;
  const place = placeOf(reason) + declared;
  return head === '' ? `${sentenceCase(place)}.` : `${head}${place === '' ? '' : `: ${place}`}.`;
}

/**
 * The year against its objective, with the chance of ending on its wrong side, and what that chance was at the last meeting.
 *
 * @example describeObjective(reason, change)
 * // '55 cases after 4 months of 2012/13, of 140 allowed for the year; 88 in 100 chance of ending it above that if nothing changes, from 31 in 100.'
 */
export function describeObjective({ kind, year, trajectory, month, probabilityThen }: ObjectiveReason, { measure }: Change): string {
  const total = describeYearToDate(year, measure);
  const from = probabilityThen === null || year.probabilityOfBreach === null || year.breached ? '' : ` (${formatChance(probabilityThen)} at the last meeting)`;
  if (kind !== 'off-trajectory' && total !== null) return `${total}${from}.`;
  const side = year.objective?.comparison === 'at-least' ? 'below' : 'above';
  const agreed = trajectory === null ? '' : `, ${side} the ${formatPlain(trajectory, 1)} agreed for the end of that month`;
  const chance = year.probabilityOfBreach === null ? '' : `; ${formatChance(year.probabilityOfBreach)} chance of missing the year’s objective if nothing changes${from}`;
  return `${sentenceCase(formatCount(year.total, measure.numeratorLabel))} from ${formatPeriod(year.yearStart)} to ${formatPeriod(month)}${agreed}${chance}.`;
}

const ASSURANCE = { pass: '“Pass”', fail: '“Fail”', 'hit-or-miss': '“Hit or miss”' } as const;

/**
 * Which figures are other ones now, and would the last meeting have seen other verdicts?
 *
 * @example describeRestated(reason, change)
 * // 'April 2012 was 94.6% and is now 95.2%, which turns a missed month into a met one; no verdict changes.'
 */
export function describeRestated({ figures, variation, assurance }: RestatedReason, { measure, chart: { assessment } }: Change): string {
  const value = (figure: number, beside: number | null): string => formatValueBeside(figure, beside, measure, decimalsFor(measure, assessment.series));
  const one = ({ month, from, to }: RestatedFigure): string =>
    `${formatPeriod(month)} was ${value(from, to)} and ${to === null ? 'has no figure now' : `is now ${value(to, from)}`}`;
  const [first] = figures;
  const turned = figures.filter(({ met }) => met.from !== null && met.to !== null && met.from !== met.to);
  const missed = turned.filter(({ met }) => met.to === false).length;
  const turns = (count: number, from: string, to: string): string => (count === 1 ? `a ${from} month into a ${to} one` : `${formatNumber(count)} ${from} months into ${to} ones`);
  const effects = [missed === 0 ? '' : turns(missed, 'met', 'missed'), turned.length === missed ? '' : turns(turned.length - missed, 'missed', 'met')].filter((part) => part !== '');
  const told = figures.length <= 2 ? figures.map(one).join('; ') : `${formatNumber(figures.length)} months have other figures now (${formatPeriodList(figures.map(({ month }) => month))})`;
  const verdicts = [
    variation === null ? '' : `the icon of the last meeting would have been “${describeVariation(variation.to).short}” in place of “${describeVariation(variation.from).short}”`,
    assurance === null ? '' : `assurance ${assurance.to === null ? 'not judged' : ASSURANCE[assurance.to]} in place of ${assurance.from === null ? 'not judged' : ASSURANCE[assurance.from]}`,
  ].filter((part) => part !== '');
  return `${sentenceCase(first === undefined ? '' : told)}${effects.length === 0 ? '' : `, which turns ${effects.join(' and ')}`}; ${verdicts.length === 0 ? 'no icon changes' : verdicts.join(', and ')}.`;
}
