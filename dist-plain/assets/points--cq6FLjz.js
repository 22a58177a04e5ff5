// src/spc/points.ts
function roomFor(months) {
	const numbers = () => new Float64Array(months);
	return {
		months: 0,
		count: 0,
		innerGaps: 0,
		anyExcluded: false,
		unclean: false,
		level: false,
		anyHigh: false,
		anyLow: false,
		spans: [],
		at: new Int32Array(months),
		x: numbers(),
		phase: new Int32Array(months),
		ranged: new Uint8Array(months),
		joined: new Uint8Array(months),
		linked: new Uint8Array(months),
		numerator: numbers(),
		denominator: numbers(),
		zone: new Int8Array(months),
		centre: numbers(),
		lower: numbers(),
		upper: numbers(),
		lower2: numbers(),
		upper2: numbers(),
		lower1: numbers(),
		upper1: numbers(),
		high: new Int32Array(months),
		low: new Int32Array(months),
		excluded: new Uint8Array(months),
		room: numbers(),
		transformed: numbers()
	};
}
var working = roomFor(128);
/** Where does this month stand in an ordered list of months? The first index that is not before it. */
function indexNotBefore(periods, period) {
	let low = 0;
	let high = periods.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (periods[middle] < period) low = middle + 1;
		else high = middle;
	}
	return low;
}
function markExcluded(points, periods, excluded) {
	for (const period of excluded) {
		const index = indexNotBefore(periods, period);
		if (periods[index] === period) points.excluded[index] = 1;
	}
}
function spanFrom(from, to) {
	return {
		from,
		to,
		first: 0,
		end: 0,
		baseEnd: 0
	};
}
function spansOf(periods, phaseStarts) {
	const months = periods.length;
	const spans = [spanFrom(0, months)];
	if (phaseStarts.length === 0) return spans;
	const starts = phaseStarts.map((start) => indexNotBefore(periods, start)).sort((a, b) => a - b);
	for (const start of starts) {
		const before = spans[spans.length - 1];
		if (start <= before.from || start >= months) continue;
		before.to = start;
		spans.push(spanFrom(start, months));
	}
	return spans;
}
function baseEndOf(points, span, periods, recipe) {
	const baseline = recipe.baseline;
	if (baseline === null) return span.end;
	const lastMonth = "months" in baseline ? span.from + baseline.months : indexNotBefore(periods, `${baseline.until}~`);
	let end = span.first;
	while (end < span.end && points.at[end] < lastMonth) end++;
	return end === span.first ? span.end : end;
}
/**
* Which months count, which may be joined, and where do phases and baselines begin and end?
*
* Fills the working columns from a series and a recipe. A month counts when it has a finite value and is neither
* left out nor provisional. Months left out make their neighbours adjacent; months without a value do so where the
* rule set, or the recipe's `gaps`, bridges them. The columns are overwritten by the next call.
*/
function readPoints(series, recipe, rules) {
	const months = series.periods.length;
	if (working.at.length < months) working = roomFor(2 * months);
	const points = working;
	points.months = months;
	if (points.anyExcluded) points.excluded.fill(0);
	if (recipe.excluded.length > 0) markExcluded(points, series.periods, recipe.excluded);
	const rangesBridge = recipe.gaps === null ? rules.rangesBridgeGaps : recipe.gaps === "bridge";
	const runsBridge = recipe.gaps === null ? rules.runsBridgeGaps : recipe.gaps === "bridge";
	const spans = spansOf(series.periods, recipe.phaseStarts);
	const { values, numerators, denominators, provisional, restatedFrom } = series;
	const { at, x, phase, ranged, joined, linked, excluded, numerator: parts, denominator: wholes } = points;
	let unclean = 0;
	let count = 0;
	let innerGaps = 0;
	let gap = 0;
	for (let p = 0; p < spans.length; p++) {
		const span = spans[p];
		span.first = count;
		for (let i = span.from; i < span.to; i++) {
			const numerator = numerators[i];
			const denominator = denominators[i];
			const restated = restatedFrom[i];
			if (numerator != null) unclean += numerator - numerator;
			if (denominator != null) unclean += denominator - denominator;
			if (restated != null) unclean += restated - restated;
			const value = values[i];
			if (value != null) unclean += value - value;
			if (excluded[i] === 1 || provisional[i] === true) continue;
			if (value == null || value - value !== 0) {
				gap++;
				continue;
			}
			const inside = count > span.first;
			at[count] = i;
			x[count] = value;
			phase[count] = p;
			ranged[count] = inside && (gap === 0 || rangesBridge) ? 1 : 0;
			joined[count] = count > 0 && (gap === 0 || runsBridge) ? 1 : 0;
			linked[count] = inside && (gap === 0 || runsBridge) ? 1 : 0;
			parts[count] = numerator ?? NaN;
			wholes[count] = denominator ?? NaN;
			if (inside) innerGaps += gap;
			gap = 0;
			count++;
		}
		span.end = count;
	}
	points.count = count;
	points.innerGaps = innerGaps;
	points.spans = spans;
	points.unclean = unclean !== 0;
	points.anyExcluded = recipe.excluded.length > 0;
	const scoped = rules.baselineScope === "phase" || spans.length === 1;
	for (const span of spans) span.baseEnd = scoped ? baseEndOf(points, span, series.periods, recipe) : span.end;
	return points;
}
/** Which stretches of months share limits? Spans as the assessment states them: inclusive, and whether they are short. */
function phasesOf(points, rules) {
	if (points.months === 0) return [];
	return points.spans.map((span) => ({
		from: span.from,
		to: span.to - 1,
		short: span.end - span.first < rules.minimumPhasePoints
	}));
}
export { phasesOf as n, readPoints as r, indexNotBefore as t };
