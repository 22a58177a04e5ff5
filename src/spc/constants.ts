/** Every number of the statistical core, with its name, unit and published source. */

/**
 * Three standard deviations in units of the mean moving range, as *Making Data Count* prints it:
 * 3 / 1.128 rounded to two decimals. Source: NHS England, *Making Data Count*, script v2.4; Provost & Murray 2011.
 */
export const XMR_MULTIPLIER_PRINTED = 2.66;

/**
 * d2 for ranges of two: the mean range of two normal values in standard deviations, to three decimals.
 * Source: Montgomery, *Statistical Quality Control*, appendix VI.
 */
export const D2_OF_TWO = 1.128;

/** Upper limit of the moving range chart in units of the mean range (D4 for ranges of two). Source: Nelson 1982; Montgomery, appendix VI. */
export const RANGE_LIMIT_MULTIPLIER = 3.267;

/** The same limit for the i′ chart, to four decimals: 1 + 3·0.8525/1.128. Source: Taylor 2017, *Normalized individuals control chart*. */
export const RANGE_LIMIT_MULTIPLIER_I_PRIME = 3.2665;

/** √(π/2): turns a mean absolute difference of two normal values, divided by √(1/n₁ + 1/n₂), into a standard deviation. */
export const MEAN_ABSOLUTE_TO_SIGMA = Math.sqrt(Math.PI / 2);

/** Exponent that makes exponential waiting times nearly normal. Source: Nelson 1994, *A control chart for parts-per-million nonconforming items*. */
export const T_CHART_EXPONENT = 3.6;

/** Median of an exponential (and nearly of a geometric) distribution in units of its mean: ln 2, to three decimals as g charts carry it. */
export const G_CHART_MEDIAN_OF_MEAN = 0.693;

/** Fewest points on the whole chart for limits, signals and icons. Source: *Making Data Count*. */
export const MINIMUM_POINTS = 15;

/** Fewest points of a phase whose limits are not provisional. Source: *Making Data Count*; NHSRplotthedots. */
export const MINIMUM_PHASE_POINTS = 12;

/** Mean count a month below which limits from counts deserve a warning. Source: Wheeler 2012; Provost & Murray 2011. */
export const LOW_MEAN_COUNT = 5;

/** Mean count a month below which XmR and c charts are refused for icons: over 4 in 100 stable charts would alarm at their last point. */
export const TOO_RARE_MEAN_COUNT = 1;

/**
 * Two numbers this close, in units of the larger, are the same number: limits are sums and quotients of doubles
 * and carry a few units in the last place (about 1e-15), and “exactly on the limit” has to survive that.
 */
export const EQUALITY_TOLERANCE = 1e-13;

/** Significance of the Anhøj crossings test, one-sided. Source: Anhøj & Olesen 2014, *Run charts revisited*. */
export const CROSSINGS_QUANTILE = 0.05;
