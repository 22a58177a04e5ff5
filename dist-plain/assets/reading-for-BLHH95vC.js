import { r as describeHidden, t as decidedMonths } from "./describe-rebase-CLEdU62d.js";
import { t as describeYearToDate } from "./describe-year-to-date-DWEbI7iC.js";
import { a as describeChange, i as valueAt, n as monthAt, r as partsAt, t as describePosition } from "./reading-position-DN_V49Wn.js";
import { b as spellNumber, c as monthsBetween, d as sentenceCase, f as singular, g as formatNumber, h as formatChance, i as formatPeriodList, l as formatCount, p as spellCount, r as formatPeriod, u as joinWords, v as formatPlain, y as roundHalfUp } from "./format-period-BD7N9t4d.js";
import { i as formatThreshold, o as formatValueBeside, t as decimalsFor } from "./format-value-CI_0_BpZ.js";
import { i as monthsSinceEvent } from "./default-rule-set-CsXG5Sbs.js";
import { g as SIDELESS_RULES } from "./zones-DbnuN1tE.js";
import { m as describeGapOf, p as describeGap } from "./describe-assurance-BpEBsH1p.js";
// src/wording/describe-gap-in-patients.ts
/**
* How far was the deciding month from its threshold, in people or cases? '' where no gap could be worked out.
*
* @example describeGapInPatients(gap, proportion) // '1,090 more patients seen within 4 hours would have met it in July 2012'
*/
function describeGapInPatients(gap, measure) {
	if (gap === null) return "";
	const { latest } = gap;
	const month = formatPeriod(latest.period);
	if (latest.short > 0) return `${moreOrFewer(latest.short, gap.comparison, measure)} would have met it in ${month}`;
	if (latest.spare === 0) return `Met in ${month} with none to spare`;
	return `Met in ${month} with ${`${amount(latest.spare)} to spare`}`;
}
/**
* What would make the threshold met in every month that only chance touches?
*
* @example describeReliableGap(gap, proportion) // '1,650 more patients seen within 4 hours in a usual month would make it reliable'
*/
function describeReliableGap(gap, measure) {
	if (gap.reliable === null) return null;
	if (gap.reliable === "out-of-reach") return "No level of the process makes it reliable at its present variation: months must first differ less";
	if (gap.reliable.short === 0) return "It is met reliably as it stands";
	return `${moreOrFewer(gap.reliable.short, gap.comparison, measure)} in a usual month would make it reliable`;
}
/** '1,090 more patients seen within 4 hours', '2 fewer cases' */
function moreOrFewer(people, comparison, measure) {
	const noun = people === 1 ? singular(measure.numeratorLabel) : measure.numeratorLabel;
	return `${amount(people)} ${comparison === "at-least" ? "more" : "fewer"} ${noun}`;
}
function amount(people) {
	return formatPlain(people, 1);
}
// src/wording/reading-future.ts
/** The clause of a reading that looks ahead. */
/**
* What comes next if nothing changes, with the chance and the distance where they were worked out? '' where nothing can be
* foretold: too few months, no threshold, no process limits.
*
* @example futureOf(of, position) // 'If nothing changes it will keep missing.'
*/
function futureOf(of, position) {
	const { assurance, noAssurance, variation, decidingIndex, recipe, conflict } = of.assessment;
	if (decidingIndex === null || variation === "not-enough-data") return "";
	if (recipe.direction === "neutral") return variation === "common-cause" ? "" : "Neither a rise nor a fall is better by itself: find out what lies behind it.";
	if (assurance === null) return noAssurance === "short-phase" && position !== null ? "Assurance waits until the new limits rest on 12 months." : "";
	const steady = variation === "common-cause";
	const worse = variation.startsWith("concern") && !conflict;
	const better = variation.startsWith("improvement");
	const metShare = position?.metShare ?? 0;
	switch (assurance) {
		case "pass":
			if (steady) return metShare < 1 ? "By its process limits it will be met in most months." : "If nothing changes it will keep meeting it.";
			return better ? "Even without this change it would keep meeting it." : "At its usual level it would keep meeting it, but that level may have moved.";
		case "fail":
			if (steady) return `${metShare > 0 ? "By its process limits it will be missed in most months." : "If nothing changes it will keep missing."}${gapSentence(of)}`;
			return `${worse ? "Even without this change it would keep missing." : "At its usual level it would keep missing, but that level may have moved."}${gapSentence(of)}`;
		case "hit-or-miss":
			if (steady) return hitOrMiss(of, metShare);
			return changingHitOrMiss(metShare, worse ? "worse" : better ? "better" : "both");
	}
}
/** So rarely, or nearly always: then 'some months' would mislead. */
var SELDOM = .2;
/** The threshold lies within the limits of a steady process: how often it will be met, by the chance worked out or else by the record. */
function hitOrMiss(of, metShare) {
	const share = of.probabilityOfMeeting?.probability ?? null ?? metShare;
	const chance = chanceClause(of);
	if (share < SELDOM) return `If nothing changes it will be met only now and then, by chance${chance}.${gapSentence(of)}`;
	if (share > .8) return `If nothing changes it will be missed only now and then, by chance${chance}.`;
	return `If nothing changes it will be met in some months and missed in others, by chance${chance}.`;
}
function changingHitOrMiss(metShare, change) {
	const within = "The threshold lies within the process limits";
	if (metShare === 0) return {
		better: `${within}, and comes nearer if this lasts.`,
		worse: `${within}, but it has not been met lately and moves further away if this lasts.`,
		both: `${within}, but it has not been met lately.`
	}[change];
	if (metShare === 1) return {
		better: `${within}, and misses become less likely if this lasts.`,
		worse: `${within}: misses are to be expected if this lasts.`,
		both: `${within}.`
	}[change];
	const usual = "At its usual level it is met in some months and missed in others";
	return {
		better: `${usual}; fewer misses are to be expected if this lasts.`,
		worse: `${usual}; more misses are to be expected if this lasts.`,
		both: `${usual}.`
	}[change];
}
/** ': the chance of meeting it in August 2012 is about 34 in 100' where it was worked out. */
function chanceClause({ probabilityOfMeeting }) {
	if (probabilityOfMeeting === void 0 || probabilityOfMeeting === null || probabilityOfMeeting.withheld !== null) return "";
	const chance = formatChance(probabilityOfMeeting.probability);
	return `: the chance of meeting it in ${formatPeriod(probabilityOfMeeting.period)} is ${/^\d/.test(chance) ? "about " : ""}${chance}`;
}
/** ' To reach 95%, a usual month needs 1,090 more patients seen within 4 hours.' where it was worked out. */
function gapSentence({ gapInPatients, measure }) {
	if (gapInPatients === void 0 || gapInPatients === null || gapInPatients.usual.short <= 0) return "";
	const people = moreOrFewer(gapInPatients.usual.short, gapInPatients.comparison, measure);
	return ` To reach ${formatThreshold(gapInPatients.threshold, measure)}, a usual month needs ${people}.`;
}
// src/wording/reading-lead.ts
/** How a change is said after the position, and by itself. */
var TAILS = {
	improvement: {
		met: ", and now better",
		missed: ", though now better",
		alone: "Now better than usual",
		cell: "now better"
	},
	concern: {
		met: ", but now worse",
		missed: ", and now worse",
		alone: "Now worse than usual",
		cell: "now worse"
	},
	both: {
		met: ", with signs of concern and of improvement",
		missed: ", with signs of concern and of improvement",
		alone: "Signs of concern and of improvement",
		cell: "concern and improvement"
	},
	high: {
		met: ", and now higher than usual",
		missed: ", and now higher than usual",
		alone: "Now higher than usual",
		cell: "now higher than usual"
	},
	low: {
		met: ", and now lower than usual",
		missed: ", and now lower than usual",
		alone: "Now lower than usual",
		cell: "now lower than usual"
	},
	unusual: {
		met: ", in an unusual pattern",
		missed: ", in an unusual pattern",
		alone: "An unusual pattern",
		cell: "unusual pattern"
	}
};
function tailOf(assessment) {
	if (assessment.conflict) return TAILS.both;
	switch (assessment.variation) {
		case "improvement-high":
		case "improvement-low": return TAILS.improvement;
		case "concern-high":
		case "concern-low": return TAILS.concern;
		case "neither-high": return isSideless(assessment) ? TAILS.unusual : TAILS.high;
		case "neither-low": return isSideless(assessment) ? TAILS.unusual : TAILS.low;
		case "common-cause":
		case "not-enough-data": return null;
	}
}
/** Whether only rules without a side speak: a pattern is unusual then, and neither high nor low. */
function isSideless({ decidingIndex, highSignals, lowSignals }) {
	const bits = decidingIndex === null ? 0 : (highSignals[decidingIndex] ?? 0) | (lowSignals[decidingIndex] ?? 0);
	return bits !== 0 && (bits & ~SIDELESS_RULES) === 0;
}
var sameLead = (lead, cell) => ({
	lead,
	cell,
	named: lead,
	saysValue: false
});
/**
* What is the first thing to say? The position against the threshold and whether it has changed; without a threshold the
* change; with too few months the position and that no verdict is given; for rare harm the count and when the last was.
*
* @example leadOf(of, position).lead // 'Below the 95% threshold in all 28 months, and now worse.'
*/
function leadOf(of, position) {
	const { assessment, provider } = of;
	const { decidingIndex, variation } = assessment;
	if (decidingIndex === null) return emptyLead(of);
	if (variation === "not-enough-data") {
		if (!isTooRare(assessment)) return fewLead(of, position, decidingIndex);
		const rare = rareLead(of, decidingIndex);
		const objective = objectiveLead(of, null);
		return objective === null ? rare : {
			...rare,
			lead: `${objective.lead} ${rare.lead}`,
			cell: objective.cell,
			named: `${objective.named} ${rare.named}`
		};
	}
	const tail = tailOf(assessment);
	if (position !== null) return sameLead(`${position.clause.includes(";") && tail !== null ? `${position.clause.replace("; missed", " (missed")})` : position.clause}${tail === null ? "" : tail[position.met ? "met" : "missed"]}.`, position.short + (tail === null ? "" : `, ${tail.cell}`));
	const objective = objectiveLead(of, tail?.cell ?? null);
	if (objective !== null) return objective;
	const start = tail === null ? "No sign of change" : tail.alone;
	const value = `${valueAt(of, decidingIndex)} in ${monthAt(of, decidingIndex)}`;
	const parts = partsAt(of, decidingIndex);
	return {
		lead: `${start}: ${value}.`,
		cell: start,
		named: `${start} at ${provider.name}: ${value}${parts === null ? "" : ` (${parts})`}.`,
		saysValue: true
	};
}
/** Whether the core refuses a verdict because there is less than one a month. */
function isTooRare({ noAssurance, warnings }) {
	return noAssurance === "too-rare" || warnings.some(({ id }) => id === "too-rare");
}
/** An annual objective that is exceeded, or more likely than not to be, carries the decision where no monthly threshold does. */
function objectiveLead({ yearToDate, measure }, change) {
	const year = yearToDate ?? null;
	if (year === null || year.objective === null) return null;
	const likely = year.probabilityOfBreach !== null && year.probabilityOfBreach >= .5;
	if (!year.breached && !likely) return null;
	const atMost = year.objective.comparison === "at-most";
	const start = year.breached ? atMost ? "Above" : "Below" : atMost ? "Likely to exceed" : "Likely to fall short of";
	const objective = `the annual objective of ${formatCount(year.objective.value, measure.numeratorLabel)}`;
	const tail = change === null ? "" : `, ${change}`;
	return sameLead(`${start} ${objective}${tail}.`, `${start} the annual objective${tail}`);
}
function emptyLead({ assessment: { series }, measure, provider }) {
	const naming = (lead, cell) => ({
		lead,
		cell,
		named: `${lead} ${provider.name}, ${measure.name}.`,
		saysValue: true
	});
	if (series.periods.length === 0) return naming("No data: the extracts hold no month of this measure for this provider.", "No data");
	if (series.values.some((value) => value !== null)) return naming("No month can be judged yet: all are provisional or left out.", "No month to judge");
	const count = series.periods.length;
	const months = count === 1 ? "the only month" : count === 2 ? "either of 2 months" : `any of ${String(count)} months`;
	const reasons = [...new Set(series.gaps.filter((gap) => gap !== null))].map(describeGap);
	return naming(`No value in ${months}: ${joinWords(reasons)}.`, "No value");
}
function fewLead(of, position, deciding) {
	const { series, excluded } = of.assessment;
	const months = series.values.filter((value, i) => value !== null && excluded[i] !== true && series.provisional[i] !== true).length;
	const verdict = months < 15 ? `not enough data for a verdict (${String(months)} of the 15 months needed)` : "no verdict is given on this chart";
	if (position !== null) return sameLead(`${position.clause}; ${verdict}.`, `${position.short}; ${months < 15 ? "not enough data" : "no verdict"}`);
	const value = `${valueAt(of, deciding)} in ${monthAt(of, deciding)}`;
	const start = sentenceCase(verdict);
	return {
		lead: `${start}: ${value}.`,
		cell: months < 15 ? `Not enough data (${String(months)} of 15 months)` : "No verdict",
		named: `${start}.`,
		saysValue: false
	};
}
/**
* Rare harm: how many, when the last was, how long ago. Never a verdict from a run of zeros. Provisional months and months
* left out of the limits count: a harm that is reported early or set aside is still a harm.
*/
function rareLead(of, last) {
	const { assessment: { series }, measure, provider } = of;
	const label = measure.numeratorLabel;
	const build = (start, rest, cell) => ({
		lead: `${start} ${rest}.`,
		cell,
		named: `${start} at ${provider.name} ${rest}.`,
		saysValue: true
	});
	if (measure.kind !== "count") return build("Too rare for a verdict", `(${valueAt(of, last)} in ${monthAt(of, last)})`, "Too rare for a verdict");
	const { lastMonth, monthsSince, unknownSince, total, months: events } = monthsSinceEvent(series);
	const months = formatCount(series.values.filter((value) => value !== null).length, "months");
	if (lastMonth === null || monthsSince === null) return build(`No ${label}`, `in ${months}`, `None in ${months}`);
	const month = formatPeriod(lastMonth);
	const all = formatPlain(total, 1);
	if (monthsSince === 0) {
		const now = events[0]?.count ?? 0;
		const rest = now === total ? `in ${month}, the only ${now === 1 ? "one" : "ones"} in ${months}` : `in ${month}; ${all} in ${months}`;
		return build(formatCount(now, label), rest, `${formatPlain(now, 1)} in ${month}`);
	}
	const unknown = unknownSince > 0 ? " known" : "";
	const since = monthsSince === 1 ? `in the month since ${month}` : `in the ${formatNumber(monthsSince)} months since ${month}`;
	return build(`No ${label}${unknown}`, `${since}; ${all} in ${months}`, `None${unknown} since ${month}`);
}
// src/wording/describe-warning.ts
var one = (figure) => figure === null ? "" : formatPlain(roundHalfUp(figure, 1), 1);
var two = (figure) => figure === null ? "" : formatNumber(figure, 2);
var given = (figure, text) => figure === null ? "" : text;
/** One template a warning: a new warning in the core does not compile until it has its English. */
var WORDS = {
	"too-few-points": (n) => ({
		short: "Not enough data",
		text: `${given(n, `Only ${n === 1 ? "1 month has a value" : `${one(n)} months have a value`}. `)}At least 15 are needed for process limits and verdicts, so the months are drawn as a run chart without them.`
	}),
	"short-phase": (n) => ({
		short: "New limits",
		text: `The limits rest on ${n === null ? "few months" : n === 1 ? "1 month" : `${one(n)} months`} since they were re-based. Until there are 12 they are provisional, and assurance is withheld.`
	}),
	"low-mean": (mean) => ({
		short: "Small counts",
		text: `The mean is ${given(mean, `${one(mean)} a month, `)}below 5. Chance signals are more frequent than usual on this chart: ask for a second month before acting on one.`
	}),
	"too-rare": (mean) => ({
		short: "Too rare for monthly limits",
		text: `The mean is ${given(mean, `${two(mean)} a month, `)}below 1. Monthly process limits would mislead, so no verdict is given; the days between events say more.`
	}),
	"small-denominators": (n) => ({
		short: "Small denominators",
		text: `A typical month counts ${n === null ? "few" : one(n)} in its denominator. One more or one fewer moves the value by ${n === null || n <= 0 ? "several" : one(100 / n)} percentage points, so read runs of months, not single ones.`
	}),
	"over-dispersion": (sigma) => ({
		short: "More variation than chance",
		text: `Months vary ${given(sigma, `${one(sigma)} times as much`)}${sigma === null ? "more" : ""} ${sigma === null ? "than" : "as"} chance alone makes likely for these denominators. Ordinary p, u or c limits are too narrow here: use XmR, or the chart that allows for it.`
	}),
	"under-dispersion": (sigma) => ({
		short: "Less variation than chance",
		text: `Months vary ${given(sigma, `only ${two(sigma)} times as much as`)}${sigma === null ? "less than" : ""} chance alone makes likely for these denominators, so real changes show late. Check that the figures are not averages, carried forward or capped.`
	}),
	autocorrelation: (r) => ({
		short: "Each month resembles the one before",
		text: `Each month resembles the one before${given(r, ` (correlation ${two(r)})`)}. False signals are several times more frequent than usual, so look for a cause before acting on one.`
	}),
	season: (share) => ({
		short: "Seasonal pattern",
		text: `The same months of the year are alike${given(share, `: ${formatNumber((share ?? 0) * 100)}% of the variation follows the calendar`)}. A signal in winter or summer may be the season: compare with the same month of earlier years.`
	}),
	"looks-cumulative": (years) => ({
		short: "Looks cumulative",
		text: `Within ${years === null ? "each financial year" : years === 1 ? "a financial year" : `each of ${one(years)} financial years`} the value never falls, as a running total does not. If these are year-to-date figures, load the monthly ones: signals on running totals mean nothing.`
	}),
	"overlapping-windows": (months) => ({
		short: "Overlapping periods",
		text: `Each value covers ${months === null ? "several months" : spellCount(months, "months")}, and neighbours share most of them. Control-chart rules do not hold, so no signal is given.`
	}),
	"gaps-bridged": (n) => ({
		short: "Missing months bridged",
		text: `${n === null ? "Missing months are" : n === 1 ? "One missing month is" : `${sentence(n)} missing months are`} passed over: the rule set joins the months on either side, so a run may span a gap.`
	}),
	"limits-beyond-range": () => ({
		short: "Limit beyond what is possible",
		text: "A computed process limit lies beyond what the measure can reach, and is drawn at the edge. No month can cross it, so a change on that side shows only as a run."
	}),
	"conflicting-signals": () => ({
		short: "Improvement and concern together",
		text: "At the latest month one rule shows improvement and another concern. Concern is shown first; both are listed."
	}),
	"value-without-denominator": (n) => ({
		short: "No denominators",
		text: `${n === null ? "Values" : n === 1 ? "One month" : `${sentence(n)} months`} came without a denominator, so the limits cannot allow for how many patients there were.`
	})
};
function sentence(count) {
	const word = spellNumber(count);
	return word.charAt(0).toUpperCase() + word.slice(1);
}
/**
* What does this warning say, with which number, and what should the reader do? Without a number the sentence still stands.
*
* @example describeWarning({ id: 'too-few-points', figure: 9 }).text
* // 'Only 9 months have a value. At least 15 are needed for process limits and verdicts, so the months are drawn as a run chart without them.'
*/
function describeWarning(warning) {
	return WORDS[warning.id](warning.figure);
}
// src/wording/reading-notes.ts
/** Warnings that are said elsewhere in the reading already, or belong to the limits and not to the sentence. */
var SAID_ELSEWHERE = /* @__PURE__ */ new Set([
	"too-few-points",
	"short-phase",
	"too-rare",
	"conflicting-signals",
	"limits-beyond-range",
	"gaps-bridged"
]);
/**
* Which month is the reading of, where that is not the last? Gaps, provisional and excluded months after the deciding one,
* and data that stop before the rest of the pack. Without `naming` it is not said which month was read.
*
* @example describeDecidingMonth(assessment, '2012-07') // ['July 2012 was not submitted; the reading is of June 2012.']
*/
function describeDecidingMonth(assessment, dataTo, naming = true) {
	const { series, decidingIndex, excluded } = assessment;
	const deciding = decidingIndex === null ? null : series.periods[decidingIndex] ?? null;
	if (decidingIndex === null || deciding === null) return [];
	const sentences = [];
	const later = series.periods.map((_, i) => i).filter((i) => i > decidingIndex);
	const clauses = groupBy(later, (i) => excluded[i] === true && series.values[i] !== null ? "excluded" : series.provisional[i] === true && series.values[i] !== null ? "provisional" : series.gaps[i] ?? "no-row");
	for (const [reason, indices] of clauses) {
		const periods = indices.map((i) => series.periods[i] ?? "");
		sentences.push(afterClause(reason, periods));
	}
	const last = series.periods.at(-1) ?? deciding;
	const stale = dataTo !== null && dataTo > last ? `Nothing has arrived since ${formatPeriod(last)}, ${spellCount(monthsBetween(last, dataTo) ?? 0, "months")} behind the other data` : null;
	if (stale !== null) sentences.push(stale);
	if (sentences.length === 0) return [];
	const text = sentences.length > 1 && stale === null ? joinWords(sentences) : sentences.join(". ");
	return [later.length === 0 || !naming ? `${text}.` : `${text}; the reading is of ${formatPeriod(deciding)}.`];
}
/** So many months without a figure at the end, and the reading belongs to the past. */
var STOPPED_AFTER = 3;
/**
* Have figures stopped coming? True words before anything else once three months or more at the end of the series have none; null
* otherwise.
*
* @example describeStopped(assessment) // 'No figures since March 2011'
*/
function describeStopped({ series }) {
	const last = series.values.findLastIndex((value) => value !== null);
	if (last === -1 || series.values.length - 1 - last < STOPPED_AFTER) return null;
	return `No figures since ${formatPeriod(series.periods[last] ?? "")}`;
}
function afterClause(reason, periods) {
	const many = periods.length > 1;
	const months = formatPeriodList(periods);
	if (reason === "provisional") return `${months} ${many ? "are" : "is"} provisional`;
	if (reason === "excluded") return `${months} ${many ? "are" : "is"} left out of the rules by decision`;
	const clause = describeGapOf("", reason).trim();
	return `${months} ${many ? clause.replace(/^was /, "were ").replace(/^has /, "have ").replace(/^does /, "do ").replace(/^is /, "are ") : clause}`;
}
function groupBy(indices, reasonOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const index of indices) {
		const reason = reasonOf(index);
		const group = groups.get(reason);
		if (group === void 0) groups.set(reason, [index]);
		else group.push(index);
	}
	return groups;
}
/**
* What else qualifies the reading? Limits re-based and how long ago, months without a value, months left out, figures restated, and
* the warnings of the core in a few words. Whole sentences, most important first. Where there are no limits because harm is too rare,
* nothing is said of them.
*/
function describeNotes(assessment, measure, warnings = assessment.warnings, tooRare = false) {
	return [
		...tooRare ? [] : rebased(assessment),
		...gaps(assessment),
		...leftOut(assessment),
		...restated(assessment, measure),
		...care(warnings)
	];
}
function rebased({ phases, series, decidingIndex }) {
	const phase = phases.find((candidate) => decidingIndex !== null && candidate.from <= decidingIndex && decidingIndex <= candidate.to) ?? phases.at(-1);
	if (phase === void 0 || phase.from === 0 || phases.length < 2) return [];
	const start = formatPeriod(series.periods[phase.from] ?? "");
	if (!phase.short) return [`The limits were re-based in ${start}.`];
	const points = series.values.filter((value, i) => value !== null && i >= phase.from && i <= phase.to).length;
	return [`The limits were re-based in ${start} and rest on ${formatCount(points, "months")}: they are provisional until there are 12.`];
}
function gaps({ series, decidingIndex }) {
	if (decidingIndex === null) return [];
	const first = series.values.findIndex((value) => value !== null);
	const missing = series.periods.filter((_, i) => i > first && i < decidingIndex && series.values[i] === null);
	if (missing.length === 0) return [];
	if (missing.length <= 3) return [`${formatPeriodList(missing)} ${missing.length === 1 ? "has" : "have"} no value.`];
	return [`${sentenceCase(spellCount(missing.length, "earlier months"))} have no value.`];
}
function leftOut({ series, excluded, decidingIndex }) {
	if (decidingIndex === null) return [];
	const months = series.periods.filter((_, i) => excluded[i] === true && series.values[i] !== null && i < decidingIndex);
	if (months.length === 0) return [];
	return [`${months.length <= 3 ? formatPeriodList(months) : sentenceCase(spellCount(months.length, "months"))} ${months.length === 1 ? "is" : "are"} left out of the limits by decision.`];
}
function restated({ series }, measure) {
	const decimals = decimalsFor(measure, series);
	const indices = series.periods.map((_, i) => i).filter((i) => (series.restatedFrom[i] ?? null) !== null && series.values[i] !== null);
	const [only] = indices;
	if (only === void 0) return [];
	if (indices.length > 1) return [`${sentenceCase(spellCount(indices.length, "months"))} have been restated since they were first reported.`];
	const before = series.restatedFrom[only] ?? 0;
	const now = series.values[only] ?? 0;
	return [`${formatPeriod(series.periods[only] ?? "")} was restated from ${formatValueBeside(before, now, measure, decimals)} to ${formatValueBeside(now, before, measure, decimals)}.`];
}
function care(warnings) {
	const words = warnings.filter((warning) => !SAID_ELSEWHERE.has(warning.id)).map((warning) => describeWarning(warning).short);
	if (words.length === 0) return [];
	return [`Read with care: ${joinWords(words.map((word) => word.charAt(0).toLowerCase() + word.slice(1)))}.`];
}
// src/wording/reading-sentence.ts
/** The reading of a chart in sentences: deterministic, composed from the assessment alone. */
/**
* What does this chart say? In three lengths, each with the decision first: where the process stands against its threshold
* and whether that has changed; then what shows it; then what is likely next; at the end what qualifies the data.
*
* A measure without a better direction is never called better or worse. With too few months no verdict is given and the count is
* stated. An empty series says so.
*
* @example readingOf({ assessment, measure, provider: { name: 'Worcestershire Acute' } }).caption
* // 'Below the 95% threshold in all 12 months. No sign of change. If nothing changes it will keep missing.'
*/
function readingOf(of) {
	const { assessment, measure } = of;
	const position = describePosition(assessment, measure);
	const said = leadOf(of, position);
	const stopped = describeStopped(assessment);
	const after = (lead) => stopped === null ? lead : `${stopped}. ${lead}`;
	const saysChange = position === null && assessment.variation === "common-cause";
	const change = (place) => {
		const text = describeChange(assessment, measure, place);
		return saysChange && text === "No sign of change." ? "" : text;
	};
	const tooRare = isTooRare(assessment);
	const future = stopped === null ? futureOf(of, position) : "";
	const deciding = stopped === null ? describeDecidingMonth(assessment, of.dataTo ?? null, !tooRare) : [];
	const year = of.yearToDate === void 0 || of.yearToDate === null || stopped !== null ? null : describeYearToDate(of.yearToDate, measure);
	const yearSentence = year === null ? null : `${year}.`;
	const lead = after(said.lead);
	const rest = joined([
		change(position === null ? "after-value" : "alone"),
		future,
		yearSentence,
		...deciding
	]);
	return {
		cell: stopped ?? said.cell,
		lead,
		rest,
		caption: joined([lead, rest]),
		paragraph: joined([
			after(said.named),
			said.saysValue ? "" : latestOf(of),
			change("after-value"),
			future,
			yearSentence,
			...deciding,
			...describeNotes(assessment, measure, of.warnings, tooRare)
		])
	};
}
var joined = (sentences) => sentences.filter((sentence) => sentence !== null && sentence !== "").join(" ");
/** 'Worcestershire Acute: 84.5% in July 2012, 7,412 of 8,935 patients seen within 4 hours.' */
function latestOf(of) {
	const { assessment: { decidingIndex }, provider } = of;
	if (decidingIndex === null) return "";
	const parts = partsAt(of, decidingIndex);
	return `${provider.name}: ${valueAt(of, decidingIndex)} in ${monthAt(of, decidingIndex)}${parts === null ? "" : `, ${parts}`}.`;
}
// src/views/shared/reading-for.ts
/** A concern that new limits or months left out hide is said with it, wherever the chart is read. */
function readingFor({ assessment, measure, provider, annotations, probability, gap, year, warnings, dataTo, hidden }) {
	const reading = readingOf({
		assessment,
		measure,
		provider,
		probabilityOfMeeting: probability,
		gapInPatients: gap,
		yearToDate: year,
		warnings,
		dataTo
	});
	const said = hidden === null || hidden.at === null && !hidden.failing ? "" : describeHidden(hidden, decidedMonths(annotations));
	if (said === "") return reading;
	const joined = (text) => `${text} ${said}`.trim();
	return {
		...reading,
		rest: joined(reading.rest),
		caption: joined(reading.caption),
		paragraph: joined(reading.paragraph)
	};
}
export { describeReliableGap as i, describeWarning as n, describeGapInPatients as r, readingFor as t };
