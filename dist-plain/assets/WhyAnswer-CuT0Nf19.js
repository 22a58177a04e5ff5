import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { s as describeThresholdAt, t as describeAssurance } from "./describe-assurance-BpEBsH1p.js";
import { a as formatPeriodRange, d as sentenceCase, h as formatChance, p as spellCount, r as formatPeriod } from "./format-period-BD7N9t4d.js";
import { i as formatThreshold, n as formatLine, t as decimalsFor } from "./format-value-CI_0_BpZ.js";
import { t as centreName } from "./centre-name-gjicXACB.js";
import { O as describeRuleSet } from "./index-DGYiDaCT.js";
import { r as describeSignal, t as describeClearing } from "./describe-signal-jiJOCtdI.js";
import { n as describeVerdict } from "./describe-variation-BH-H7pCA.js";
// src/wording/describe-limits.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/**
* The limits at one month in a sentence, with the stretch of months they were computed from.
*
* Without limits the centre alone is said; without a centre ''.
*
* @example describeLimits(assessment, measure, 27)
* // 'From 91.2% to 97.0% around a mean of 94.1%, from 28 months: April 2010 to July 2012'
*/
function describeLimits(assessment, measure, index = assessment.decidingIndex) {
	if (index === null) return "";
	const { series, centre, lower, upper, excluded } = assessment;
	const decimals = decimalsFor(measure, series);
	const middle = centre[index] ?? null;
	if (middle === null) return "";
	const around = `${centreName(assessment.chartKind)} of ${formatLine(middle, measure, decimals)}`;
	const low = lower[index] ?? null;
	const high = upper[index] ?? null;
	const phase = assessment.phases.find(({ from, to }) => from <= index && index <= to);
	const lines = low !== null && high !== null ? `From ${formatLine(low, measure, decimals)} to ${formatLine(high, measure, decimals)} around a ${around}` : high !== null ? `Up to ${formatLine(high, measure, decimals)} around a ${around}` : low !== null ? `From ${formatLine(low, measure, decimals)} up, around a ${around}` : `No limits; a ${around}`;
	if (phase === void 0) return lines;
	const months = series.values.slice(phase.from, phase.to + 1).filter((value, i) => value !== null && excluded[phase.from + i] !== true && series.provisional[phase.from + i] !== true).length;
	const first = series.periods[phase.from] ?? "";
	const last = series.periods[phase.to] ?? "";
	const stretch = first === last ? formatPeriod(first) : formatPeriodRange(first, last);
	return `${lines}, from ${spellCount(months, "months")}: ${stretch}`;
}
// src/wording/describe-chance.ts
var WITHHELD = {
	"no-threshold": "No threshold is in force next month",
	"not-enough-data": "Not stated: there are fewer than 15 months",
	"short-phase": "Not stated: there are fewer than 12 months since the limits were re-based",
	"not-stable": "Not stated: the process is changing, so its past does not foretell the next month",
	"too-rare": "Not stated: there is less than one a month on average",
	"no-limits": "Not stated: this kind of chart has no process limits",
	"no-variation": "Not stated: every month had the same value",
	"threshold-at-edge": "Not stated: the threshold is the very end of what is possible"
};
/**
* How likely is the threshold to be met next month? The chance in words, or why there is none.
*
* @example describeChance({ probability: 0.002, threshold: 0.95, period: '2012-08', … }, proportion)
* // 'Under 1 in 100 chance of meeting 95% in August 2012'
*/
function describeChance(result, measure) {
	if (result.withheld !== null) return WITHHELD[result.withheld];
	const chance = formatChance(result.probability);
	return `${sentenceCase(chance)} chance of meeting ${formatThreshold(result.threshold, measure)} in ${formatPeriod(result.period)}`;
}
// src/wording/why-words.ts
/**
* The rule, the months and numbers that fired it, the limits and threshold used, the chance of meeting it, the rule set, and what would
* clear it; parts that do not apply are left out. Equal assessments give equal words.
*
* @example whyParts(of)[0] // { term: 'Variation', verdict: 'Concern, low', says: ['The process has changed for the worse: …'] }
*/
function whyParts({ assessment, measure, signals, probability }) {
	const { decidingIndex, series } = assessment;
	const variation = describeVerdict(assessment);
	const assurance = describeAssurance(assessment, measure);
	const part = (term, ...says) => ({
		term,
		verdict: null,
		says: says.filter((one) => one !== "").map(ended)
	});
	return [
		{
			term: "Variation",
			verdict: variation.short,
			says: [variation.meaning]
		},
		part("Decided by", decidingIndex === null ? "" : formatPeriod(series.periods[decidingIndex] ?? "")),
		part(signals.length === 1 ? "Signal" : "Signals", ...signals.map((signal) => describeSignal(signal, assessment, measure))),
		part("Would clear", ...signals.map((signal) => describeClearing(signal, assessment, measure))),
		part("Process limits", describeLimits(assessment, measure)),
		{
			term: "Assurance",
			verdict: assurance.short,
			says: [`${assurance.title.startsWith(assurance.short) ? `${sentence(assurance.title.slice(assurance.short.length))} ` : ""}${assurance.meaning}`]
		},
		part("Threshold", describeThresholdAt(assessment, measure)),
		part("Next month", describeChance(probability, measure)),
		part("Rules", describeRuleSet(assessment.ruleSet, assessment.ruleSetVersion))
	].filter(({ says }) => says.length > 0);
}
/** The same as one line of text, for a cell of a table. @example whyText(parts) // 'Variation: Concern, low. The process … Rules: Nelson.' */
function whyText(parts) {
	return parts.map(({ term, verdict, says }) => `${term}: ${[verdict === null ? null : `${verdict}.`, ...says].filter((one) => one !== null).join(" ")}`).join(" ");
}
var ended = (text) => /[.?!…]$/.test(text) ? text : `${text}.`;
/** `: the 95% threshold lies…` → `The 95% threshold lies….` */
function sentence(rest) {
	const text = rest.replace(/^[:,.\s]+/, "");
	return text === "" ? "" : ended(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);
}
// src/views/shared/why/WhyAnswer.tsx
/** Why these icons: the rule, the months and numbers that fired it, the limits and threshold used, and what would clear it. */
var import_jsx_runtime = require_jsx_runtime();
/** The answer as a list of terms: the same on a chart's page and in the dialog behind every icon, and in the export as text. */
function WhyAnswer({ chart }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", { children: whyParts(chart).map(({ term, verdict, says }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_react.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: term }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dd", { children: [verdict !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", {
		className: toneOf(term, chart.assessment),
		children: verdict
	}), ". "] }), says.length > 1 || term.startsWith("Signal") || term === "Would clear" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: says.map((one) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: one }, one)) }) : says[0]] })] }, term)) });
}
function toneOf(term, { variation, assurance }) {
	if (term === "Variation") return `verdict-${variation.split("-")[0] ?? "common"}`;
	return assurance === "fail" ? "verdict-concern" : void 0;
}
export { describeLimits as i, whyParts as n, whyText as r, WhyAnswer as t };
