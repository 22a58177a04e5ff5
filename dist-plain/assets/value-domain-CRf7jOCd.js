import { a as tickStep, o as ticks, r as nice } from "./d3-array-D4fMJGCL.js";
// src/chart/gap-segments.ts
/**
* Which unbroken stretches have this property? Used for lines, limits and phases alike.
*
* @example stretches([true, true, false, true]) // [{ from: 0, to: 1 }, { from: 3, to: 3 }]
*/
function stretches(present) {
	const found = [];
	let from = -1;
	for (let index = 0; index <= present.length; index += 1) if (present[index] === true) {
		if (from < 0) from = index;
	} else if (from >= 0) {
		found.push({
			from,
			to: index - 1
		});
		from = -1;
	}
	return found;
}
/**
* Which months are missing, and why? Neighbouring months are one gap; their reasons are each named once. A month without
* a value and without a reason counts as `no-row`.
*
* @example gapsOf([1, null, null], [null, 'suppressed', 'suppressed']) // [{ from: 1, to: 2, reasons: ['suppressed'] }]
*/
function gapsOf(values, reasons) {
	return stretches(values.map((value) => value === null)).map(({ from, to }) => {
		const named = /* @__PURE__ */ new Set();
		for (let index = from; index <= to; index += 1) named.add(reasons[index] ?? "no-row");
		return {
			from,
			to,
			reasons: [...named]
		};
	});
}
/**
* Between which months is the line drawn, and where only loosely? A missing month always breaks it. A stroke to or from
* a month that is excluded or provisional is loose; it is one month long.
*
* @example lineStrokes([1, 2, 3], [false, false, true]) // [{ from: 0, to: 1, loose: false }, { from: 1, to: 2, loose: true }]
*/
function lineStrokes(values, loose) {
	const strokes = [];
	for (let index = 1; index < values.length; index += 1) {
		if (values[index] == null || values[index - 1] == null) continue;
		const isLoose = loose[index] === true || loose[index - 1] === true;
		const previous = strokes.at(-1);
		if (!isLoose && previous && !previous.loose && previous.to === index - 1) strokes[strokes.length - 1] = {
			...previous,
			to: index
		};
		else strokes.push({
			from: index - 1,
			to: index,
			loose: isLoose
		});
	}
	return strokes;
}
// src/chart/level-steps.ts
/**
* Over which months was this line at one level? Equal neighbours are one level; null ends it; a listed month begins a new one even
* at the same level (the start of a phase).
*
* @example levelsOf([1, 1, null, 2]) // [{ from: 0, to: 1, value: 1 }, { from: 3, to: 3, value: 2 }]
*/
function levelsOf(values, breaks = []) {
	const levels = [];
	for (const [index, value] of values.entries()) {
		if (value === null) continue;
		const previous = levels.at(-1);
		if (previous && previous.to === index - 1 && previous.value === value && !breaks.includes(index)) levels[levels.length - 1] = {
			...previous,
			to: index
		};
		else levels.push({
			from: index,
			to: index,
			value
		});
	}
	return levels;
}
/**
* The path of a stepping line. Each level runs from half a month before its first month to half a month after its last,
* cut at the plot's edges; a step inside a stretch is an upright stroke, and a break leaves a gap.
*
* @example stepPath(levelsOf([1, 1, 2]), scale, [0, 100]) // 'M0,80H60V40H100'
*/
function stepPath(levels, scale, edges, breaks = []) {
	let path = "";
	let previous;
	for (const level of levels) {
		const [from, to] = levelEdges(level, scale, edges);
		const y = round(scale.y(level.value));
		const joined = previous !== void 0 && previous.to === level.from - 1 && !breaks.includes(level.from);
		path += joined ? `V${y}H${round(to)}` : `M${round(from)},${y}H${round(to)}`;
		previous = level;
	}
	return path;
}
/** Where a level begins and ends, in pixels: half a month to either side, cut at the edges. */
function levelEdges(level, scale, edges) {
	return [Math.max(edges[0], scale.x(level.from - .5)), Math.min(edges[1], scale.x(level.to + .5))];
}
/** Tenths of a pixel are as fine as a screen can show, and keep the drawing's text short. */
function round(pixels) {
	return String(Math.round(pixels * 10) / 10);
}
// src/chart/point-meaning.ts
/**
* Is this month ordinary, better, worse, or merely different?
*
* Reads the signal bit sets of the month: none is `common`; the side that fired is turned into better or worse by the
* measure's direction; both sides at once are a `conflict`, save for a neutral direction, where the high side is named.
* An index outside the series is `common`.
*
* @example pointMeaning({ highSignals: [0, 1], lowSignals: [0, 0], recipe: { direction: 'lower-is-better' } }, 1) // 'concern'
*/
function pointMeaning(series, index) {
	const high = (series.highSignals[index] ?? 0) !== 0;
	const low = (series.lowSignals[index] ?? 0) !== 0;
	if (!high && !low) return "common";
	if (series.recipe.direction === "neutral") return high ? "neither-high" : "neither-low";
	if (high && low) return "conflict";
	return high === (series.recipe.direction === "higher-is-better") ? "improvement" : "concern";
}
/**
* Which months would a reader want to jump between? Every index that carries a signal, in time order.
*
* @example signalIndices({ highSignals: [0, 1, 0], lowSignals: [0, 0, 2], recipe: { direction: 'neutral' } }) // [1, 2]
*/
function signalIndices(series) {
	const found = [];
	for (let index = 0; index < series.highSignals.length; index += 1) if (pointMeaning(series, index) !== "common") found.push(index);
	return found;
}
// src/chart/scales.ts
/** Points must not touch the plot's edge, or half of each would be cut off. */
var EDGE = 7;
/**
* Where does each month, and each value, lie? Months are equally wide, whatever their number of days, and every month
* has its place whether or not it has a value. One month lies in the middle.
*
* @example plotScale(3, [0, 10], { left: 0, top: 0, right: 114, bottom: 114 }).x(1) // 57
*/
function plotScale(months, domain, plot, inset = EDGE) {
	const left = plot.left + inset;
	const width = Math.max(0, plot.right - plot.left - 2 * inset);
	const height = Math.max(0, plot.bottom - plot.top - 2 * inset);
	const monthWidth = months > 1 ? width / (months - 1) : width;
	const extent = domain[1] - domain[0];
	return {
		x: months > 1 ? (index) => left + index * monthWidth : (index) => left + width / 2 + index * width,
		y: (value) => plot.bottom - inset - (extent === 0 ? .5 : (value - domain[0]) / extent) * height,
		monthWidth,
		indexAt: (x) => {
			if (months === 0) return null;
			if (months === 1 || monthWidth === 0) return 0;
			return Math.max(0, Math.min(months - 1, Math.round((x - left) / monthWidth)));
		}
	};
}
// src/chart/value-domain.ts
/** From which value to which does the chart's upright axis run? */
/** How near zero, as a share of the highest value, the lowest must be for the axis to start at zero. */
var NEAR_ZERO = .35;
/** Room above and below what is drawn, as a share of its extent. */
var HEADROOM = .06;
/** The axis never shows less than this share of the value itself: a flat series must look flat. */
var LEAST_SHARE = .04;
/**
* Which stretch of values shows this series honestly? Everything that is drawn lies inside: values, process limits and
* thresholds, all clipped to the measure's bounds first (for drawing only; observations cannot lie outside them).
*
* Nulls and non-finite numbers are passed over. The stretch begins at zero where the lowest value is near it, and never
* goes past a bound. A constant series gets a stretch around its value, so that its line lies calmly on one height.
* Nothing to draw: 0 to 1.
*
* @example valueDomain([0.84, 0.93, 0.95], { floor: 0, ceiling: 1 }) // [0.83, 0.96]
*/
function valueDomain(drawn, bounds) {
	let low = Infinity;
	let high = -Infinity;
	for (const value of drawn) {
		if (value === null || !Number.isFinite(value)) continue;
		const inside = clip(value, bounds);
		if (inside < low) low = inside;
		if (inside > high) high = inside;
	}
	if (low > high) return [0, 1];
	const least = Math.max(Math.abs(high) * LEAST_SHARE, Number.EPSILON);
	const lack = Math.max(0, least - (high - low)) / 2;
	const room = Math.max((high - low) * HEADROOM, lack, high === 0 ? 1 : 0);
	let from = low - room;
	let to = high + room;
	if (low >= 0 && (from < 0 || high > 0 && low / high < NEAR_ZERO)) from = 0;
	[from, to] = nice(from, to, 10);
	return [clip(from, bounds), clip(to, bounds)];
}
/**
* A value as it can be drawn: a limit computed as 103% is drawn at 100%. The assessment keeps the unclipped one.
*
* @example clip(1.03, { floor: 0, ceiling: 1 }) // 1
*/
function clip(value, bounds) {
	if (bounds.floor !== null && value < bounds.floor) return bounds.floor;
	if (bounds.ceiling !== null && value > bounds.ceiling) return bounds.ceiling;
	return value;
}
/**
* Which round values are written on the axis? About one every 48 pixels, never fewer than two wanted.
*
* @example valueTicks([0.83, 0.96], 240) // { values: [0.84, 0.86, …, 0.96], step: 0.02 }
*/
function valueTicks(domain, height, whole = false) {
	const wanted = Math.max(2, Math.round(height / 48));
	const step = tickStep(domain[0], domain[1], wanted);
	if (whole && step < 1) return {
		values: ticks(domain[0], domain[1], Math.max(1, Math.floor(domain[1] - domain[0]))).filter(Number.isInteger),
		step: 1
	};
	return {
		values: ticks(domain[0], domain[1], wanted),
		step
	};
}
export { pointMeaning as a, levelsOf as c, gapsOf as d, lineStrokes as f, plotScale as i, round as l, valueDomain as n, signalIndices as o, valueTicks as r, levelEdges as s, clip as t, stepPath as u };
