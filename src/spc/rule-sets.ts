import type { RuleId, RuleSetId } from './assessment.ts';
import {
  D2_OF_TWO, MINIMUM_PHASE_POINTS, MINIMUM_POINTS, RANGE_LIMIT_MULTIPLIER, XMR_MULTIPLIER_PRINTED,
} from './constants.ts';

/** One published way to read a control chart, every choice of it spelt out. */
export interface RuleSet {
  readonly id: RuleSetId;
  /** Printed on every chart and export. */
  readonly version: string;
  readonly rules: readonly RuleId[];
  /** Three standard deviations in units of the mean moving range. */
  readonly limitMultiplier: number;
  /** Whether moving ranges at or above `screenMultiplier` times their mean are dropped, once. */
  readonly screenMovingRanges: boolean;
  readonly screenMultiplier: number;
  /** Points in a row on one side of the centre that make a shift. */
  readonly shiftPoints: number;
  /** Points in a row, end points included, that make a trend. */
  readonly trendPoints: number;
  readonly trendAcrossPhases: boolean;
  /** A point that ends one trend and begins the opposite one belongs to both, or to the later only. */
  readonly trendPeak: 'both' | 'later';
  /** Two of three: whether a point beyond 3σ counts among the two (the November 2023 change). */
  readonly outsideCountsAsNear: boolean;
  /** Two of three: whether all three have to be on one side of the centre. */
  readonly thirdOnSameSide: boolean;
  /** Whether a month without a value leaves its neighbours adjacent, for moving ranges and for runs. */
  readonly rangesBridgeGaps: boolean;
  readonly runsBridgeGaps: boolean;
  /** Whether a point exactly on the centre ends an Anhøj run; it always ends a shift. */
  readonly thresholdOnLimit: 'decides' | 'hit-or-miss';
  /** Several rules at the deciding month: all count and concern outranks improvement, or the first rule listed decides. */
  readonly precedence: 'concern-first' | 'rule-order';
  /** Whether a baseline holds for each phase, or for the series and only when it has one phase. */
  readonly baselineScope: 'phase' | 'series';
  readonly minimumPoints: number;
  readonly minimumPhasePoints: number;
  /** What is drawn below `minimumPoints`: the median, as a run chart, or the centre of the chart asked for. */
  readonly belowMinimum: 'run-chart' | 'own-centre';
  /** Whether counts with a mean below one a month are refused an icon on XmR and c charts. */
  readonly refuseRareCounts: boolean;
  /** On XmR charts, compare with limits to the last bit, as the source does, rather than up to `EQUALITY_TOLERANCE`. */
  readonly exactComparison: boolean;
  /** Standardised spread of p′ and u′: from successive differences, or (categories instead of months) their standard deviation. */
  readonly primeSpread: 'successive' | 'standard-deviation';
  /** Whether the i′ chart takes its spread from all points that count, baseline or not. */
  readonly iPrimeSpreadFromAll: boolean;
}

const shared = {
  screenMovingRanges: true,
  limitMultiplier: 3 / D2_OF_TWO,
  screenMultiplier: RANGE_LIMIT_MULTIPLIER,
  shiftPoints: 7,
  trendPoints: 7,
  trendAcrossPhases: false,
  trendPeak: 'both',
  outsideCountsAsNear: true,
  thirdOnSameSide: false,
  rangesBridgeGaps: true,
  runsBridgeGaps: true,
  thresholdOnLimit: 'hit-or-miss',
  precedence: 'concern-first',
  baselineScope: 'phase',
  minimumPoints: MINIMUM_POINTS,
  minimumPhasePoints: MINIMUM_PHASE_POINTS,
  belowMinimum: 'run-chart',
  refuseRareCounts: true,
  exactComparison: false,
  primeSpread: 'successive',
  iPrimeSpreadFromAll: false,
} as const;

/**
 * How is a chart read under each named rule set?
 *
 * Re-derived from published descriptions: *Making Data Count* script v2.4 (NHS England); NHSRplotthedots 0.2.2;
 * Anhøj & Olesen 2014 as in qicharts2 0.8.1; *Western Electric* 1956 and Nelson 1984 as qcc 3.0 flags them; the
 * documentation of PowerBI-SPC. Minimum points, short phases and rare counts are Watchline's own and hold for all.
 */
export const RULE_SETS: Readonly<Record<RuleSetId, RuleSet>> = {
  'mdc-strict': {
    ...shared,
    id: 'mdc-strict',
    version: 'Making Data Count 2.4',
    rules: ['outside', 'trend', 'two-of-three', 'shift'],
    limitMultiplier: XMR_MULTIPLIER_PRINTED,
    screenMovingRanges: false,
    trendAcrossPhases: true,
    outsideCountsAsNear: false,
    thirdOnSameSide: true,
    thresholdOnLimit: 'decides',
  },
  'plot-the-dots': {
    ...shared,
    id: 'plot-the-dots',
    version: 'NHSRplotthedots 0.2.2',
    rules: ['outside', 'trend', 'two-of-three', 'shift'],
    limitMultiplier: XMR_MULTIPLIER_PRINTED,
    trendPeak: 'later',
    outsideCountsAsNear: false,
    thirdOnSameSide: true,
    rangesBridgeGaps: false,
    runsBridgeGaps: false,
    precedence: 'rule-order',
    exactComparison: true,
  },
  anhoej: {
    ...shared,
    id: 'anhoej',
    version: 'Anhøj 2014, as qicharts2 0.8.1',
    rules: ['outside', 'long-run', 'few-crossings'],
    rangesBridgeGaps: false,
    baselineScope: 'series',
  },
  'western-electric': {
    ...shared,
    id: 'western-electric',
    version: 'Western Electric 1956, as qcc 3.0',
    rules: ['we-1', 'we-2', 'we-3', 'we-4'],
    shiftPoints: 8,
  },
  nelson: {
    ...shared,
    id: 'nelson',
    version: 'Nelson 1984, as qcc 3.0',
    rules: ['nelson-1', 'nelson-2', 'nelson-3', 'nelson-4', 'nelson-5', 'nelson-6', 'nelson-7', 'nelson-8'],
    shiftPoints: 9,
    trendPoints: 6,
  },
  'powerbi-spc': {
    ...shared,
    id: 'powerbi-spc',
    version: 'PowerBI-SPC defaults',
    rules: ['outside', 'shift', 'trend', 'two-of-three'],
    trendPoints: 5,
  },
};
