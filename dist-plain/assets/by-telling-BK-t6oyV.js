import { n as monthIndex, t as monthAt } from "./months-BPC1vfcD.js";
import { r as readPoints } from "./points--cq6FLjz.js";
import { a as rulesFor, c as drawProcess, g as SIDELESS_RULES, h as RULE_BITS, n as toMovingRanges, o as RULE_SETS, r as detectRule, t as markZones, u as spreadLevels } from "./zones-DbnuN1tE.js";
import { G as includedMonths, J as processPoints, K as isTooRare, Q as poissonAtMost, X as wholeColumn, Y as sum, et as binomialPoint, nt as requireRange, q as meanOf, tt as asProbability } from "./index-DGYiDaCT.js";
import { a as monthsOfYear, i as financialYearStart, l as thresholdInMonth, n as cumulativeTrajectory, o as incompleteBeta, s as chiSquaredUpperTail, t as annualObjective } from "./objective-of-year-DUYp5E5p.js";
// src/spc/replay.ts
/**
* The working columns as they stood when the assessment was made: lines, points and zones again, from the series and the
* recipe it carries. Evidence is made this way when somebody asks, so that 4,500 charts do not each keep theirs.
* The columns are overwritten by the next assessment or replay.
*/
function replay(assessment, rules = RULE_SETS[assessment.ruleSet]) {
	const { series, recipe, chartKind } = assessment;
	const points = readPoints(series, recipe, rules);
	const tooFew = points.count < rules.minimumPoints;
	if (chartKind === "mr") toMovingRanges(points);
	drawProcess(points, series, recipe, rules, chartKind, tooFew);
	spreadLevels(points);
	markZones(points, rules.exactComparison && chartKind === "xmr");
	return points;
}
// src/spc/explain-signals.ts
function meaningOf(side, direction, sideless) {
	if (direction === "neutral" || sideless) return "neither";
	return side === "high" === (direction === "higher-is-better") ? "improvement" : "concern";
}
function lineOf(rule, side, points, month) {
	const high = side === "high";
	const line = (() => {
		switch (rule) {
			case "outside":
			case "we-1":
			case "nelson-1": return high ? points.upper : points.lower;
			case "two-of-three":
			case "we-2":
			case "nelson-5": return high ? points.upper2 : points.lower2;
			case "we-3":
			case "nelson-6":
			case "nelson-7":
			case "nelson-8": return high ? points.upper1 : points.lower1;
			case "trend":
			case "nelson-3":
			case "nelson-4": return null;
			default: return points.centre;
		}
	})()?.[month] ?? NaN;
	return Number.isFinite(line) ? line : null;
}
function firingsOf(rule, points, rules) {
	const firings = [];
	const windowed = rule === "two-of-three" || rule === "we-2" || rule === "we-3" || rule === "nelson-5" || rule === "nelson-6";
	const fire = (_bit, side, from, to, _flagFrom, nearest, farthest) => {
		const taking = [];
		for (let k = from; k <= to; k++) {
			const seen = side * points.zone[k];
			if (side === 0 || seen >= nearest && seen <= farthest) taking.push(k);
		}
		const before = firings[firings.length - 1];
		if (windowed && before?.side === side && taking.every((k) => before.taking.includes(k))) return;
		firings.push({
			rule,
			side,
			taking
		});
	};
	detectRule(rule, points, rules, fire);
	return firings;
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
function explainSignals(assessment, index, rules) {
	const { highSignals, lowSignals, series, chartKind } = assessment;
	if (index === null) return [];
	if (index !== void 0 && !highSignals[index] && !lowSignals[index]) return [];
	const used = rules ?? RULE_SETS[assessment.ruleSet];
	let any = 0;
	for (let i = 0; i < highSignals.length; i++) any |= highSignals[i] | lowSignals[i];
	if (any === 0) return [];
	const points = replay(assessment, used);
	const signals = [];
	for (const rule of rulesFor(used, chartKind === "mr")) {
		if ((any & RULE_BITS[rule]) === 0) continue;
		let kept = null;
		for (const firing of firingsOf(rule, points, used)) {
			const signal = signalOf(firing, points, assessment);
			if (index === void 0) {
				signals.push(signal);
				continue;
			}
			if (((signal.side === "high" ? highSignals : lowSignals)[index] & RULE_BITS[rule]) === 0 || !signal.indices.includes(index)) continue;
			if (kept === null || signal.indices.length >= kept.indices.length) kept = signal;
		}
		if (kept !== null) signals.push(kept);
	}
	return signals;
	function signalOf({ rule, side: sign, taking }, from, { recipe: { direction } }) {
		const last = taking[taking.length - 1];
		const shown = index === void 0 ? last : taking.find((k) => from.at[k] === index) ?? last;
		const side = (sign === 0 ? from.zone[shown] : sign) < 0 ? "low" : "high";
		const indices = taking.map((k) => from.at[k]);
		return {
			rule,
			side,
			indices,
			meaning: meaningOf(side, direction, (RULE_BITS[rule] & SIDELESS_RULES) !== 0),
			periods: indices.map((i) => series.periods[i]),
			values: taking.map((k) => from.x[k]),
			line: lineOf(rule, side, from, from.at[last])
		};
	}
}
// src/spc/distributions/negative-binomial.ts
var MOST = 1e11;
/** From this size on the distribution is the Poisson to nine digits, while the beta function would start to lose its own. */
var POISSON_FROM = 1e9;
/**
* How likely are k cases or fewer, when the underlying rate itself varies? I_p(size, k + 1).
* @example negativeBinomialAtMost(1, 3, 1) // 0.25 + 0.1875 = 0.4375
*/
function negativeBinomialAtMost(k, mean, size) {
	check$1(mean, size);
	const whole = Math.floor(k);
	if (whole < 0) return 0;
	if (mean === 0 || whole > MOST) return 1;
	if (size >= POISSON_FROM * Math.max(1, mean)) return poissonAtMost(whole, mean);
	return incompleteBeta(size / (size + mean), size, whole + 1, mean / (size + mean)).lower;
}
function check$1(mean, size) {
	requireRange("mean", mean, 0, MOST);
	requireRange("size", size, 1e-6, 0x5af3107a4000);
}
/** More than this are no cases, in any year of any provider; the distributions stay exact far below it. */
var MOST_CASES = 1e9;
/**
* What kind of chance process makes these monthly counts?
*
* rate = Σy ÷ Σe. Dispersion: X² = Σ (yᵢ − μᵢ)² ÷ μᵢ with μᵢ = rate·eᵢ; where the upper χ² tail on m − 1 degrees of freedom is
* below 5% the counts vary more than a Poisson and the extra variation is the moment estimate
* τ = (X² − (m − 1)) ÷ (Σμᵢ − Σμᵢ² ÷ Σμᵢ), the squared coefficient of variation of a gamma-distributed rate
* (P. McCullagh and J. A. Nelder, Generalized Linear Models, 1989, 6.2.3; for the moments R. DerSimonian and N. Laird 1986).
*
* @param counts cases per month, 0 or more
* @param exposures parallel; bed days, or 1 for a month; greater than 0
* @returns null with fewer than two months or where exposures or counts are not usable
* @example fitCountProcess([4, 6, 5, 5], [1, 1, 1, 1]) // { distribution: 'poisson', rate: 5, cases: 20, dispersion: 2/15,
* extraVariation: 0 }
*/
function fitCountProcess(counts, exposures) {
	const months = counts.length;
	if (months < 2 || exposures.length !== months) return null;
	if (!counts.every((c) => Number.isFinite(c) && c >= 0) || !exposures.every((e) => Number.isFinite(e) && e > 0)) return null;
	const cases = Math.max(sum(counts), .5);
	const rate = cases / sum(exposures);
	if (!Number.isFinite(rate) || rate <= 0 || cases > MOST_CASES) return null;
	let chiSquared = 0;
	let sumOfSquares = 0;
	for (let i = 0; i < months; i++) {
		const mean = rate * exposures[i];
		chiSquared += (counts[i] - mean) * (counts[i] - mean) / mean;
		sumOfSquares += mean * mean;
	}
	if (!Number.isFinite(chiSquared)) return null;
	const dispersion = chiSquared / (months - 1);
	const room = cases - sumOfSquares / cases;
	const surplus = chiSquared - (months - 1);
	const isExtra = surplus > 0 && room > 0 && chiSquaredUpperTail(chiSquared, months - 1) < .05;
	return {
		distribution: isExtra ? "negative-binomial" : "poisson",
		rate,
		cases,
		dispersion,
		extraVariation: isExtra ? surplus / room : 0
	};
}
/**
* How many cases may the coming months bring together?
*
* Two things widen it beyond a Poisson: months that differ among themselves (averaged over the months ahead), and a rate that is
* itself known from a limited number of cases (not averaged away). Both are taken as gamma-distributed, which makes the total
* negative binomial: with no extra variation this is exactly the predictive distribution of a Poisson whose rate has been seen
* through `cases` cases (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6).
*
* @param exposure of the coming months together; 0 where no month is left
* @param months how many they are
* @example With 20 cases seen in 4 months, 2 months ahead: forecastTotal(process, 2, 2) // { mean: 10, size: 20 }
*/
function forecastTotal(process, exposure, months) {
	const mean = Math.min(process.rate * exposure, MOST_CASES);
	if (!(mean > 0) || months <= 0) return {
		mean: 0,
		size: process.cases
	};
	const monthly = mean / months;
	const ofTheRate = (1 + process.extraVariation * monthly) / process.cases;
	return {
		mean,
		size: Math.min(Math.max(1 / (process.extraVariation / months + ofTheRate), 1e-6), 0xe8d4a51000)
	};
}
/** How likely is it that the total stays at `most` or below? */
function chanceAtMost(forecast, most) {
	if (most < 0) return 0;
	return negativeBinomialAtMost(Math.floor(most + 1e-9), forecast.mean, forecast.size);
}
/**
* Which total will not be exceeded with the given chance? The smallest whole number whose at-most probability reaches it.
* @param share between 0 and 1, exclusive
*/
function totalAtChance(forecast, share) {
	if (forecast.mean === 0) return 0;
	let low = -1;
	let high = Math.ceil(forecast.mean) + 1;
	while (negativeBinomialAtMost(high, forecast.mean, forecast.size) < share && high < 1e10) high *= 2;
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (negativeBinomialAtMost(middle, forecast.mean, forecast.size) >= share) high = middle;
		else low = middle;
	}
	return high;
}
// src/spc/distributions/student-t.ts
/**
* What share of Student's t distribution lies above t? The normal's sister for a spread that was estimated from few months.
* ½·I_x(ν/2, ½) with x = ν ÷ (ν + t²), for t ≥ 0, mirrored below.
*
* @param t any finite number
* @param degreesOfFreedom greater than 0, whole or not
* @example studentUpperTail(2, 10) // 0.03669401738537018
*/
function studentUpperTail(t, degreesOfFreedom) {
	requireRange("t", t, -Number.MAX_VALUE, Number.MAX_VALUE);
	requireRange("degreesOfFreedom", degreesOfFreedom, .001, 0xe8d4a51000);
	if (Math.abs(t) > 1e150) return t > 0 ? 0 : 1;
	const square = t * t;
	const sum = degreesOfFreedom + square;
	const tail = incompleteBeta(degreesOfFreedom / sum, degreesOfFreedom / 2, .5, square / sum).lower / 2;
	return t >= 0 ? tail : 1 - tail;
}
// src/spc/judgement/individuals-process.ts
/** Mean range of two normal values, in standard deviations, squared: (2/√π)². */
var SQUARED_MEAN_RANGE = 4 / Math.PI;
/** Variance of a range of two normal values, in units of their variance: 2 − 4/π. */
var RANGE_VARIANCE = 2 - 4 / Math.PI;
/** Covariance of two neighbouring ranges, which share a value (correlation −½ of the differences). */
var RANGE_COVARIANCE = 4 / Math.PI * (Math.PI / 12 + Math.sqrt(.75) - 1);
/**
* How many degrees of freedom has a standard deviation that was made from a mean moving range?
*
* From the exact first two moments of m moving ranges of independent normal values:
* ν = E² ÷ (2·Var) with E = 2/√π·σ and Var = [m(2 − 4/π) + 2(m−1)·0.16275] ÷ m²·σ². About 0.6 for each range, which is the
* 60% efficiency found by J. D. Cryer and T. P. Ryan, Journal of Quality Technology 22 (1990) 187–192.
*
* @param ranges number of moving ranges, 1 or more
* @example degreesOfFreedomOfRanges(23) // 14.1
*/
function degreesOfFreedomOfRanges(ranges) {
	const m = Math.max(1, ranges);
	return SQUARED_MEAN_RANGE / (2 * ((m * RANGE_VARIANCE + 2 * (m - 1) * RANGE_COVARIANCE) / (m * m)));
}
/** The process behind plotted limits: its sigma is a third of the way from centre to limit. */
function individualsProcess(centre, limit, points) {
	return {
		centre,
		sigma: Math.abs(limit - centre) / 3,
		points,
		degreesOfFreedom: degreesOfFreedomOfRanges(points - 1)
	};
}
/** Standard deviation of next month's value about the centre: the process's own, and the uncertainty of the centre. */
function nextValueSpread(process) {
	return process.sigma * Math.sqrt(1 + 1 / Math.max(1, process.points));
}
/**
* How likely is next month's value to reach `least`, if the process carries on?
*
* (least − centre) ÷ (σ·√(1 + 1/n)) on Student's t with the degrees of freedom of σ: the t widens the normal because σ and
* centre are themselves estimated. The value is taken as continuous, so reaching and passing are equally likely.
*
* @returns null for a process without any spread: nothing can then be said of chances
*/
function chanceValueAtLeast(process, least) {
	const spread = nextValueSpread(process);
	if (!(spread > 0)) return null;
	const t = (least - process.centre) / spread;
	return Number.isFinite(t) ? studentUpperTail(t, process.degreesOfFreedom) : null;
}
// src/spc/distributions/beta-binomial.ts
/**
* How likely are k of n patients or fewer, when the underlying proportion itself varies?
* Sums point probabilities from the end nearer to k, by their ratio from one to the next: at most n ÷ 2 steps.
* @example betaBinomialAtMost(1, 3, 1, 1) // 0.5
*/
function betaBinomialAtMost(k, n, alpha, beta) {
	check(n, alpha, beta);
	const whole = Math.floor(k);
	if (whole < 0) return 0;
	if (whole >= n) return 1;
	if (whole < n * alpha / (alpha + beta)) return sumDown(whole, n, alpha, beta);
	return asProbability(1 - sumDown(n - whole - 1, n, beta, alpha));
}
/**
* How likely are k of n patients or more, when the underlying proportion itself varies?
* @example betaBinomialAtLeast(1, 3, 1, 1) // 0.75
*/
function betaBinomialAtLeast(k, n, alpha, beta) {
	return betaBinomialAtMost(n - Math.ceil(k), n, beta, alpha);
}
/** P(0) + … + P(from). Ends early once the terms fall too fast to matter. */
function sumDown(from, n, alpha, beta) {
	let term = point(from, n, alpha, beta);
	let sum = term;
	for (let k = from; k > 0; k--) {
		const ratio = k * (n - k + beta) / ((n - k + 1) * (k - 1 + alpha));
		term *= ratio;
		sum += term;
		if (alpha >= 1 && ratio < 1 && term < sum * (1 - ratio) * 1e-17) break;
	}
	return asProbability(sum);
}
function point(k, n, alpha, beta) {
	if (n === 0) return 1;
	const p = (k + alpha) / (n + alpha + beta);
	const q = (n - k + beta) / (n + alpha + beta);
	const top = binomialPoint(k, n, p, q) * binomialPoint(alpha, alpha + beta, p, q) * (alpha / (alpha + beta) * beta);
	const bottom = binomialPoint(k + alpha, n + alpha + beta, p, q) * p * (n - k + beta);
	return asProbability(top / bottom);
}
function check(n, alpha, beta) {
	requireRange("n", n, 0, 1e9);
	if (!Number.isInteger(n)) throw new RangeError(`n is ${n}; a whole number is expected`);
	requireRange("alpha", alpha, 1e-9, 0x5af3107a4000);
	requireRange("beta", beta, 1e-9, 0x5af3107a4000);
}
// src/spc/judgement/proportion-process.ts
/**
* What kind of chance process makes these monthly proportions?
*
* p = Σx ÷ Σn. Dispersion: X² = Σ (xᵢ − nᵢp)² ÷ (nᵢp(1−p)); where its upper χ² tail on m − 1 degrees of freedom is below 5% the
* months vary more than a binomial, and ρ = (X² − (m − 1)) ÷ Σ (nᵢ − 1)(1 − nᵢ ÷ Σn), from
* Var xᵢ = nᵢp(1−p)(1 + (nᵢ − 1)ρ) (D. A. Williams, Applied Statistics 31 (1982) 144–148).
*
* @param numerators patients for whom it held, 0…denominator
* @param denominators parallel, greater than 0
* @returns null with fewer than two months, or where a numerator lies outside 0…denominator
* @example fitProportionProcess([9, 8, 10], [10, 10, 10]) // { distribution: 'binomial', proportion: 0.9, patients: 30, … }
*/
function fitProportionProcess(numerators, denominators) {
	const months = numerators.length;
	if (months < 2 || denominators.length !== months) return null;
	for (let i = 0; i < months; i++) {
		const x = numerators[i];
		const n = denominators[i];
		if (!Number.isFinite(x) || !Number.isFinite(n) || n <= 0 || x < 0 || x > n) return null;
	}
	const patients = sum(denominators);
	if (patients <= 1 || patients > 0xe8d4a51000) return null;
	const proportion = Math.min(Math.max(sum(numerators), .5), patients - .5) / patients;
	const unitVariance = proportion * (1 - proportion);
	let chiSquared = 0;
	let room = 0;
	for (let i = 0; i < months; i++) {
		const n = denominators[i];
		const difference = numerators[i] - n * proportion;
		chiSquared += difference * difference / (n * unitVariance);
		room += Math.max(n - 1, 0) * (1 - n / patients);
	}
	const surplus = chiSquared - (months - 1);
	const isExtra = surplus > 0 && room > 0 && chiSquaredUpperTail(chiSquared, months - 1) < .05;
	return {
		distribution: isExtra ? "beta-binomial" : "binomial",
		proportion,
		patients,
		dispersion: chiSquared / (months - 1),
		correlation: isExtra ? Math.min(surplus / room, .999) : 0
	};
}
/**
* What may the proportion of a coming month be, when it has so many patients?
*
* The beta distribution holds the variation between months (ρ) and the uncertainty of the proportion itself, known from a limited
* number of patients. With ρ = 0 it is Beta(Σx, Σ(n − x)), the predictive distribution of a binomial
* (A. Gelman et al., Bayesian Data Analysis, 3rd ed., 2.4).
*
* @param patients of the coming month, a whole number
*/
function forecastProportion(process, patients) {
	const inflation = 1 + Math.max(patients - 1, 0) * process.correlation;
	const ofTheProportion = 1 / (process.patients / inflation + 1);
	const weight = 1 / (1 - (1 - process.correlation) * (1 - ofTheProportion)) - 1;
	return {
		patients,
		alpha: process.proportion * weight,
		beta: (1 - process.proportion) * weight
	};
}
/** How likely is it that the proportion reaches `least`? Exactly reaching it counts. */
function chanceProportionAtLeast(forecast, least) {
	const { patients, alpha, beta } = forecast;
	return betaBinomialAtLeast(Math.ceil(least * patients - tolerance(patients)), patients, alpha, beta);
}
/** How likely is it that the proportion stays at `most` or below? Exactly reaching it counts. */
function chanceProportionAtMost(forecast, most) {
	const { patients, alpha, beta } = forecast;
	return betaBinomialAtMost(Math.floor(most * patients + tolerance(patients)), patients, alpha, beta);
}
/** 0.07 × 100 is 7.000000000000001 in binary: a threshold that is met to the last patient must count as met. */
function tolerance(patients) {
	return 1e-9 * Math.max(1, patients);
}
// src/spc/judgement/probability-of-meeting.ts
/**
* How likely is it that next month meets the threshold, if the process carries on as it is?
*
* Proportions on p and p′ charts: binomial or, where months differ more than chance, beta-binomial, for a month of the usual
* size. Counts, and rates on u and u′ charts: Poisson or negative binomial. Everything else with limits (XmR, i′): Student's t
* with the centre and sigma of the chart's own limits, so that it agrees with the assurance icon: a threshold on the lower limit
* is met with about 99.5%. All allow for the fact that the process itself is known from a limited number of months. Only the
* included, final months of the last phase are used. Exactly reaching the threshold meets it, whichever way it compares.
*
* Withheld, in this order of reasons: no threshold next month; fewer than 15 months; a phase under 12 months; less than one case
* a month; special cause at the deciding month; a chart without limits; no variation at all; a threshold of 100% or 0 on an XmR
* chart.
*
* @param assessment of the series
* @param measure its kind and multiplier
* @param threshold in the measure's unit, in place of the one in force next month; null or left out: the one in force
* @example Sixteen months of 90 and 92 of 100 patients on a p chart, threshold 0.85 at least: probability 0.98, model binomial.
*/
function probabilityOfMeeting(assessment, measure, threshold = null) {
	const points = processPoints(assessment);
	const decidingPeriod = points === null ? void 0 : assessment.series.periods[points.deciding];
	if (points === null || decidingPeriod === void 0) return {
		probability: null,
		withheld: "not-enough-data",
		period: null
	};
	const period = monthAt(monthIndex(decidingPeriod) + 1);
	const withhold = (withheld) => ({
		probability: null,
		withheld,
		period
	});
	const required = threshold ?? thresholdInMonth(assessment, period);
	if (required === null || !Number.isFinite(required.value)) return withhold("no-threshold");
	if (includedMonths(assessment) < 15) return withhold("not-enough-data");
	if (points.phase.short || points.indices.length < 12) return withhold("short-phase");
	if (isTooRare(assessment)) return withhold("too-rare");
	if (!assessment.stable) return withhold("not-stable");
	const result = chance(assessment, measure, points, required);
	if (typeof result === "string") return withhold(result);
	return {
		probability: result.probability,
		withheld: null,
		period,
		threshold: required.value,
		comparison: required.comparison,
		model: result.model
	};
}
function chance(assessment, measure, points, required) {
	const { chartKind } = assessment;
	if (measure.kind === "count" && points.values.every((v) => v >= 0)) return countChance(assessment, points, points.values, points.values.map(() => 1), 1, null, required);
	const numerators = wholeColumn(points.numerators);
	const denominators = wholeColumn(points.denominators);
	if (numerators !== null && denominators !== null) {
		if (chartKind === "p" || chartKind === "p-prime") {
			const found = proportionChance(assessment, points, numerators, denominators, required);
			if (found !== null) return found;
		}
		if (measure.kind === "rate" && (chartKind === "u" || chartKind === "u-prime")) return countChance(assessment, points, numerators, denominators, meanOf(denominators.slice(-12)) ?? 0, measure.multiplier, required);
	}
	return individualsChance(assessment, measure, points, required);
}
function modelOf(assessment, points, rest) {
	const { periods } = assessment.series;
	return {
		...rest,
		points: points.indices.length,
		from: periods[points.indices[0] ?? 0] ?? "",
		to: periods[points.deciding] ?? ""
	};
}
/** `exposure` is that of the coming month; `multiplier` turns cases per exposure into the measure's unit, null for counts. */
function countChance(assessment, points, counts, exposures, exposure, multiplier, required) {
	if (sum(counts) / counts.length < 1) return "too-rare";
	const process = fitCountProcess(counts, exposures);
	if (process === null || !(exposure > 0)) return "no-limits";
	const forecast = forecastTotal(process, exposure, 1);
	const unit = multiplier === null ? 1 : multiplier / exposure;
	const cases = required.value / unit;
	return {
		probability: required.comparison === "at-most" ? chanceAtMost(forecast, cases) : 1 - chanceAtMost(forecast, Math.ceil(cases - 1e-9) - 1),
		model: modelOf(assessment, points, {
			distribution: process.distribution,
			mean: forecast.mean * unit,
			standardDeviation: Math.sqrt(forecast.mean + forecast.mean * forecast.mean / forecast.size) * unit,
			degreesOfFreedom: null,
			dispersion: process.dispersion,
			denominator: multiplier === null ? null : exposure
		})
	};
}
function proportionChance(assessment, points, numerators, denominators, required) {
	const process = fitProportionProcess(numerators, denominators);
	const usual = Math.round(meanOf(denominators.slice(-12)) ?? 0);
	if (process === null || usual < 1) return null;
	const forecast = forecastProportion(process, usual);
	const variance = process.proportion * (1 - process.proportion);
	const together = 1 / (forecast.alpha + forecast.beta + 1);
	return {
		probability: required.comparison === "at-least" ? chanceProportionAtLeast(forecast, required.value) : chanceProportionAtMost(forecast, required.value),
		model: modelOf(assessment, points, {
			distribution: process.distribution,
			mean: process.proportion,
			standardDeviation: Math.sqrt(variance / usual * (1 + (usual - 1) * together)),
			degreesOfFreedom: null,
			dispersion: process.dispersion,
			denominator: usual
		})
	};
}
function individualsChance(assessment, measure, points, required) {
	const centre = assessment.centre[points.deciding] ?? null;
	const lower = assessment.lower[points.deciding] ?? null;
	const upper = assessment.upper[points.deciding] ?? null;
	if (centre === null || lower === null && upper === null || assessment.chartKind === "t" || assessment.chartKind === "g") return "no-limits";
	if (measure.kind === "proportion" && (required.comparison === "at-least" ? required.value >= 1 : required.value <= 0)) return "threshold-at-edge";
	const process = individualsProcess(centre, centre + Math.max(centre - (lower ?? centre), (upper ?? centre) - centre), points.behindLimits);
	const atLeast = chanceValueAtLeast(process, required.value);
	if (atLeast === null) return "no-variation";
	return {
		probability: required.comparison === "at-least" ? atLeast : 1 - atLeast,
		model: modelOf(assessment, points, {
			distribution: "student-t",
			mean: centre,
			standardDeviation: nextValueSpread(process),
			degreesOfFreedom: process.degreesOfFreedom,
			dispersion: null,
			denominator: null
		})
	};
}
// src/spc/judgement/year-to-date.ts
/** The band drawn for months to come holds the total with this chance, half of the rest on either side. */
var LIKELY_SHARE = .8;
/**
* How many cases since April, how much of the year's objective is left, and will it hold?
*
* Counts are the series' values for a count measure, its numerators for a rate. Months still to come, and months of this year
* without a figure, are taken from the stable process of the last phase: Poisson, or negative binomial where months differ more
* than chance (`fitCountProcess`, `forecastTotal`). For each month m the probability is P(cumulative + remaining > objective),
* with the process as known now and the cumulative count as it stood then, so that the line can be drawn. At-least objectives
* are mirrored: the probability of falling short.
*
* A gap is never counted as zero: the total is then “at least”, and the gap's month counts among those still unknown. Provisional
* months are counted and marked. An objective already exceeded has probability 1, even where the process is not stable; a year
* that is complete has 0 or 1. Withheld: no objective, under 15 months or 12 of the last phase, special cause at the deciding
* month. Cases too rare for monthly limits are foretold too, since their yearly total is not rare: `stabilityJudged` is then false.
*
* Source of the form: cumulative counts against an objective as NHS boards report C. difficile; the predictive
* distribution is Gelman et al., Bayesian Data Analysis, 3rd ed., 2.6.
*
* @param year April of the year wanted; left out: the year of the last month that has a figure
* @returns null for a series without any month
* @example Five cases a month for 24 months, then April 8 and May 7, objective 60: total 15, headroom 45,
* and 51.9 more to expect in ten months: probability of breach 0.77.
*/
function yearToDate(assessment, measure, year = null) {
	const { series } = assessment;
	const counts = measure.kind === "count" ? series.values : series.numerators;
	const isCount = measure.kind === "count" || measure.kind === "rate";
	let last = -1;
	counts.forEach((count, i) => {
		if (isFigure(count)) last = i;
	});
	const reference = series.periods[last >= 0 ? last : series.periods.length - 1];
	if (reference === void 0) return null;
	const yearStart = financialYearStart(year ?? reference);
	const periods = monthsOfYear(yearStart);
	const objective = annualObjective(assessment.recipe.thresholds, periods);
	const trajectory = cumulativeTrajectory(assessment.recipe.thresholds, periods);
	const indexOf = new Map(series.periods.map((period, i) => [period, i]));
	let upTo = -1;
	periods.forEach((period, m) => {
		const i = indexOf.get(period);
		if (i !== void 0 && i <= last && isFigure(counts[i])) upTo = m;
	});
	const points = processPoints(assessment);
	const fitted = isCount && points !== null ? fit(measure, points) : null;
	const forecast = (months) => fitted === null ? null : forecastTotal(fitted.process, fitted.exposure * months, months);
	const isRare = isTooRare(assessment);
	const isEnough = points !== null && includedMonths(assessment) >= 15 && !points.phase.short && points.indices.length >= 12;
	const usable = fitted !== null && isEnough && (assessment.stable || isRare);
	let cumulative = 0;
	let monthsMissing = 0;
	const months = periods.map((period, m) => {
		const i = indexOf.get(period);
		const found = i === void 0 ? null : counts[i];
		const count = isFigure(found) ? found : null;
		const isPast = m <= upTo;
		if (isPast && count !== null) cumulative += count;
		if (isPast && count === null) monthsMissing += 1;
		const unknown = 11 - m + monthsMissing;
		const agreed = trajectory[m] ?? null;
		return {
			period,
			count,
			gap: !isPast || count !== null ? null : i === void 0 ? "no-row" : series.gaps[i] ?? "no-row",
			provisional: i !== void 0 && series.provisional[i] === true,
			cumulative: isPast ? cumulative : null,
			monthsMissing: isPast ? monthsMissing : 0,
			headroom: isPast && objective !== null ? objective.value - cumulative : null,
			probabilityOfBreach: isPast && objective !== null ? breachProbability(objective, cumulative, unknown, usable ? forecast(unknown) : null) : null,
			trajectory: agreed === null ? null : agreed.value,
			onTrajectory: isPast && agreed !== null ? keepsTo(agreed, cumulative, monthsMissing) : null,
			likely: isPast || !usable ? null : likelyTotal(cumulative, forecast(m - upTo + monthsMissing))
		};
	});
	const latest = upTo >= 0 ? months[upTo] : void 0;
	const unknown = 11 - upTo + monthsMissing;
	const probability = latest !== void 0 ? latest.probabilityOfBreach : objective === null ? null : breachProbability(objective, 0, 12, usable ? forecast(12) : null);
	return {
		yearStart,
		objective,
		months,
		upTo: latest?.period ?? null,
		total: cumulative,
		monthsMissing,
		monthsLeft: 11 - upTo,
		headroom: objective === null ? null : objective.value - cumulative,
		breached: objective !== null && isBreached(objective, cumulative, unknown),
		probabilityOfBreach: isCount ? probability : null,
		withheld: !isCount ? "not-a-count" : objective === null ? "no-objective" : probability !== null ? null : isEnough ? "not-stable" : "not-enough-data",
		stabilityJudged: isEnough && !isRare,
		model: fitted === null || points === null ? null : {
			...fitted.process,
			monthlyMean: fitted.process.rate * fitted.exposure,
			points: points.indices.length
		}
	};
}
function isFigure(value) {
	return value !== null && value !== void 0 && Math.abs(value) <= 0xe8d4a51000;
}
/** The process of the last phase, and the exposure of a usual month. */
function fit(measure, points) {
	const counts = measure.kind === "count" ? points.values : wholeColumn(points.numerators);
	if (counts === null) return null;
	const exposures = (measure.kind === "rate" ? wholeColumn(points.denominators) : null) ?? counts.map(() => 1);
	const process = fitCountProcess(counts, exposures);
	const exposure = meanOf(exposures.slice(-12));
	return process === null || exposure === null ? null : {
		process,
		exposure
	};
}
function isBreached(objective, cumulative, unknown) {
	if (objective.comparison === "at-most") return cumulative > objective.value;
	return unknown === 0 && cumulative < objective.value;
}
function breachProbability(objective, cumulative, unknown, forecast) {
	if (isBreached(objective, cumulative, unknown)) return 1;
	if (unknown === 0) return 0;
	const room = objective.value - cumulative;
	if (objective.comparison === "at-least") {
		if (room <= 0) return 0;
		return forecast === null ? null : chanceAtMost(forecast, Math.ceil(room - 1e-9) - 1);
	}
	return forecast === null ? null : 1 - chanceAtMost(forecast, room);
}
/** A gap can only add cases: it leaves “kept so far” undecided, but not “exceeded”; for at-least the other way round. */
function keepsTo(agreed, cumulative, monthsMissing) {
	const reaches = cumulative >= agreed.value - 1e-9;
	const exceeds = cumulative > agreed.value + 1e-9;
	if (agreed.comparison === "at-most") return exceeds ? false : monthsMissing > 0 ? null : true;
	return reaches ? true : monthsMissing > 0 ? null : false;
}
function likelyTotal(cumulative, forecast) {
	if (forecast === null) return null;
	return {
		mean: cumulative + forecast.mean,
		low: cumulative + totalAtChance(forecast, .19999999999999996 / 2),
		high: cumulative + totalAtChance(forecast, 1.8 / 2)
	};
}
// src/wording/by-telling.ts
var TELLING = [
	"shift",
	"we-4",
	"nelson-2",
	"long-run",
	"outside",
	"we-1",
	"nelson-1",
	"trend",
	"nelson-3",
	"two-of-three",
	"we-2",
	"nelson-5",
	"we-3",
	"nelson-6",
	"few-crossings",
	"nelson-4",
	"nelson-7",
	"nelson-8"
];
/**
* Which of two signals is told first? For sorting: runs on one side of the mean, then months outside the limits, then trends.
*
* @example [trend, shift].sort(byTelling) // [shift, trend]
*/
function byTelling(a, b) {
	return TELLING.indexOf(a.rule) - TELLING.indexOf(b.rule);
}
export { explainSignals as a, probabilityOfMeeting as i, LIKELY_SHARE as n, replay as o, yearToDate as r, byTelling as t };
