/** An item of the agenda in words: a title, one sentence a reason, and what makes it doubtful. */
import type { Change, ChangeGroup, ChangeReason } from '../meeting/change.ts';
import { describeGapOf } from './describe-gap.ts';
import { describeReason, doubtOf } from './describe-reason.ts';
import { formatCount, joinWords, sentenceCase, singular } from './format-count.ts';
import { formatPlain } from './format-number.ts';
import { formatDay, formatPeriod, formatPeriodList } from './format-period.ts';

export interface ChangeWords {
  /** 'TIA within 24 hours · Teme Valley', 'Never event at Worcestershire Acute, 14 June 2012' */
  readonly title: string;
  /** The reason that weighs most, in one sentence. */
  readonly sentence: string;
  /** The other reasons, a sentence each. */
  readonly also: readonly string[];
  /** Why it may be chance; null where it is more than that, or a fact. */
  readonly doubt: string | null;
  /** All of it, for the minutes and for a screen reader. */
  readonly text: string;
}

/** Headings of the agenda. A neutral measure stands under none that calls it better or worse. */
export const changeGroupNames: Readonly<Record<ChangeGroup, string>> = {
  harm: 'Never events and harm that should not happen',
  concern: 'New concern',
  'at-risk': 'Threshold or objective at risk',
  changed: 'Other changes',
  better: 'Improved or cleared',
  restated: 'Restated',
  missing: 'Missing',
};

function titleOf({ measure, provider, reasons, alsoOf }: Change): string {
  const [first] = reasons;
  if (first.kind === 'missing') {
    const charts = alsoOf.length === 0 ? measure.shortName : formatCount(alsoOf.length + 1, 'measures');
    return `${provider.shortName}: ${charts} without ${formatPeriodList(first.months)}`;
  }
  if (first.kind !== 'never-event' && first.kind !== 'rare-harm') return `${measure.shortName} · ${provider.shortName}`;
  const days = reasons.flatMap((reason) => ('eventId' in reason && reason.day !== null ? [reason.day] : []));
  const count = reasons.reduce((sum, reason) => sum + ('eventId' in reason ? reason.count : 0), 0);
  const what = first.kind === 'never-event' ? (count === 1 ? sentenceCase(singular(measure.numeratorLabel)) : formatCount(count, measure.numeratorLabel)) : measure.shortName;
  const [day] = days;
  return `${what} at ${provider.shortName}${count === 1 && day !== undefined ? `, ${formatDay(day)}` : ''}`;
}

/** The sentence of missing months names the measures, since one item stands for all of them. */
function missingSentence({ measure, alsoOf, reasons: [first] }: Change): string | null {
  if (first.kind !== 'missing') return null;
  const names = [measure, ...alsoOf.map((chart) => chart.measure)].map(({ shortName }) => shortName);
  const shown = names.length > 4 ? [...names.slice(0, 3), formatCount(names.length - 3, 'other measures')] : names;
  const [month] = first.months;
  const what = first.months.length === 1 && month !== undefined ? describeGapOf(month, first.why) : `${formatPeriodList(first.months)} have no figure`;
  return `${what}: ${joinWords(shown)}.`;
}

/**
 * The figure and its month are said once: '94.7% in July 2012, below the 95% threshold' after a sentence that told it is 'Below the 95%
 * threshold', '95.7% in July 2012, which meets …' is 'It meets …', and what no longer shows does not tell it again.
 */
function withoutFigure(other: string, told: readonly string[]): string {
  const figures = told.flatMap((sentence) => /(?:^|: )([^:]+? in [A-Z][a-z]+ \d{4})[,:] /.exec(sentence)?.[1] ?? []);
  const figure = figures.find((each) => other.includes(`${each}, `));
  if (figure === undefined) return other;
  if (other.startsWith(`${figure}, `)) return sentenceCase(other.slice(figure.length + 2).replace(/^which /, 'it '));
  return other.replace(`: ${figure}, and the months are back`, ': the months are back');
}

/** So many of the latest months with events are told one by one. */
const MONTHS_TOLD = 6;

/** Events that are known by their months alone, told together: '3 avoidable pressure ulcers: 1 in July 2012 and 2 in June 2012.' Null for one month. */
function monthsOfEvents({ measure }: Change, reasons: readonly ChangeReason[]): string | null {
  const months = reasons.flatMap((reason) => ('eventId' in reason && reason.day === null ? [reason] : []));
  if (months.length < 2 || months.length < reasons.length) return null;
  const sum = (of: typeof months): number => of.reduce((all, { count }) => all + count, 0);
  const [shown, earlier] = [months.slice(0, MONTHS_TOLD), months.slice(MONTHS_TOLD)];
  const told = shown.map(({ count, month }) => `${formatPlain(count, 1)} in ${formatPeriod(month)}`);
  const rest = earlier.length === 0 ? [] : [`${formatPlain(sum(earlier), 1)} in ${formatCount(earlier.length, 'earlier months')}`];
  return `${formatCount(sum(months), measure.numeratorLabel)}: ${joinWords([...told, ...rest])}.`;
}

function siteSentence({ atSites, kind }: Change): readonly string[] {
  if (atSites.length === 0) return [];
  const names = joinWords(atSites.map(({ provider }) => provider.shortName));
  return [kind === 'never-event' || kind === 'rare-harm' ? `At ${names}.` : `The same shows at ${names}.`];
}

/** A count and its rate are told in one item: what the other one says, with its own figures. */
function otherUnitSentences({ inOtherUnit = [] }: Change): readonly string[] {
  return inOtherUnit.map((other) => `${other.measure.shortName}: ${changeWords(other).sentence}`);
}

/**
 * What is to be said of this item? The weightiest reason in one sentence, the others after it.
 *
 * @example changeWords(change).title // 'Never event at Worcestershire Acute, 14 June 2012'
 * changeWords(change).sentence // 'Operation on the wrong side: the second in 12 months, 210 days after the one before.'
 */
export function changeWords(change: Change): ChangeWords {
  const title = titleOf(change);
  const consistent = change.reasons.some(({ kind }) => kind === 'consistently-met');
  // Met in each of so many months: that the last of them met it says nothing more.
  const told = change.reasons.filter(({ kind }) => !(consistent && kind === 'newly-met'));
  const together = monthsOfEvents(change, told);
  const sentences = together === null ? told.map((reason: ChangeReason) => missingSentence(change) ?? describeReason(reason, change)) : [together];
  const doubt = change.mayBeChance ? doubtOf(change.reasons[0]) : null;
  const [sentence = '', ...others] = sentences;
  const also = [...others.map((other, index) => withoutFigure(other, sentences.slice(0, index + 1))), ...otherUnitSentences(change), ...siteSentence(change)];
  return { title, sentence, also, doubt, text: [`${title}.`, sentence, ...also, ...(doubt === null ? [] : [doubt])].join(' ') };
}
