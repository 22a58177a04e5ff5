/** A small XmR chart, just enough for stories until the statistical core is called. */
import type { Assessment, Phase } from '../../src/spc/assessment.ts';
import type { Annotation, Direction, GapReason, Threshold } from '../../src/spc/vocabulary.ts';

export interface StoryInput {
  readonly from: string;
  readonly values: readonly (number | null)[];
  readonly gaps?: Readonly<Record<number, GapReason>>;
  readonly direction?: Direction;
  readonly thresholds?: readonly Threshold[];
  readonly phaseStarts?: readonly number[];
  readonly excluded?: readonly number[];
  readonly provisional?: readonly number[];
  readonly restated?: Readonly<Record<number, number>>;
  readonly denominators?: readonly (number | null)[];
  readonly annotations?: readonly Annotation[];
}
export function monthsFrom(from: string, count: number): string[] {
  const start = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, i) => `${Math.floor((start + i) / 12)}-${String(((start + i) % 12) + 1).padStart(2, '0')}`);
}
export function assessByHand(input: StoryInput): Assessment {
  const n = input.values.length;
  const periods = monthsFrom(input.from, n);
  const direction = input.direction ?? 'higher-is-better';
  const excluded = periods.map((_, i) => input.excluded?.includes(i) ?? false);
  const provisional = periods.map((_, i) => input.provisional?.includes(i) ?? false);
  const starts = [0, ...(input.phaseStarts ?? [])];
  const counted = input.values.map((v, i) => (v !== null && !excluded[i] && !provisional[i] ? v : null));
  const enough = counted.filter((v) => v !== null).length >= 15;
  const phases: Phase[] = n === 0 ? [] : starts.map((from, k) => {
    const to = (starts[k + 1] ?? n) - 1;
    return { from, to, short: counted.slice(from, to + 1).filter((v) => v !== null).length < 12 };
  });
  const centre: (number | null)[] = Array(n).fill(null);
  const lower = [...centre], upper = [...centre];
  const high: number[] = Array(n).fill(0), low: number[] = Array(n).fill(0);
  for (const phase of phases) {
    const xs = counted.slice(phase.from, phase.to + 1).filter((v) => v !== null);
    if (xs.length === 0) continue;
    const mean = xs.reduce((a, b) => a + b, 0) / xs.length;
    let mr = 0;
    for (let i = 1; i < xs.length; i++) mr += Math.abs(xs[i]! - xs[i - 1]!);
    mr = xs.length > 1 ? mr / (xs.length - 1) : 0;
    let run: number[] = [], side = 0;
    for (let i = phase.from; i <= phase.to; i++) {
      centre[i] = mean;
      if (!enough) continue;
      lower[i] = mean - 2.66 * mr; upper[i] = mean + 2.66 * mr;
      const v = counted[i];
      if (v == null) continue;
      if (v > upper[i]!) high[i]! |= 1;
      if (v < lower[i]!) low[i]! |= 1;
      const s = Math.sign(v - mean);
      if (s !== side) { run = []; side = s; }
      run.push(i);
      if (s !== 0 && run.length >= 7) for (const j of run) (s > 0 ? high : low)[j]! |= 2;
    }
  }
  const thresholds = input.thresholds ?? [];
  const judged = thresholds.filter((t) => t.kind !== 'interim');
  const threshold = periods.map((p) => judged.findLast((t) => (t.from === null || t.from <= p) && (t.to === null || p <= t.to))?.value ?? null);
  const comparison = judged[0]?.comparison ?? null;
  const decidingIndex = counted.findLastIndex((v) => v !== null);
  return {
    series: {
      measureId: 'm', providerCode: 'RWP', periods, values: input.values, 
      numerators: input.values.map((v, i) => { const d = input.denominators?.[i]; return v === null || d == null ? null : Math.round(v * d); }),
      denominators: periods.map((_, i) => input.denominators?.[i] ?? null),
      gaps: periods.map((_, i) => input.values[i] === null ? (input.gaps?.[i] ?? 'no-row') : null), provisional,
      restatedFrom: periods.map((_, i) => input.restated?.[i] ?? null),
    },
    recipe: { chartKind: 'xmr', ruleSet: 'mdc-strict', direction, phaseStarts: starts.slice(1).map((i) => periods[i]!), baseline: null, excluded: [], gaps: null, screenMovingRanges: null, centreGiven: null, thresholds },
    chartKind: enough ? 'xmr' : 'run', ruleSet: 'mdc-strict', ruleSetVersion: '2.4', phases, centre, lower, upper, highSignals: high, lowSignals: low, excluded,
    decidingIndex: decidingIndex < 0 ? null : decidingIndex, variation: 'common-cause', conflict: false, assurance: null, noAssurance: null, stable: true,
    threshold, thresholdsInForce: judged, comparison,
    met: threshold.map((t, i) => { const v = input.values[i]; return t === null || v == null ? null : comparison === 'at-least' ? v >= t : v <= t; }),
    warnings: [],
  };
}
