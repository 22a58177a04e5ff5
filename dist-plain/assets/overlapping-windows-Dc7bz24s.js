import { f as D2_OF_TWO, m as RANGE_LIMIT_MULTIPLIER } from "./zones-DbnuN1tE.js";
import { J as processPoints, X as wholeColumn, Y as sum, q as meanOf } from "./index-DGYiDaCT.js";
import { i as financialYearStart } from "./objective-of-year-DUYp5E5p.js";
// src/spc/diagnostics/autocorrelation.ts
/** One-sided 2.5%. */
var NORMAL_AT_TWO_AND_A_HALF_PERCENT = 1.96;
/**
* Does a month resemble the month before it?
*
* r₁ = [Σ (xₜ − x̄)(xₜ₊₁ − x̄) ÷ pairs] ÷ [Σ (xₜ − x̄)² ÷ n], over pairs of neighbouring calendar months only; for independent
* months it has mean −1/n and standard deviation near 1/√n (M. S. Bartlett 1946; C. Chatfield, The Analysis of Time Series,
* 4.1).
*
* @param values one a month
* @param months the number of each month, rising; pairs are those that differ by 1
* @returns null with fewer than eight pairs or without any variation
* @example lagOne([1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 1, 2, 3, 4, 5, 6, 7, 8]) // correlation 0.75, z 2.44
*/
function lagOne(values, months) {
	const mean = meanOf(values);
	if (mean === null) return null;
	const largest = values.reduce((most, value) => Math.max(most, Math.abs(value - mean)), 0);
	if (!(largest > 0) || !Number.isFinite(largest)) return null;
	let squares = 0;
	let products = 0;
	let pairs = 0;
	for (let i = 0; i < values.length; i++) {
		const deviation = (values[i] - mean) / largest;
		squares += deviation * deviation;
		if (i + 1 < values.length && months[i + 1] - months[i] === 1) {
			products += deviation * ((values[i + 1] - mean) / largest);
			pairs += 1;
		}
	}
	if (pairs < 8) return null;
	const n = values.length;
	const correlation = Math.min(1, Math.max(-1, products / pairs / (squares / n)));
	return {
		correlation,
		pairs,
		z: (correlation + 1 / n) * Math.sqrt(pairs)
	};
}
/**
* Do months resemble their neighbours so much that rules for independent months raise false alarms? Figure: the correlation.
* Months of the last phase; warns where it is positive beyond chance (one-sided 2.5%). A process that has shifted
* looks alike, so beside a signal the warning says that either may be the reason.
*/
function autocorrelation(assessment) {
	const points = processPoints(assessment);
	const found = points === null ? null : lagOne(points.values, points.indices);
	return found !== null && found.z > NORMAL_AT_TWO_AND_A_HALF_PERCENT ? {
		id: "autocorrelation",
		figure: found.correlation
	} : null;
}
// src/spc/diagnostics/dispersion.ts
/**
* Variance of σ_z times the number of ranges, where only chance is at work: from the moments of moving ranges (J. D. Cryer and
* T. P. Ryan 1990).
*/
var SIGMA_Z_VARIANCE = .8265;
/** One-sided 1%: among a thousand sound charts ten warn in vain. */
var NORMAL_AT_ONE_PERCENT = 2.326;
/** Extra or missing variation below a fifth changes no reading. */
var WORTH_SAYING_ABOVE = 1.2;
var WORTH_SAYING_BELOW = .8;
/** Fewer expected cases a month make the standardised values too uneven for the test. */
var LEAST_EXPECTED = 1;
/**
* Do the months vary more, or less, than chance alone would make them?
*
* zᵢ = (pᵢ − p̄) ÷ √(p̄(1 − p̄) ÷ nᵢ) for proportions, (cᵢ − ūnᵢ) ÷ √(ūnᵢ) for counts and rates; σ_z = mean |zᵢ − zᵢ₋₁| ÷ 1.128,
* ranges of 3.267 times their mean or more dropped once (D. B. Laney, Quality Engineering 14 (2002) 531–537). It looks at
* neighbours only, so a slow change does not count as extra variation. Its standard error under chance alone is √(0.8265 ÷
* ranges).
*
* @param counts numerators
* @param denominators parallel, greater than 0; null: counts, with no limit to how many
* @param isProportion whether the numerator is part of the denominator
* @returns null for fewer than eight months, less than one case expected a month (or all but one of the patients), or unusable
* columns
* @example dispersionOfCounts([4, 6, 4, 6, 4, 6, 4, 6], null, false) // σ_z = 2 ÷ √5 ÷ 1.128 = 0.79, 'as-expected'
*/
function dispersionOfCounts(counts, denominators, isProportion) {
	const months = counts.length;
	if (months < 8 || denominators !== null && denominators.length !== months) return null;
	const exposures = denominators ?? counts.map(() => 1);
	if (!exposures.every((n) => n > 0 && Number.isFinite(n)) || !counts.every((c) => c >= 0 && Number.isFinite(c))) return null;
	const rate = sum(counts) / sum(exposures);
	if (!Number.isFinite(rate) || isProportion && rate > 1) return null;
	if ((isProportion ? Math.min(rate, 1 - rate) : rate) * sum(exposures) / months < LEAST_EXPECTED) return null;
	const ranges = [];
	let before = 0;
	for (let i = 0; i < months; i++) {
		const expected = rate * exposures[i];
		const z = (counts[i] - expected) / Math.sqrt(isProportion ? expected * (1 - rate) : expected);
		if (i > 0) ranges.push(Math.abs(z - before));
		before = z;
	}
	const mean = sum(ranges) / ranges.length;
	const kept = ranges.filter((range) => range < RANGE_LIMIT_MULTIPLIER * mean);
	const sigmaZ = (kept.length === 0 ? mean : sum(kept) / kept.length) / D2_OF_TWO;
	if (!Number.isFinite(sigmaZ)) return null;
	const margin = NORMAL_AT_ONE_PERCENT * Math.sqrt(SIGMA_Z_VARIANCE / ranges.length);
	const isOver = sigmaZ > 1 + margin && sigmaZ > WORTH_SAYING_ABOVE;
	const isUnder = sigmaZ < 1 - margin && sigmaZ < WORTH_SAYING_BELOW;
	return {
		sigmaZ,
		months,
		verdict: isOver ? "over" : isUnder ? "under" : "as-expected"
	};
}
/**
* The same for the last phase of an assessment: the p′ (or u′) diagnostic beside any chart. Null where the measure has no such
* chance process.
*/
function dispersionOf(assessment, measure) {
	const points = processPoints(assessment);
	if (points === null) return null;
	if (measure.kind === "count") return dispersionOfCounts(points.values, null, false);
	if (measure.kind !== "proportion" && measure.kind !== "rate") return null;
	const numerators = wholeColumn(points.numerators);
	const denominators = wholeColumn(points.denominators);
	if (numerators === null || denominators === null) return null;
	return dispersionOfCounts(numerators, denominators, measure.kind === "proportion");
}
/**
* Are the limits of a p, u or c chart too narrow, because months vary more than chance? Figure: σ_z.
* Other charts take their limits from the variation seen, so they are not warned about.
*/
function overDispersion(assessment, measure) {
	if (assessment.chartKind !== "p" && assessment.chartKind !== "u" && assessment.chartKind !== "c") return null;
	const found = dispersionOf(assessment, measure);
	return found?.verdict === "over" ? {
		id: "over-dispersion",
		figure: found.sigmaZ
	} : null;
}
/** Do months vary less than chance must make them, as averages, carried-forward or capped figures do? Figure: σ_z. */
function underDispersion(assessment, measure) {
	const found = dispersionOf(assessment, measure);
	return found?.verdict === "under" ? {
		id: "under-dispersion",
		figure: found.sigmaZ
	} : null;
}
// src/spc/diagnostics/looks-cumulative.ts
/** A year is judged from so many months on, and has to rise so often: a handful of equal small counts proves nothing. */
var MONTHS_NEEDED = 6;
var RISES_NEEDED = 3;
/**
* In how many financial years do these counts only ever grow, to start again each April?
*
* Judged are April–March years with six or more known months. The counts look cumulative when no month of any year with two or
* more known months is below the one before it, each judged year rises at least three times, and at each turn of a year between
* known months the count falls, at least once.
*
* @param counts one a month; null: unknown
* @returns the judged years, or null where the counts do not look cumulative
* @example From April: 2, 5, 5, 9, 12, 14, 15, 18, 20, 21, 25, 30, then 3, 4, 8: 1
*/
function yearsThatOnlyGrow(periods, counts) {
	let judged = 0;
	let resets = 0;
	let months = 0;
	let rises = 0;
	let before = null;
	const isYearSound = () => months < MONTHS_NEEDED || rises >= RISES_NEEDED;
	for (let i = 0; i < periods.length; i++) {
		const count = counts[i] ?? null;
		if (count === null || !Number.isFinite(count)) continue;
		const year = financialYearStart(periods[i]);
		if (before === null || before.year !== year) {
			if (before !== null) {
				if (!isYearSound() || count >= before.count) return null;
				resets += 1;
			}
			if (months >= MONTHS_NEEDED) judged += 1;
			months = 1;
			rises = 0;
		} else {
			if (count < before.count) return null;
			months += 1;
			if (count > before.count) rises += 1;
		}
		before = {
			year,
			count
		};
	}
	if (!isYearSound()) return null;
	if (months >= MONTHS_NEEDED) judged += 1;
	return resets > 0 && judged > 0 ? judged : null;
}
/**
* Were year-to-date totals delivered in place of monthly counts? Figure: financial years in which the count never falls.
* Counts by their values, rates by their numerators, of the whole series; other kinds are never cumulative in this way.
*/
function looksCumulative(assessment, measure) {
	if (measure.kind !== "count" && measure.kind !== "rate") return null;
	const { periods, values, numerators } = assessment.series;
	const years = yearsThatOnlyGrow(periods, measure.kind === "count" ? values : numerators);
	return years === null ? null : {
		id: "looks-cumulative",
		figure: years
	};
}
// src/spc/diagnostics/overlapping-windows.ts
/** Neighbours in a window of three months share two thirds of it, and correlate by as much. */
var LEAST_CORRELATION = .6;
/**
* Does each value cover several months, most of them shared with its neighbour, as in a rolling twelve months? Figure: months in
* each window.
*
* Where the publication says so, `windowMonths` is the answer. Otherwise it is told from the figures: in a window of k months
* the step from one value to the next is one month in and one month out, so months seem to vary only 1/√k as much as chance must
* make them (σ_z = 1/√k, k = 1 ÷ σ_z²) while neighbours correlate by 1 − 1/k. Warns when σ_z is below 1 beyond chance and the
* correlation is 0.6 or more beyond chance.
*
* @param windowMonths as the publication states it; null or 1: look for it
*/
function overlappingWindows(assessment, measure, windowMonths = null) {
	if (windowMonths !== null && windowMonths > 1) return {
		id: "overlapping-windows",
		figure: windowMonths
	};
	const points = processPoints(assessment);
	const dispersion = dispersionOf(assessment, measure);
	if (points === null || dispersion === null || dispersion.verdict !== "under" || !(dispersion.sigmaZ > 0)) return null;
	const neighbours = lagOne(points.values, points.indices);
	if (neighbours === null || neighbours.correlation < LEAST_CORRELATION || neighbours.z < 2.326) return null;
	return {
		id: "overlapping-windows",
		figure: Math.max(2, Math.round(1 / (dispersion.sigmaZ * dispersion.sigmaZ)))
	};
}
export { autocorrelation as a, underDispersion as i, looksCumulative as n, overDispersion as r, overlappingWindows as t };
