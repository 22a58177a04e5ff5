/** What another rule set, or another kind of chart, would say of the same months, and why. */
import type { Assurance, RuleId, Variation } from '../spc/assessment.ts';
import type { Disagreement, DisagreementReason } from '../spc/disagreements.ts';
import type { Period } from '../spc/vocabulary.ts';
import { describeVariation } from './describe-variation.ts';
import { joinWords, sentenceCase } from './format-count.ts';
import { formatPeriodList } from './format-period.ts';

const REASONS: Readonly<Record<DisagreementReason, string>> = {
  'different-rules': 'the two look for different patterns',
  'limit-constant': 'their limits lie at slightly different multiples of the mean moving range',
  screening: 'one of them leaves very large moving ranges out before it draws limits',
  'shift-length': 'they ask for different numbers of months in a row on one side',
  'trend-length': 'they ask for different numbers of months in a row that rise or fall',
  'trend-across-phases': 'one of them follows a trend across the start of new limits',
  'two-of-three': 'they count two months of three near a limit differently',
  gaps: 'one of them lets a missing month end a run',
  'threshold-on-limit': 'they decide differently where the threshold lies on a limit',
  precedence: 'they decide differently where improvement and concern are there at once',
  baseline: 'they use the baseline differently where limits were recalculated',
  'chart-kind': 'the limits of the two kinds of chart come from different sources',
};

const ASSURANCES: Readonly<Record<Assurance, string>> = { pass: 'Pass', fail: 'Fail', 'hit-or-miss': 'Hit or miss' };

/** The differences in three sentences, of which only the first is always there. */
export interface DifferenceWords {
  /** True: both icons, all flagged months and the limits are the same. */
  readonly same: boolean;
  /** 'The icons stay.' 'Variation becomes Common cause instead of Concern, low.' */
  readonly icons: string;
  /** 'May 2012 would be flagged too; April 2011 would not be flagged.' Long lists are cut. Null: the same months are flagged. */
  readonly months: string | null;
  /** The same with every month, a line each; empty where `months` names them all. */
  readonly everyMonth: readonly string[];
  /** 'Because the two look for different patterns.' Null: nothing differs. */
  readonly why: string | null;
}

/**
 * What would change if this chart were read the other way?
 *
 * @param found the answers of the shown chart (`a`) against the other (`b`)
 * @example describeDifference(disagreements(series, recipe, 'mdc-strict', 'nelson')).icons
 * // 'Variation becomes Common cause instead of Concern, low.'
 */
export function describeDifference(found: readonly Disagreement[]): DifferenceWords {
  const icons = found.flatMap(({ about, a, b }) => {
    if (about === 'variation') return `variation becomes ${variationName(b)} instead of ${variationName(a)}`;
    return about === 'assurance' ? `assurance becomes ${assuranceName(b)} instead of ${assuranceName(a)}` : [];
  });
  const why = joinWords([...new Set(found.flatMap((each) => each.why))].map((reason) => REASONS[reason]));
  const limits = found.some(({ about }) => about === 'limits');
  const cut = monthsFlagged(found, MOST_NAMED);
  const whole = monthsFlagged(found);
  return {
    same: found.length === 0,
    icons: icons.length > 0 ? `${sentenceCase(joinWords(icons))}.` : `The icons stay${limits ? ', with other limits' : ''}.`,
    months: cut.length === 0 ? null : `${sentenceCase(cut.join('; '))}.`,
    everyMonth: cut.join() === whole.join() ? [] : whole.map((part) => `${sentenceCase(part)}.`),
    why: why === '' ? null : `${sentenceCase(why)}.`,
  };
}

/** Months and stretches that one clause names; more of them nobody reads in a sentence. */
const MOST_NAMED = 3;

/** What would be flagged otherwise: a clause for each way. */
function monthsFlagged(found: readonly Disagreement[], most?: number): readonly string[] {
  const of = (wanted: (a: readonly RuleId[], b: readonly RuleId[]) => boolean): Period[] => found.flatMap(({ about, period, a, b }) =>
    (about === 'signals' && period !== null && wanted(a as readonly RuleId[], b as readonly RuleId[]) ? period : []));
  const more = of((a) => a.length === 0);
  const fewer = of((_, b) => b.length === 0);
  const otherwise = of((a, b) => a.length > 0 && b.length > 0);
  return [
    more.length > 0 ? `${formatPeriodList(more, most)} would be flagged too` : '',
    fewer.length > 0 ? `${formatPeriodList(fewer, most)} would not be flagged` : '',
    otherwise.length > 0 ? `${formatPeriodList(otherwise, most)} would be flagged by another rule` : '',
  ].filter((part) => part !== '');
}

const variationName = (of: Disagreement['a']): string => describeVariation(of as Variation).short;
const assuranceName = (of: Disagreement['a']): string => (of === null ? 'no verdict' : ASSURANCES[of as Assurance]);
