import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { a as besideLine, r as ControlChart, t as chartWordsFor } from "./chart-words-for-lJ6R9nxo.js";
import { n as ZOOM_HELP, t as boundsFor } from "./bounds-for-CM2B1j7v.js";
// src/chart/chart-window.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/**
* The same assessment with only the months of the window, for drawing. Nothing is computed anew: lines, signals and verdicts are those
* of all months. Phases are cut at the edges and keep whether they are short; a deciding month outside is null. Indices count from the
* window's first month, so words have to be moved along (`wordsInWindow`).
*
* @example assessmentInWindow(assessmentOf28Months, { from: 16, to: 27 }).series.periods.length // 12
*/
function assessmentInWindow(assessment, { from, to }) {
	const { series, decidingIndex } = assessment;
	if (from <= 0 && to >= series.periods.length - 1) return assessment;
	const cut = (column) => column.slice(from, to + 1);
	return {
		...assessment,
		series: {
			...series,
			periods: cut(series.periods),
			values: cut(series.values),
			numerators: cut(series.numerators),
			denominators: cut(series.denominators),
			gaps: cut(series.gaps),
			provisional: cut(series.provisional),
			restatedFrom: cut(series.restatedFrom),
			...series.zeroFilled === void 0 ? {} : { zeroFilled: cut(series.zeroFilled) }
		},
		phases: assessment.phases.filter((phase) => phase.to >= from && phase.from <= to).map((phase) => ({
			...phase,
			from: Math.max(phase.from, from) - from,
			to: Math.min(phase.to, to) - from
		})),
		centre: cut(assessment.centre),
		lower: cut(assessment.lower),
		upper: cut(assessment.upper),
		highSignals: cut(assessment.highSignals),
		lowSignals: cut(assessment.lowSignals),
		excluded: cut(assessment.excluded),
		decidingIndex: decidingIndex === null || decidingIndex < from || decidingIndex > to ? null : decidingIndex - from,
		threshold: cut(assessment.threshold),
		met: cut(assessment.met)
	};
}
/** The words of the whole chart, asked by places in the window. */
function wordsInWindow(words, { from }) {
	return from === 0 ? words : {
		...words,
		readout: (index) => words.readout(index + from),
		spoken: (index) => words.spoken(index + from)
	};
}
var whole = (months) => ({
	from: 0,
	to: Math.max(0, months - 1)
});
/** A window of so many months as near as possible to where it was wished, inside the series. */
function placed(from, length, months) {
	const long = Math.min(Math.max(length, Math.min(6, months)), months);
	const start = Math.max(0, Math.min(months - long, Math.round(from)));
	return {
		from: start,
		to: start + long - 1
	};
}
/** Is this the whole series? */
var isWhole = ({ from, to }, months) => from <= 0 && to >= months - 1;
/**
* Half as many months, about the month the reader stands on (or at the end of the window where on none); never under six.
*
* @example zoomIn({ from: 0, to: 27 }, 28, null) // { from: 14, to: 27 }
*/
function zoomIn(shown, months, about) {
	const length = Math.max(6, Math.ceil((shown.to - shown.from + 1) / 2));
	return placed(about === null ? shown.to - length + 1 : about - (length - 1) / 2, length, months);
}
/**
* Twice as many months about the same place, at most all.
*
* @example zoomOut({ from: 14, to: 27 }, 28) // { from: 0, to: 27 }
*/
function zoomOut({ from, to }, months) {
	const length = (to - from + 1) * 2;
	return length >= months ? whole(months) : placed((from + to + 1 - length) / 2, length, months);
}
/** The same number of months, so many earlier (below 0) or later; stops at the ends. */
function shiftMonths({ from, to }, months, by) {
	return placed(from + by, to - from + 1, months);
}
/**
* The months between two places that somebody dragged over, in either direction; at least six of them.
*
* @example zoomTo(20, 11, 28) // { from: 11, to: 20 }
*/
function zoomTo(one, other, months) {
	return placed(Math.min(one, other), Math.abs(one - other) + 1, months);
}
/** The latest so many months. */
function latestMonths(count, months) {
	return placed(months - count, count, months);
}
// src/views/shared/drawn-chart/beside-lines.ts
/**
* Which thresholds are drawn beside the judged one? An interim ambition next to a standard that was never abolished:
* kinds that are asked of a single month and are not the judged rows themselves.
*/
function besideLines({ assessment }) {
	const { recipe, series, thresholdsInForce } = assessment;
	const line = (kind) => besideLine(kind, series.periods, recipe.thresholds.filter((row) => row.kind === kind && !thresholdsInForce.includes(row)));
	return [
		"standard",
		"interim",
		"trajectory-month",
		"local"
	].flatMap((kind) => line(kind) ?? []);
}
// src/views/shared/drawn-chart/DrawnChart.tsx
/** The control chart of a judged chart, in the product's words: one way to draw it on every screen. */
var import_jsx_runtime = require_jsx_runtime();
/** `pinnedIndex` and `onPin` count from the first month of the series, whatever is shown of it. */
function DrawnChart({ chart, summary, shown, onShow, pinnedIndex, onPin, ...drawing }) {
	const months = chart.assessment.series.periods.length;
	const from = shown?.from ?? 0;
	const to = shown?.to ?? months - 1;
	const zoomable = onShow !== void 0;
	const part = (0, import_react.useMemo)(() => ({
		...chart,
		assessment: assessmentInWindow(chart.assessment, {
			from,
			to
		})
	}), [
		chart,
		from,
		to
	]);
	const words = (0, import_react.useMemo)(() => {
		const all = chartWordsFor(chart, summary);
		return wordsInWindow(zoomable ? {
			...all,
			walkHelp: `${all.walkHelp} ${ZOOM_HELP}`
		} : all, {
			from,
			to
		});
	}, [
		chart,
		summary,
		zoomable,
		from,
		to
	]);
	const beside = (0, import_react.useMemo)(() => besideLines(part), [part]);
	const onZoom = (wish) => onShow?.(windowFor(wish, {
		from,
		to
	}, months));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ControlChart, {
		...drawing,
		assessment: part.assessment,
		words,
		caption: `${chart.measure.name}, ${chart.provider.name}`,
		captionHidden: true,
		annotations: chart.annotations,
		beside,
		bounds: boundsFor(chart.measure),
		...pinnedIndex === void 0 ? {} : { pinnedIndex: pinnedIndex === null || pinnedIndex < from || pinnedIndex > to ? null : pinnedIndex - from },
		...onPin === void 0 ? {} : { onPin: (index) => onPin(index === null ? null : index + from) },
		...zoomable ? { onZoom } : {}
	});
}
function windowFor(wish, shown, months) {
	switch (wish.kind) {
		case "in": return zoomIn(shown, months, wish.about === null ? null : wish.about + shown.from);
		case "out": return zoomOut(shown, months);
		case "all": return {
			from: 0,
			to: months - 1
		};
		case "between": return zoomTo(wish.one + shown.from, wish.other + shown.from, months);
	}
}
export { zoomIn as a, shiftMonths as i, isWhole as n, zoomOut as o, latestMonths as r, zoomTo as s, DrawnChart as t };
