import { t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { a as formatPeriodRange, d as sentenceCase, l as formatCount, r as formatPeriod } from "./format-period-BD7N9t4d.js";
import { i as formatThreshold, l as unitOf, n as formatLine } from "./format-value-CI_0_BpZ.js";
// src/wording/describe-gap.ts
/** Why a month has no value, to be put after the month's name: 'July 2012: not submitted'. */
var GAPS = {
	"no-row": {
		short: "no row in the extract",
		was: "has no row in the extract",
		meaning: "The extract says nothing about this month. It is not counted as zero."
	},
	"not-submitted": {
		short: "not submitted",
		was: "was not submitted",
		meaning: "The provider sent no figure for this month."
	},
	suppressed: {
		short: "suppressed",
		was: "was suppressed",
		meaning: "The number is so small that the publisher hides it, so that nobody can be recognised. It is not zero."
	},
	"not-applicable": {
		short: "not applicable",
		was: "does not apply",
		meaning: "The measure does not apply to this provider in this month."
	},
	insufficient: {
		short: "too few records",
		was: "had too few records",
		meaning: "The publisher held too few or too poor records to report a figure."
	},
	censored: {
		short: "known only as a bound",
		was: "is known only as a bound",
		meaning: "The publisher states only that the figure lies beyond a bound, such as “52 or more”."
	},
	"zero-denominator": {
		short: "nobody to count",
		was: "had nobody to count",
		meaning: "The denominator was 0, so there is no value: neither 0% nor 100%."
	}
};
/**
* Why has this month no value, in a few words?
*
* @example describeGap('not-submitted') // 'not submitted'
*/
function describeGap(reason) {
	return GAPS[reason].short;
}
/**
* The same as a clause with the month as its subject.
*
* @example describeGapOf('2012-07', 'not-submitted') // 'July 2012 was not submitted'
*/
function describeGapOf(period, reason) {
	return `${formatPeriod(period)} ${GAPS[reason].was}`;
}
/**
* What the gap means, in a sentence.
*
* @example explainGap('zero-denominator') // 'The denominator was 0, so there is no value: neither 0% nor 100%.'
*/
function explainGap(reason) {
	return GAPS[reason].meaning;
}
/**
* What stands in a cell that has no value or no icon? `points`: months with a value, for 'not enough data'; 15 or more are never
* said to be too few.
*
* @example describeBlank('not-enough-data', 9) // 'Not enough data (9 of 15 months)'
* @example describeBlank('no-threshold') // 'No threshold'
*/
function describeBlank(blank, points = null) {
	if (blank === "no-threshold") return "No threshold";
	if (blank === "too-rare") return "Too rare for a verdict";
	if (blank === "not-provided") return "Not provided here";
	if (blank === "not-enough-data") return points === null || points >= 15 ? "Not enough data" : `Not enough data (${String(points)} of 15 months)`;
	const words = GAPS[blank].short;
	return words.charAt(0).toUpperCase() + words.slice(1);
}
// src/wording/describe-threshold.ts
var import_jsx_runtime = require_jsx_runtime();
var KINDS = {
	standard: "threshold",
	interim: "interim threshold",
	local: "local threshold",
	"trajectory-month": "trajectory",
	"trajectory-cumulative": "cumulative trajectory",
	"annual-limit": "annual objective"
};
/**
* What is this kind of required level called? ('Control limit' is never used: board papers mean an annual ceiling by it.)
*
* @example thresholdKindName('trajectory-month') // 'trajectory'
*/
function thresholdKindName(kind) {
	return KINDS[kind];
}
/**
* What does the threshold ask for?
*
* @example describeThreshold({ value: 0.95, comparison: 'at-least' }, proportion) // 'at least 95%'
* @example describeThreshold({ value: 0, comparison: 'at-most' }, count) // 'zero'
*/
function describeThreshold(threshold, measure) {
	const level = levelWithUnit(threshold.value, measure);
	if (threshold.value === 0 && threshold.comparison === "at-most") return level;
	return `${threshold.comparison === "at-least" ? "at least" : "at most"} ${level}`;
}
/**
* The threshold as a noun in a sentence.
*
* @example thresholdPhrase(0.95, proportion) // 'the 95% threshold'
* @example thresholdPhrase(3, countOfCases, 'trajectory-month') // 'the trajectory of 3 cases'
*/
function thresholdPhrase(value, measure, kind = "standard") {
	if (measure.kind === "proportion") return `the ${formatThreshold(value, measure)} ${KINDS[kind]}`;
	return `the ${KINDS[kind]} of ${levelWithUnit(value, measure)}`;
}
function levelWithUnit(value, measure) {
	const level = formatThreshold(value, measure);
	if (measure.kind === "count") return Number.isInteger(value) && value !== 0 ? formatCount(value, measure.numeratorLabel) : `${level} ${measure.numeratorLabel}`.replace(/^zero .*/, "zero");
	const unit = unitOf(measure);
	return unit === "" ? level : `${level} ${unit}`;
}
/**
* What was required, and when? One line a threshold, in the order given. An open start or end says so.
*
* @example describeThresholdHistory([{ kind: 'standard', value: 0.98, comparison: 'at-least', from: '2009-04', to: '2010-12', … }], proportion)[0].text
* // 'April 2009 to December 2010: at least 98%'
*/
function describeThresholdHistory(thresholds, measure) {
	return thresholds.map((threshold) => {
		const when = describeWhen(threshold);
		const level = describeThreshold(threshold, measure);
		const what = threshold.kind === "standard" ? level : threshold.kind === "annual-limit" ? `${level} in the year (annual objective)` : threshold.kind === "trajectory-cumulative" ? `${level} from April on (cumulative trajectory)` : `${level} (${KINDS[threshold.kind]})`;
		return {
			when,
			what,
			label: threshold.label,
			source: threshold.source,
			text: `${when}: ${what}`
		};
	});
}
function describeWhen({ from, to }) {
	if (from !== null && to !== null) return formatPeriodRange(from, to);
	if (from !== null) return `From ${formatPeriod(from)}`;
	if (to !== null) return `Until ${formatPeriod(to)}`;
	return "All months";
}
/**
* Was the month's threshold met? Words, since colour is never alone; null where there was nothing to judge.
*
* @example describeMet(false) // 'not met'
*/
function describeMet(met) {
	return met === null ? null : met ? "met" : "not met";
}
/**
* The kind of threshold that was judged in one month of an assessment: the row in force then with the level that was used.
* 'standard' where the rows do not say.
*/
function thresholdKindAt(assessment, index) {
	const period = assessment.series.periods[index];
	const value = assessment.threshold[index];
	if (period === void 0) return "standard";
	return rowAt(assessment.thresholdsInForce, value, period)?.kind ?? "standard";
}
var rowAt = (rows, value, period) => rows.find((row) => row.value === value && (row.from === null || row.from <= period) && (row.to === null || period <= row.to));
/**
* The threshold that one month was judged against, with its dates and where it comes from; '' where none was in force.
*
* @example describeThresholdAt(assessment, measure) // 'At least 95%, from January 2011 (NHS standard)'
*/
function describeThresholdAt(assessment, measure, index = assessment.decidingIndex) {
	const value = index === null ? null : assessment.threshold[index] ?? null;
	const period = index === null ? void 0 : assessment.series.periods[index];
	if (value === null || period === void 0) return "";
	const row = rowAt(assessment.thresholdsInForce, value, period);
	if (row === void 0) return `At ${formatThreshold(value, measure)}`;
	const [line] = describeThresholdHistory([row], measure);
	if (line === void 0) return "";
	const where = [row.label, row.source].filter((text) => text !== "").join("; ");
	return `${`${line.what.charAt(0).toUpperCase()}${line.what.slice(1)}`}, ${/^(?:From|Until|All) /.test(line.when) ? line.when.charAt(0).toLowerCase() + line.when.slice(1) : line.when}${where === "" ? "" : ` (${where})`}`;
}
// src/chart/IconFrame.tsx
/**
* The ring that both icons share. A concern's ring is twice as thick, so that it stands out in print and without colour;
* an empty verdict's ring is dashed.
*/
function IconFrame({ title, size, label, tone, greyed = false, children }) {
	const thick = tone === "concern";
	const picture = /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: `wl-icon wl-icon--${tone}${greyed ? " wl-icon--greyed" : ""}`,
		width: size,
		height: size,
		viewBox: "0 0 48 48",
		role: "img",
		"aria-label": title,
		focusable: "false",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("title", { children: title }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
				className: "wl-icon__ring",
				cx: 24,
				cy: 24,
				r: thick ? 21 : 22,
				strokeWidth: thick ? 5 : 2.75,
				strokeDasharray: tone === "empty" ? "4.4 3.24" : greyed ? "7.5 2" : void 0
			}),
			children
		]
	});
	if (label === void 0) return picture;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "wl-icon-with-label",
		children: [picture, /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: `wl-icon-label wl-icon-label--${greyed ? "common" : tone}`,
			"aria-hidden": "true",
			children: label
		})]
	});
}
// src/chart/icon-letters.tsx
/** Each letter in a box 10 wide and 13 high, its origin at the top left. */
var STROKES = {
	H: "M1,0V13M9,0V13M1,6.5H9",
	L: "M1.5,0V12H9",
	P: "M1.5,13V1H5.5A3.4,3.4 0 0 1 5.5,7.8H1.5",
	F: "M1.5,13V1H9M1.5,6.9H7.5",
	"?": "M1.3,4A3.5,3.5 0 1 1 6.6,6.7Q4.9,7.7 4.9,9.6M4.9,11.4V14.4"
};
/** One letter at a place of the 48 × 48 icon. */
function IconLetterMark({ letter, x, y, scale = 1 }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
		className: "wl-icon__letter",
		d: STROKES[letter],
		transform: `translate(${x},${y})scale(${scale})`
	});
}
// src/chart/AssuranceIcon.tsx
/** The process: the same quiet line on all three, so that only the threshold's place differs. */
var PROCESS = "M9.5,33C12.5,29 15,27.8 17,27.8C20.2,27.8 22,33.4 24.6,33.4C26.8,33.4 26.6,29.8 28.2,29.8C29.8,29.8 29.8,32.6 31.4,32.9C33.6,33.3 36.5,32.4 38.5,32.6";
/**
* Can the process be relied on against its threshold? The shapes of Making Data Count: a dashed threshold under the
* process with P for pass, above it with F for fail, through it with ? for hit or miss. Greyed with a broken ring where
* the process is not stable; an empty dashed ring where there is no verdict. F keeps its thicker ring when greyed.
*/
function AssuranceIcon({ assurance, stable = true, title, size = 32, label }) {
	const frame = {
		title,
		size,
		label
	};
	switch (assurance) {
		case null: return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconFrame, {
			...frame,
			tone: "empty"
		});
		case "pass": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(IconFrame, {
			...frame,
			tone: "improvement",
			greyed: !stable,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconLetterMark, {
					letter: "P",
					x: 19,
					y: 8.2,
					scale: 1.08
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-icon__process",
					d: PROCESS,
					transform: "translate(0,-2.5)"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-icon__target",
					d: "M9,35.5H39.5"
				})
			]
		});
		case "fail": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(IconFrame, {
			...frame,
			tone: "concern",
			greyed: !stable,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconLetterMark, {
					letter: "F",
					x: 19,
					y: 8.2,
					scale: 1.02
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-icon__target",
					d: "M6.5,25.5H41.5"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-icon__process",
					d: PROCESS,
					transform: "translate(0,2.2)"
				})
			]
		});
		case "hit-or-miss": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(IconFrame, {
			...frame,
			tone: "common",
			greyed: !stable,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconLetterMark, {
					letter: "?",
					x: 19.1,
					y: 6.8
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-icon__target",
					d: "M4.5,31.2H43.5"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-icon__process",
					d: PROCESS,
					transform: "translate(0,0.6)"
				})
			]
		});
	}
}
// src/chart/VariationIcon.tsx
var WANDERING = [
	[9, 25],
	[16.5, 31],
	[24, 17],
	[31.5, 29.5],
	[39, 23.5]
];
var RISING = [
	[10, 29.5],
	[17.5, 34],
	[25.5, 30],
	[32, 22],
	[38, 15]
];
var FALLING = [
	[10, 18.5],
	[17.5, 14],
	[25.5, 18],
	[32, 26],
	[38, 33]
];
/**
* Has the process changed, and for better or worse? The shapes of Making Data Count: wandering grey dots for common
* cause; a trail that ends coloured, with H or L for the side, for improvement and concern; a purple arrow for a change whose
* meaning is open; an empty dashed ring where there is not enough data. The letter, the shape and the ring's thickness
* say it without colour.
*/
function VariationIcon({ variation, title, size = 32, label }) {
	const frame = {
		title,
		size,
		label
	};
	switch (variation) {
		case "common-cause": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconFrame, {
			...frame,
			tone: "common",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Trail, {
				dots: WANDERING,
				coloured: 0
			})
		});
		case "not-enough-data": return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconFrame, {
			...frame,
			tone: "empty"
		});
		case "neither-high": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(IconFrame, {
			...frame,
			tone: "neither",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-icon__arrow",
				d: "M17.5,37L34,20.5M23,18.5H36V31.5"
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconLetterMark, {
				letter: "H",
				x: 11.5,
				y: 11.5,
				scale: .85
			})]
		});
		case "neither-low": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(IconFrame, {
			...frame,
			tone: "neither",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-icon__arrow",
				d: "M17.5,11L34,27.5M23,29.5H36V16.5"
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconLetterMark, {
				letter: "L",
				x: 12,
				y: 25.5,
				scale: .85
			})]
		});
		case "improvement-high":
		case "concern-high": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(IconFrame, {
			...frame,
			tone: variation === "concern-high" ? "concern" : "improvement",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Trail, {
				dots: RISING,
				coloured: 2
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconLetterMark, {
				letter: "H",
				x: 12.5,
				y: 10
			})]
		});
		case "improvement-low":
		case "concern-low": return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(IconFrame, {
			...frame,
			tone: variation === "concern-low" ? "concern" : "improvement",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Trail, {
				dots: FALLING,
				coloured: 2
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconLetterMark, {
				letter: "L",
				x: 13,
				y: 25
			})]
		});
	}
}
/** Dots joined by a line; the last few carry the verdict's colour. */
function Trail({ dots, coloured }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
		className: "wl-icon__trail",
		d: `M${dots.map(([x, y]) => `${x},${y}`).join("L")}`
	}), dots.map(([x, y], index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
		className: index < dots.length - coloured ? "wl-icon__dot" : "wl-icon__dot wl-icon__dot--coloured",
		cx: x,
		cy: y,
		r: 3
	}, x))] });
}
// src/wording/describe-assurance.ts
var SHORT = {
	pass: "Pass",
	fail: "Fail",
	"hit-or-miss": "Hit or miss"
};
var MEANING = {
	pass: "If nothing changes, the threshold will be met every month.",
	fail: "If nothing changes, the threshold will be missed every month: only a change to the process can reach it.",
	"hit-or-miss": "If nothing changes, the threshold will be met in some months and missed in others by chance."
};
/** Why there is no assurance icon, in the fewest words and in one sentence. */
var NONE = {
	"no-threshold": {
		short: "No threshold",
		meaning: "No threshold was in force in this month, so there is nothing to be assured of."
	},
	"not-enough-data": {
		short: "Not enough data",
		meaning: "At least 15 months with a value are needed before the threshold can be compared with process limits."
	},
	"short-phase": {
		short: "Limits too new",
		meaning: "Fewer than 12 months have passed since the limits were re-based, so assurance waits."
	},
	"no-limits": {
		short: "No process limits",
		meaning: "This kind of chart has no process limits that a threshold could be compared with."
	},
	"neutral-direction": {
		short: "No better direction",
		meaning: "Neither a rise nor a fall is better by itself, so no threshold is judged."
	},
	"too-rare": {
		short: "Too rare to judge",
		meaning: "There is less than one a month on average, too few for process limits; the days between events say more."
	}
};
/**
* Why is there no assurance icon?
*
* @example describeNoAssurance('no-threshold').short // 'No threshold'
*/
function describeNoAssurance(reason) {
	const { short, meaning } = NONE[reason];
	return {
		short,
		title: `No assurance: ${short.toLowerCase()}`,
		meaning
	};
}
/**
* What does the assurance icon say, and by which numbers? A threshold equal to a limit is said to equal it. Where special
* cause says the process is not stable, the meaning adds that the icon cannot be leaned on.
*
* @example describeAssurance(assessment, measure).title
* // 'Fail: the 95% threshold lies above the upper process limit of 92.5%'
*/
function describeAssurance(assessment, measure, decimals) {
	const { assurance, decidingIndex } = assessment;
	if (assurance === null) return describeNoAssurance(assessment.noAssurance ?? "no-limits");
	const index = decidingIndex ?? 0;
	const title = `${SHORT[assurance]}: ${position(assessment, index, assurance, measure, decimals)}`;
	const meaning = assessment.stable ? MEANING[assurance] : `${MEANING[assurance].replace("If nothing changes, ", "By its limits ")} But the process is changing, so this is not certain.`;
	return {
		short: SHORT[assurance],
		title,
		meaning: assessment.stable ? meaning : sentenceCase(meaning)
	};
}
function position(assessment, index, assurance, measure, decimals) {
	const threshold = assessment.threshold[index] ?? null;
	const lower = assessment.lower[index] ?? null;
	const upper = assessment.upper[index] ?? null;
	if (threshold === null) return "the threshold was not in force";
	const phrase = thresholdPhrase(threshold, measure, thresholdKindAt(assessment, index));
	if (assurance === "hit-or-miss") {
		if (lower === null || upper === null) return `${phrase} lies between the process limits`;
		return `${phrase} lies between the process limits of ${formatLine(lower, measure, decimals)} and ${formatLine(upper, measure, decimals)}`;
	}
	const beyondUpper = assessment.comparison === "at-least" === (assurance === "fail");
	const limit = beyondUpper ? upper : lower;
	const name = beyondUpper ? "upper process limit" : "lower process limit";
	if (limit === null) return `${phrase} lies ${beyondUpper ? "above" : "below"} the ${name}`;
	if (threshold === limit) return `${phrase} equals the ${name}`;
	return `${phrase} lies ${beyondUpper ? "above" : "below"} the ${name} of ${lineBeside(limit, threshold, measure, decimals)}`;
}
/** A limit written finely enough to differ from the threshold it is compared with. */
function lineBeside(limit, threshold, measure, decimals) {
	const plain = formatThreshold(threshold, measure);
	const first = formatLine(limit, measure, decimals);
	if (Number.parseFloat(first.replace(/,/g, "")) !== Number.parseFloat(plain.replace(/,/g, ""))) return first;
	return formatLine(limit, measure, 3);
}
export { describeMet as a, describeThresholdHistory as c, thresholdPhrase as d, describeBlank as f, explainGap as h, IconFrame as i, thresholdKindAt as l, describeGapOf as m, VariationIcon as n, describeThreshold as o, describeGap as p, AssuranceIcon as r, describeThresholdAt as s, describeAssurance as t, thresholdKindName as u };
