/** Why a chart is on the agenda: one sentence a reason, in words a lay member understands. */
import type {
  AssuranceReason, Change, ChangeReason, DeeperConcernReason, EndedSignalReason, NewSignalReason, ThresholdReason,
} from '../meeting/change.ts';
import { thresholdPhrase } from './describe-threshold.ts';
import { describeEvent, describeObjective, describeRestated } from './describe-fact.ts';
import { formatCount } from './format-count.ts';
import { formatNumber, formatOrdinal } from './format-number.ts';
import { formatPeriod } from './format-period.ts';
import { decimalsFor, formatLine, formatLineBeside } from './format-value.ts';
import { changeLine, describeChange } from './reading-change.ts';
import { valueAt } from './reading-of.ts';
import { describePosition } from './reading-position.ts';

const readable = ({ chart: { assessment }, measure, provider }: Change) => ({ assessment, measure, provider: { name: provider.shortName } });

/** '82.9% in July 2012'; `beside`: a line that the sentence holds it against. */
function valueIn(change: Change, beside: number | null = null): string {
  const { assessment } = change.chart;
  const at = assessment.decidingIndex ?? 0;
  return `${valueAt(readable(change), at, beside)} in ${formatPeriod(assessment.series.periods[at] ?? '')}`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** '82.9% in July 2012: the last 8 months are all below the mean of 89.0%' */
function signalClause(change: Change): string {
  const seen = describeChange(change.chart.assessment, change.measure, 'after-value').replace(/\.$/, '').replace(/\. At the same time, /, '; at the same time ');
  const value = valueIn(change, changeLine(change.chart.assessment));
  if (seen === '') return value;
  return seen.startsWith('That is ') ? `${value}, ${seen.slice('That is '.length)}` : `${value}: ${lowered(seen)}`;
}

/** Reasons that say by themselves how the threshold stands. */
const SAYS_POSITION: ReadonlySet<ChangeReason['kind']> = new Set(['newly-below', 'newly-met', 'consistently-met']);

/** '; below the 95% threshold in all 28 months'; '' where another reason says it. */
function positionClause({ chart: { assessment }, measure, reasons }: Change): string {
  if (reasons.some(({ kind }) => SAYS_POSITION.has(kind))) return '';
  const position = describePosition(assessment, measure);
  return position === null ? '' : `; ${lowered(position.clause).replace('; missed', ', missed')}`;
}

function behindIt({ beganWith }: NewSignalReason | DeeperConcernReason): string {
  if (beganWith === null) return '';
  return ` On record for ${formatPeriod(beganWith.from)}: “${beganWith.text.replace(/\.$/, '')}”.`;
}

function describeSignal(reason: NewSignalReason, change: Change): string {
  const turned = reason.life.stage === 'changed-direction' && reason.life.meant !== null && reason.kind !== 'new-change'
    ? `${reason.kind === 'new-concern' ? 'Turned for the worse' : 'Turned for the better'}: ` : '';
  const neutral = reason.kind === 'new-change' ? '; neither better nor worse by itself, so find out what lies behind it' : '';
  return `${turned}${signalClause(change)}${positionClause(change)}${neutral}.${behindIt(reason)}`;
}

function describeDeeper({ life, ...reason }: DeeperConcernReason, change: Change): string {
  const began = life.since === null ? '' : `, and of concern since ${formatPeriod(life.since)} (month ${String(life.month)})`;
  const { assessment: { upper, lower, decidingIndex, series, variation } } = change.chart;
  const high = variation === 'concern-high';
  const limit = (high ? upper : lower)[decidingIndex ?? -1] ?? null;
  const value = series.values[decidingIndex ?? -1] ?? null;
  const ofLimit = limit === null ? '' : ` of ${formatLineBeside(limit, value, change.measure, decimalsFor(change.measure, series))}`;
  return `Worse still: ${valueIn(change, limit)}, ${high ? 'above the upper' : 'below the lower'} process limit${ofLimit}${began}.${behindIt({ life, ...reason })}`;
}

function describeEnded({ kind, life }: EndedSignalReason, change: Change): string {
  const what = kind === 'cleared' ? 'No longer of concern' : life.meant === 'improvement' ? 'The improvement no longer shows' : 'The change no longer shows';
  if (life.rebased !== null) return `${what}, because its limits begin afresh in ${formatPeriod(life.rebased)}: ${valueIn(change)}${positionClause(change)}.`;
  return `${what}: ${valueIn(change)}, and the months are back to their usual variation${positionClause(change)}.`;
}

function describeCrossing(reason: ThresholdReason, change: Change): string {
  const phrase = thresholdPhrase(reason.threshold, change.measure, reason.thresholdKind);
  const verb = reason.kind === 'newly-met' ? 'which meets' : reason.comparison === 'at-least' ? 'below' : 'above';
  const again = reason.run > 1 ? ` for the ${formatOrdinal(reason.run)} month in a row` : '';
  const record = reason.judged > reason.run ? `; missed in ${String(reason.missed)} of the last ${formatCount(reason.judged, 'months')}` : '';
  const still = reason.kind === 'newly-met' && change.chart.assessment.variation.startsWith('concern') ? '; still of concern' : '';
  return `${valueIn(change)}, ${verb} ${phrase}${again}${reason.newThreshold ? ', which is new' : ''}${record}${still}.`;
}

function describeAssurance(reason: AssuranceReason, change: Change): string {
  const { measure, chart: { assessment } } = change;
  const phrase = thresholdPhrase(reason.threshold, measure, reason.thresholdKind);
  const limit = reason.limit === null ? '' : `: its ${reason.comparison === 'at-least' === (reason.to === 'fail') ? 'upper' : 'lower'} process limit is ${formatLine(reason.limit, measure, decimalsFor(measure, assessment.series))}`;
  if (reason.newThreshold) return describeOfNewThreshold(reason, `${phrase}, which is new`, limit);
  if (reason.to === 'pass') return `Can now be relied on to meet ${phrase}${limit}.`;
  if (reason.to === 'fail') {
    const metNow = assessment.met[assessment.decidingIndex ?? -1] === true ? `, though ${formatPeriod(reason.month)} met it` : '';
    return `Cannot reach ${phrase} any more unless the process changes${limit}${metNow}.`;
  }
  return reason.from === 'pass'
    ? `Can no longer be relied on to meet ${phrase}: it now lies within the process limits.`
    : `Can now reach ${phrase} in some months: it lies within the process limits.`;
}

/** Where another threshold came into force, the answer changed with the question: nothing is said to have become better or worse. */
function describeOfNewThreshold({ from, to }: AssuranceReason, phrase: string, limit: string): string {
  if (to === 'pass') return `Can be relied on to meet ${phrase}${limit}.`;
  if (to === 'fail') return `Cannot reach ${phrase}, unless the process changes${limit}.`;
  return from === 'pass'
    ? `Cannot be relied on to meet ${phrase}: it lies within the process limits.`
    : `Can reach ${phrase}, in some months: it lies within the process limits.`;
}

/**
 * One reason in one sentence; where a recorded change of service may lie behind it, a second one names it.
 *
 * Missing months are worded by `changeWords`, which knows all the measures.
 * @example describeReason(newConcern, change)
 * // '54% in July 2012: the last 8 months are all below the mean of 70%; below the 70% local threshold in each of the last 4 months.'
 */
export function describeReason(reason: ChangeReason, change: Change): string {
  switch (reason.kind) {
    case 'never-event': case 'rare-harm': return describeEvent(reason, change);
    case 'new-concern': case 'improved': case 'new-change': return describeSignal(reason, change);
    case 'deeper-concern': return describeDeeper(reason, change);
    case 'cleared': case 'ended': return describeEnded(reason, change);
    case 'newly-below': case 'newly-met': return describeCrossing(reason, change);
    case 'assurance-lost': case 'assurance-gained': return describeAssurance(reason, change);
    case 'consistently-met': {
      const phrase = thresholdPhrase(reason.threshold, change.measure, reason.thresholdKind);
      return `Met ${phrase} in each of the last ${formatCount(reason.run, 'months')}, for the first time so many in a row.`;
    }
    case 'objective-breached': case 'objective-at-risk': case 'off-trajectory': return describeObjective(reason, change);
    case 'restated': return describeRestated(reason, change);
    case 'missing': return '';
  }
}

/** Why a reason may be chance, in one sentence; null where it is no matter of chance. */
export function doubtOf(reason: ChangeReason): string | null {
  if ('chance' in reason && !reason.chance.discovered) return `One weak signal among ${formatNumber(reason.chance.charts)} charts may be chance: see whether it lasts.`;
  if ((reason.kind === 'newly-below' || reason.kind === 'newly-met') && reason.tooFew) return 'There are too few months yet to tell a change from chance.';
  if ((reason.kind === 'newly-below' || reason.kind === 'newly-met') && reason.byChance) {
    return 'No sign of change: the threshold lies within the process limits, so it is met in some months and missed in others until the process changes.';
  }
  if (reason.kind === 'consistently-met' && reason.byChance) return 'The threshold still lies within the process limits, so it may be missed again without anything having changed.';
  return null;
}
