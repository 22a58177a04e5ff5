import { a as pointMeaning, c as levelsOf, f as lineStrokes, i as plotScale, t as clip } from "./value-domain-CRf7jOCd.js";
// src/chart/sparkline-path.ts
var UNBOUNDED = {
	floor: null,
	ceiling: null
};
/** A threshold so far away that the line would become flat is drawn at the edge instead, past this many times the line's own extent. */
var FAR = 1;
/**
* What does a sparkline of this size look like? Band and threshold step as they do on the chart; the line breaks at
* gaps; the last month with a value is emphasised. A month outside the domain is not drawn; months of the domain that the series lacks stay
* empty, so that ends align across a row. An empty series gives empty paths.
*/
function sparklinePaths(assessment, domain, width, height, bounds = UNBOUNDED) {
	const { periods, values, provisional } = assessment.series;
	const first = periods[0];
	if (first === void 0) return {
		band: "",
		threshold: "",
		line: "",
		signals: [],
		last: null
	};
	const offset = domain === null ? 0 : monthsBetween(domain.from, first);
	const months = domain === null ? periods.length : monthsBetween(domain.from, domain.to) + 1;
	const seen = (index) => index + offset >= 0 && index + offset < months;
	const drawnLimit = (limit) => limit === null ? null : clip(limit, bounds);
	const lower = assessment.lower.map(drawnLimit);
	const upper = assessment.upper.map(drawnLimit);
	const [low, high] = withThreshold(extent([
		values,
		lower,
		upper
	], seen), extent([assessment.threshold], seen));
	const base = plotScale(months, [low, high], {
		left: 0,
		top: 0,
		right: width,
		bottom: height
	}, 4);
	const scale = {
		...base,
		x: (index) => base.x(index + offset),
		y: (value) => Math.max(1.5, Math.min(height - 1.5, base.y(value)))
	};
	const only = (column) => column.map((value, index) => seen(index) ? value : null);
	const drawn = only(values);
	const line = lineStrokes(drawn, drawn.map(() => false)).map(({ from, to }) => {
		let path = "";
		for (let index = from; index <= to; index += 1) path += `${path === "" ? "M" : "L"}${place(scale.x(index))},${place(scale.y(drawn[index] ?? 0))}`;
		return path;
	}).join("");
	const lastIndex = drawn.findLastIndex((value) => value !== null);
	const radius = Math.max(1.3, Math.min(2, base.monthWidth * .7));
	const marks = /* @__PURE__ */ new Map();
	for (const [index, value] of drawn.entries()) {
		const meaning = pointMeaning(assessment, index);
		if (value === null || meaning === "common" || index === lastIndex || assessment.excluded[index] === true || provisional[index] === true) continue;
		marks.set(meaning, (marks.get(meaning) ?? "") + markPath(meaning, scale.x(index), scale.y(value), radius));
	}
	const lastValue = drawn[lastIndex];
	return {
		band: bandPath(only(lower), only(upper), scale, width),
		threshold: levelsOf(only(assessment.threshold)).map((level) => `M${edge(scale.x(level.from - .5), width)},${place(scale.y(level.value))}H${edge(scale.x(level.to + .5), width)}`).join(""),
		line,
		signals: [...marks].map(([meaning, path]) => ({
			meaning,
			path
		})),
		last: lastValue == null ? null : {
			x: scale.x(lastIndex),
			y: scale.y(lastValue),
			hollow: provisional[lastIndex] === true,
			meaning: provisional[lastIndex] === true ? "common" : pointMeaning(assessment, lastIndex)
		}
	};
}
/** The outline of one point: disc, diamond or triangle, as on the large chart. */
function markPath(meaning, x, y, radius = 2) {
	const [cx, cy] = [place(x), place(y)];
	if (meaning === "concern" || meaning === "conflict") {
		const r = place(radius * 1.35);
		return `M${cx},${place(y - r)}l${r},${r}l${-r},${r}l${-r},${-r}Z`;
	}
	if (meaning === "neither-high" || meaning === "neither-low") {
		const up = meaning === "neither-high" ? 1 : -1;
		return `M${cx},${place(y - up * radius * 1.4)}l${place(radius * 1.3)},${place(up * radius * 2.3)}h${place(-radius * 2.6)}Z`;
	}
	const r = place(radius);
	return `M${place(x - r)},${cy}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
}
/** One rectangle wherever both limits stay the same: few for XmR, one a month for p and u charts. */
function bandPath(lower, upper, scale, width) {
	let path = "";
	let from = 0;
	for (let index = 1; index <= upper.length; index += 1) {
		if (index < upper.length && upper[index] === upper[from] && lower[index] === lower[from]) continue;
		const [high, low] = [upper[from], lower[from]];
		if (high != null && low != null) {
			const [left, right, top] = [
				edge(scale.x(from - .5), width),
				edge(scale.x(index - .5), width),
				scale.y(high)
			];
			path += `M${left},${place(top)}H${right}V${place(Math.max(top + 1, scale.y(low)))}H${left}Z`;
		}
		from = index;
	}
	return path;
}
function extent(columns, seen) {
	let low = Infinity;
	let high = -Infinity;
	for (const column of columns) for (let index = 0; index < column.length; index += 1) {
		const value = column[index];
		if (value == null || !seen(index)) continue;
		if (value < low) low = value;
		if (value > high) high = value;
	}
	return low > high ? null : [low, high];
}
function withThreshold(own, threshold) {
	const [low, high] = own ?? threshold ?? [0, 1];
	if (own === null || threshold === null) return low === high ? [low - .5, high + .5] : [low, high];
	const room = Math.max((high - low) * FAR, Math.abs(high) * .02);
	const from = Math.min(low, Math.max(threshold[0], low - room));
	const to = Math.max(high, Math.min(threshold[1], high + room));
	return from === to ? [from - .5, to + .5] : [from, to];
}
function monthsBetween(from, to) {
	return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
function edge(x, width) {
	return place(Math.max(0, Math.min(width, x)));
}
function place(pixels) {
	return Math.round(pixels * 10) / 10;
}
export { sparklinePaths as n, markPath as t };
