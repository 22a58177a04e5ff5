import type { Assessment, RuleId, Signal } from './assessment.ts';
import type { Points } from './points.ts';
import { replay } from './replay.ts';
import { RULE_SETS, type RuleSet } from './rule-sets.ts';
import { detectRule, rulesFor } from './signals/detect-signals.ts';
import type { Fire } from './signals/fire.ts';
import { RULE_BITS, SIDELESS_RULES } from './signals/rule-bits.ts';
import type { Direction } from './vocabulary.ts';

/** One firing before it is worded: points, not months. */
interface Firing {
  readonly rule: RuleId;
  readonly side: -1 | 0 | 1;
  readonly taking: readonly number[];
}

function meaningOf(side: 'high' | 'low', direction: Direction, sideless: boolean): Signal['meaning'] {
  if (direction === 'neutral' || sideless) return 'neither';
  return (side === 'high') === (direction === 'higher-is-better') ? 'improvement' : 'concern';
}

function lineOf(rule: RuleId, side: 'high' | 'low', points: Points, month: number): number | null {
  const high = side === 'high';
  const column = ((): Float64Array | null => {
    switch (rule) {
      case 'outside':
      case 'we-1':
      case 'nelson-1':
        return high ? points.upper : points.lower;
      case 'two-of-three':
      case 'we-2':
      case 'nelson-5':
        return high ? points.upper2 : points.lower2;
      case 'we-3':
      case 'nelson-6':
      case 'nelson-7':
      case 'nelson-8':
        return high ? points.upper1 : points.lower1;
      case 'trend':
      case 'nelson-3':
      case 'nelson-4':
        return null;
      default:
        return points.centre;
    }
  })();
  const line = column?.[month] ?? NaN;
  return Number.isFinite(line) ? line : null;
}

function firingsOf(rule: RuleId, points: Points, rules: RuleSet): Firing[] {
  const firings: Firing[] = [];
  const windowed = rule === 'two-of-three' || rule === 'we-2' || rule === 'we-3' || rule === 'nelson-5' || rule === 'nelson-6';
  const fire: Fire = (_bit, side, from, to, _flagFrom, nearest, farthest) => {
    const taking: number[] = [];
    for (let k = from; k <= to; k++) {
      const seen = side * (points.zone[k] as number);
      if (side === 0 || (seen >= nearest && seen <= farthest)) taking.push(k);
    }
    const before = firings[firings.length - 1];
    // Windows that slide over the same far points tell the same story once.
    if (windowed && before?.side === side && taking.every((k) => before.taking.includes(k))) return;
    firings.push({ rule, side, taking });
  };
  detectRule(rule, points, rules, fire);
  return firings;
}

interface Replayed {
  readonly assessment: Assessment;
  readonly rules: RuleSet;
  readonly points: Points;
  /** Which reading of the shared columns this was made from. */
  readonly reading: number;
  readonly firings: (rule: RuleId) => readonly Firing[];
}

/** The assessment last asked about: a chart is asked month by month, by its strip and by its table. Once another series was read, the columns are no longer its own. */
let last: Replayed | null = null;

function firingsIn(assessment: Assessment, rules: RuleSet): Replayed {
  if (last?.assessment === assessment && last.rules === rules && last.reading === last.points.reading) return last;
  const points = replay(assessment, rules);
  const found = new Map<RuleId, readonly Firing[]>();
  const firings = (rule: RuleId): readonly Firing[] => {
    const known = found.get(rule) ?? firingsOf(rule, points, rules);
    found.set(rule, known);
    return known;
  };
  last = { assessment, rules, points, reading: points.reading, firings };
  return last;
}

/**
 * Which rules fired, in which months, on which numbers?
 *
 * One `Signal` a firing, by rule in the order of the rule set, then by time: its months, their plotted values, the side,
 * what it means for this measure, and the line crossed or run beside at its last month, in the unit of the series. A run
 * is one signal; two-of-three gives one a window, with the far months only. With `index` only the firings that flag
 * that month, and of overlapping windows the fullest. Made again from the series on request; an assessment without signals
 * gives the empty list. `rules` has to be given when the assessment was made with rules of its own.
 * @example explainSignals(assessment, assessment.decidingIndex) // [{ rule: 'shift', side: 'low', meaning: 'concern', … }]
 */
export function explainSignals(assessment: Assessment, index?: number | null, rules?: RuleSet): Signal[] {
  const { highSignals, lowSignals, series, chartKind } = assessment;
  if (index === null) return [];
  if (index !== undefined && !highSignals[index] && !lowSignals[index]) return [];
  const used = rules ?? RULE_SETS[assessment.ruleSet];
  let any = 0;
  for (let i = 0; i < highSignals.length; i++) any |= (highSignals[i] as number) | (lowSignals[i] as number);
  if (any === 0) return [];
  const { points, firings } = firingsIn(assessment, used);
  const signals: Signal[] = [];
  for (const rule of rulesFor(used, chartKind === 'mr')) {
    if ((any & RULE_BITS[rule]) === 0) continue;
    let kept: Signal | null = null;
    for (const firing of firings(rule)) {
      const signal = signalOf(firing, points, assessment);
      if (index === undefined) {
        signals.push(signal);
        continue;
      }
      const flags = (signal.side === 'high' ? highSignals : lowSignals)[index] as number;
      if ((flags & RULE_BITS[rule]) === 0 || !signal.indices.includes(index)) continue;
      if (kept === null || signal.indices.length >= kept.indices.length) kept = signal;
    }
    if (kept !== null) signals.push(kept);
  }
  return signals;

  function signalOf({ rule, side: sign, taking }: Firing, from: Points, { recipe: { direction } }: Assessment): Signal {
    const last = taking[taking.length - 1] as number;
    const shown = index === undefined ? last : taking.find((k) => from.at[k] === index) ?? last;
    const side = (sign === 0 ? (from.zone[shown] as number) : sign) < 0 ? 'low' : 'high';
    const indices = taking.map((k) => from.at[k] as number);
    return {
      rule, side, indices,
      meaning: meaningOf(side, direction, (RULE_BITS[rule] & SIDELESS_RULES) !== 0),
      periods: indices.map((i) => series.periods[i] as string),
      values: taking.map((k) => from.x[k] as number),
      line: lineOf(rule, side, from, from.at[last] as number),
    };
  }
}
