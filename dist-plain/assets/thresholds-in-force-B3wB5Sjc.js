import { p as EQUALITY_TOLERANCE } from "./zones-DbnuN1tE.js";
import { t as indexNotBefore } from "./points--cq6FLjz.js";
// src/spc/shared-column.ts
/**
* A column with the same cell in every month, made once for each length.
*
* Nobody writes into an assessment, so charts of one length share such a column; copies of it start from the right kind
* of array, which matters to speed.
* @example sharedColumn(false)(3) // [false, false, false]
*/
function sharedColumn(cell) {
	const made = /* @__PURE__ */ new Map();
	return (months) => {
		let column = made.get(months);
		if (column === void 0) {
			column = Array.from({ length: months }, () => cell);
			made.set(months, column);
		}
		return column;
	};
}
// src/spc/thresholds-in-force.ts
var KIND_ORDER = [
	"local",
	"standard",
	"trajectory-month",
	"interim"
];
var LEVEL_ORDER = [
	"site",
	"provider",
	"commissioner",
	"national"
];
/** Whether this kind is judged month by month: an annual limit and a cumulative trajectory are not. */
function judgedMonthly(kind) {
	return KIND_ORDER.includes(kind);
}
function weightOf(threshold, judgedKind) {
	return (threshold.kind === judgedKind ? 0 : 1 + KIND_ORDER.indexOf(threshold.kind)) * LEVEL_ORDER.length + LEVEL_ORDER.indexOf(threshold.level);
}
function outranks(challenger, holder, judgedKind) {
	const difference = weightOf(challenger, judgedKind) - weightOf(holder, judgedKind);
	if (difference !== 0) return difference < 0;
	return (challenger.from ?? "") >= (holder.from ?? "");
}
/**
* Which required level was in force in which month?
*
* Of the rows in force in a month (both ends included, null = open) the kind named by `judgedKind` wins, then local,
* standard, trajectory, interim; within a kind the most specific level (site, provider, commissioner, national); then the
* one that began last. An annual limit and a cumulative trajectory are never judged monthly. A value that is not finite is
* no threshold. Months without any are null.
* @example a standard 0.95 from 2010 and a local 0.9 from 2024-04 // 0.95 to 2024-03, then 0.9
*/
function thresholdsInForce(periods, thresholds, judgedKind) {
	const months = periods.length;
	if (thresholds.length === 0) return none(months);
	const only = thresholds.length === 1 ? thresholds[0] : null;
	if (only !== null && only.from === null && only.to === null && judgedMonthly(only.kind) && Number.isFinite(only.value)) return throughout(only, months);
	const rows = new Array(months).fill(null);
	for (const threshold of thresholds) {
		if (!judgedMonthly(threshold.kind) || !Number.isFinite(threshold.value)) continue;
		const from = threshold.from === null ? 0 : indexNotBefore(periods, threshold.from);
		const to = threshold.to === null ? months : indexNotBefore(periods, `${threshold.to}~`);
		for (let i = from; i < to; i++) {
			const holder = rows[i];
			if (holder === null || outranks(threshold, holder, judgedKind)) rows[i] = threshold;
		}
	}
	const values = new Array(months).fill(null);
	const distinct = [];
	let before = null;
	for (let i = 0; i < months; i++) {
		const row = rows[i];
		if (row === null) continue;
		values[i] = row.value;
		if (row !== before && !distinct.includes(row)) distinct.push(row);
		before = row;
	}
	return {
		rows,
		values,
		distinct
	};
}
var nulls = sharedColumn(null);
function none(months) {
	return {
		rows: nulls(months),
		values: nulls(months),
		distinct: []
	};
}
var latestRow = null;
var latest = null;
var throughoutOf = /* @__PURE__ */ new WeakMap();
/** One open-ended row, the commonest case by far: the same columns for every chart of that length. */
function throughout(row, months) {
	if (row === latestRow && latest !== null && latest.rows.length === months) return latest;
	let made = throughoutOf.get(row);
	if (made === void 0) throughoutOf.set(row, made = /* @__PURE__ */ new Map());
	let inForce = made.get(months);
	if (inForce === void 0) {
		const each = Array.from({ length: months });
		inForce = {
			rows: each.map(() => row),
			values: each.map(() => row.value),
			distinct: months === 0 ? [] : [row]
		};
		made.set(months, inForce);
	}
	latestRow = row;
	latest = inForce;
	return inForce;
}
/**
* Did this month reach the required level? Equality counts as reached, up to `EQUALITY_TOLERANCE`: 0.95 made by a
* division meets a threshold of 0.95.
* @example meets(0.95, 0.95, 'at-least') // true
*/
function meets(value, threshold, comparison) {
	const slack = EQUALITY_TOLERANCE * Math.abs(threshold);
	return comparison === "at-least" ? value >= threshold - slack : value <= threshold + slack;
}
var allMet = sharedColumn(true);
var allMissed = sharedColumn(false);
/**
* Which months met the threshold then in force? Null: no value, or no threshold.
* @example monthsMet([0.96, null, 0.9], thresholdsInForce(periods, [atLeast95])) // [true, null, false]
*/
function monthsMet(values, { rows, distinct }) {
	const months = values.length;
	if (distinct.length === 0) return nulls(months);
	const met = nulls(months).slice();
	let reached = 0;
	let missed = 0;
	let row = null;
	let level = 0;
	let sign = 1;
	for (let i = 0; i < months; i++) {
		const value = values[i];
		const next = rows[i];
		if (value == null || next === null) continue;
		if (next !== row) {
			row = next;
			sign = row.comparison === "at-least" ? 1 : -1;
			level = sign * row.value - EQUALITY_TOLERANCE * Math.abs(row.value);
		}
		const meeting = sign * value >= level;
		met[i] = meeting;
		reached += +meeting;
		missed += +!meeting;
	}
	return reached === months ? allMet(months) : missed === months ? allMissed(months) : met;
}
export { sharedColumn as i, monthsMet as n, thresholdsInForce as r, meets as t };
