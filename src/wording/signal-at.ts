/** Which rules speak at one month of a chart, and for how many months already. Reads the flags of the assessment; computes no statistics. */
import type { Assessment, RuleId, Signal } from '../spc/assessment.ts';
import { RULE_SETS } from '../spc/rule-sets.ts';
import { RULE_BITS, rulesIn } from '../spc/signals/rule-bits.ts';

/** One rule at one month. */
export interface SignalAt {
  readonly rule: RuleId;
  readonly side: Signal['side'];
  readonly meaning: Signal['meaning'];
  /** Flagged months that belong together, in time order, up to and with this month. */
  readonly indices: readonly number[];
}

/** Rules whose months follow one another without a break; for the others each month stands alone or in a window of three to eight. */
const RUNS: ReadonlySet<RuleId> = new Set([
  'shift', 'trend', 'long-run', 'few-crossings', 'we-4', 'nelson-2', 'nelson-3', 'nelson-4', 'nelson-7', 'nelson-8',
]);

/** How far back the months of a window rule can lie. */
const WINDOWS: Readonly<Partial<Record<RuleId, number>>> = { 'two-of-three': 3, 'we-2': 3, 'nelson-5': 3, 'we-3': 5, 'nelson-6': 5 };

/** What `signalsAt` reads of an assessment. */
export type FlagsOf = Pick<Assessment, 'series' | 'recipe' | 'ruleSet' | 'phases' | 'highSignals' | 'lowSignals' | 'excluded'>;

/**
 * Which rules flag this month, and with which months before it? Runs go back over flagged months of the same side (within
 * the phase, save for trends where the rule set lets them cross), and stop at a gap where the rule set does not bridge it.
 * A month without a flag gives an empty list. Rules that matter most come first: outside, run, trend, the rest.
 *
 * @example signalsAt(assessment, 27) // [{ rule: 'shift', side: 'low', meaning: 'concern', indices: [20, …, 27] }]
 */
export function signalsAt(assessment: FlagsOf, index: number): readonly SignalAt[] {
  const found: SignalAt[] = [];
  for (const side of ['high', 'low'] as const) {
    const flags = side === 'high' ? assessment.highSignals : assessment.lowSignals;
    for (const rule of rulesIn(flags[index] ?? 0)) {
      found.push({ rule, side, meaning: meaningOf(side, assessment.recipe.direction), indices: monthsOf(assessment, flags, rule, side, index) });
    }
  }
  return found;
}

function meaningOf(side: Signal['side'], direction: Assessment['recipe']['direction']): Signal['meaning'] {
  if (direction === 'neutral') return 'neither';
  return (side === 'high') === (direction === 'higher-is-better') ? 'improvement' : 'concern';
}

function monthsOf(assessment: FlagsOf, flags: readonly number[], rule: RuleId, side: Signal['side'], index: number): readonly number[] {
  const bit = RULE_BITS[rule];
  const { series, excluded, recipe, ruleSet } = assessment;
  const bridges = recipe.gaps === null ? RULE_SETS[ruleSet].runsBridgeGaps : recipe.gaps === 'bridge';
  const isTrend = rule === 'trend' || rule === 'nelson-3';
  const phaseStart = assessment.phases.find((phase) => phase.from <= index && index <= phase.to)?.from ?? 0;
  const first = isTrend && RULE_SETS[ruleSet].trendAcrossPhases ? 0 : phaseStart;
  const window = WINDOWS[rule];
  const months = [index];
  if (!RUNS.has(rule) && window === undefined) return months;
  let points = 1;
  for (let i = index - 1; i >= first; i -= 1) {
    const value = series.values[i] ?? null;
    if (excluded[i] === true || series.provisional[i] === true) continue;
    if (value === null) {
      if (bridges) continue;
      break;
    }
    points += 1;
    if (window !== undefined && points > window) break;
    const flagged = ((flags[i] ?? 0) & bit) !== 0;
    if (!flagged && window === undefined) break;
    if (!flagged) continue;
    if (isTrend && !continues(value, series.values[months[0] ?? index] ?? null, side)) break;
    months.unshift(i);
  }
  return months;
}

/** Whether the earlier of two months of a trend lies on the right side of the later. */
function continues(earlier: number, later: number | null, side: Signal['side']): boolean {
  if (later === null) return false;
  return side === 'high' ? earlier < later : earlier > later;
}

/**
 * The same as a `Signal` of the core, so that one set of words serves both.
 *
 * The line is the limit for a month outside it, the centre for a run, and none for a trend or a window.
 */
export function toSignal(at: SignalAt, assessment: Assessment): Signal {
  const { series, centre, lower, upper } = assessment;
  const last = at.indices.at(-1) ?? 0;
  const outside = at.rule === 'outside' || at.rule === 'we-1' || at.rule === 'nelson-1';
  const centred = at.rule === 'shift' || at.rule === 'long-run' || at.rule === 'few-crossings' || at.rule === 'we-4' || at.rule === 'nelson-2';
  return {
    rule: at.rule,
    side: at.side,
    meaning: at.meaning,
    indices: at.indices,
    periods: at.indices.map((i) => series.periods[i] ?? ''),
    values: at.indices.map((i) => series.values[i]).filter((value) => value !== null && value !== undefined),
    line: outside ? ((at.side === 'high' ? upper[last] : lower[last]) ?? null) : centred ? (centre[last] ?? null) : null,
  };
}
