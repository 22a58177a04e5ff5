/** Assessments made by hand, so that a judgement is tested on numbers chosen for it and not on another file's arithmetic. */
import type { Assessment } from '../../../src/spc/assessment.ts';
import { monthAt, monthIndex } from '../../../src/spc/months.ts';
import type { ChartKind, GapReason, Threshold } from '../../../src/spc/vocabulary.ts';

export interface Made {
  readonly from?: string;
  readonly values: readonly (number | null)[];
  readonly numerators?: readonly (number | null)[];
  readonly denominators?: readonly (number | null)[];
  readonly chartKind?: ChartKind;
  /** One centre and limits for all months. */
  readonly lines?: { readonly centre: number; readonly lower: number | null; readonly upper: number | null };
  readonly thresholds?: readonly Threshold[];
  /** Level judged in each month; left out: the value of the first threshold that covers it. */
  readonly threshold?: readonly (number | null)[];
  readonly phaseStart?: number;
  readonly phaseShort?: boolean;
  readonly excluded?: readonly number[];
  readonly provisional?: readonly number[];
  readonly stable?: boolean;
  readonly baseline?: Assessment['recipe']['baseline'];
}

export function standard(value: number, comparison: 'at-least' | 'at-most', more: Partial<Threshold> = {}): Threshold {
  return { kind: 'standard', value, comparison, from: null, to: null, label: 'made', source: 'test', level: 'national', ...more };
}

export function madeAssessment(made: Made): Assessment {
  const first = monthIndex(made.from ?? '2023-04');
  const count = made.values.length;
  const periods = made.values.map((_, i) => monthAt(first + i));
  const provisional = periods.map((_, i) => made.provisional?.includes(i) ?? false);
  const excluded = periods.map((_, i) => made.excluded?.includes(i) ?? false);
  const thresholds = made.thresholds ?? [];
  const judged = thresholds.filter((t) => t.kind !== 'annual-limit' && t.kind !== 'trajectory-cumulative');
  const threshold = made.threshold ?? periods.map((p) => (
    judged.find((t) => (t.from === null || t.from <= p) && (t.to === null || p <= t.to))?.value ?? null
  ));
  const comparison = judged[0]?.comparison ?? null;
  let decidingIndex: number | null = null;
  made.values.forEach((v, i) => {
    if (v !== null && !excluded[i] && !provisional[i]) decidingIndex = i;
  });
  const start = made.phaseStart ?? 0;
  const phases = start === 0
    ? [{ from: 0, to: count - 1, short: made.phaseShort ?? false }]
    : [{ from: 0, to: start - 1, short: false }, { from: start, to: count - 1, short: made.phaseShort ?? false }];
  const line = (value: number | null | undefined) => periods.map(() => value ?? null);
  return {
    series: {
      measureId: 'made', providerCode: 'ZZ1', periods, values: made.values,
      numerators: made.numerators ?? line(null), denominators: made.denominators ?? line(null),
      gaps: made.values.map((v): GapReason | null => (v === null ? 'not-submitted' : null)),
      provisional, restatedFrom: line(null),
    },
    recipe: {
      chartKind: made.chartKind ?? 'xmr', ruleSet: 'mdc-strict', direction: 'higher-is-better', phaseStarts: [],
      baseline: made.baseline ?? null, excluded: periods.filter((_, i) => excluded[i] === true), gaps: null,
      screenMovingRanges: null, centreGiven: null, thresholds,
    },
    chartKind: made.chartKind ?? 'xmr', ruleSet: 'mdc-strict', ruleSetVersion: 'test', phases,
    centre: line(made.lines?.centre), lower: line(made.lines?.lower), upper: line(made.lines?.upper),
    highSignals: periods.map(() => 0), lowSignals: periods.map(() => 0), excluded, decidingIndex,
    variation: 'common-cause', conflict: false, assurance: null, noAssurance: null, stable: made.stable ?? true,
    threshold, thresholdsInForce: judged, comparison,
    met: made.values.map((v, i) => {
      const level = threshold[i] ?? null;
      if (v === null || level === null) return null;
      return comparison === 'at-most' ? v <= level : v >= level;
    }),
    warnings: [],
  };
}

/** n copies of a pattern, one after the other. */
export function repeated(pattern: readonly number[], length: number): number[] {
  return Array.from({ length }, (_, i) => pattern[i % pattern.length]!);
}
