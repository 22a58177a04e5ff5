import { n as monthIndex, t as monthAt } from "./months-BPC1vfcD.js";
import { r as thresholdsInForce } from "./thresholds-in-force-B3wB5Sjc.js";
import { $ as incompleteGamma, et as binomialPoint, nt as requireRange, tt as asProbability } from "./index-DGYiDaCT.js";
// src/spc/judgement/threshold-in-month.ts
/**
* Which threshold will be judged in a month the series has not reached yet?
*
* The row that `thresholdsInForce` gives for it, under the recipe of the assessment. Null where none covers the month: a threshold
* that ended is not carried on.
*/
function thresholdInMonth(assessment, period) {
	return thresholdsInForce([period], assessment.recipe.thresholds, assessment.recipe.judgedKind).rows[0] ?? null;
}
/** Whether a threshold was, or will be, in force in a month; both its ends included, null being open. */
function covers(threshold, period) {
	return (threshold.from === null || threshold.from <= period) && (threshold.to === null || period <= threshold.to);
}
// src/spc/distributions/chi-squared.ts
/**
* How often would chance alone give a sum of squares this large? The upper tail of χ²: Q(ν/2, x/2).
*
* @param x 0 or more
* @param degreesOfFreedom greater than 0
* @example chiSquaredUpperTail(3.841458820694124, 1) // 0.05
*/
function chiSquaredUpperTail(x, degreesOfFreedom) {
	requireRange("degreesOfFreedom", degreesOfFreedom, Number.MIN_VALUE, 0xe8d4a51000);
	return incompleteGamma(degreesOfFreedom / 2, x / 2).upper;
}
// src/spc/distributions/incomplete-beta.ts
var SMALLEST = 1e-300;
var PRECISION = 23e-17;
/**
* The regularised incomplete beta function I_x(a, b) and its complement, the mother of the binomial, negative binomial and
* Student t tails.
*
* Continued fraction DLMF 8.17.22, evaluated as Lentz describes, on the side of x where it converges fast
* (I_x(a, b) = 1 − I_{1−x}(b, a), DLMF 8.17.4); its leading factor by the saddle-point form, so a denominator of millions
* costs no digits.
*
* @param x 0…1
* @param a greater than 0
* @param b greater than 0
* @param complement 1 − x, where the caller knows it with more digits than the subtraction leaves
* @throws RangeError for arguments outside these
* @example incompleteBeta(0.5, 2, 3) // { lower: 0.6875, upper: 0.3125 }
*/
function incompleteBeta(x, a, b, complement = 1 - x) {
	requireRange("x", x, 0, 1);
	requireRange("1 - x", complement, 0, 1);
	requireRange("a", a, Number.MIN_VALUE, 0x38d7ea4c68000);
	requireRange("b", b, Number.MIN_VALUE, 0x38d7ea4c68000);
	if (x === 0) return {
		lower: 0,
		upper: 1
	};
	if (complement === 0) return {
		lower: 1,
		upper: 0
	};
	if (x < (a + 1) / (a + b + 2)) {
		const lower = tail(x, complement, a, b);
		return {
			lower,
			upper: 1 - lower
		};
	}
	const upper = tail(complement, x, b, a);
	return {
		lower: 1 - upper,
		upper
	};
}
function tail(x, complement, a, b) {
	const lead = binomialPoint(a, a + b, x, complement) * (b / (a + b));
	return lead === 0 ? 0 : asProbability(lead * continuedFraction(x, a, b));
}
function continuedFraction(x, a, b) {
	let c = 1;
	let d = 1 - (a + b) * x / (a + 1);
	if (Math.abs(d) < SMALLEST) d = SMALLEST;
	d = 1 / d;
	let fraction = d;
	const limit = 1e3 + 50 * Math.sqrt(Math.max(a, b));
	for (let m = 1; m < limit; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 + even * d;
		if (Math.abs(d) < SMALLEST) d = SMALLEST;
		c = 1 + even / c;
		if (Math.abs(c) < SMALLEST) c = SMALLEST;
		d = 1 / d;
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 + odd * d;
		if (Math.abs(d) < SMALLEST) d = SMALLEST;
		c = 1 + odd / c;
		if (Math.abs(c) < SMALLEST) c = SMALLEST;
		d = 1 / d;
		const factor = d * c;
		fraction *= factor;
		if (Math.abs(factor - 1) <= PRECISION) break;
	}
	return fraction;
}
var APRIL = 4;
/** Which month of the calendar year is it, 1 for January? `calendarMonth('2012-03')` is 3. */
function calendarMonth(period) {
	return monthIndex(period) % 12 + 1;
}
/**
* In which April did the financial year of this month begin? NHS years run from April to March.
* @example financialYearStart('2012-03') // '2011-04'
*/
function financialYearStart(period) {
	const month = calendarMonth(period);
	return monthAt(monthIndex(period) - (month >= APRIL ? month - APRIL : month + 12 - APRIL));
}
/** The twelve months of the financial year that begins in the given April, in order. */
function monthsOfYear(yearStart) {
	const first = monthIndex(yearStart);
	return Array.from({ length: 12 }, (_, i) => monthAt(first + i));
}
// src/spc/judgement/objective-of-year.ts
var SPECIFICITY = {
	national: 0,
	commissioner: 1,
	provider: 2,
	site: 3
};
/**
* Which annual objective holds for a financial year?
*
* Of the annual limits in force in any of its months: the most specific level, then the one that covers the later months.
* @param months of the year, April to March
*/
function annualObjective(thresholds, months) {
	for (let m = months.length - 1; m >= 0; m--) {
		const found = mostSpecific(thresholds, "annual-limit", months[m]);
		if (found !== null) return found;
	}
	return null;
}
/**
* Which total was agreed for the end of each month of a financial year?
*
* From cumulative trajectory rows where the month has one; else the monthly trajectory rows added up from April, for as long as
* none is missing. Null for months without either.
*/
function cumulativeTrajectory(thresholds, months) {
	let added = 0;
	return months.map((period) => {
		const monthly = mostSpecific(thresholds, "trajectory-month", period);
		added = added === null || monthly === null ? null : added + monthly.value;
		const cumulative = mostSpecific(thresholds, "trajectory-cumulative", period);
		if (cumulative !== null) return {
			value: cumulative.value,
			comparison: cumulative.comparison
		};
		return added === null || monthly === null ? null : {
			value: added,
			comparison: monthly.comparison
		};
	});
}
function mostSpecific(thresholds, kind, period) {
	let best = null;
	for (const threshold of thresholds) {
		if (threshold.kind !== kind || !(Math.abs(threshold.value) <= 0xe8d4a51000) || !covers(threshold, period)) continue;
		if (best === null || SPECIFICITY[threshold.level] > SPECIFICITY[best.level]) best = threshold;
	}
	return best;
}
export { monthsOfYear as a, covers as c, financialYearStart as i, thresholdInMonth as l, cumulativeTrajectory as n, incompleteBeta as o, calendarMonth as r, chiSquaredUpperTail as s, annualObjective as t };
