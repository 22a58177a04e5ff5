// src/spc/signals/rule-bits.ts
var RULES_IN_BIT_ORDER = [
	"outside",
	"shift",
	"trend",
	"two-of-three",
	"long-run",
	"few-crossings",
	"we-1",
	"we-2",
	"we-3",
	"we-4",
	"nelson-1",
	"nelson-2",
	"nelson-3",
	"nelson-4",
	"nelson-5",
	"nelson-6",
	"nelson-7",
	"nelson-8"
];
/**
* Which bit stands for which rule in `Assessment.highSignals` and `lowSignals`?
* @example (assessment.lowSignals[i] & RULE_BITS.shift) !== 0 // month i is part of a shift below the centre
*/
var RULE_BITS = Object.fromEntries(RULES_IN_BIT_ORDER.map((rule, bit) => [rule, 1 << bit]));
/** Rules that find an unusual pattern on both sides of the centre at once: they say “look”, not “better” or “worse”. */
var SIDELESS_RULES = RULE_BITS["nelson-4"] | RULE_BITS["nelson-7"] | RULE_BITS["nelson-8"];
/**
* Which rules does a bit set hold?
* @example rulesIn(RULE_BITS.outside | RULE_BITS.trend) // ['outside', 'trend']
*/
function rulesIn(bits) {
	return RULES_IN_BIT_ORDER.filter((rule) => (bits & RULE_BITS[rule]) !== 0);
}
// src/spc/constants.ts
/** Every number of the statistical core, with its name, unit and published source. */
/**
* Three standard deviations in units of the mean moving range, as *Making Data Count* prints it:
* 3 / 1.128 rounded to two decimals. Source: NHS England, *Making Data Count*, script v2.4; Provost & Murray 2011.
*/
var XMR_MULTIPLIER_PRINTED = 2.66;
/**
* d2 for ranges of two: the mean range of two normal values in standard deviations, to three decimals.
* Source: Montgomery, *Statistical Quality Control*, appendix VI.
*/
var D2_OF_TWO = 1.128;
/** Upper limit of the moving range chart in units of the mean range (D4 for ranges of two). Source: Nelson 1982; Montgomery, appendix VI. */
var RANGE_LIMIT_MULTIPLIER = 3.267;
/** The same limit for the i′ chart, to four decimals: 1 + 3·0.8525/1.128. Source: Taylor 2017, *Normalized individuals control chart*. */
var RANGE_LIMIT_MULTIPLIER_I_PRIME = 3.2665;
/** √(π/2): turns a mean absolute difference of two normal values, divided by √(1/n₁ + 1/n₂), into a standard deviation. */
var MEAN_ABSOLUTE_TO_SIGMA = Math.sqrt(Math.PI / 2);
/** Exponent that makes exponential waiting times nearly normal. Source: Nelson 1994, *A control chart for parts-per-million nonconforming items*. */
var T_CHART_EXPONENT = 3.6;
/** Median of an exponential (and nearly of a geometric) distribution in units of its mean: ln 2, to three decimals as g charts carry it. */
var G_CHART_MEDIAN_OF_MEAN = .693;
/**
* Two numbers this close, in units of the larger, are the same number: limits are sums and quotients of doubles
* and carry a few units in the last place (about 1e-15), and “exactly on the limit” has to survive that.
*/
var EQUALITY_TOLERANCE = 1e-13;
// src/spc/exact-mean.ts
var lost = 0;
/** Adds with the error of each addition kept (Knuth's two-sum, no branch); leaves what was lost in `lost`. */
function addUp(x, from, to) {
	let sum = 0;
	let errors = 0;
	for (let k = from; k < to; k++) {
		const term = x[k];
		const next = sum + term;
		const added = next - sum;
		errors += sum - (next - added) + (term - added);
		sum = next;
	}
	lost = errors;
	return sum;
}
/**
* What is the sum of these numbers, free of the drift of adding them one by one?
*
* Sum of `x[from]` … `x[to - 1]`, unit of `x`, by compensated summation (Knuth, *The Art of Computer Programming* 2, 4.2.2;
* Ogita, Rump & Oishi 2005). 0 for an empty stretch; not finite where the sum leaves the range of a double. A plain running
* sum of 24 times 0.1 is 2.4000000000000004, and then every point of a constant series lies off its own mean.
* @example exactSum(Float64Array.of(1, 1e100, 1, -1e100), 0, 4) // 2
*/
function exactSum(x, from, to) {
	return addUp(x, from, to) + lost;
}
/** 2²⁷ + 1: splits a double into two halves of 26 bits, so that their products with a count are exact (Veltkamp). */
var SPLITTER = 134217729;
/**
* What is the mean of these numbers, exact to the last digit a double can hold?
*
* Mean of `x[from]` … `x[to - 1]`: the exact sum over the count, with the remainder of the division put back, so that a
* constant series has exactly its own value as mean. NaN for an empty stretch. Where the sum leaves the range of a double,
* the terms are divided before they are added.
* @example exactMean(new Float64Array(24).fill(0.1), 0, 24) // 0.1
*/
function exactMean(x, from, to) {
	const count = to - from;
	if (count <= 0) return NaN;
	const sum = addUp(x, from, to);
	const quotient = sum / count;
	const shifted = SPLITTER * quotient;
	const coarse = shifted - (shifted - quotient);
	const fine = quotient - coarse;
	const mean = quotient + (sum - coarse * count - fine * count + lost) / count;
	return mean - mean === 0 ? mean : meanOfHuge(x, from, to);
}
function meanOfHuge(x, from, to) {
	const count = to - from;
	let mean = 0;
	for (let k = from; k < to; k++) mean += x[k] / count;
	return mean;
}
/**
* What is the middle of these numbers when they are put in order?
*
* Median of `x[from]` … `x[to - 1]`, the mean of the two middle ones when their count is even; NaN for an empty
* stretch. Sorts a copy: runs charts are short.
* @example exactMedian(Float64Array.of(3, 1, 2, 10), 0, 4) // 2.5
*/
function exactMedian(x, from, to) {
	const count = to - from;
	if (count <= 0) return NaN;
	const sorted = x.slice(from, to).sort();
	const half = count >> 1;
	const upper = sorted[half];
	if (count % 2 === 1) return upper;
	const lower = sorted[half - 1];
	return Math.abs(lower) > 1e307 || Math.abs(upper) > 1e307 ? lower / 2 + upper / 2 : (lower + upper) / 2;
}
// src/spc/limits/process-lines.ts
/**
* Draws the same lines through every month of a phase.
*
* The lines lie at `middle` ± 1, 2 and 3 `sigma`, cut at `floor` and `ceiling`; `centre` is what is drawn as the
* centre, which on a g chart is not the middle. Written into the first month only: nearly every chart has one phase
* and needs no more, and `spreadLevels` writes the rest where somebody reads month by month.
*/
function drawLevel({ points, span }, centre, middle, sigma, floor = -Infinity, ceiling = Infinity) {
	const { from } = span;
	points.level = true;
	points.centre[from] = centre;
	points.lower[from] = atLeast(middle - 3 * sigma, floor);
	points.upper[from] = atMost(middle + 3 * sigma, ceiling);
	points.lower2[from] = atLeast(middle - 2 * sigma, floor);
	points.upper2[from] = atMost(middle + 2 * sigma, ceiling);
	points.lower1[from] = atLeast(middle - sigma, floor);
	points.upper1[from] = atMost(middle + sigma, ceiling);
}
/** The seven month columns of lines. */
function linesOf(points) {
	return [
		points.centre,
		points.lower,
		points.upper,
		points.lower2,
		points.upper2,
		points.lower1,
		points.upper1
	];
}
/** The month in which the lines of a month are written: its own, or the first where one level phase is all there is. */
function lineMonth({ level, spans }, month) {
	return level && spans.length === 1 ? 0 : month;
}
/** Writes level lines, drawn in the first month of each phase, into the other months of the phase. */
function spreadLevels(points) {
	if (!points.level) return;
	for (const line of linesOf(points)) for (const { from, to } of points.spans) line.fill(line[from], from, to);
}
/**
* Draws lines that open and close with the denominator of each month.
*
* σ of a month is `spread` × √(1 / denominator), in the unit of the series; a month without a numerator, without a
* denominator, or with a denominator of nought, has a centre and no limits.
*/
function drawByDenominator({ points, span, numerators, denominators }, middle, spread, floor = -Infinity, ceiling = Infinity) {
	points.level = false;
	for (let i = span.from; i < span.to; i++) {
		const denominator = denominators[i] ?? NaN;
		const sigma = denominator > 0 && numerators[i] != null ? spread * Math.sqrt(1 / denominator) : NaN;
		points.centre[i] = middle;
		points.lower[i] = atLeast(middle - 3 * sigma, floor);
		points.upper[i] = atMost(middle + 3 * sigma, ceiling);
		points.lower2[i] = atLeast(middle - 2 * sigma, floor);
		points.upper2[i] = atMost(middle + 2 * sigma, ceiling);
		points.lower1[i] = atLeast(middle - sigma, floor);
		points.upper1[i] = atMost(middle + sigma, ceiling);
	}
}
function atLeast(line, floor) {
	return line < floor ? floor : line;
}
function atMost(line, ceiling) {
	return line > ceiling ? ceiling : line;
}
// src/spc/limits/c.ts
/**
* Between which lines does a monthly count move by chance alone? (c chart)
*
* Centre c̄, limits c̄ ± 3 √c̄, not below 0; cases a month. Source: Montgomery, chapter 7. For events over the same
* amount of care each month; where that changes, a u chart. No cases at all: limits equal to the centre, 0.
* @example 4, 9, 5, 7 // centre 6.25; limits 0 and 13.75
*/
function cLimits(task) {
	const { points, span, recipe } = task;
	const centre = recipe.centreGiven ?? exactMean(points.x, span.first, span.baseEnd);
	drawLevel(task, centre, centre, Math.sqrt(centre), 0);
}
// src/spc/limits/g.ts
/**
* How many cases usually pass between two rare events? (g chart)
*
* Values are numbers of cases between events. The centre drawn is their median, since a geometric distribution leans far
* to one side; the upper limit comes from the mean, ḡ + 3 √(ḡ(ḡ + 1)), the lower is cut at 0. Source: Benneyan 2001,
* *Number-between g-type statistical quality control charts*. A given centre is the mean: 0.693 of it is drawn. Gaps
* of 0 are allowed; where most are 0 the median is 0.
*/
function gLimits(task) {
	const { points, span, recipe } = task;
	const given = recipe.centreGiven;
	const mean = given ?? exactMean(points.x, span.first, span.baseEnd);
	drawLevel(task, given === null ? exactMedian(points.x, span.first, span.baseEnd) : G_CHART_MEDIAN_OF_MEAN * given, mean, Math.sqrt(mean * (mean + 1)), 0);
}
// src/spc/limits/moving-range.ts
/**
* How far apart are neighbouring months, on average?
*
* Mean of |x_k − x_{k−1}| over the points `first` … `end − 1` that may take a range from the point before; unit of
* `x`. Screened: ranges at or above `screen` times that mean are dropped, once, and the rest averaged again
* (Nelson 1982). NaN where there is no range at all. Ranges that are all nought have the mean nought, screened or not:
* nothing is spread, so nothing is dropped.
* @example meanMovingRange of 1, 2, 4 // (1 + 2) / 2 = 1.5
*/
function meanMovingRange(points, x, first, end, screen) {
	const { room, ranged } = points;
	let count = 0;
	for (let k = first + 1; k < end; k++) {
		if (ranged[k] !== 1) continue;
		room[count++] = Math.abs(x[k] - x[k - 1]);
	}
	return screenedMean(room, count, screen);
}
/** The mean of the first `count` cells, again without those at or above `screen` times it. NaN when there are none. */
function screenedMean(room, count, screen) {
	const mean = exactMean(room, 0, count);
	if (screen === null || !(mean > 0)) return mean;
	const most = screen * mean;
	let kept = 0;
	for (let r = 0; r < count; r++) {
		const range = room[r];
		if (range < most) room[kept++] = range;
	}
	return kept === count ? mean : exactMean(room, 0, kept);
}
/**
* How much wider do the months vary than chance alone would make them? (Laney's σ_z)
*
* Mean successive difference of z_k = (x_k − middle) / σ_k over d2 = 1.128, screened like moving ranges; no unit; 1 when
* binomial or Poisson chance explains everything. `spread` × √(1 / denominator) is σ_k. Source: Laney 2002, *Improved
* control charts for attributes*. 0 where σ is nought everywhere (all shares 0, or all 1) and NaN without a range.
* With `byStandardDeviation`, for categories that have no order, the sample standard deviation of z.
*/
function laneySpread(points, first, end, middle, spread, screen, byStandardDeviation) {
	if (end - first < 2) return NaN;
	if (spread === 0) return 0;
	const { room, ranged, x, denominator } = points;
	let count = 0;
	let before = NaN;
	for (let k = first; k < end; k++) {
		const z = (x[k] - middle) / (spread * Math.sqrt(1 / denominator[k]));
		if (byStandardDeviation) room[count++] = z;
		else if (k > first && ranged[k] === 1) room[count++] = Math.abs(z - before);
		before = z;
	}
	if (!byStandardDeviation) return screenedMean(room, count, screen) / D2_OF_TWO;
	const mean = exactMean(room, 0, count);
	for (let r = 0; r < count; r++) room[r] = (room[r] - mean) ** 2;
	return Math.sqrt(exactMean(room, 0, count) * count / (count - 1));
}
/**
* What is the overall share or rate? Σ numerators / Σ denominators over the points `first` … `end − 1`.
*
* Points without a numerator, or without a denominator above nought, take no part. NaN when none is left.
*/
function overallRatio(points, first, end) {
	return sumOfPairs(points, points.numerator, first, end) / sumOfPairs(points, points.denominator, first, end);
}
function sumOfPairs({ room, numerator, denominator }, column, first, end) {
	let count = 0;
	for (let k = first; k < end; k++) if (denominator[k] > 0 && numerator[k] === numerator[k]) room[count++] = column[k];
	return exactSum(room, 0, count);
}
// src/spc/limits/i-prime.ts
/**
* Between which lines does a mean or rate move whose denominator changes from month to month? (i′, normalised individuals)
*
* Centre Σ(y·n) / Σn. For neighbours s = √(π/2) · |Δy| / √(1/n_{i−1} + 1/n_i), screened at 3.2665 times their mean;
* limits centre ± 3 · mean(s) · √(1/n_i), in the unit of the values, not cut. Source: Taylor 2017. A month without a
* denominator has no limits.
*/
function iPrimeLimits(task) {
	const { points, span, rules, recipe, screened, multiplier } = task;
	const centre = recipe.centreGiven ?? overallRatio(points, span.first, span.baseEnd) * multiplier;
	const { x, denominator, ranged, room } = points;
	const end = rules.iPrimeSpreadFromAll ? span.end : span.baseEnd;
	let count = 0;
	for (let k = span.first + 1; k < end; k++) {
		if (ranged[k] !== 1) continue;
		const width = Math.sqrt(1 / denominator[k - 1] + 1 / denominator[k]);
		const s = MEAN_ABSOLUTE_TO_SIGMA * Math.abs(x[k] - x[k - 1]) / width;
		if (s === s) room[count++] = s;
	}
	drawByDenominator(task, centre, screenedMean(room, count, screened ? RANGE_LIMIT_MULTIPLIER_I_PRIME : null));
}
// src/spc/limits/mr.ts
/**
* Do months jump about more than usual? (moving range chart)
*
* Works on ranges, |x_k − x_{k−1}|, which `toMovingRanges` has put in place of the values. Centre: their mean; upper limit
* 3.267 × mean, 2σ line two thirds of that, lower limit 0; unit of the values. Source: Montgomery, appendix VI.
* @example values 1, 2, 4 // ranges 1, 2; centre 1.5; upper 4.9005
*/
function mrLimits(task) {
	const { points, span, recipe } = task;
	const centre = recipe.centreGiven ?? exactMean(points.x, span.first, span.baseEnd);
	drawLevel(task, centre, 0, RANGE_LIMIT_MULTIPLIER * centre / 3, 0);
}
// src/spc/limits/proportion.ts
/**
* The lines of a proportion or a rate, with or without room for extra variation: the one body of p, p′, u and u′.
*
* `variance(centre)` is the variance of one unit of denominator: p(1 − p) for a proportion, u for a rate, with the
* centre before multiplication. `ceiling`: 1 for proportions. With `prime`, σ is widened (or narrowed) by Laney's σ_z.
*/
function drawRatioLimits(task, variance, ceiling, prime) {
	const { points, span, rules, recipe, screened, multiplier } = task;
	const centre = recipe.centreGiven === null ? overallRatio(points, span.first, span.baseEnd) : recipe.centreGiven / multiplier;
	const middle = recipe.centreGiven ?? centre * multiplier;
	let spread = Math.sqrt(variance(centre)) * multiplier;
	if (prime) spread *= laneySpread(points, span.first, span.baseEnd, middle, spread, screened ? rules.screenMultiplier : null, rules.primeSpread === "standard-deviation");
	drawByDenominator(task, middle, spread, 0, ceiling * multiplier);
}
/** Variance of one trial with the probability `share`. A share over 1 (more cases than patients) has none. */
function binomialVariance(share) {
	return share * (1 - share);
}
/** Variance of a count over one unit of denominator at this rate. */
function poissonVariance(rate) {
	return rate;
}
// src/spc/limits/p-prime.ts
/**
* Between which lines does a share of patients move, when months differ by more than the luck of the draw? (p′, Laney)
*
* Centre p̄ as on a p chart; limits p̄ ± 3 σ_i σ_z with σ_i = √(p̄(1 − p̄) / n_i) and σ_z the mean successive difference
* of z_i = (p_i − p̄) / σ_i over 1.128; cut at 0 and 1. Source: Laney 2002. One month: no limits. A constant share:
* limits equal to the centre.
*/
function pPrimeLimits(task) {
	drawRatioLimits(task, binomialVariance, 1, true);
}
// src/spc/limits/p.ts
/**
* Between which lines does a share of patients move by the luck of the draw alone? (p chart)
*
* Centre p̄ = Σd / Σn over the baseline; limits p̄ ± 3 √(p̄(1 − p̄) / n_i), cut at 0 and 1; proportions 0–1. Source:
* Shewhart 1931; Montgomery, chapter 7. A month without a denominator has no limits. All shares 0 or all 1: limits
* equal to the centre. With thousands of patients a month nearly every month lies outside: then p′ is the chart.
* @example 8 of 10, 6 of 10, 7 of 10 // centre 0.7; limits 0.7 ± 3 √0.021, the upper cut at 1
*/
function pLimits(task) {
	drawRatioLimits(task, binomialVariance, 1, false);
}
// src/spc/limits/run.ts
/**
* What is the middle of these months, with half above and half below? (run chart)
*
* Centre: the median of the phase's baseline, in the unit of the values; no limits. Source: Perla, Provost & Murray 2011,
* *The run chart*. A given centre takes its place.
* @example 3, 1, 2, 10 // centre 2.5
*/
function runLimits(task) {
	const { points, span, recipe } = task;
	drawLevel(task, recipe.centreGiven ?? exactMedian(points.x, span.first, span.baseEnd), NaN, NaN);
}
// src/spc/limits/t.ts
/**
* How long does it usually take until the next rare event? (t chart)
*
* Values are times between events, in days or hours. Each becomes y = x^(1/3.6), which makes waiting times nearly normal;
* an XmR chart of y is turned back, y^3.6; a negative lower limit is 0. Source: Nelson 1994; Montgomery, chapter 7.
* A time of 0 (two events on a day) stays 0; a negative time is read as 0, since no event precedes the one before it.
* A given centre is a time. Constant times: limits equal to the centre.
*/
function tLimits(task) {
	const { points, span, rules, recipe, screened } = task;
	const y = compressAll(points.x, points.transformed, span.first, span.baseEnd);
	const middle = recipe.centreGiven === null ? exactMean(y, span.first, span.baseEnd) : compress(recipe.centreGiven);
	const range = meanMovingRange(points, y, span.first, span.baseEnd, screened ? rules.screenMultiplier : null);
	drawLevel(task, middle, middle, rules.limitMultiplier * range / 3, 0);
	for (const line of linesOf(points)) line[span.from] = line[span.from] ** T_CHART_EXPONENT;
}
function compress(time) {
	return time > 0 ? time ** (1 / T_CHART_EXPONENT) : 0;
}
function compressAll(x, into, first, end) {
	for (let k = first; k < end; k++) into[k] = compress(x[k]);
	return into;
}
// src/spc/limits/u-prime.ts
/**
* Between which lines does a rate of events move, when months differ by more than chance? (u′, Laney)
*
* As u, with √(ū / n_i) widened by σ_z as on a p′ chart. Source: Laney 2002.
*/
function uPrimeLimits(task) {
	drawRatioLimits(task, poissonVariance, Infinity, true);
}
// src/spc/limits/u.ts
/**
* Between which lines does a rate of events move by chance alone? (u chart)
*
* Centre ū = Σc / Σn; limits ū ± 3 √(ū / n_i), not below 0; n in bed days or the like, result in the unit of the series
* (per 1,000 bed days: × 1,000). Source: Montgomery, chapter 7. No events at all: limits equal to the centre, 0.
* @example 4 cases in 100 and 6 in 100 // centre 0.05; limits 0.05 ± 3 √0.0005, the lower cut at 0
*/
function uLimits(task) {
	drawRatioLimits(task, poissonVariance, Infinity, false);
}
// src/spc/limits/xmr.ts
/**
* Between which lines does this process move when nothing special happens? (individuals and moving ranges, XmR or I)
*
* Centre x̄, limits x̄ ± 2.66 × mean moving range (or 3 / 1.128), in the unit of the values, over the phase's baseline;
* 2σ is two thirds of that. Source: Wheeler 1993, *Understanding Variation*; NHS England, *Making Data Count*. Limits are
* not cut at 0 or 1: rules and assurance use them as they are. One point: a centre and no limits. A constant series:
* limits equal to the centre. A given centre moves the band and leaves its width.
* @example 10, 12, 11, 13 under mdc-strict // centre 11.5; mean range 5/3; limits 11.5 ± 4.4333…
*/
function xmrLimits(task) {
	const { points, span, rules, recipe, screened } = task;
	const centre = recipe.centreGiven ?? exactMean(points.x, span.first, span.baseEnd);
	const range = meanMovingRange(points, points.x, span.first, span.baseEnd, screened ? rules.screenMultiplier : null);
	drawLevel(task, centre, centre, rules.limitMultiplier * range / 3);
}
// src/spc/limits/limits-of.ts
/** How does each chart kind make its lines? */
var LIMITS_OF = {
	run: runLimits,
	xmr: xmrLimits,
	mr: mrLimits,
	"i-prime": iPrimeLimits,
	p: pLimits,
	"p-prime": pPrimeLimits,
	u: uLimits,
	"u-prime": uPrimeLimits,
	c: cLimits,
	g: gLimits,
	t: tLimits
};
var NEEDS_DENOMINATORS = /* @__PURE__ */ new Set([
	"i-prime",
	"p",
	"p-prime",
	"u",
	"u-prime"
]);
/** Whether a chart kind can only be drawn from numerators and denominators. */
function needsDenominators(kind) {
	return NEEDS_DENOMINATORS.has(kind);
}
// src/spc/multiplier-of.ts
/**
* What are the series' values multiplied by? 100,000 for cases per 100,000 bed days, 1 for a proportion.
*
* As the recipe says; otherwise told from the first month whose value, numerator and denominator are all above nought,
* rounded to a whole number where it is one. 1 where no month tells.
*/
function multiplierOf(series, recipe) {
	const said = recipe.multiplier;
	if (said !== void 0 && said > 0 && Number.isFinite(said)) return said;
	const { values, numerators, denominators } = series;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		const numerator = numerators[i];
		const denominator = denominators[i];
		if (value == null || numerator == null || denominator == null) continue;
		if (!(value > 0 && numerator > 0 && denominator > 0)) continue;
		const multiplier = value * denominator / numerator;
		const whole = Math.round(multiplier);
		if (whole > 0 && Math.abs(multiplier - whole) <= 1e-9 * whole) return whole;
		if (multiplier > 0 && Number.isFinite(multiplier)) return multiplier;
	}
	return 1;
}
// src/spc/draw-process.ts
/**
* Which chart is really drawn? A run chart where points are too few, XmR where a kind needs denominators and there are
* none, otherwise the one asked for.
*/
function chartKindFor(asked, points, tooFew, rules) {
	if (tooFew && rules.belowMinimum === "run-chart") return "run";
	if (!needsDenominators(asked)) return asked;
	for (let k = 0; k < points.count; k++) if (points.denominator[k] > 0 && !Number.isNaN(points.numerator[k])) return asked;
	return "xmr";
}
/**
* Draws centre and process limits of every phase into the month columns. NaN where there is no line; numbers that left
* the range of a double become NaN too.
*/
function drawProcess(points, series, recipe, rules, kind, tooFew) {
	const screened = recipe.screenMovingRanges ?? rules.screenMovingRanges;
	const multiplier = needsDenominators(kind) ? multiplierOf(series, recipe) : 1;
	const { numerators, denominators } = series;
	const draw = LIMITS_OF[kind];
	for (let p = 0; p < points.spans.length; p++) {
		const span = points.spans[p];
		draw({
			points,
			span,
			rules,
			recipe,
			screened,
			multiplier,
			numerators,
			denominators
		});
		if (tooFew) {
			points.lower.fill(NaN, span.from, span.to);
			points.upper.fill(NaN, span.from, span.to);
		}
	}
}
// src/spc/rule-sets.ts
var shared = {
	screenMovingRanges: true,
	limitMultiplier: 3 / D2_OF_TWO,
	screenMultiplier: RANGE_LIMIT_MULTIPLIER,
	shiftPoints: 7,
	trendPoints: 7,
	trendAcrossPhases: false,
	trendPeak: "both",
	outsideCountsAsNear: true,
	thirdOnSameSide: false,
	rangesBridgeGaps: true,
	runsBridgeGaps: true,
	thresholdOnLimit: "hit-or-miss",
	precedence: "concern-first",
	baselineScope: "phase",
	minimumPoints: 15,
	minimumPhasePoints: 12,
	belowMinimum: "run-chart",
	refuseRareCounts: true,
	exactComparison: false,
	primeSpread: "successive",
	iPrimeSpreadFromAll: false
};
/**
* How is a chart read under each named rule set?
*
* Re-derived from published descriptions: *Making Data Count* script v2.4 (NHS England); NHSRplotthedots 0.2.2;
* Anhøj & Olesen 2014 as in qicharts2 0.8.1; *Western Electric* 1956 and Nelson 1984 as qcc 3.0 flags them; the
* documentation of PowerBI-SPC. Minimum points, short phases and rare counts are Watchline's own and hold for all.
*/
var RULE_SETS = {
	"mdc-strict": {
		...shared,
		id: "mdc-strict",
		version: "Making Data Count 2.4",
		rules: [
			"outside",
			"trend",
			"two-of-three",
			"shift"
		],
		limitMultiplier: XMR_MULTIPLIER_PRINTED,
		screenMovingRanges: false,
		trendAcrossPhases: true,
		outsideCountsAsNear: false,
		thirdOnSameSide: true,
		thresholdOnLimit: "decides"
	},
	"plot-the-dots": {
		...shared,
		id: "plot-the-dots",
		version: "NHSRplotthedots 0.2.2",
		rules: [
			"outside",
			"trend",
			"two-of-three",
			"shift"
		],
		limitMultiplier: XMR_MULTIPLIER_PRINTED,
		trendPeak: "later",
		outsideCountsAsNear: false,
		thirdOnSameSide: true,
		rangesBridgeGaps: false,
		runsBridgeGaps: false,
		precedence: "rule-order",
		exactComparison: true
	},
	anhoej: {
		...shared,
		id: "anhoej",
		version: "Anhøj 2014, as qicharts2 0.8.1",
		rules: [
			"outside",
			"long-run",
			"few-crossings"
		],
		rangesBridgeGaps: false,
		baselineScope: "series"
	},
	"western-electric": {
		...shared,
		id: "western-electric",
		version: "Western Electric 1956, as qcc 3.0",
		rules: [
			"we-1",
			"we-2",
			"we-3",
			"we-4"
		],
		shiftPoints: 8
	},
	nelson: {
		...shared,
		id: "nelson",
		version: "Nelson 1984, as qcc 3.0",
		rules: [
			"nelson-1",
			"nelson-2",
			"nelson-3",
			"nelson-4",
			"nelson-5",
			"nelson-6",
			"nelson-7",
			"nelson-8"
		],
		shiftPoints: 9,
		trendPoints: 6
	},
	"powerbi-spc": {
		...shared,
		id: "powerbi-spc",
		version: "PowerBI-SPC defaults",
		rules: [
			"outside",
			"shift",
			"trend",
			"two-of-three"
		],
		trendPoints: 5
	}
};
// src/spc/signals/alternating.ts
/**
* Do months go up and down in turn, as when two teams take it in turns?
*
* Nelson rule 4: 14 points in a row, each step in the opposite direction to the one before; ties, phase edges and
* unbridged gaps end it. The points from the completing one on are flagged, each on its own side. Source: Nelson 1984.
* @example 49, 51, 49, 51 … sixteen times: fires, the last three flagged
*/
function detectAlternating(points, length, bit, fire) {
	const { x, linked, count } = points;
	let start = 0;
	let before = 0;
	for (let k = 1; k <= count; k++) {
		const step = k < count && linked[k] === 1 ? Math.sign(x[k] - x[k - 1]) : 0;
		if (step !== 0 && step === -before) {
			before = step;
			continue;
		}
		if (k - start >= length) fire(bit, 0, start, k - 1, start + length - 1, -9, 9);
		start = step === 0 ? k : k - 1;
		before = step;
	}
}
// src/spc/signals/anhoej.ts
var crossingsMinOf = /* @__PURE__ */ new Map();
/**
* How few crossings of the centre are still ordinary? The 5% quantile of Binomial(n − 1, ½) for n points off the centre.
*
* The smallest c with P(crossings ≤ c) ≥ 0.05; fewer than c crossings is a signal. Source: Anhøj & Olesen 2014.
* @example crossingsMin(24) // 8
*/
function crossingsMin(useful) {
	const known = crossingsMinOf.get(useful);
	if (known !== void 0) return known;
	const trials = Math.max(0, useful - 1);
	let logChance = -trials * Math.LN2;
	let atMost = Math.exp(logChance);
	let crossings = 0;
	while (atMost < .05 * (1 - 1e-14) && crossings < trials) {
		crossings++;
		logChance += Math.log((trials - crossings + 1) / crossings);
		atMost += Math.exp(logChance);
	}
	crossingsMinOf.set(useful, crossings);
	return crossings;
}
/**
* How long a run on one side of the centre is still ordinary? round(log₂ n) + 3 for n points off the centre.
* Source: Anhøj & Olesen 2014; Schilling 2012.
* @example longestRunMax(24) // 8
*/
function longestRunMax(useful) {
	return Math.round(Math.log2(useful)) + 3;
}
/** What do the run tests see in one phase? Points on the centre are skipped: a run goes on through them. */
function runTestsOf(points, span) {
	const { zone } = points;
	let useful = 0;
	let runs = 0;
	let longest = 0;
	let length = 0;
	let side = 0;
	for (let k = span.first; k < span.end; k++) {
		const here = Math.sign(zone[k]);
		if (here === 0) continue;
		useful++;
		if (here === side) length++;
		else {
			runs++;
			length = 1;
			side = here;
		}
		if (length > longest) longest = length;
	}
	if (useful === 0) return {
		useful,
		longestRun: null,
		longestRunMax: null,
		crossings: null,
		crossingsMin: null
	};
	return {
		useful,
		longestRun: longest,
		longestRunMax: longestRunMax(useful),
		crossings: runs - 1,
		crossingsMin: crossingsMin(useful)
	};
}
/**
* Is there a run on one side of the centre that is longer than chance makes, for this many months?
*
* Fires for every run of a phase longer than `longestRunMax`, points on the centre inside it passed over and not flagged.
* @example 24 points, nine in a row above the median: fires, since round(log₂ 24) + 3 = 8
*/
function detectLongRun(points, bit, fire) {
	for (const span of points.spans) {
		const most = runTestsOf(points, span).longestRunMax;
		if (most === null) continue;
		let start = span.first;
		let last = start;
		let length = 0;
		let side = 0;
		for (let k = span.first; k <= span.end; k++) {
			const here = k < span.end ? Math.sign(points.zone[k]) : -side;
			if (here === 0) continue;
			if (here === side) {
				length++;
				last = k;
				continue;
			}
			if (side !== 0 && length > most) fire(bit, side, start, last, start, 1, 9);
			start = last = k;
			length = 1;
			side = here;
		}
	}
}
/**
* Does the line cross the centre too seldom, so that good months and bad months come in clusters?
*
* Fires once for a phase with fewer crossings than `crossingsMin`; each point off the centre is flagged on its own side.
*/
function detectFewCrossings(points, bit, fire) {
	for (const span of points.spans) {
		const { crossings, crossingsMin: fewest } = runTestsOf(points, span);
		if (crossings === null || fewest === null || crossings >= fewest) continue;
		fire(bit, 0, span.first, span.end - 1, span.first, -9, 9);
	}
}
// src/spc/signals/one-sigma.ts
/**
* Have months kept too close to the centre, or too far from it, for too long?
*
* `within`: Nelson rule 7, 15 points in a row not beyond 1σ on either side (limits too wide, or unlike things mixed).
* Otherwise Nelson rule 8: 8 points in a row all beyond 1σ, some above and some below (all on one side is a shift). Points from the completing one on are
* flagged, each on its own side. Months that are all the same are a constant series, not unlike things mixed: they never
* fire, though qcc fires there. Months without limits never fire. Source: Nelson 1984.
* @example centre 50, σ 2, fifteen months of 49, 51, 49 …: `within` fires; 47, 53, 47 … eight times: the other fires
*/
function detectOneSigma(points, length, within, bit, fire) {
	const { x, zone, linked, at, upper1, count } = points;
	let start = 0;
	for (let k = 0; k <= count; k++) {
		let fits = false;
		if (k < count) {
			const far = Math.abs(zone[k]) >= 2;
			const line = upper1[at[k]];
			fits = within ? !far && line === line : far;
			if (fits && (k === start || linked[k] === 1)) continue;
		}
		if (k - start >= length) {
			if (!within) fireWhereMixed(points, start, k, length, bit, fire);
			else if (!constant(x, start, k)) fire(bit, 0, start, k - 1, start + length - 1, -9, 9);
		}
		start = fits ? k : k + 1;
	}
}
function constant(x, start, end) {
	for (let k = start + 1; k < end; k++) if (x[k] !== x[start]) return false;
	return true;
}
/** Fires for each stretch of points that end `length` points lying on both sides of the centre. */
function fireWhereMixed(points, start, end, length, bit, fire) {
	let lastHigh = -1;
	let lastLow = -1;
	let first = -1;
	for (let k = start; k <= end; k++) {
		if (k < end) {
			if (points.zone[k] > 0) lastHigh = k;
			else lastLow = k;
		}
		const earliest = k - length + 1;
		const mixed = k < end && earliest >= start && lastHigh >= earliest && lastLow >= earliest;
		if (mixed && first < 0) first = k;
		if (mixed || first < 0) continue;
		fire(bit, 0, first - length + 1, k - 1, first, -9, 9);
		first = -1;
	}
}
// src/spc/signals/outside.ts
/**
* Is a single month farther out than chance would take it?
*
* Fires for every point strictly beyond a process limit; a point on the limit is not. Source: Shewhart 1931; *Making
* Data Count*; Western Electric rule 1, Nelson rule 1. A month without limits never fires.
* @example limits 44 and 56: 56.1 fires high, 56 does not
*/
function detectOutside(points, bit, fire) {
	const { zone, count } = points;
	for (let k = 0; k < count; k++) {
		const where = zone[k];
		if (where === 4) fire(bit, 1, k, k, k, 4, 4);
		else if (where === -4) fire(bit, -1, k, k, k, 4, 4);
	}
}
// src/spc/signals/shift.ts
/**
* Have many months in a row been on one side of the centre?
*
* Fires for `length` or more consecutive points strictly on one side, within a phase; a point on the centre, a phase edge
* or an unbridged gap ends the run. All points of the run are flagged, or (`wholeRun` false, Western Electric 4 and
* Nelson 2 as qcc flags them) those from the one that completes it. Source: *Making Data Count* (7); Western Electric (8);
* Nelson (9).
* @example centre 50, length 7: 51 × 7 fires with seven points; 51 × 3, 50, 51 × 4 does not fire
*/
function detectShift(points, length, wholeRun, bit, fire) {
	const { zone, linked, count } = points;
	let side = 0;
	let run = 0;
	for (let k = 0; k < count; k++) {
		const where = zone[k];
		const here = +(where > 0) - +(where < 0);
		run = run * (+(here === side) & linked[k]) + 1;
		side = here;
		if (run !== length || here === 0) continue;
		const start = k - length + 1;
		while (k + 1 < count && linked[k + 1] === 1 && Math.sign(zone[k + 1]) === here) k++;
		fire(bit, here, start, k, wholeRun ? start : start + length - 1, 1, 9);
	}
}
// src/spc/signals/some-beyond.ts
/** How many bits are set, for windows of up to five points. */
var BITS_SET = Uint8Array.from({ length: 32 }, (_, bits) => [...bits.toString(2)].filter((bit) => bit === "1").length);
/**
* Have several of the last few months been far out on one side, though none alone was far enough?
*
* Fires for each window of `of` consecutive points in a phase of which at least `some` lie beyond the line on one side.
* Only the points beyond the line are flagged. In *Making Data Count* two of three lie beyond 2σ and up to 3σ, the third on
* the same side of the mean. Source: Western Electric rules 2 (2 of 3 beyond 2σ) and 3 (4 of 5 beyond 1σ); Nelson 5 and 6.
* @example σ-lines 54 and limit 56, centre 50: 54.6, 51, 54.6 fires; 54.6, 49, 54.6 does not; 57, 51, 54.6 does not
*/
function detectSomeBeyond(points, rule, bit, fire) {
	const { zone, linked, count } = points;
	const { some, of, zone: nearest } = rule;
	const farthest = rule.outsideCounts ? 9 : 3;
	const window = (1 << of) - 1;
	let far = 0;
	for (let k = 0; k < count; k++) {
		const distance = Math.abs(zone[k]);
		far = (far << 1 | +(distance >= nearest) & +(distance <= farthest)) & window;
		if ((far & far - 1) === 0 || BITS_SET[far] < some || !together(linked, k - of + 1, k)) continue;
		for (let side = 1;; side = -1) {
			let beyond = 0;
			let astray = 0;
			for (let j = k - of + 1; j <= k; j++) {
				const where = side * zone[j];
				if (where >= nearest && where <= farthest) beyond++;
				if (where < 1) astray++;
			}
			if (beyond >= some && (astray === 0 || !rule.othersOnSameSide)) {
				if (!rule.completingOnly) fire(bit, side, k - of + 1, k, k - of + 1, nearest, farthest);
				else if (side * zone[k] >= nearest) fire(bit, side, k - of + 1, k, k, nearest, farthest);
			}
			if (side === -1) break;
		}
	}
}
/** Whether the points `from` … `to` follow one another in one phase, without a gap that parts them. The first of all follows none. */
function together(linked, from, to) {
	for (let k = from + 1; k <= to; k++) if (linked[k] !== 1) return false;
	return true;
}
// src/spc/signals/trend.ts
/**
* Have months been rising, or falling, one after the other?
*
* Fires for `length` or more consecutive points each strictly above (below) the one before, end points included; a tie or
* an unbridged gap ends it, a phase edge does unless `acrossPhases`. The direction, not the side of the centre, gives its
* meaning: a fall below a high mean is a fall. All points are flagged, or those from the completing one on. Source:
* *Making Data Count* (7 points, six steps); Nelson rule 3 (6).
* @example length 7: 1 2 3 4 5 6 7 fires high; 1 2 3 3 4 5 6 does not
*/
function detectTrend(points, length, acrossPhases, wholeRun, bit, fire) {
	const { x, count } = points;
	const link = acrossPhases ? points.joined : points.linked;
	let direction = 0;
	let steps = 0;
	for (let k = 1; k < count; k++) {
		const step = stepInto(x, link, k);
		steps = steps * +(step === direction) + 1;
		direction = step;
		if (steps !== length - 1 || step === 0) continue;
		const start = k - length + 1;
		while (k + 1 < count && stepInto(x, link, k + 1) === step) k++;
		fire(bit, step, start, k, wholeRun ? start : start + length - 1, -9, 9);
	}
}
/** +1 up, −1 down, 0 level or not joined to the point before. */
function stepInto(x, link, k) {
	const value = x[k];
	const before = x[k - 1];
	return link[k] * (+(value > before) - +(value < before));
}
// src/spc/signals/detect-signals.ts
var QCC_TWO_OF_THREE = {
	some: 2,
	of: 3,
	zone: 3,
	outsideCounts: true,
	othersOnSameSide: false,
	completingOnly: true
};
var QCC_FOUR_OF_FIVE = {
	...QCC_TWO_OF_THREE,
	some: 4,
	of: 5,
	zone: 2
};
var TWO_OF_THREE_OF = /* @__PURE__ */ new WeakMap();
function twoOfThreeOf(rules) {
	let rule = TWO_OF_THREE_OF.get(rules);
	if (rule === void 0) {
		rule = {
			some: 2,
			of: 3,
			zone: 3,
			outsideCounts: rules.outsideCountsAsNear,
			othersOnSameSide: rules.thirdOnSameSide,
			completingOnly: false
		};
		TWO_OF_THREE_OF.set(rules, rule);
	}
	return rule;
}
/** Runs one rule over the points. */
function detectRule(rule, points, rules, fire) {
	const bit = RULE_BITS[rule];
	switch (rule) {
		case "outside":
		case "we-1":
		case "nelson-1": return detectOutside(points, bit, fire);
		case "shift": return detectShift(points, rules.shiftPoints, true, bit, fire);
		case "we-4":
		case "nelson-2": return detectShift(points, rules.shiftPoints, false, bit, fire);
		case "trend": return detectTrend(points, rules.trendPoints, rules.trendAcrossPhases, true, bit, fire);
		case "nelson-3": return detectTrend(points, rules.trendPoints, rules.trendAcrossPhases, false, bit, fire);
		case "two-of-three": return detectSomeBeyond(points, twoOfThreeOf(rules), bit, fire);
		case "we-2":
		case "nelson-5": return detectSomeBeyond(points, QCC_TWO_OF_THREE, bit, fire);
		case "we-3":
		case "nelson-6": return detectSomeBeyond(points, QCC_FOUR_OF_FIVE, bit, fire);
		case "long-run": return detectLongRun(points, bit, fire);
		case "few-crossings": return detectFewCrossings(points, bit, fire);
		case "nelson-4": return detectAlternating(points, 14, bit, fire);
		case "nelson-7": return detectOneSigma(points, 15, true, bit, fire);
		case "nelson-8": return detectOneSigma(points, 8, false, bit, fire);
	}
}
var ONLY_OUTSIDE = [
	"outside",
	"we-1",
	"nelson-1"
];
/** Which rules speak on this chart? On a moving range chart, whose neighbours share a value, only single points do. */
function rulesFor(rules, movingRanges) {
	return movingRanges ? rules.rules.filter((rule) => ONLY_OUTSIDE.includes(rule)) : rules.rules;
}
/** Runs every rule of the set over the points and reports each firing. */
function detectSignals(points, rules, movingRanges, fire) {
	const speaking = rulesFor(rules, movingRanges);
	for (let r = 0; r < speaking.length; r++) detectRule(speaking[r], points, rules, fire);
}
// src/spc/to-moving-ranges.ts
/**
* How far is each month from the one before? Puts moving ranges in place of the values, for the moving range chart.
*
* The first point of a phase, and a point after a gap that is not bridged, has no range and stops being a point; spans
* are moved along. A baseline keeps its months.
*/
function toMovingRanges(points) {
	const { at, x, phase, ranged, joined, linked } = points;
	let kept = 0;
	for (const span of points.spans) {
		const { first, end, baseEnd } = span;
		let before = x[first];
		span.first = kept;
		for (let k = first; k < end; k++) {
			const value = x[k];
			const range = Math.abs(value - before);
			before = value;
			if (k === baseEnd) span.baseEnd = kept;
			if (ranged[k] !== 1) continue;
			at[kept] = at[k];
			x[kept] = range;
			phase[kept] = phase[k];
			ranged[kept] = 1;
			joined[kept] = joined[k];
			linked[kept] = kept > span.first ? linked[k] : 0;
			kept++;
		}
		span.end = kept;
		if (baseEnd >= end) span.baseEnd = kept;
	}
	points.count = kept;
}
// src/spc/zones.ts
/**
* Where does each point lie among the lines of its month?
*
* Fills `points.zone`: 0 on the centre, ±1 off it, ±2 beyond the 1σ line, ±3 beyond the 2σ line, ±4 beyond the limit; plus
* is high. “Beyond” is strict: a point on a line is not beyond it, and on the line means the same number up to
* `EQUALITY_TOLERANCE` of the farthest line (limits are sums of doubles), or to the last bit where `exact`. A month
* without limits knows only its side of the centre.
* @example centre 50, σ 2: 50 → 0, 51 → 1, 53 → 2, 55 → 3, 56 → 3 (on the limit), 57 → 4, 43 → −4
*/
function markZones(points, exact) {
	const relative = exact ? 0 : EQUALITY_TOLERANCE;
	for (let p = 0; p < points.spans.length; p++) {
		const { from, first, end } = points.spans[p];
		if (points.level) markStretch(points, from, first, end, relative);
		else for (let k = first; k < end; k++) markStretch(points, points.at[k], k, k + 1, relative);
	}
}
/** Marks the points `first` … `end − 1` against the lines of one month. */
function markStretch(points, month, first, end, relative) {
	const { x, zone } = points;
	const centre = points.centre[month];
	const upper = points.upper[month];
	const lower = points.lower[month];
	const slack = relative === 0 ? 0 : relative * farthest(centre, lower, upper);
	const above = centre + slack;
	const below = centre - slack;
	const above1 = points.upper1[month] + slack;
	const below1 = points.lower1[month] - slack;
	const above2 = points.upper2[month] + slack;
	const below2 = points.lower2[month] - slack;
	const above3 = upper + slack;
	const below3 = lower - slack;
	for (let k = first; k < end; k++) {
		const value = x[k];
		zone[k] = +(value > above) + +(value > above1) + +(value > above2) + +(value > above3) - +(value < below) - +(value < below1) - +(value < below2) - +(value < below3);
	}
}
/** The size of the largest of three lines; of the centre alone where there are no limits. */
function farthest(centre, lower, upper) {
	let size = Math.abs(centre);
	if (Math.abs(lower) > size) size = Math.abs(lower);
	if (Math.abs(upper) > size) size = Math.abs(upper);
	return size < Infinity ? size : 0;
}
export { rulesIn as _, rulesFor as a, drawProcess as c, exactMean as d, D2_OF_TWO as f, SIDELESS_RULES as g, RULE_BITS as h, detectSignals as i, lineMonth as l, RANGE_LIMIT_MULTIPLIER as m, toMovingRanges as n, RULE_SETS as o, EQUALITY_TOLERANCE as p, detectRule as r, chartKindFor as s, markZones as t, spreadLevels as u };
