import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { _ as MEASURE_PARTS, a as ScreenFailed, ct as Link, o as ScreenLoading, ot as useHoldingState, rt as goTo, s as ScreenWithoutData, u as useAddresses, ut as useSearch, v as readMeasureState } from "./index-DGYiDaCT.js";
import { c as monthsOfSpan, i as useMeasure, l as EVIDENCE_GROUPS, n as describeGroups, o as measureFunnel, r as evidenceGroupName, s as measureYears, t as EVIDENCE_ORDER } from "./describe-evidence-AVckHchy.js";
import { V as __vitePreload, a as formatPeriodRange, d as sentenceCase, g as formatNumber, l as formatCount, n as formatFinancialYear, o as formatPeriodShort, p as spellCount, r as formatPeriod, s as formatPeriodTick, v as formatPlain } from "./format-period-BD7N9t4d.js";
import { t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { t as MeasuredWidth } from "./MeasuredWidth-DETTnS8t.js";
import { _ as PointMark, g as separateLabels, h as ReadoutStrip, s as explainChartKind, t as boundsFor, y as textWidth } from "./bounds-for-CM2B1j7v.js";
import { a as tickStep, o as ticks } from "./d3-array-D4fMJGCL.js";
import { a as pointMeaning, c as levelsOf, f as lineStrokes, i as plotScale, l as round, n as valueDomain, r as valueTicks, t as clip, u as stepPath } from "./value-domain-CRf7jOCd.js";
import { r as thresholdsInForce } from "./thresholds-in-force-B3wB5Sjc.js";
import { a as describeMet, c as describeThresholdHistory, f as describeBlank, o as describeThreshold, p as describeGap } from "./describe-assurance-BpEBsH1p.js";
import { a as formatValue, i as formatThreshold, l as unitOf, n as formatLine, o as formatValueBeside, r as formatParts, s as formatValueTick, t as decimalsFor } from "./format-value-CI_0_BpZ.js";
/* empty css               */
import { t as markPath } from "./sparkline-path-pZOE43Xr.js";
import { t as WhyIcons } from "./WhyIcons-B8eBeKu9.js";
import { i as financialYearStart } from "./objective-of-year-DUYp5E5p.js";
import { n as downloadText } from "./download-text-Com9oOiO.js";
// src/chart/funnel/FunnelDrawing.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** The picture of a funnel plot and nothing else: no state, no script needed, the same on a page and in an exported file. */
var FunnelDrawing = (0, import_react.memo)(function FunnelDrawing({ plan, words }) {
	const { plot, width, height, textSize } = plan;
	const wide = plot.right - plot.left;
	const high = plot.bottom - plot.top;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "wl-drawing wl-funnel",
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		fontSize: textSize,
		role: "img",
		"aria-label": words.summary,
		focusable: "false",
		children: [
			plan.valueTicks.values.map((value) => {
				const y = Math.round(plan.y(value)) + .5;
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
					className: "wl-axis",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-axis__rule",
						d: `M${plot.left},${y}H${plot.right}`
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
						className: "wl-axis__tick",
						x: plot.left - 8,
						y,
						dy: "0.35em",
						textAnchor: "end",
						children: words.tick(value, plan.valueTicks.step)
					})]
				}, value);
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-axis__base",
				d: `M${plot.left},${plot.bottom + .5}H${plot.right}`
			}),
			plan.sizeTicks.values.map((size) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
				className: "wl-axis",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-axis__notch",
					d: `M${Math.round(plan.x(size)) + .5},${plot.bottom}v5`
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
					className: "wl-axis__tick",
					x: plan.x(size),
					y: plot.bottom + textSize * 1.5,
					textAnchor: "middle",
					children: words.size(size)
				})]
			}, size)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: "wl-axis__tick",
				x: (plot.left + plot.right) / 2,
				y: plot.bottom + textSize * 3,
				textAnchor: "middle",
				children: words.sizeAxis
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
				x: plot.left,
				y: plot.top,
				width: wide,
				height: high,
				viewBox: `${plot.left} ${plot.top} ${wide} ${high}`,
				overflow: "hidden",
				focusable: "false",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-funnel__band wl-funnel__band--998",
						d: plan.band998
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-funnel__band wl-funnel__band--95",
						d: plan.band95
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-funnel__limit wl-funnel__limit--998",
						d: plan.limits998
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-funnel__limit wl-funnel__limit--95",
						d: plan.limits95
					}),
					plan.centre !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-limits__centre",
						d: `M${plot.left},${plan.centre}H${plot.right}`
					}),
					plan.threshold !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-threshold wl-threshold--judged",
						d: `M${plot.left},${plan.threshold}H${plot.right}`
					})
				]
			}),
			plan.lineNames.map(({ text, y, kind }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: `wl-funnel__name wl-funnel__name--${kind}`,
				x: plot.right + 6,
				y,
				dy: "0.35em",
				children: text
			}, text)),
			plan.points.map((point) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
				"data-code": point.provider.code,
				children: [point.isOwn && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
					className: "wl-funnel__own",
					cx: point.x,
					cy: point.y,
					r: 10
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PointMark, {
					x: point.x,
					y: point.y,
					meaning: point.meaning,
					size: point.meaning === "common" ? 1 : point.far ? 1.15 : .85
				})]
			}, point.provider.code)),
			plan.labels.map(({ code, text, x, y, anchor, isOwn }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: isOwn ? "wl-funnel__label wl-funnel__label--own" : "wl-funnel__label",
				x,
				y,
				dy: "0.35em",
				textAnchor: anchor,
				children: text
			}, code))
		]
	});
});
// src/chart/funnel/place-funnel-labels.ts
/** A point is kept free so far around its middle, in pixels. */
var POINT = 6;
/**
* Which providers are named on the plot, and where? The own one always; those beyond the 99.8% limits where there is room to the
* right, left, above or below without covering a point, another name or the plot's edge; the farthest from the centre first.
*
* @returns in the order placed; empty without such providers
*/
function placeFunnelLabels(points, plot, name, textSize) {
	const taken = points.map(({ x, y }) => ({
		left: x - POINT,
		right: x + POINT,
		top: y - POINT,
		bottom: y + POINT
	}));
	const wanted = points.filter(({ far, isOwn }) => far || isOwn).sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || Math.abs(b.provider.z) - Math.abs(a.provider.z));
	const placed = [];
	for (const point of wanted) {
		const text = name(point.provider.code);
		const places = candidates(point, textWidth(text, textSize, point.isOwn), textSize);
		const chosen = places.find(({ box }) => inside(box, plot) && !taken.some((other) => overlap(box, other))) ?? (point.isOwn ? places.find(({ box }) => inside(box, plot)) ?? places[0] : void 0);
		if (chosen === void 0) continue;
		taken.push(chosen.box);
		placed.push({
			code: point.provider.code,
			text,
			x: chosen.x,
			y: chosen.y,
			anchor: chosen.anchor,
			isOwn: point.isOwn
		});
	}
	return placed;
}
function candidates({ x, y }, width, size) {
	const away = 10;
	const half = size * .62;
	const at = (cx, cy, anchor) => {
		const left = anchor === "start" ? cx : anchor === "end" ? cx - width : cx - width / 2;
		return {
			x: cx,
			y: cy,
			anchor,
			box: {
				left,
				right: left + width,
				top: cy - half,
				bottom: cy + half
			}
		};
	};
	return [
		at(x + away, y, "start"),
		at(x - away, y, "end"),
		at(x, y - away - half, "middle"),
		at(x, y + away + half, "middle"),
		at(x + away, y - half, "start"),
		at(x + away, y + half, "start"),
		at(x - away, y - half, "end"),
		at(x - away, y + half, "end")
	];
}
var overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
var inside = (box, plot) => box.left >= plot.left && box.right <= plot.right && box.top >= plot.top && box.bottom <= plot.bottom;
// src/chart/funnel/plan-funnel.ts
/** Where everything of a funnel plot lies: size along, value up, limits that narrow to the right. */
/** Limits of the smallest providers may reach 0 and 100% and would press all others together: the axis follows them from this size on. */
var SMALL_SHARE = .2;
var INSET = 9;
/**
* Is a provider outside the limits better, worse or merely different? Within: ordinary.
*
* @example funnelMeaning('below-998', 'higher-is-better') // 'concern'
*/
function funnelMeaning(position, direction) {
	if (position === "within") return "common";
	const high = position.startsWith("above");
	if (direction === "neutral") return high ? "neither-high" : "neither-low";
	return high === (direction === "higher-is-better") ? "improvement" : "concern";
}
/**
* What does the funnel of these providers look like at this width? Providers outside the 99.8% limits and the own one are named
* where their names fit without covering a point or one another; the table names all.
*/
function planFunnel({ compared, direction, bounds, own, threshold, words, width, height: wanted, textSize }) {
	const { curve, providers, funnel } = compared;
	const height = wanted ?? Math.round(Math.max(300, Math.min(520, width * .5)));
	const sizes = providers.map(({ denominator }) => denominator).sort((a, b) => a - b);
	const notTiny = sizes[Math.floor(sizes.length * SMALL_SHARE)] ?? 0;
	const atLeast = curve.find(({ denominator }) => denominator >= notTiny);
	const domain = valueDomain([
		...providers.map(({ value }) => value),
		funnel.centre,
		threshold,
		atLeast?.lower998 ?? null,
		atLeast?.upper998 ?? null
	], bounds);
	const top = Math.round(textSize * .8);
	const bottom = height - Math.round(textSize * 3.6);
	const shownTicks = valueTicks(domain, bottom - top);
	const last = curve.at(-1);
	const named = [
		...last === void 0 ? [] : [
			"upper998",
			"upper95",
			"lower95",
			"lower998"
		].map((line) => ({
			text: words.limit(line, width < NARROW),
			value: last[line],
			kind: "limit"
		})),
		...funnel.centre === null ? [] : [{
			text: words.centre(funnel.centre, width < NARROW),
			value: funnel.centre,
			kind: "centre"
		}],
		...threshold === null ? [] : [{
			text: words.threshold(threshold, width < NARROW),
			value: threshold,
			kind: "threshold"
		}]
	];
	const nameWidth = Math.max(0, ...named.map(({ text }) => textWidth(text, textSize)));
	const left = Math.ceil(Math.max(14, ...shownTicks.values.map((value) => textWidth(words.tick(value, shownTicks.step), textSize)))) + 12;
	const plot = {
		left,
		top,
		right: Math.max(left + 120, Math.floor(width - nameWidth - 10)),
		bottom
	};
	const from = curve[0]?.denominator ?? 0;
	const to = last?.denominator ?? 1;
	const x = (denominator) => plot.left + INSET + (denominator - from) / Math.max(1e-9, to - from) * (plot.right - plot.left - INSET);
	const y = (value) => plot.bottom - INSET - (value - domain[0]) / (domain[1] - domain[0] || 1) * (plot.bottom - plot.top - 18);
	const points = providers.map((provider) => ({
		provider,
		x: x(provider.denominator),
		y: y(provider.value),
		meaning: funnelMeaning(provider.position, direction),
		far: provider.position.endsWith("998"),
		isOwn: provider.code === own
	})).sort((a, b) => a.x - b.x || a.y - b.y);
	const middles = separateLabels(named.map(({ value }) => ({
		at: Math.max(plot.top, Math.min(plot.bottom, y(value))),
		size: textSize * 1.25
	})), plot.top, plot.bottom);
	const step = tickStep(from, to, Math.max(2, Math.round((plot.right - plot.left) / 110)));
	return {
		width: Math.max(width, plot.right + nameWidth + 10),
		height,
		textSize,
		plot,
		points,
		x,
		y,
		valueTicks: shownTicks,
		sizeTicks: {
			values: ticks(from, to, Math.max(2, Math.round((plot.right - plot.left) / 110))),
			step
		},
		band95: band(curve, "lower95", "upper95", x, y),
		band998: band(curve, "lower998", "upper998", x, y),
		limits95: stroke(curve, "lower95", x, y) + stroke(curve, "upper95", x, y),
		limits998: stroke(curve, "lower998", x, y) + stroke(curve, "upper998", x, y),
		centre: funnel.centre === null ? null : y(funnel.centre),
		threshold: threshold === null ? null : y(threshold),
		lineNames: named.map(({ text, kind }, index) => ({
			text,
			kind,
			y: middles[index] ?? 0
		})),
		labels: placeFunnelLabels(points, plot, words.name, textSize)
	};
}
/** Below this width, in pixels, lines take their short names. */
var NARROW = 620;
var stroke = (curve, line, x, y) => curve.map((at, i) => `${i === 0 ? "M" : "L"}${round(x(at.denominator))},${round(y(at[line]))}`).join("");
function band(curve, low, high, x, y) {
	if (curve.length === 0) return "";
	return `${stroke(curve, high, x, y)}${stroke(curve.toReversed(), low, x, y).replace("M", "L")}Z`;
}
// src/chart/funnel/walk-funnel.ts
/**
* Left and right walk from the smallest provider to the largest, up and down by value, Home and End to the ends, s and S to the
* next and previous one outside the limits. Steps stop at the ends. Null: not a key of this walk, or nobody to walk to.
*
* @example walkFunnel(null, 'ArrowRight', { heights: [5, 9], outside: [1], entry: 1 }) // 1
*/
function walkFunnel(here, key, { heights, outside, entry }) {
	const last = heights.length - 1;
	if (last < 0) return null;
	switch (key) {
		case "Home": return 0;
		case "End": return last;
		case "ArrowLeft": return here === null ? entry : Math.max(0, here - 1);
		case "ArrowRight": return here === null ? entry : Math.min(last, here + 1);
		case "ArrowUp":
		case "ArrowDown": {
			if (here === null) return entry;
			const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);
			const next = order.indexOf(here) + (key === "ArrowUp" ? -1 : 1);
			return order[Math.max(0, Math.min(last, next))] ?? here;
		}
		case "s": return outside.length === 0 ? here : outside.find((index) => index > (here ?? -1)) ?? outside[0] ?? null;
		case "S": return outside.length === 0 ? here : outside.findLast((index) => index < (here ?? Infinity)) ?? outside.at(-1) ?? null;
		default: return null;
	}
}
// src/chart/funnel/FunnelPlot.tsx
/**
* Who differs from the others by more than size explains? A figure with a strip that reads out one provider, the drawing, and a
* walk along the providers by pointer, finger or keyboard (keys as in `walkFunnel`; Enter follows the provider).
*/
function FunnelPlot({ width, ...rest }) {
	return width === void 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeasuredWidth, { children: (measured) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FunnelFigure, {
		...rest,
		width: measured
	}) }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(FunnelFigure, {
		...rest,
		width
	});
}
function FunnelFigure({ compared, direction, bounds, own, threshold, words, onOwn, width }) {
	const captionId = (0, import_react.useId)();
	const helpId = (0, import_react.useId)();
	const [active, setActive] = (0, import_react.useState)(null);
	const plan = (0, import_react.useMemo)(() => planFunnel({
		compared,
		direction,
		bounds,
		own,
		threshold,
		words,
		width,
		height: null,
		textSize: 12
	}), [
		compared,
		direction,
		bounds,
		own,
		threshold,
		words,
		width
	]);
	const ground = (0, import_react.useMemo)(() => groundOf(plan), [plan]);
	const here = plan.points.findIndex(({ provider }) => provider.code === active);
	const shown = plan.points[here] ?? plan.points[ground.entry];
	const go = (index) => setActive(plan.points[index ?? -1]?.provider.code ?? null);
	const choose = (point) => {
		if (point !== void 0) onOwn(point.isOwn ? null : point.provider.code);
	};
	const onKey = (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.key === "Enter" || event.key === " ") choose(shown);
		else if (event.key === "Escape") go(null);
		else {
			const next = walkFunnel(here < 0 ? null : here, event.key, ground);
			if (next === null) return;
			go(next);
		}
		event.preventDefault();
	};
	const under = (event) => {
		const { left, top } = event.currentTarget.getBoundingClientRect();
		return nearest(plan, event.clientX - left, event.clientY - top);
	};
	const step = (by) => go(walkFunnel(here < 0 ? null : here, by === 1 ? "ArrowRight" : "ArrowLeft", ground));
	const readout = shown === void 0 ? null : words.readout(shown.provider);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "wl-chart",
		"aria-labelledby": captionId,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("figcaption", {
				id: captionId,
				className: "wl-chart__unseen",
				children: words.caption
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadoutStrip, {
				readout,
				state: shown?.isOwn === true ? words.own : null,
				tone: toneOf(shown),
				lines: width < 620 ? 3 : 1,
				previous: words.previous,
				next: words.next,
				onStep: plan.points.length > 1 ? step : null
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "wl-chart__stage",
				style: {
					width: plan.width,
					height: plan.height
				},
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FunnelDrawing, {
						plan,
						words
					}),
					here >= 0 && shown !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
						className: "wl-crosshair",
						width: plan.width,
						height: plan.height,
						"aria-hidden": "true",
						focusable: "false",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
							className: "wl-funnel__active",
							cx: shown.x,
							cy: shown.y,
							r: 9
						})
					}),
					plan.points.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
						className: "wl-chart__walk",
						style: { height: plan.plot.bottom + 8 },
						role: "slider",
						tabIndex: 0,
						"aria-label": words.walk,
						"aria-describedby": helpId,
						"aria-orientation": "horizontal",
						"aria-valuemin": 1,
						"aria-valuemax": plan.points.length,
						"aria-valuenow": (here < 0 ? ground.entry : here) + 1,
						"aria-valuetext": shown === void 0 ? "" : words.name(shown.provider.code),
						onKeyDown: onKey,
						onBlur: () => go(null),
						onPointerMove: (event) => go(under(event)),
						onPointerDown: (event) => go(under(event)),
						onPointerLeave: (event) => {
							if (event.pointerType === "mouse") go(null);
						},
						onClick: () => {
							if (here >= 0) choose(plan.points[here]);
						}
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				id: helpId,
				className: "wl-chart__unseen",
				children: words.walkHelp
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "wl-chart__unseen",
				"aria-live": "polite",
				children: here >= 0 && shown !== void 0 ? words.spoken(shown.provider) : ""
			})
		]
	});
}
function groundOf({ points }) {
	const outside = points.flatMap(({ meaning }, index) => meaning === "common" ? [] : [index]);
	const own = points.findIndex(({ isOwn }) => isOwn);
	const farthest = points.reduce((best, { provider }, index) => Math.abs(provider.z) > Math.abs(points[best]?.provider.z ?? 0) ? index : best, 0);
	return {
		heights: points.map(({ y }) => y),
		outside,
		entry: own >= 0 ? own : farthest
	};
}
/** How near a pointer must come to a point, in pixels. */
var REACH = 40;
function nearest({ points }, x, y) {
	let best = null;
	let least = REACH;
	points.forEach((point, index) => {
		const distance = Math.hypot(point.x - x, point.y - y);
		if (distance < least) [best, least] = [index, distance];
	});
	return best;
}
function toneOf(point) {
	switch (point?.meaning) {
		case "improvement":
		case "concern": return point.meaning;
		case "neither-high":
		case "neither-low": return "neither";
		case "common":
		case "conflict":
		case void 0: return "plain";
	}
}
// src/wording/describe-funnel.ts
var POSITIONS = {
	"above-998": "above the upper 99.8% limit",
	"above-95": "above the upper 95% limit",
	within: "within the limits",
	"below-95": "below the lower 95% limit",
	"below-998": "below the lower 99.8% limit"
};
/**
* Where does the provider lie?
*
* @example describeFunnelPosition('below-998') // 'below the lower 99.8% limit'
*/
function describeFunnelPosition(position) {
	return POSITIONS[position];
}
/** Whose side is it on? '' within the limits or for a neutral direction. */
function describeFunnelSide(position, { direction }) {
	if (position === "within" || direction === "neutral") return "";
	return position.startsWith("above") === (direction === "higher-is-better") ? "better" : "worse";
}
/**
* Is it more than chance, with so many compared?
*
* @example describeStandsOut({ position: 'below-998', standsOut: true }, 12) // 'Stands out, also after allowing for 12 providers compared'
*/
function describeStandsOut({ position, standsOut }, compared) {
	if (standsOut) return `Stands out, also after allowing for ${formatNumber(compared)} providers compared`;
	return position === "within" ? "As its size explains" : `May be chance: ${formatNumber(compared)} providers were compared`;
}
/** Over which months? `May 2012`, or `June 2011 to May 2012`. */
function describeFunnelMonths(periods) {
	const [first, last] = [periods[0], periods.at(-1)];
	return first === void 0 || last === void 0 ? "" : formatPeriodRange(first, last);
}
/**
* What does the funnel say? How many providers lie beyond its limits, how many chance alone would put there, and whether the limits
* were widened.
*/
function describeFunnel({ providers, periods, funnel }, measure) {
	const far = providers.filter(({ position }) => position.endsWith("998")).length;
	const near = providers.filter(({ position }) => position.endsWith("-95")).length;
	const named = providers.filter(({ standsOut }) => standsOut).length;
	const all = formatCount(providers.length, "providers");
	const lead = far + near === 0 ? `None of ${all} lies beyond the limits.` : `Of ${all}, ${far === 0 ? "none lies" : far === 1 ? "one lies" : `${spellCount(far, "").trim()} lie`} beyond a 99.8% limit${near === 0 ? "" : ` and ${spellCount(near, "").trim()} more beyond a 95% limit`}.`;
	const chance = providers.length * .05;
	return {
		lead,
		rest: [
			`By chance alone about ${chance < 1 ? "one in twenty" : formatNumber(chance)} would lie beyond a 95% limit. ${named === 0 ? "None stands out" : `${sentenceCase(spellCount(named, ""))}${named === 1 ? "stands out" : "stand out"}`} after allowing for how many are compared.`,
			funnel.centre === null ? "" : `All together: ${formatLine(funnel.centre, measure)} (${describeFunnelMonths(periods)}).`,
			funnel.overDispersed ? "Providers differ among themselves more than chance makes them, so the limits are widened by that variation." : "",
			"A provider beyond a limit is a question, not an answer: ask of its patients, its recording and its services first."
		].filter((part) => part !== "").join(" ")
	};
}
var WITHHELD$1 = {
	"no-denominator": "This measure has no denominator, so that nothing says how large the providers are. A large provider has more of everything; a comparison would be unfair. Compare each with its own past instead.",
	"not-a-share": "This measure can exceed 100%, so that it is no share of people, and limits for a share would be wrong.",
	"too-few-providers": "Fewer than three providers have a numerator and a denominator for these months. There is nothing to compare.",
	"overlapping-windows": "Each figure of this measure covers several months already. Added up, most patients would be counted more than once. Choose a single month.",
	"looks-cumulative": "These figures look like totals since April. Added up, cases would be counted more than once. Choose a single month."
};
/** Why is there no funnel? */
var describeNoFunnel = (reason) => WITHHELD$1[reason];
/** What one provider's point says: its value, what lies behind it, and where it stands. */
function describeFunnelPoint(provider, compared, measure) {
	const side = describeFunnelSide(provider.position, measure);
	const details = [
		formatParts(provider.numerator, provider.denominator, measure) ?? "",
		provider.position === "within" ? sentenceCase(POSITIONS.within) : describeStandsOut(provider, compared),
		describeSumGaps(provider)
	];
	return {
		value: formatValue(provider.value, measure),
		signal: provider.position === "within" ? null : `${sentenceCase(POSITIONS[provider.position])}${side === "" ? "" : `: ${side} than its size explains`}`,
		details: details.filter((text) => text !== "")
	};
}
/** Which months of the sum are missing or provisional? '' for none. */
function describeSumGaps({ sum }) {
	const total = sum.counted.length + sum.missing.length;
	const reasons = [...new Set(sum.missing.map(({ gap }) => describeGap(gap)))].join(", ");
	return [sum.missing.length > 0 ? `${formatNumber(sum.counted.length)} of ${formatCount(total, "months")} (the rest: ${reasons})` : "", sum.provisional.length > 0 ? total === 1 ? "provisional" : `${formatCount(sum.provisional.length, "months")} provisional` : ""].filter((text) => text !== "").join("; ");
}
/** The same as it is spoken. */
function spokenFunnelPoint(name, provider, compared, measure) {
	const { value, signal, details } = describeFunnelPoint(provider, compared, measure);
	return [
		name,
		value,
		signal ?? "",
		...details
	].filter((text) => text !== "").join(", ");
}
/** The fixed words around a funnel plot. */
var funnelWalkWords = {
	walk: "Walk the providers by size",
	walkHelp: "Left and right arrows walk from the smallest provider to the largest, up and down by value, Home and End go to the ends, S to the next one beyond a limit. Enter follows the provider.",
	previous: "Previous provider",
	next: "Next provider",
	own: "Followed"
};
var LIMITS = {
	lower998: "Lower 99.8%",
	lower95: "Lower 95%",
	upper95: "Upper 95%",
	upper998: "Upper 99.8%"
};
/** Names of lines. `short`: for a telephone. */
var funnelLimitName = (line, short) => short ? LIMITS[line].replace(/^\w+ /, line.startsWith("upper") ? "↑ " : "↓ ") : LIMITS[line];
/** A size on the axis along. */
var funnelSize = (denominator) => formatPlain(denominator, 1);
/** What the axis along counts. Example: `Number of attendances, May 2012`. */
function funnelSizeAxis(measure, periods) {
	return `Size: ${measure.denominatorLabel ?? "denominator"}, ${periods.length === 1 ? formatPeriod(periods[0] ?? "") : describeFunnelMonths(periods)}`;
}
// src/views/measure/FunnelTables.tsx
function OutsideTable({ compared, measure, names, own }) {
	const addresses = useAddresses();
	const outside = compared.providers.filter(({ position }) => position !== "within").sort((a, b) => a.pValue - b.pValue);
	if (outside.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "wl-table-room",
		role: "region",
		"aria-label": "Providers beyond the limits",
		tabIndex: 0,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
			className: "wl-table measure-outside",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("caption", { children: "Providers beyond the limits, the least likely by chance first" }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Provider"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Value"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						className: "wl-table__words",
						children: "Where it lies"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						className: "wl-table__words",
						children: "With so many compared"
					})
				] }) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: outside.map((provider) => {
					const side = describeFunnelSide(provider.position, measure);
					return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
						"aria-current": provider.code === own ? "true" : void 0,
						children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "row",
								children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
									href: addresses.chart(measure.id, provider.code),
									children: names.get(provider.code)?.shortName ?? provider.code
								})
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
								className: "wl-table__value",
								children: formatValue(provider.value, measure)
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", {
								className: `wl-table__words${side === "worse" ? " wl-table__signal--concern" : side === "better" ? " wl-table__signal--improvement" : ""}`,
								children: [sentenceCase(describeFunnelPosition(provider.position)), side === "" ? "" : `: ${side} than its size explains`]
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
								className: "wl-table__words",
								children: describeStandsOut(provider, compared.providers.length)
							})
						]
					}, provider.code);
				}) })
			]
		})
	});
}
function FunnelTable({ compared, measure, names, own }) {
	const line = (value) => formatLine(value, measure);
	const name = (code) => names.get(code)?.shortName ?? code;
	const rows = [...compared.providers].sort((a, b) => name(a.code).localeCompare(name(b.code), "en-GB"));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		className: "measure-funnel-all",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [
			"All ",
			rows.length + compared.unplotted.length,
			" providers as a table"
		] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "wl-table-room",
			role: "region",
			"aria-label": "The funnel as a table",
			tabIndex: 0,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
				className: "wl-table",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("caption", { children: "The same numbers as on the plot" }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Provider"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Value"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: sentenceCase(measure.numeratorLabel)
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: sentenceCase(measure.denominatorLabel ?? "")
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Lower 99.8%"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Lower 95%"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Upper 95%"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Upper 99.8%"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							className: "wl-table__words",
							children: "Where it lies"
						})
					] }) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tbody", { children: [rows.map((provider) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
						"aria-current": provider.code === own ? "true" : void 0,
						children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "row",
								children: name(provider.code)
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
								className: "wl-table__value",
								children: formatValue(provider.value, measure)
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: formatPlain(provider.numerator, 1) }),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: formatPlain(provider.denominator, 1) }),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: line(provider.limits.lower998) }),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: line(provider.limits.lower95) }),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: line(provider.limits.upper95) }),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: line(provider.limits.upper998) }),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
								className: "wl-table__words",
								children: [sentenceCase(describeFunnelPosition(provider.position)), describeSumGaps(provider)].filter((text) => text !== "").join("; ")
							})
						]
					}, provider.code)), compared.unplotted.map((provider) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "row",
							children: name(provider.code)
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
							className: "wl-table__quiet",
							children: "no figure"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: "–" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: "–" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: "–" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: "–" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: "–" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: "–" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", {
							className: "wl-table__words",
							children: ["Not plotted: ", describeSumGaps(provider) || "no numerator and denominator"]
						})
					] }, provider.code))] })
				]
			})
		})]
	});
}
// src/views/measure/funnel-words-for.ts
function funnelWordsFor(compared, measure, names) {
	const count = compared.providers.length;
	const name = (code) => names.get(code)?.shortName ?? code;
	const { lead, rest } = describeFunnel(compared, measure);
	return {
		summary: `${lead} ${rest}`,
		caption: `${measure.name}, ${describeFunnelMonths(compared.periods)}: providers by size`,
		tick: (value, step) => formatValueTick(value, step, measure),
		size: funnelSize,
		sizeAxis: funnelSizeAxis(measure, compared.periods),
		name,
		limit: funnelLimitName,
		centre: (value, short) => short ? `All ${formatLine(value, measure)}` : `All together ${formatLine(value, measure)}`,
		threshold: (value, short) => short ? formatThreshold(value, measure) : `Threshold ${formatThreshold(value, measure)}`,
		readout: (provider) => ({
			heading: name(provider.code),
			...describeFunnelPoint(provider, count, measure)
		}),
		spoken: (provider) => spokenFunnelPoint(name(provider.code), provider, count, measure),
		...funnelWalkWords
	};
}
// src/views/measure/FunnelPart.tsx
/** Providers against each other, over a month or twelve: the funnel, those beyond its limits in words, and all of them as a table. */
function FunnelPart({ picture, state, onChange }) {
	const { measure, months, usualMonth, notAdded, ranked } = picture;
	const addresses = useAddresses();
	const month = state.month !== null && months.includes(state.month) ? state.month : usualMonth;
	const compared = (0, import_react.useMemo)(() => month === null ? "too-few-providers" : measureFunnel(picture, state.span, month), [
		picture,
		state.span,
		month
	]);
	const names = (0, import_react.useMemo)(() => new Map(ranked.map(({ chart }) => [chart.provider.code, chart.provider])), [ranked]);
	const words = (0, import_react.useMemo)(() => typeof compared === "string" ? null : funnelWordsFor(compared, measure, names), [
		compared,
		measure,
		names
	]);
	const bounds = (0, import_react.useMemo)(() => boundsFor(measure), [measure]);
	const threshold = (0, import_react.useMemo)(() => {
		const asked = month === null ? [] : ranked.flatMap(({ chart: { assessment: { recipe } } }) => thresholdsInForce(monthsOfSpan(state.span, month), recipe.thresholds, recipe.judgedKind).values);
		const [first] = asked;
		return first != null && asked.every((value) => value === first) ? first : null;
	}, [
		ranked,
		state.span,
		month
	]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		"aria-labelledby": "funnel-heading",
		className: "card measure-funnel",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "page-head",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "funnel-heading",
				children: month === null ? "Funnel" : `Funnel, ${describeFunnelMonths(monthsOfSpan(state.span, month))}`
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
				className: "page-controls screen-only",
				onSubmit: (event) => event.preventDefault(),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "quiet",
					children: "Months "
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
					className: "field",
					value: state.span,
					onChange: (event) => onChange({ span: event.target.value === "twelve" ? "twelve" : "month" }),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: "month",
						children: "one month"
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: "twelve",
						disabled: notAdded !== null,
						children: "twelve to"
					})]
				})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "visually-hidden",
					children: "Month"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
					className: "field",
					value: month ?? "",
					onChange: (event) => onChange({ month: event.target.value === usualMonth ? null : event.target.value }),
					children: months.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: each,
						children: formatPeriod(each)
					}, each))
				})] })]
			})]
		}), typeof compared === "string" || words === null ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			describeNoFunnel(typeof compared === "string" ? compared : "too-few-providers"),
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				href: addresses.measure(measure.id, {
					...state,
					part: "providers"
				}),
				children: "See each provider’s own chart"
			}),
			"."
		] }) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "measure-funnel-words",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: describeFunnel(compared, measure).lead }),
					" ",
					describeFunnel(compared, measure).rest
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FunnelPlot, {
				compared,
				direction: measure.direction,
				bounds,
				own: state.own,
				threshold,
				words,
				onOwn: (own) => onChange({ own })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(OutsideTable, {
				compared,
				measure,
				names,
				own: state.own
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FunnelTable, {
				compared,
				measure,
				names,
				own: state.own
			})
		] })]
	});
}
// src/wording/describe-measure.ts
/** How is the figure made? Example: `Numerator per 100,000 occupied bed days`. */
function describeMeasureKind({ kind, multiplier, denominatorLabel }) {
	switch (kind) {
		case "proportion": return "Numerator as a share of the denominator, in per cent";
		case "rate": return `Numerator per ${multiplier === 1 ? "" : `${formatNumber(multiplier)} `}${denominatorLabel ?? "of the denominator"}`;
		case "ratio": return "Numerator over denominator: above 1 there are more than expected";
		case "count": return "Cases of each month, counted";
		case "value": return "A score, as published";
	}
}
/** Which way is better, in words. */
function describeBetter(direction) {
	return direction === "neutral" ? "Neither way: more may mean better reporting" : direction === "higher-is-better" ? "Higher is better" : "Lower is better";
}
// src/views/measure/MeasureDefinition.tsx
function MeasureDefinition({ picture: { measure, thresholds, changes, ranked } }) {
	const names = new Map(ranked.map(({ chart }) => [chart.provider.code, chart.provider.shortName]));
	const ordered = [...thresholds].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? "") || (a.orgCode ?? "").localeCompare(b.orgCode ?? ""));
	const lines = describeThresholdHistory(ordered, measure);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "measure-definition",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
				className: "card panel",
				"aria-labelledby": "definition-heading",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
						id: "definition-heading",
						children: "Definition"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: measure.definition }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dl", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Numerator" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: sentenceCase(measure.numeratorLabel) }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Denominator" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: measure.denominatorLabel === null ? "None: a count" : sentenceCase(measure.denominatorLabel) }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Figure" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: describeMeasureKind(measure) }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Better" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: describeBetter(measure.direction) }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Chart" }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: explainChartKind(measure.chartKind) })
					] })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
				className: "card panel",
				"aria-labelledby": "thresholds-heading",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
					id: "thresholds-heading",
					children: "Thresholds and where they come from"
				}), lines.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "quiet",
					children: "No threshold is set for this measure."
				}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "wl-table-room",
					role: "region",
					"aria-label": "Thresholds",
					tabIndex: 0,
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
						className: "wl-table",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "col",
								children: "Months"
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "col",
								className: "wl-table__words",
								children: "For whom"
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "col",
								className: "wl-table__words",
								children: "Required"
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "col",
								className: "wl-table__words",
								children: "Source"
							})
						] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: lines.map((line, index) => {
							const row = ordered[index];
							return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
									scope: "row",
									children: line.when
								}),
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
									className: "wl-table__words",
									children: row?.orgCode == null ? "Everybody" : names.get(row.orgCode) ?? row.orgCode
								}),
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
									className: "wl-table__words",
									children: line.what
								}),
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
									className: "wl-table__words",
									children: [line.label, line.source].filter((text) => text !== "").join("; ") || "not stated"
								})
							] }, index);
						}) })]
					})
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
				className: "card panel",
				"aria-labelledby": "changes-heading",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
					id: "changes-heading",
					children: "Changes of definition and data quality"
				}), changes.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "quiet",
					children: "None is recorded for this measure."
				}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
					className: "note-list",
					children: changes.map((change) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
						change.from === change.to ? formatPeriod(change.from) : formatPeriodRange(change.from, change.to),
						change.providerCode === null ? "" : `, ${names.get(change.providerCode) ?? change.providerCode}`,
						": ",
						change.text,
						change.author !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
							className: "quiet",
							children: [
								" (",
								change.author,
								")"
							]
						})
					] }, change.from + change.text))
				})]
			})
		]
	});
}
// src/chart/small-chart-plan.ts
var BELOW = 16;
var ABOVE = 5;
/**
* From which value to which do all these charts run, if they share one axis? Values, limits and thresholds of every one, clipped
* to the measure's bounds. No chart: 0 to 1.
*/
function sharedDomain(assessments, bounds) {
	return valueDomain(drawnValues(assessments), bounds);
}
function* drawnValues(assessments) {
	for (const { series, lower, upper, threshold } of assessments) {
		yield* series.values;
		yield* lower;
		yield* upper;
		yield* threshold;
	}
}
/**
* What does a small chart of this size look like? Limits as a band with its edges and the mean, threshold dashed, every special
* month as a mark, provisional months hollow, the line broken at gaps. Without months: empty paths.
*/
function planSmallChart({ assessment, months, values, bounds, width, height, tickWidth }) {
	const { series, phases } = assessment;
	const own = series.periods.length === 0 ? null : {
		from: series.periods[0] ?? "",
		to: series.periods.at(-1) ?? ""
	};
	const span = months ?? own;
	const offset = span === null || own === null ? 0 : monthsBetween(span.from, own.from);
	const count = span === null ? 0 : monthsBetween(span.from, span.to) + 1;
	const domain = values ?? sharedDomain([assessment], bounds);
	const plot = {
		left: Math.ceil(tickWidth) + 6,
		top: ABOVE,
		right: width - 5,
		bottom: height - BELOW
	};
	const base = plotScale(count, domain, plot, 3);
	const scale = {
		...base,
		x: (index) => base.x(index + offset)
	};
	const edges = [plot.left, plot.right];
	const breaks = phases.map((phase) => phase.from);
	const drawn = (column) => column.map((value) => value === null ? null : clip(value, bounds));
	const lower = drawn(assessment.lower);
	const upper = drawn(assessment.upper);
	const line = lineStrokes(series.values, series.values.map(() => false)).map(({ from, to }) => series.values.slice(from, to + 1).map((value, i) => `${i === 0 ? "M" : "L"}${round(scale.x(from + i))},${round(scale.y(value ?? 0))}`).join("")).join("");
	const lastIndex = series.values.findLastIndex((value) => value !== null);
	const radius = Math.max(1.5, Math.min(2.6, base.monthWidth * .55));
	const marks = series.values.flatMap((value, index) => {
		if (value === null) return [];
		const [x, y] = [scale.x(index), scale.y(value)];
		if (series.provisional[index] === true) return [{
			kind: "hollow",
			path: markPath("common", x, y, radius + .4)
		}];
		const meaning = assessment.excluded[index] === true ? "common" : pointMeaning(assessment, index);
		if (meaning !== "common") return [{
			kind: meaning,
			path: markPath(meaning, x, y, index === lastIndex ? radius + .8 : radius)
		}];
		return index === lastIndex ? [{
			kind: "last",
			path: markPath("common", x, y, radius + .6)
		}] : [];
	});
	return {
		plot,
		ticks: valueTicks(domain, Math.max(60, (plot.bottom - plot.top) * 1.2)),
		tickAt: base.y,
		bands: bandsOf(lower, upper, (index) => Math.max(plot.left, Math.min(plot.right, scale.x(index))), scale.y, bounds, domain),
		limits: stepPath(levelsOf(lower, breaks), scale, edges, breaks) + stepPath(levelsOf(upper, breaks), scale, edges, breaks),
		centre: stepPath(levelsOf(drawn(assessment.centre), breaks), scale, edges, breaks),
		threshold: stepPath(levelsOf(drawn(assessment.threshold)), scale, edges),
		line,
		marks,
		from: span?.from ?? null,
		to: span?.to ?? null
	};
}
/** One rectangle wherever both limits stay the same. A side without a limit reaches to the bound, or the axis's end. */
function bandsOf(lower, upper, x, y, bounds, domain) {
	const found = [];
	let from = 0;
	for (let index = 1; index <= upper.length; index += 1) {
		if (index < upper.length && upper[index] === upper[from] && lower[index] === lower[from]) continue;
		const [high, low] = [upper[from] ?? null, lower[from] ?? null];
		if (high !== null || low !== null) {
			const top = y(high ?? bounds.ceiling ?? domain[1]);
			const bottom = y(low ?? bounds.floor ?? domain[0]);
			found.push(`M${round(x(from - .5))},${round(top)}H${round(x(index - .5))}V${round(Math.max(top + 1, bottom))}H${round(x(from - .5))}Z`);
		}
		from = index;
	}
	return found;
}
function monthsBetween(from, to) {
	return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
// src/chart/SmallChart.tsx
var TEXT = 11;
/**
* One of many control charts on a page: axis, limits, mean, threshold and special months, small enough to compare thirty at a
* glance. Not interactive: its title leads to the large one. At most a dozen elements and one a mark.
*/
var SmallChart = (0, import_react.memo)(function SmallChart({ assessment, months = null, values = null, bounds, width, height = 96, tick, month, title }) {
	const plan = (0, import_react.useMemo)(() => {
		const domain = values ?? sharedDomain([assessment], bounds);
		const { values: ticks, step } = valueTicks(domain, height);
		return planSmallChart({
			assessment,
			months,
			values: domain,
			bounds,
			width,
			height,
			tickWidth: Math.max(...ticks.map((value) => textWidth(tick(value, step), TEXT)), 14)
		});
	}, [
		assessment,
		months,
		values,
		bounds,
		width,
		height,
		tick
	]);
	const { plot, ticks } = plan;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "wl-small",
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		fontSize: TEXT,
		focusable: "false",
		...title === void 0 ? { "aria-hidden": true } : {
			role: "img",
			"aria-label": title
		},
		children: [
			plan.bands.map((path, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-limits__band",
				d: path
			}, index)),
			ticks.values.map((value) => {
				const y = Math.round(plan.tickAt(value)) + .5;
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-axis__rule",
					d: `M${plot.left},${y}H${plot.right}`
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
					className: "wl-axis__tick",
					x: plot.left - 5,
					y,
					dy: "0.35em",
					textAnchor: "end",
					children: tick(value, ticks.step)
				})] }, value);
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-axis__base",
				d: `M${plot.left},${plot.bottom + .5}H${plot.right}`
			}),
			plan.from !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: "wl-axis__tick",
				x: plot.left,
				y: height - 3,
				children: month(plan.from)
			}),
			plan.to !== null && plan.to !== plan.from && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: "wl-axis__tick",
				x: plot.right,
				y: height - 3,
				textAnchor: "end",
				children: month(plan.to)
			}),
			plan.limits !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-limits__line",
				d: plan.limits
			}),
			plan.centre !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-limits__centre",
				d: plan.centre
			}),
			plan.threshold !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-threshold wl-small__threshold",
				d: plan.threshold
			}),
			plan.line !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-line wl-small__line",
				d: plan.line
			}),
			plan.marks.map(({ kind, path }, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: `wl-small__mark wl-small__mark--${kind}`,
				d: path
			}, index))
		]
	});
});
// src/views/measure/RankedProviders.tsx
/** Every provider as a small chart on one scale, in the order of evidence. */
function RankedProviders({ picture, state, onChange }) {
	const { measure, ranked, months } = picture;
	const bounds = (0, import_react.useMemo)(() => boundsFor(measure), [measure]);
	const shared = (0, import_react.useMemo)(() => sharedDomain(ranked.map(({ chart }) => chart.assessment), bounds), [ranked, bounds]);
	const drawn = {
		bounds,
		tick: (0, import_react.useMemo)(() => (value, step) => formatValueTick(value, step, measure), [measure]),
		span: (0, import_react.useMemo)(() => {
			const [last, first] = [months[0], months.at(-1)];
			return first === void 0 || last === void 0 ? null : {
				from: first,
				to: last
			};
		}, [months]),
		values: state.scale === "shared" ? shared : null
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "measure-order",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: EVIDENCE_ORDER
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				className: "screen-only",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					type: "checkbox",
					checked: state.scale === "own",
					onChange: (event) => onChange({ scale: event.target.checked ? "own" : "shared" })
				}), " Each chart its own scale"]
			})]
		}),
		state.scale === "own" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "measure-own-scale",
			children: "Each chart has its own scale: heights cannot be compared between charts."
		}),
		EVIDENCE_GROUPS.map((group) => {
			const here = ranked.filter((each) => each.group === group);
			if (here.length === 0) return null;
			return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
				className: "measure-group",
				"aria-labelledby": `group-${group}`,
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
					id: `group-${group}`,
					children: [
						evidenceGroupName(group),
						" ",
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "measure-count",
							children: here.length
						})
					]
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
					className: "measure-charts",
					children: here.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProviderCard, {
						ranked: each,
						isOwn: each.chart.provider.code === state.own,
						...drawn
					}, each.chart.provider.code))
				})]
			}, group);
		})
	] });
}
function ProviderCard({ ranked: { chart, group }, isOwn, bounds, tick, span, values }) {
	const addresses = useAddresses();
	const { measure, provider, assessment } = chart;
	const { series, met } = assessment;
	const at = series.values.findLastIndex((value) => value !== null);
	const value = series.values[at] ?? null;
	const verdict = describeMet(met[at] ?? null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		className: `measure-card measure-card-${group}`,
		"aria-current": isOwn ? "true" : void 0,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "measure-card-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.chart(measure.id, provider.code),
					children: provider.shortName
				}) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyIcons, {
					chart,
					size: 26
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
				value === null ? describeBlank("not-provided") : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: formatValue(value, measure, decimalsFor(measure, series)) }),
					" ",
					formatPeriod(series.periods[at] ?? "")
				] }),
				verdict !== null && `, ${verdict}`,
				series.provisional[at] === true && ", provisional",
				isOwn && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "measure-own",
					children: " Followed"
				})
			] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeasuredWidth, {
				fallback: 280,
				children: (width) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SmallChart, {
					assessment,
					months: span,
					values,
					bounds,
					width,
					height: 100,
					tick,
					month: formatPeriodShort
				})
			})
		]
	});
}
// src/wording/year-table-words.ts
/** In a column of months there is room for one short word. */
var SHORT_GAPS = {
	"no-row": "no row",
	"not-submitted": "not sent",
	suppressed: "hidden",
	"not-applicable": "n/a",
	insufficient: "too few",
	censored: "cut off",
	"zero-denominator": "nobody"
};
/** Marks beside a figure. */
var MET_MARKS = {
	met: "✓",
	missed: "✗"
};
var formatMonthHeading = (period) => formatPeriodTick(period, false).month;
var formatYearHeading = (yearStart) => formatFinancialYear(yearStart);
/** Decimals of the whole table, so that columns are alike: decided by the figures of all rows. */
function decimalsOfTable(table, measure, denominators) {
	const values = table.rows.flatMap(({ years }) => years.flatMap(({ cells }) => cells.map(({ value }) => value)));
	return decimalsFor(measure, {
		values,
		denominators
	});
}
/** A figure without its percent sign: the caption says that all are percentages. What only rounds to its level gets decimals until it differs. */
var formatCellValue = (value, level, measure, decimals) => formatValueBeside(value, level, measure, decimals).replace(/%$/, "");
/** One month of a row. */
function yearCellWords(cell, measure, decimals) {
	if (cell.value === null) {
		if (cell.toCome || cell.gap === null) return {
			text: "",
			mark: "",
			under: "",
			spoken: cell.toCome ? "to come" : "no figure"
		};
		return {
			text: "",
			mark: "",
			under: SHORT_GAPS[cell.gap],
			spoken: describeGap(cell.gap)
		};
	}
	return {
		text: formatCellValue(cell.value, cell.level, measure, decimals),
		mark: cell.met === null ? "" : cell.met ? MET_MARKS.met : MET_MARKS.missed,
		under: cell.provisional ? "prov." : "",
		spoken: [cell.met === null ? "" : cell.met ? "met" : "not met", cell.provisional ? "provisional" : ""].filter((text) => text !== "").join(", ")
	};
}
/**
* The target in a narrow column: `95%`, `98%, 95%` where it changed in the year, `60 a year`. '' for none.
*/
function formatTarget(target, measure) {
	const levels = [...new Set(target.map(({ value, kind }) => `${formatThreshold(value, measure)}${kind === "annual-limit" ? " a year" : ""}`))];
	return levels.length <= 2 ? levels.join(", ") : `${levels[0] ?? ""} to ${levels.at(-1) ?? ""}`;
}
var WITHHELD = {
	"no-figures": "no figures",
	"without-parts": "The counts behind the percentages are not known, and percentages cannot be added.",
	"cannot-be-added": "These figures cannot be added."
};
var NOT_ADDED = {
	"overlapping-windows": "No year to date is given: each figure covers several months already, and most patients would be counted more than once.",
	"looks-cumulative": "No year to date is given: the figures look like totals since April already."
};
/** The year to date of a row. `spoken` says what a sighted reader sees in marks. */
function yearToDateWords({ toDate, met, target }, measure, decimals) {
	const { value, withheld, missing, provisional } = toDate;
	if (value === null) return {
		text: "–",
		mark: "",
		under: "",
		spoken: withheld === null ? "" : WITHHELD[withheld]
	};
	const incomplete = missing.length > 0;
	return {
		text: formatCellValue(value, target.length === 1 ? target[0]?.value ?? null : null, measure, decimals),
		mark: met === null ? "" : met ? MET_MARKS.met : MET_MARKS.missed,
		under: incomplete ? `${String(missing.length)} missing` : provisional.length > 0 ? "prov." : "",
		spoken: [
			met === null ? "" : met ? "met" : "not met",
			incomplete ? `${formatCount(missing.length, "months")} missing` : "",
			provisional.length > 0 ? `${formatCount(provisional.length, "months")} provisional` : ""
		].filter((text) => text !== "").join(", ")
	};
}
/** The table's caption: measure, unit, and up to which month. */
function yearTableCaption(table, measure) {
	const unit = measure.kind === "proportion" ? "per cent" : unitOf(measure);
	const years = table.years.map(formatFinancialYear).join(" and ");
	return `${measure.name}${unit === "" ? "" : `, ${unit}`}: ${years}${table.upTo === null ? "" : `, figures to ${formatPeriod(table.upTo)}`}`;
}
/** How the year to date is made, in one sentence. */
function explainYearToDate(table, measure) {
	if (table.notAdded !== null) return NOT_ADDED[table.notAdded];
	if (measure.kind === "value") return "No year to date is given: these figures cannot be added.";
	if (measure.kind === "count") return "Year to date: the months added up. A month without a figure is not counted as zero.";
	return `Year to date: all ${measure.numeratorLabel} over all ${measure.denominatorLabel ?? "in the denominator"}; not a mean of the months. A month without a figure is left out.`;
}
/** A line of the legend for each mark that occurs in the table, in the order met, provisional, gaps. */
function yearTableLegend(table) {
	const cells = [...table.rows.flatMap(({ years }) => years), ...table.all ?? []].flatMap((year) => year.cells);
	const gaps = [...new Set(cells.flatMap(({ gap }) => gap ?? []))];
	return [
		...cells.some(({ met }) => met === true) ? [{
			mark: MET_MARKS.met,
			meaning: "met the threshold then in force"
		}] : [],
		...cells.some(({ met }) => met === false) ? [{
			mark: MET_MARKS.missed,
			meaning: "not met"
		}] : [],
		...cells.some(({ provisional }) => provisional) ? [{
			mark: "prov.",
			meaning: "provisional, may still change"
		}] : [],
		...gaps.map((gap) => ({
			mark: SHORT_GAPS[gap],
			meaning: describeGap(gap)
		})).filter(({ mark, meaning }) => mark !== meaning)
	];
}
/** The target as it is read out. */
var spokenTarget = (target, measure) => target.length === 0 ? "no target" : sentenceCase(target.slice(0, 2).map((row) => describeThreshold(row, measure)).join(", then "));
// src/views/measure/download-year-table.ts
var yearHeadings = (year) => {
	const name = formatFinancialYear(year.yearStart);
	return [
		`Target ${name}`,
		...year.cells.map(({ period }) => period),
		`Year to date ${name}`,
		`Met ${name}`,
		`Months missing ${name}`,
		`Months provisional ${name}`
	];
};
var yearCells = (year, measure) => [
	formatTarget(year.target, measure),
	...year.cells.map(({ value, gap }) => value ?? (gap === null ? null : describeGap(gap))),
	year.toDate.value,
	year.met === null ? "" : year.met ? "met" : "not met",
	year.toDate.missing.length,
	year.cells.filter(({ provisional }) => provisional).map(({ period }) => period).join(" ")
];
/** Proportions stay 0–1, as computed; nothing is rounded. Texts that a spreadsheet would run as a formula are made safe. */
async function yearTableCsv(table, measure, providers) {
	const { safeCsv } = await __vitePreload(async () => {
		const { safeCsv } = await import("./safe-csv-BurKZokL.js").then((n) => n.n);
		return { safeCsv };
	}, [], import.meta.url);
	const lines = [...table.rows.map(({ code, years }) => ({
		code,
		name: providers.get(code)?.name ?? code,
		years
	})), ...table.all === null ? [] : [{
		code: "",
		name: "All together",
		years: table.all
	}]];
	return safeCsv([
		"measure_id",
		"org_code",
		"provider",
		...lines[0]?.years.flatMap(yearHeadings) ?? []
	], lines.map(({ code, name, years }) => [
		measure.id,
		code,
		name,
		...years.flatMap((year) => yearCells(year, measure))
	]));
}
async function downloadYearTable(table, measure, providers) {
	const year = formatFinancialYear(table.years.at(-1) ?? "").replace("/", "-");
	downloadText(`${measure.id}-${year}.csv`, "text/csv;charset=utf-8", await yearTableCsv(table, measure, providers));
}
// src/views/measure/YearPart.tsx
/** The year as board papers print it: providers by April to March, two financial years side by side. */
function YearPart({ picture, state, onChange }) {
	const { measure, months, ranked } = picture;
	const addresses = useAddresses();
	const latest = months[0] ?? null;
	const years = [...new Set(months.map(financialYearStart))];
	const year = state.year !== null && years.includes(financialYearStart(state.year)) ? financialYearStart(state.year) : latest === null ? null : financialYearStart(latest);
	const table = (0, import_react.useMemo)(() => year === null ? null : measureYears(picture, year), [picture, year]);
	const providers = (0, import_react.useMemo)(() => new Map(ranked.map(({ chart }) => [chart.provider.code, chart.provider])), [ranked]);
	if (table === null || year === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "card",
		children: "No month has a figure."
	});
	const decimals = decimalsOfTable(table, measure, ranked.flatMap(({ chart }) => chart.assessment.series.denominators));
	const legend = yearTableLegend(table);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card year-part",
		"aria-labelledby": "year-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "page-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
					id: "year-heading",
					children: table.years.map(formatFinancialYear).join(" and ")
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
					className: "page-controls screen-only",
					onSubmit: (event) => event.preventDefault(),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "quiet",
						children: "Up to the year "
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
						className: "field",
						value: year,
						onChange: (event) => onChange({ year: event.target.value }),
						children: years.map((start) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: start,
							children: formatFinancialYear(start)
						}, start))
					})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button",
						onClick: () => void downloadYearTable(table, measure, providers),
						children: "Download the table (CSV)"
					})]
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "year-room",
				role: "region",
				"aria-label": "Year table",
				tabIndex: 0,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
					className: "year-table",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("caption", { children: yearTableCaption(table, measure) }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("thead", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							rowSpan: 2,
							className: "year-name",
							children: "Provider"
						}), table.years.map((start) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "colgroup",
							colSpan: 14,
							className: "year-start",
							children: formatYearHeading(start)
						}, start))] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", { children: table.years.map((start, i) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MonthHeadings, { cells: table.rows[0]?.years[i]?.cells ?? [] }, start)) })] }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: table.rows.map((row) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
							"aria-current": row.code === state.own ? "true" : void 0,
							children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "row",
								className: "year-name",
								children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
									href: addresses.chart(measure.id, row.code),
									children: providers.get(row.code)?.shortName ?? row.code
								})
							}), row.years.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearCells, {
								year: each,
								measure,
								decimals
							}, each.yearStart))]
						}, row.code)) }),
						table.all !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tfoot", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "row",
							className: "year-name",
							children: "All together"
						}), table.all.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YearCells, {
							year: each,
							measure,
							decimals
						}, each.yearStart))] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
							className: "year-reporting",
							children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
								scope: "row",
								className: "year-name",
								children: "Providers with a figure"
							}), table.all.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Reporting, { year: each }, each.yearStart))]
						})] })
					]
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet year-legend",
				children: [legend.map(({ mark, meaning }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: mark }),
					" ",
					meaning
				] }, mark)), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: explainYearToDate(table, measure) })]
			})
		]
	});
}
function MonthHeadings({ cells }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "col",
			className: "year-start",
			children: "Target"
		}),
		cells.map(({ period }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "col",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("abbr", {
				title: formatPeriod(period),
				children: formatMonthHeading(period)
			})
		}, period)),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
			scope: "col",
			className: "year-total",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("abbr", {
				title: "Year to date",
				children: "YTD"
			})
		})
	] });
}
function YearCells({ year, measure, decimals }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", {
			className: "year-start year-target",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				"aria-hidden": "true",
				children: formatTarget(year.target, measure)
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "visually-hidden",
				children: spokenTarget(year.target, measure)
			})]
		}),
		year.cells.map((cell) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			className: cell.met === false ? "year-missed" : void 0,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Cell, { words: yearCellWords(cell, measure, decimals) })
		}, cell.period)),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			className: year.met === false ? "year-total year-missed" : "year-total",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Cell, { words: yearToDateWords(year, measure, decimals) })
		})
	] });
}
function Cell({ words: { text, mark, under, spoken } }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		text,
		mark !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			"aria-hidden": "true",
			className: "year-mark",
			children: mark
		}),
		under !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			"aria-hidden": "true",
			className: "year-under",
			children: under
		}),
		spoken !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
			className: "visually-hidden",
			children: [" ", spoken]
		})
	] });
}
function Reporting({ year }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { className: "year-start" }),
		year.cells.map(({ period, toCome }, m) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: toCome ? "" : year.reporting[m] }, period)),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { className: "year-total" })
	] });
}
// src/views/measure/MeasurePage.tsx
var PART_NAMES = {
	providers: "Providers",
	funnel: "Funnel",
	year: "Year table",
	definition: "Definition and thresholds"
};
function MeasurePage({ measureId }) {
	const state = readMeasureState(useSearch());
	const { pack, contentHash } = useHoldingState();
	const { data: picture, error } = useMeasure(measureId, DEFAULT_RULE_SET);
	useTitle(picture ? picture.measure.shortName : "Measure");
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Measure",
		failure: error
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Measure" });
	if (picture === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Measure" });
	if (picture === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoSuchMeasure, { measureId });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Shown, {
		picture,
		state
	});
}
function Shown({ picture, state }) {
	const addresses = useAddresses();
	const { measure, ranked, otherCharts } = picture;
	const onChange = (change) => goTo(addresses.measure(measure.id, {
		...state,
		...change
	}), { replace: true });
	const groups = {
		concern: 0,
		fails: 0,
		misses: 0,
		ordinary: 0,
		improvement: 0,
		"not-enough-data": 0
	};
	for (const { group } of ranked) groups[group] += 1;
	const names = ranked.map(({ chart }) => chart.provider).sort((a, b) => a.shortName.localeCompare(b.shortName, "en-GB"));
	const Part = {
		providers: RankedProviders,
		funnel: FunnelPart,
		year: YearPart,
		definition: MeasureDefinition
	}[state.part];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: `page measure-page measure-page-${state.part}`,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "page-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("nav", {
						"aria-label": "Breadcrumb",
						className: "screen-only quiet",
						children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
								href: addresses.measures(),
								children: "Measures"
							}),
							" ",
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
								"aria-hidden": "true",
								children: "›"
							}),
							" ",
							measure.domain
						]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: measure.name }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
						className: "quiet",
						children: [
							formatCount(ranked.length, "providers"),
							": ",
							describeGroups(groups),
							".",
							otherCharts > 0 && ` ${formatCount(otherCharts, "charts")} of sites and other organisations are not compared here.`
						]
					})
				] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
					className: "page-controls screen-only",
					onSubmit: (event) => event.preventDefault(),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "quiet",
						children: "Follow "
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
						className: "field",
						value: state.own ?? "",
						onChange: (event) => onChange({ own: event.target.value || null }),
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: "",
							children: "no provider"
						}), names.map(({ code, shortName }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: code,
							children: shortName
						}, code))]
					})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button",
						onClick: () => window.print(),
						children: "Print"
					})]
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("nav", {
				"aria-label": "Parts of this page",
				className: "measure-parts screen-only",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: MEASURE_PARTS.map((part) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.measure(measure.id, {
						...state,
						part
					}),
					"aria-current": part === state.part ? "page" : void 0,
					children: PART_NAMES[part]
				}) }, part)) })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Part, {
				picture,
				state,
				onChange
			})
		]
	});
}
function NoSuchMeasure({ measureId }) {
	const addresses = useAddresses();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "No measure here" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			"None of the loaded extracts has a row of the measure “",
			measureId,
			"”. The link may belong to another pack. ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				href: addresses.measures(),
				children: "Open the measures"
			}),
			"."
		] })]
	});
}
export { MeasurePage };
