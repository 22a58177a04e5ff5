import { t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { a as formatPeriodRange, d as sentenceCase, l as formatCount, o as formatPeriodShort, r as formatPeriod, u as joinWords } from "./format-period-BD7N9t4d.js";
import { p as describeGap, u as thresholdKindName } from "./describe-assurance-BpEBsH1p.js";
import { i as formatThreshold, l as unitOf, n as formatLine, s as formatValueTick } from "./format-value-CI_0_BpZ.js";
import { t as centreName } from "./centre-name-gjicXACB.js";
// src/chart/text-width.ts
/** How wide will a text be? Estimated, because a drawing that measured itself would need a page to stand on. */
var NARROW = /[ijltfrI.,:;'’|!()[\] ·/-]/;
var WIDE = /[mwMWGOQ%@—→]/;
/**
* The width of a text in pixels, in the product's sans-serif faces, a little on the safe side.
*
* @example textWidth('Mean 89.0%', 12) // about 62
*/
function textWidth(text, size, bold = false) {
	let ems = 0;
	for (const letter of text) ems += NARROW.test(letter) ? .31 : WIDE.test(letter) ? .86 : /[A-Z]/.test(letter) ? .69 : .557;
	return ems * size * (bold ? 1.07 : 1);
}
/**
* A text cut to a width, at a letter, with an ellipsis; unchanged where it fits.
*
* @example fitText('Ward closed', 40, 12) // 'Ward…'
*/
function fitText(text, width, size) {
	if (textWidth(text, size) <= width) return text;
	const letters = [...text];
	while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
	return `${letters.join("").trimEnd()}…`;
}
// src/chart/marks/PointMark.tsx
var import_jsx_runtime = require_jsx_runtime();
/**
* One month's point. Meaning has a shape of its own, so that paper and eyes without colour see it too: ordinary a small
* dot, improvement a large disc, concern a diamond, neither a triangle to its side, both at once a diamond with a disc in it;
* provisional is hollow, left out of the limits is a cross.
*/
function PointMark({ x, y, meaning, provisional = false, excluded = false, size = 1 }) {
	const place = `translate(${round(x)},${round(y)})${size === 1 ? "" : `scale(${round(size)})`}`;
	if (excluded) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
		className: "wl-point wl-point--excluded",
		transform: place,
		d: "M-3.6,-3.6L3.6,3.6M-3.6,3.6L3.6,-3.6"
	});
	if (provisional) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
		className: "wl-point wl-point--provisional",
		transform: place,
		r: 3.8
	});
	switch (meaning) {
		case "common": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
			className: "wl-point wl-point--common",
			transform: place,
			r: 3.2
		});
		case "improvement": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
			className: "wl-point wl-point--improvement",
			transform: place,
			r: 4.7
		});
		case "concern": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			className: "wl-point wl-point--concern",
			transform: place,
			d: DIAMOND
		});
		case "conflict": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
			className: "wl-point--conflict",
			transform: place,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-point wl-point--concern",
				d: DIAMOND,
				transform: "scale(1.35)"
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
				className: "wl-point wl-point--improvement",
				r: 3.3
			})]
		});
		case "neither-high": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			className: "wl-point wl-point--neither",
			transform: place,
			d: "M0,-5.6L5.2,3.9H-5.2Z"
		});
		case "neither-low": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			className: "wl-point wl-point--neither",
			transform: place,
			d: "M0,5.6L5.2,-3.9H-5.2Z"
		});
	}
}
var DIAMOND = "M0,-6.2L6.2,0L0,6.2L-6.2,0Z";
function round(number) {
	return Math.round(number * 100) / 100;
}
// src/chart/separate-labels.ts
/**
* Where do the labels stand so that none covers another and each is as near its line as can be?
*
* Gives the middles, in the order asked. Labels keep the order of their lines; ties keep the order given. Labels that
* collide share the push equally. All stay between `low` and `high` where they fit; where they do not fit at all, they
* are spread evenly from `low` on and may pass `high`.
*
* @example separateLabels([{ at: 50, size: 14 }, { at: 52, size: 14 }], 0, 100) // [44, 58]
*/
function separateLabels(labels, low, high) {
	const order = labels.map((_, index) => index).sort((a, b) => at(labels, a) - at(labels, b) || a - b);
	const groups = [];
	for (const index of order) {
		const size = labels[index]?.size ?? 0;
		groups.push({
			members: [index],
			size,
			start: keepInside(at(labels, index) - size / 2, size, low, high)
		});
		for (;;) {
			const below = groups.at(-1);
			const above = groups.at(-2);
			if (!below || !above || above.start + above.size <= below.start + 1e-9) break;
			groups.splice(-2, 2, merged([...above.members, ...below.members]));
		}
	}
	const middles = new Array(labels.length).fill(0);
	for (const group of groups) {
		let edge = group.start;
		for (const index of group.members) {
			const size = labels[index]?.size ?? 0;
			middles[index] = edge + size / 2;
			edge += size;
		}
	}
	return middles;
	function merged(members) {
		let size = 0;
		let wanted = 0;
		for (const index of members) {
			const own = labels[index]?.size ?? 0;
			wanted += at(labels, index) - (size + own / 2);
			size += own;
		}
		return {
			members,
			size,
			start: keepInside(wanted / members.length, size, low, high)
		};
	}
}
function at(labels, index) {
	return labels[index]?.at ?? 0;
}
function keepInside(start, size, low, high) {
	return Math.max(low, Math.min(start, high - size));
}
// src/chart/ReadoutStrip.tsx
/** Height of one line, in pixels, as in the style sheet. */
var LINE = 21;
/**
* What the month under the pointer says, in a strip above the plot: it cannot cover the data it speaks of, nor leave
* the screen. The two buttons are for fingers; the keyboard walks the chart itself, so they are no further tab stops.
*/
function ReadoutStrip({ readout, state, tone, lines, previous, next, onStep }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "wl-readout",
		style: { minHeight: LINE * (lines + 1) + 2 },
		children: [
			readout !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "wl-readout__head",
				"aria-hidden": "true",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "wl-readout__month",
						children: readout.heading
					}),
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", {
						className: "wl-readout__value",
						children: readout.value
					}),
					state !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "wl-readout__state",
						children: state
					})
				]
			}),
			onStep !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "wl-readout__steps",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "wl-readout__step",
					tabIndex: -1,
					"aria-label": previous,
					onClick: () => onStep(-1),
					children: "‹"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "wl-readout__step",
					tabIndex: -1,
					"aria-label": next,
					onClick: () => onStep(1),
					children: "›"
				})]
			}),
			readout !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "wl-readout__facts",
				"aria-hidden": "true",
				style: { minHeight: LINE * lines },
				children: [readout.signal !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: `wl-readout__signal wl-readout__signal--${tone}`,
					children: readout.signal
				}), readout.details.map((detail) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "wl-readout__fact",
					children: detail
				}, detail))]
			})
		]
	});
}
// src/wording/chart-caption.ts
var KINDS = {
	run: {
		name: "run chart",
		about: "months in order around their median, without process limits"
	},
	xmr: {
		name: "XmR chart",
		about: "each month by itself; the limits come from how much neighbouring months differ"
	},
	mr: {
		name: "moving range chart",
		about: "how much each month differs from the one before"
	},
	"i-prime": {
		name: "I′ chart",
		about: "each month by itself; the limits widen where fewer patients were counted"
	},
	p: {
		name: "p chart",
		about: "proportions; the limits come from the number of patients counted each month"
	},
	"p-prime": {
		name: "p′ chart",
		about: "proportions of large numbers; the limits allow for more variation than chance"
	},
	u: {
		name: "u chart",
		about: "rates; the limits come from the exposure of each month"
	},
	"u-prime": {
		name: "u′ chart",
		about: "rates of large numbers; the limits allow for more variation than chance"
	},
	c: {
		name: "c chart",
		about: "counts; the limits come from the mean count"
	},
	g: {
		name: "g chart",
		about: "cases or opportunities between events"
	},
	t: {
		name: "t chart",
		about: "days between rare events"
	}
};
/**
* What is this kind of chart called?
*
* @example chartKindName('xmr') // 'XmR chart'
*/
function chartKindName(kind) {
	return KINDS[kind].name;
}
/**
* What does this kind of chart show?
*
* @example explainChartKind('run') // 'Run chart: months in order around their median, without process limits.'
*/
function explainChartKind(kind) {
	return `${sentenceCase(KINDS[kind].name)}: ${KINDS[kind].about}.`;
}
/**
* Where and when: the line under a chart's title.
*
* @example chartCaption(assessment, 'Worcestershire Acute Hospitals')
* // 'Worcestershire Acute Hospitals · April 2010 to July 2012 · XmR chart'
*/
function chartCaption(assessment, provider) {
	const { periods } = assessment.series;
	const first = periods[0];
	const last = periods.at(-1);
	return [
		provider,
		first === void 0 || last === void 0 ? "no months" : formatPeriodRange(first, last),
		chartKindName(assessment.chartKind)
	].join(" · ");
}
/**
* Said where the value axis leaves out zero, since heights then cannot be compared as proportions.
*
* @example describeAxisStart(0.82, 0.02, proportion) // 'Value axis starts at 82%'
*/
function describeAxisStart(value, step, measure) {
	return `Value axis starts at ${formatValueTick(value, step, measure)}`;
}
/**
* The label at a line that is computed from the data. `short` leaves out what the place says already.
*
* @example lineLabel('upper', 0.925, 'xmr', proportion) // 'Upper process limit 92.5%'
*/
function lineLabel(line, value, chartKind, measure, decimals, short = false) {
	return `${line === "centre" ? sentenceCase(centreName(chartKind)) : `${sentenceCase(line)}${short ? "" : " process limit"}`} ${formatLine(value, measure, decimals)}`;
}
/**
* The label at a threshold line.
*
* @example thresholdLabel(0.95, 'standard', proportion) // 'Threshold 95%'
*/
function thresholdLabel(value, kind, measure) {
	return `${sentenceCase(thresholdKindName(kind))} ${formatThreshold(value, measure)}`;
}
/**
* The label of one level where a threshold changed.
*
* @example thresholdLevelLabel(0.95, '2011-04', proportion) // '95% from April 2011'
*/
function thresholdLevelLabel(value, from, measure, short = false) {
	return `${formatThreshold(value, measure)} from ${short ? formatPeriodShort(from) : formatPeriod(from)}`;
}
/**
* The words in a gap of the line.
*
* @example gapLabel(['suppressed'], 2) // '2 months: suppressed'
*/
function gapLabel(reasons, months) {
	const why = joinWords([...new Set(reasons)].map(describeGap));
	return months === 1 ? why : `${formatCount(months, "months")}: ${why}`;
}
/**
* The label at the first month of new limits.
*
* @example phaseLabel({ from: 12, to: 20, short: true }, '2011-04') // 'New limits from April 2011, provisional: fewer than 12 months'
*/
function phaseLabel(phase, from) {
	return `New limits from ${formatPeriod(from)}${phase.short ? ", provisional: fewer than 12 months" : ""}`;
}
var MARKS = {
	improvement: "Improvement: better than chance explains",
	concern: "Concern: worse than chance explains",
	conflict: "Concern and improvement at once",
	"neither-high": "Change: higher than chance explains",
	"neither-low": "Change: lower than chance explains",
	provisional: "Provisional: not yet judged",
	excluded: "Left out of the limits by decision",
	restated: "Restated since first reported"
};
/**
* What does this mark mean?
*
* @example describeMark('provisional') // 'Provisional: not yet judged'
*/
function describeMark(mark) {
	return MARKS[mark];
}
/** The words of the keyboard walk and of the strip above the chart. */
var walkWords = {
	walk: "Points of the chart, month by month",
	walkHelp: "Use the left and right arrow keys to go from month to month, Home and End for the first and last, Enter to pin a month and Escape to leave.",
	previousMonth: "Previous month",
	nextMonth: "Next month",
	latest: "Latest",
	pinned: "Pinned"
};
/** Added to the help of the walk where months can be looked at closer. */
var ZOOM_HELP = "Plus shows fewer months about this one, minus more, 0 all.";
/**
* Columns of the table of the same numbers. Numerator and denominator carry the measure's own words.
*
* @example tableHeadings('xmr', measure).upper // 'Upper process limit'
*/
function tableHeadings(chartKind, measure) {
	return {
		month: "Month",
		value: measure.kind === "proportion" ? "Percentage" : measure.kind === "rate" ? sentenceCase(unitOf(measure)) : "Value",
		numerator: sentenceCase(measure.numeratorLabel),
		denominator: sentenceCase(measure.denominatorLabel ?? "denominator"),
		lower: "Lower process limit",
		centre: sentenceCase(centreName(chartKind)),
		upper: "Upper process limit",
		threshold: "Threshold",
		met: "Met",
		notes: "Notes"
	};
}
// src/views/shared/drawn-chart/bounds-for.ts
/** Between which values can this measure lie at all? Limits are drawn no further; they are judged unclipped. */
function boundsFor({ kind, maxPercentOver100 }) {
	return {
		floor: kind === "value" ? null : 0,
		ceiling: kind === "proportion" && !maxPercentOver100 ? 1 : null
	};
}
export { PointMark as _, describeAxisStart as a, gapLabel as c, tableHeadings as d, thresholdLabel as f, separateLabels as g, ReadoutStrip as h, chartKindName as i, lineLabel as l, walkWords as m, ZOOM_HELP as n, describeMark as o, thresholdLevelLabel as p, chartCaption as r, explainChartKind as s, boundsFor as t, phaseLabel as u, fitText as v, textWidth as y };
