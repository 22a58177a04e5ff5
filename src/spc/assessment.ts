/**
 * What the statistical core says of one series: the one object behind chart, table, scorecard, sentence and export.
 * Plain JSON. Arrays run parallel to `series.periods`.
 */
import type { ChartKind, Direction, MeasureKind, MonthlySeries, Period, Threshold, ThresholdKind } from './vocabulary.ts';

export type RuleSetId =
  | 'mdc-strict' | 'plot-the-dots' | 'anhoej' | 'western-electric' | 'nelson' | 'powerbi-spc';

/** One detection rule. `we-*` and `nelson-*` are numbered as their sources number them. */
export type RuleId =
  | 'outside' | 'shift' | 'trend' | 'two-of-three'
  | 'long-run' | 'few-crossings'
  | 'we-1' | 'we-2' | 'we-3' | 'we-4'
  | 'nelson-1' | 'nelson-2' | 'nelson-3' | 'nelson-4' | 'nelson-5' | 'nelson-6' | 'nelson-7' | 'nelson-8';

/** How one series shall be assessed. Everything a person may choose, and nothing else. */
export interface Recipe {
  readonly chartKind: ChartKind;
  readonly ruleSet: RuleSetId;
  readonly direction: Direction;
  /** First months of new phases (recorded re-basing decisions), in order. */
  readonly phaseStarts: readonly Period[];
  /** Limits from the first so many months, or up to a month; null: all months of the phase. */
  readonly baseline: { readonly months: number } | { readonly until: Period } | null;
  /** Months left out of limits, ranges and rules, still drawn. */
  readonly excluded: readonly Period[];
  /** Null: what the rule set does. */
  readonly gaps: 'bridge' | 'break' | null;
  /** Null: what the rule set does. */
  readonly screenMovingRanges: boolean | null;
  readonly centreGiven: number | null;
  /** Every threshold of this measure and provider, all kinds; the core picks what is in force. */
  readonly thresholds: readonly Threshold[];
  /** The kind of threshold to judge where several are in force; left out: local, then standard, then trajectory, then interim. */
  readonly judgedKind?: ThresholdKind;
  /** How the measure's value is made, so that counts are known to be counts; left out: told from the series. */
  readonly measureKind?: MeasureKind;
  /** Rates only: 100000 for “per 100,000 bed days”; left out: told from the series. */
  readonly multiplier?: number;
  /** Proportions only: true where more than 100% can happen (beds, hours worked); left out: it cannot. */
  readonly maxPercentOver100?: true;
}

/** The verdict on the process at the deciding month. */
export type Variation =
  | 'improvement-high' | 'improvement-low' | 'concern-high' | 'concern-low'
  | 'neither-high' | 'neither-low' | 'common-cause' | 'not-enough-data';

/** Whether the process can be relied on against the threshold. */
export type Assurance = 'pass' | 'fail' | 'hit-or-miss';

/** Why there is no assurance icon. */
export type NoAssurance =
  | 'no-threshold' | 'not-enough-data' | 'short-phase' | 'no-limits' | 'neutral-direction' | 'too-rare';

/** A stretch of months that share limits. Indices into the series, both inclusive. */
export interface Phase {
  readonly from: number;
  readonly to: number;
  /** Under 12 points: limits are provisional and assurance is withheld. */
  readonly short: boolean;
}

/** A warning that protects the reader: a number, and what it means for the reading. */
export interface Warning {
  readonly id:
    | 'too-few-points' | 'short-phase' | 'low-mean' | 'too-rare' | 'small-denominators' | 'over-dispersion' | 'under-dispersion'
    | 'autocorrelation' | 'season' | 'looks-cumulative' | 'overlapping-windows' | 'gaps-bridged' | 'limits-beyond-range'
    | 'conflicting-signals' | 'value-without-denominator';
  /** The number behind the warning, in the unit its wording names; null where there is none. */
  readonly figure: number | null;
}

/** One rule firing: which months, and on which side. Made by `explainSignals` when somebody asks. */
export interface Signal {
  readonly rule: RuleId;
  readonly side: 'high' | 'low';
  readonly meaning: 'improvement' | 'concern' | 'neither';
  /** Indices of all months that took part, in time order. */
  readonly indices: readonly number[];
  readonly periods: readonly Period[];
  readonly values: readonly number[];
  /** The line that was crossed or run beside: a limit, a 2σ line or the centre, at the last month; null for a trend. */
  readonly line: number | null;
}

export interface Assessment {
  readonly series: MonthlySeries;
  readonly recipe: Recipe;
  /** The chart kind really used, which may differ from the recipe's: a run chart where points are too few. */
  readonly chartKind: ChartKind;
  readonly ruleSet: RuleSetId;
  readonly ruleSetVersion: string;
  readonly phases: readonly Phase[];
  readonly centre: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** Bit sets over `RULE_BITS`: the rules that flag each month, by side. 0: none. */
  readonly highSignals: readonly number[];
  readonly lowSignals: readonly number[];
  readonly excluded: readonly boolean[];
  /** Index of the last month that has a value and is neither excluded nor provisional; null: none. */
  readonly decidingIndex: number | null;
  readonly variation: Variation;
  /** Improving and concerning at once at the deciding month; `variation` then states the concern. */
  readonly conflict: boolean;
  readonly assurance: Assurance | null;
  readonly noAssurance: NoAssurance | null;
  /** False when special cause says the process is not stable: the assurance icon is greyed. */
  readonly stable: boolean;
  /** The threshold that is judged (standard, local or trajectory), month by month; null where none was in force. */
  readonly threshold: readonly (number | null)[];
  /** The rows behind `threshold`, in time order, for its history. */
  readonly thresholdsInForce: readonly Threshold[];
  readonly comparison: 'at-least' | 'at-most' | null;
  /** Whether each month met the threshold then in force; null: no value or no threshold. */
  readonly met: readonly (boolean | null)[];
  readonly warnings: readonly Warning[];
}
