/** An earlier pack beside today, in words. */
import type { ShownVerdict } from '../meeting/shown-verdict.ts';
import type { Measure, Organisation, Period } from '../spc/vocabulary.ts';
import { describeVariation } from './describe-variation.ts';
import { formatCount, joinWords, sentenceCase } from './format-count.ts';
import { formatPeriod } from './format-period.ts';
import { formatValue } from './format-value.ts';
import type { Beside } from './replay-words.ts';

type Cause = 'rules' | 'figures' | 'decisions' | 'months';

/** What made a verdict another one, as the heading of a group and in a list. */
const CAUSES: Readonly<Record<Cause, { readonly because: string; readonly counted: string; readonly step: string }>> = {
  rules: { because: 'This Watchline judges the same figures otherwise', counted: 'by the rules of this Watchline', step: 'Rules' },
  figures: { because: 'Figures of the pack’s months were revised or came later', counted: 'by figures revised or come later', step: 'Figures' },
  decisions: { because: 'A threshold, a re-base or another decision has changed', counted: 'by thresholds and decisions', step: 'Thresholds and decisions' },
  months: { because: 'New months have come', counted: 'by new months', step: 'New months' },
};

export const describeCause = (cause: Cause): string => CAUSES[cause].because;

/** One step of a chart from then to now. @example describeStep({ cause: 'months', to }, measure) // 'New months: concern, low; “Fail” (July 2012: 93.1%)' */
export function describeStep({ cause, to }: { readonly cause: Cause; readonly to: ShownVerdict }, measure: Measure | null): string {
  const verdict = describeShownVerdict(to);
  return `${CAUSES[cause].step}: ${verdict.charAt(0).toLowerCase()}${verdict.slice(1)} (${describeDecidingFigure(to, measure)})`;
}

/** The two verdicts in as few words as stand beside the icons. @example describeShownVerdict(verdict) // 'Concern, low; “Fail”' */
export function describeShownVerdict({ variation, assurance }: Pick<ShownVerdict, 'variation' | 'assurance'>): string {
  const assured = assurance === null ? 'not judged' : { pass: '“Pass”', fail: '“Fail”', 'hit-or-miss': '“Hit or miss”' }[assurance];
  return `${describeVariation(variation).short}; ${assured}`;
}

/** The month that decided, with its figure. @example describeDecidingFigure(verdict, measure) // 'July 2012: 93.1%' */
export function describeDecidingFigure({ month, value }: Pick<ShownVerdict, 'month' | 'value'>, measure: Measure | null): string {
  if (month === null) return 'No month decides';
  return `${formatPeriod(month)}${value === null ? '' : `: ${measure === null ? String(value) : formatValue(value, measure)}`}`;
}

/** Names for the charts of both sides; a code that nobody names stands for itself. */
export function describeReplayedChart({ measureId, providerCode }: { readonly measureId: string; readonly providerCode: string }, measures: readonly Measure[], organisations: readonly Organisation[]): string {
  const measure = measures.find(({ id }) => id === measureId)?.shortName ?? measureId;
  const provider = organisations.find(({ code }) => code === providerCode)?.name ?? providerCode;
  return `${measure}, ${provider}`;
}

export interface ReplayCounts {
  readonly same: number;
  readonly changed: readonly { readonly steps: readonly { readonly cause: Cause }[] }[];
  readonly month: Period | null;
  readonly today: Period | null;
}

/**
 * All of it in a sentence or two. A chart whose verdict changed twice counts under what changed it last; its row tells both.
 *
 * @example describeReplay({ same: 70, changed, month: '2012-06', today: '2012-07' })
 * // 'The pack shows months to June 2012, today’s data reach July 2012. Of 78 charts, 70 have the verdicts they had. 8 changed: 2 by figures revised or come later and 6 by new months.'
 */
export function describeReplay({ same, changed, month, today }: ReplayCounts, beside: Beside = 'today'): string {
  const counts = (['rules', 'figures', 'decisions', 'months'] as const).map((cause) => [cause, changed.filter(({ steps }) => steps.at(-1)?.cause === cause).length] as const).filter(([, count]) => count > 0);
  const causes = counts.map(([cause, count]) => `${String(count)} ${CAUSES[cause].counted}`);
  const months = month === null || today === null ? '' : `${beside === 'today' ? 'The pack' : 'The earlier pack'} shows months to ${formatPeriod(month)}, ${today < month ? `and the data open here end before it, in ${formatPeriod(today)}: they are older than the pack` : `${beside === 'today' ? 'today’s data' : 'this one'} ${beside === 'today' ? 'reach' : 'reaches'} ${formatPeriod(today)}`}. `;
  const all = formatCount(same + changed.length, 'charts');
  if (changed.length === 0) return `${months}${all}: all have the verdicts they had.`;
  const kept = same === 0 ? 'none has the verdict it had' : same === 1 ? '1 has the verdict it had' : `${String(same)} have the verdicts they had`;
  return `${months}Of ${all}, ${kept} and ${String(changed.length)} changed: ${joinWords(causes)}.`;
}

/** What became of looking for a pack. */
export type ReplayFault =
  | { readonly why: 'nothing-there'; readonly where: string }
  | { readonly why: 'no-pack'; readonly where: string }
  | { readonly why: 'newer'; readonly version: number }
  | { readonly why: 'unreadable'; readonly where: string; readonly detail: string }
  | { readonly why: 'changed'; readonly where: string }
  | { readonly why: 'missing'; readonly where: string };

/** Why no pack was opened, and what to do. */
export function describeReplayFault(fault: ReplayFault): string {
  switch (fault.why) {
    case 'nothing-there': return `There is no frozen pack at “${fault.where}”. Give the folder that holds its fingerprint.json, as an address beside this site such as ../2012-06/.`;
    case 'no-pack': return `${sentenceCase(fault.where)}: no fingerprint.json and no contents.json is in it, so it is no frozen pack. Choose the whole folder, or the zip of it.`;
    case 'newer': return `This pack was frozen by a later Watchline (form ${String(fault.version)}). Open it there, or with its own index.html.`;
    case 'unreadable': return `“${fault.where}” cannot be read: ${fault.detail}.`;
    case 'changed': return `“${fault.where}” is not what was frozen, so nothing is compared: it would not show what was shown then. Look for another copy of the pack.`;
    case 'missing': return `“${fault.where}” is missing from this copy of the pack. Choose the whole folder, or the zip of it.`;
  }
}
