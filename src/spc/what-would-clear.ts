import type { Assessment, RuleId, Signal } from './assessment.ts';
import { explainSignals } from './explain-signals.ts';
import { linesAtSigma } from './process-lines-at.ts';
import type { RuleSet } from './rule-sets.ts';
import { runTests } from './run-tests.ts';

/** What the next month has to do so that one rule no longer flags it. */
export interface Clearing {
  readonly rule: RuleId;
  /** The side the rule fired on. */
  readonly side: Signal['side'];
  /**
   * Where the next value has to lie: at or within `line`, strictly on its other side, beyond a line of either side, or (few
   * crossings) nowhere in particular: the line has to be crossed `crossings` times more.
   */
  readonly next: 'at-or-below' | 'at-or-above' | 'below' | 'above' | 'beyond-either' | 'more-crossings';
  /** In the unit of the series; null where no single line does it. */
  readonly line: number | null;
  readonly crossings: number | null;
}

/** What the next month has to do so that none of the rules that decide now flags it, limits staying as they are. */
export interface WhatWouldClear {
  readonly clearings: readonly Clearing[];
  /** The span the next value has to lie in for all of them, also within the process limits; null: no value does it. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
  /** False where no value of one month clears everything: conflicting demands, or a pattern that takes several months. */
  readonly nextMonthCan: boolean;
}

function clearingOf(signal: Signal, assessment: Assessment, rules?: RuleSet): Clearing {
  const { rule, side } = signal;
  const inward = side === 'high' ? 'at-or-below' : 'at-or-above';
  const last = signal.values[signal.values.length - 1] ?? null;
  switch (rule) {
    case 'trend':
    case 'nelson-3':
      return { rule, side, next: inward, line: last, crossings: null };
    case 'nelson-4': {
      const before = signal.values[signal.values.length - 2] ?? null;
      // The next turn would come back; a step that goes on the same way ends the alternation.
      const rose = last !== null && before !== null && last > before;
      return { rule, side, next: rose ? 'at-or-above' : 'at-or-below', line: last, crossings: null };
    }
    case 'long-run':
      return { rule, side, next: side === 'high' ? 'below' : 'above', line: signal.line, crossings: null };
    case 'few-crossings': {
      const phase = runTests(assessment, rules).at(-1);
      const short = (phase?.crossingsMin ?? 0) - (phase?.crossings ?? 0);
      return { rule, side, next: 'more-crossings', line: signal.line, crossings: short };
    }
    case 'nelson-7':
      return { rule, side, next: 'beyond-either', line: signal.line, crossings: null };
    default:
      return { rule, side, next: inward, line: signal.line, crossings: null };
  }
}

/**
 * What would the next month have to show for this verdict to clear?
 *
 * For each rule that flags the deciding month, the line and the side of it on which the next value no longer takes part:
 * inside the limit, at the centre or beyond (a shift), level with or against the last value (a trend), inside the 2σ line.
 * Together: the span `atLeast` … `atMost`, kept within the process limits, so that clearing one rule does not fire another.
 * Taken with the limits as they stand: the next month moves them a little. Null at common cause or without a deciding month.
 * @example
 * // eight months below a centre of 0.89, limits 0.86 and 0.92
 * whatWouldClear(assessment) // { atLeast: 0.89, atMost: 0.92, nextMonthCan: true, clearings: [{ rule: 'shift', … }] }
 */
export function whatWouldClear(assessment: Assessment, rules?: RuleSet): WhatWouldClear | null {
  const at = assessment.decidingIndex;
  if (at === null) return null;
  const signals = explainSignals(assessment, at, rules);
  if (signals.length === 0) return null;
  const clearings = signals.map((signal) => clearingOf(signal, assessment, rules));
  let atLeast = assessment.lower[at] ?? -Infinity;
  let atMost = assessment.upper[at] ?? Infinity;
  let patient = false;
  let open = false;
  for (const { next, line } of clearings) {
    if (next === 'more-crossings') patient = true;
    else if (next === 'beyond-either') {
      const sigma = linesAtSigma(assessment, 1, rules);
      open ||= (sigma.upper[at] ?? Infinity) >= atMost && (sigma.lower[at] ?? -Infinity) <= atLeast;
    } else if (line !== null && (next === 'at-or-below' || next === 'below')) atMost = Math.min(atMost, line);
    else if (line !== null) atLeast = Math.max(atLeast, line);
  }
  const nextMonthCan = !patient && !open && atLeast <= atMost;
  return {
    clearings,
    atLeast: nextMonthCan && Number.isFinite(atLeast) ? atLeast : null,
    atMost: nextMonthCan && Number.isFinite(atMost) ? atMost : null,
    nextMonthCan,
  };
}
