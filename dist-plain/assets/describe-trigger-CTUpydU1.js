import { f as daysBetween, l as readSettings, p as lastDayOf } from "./register-state-BAR4Cq41.js";
import { i as monthsFromTo, n as monthIndex, r as monthsBetween, t as monthAt } from "./months-BPC1vfcD.js";
import { i as drainWithPauses } from "./failure-C5RXDwqm.js";
import { _ as formatOrdinal, b as spellNumber, d as sentenceCase, f as singular, g as formatNumber, h as formatChance, i as formatPeriodList, l as formatCount, p as spellCount, r as formatPeriod, t as formatDay, u as joinWords, v as formatPlain } from "./format-period-BD7N9t4d.js";
import { _ as rulesIn, o as RULE_SETS } from "./zones-DbnuN1tE.js";
import { a as zeroToleranceRecord, c as assessSeries } from "./default-rule-set-CsXG5Sbs.js";
import { r as thresholdsInForce, t as meets } from "./thresholds-in-force-B3wB5Sjc.js";
import { C as _regex, _ as _gte, a as discriminatedUnion, c as nullable, h as string, l as number, m as strictObject, n as _enum, o as int, r as array, s as literal, t as _default, v as _lt, w as _trim, x as _minLength, y as _lte } from "./schemas-DyOuiBAM.js";
import { At as queryOptions, B as contentsKey, G as includedMonths, H as expectedChanceSignals, L as useTerms, N as useWatchedCharts, P as useWatchedChartsAt, Tt as seriesUpTo, U as chanceShare, V as isUnder, jt as useQuery, ot as useHoldingState, st as useEnvironment } from "./index-DGYiDaCT.js";
import { n as falseDiscoveries, t as normalUpperTail } from "./normal-D15VRjaP.js";
import { a as explainSignals, r as yearToDate } from "./by-telling-BK-t6oyV.js";
import { c as covers } from "./objective-of-year-DUYp5E5p.js";
import { t as readPackSettings } from "./pack-settings-sNFB1y4a.js";
import { d as thresholdPhrase, l as thresholdKindAt, m as describeGapOf } from "./describe-assurance-BpEBsH1p.js";
import { n as formatLine, o as formatValueBeside, t as decimalsFor } from "./format-value-CI_0_BpZ.js";
import { t as describeVariation } from "./describe-variation-BH-H7pCA.js";
import { t as describeYearToDate } from "./describe-year-to-date-DWEbI7iC.js";
import { a as describeChange, i as valueAt, t as describePosition } from "./reading-position-DN_V49Wn.js";
// src/meeting/chance-of-signals.ts
var SIGMAS_TO_LIMIT = 3;
/** Two of three months beyond 2σ on one side, by a normal process: 2·(3p²(1 − p) + p³) with p = 0.02275. */
var TWO_OF_THREE = .003059;
function factorial(count) {
	let product = 1;
	for (let i = 2; i <= count; i++) product *= i;
	return product;
}
/** How often an unchanged process does what this rule saw, on either side; null: only the share of the whole rule set is known. */
function chanceOfRule(rule, months, distance) {
	switch (rule) {
		case "outside":
		case "we-1":
		case "nelson-1": return distance === null ? null : 2 * normalUpperTail(distance);
		case "shift":
		case "we-4":
		case "nelson-2": return 2 * .5 ** months;
		case "trend":
		case "nelson-3": return 2 / factorial(months);
		case "two-of-three":
		case "we-2":
		case "nelson-5": return TWO_OF_THREE;
		default: return null;
	}
}
/** The deciding month's distance from the centre in sigmas, by the limits drawn; null without limits or width. */
function distanceOf({ series, decidingIndex, centre, lower, upper }) {
	const at = decidingIndex ?? -1;
	const value = series.values[at] ?? null;
	const middle = centre[at] ?? null;
	if (value === null || middle === null) return null;
	const limit = (value >= middle ? upper[at] : lower[at]) ?? null;
	const sigma = limit === null ? 0 : Math.abs(limit - middle) / SIGMAS_TO_LIMIT;
	return sigma > 0 ? Math.abs(value - middle) / sigma : null;
}
/**
* How often would this chart look so striking at its deciding month if the process had not changed?
*
* The smallest chance of the rules that flag the month, times the number of rules that were tried (Bonferroni), at most 1: a run
* of k months 2·½ᵏ, a month outside the limits by the normal tail of its distance, k rising or falling 2 ÷ k!, two of
* three close to a limit 0.0031. Never more than the share of stable charts that the rule set flags at their last month
* (`chanceShare`, by simulation), which is the chance of any signal at all. Null: no verdict, so no test. No signal: 1.
*
* @example a run of 12 of 24 months under the four strict rules // 4 · 2 · ½¹² = 0.00195; of seven // 0.0137, the share of any signal
*/
function chanceOfSignal(assessment) {
	const { variation, decidingIndex, highSignals, lowSignals, ruleSet } = assessment;
	if (variation === "not-enough-data" || decidingIndex === null) return null;
	const bits = (highSignals[decidingIndex] ?? 0) | (lowSignals[decidingIndex] ?? 0);
	if (variation === "common-cause" || bits === 0) return 1;
	const distance = distanceOf(assessment);
	const longest = /* @__PURE__ */ new Map();
	for (const { rule, indices } of explainSignals(assessment, decidingIndex)) longest.set(rule, Math.max(longest.get(rule) ?? 0, indices.length));
	const share = chanceShare(ruleSet, includedMonths(assessment));
	const tried = RULE_SETS[ruleSet].rules.length;
	const each = rulesIn(bits).map((rule) => tried * (chanceOfRule(rule, longest.get(rule) ?? 0, distance) ?? 1));
	return Math.min(share > 0 ? share : 1, ...each);
}
/** The same in steps of one chart each. */
function* chanceOfSignalsSteps(assessments) {
	const pValues = [];
	for (const assessment of assessments) {
		yield;
		pValues.push(chanceOfSignal(assessment));
	}
	const charts = pValues.filter((pValue) => pValue !== null).length;
	const found = new Array(assessments.length).fill(null);
	for (const { index, pValue, adjusted, discovered } of falseDiscoveries(pValues)) found[index] = {
		pValue,
		adjusted,
		discovered,
		charts
	};
	return found;
}
// src/meeting/meeting-chart.ts
/** The same chart now and at the last meeting has the same key. @example chartKey(chart) // 'ae_4h_all_types@RWP' */
function chartKey({ measure, provider }) {
	return `${measure.id}@${provider.code}`;
}
// src/meeting/life-cycle.ts
/** The life of a chart's signal from one meeting to the next. */
/** What does a verdict mean for people? @example meaningOf('concern-low') // 'concern' */
function meaningOf(variation) {
	switch (variation) {
		case "concern-high":
		case "concern-low": return "concern";
		case "improvement-high":
		case "improvement-low": return "improvement";
		case "neither-high":
		case "neither-low": return "neither";
		case "common-cause":
		case "not-enough-data": return null;
	}
}
/**
* For how long has this verdict held? Found by assessing the chart again as it stood after each month before, with the figures
* known now, until the verdict was another one.
*/
function lasting(assessment) {
	let known = lastings.get(assessment);
	if (known === void 0) {
		known = workOutLasting(assessment);
		lastings.set(assessment, known);
	}
	return known;
}
/** Changes, triggers and their order all ask of the same charts. */
var lastings = /* @__PURE__ */ new WeakMap();
function workOutLasting({ series, recipe, decidingIndex, variation }) {
	if (decidingIndex === null) return null;
	let since = series.periods[decidingIndex];
	let month = 1;
	for (let i = decidingIndex - 1; i >= 0; i--) {
		const before = assessSeries(seriesUpTo(series, series.periods[i]), recipe);
		if (before.decidingIndex !== i) continue;
		if (before.variation !== variation) break;
		since = series.periods[i];
		month += 1;
	}
	return {
		since,
		month
	};
}
/** The phase start that one recipe has and the other had not. */
function rebasedSince(now, then) {
	if (then === null) return null;
	const starts = now.phases.map(({ from }) => now.series.periods[from]);
	const before = new Set(then.phases.map(({ from }) => then.series.periods[from]));
	return starts.findLast((start) => start !== void 0 && !before.has(start)) ?? null;
}
/**
* What became of the signal between two meetings: is it new, does it go on (and for how many months), has it turned, or cleared?
*
* The same chart assessed now and as at the earlier meeting; null: there was no such chart then. A signal that had ended and came
* back is new again. A chart without enough data has no signal.
*
* @param since the last month of the earlier meeting
* @example lifeCycle(july, may, '2012-05') // { stage: 'continuing', meaning: 'concern', since: '2012-03', month: 5, … }
*/
function lifeCycle(now, then, since) {
	const meaning = meaningOf(now.variation);
	const meant = then === null ? null : meaningOf(then.variation);
	const lasts = meaning === null ? null : lasting(now);
	return {
		stage: stageOf(now, then, lasts, since),
		meaning,
		meant,
		was: then?.variation ?? null,
		is: now.variation,
		since: lasts?.since ?? null,
		month: lasts?.month ?? 0,
		rebased: rebasedSince(now, then)
	};
}
function stageOf(now, then, lasts, since) {
	const meant = then === null ? null : meaningOf(then.variation);
	if (lasts === null) return meant === null ? "none" : now.variation === "not-enough-data" ? "not-judged" : "cleared";
	if (meant === null || then === null) return "new";
	if (then.variation !== now.variation) return "changed-direction";
	return lasts.since > since && lasts.month > 0 && !sameDeciding(now, then) ? "new" : "continuing";
}
var decidingMonth$1 = ({ series, decidingIndex }) => series.periods[decidingIndex ?? -1];
var sameDeciding = (now, then) => decidingMonth$1(now) === decidingMonth$1(then);
// src/meeting/fold-sites.ts
/** What a committee hears of a site that its provider's own chart does not say: harm, concern, danger to a threshold. */
var TELLS_ALONE = /* @__PURE__ */ new Set([
	"harm",
	"concern",
	"at-risk",
	"restated"
]);
/**
* One story, one item: what changed at a site is told with the provider's chart of the same measure where that says the same.
*
* A site has a parent among the charts of the same measure. A change of the same kind goes into its item (`atSites`); an event is the
* provider's event already. A concern or a danger that only the site has stands by itself: a trust's mean can hide a
* ward's harm. A site's improvement, or the end of a signal, by itself is left to its chart.
*/
function foldSites(changes, charts) {
	const known = new Map(charts.map((chart) => [chartKey(chart), chart]));
	const parentOf = ({ measure, provider, kind }) => provider.type === "provider" || provider.parentCode === null || kind === "missing" ? void 0 : known.get(chartKey({
		measure,
		provider: { code: provider.parentCode }
	}));
	const items = new Map(changes.map((change) => [change.id, change]));
	const folded = /* @__PURE__ */ new Map();
	const alone = [];
	for (const change of changes) {
		const parent = parentOf(change);
		const item = parent === void 0 ? void 0 : items.get(chartKey(parent));
		if (parent === void 0) alone.push(change);
		else if (item?.reasons.some(({ kind }) => kind === change.kind) === true) folded.set(item.id, [...folded.get(item.id) ?? [], change]);
		else if (TELLS_ALONE.has(change.group) && !change.mayBeChance && !isSaidAbove(change, parent)) alone.push(change);
	}
	return alone.map((change) => ({
		...change,
		atSites: folded.get(change.id) ?? []
	}));
}
/** Whether the provider's chart says it already: harm is counted there too, and so is a concern that goes on there. */
function isSaidAbove(change, parent) {
	if (change.group === "harm") return true;
	return change.group === "concern" && meaningOf(parent.assessment.variation) === "concern";
}
// src/meeting/rank-changes.ts
/** Headings in the order of the agenda: harm done, the process worse, the threshold in danger, then what is no bad news. */
var CHANGE_GROUPS = [
	"harm",
	"concern",
	"at-risk",
	"changed",
	"better",
	"restated",
	"missing"
];
/** Kinds in the order of their weight, each under its heading. */
var KINDS$1 = [
	["never-event", "harm"],
	["rare-harm", "harm"],
	["new-concern", "concern"],
	["deeper-concern", "concern"],
	["objective-breached", "at-risk"],
	["objective-at-risk", "at-risk"],
	["assurance-lost", "at-risk"],
	["off-trajectory", "at-risk"],
	["newly-below", "at-risk"],
	["new-change", "changed"],
	["ended", "changed"],
	["improved", "better"],
	["cleared", "better"],
	["consistently-met", "better"],
	["assurance-gained", "better"],
	["newly-met", "better"],
	["restated", "restated"],
	["missing", "missing"]
];
var WEIGHT = new Map(KINDS$1.map(([kind], index) => [kind, index]));
var GROUP = new Map(KINDS$1);
/** Under which heading does a reason stand? @example groupOf('cleared') // 'better' */
var groupOf = (kind) => GROUP.get(kind);
var weightOf = (kind) => WEIGHT.get(kind);
/** Whether this reason by itself may be chance. */
function isByChance(reason) {
	switch (reason.kind) {
		case "new-concern":
		case "deeper-concern":
		case "improved":
		case "new-change": return !reason.chance.discovered;
		case "newly-below":
		case "newly-met":
		case "consistently-met": return reason.byChance;
		default: return false;
	}
}
/** For sorting the reasons of one chart: the kind that weighs most first, of two events the later. */
function byWeight(one, other) {
	return weightOf(one.kind) - weightOf(other.kind) || ("eventId" in one && "eventId" in other ? one.month < other.month ? 1 : one.month > other.month ? -1 : 0 : 0);
}
/**
* What hangs on it: 0 the threshold is missed and will be, 1 missed now, 2 it may be missed, 3 met reliably or none. For harm, the more
* in a year the heavier; for a year's objective, the likelier its breach; for restated figures, whether a verdict changed.
*/
function consequenceOf({ reasons: [reason], chart: { assessment } }) {
	switch (reason.kind) {
		case "never-event":
		case "rare-harm": return -(reason.inLastYear ?? reason.count);
		case "objective-breached":
		case "objective-at-risk":
		case "off-trajectory": return -(reason.year.probabilityOfBreach ?? 0);
		case "restated": return reason.variation !== null || reason.assurance !== null ? 0 : reason.figures.some(({ met }) => met.from !== met.to) ? 1 : 2;
		case "missing": return -reason.behind;
		default:
			if (assessment.assurance === "fail") return 0;
			if (assessment.met[assessment.decidingIndex ?? -1] === false) return 1;
			return assessment.assurance === "hit-or-miss" ? 2 : 3;
	}
}
/** The chance that the leading signal is none; 0 for reasons that are facts. */
var doubtOf$1 = ({ reasons: [reason] }) => "chance" in reason ? reason.chance.pValue : 0;
/**
* The order of the agenda, first to last: the heading; what is surely more than chance; the kind; what hangs on it; the strength of the
* evidence; how many reasons there are. What is the same in all of these keeps the order handed in.
*/
function rankChanges(changes) {
	const place = (change) => [
		CHANGE_GROUPS.indexOf(change.group),
		change.mayBeChance ? 1 : 0,
		weightOf(change.kind),
		consequenceOf(change),
		doubtOf$1(change),
		-change.reasons.length
	];
	return changes.map((change, index) => ({
		change,
		place: [...place(change), index]
	})).sort((one, other) => firstDifference(one.place, other.place)).map(({ change }) => change);
}
function firstDifference(one, other) {
	for (let i = 0; i < one.length; i++) {
		const difference = one[i] - other[i];
		if (difference !== 0) return difference;
	}
	return 0;
}
// src/meeting/reasons/event-reasons.ts
/** Counted from events of this sort, each one is told as a never event. */
var NEVER_EVENT = "never_event";
var isNeverEvent = ({ measure }) => measure.sourceEventType === NEVER_EVENT;
/** A threshold, or a year's objective, of zero in the last month. */
function isNoneAllowed({ assessment: { series, recipe } }) {
	const month = series.periods.at(-1) ?? "";
	return recipe.thresholds.some((threshold) => threshold.value === 0 && threshold.comparison === "at-most" && covers(threshold, month));
}
var isTooRare = ({ assessment }) => assessment.warnings.some(({ id }) => id === "too-rare");
/**
* Every never event, and every harm that is too rare for a monthly verdict and of which none is allowed, that the last meeting could
* not know of: one reason each, latest first.
*
* Rare harm without a threshold of zero (a deep pressure ulcer somewhere, most months) is not told case by case: that would bury the
* agenda. An event is new where it happened after that meeting's month, was declared after it, or was not among those known then. Where no dates
* are known, the months' counts are told.
*/
function eventReasons(now, then, since) {
	const never = isNeverEvent(now);
	if (!never && (!isTooRare(now) || now.measure.kind !== "count" || !isNoneAllowed(now))) return [];
	const kind = never ? "never-event" : "rare-harm";
	return now.rareHarm === null ? fromMonths(now, since, kind) : fromDates(now, then, since, kind);
}
function fromDates({ rareHarm }, then, since, kind) {
	if (rareHarm === null) return [];
	const end = lastDayOf(since);
	const known = then?.rareHarm === null || then === null ? null : new Set(then.rareHarm.events.map(({ event }) => event.id));
	const days = rareHarm.events.map(({ day }) => day);
	return rareHarm.events.flatMap(({ day, event }, index) => {
		const late = event.declared !== null && event.declared > end && day <= end ? event.declared : null;
		if (day <= end && late === null && (known === null || known.has(event.id))) return [];
		const before = days[index + 1];
		return [{
			kind,
			day,
			month: day.slice(0, 7),
			count: 1,
			eventId: event.id,
			category: event.category,
			declaredLater: late,
			daysSinceLast: before === void 0 ? null : daysBetween(before, day),
			inLastYear: zeroToleranceRecord(days.slice(index), day).inLastYear
		}];
	});
}
function fromMonths({ assessment: { series } }, since, kind) {
	const counts = series.denominators.some((denominator) => denominator !== null) ? series.numerators : series.values;
	return series.periods.flatMap((month, i) => {
		const count = counts[i] ?? 0;
		if (month <= since || count <= 0) return [];
		return [{
			kind,
			day: null,
			month,
			count,
			eventId: null,
			category: null,
			declaredLater: null,
			daysSinceLast: null,
			inLastYear: null
		}];
	}).reverse();
}
// src/meeting/reasons/missing-reasons.ts
/** A chart that had figures for at least so many of the twelve months before its gap is expected to have one every month. */
var REGULAR_MONTHS = 10;
var YEAR = 12;
/** Gaps for which nobody owes a figure. Too few patients to publish is not a missing submission. */
var OWED = ["no-row", "not-submitted"];
/**
* Which months were to be expected since the last meeting, and have not come?
*
* A chart with a figure in at least ten of the twelve months before owes one for each month up to `to`, the last month of the data,
* unless its provider had closed. Suppressed months and the like are not owed: they were submitted. Null, too, where nothing is missing.
*/
function missingReason({ assessment: { series }, provider }, since, to) {
	const at = new Map(series.periods.map((period, index) => [period, index]));
	const gapIn = (month) => {
		const index = at.get(month);
		if (index === void 0) return "no-row";
		return (series.values[index] ?? null) === null ? series.gaps[index] ?? "no-row" : null;
	};
	const isOwed = (month) => {
		const gap = gapIn(month);
		return gap !== null && OWED.includes(gap) && (provider.closeDate === void 0 || provider.closeDate.slice(0, 7) > month);
	};
	const months = monthsFromTo(monthAt(monthIndex(since) + 1), to).filter(isOwed);
	const first = months[0];
	if (first === void 0) return null;
	let behind = 0;
	for (let month = to; isOwed(month) && behind < 24; month = monthAt(monthIndex(month) - 1)) behind += 1;
	const start = behind > monthsBetween(first, to) ? monthIndex(to) - behind + 1 : monthIndex(first);
	if (monthsFromTo(monthAt(start - YEAR), monthAt(start - 1)).filter((month) => at.has(month) && gapIn(month) === null).length < REGULAR_MONTHS) return null;
	const lastIndex = series.values.findLastIndex((value) => value !== null);
	return {
		kind: "missing",
		months,
		why: gapIn(first) ?? "no-row",
		behind,
		lastMonth: series.periods[lastIndex] ?? null
	};
}
// src/meeting/reasons/objective-reasons.ts
/** From this probability on the year's objective is said to be at risk: more likely missed than not. */
var AT_RISK = .5;
var latest = (year) => year?.months.find(({ period }) => period === year.upTo) ?? null;
var yearOf = ({ assessment, measure }) => assessment.recipe.thresholds.some(({ kind }) => kind === "annual-limit" || kind.startsWith("trajectory")) ? yearToDate(assessment, measure) : null;
/**
* Has the year's objective been exceeded, become more likely than not to be, or has the agreed path to it been left, since the last
* meeting?
*
* Held against how the same year stood then, so that what was known is not told again; a new financial year begins afresh. One
* reason at most, the gravest. The probability of the last meeting is given beside the one of now.
*/
function objectiveReasons(now, then) {
	if (now.measure.kind !== "count" && now.measure.kind !== "rate") return [];
	const year = yearOf(now);
	const month = latest(year);
	if (year === null || month === null || year.upTo === null) return [];
	if (kindOf(year, month, null) === null) return [];
	const earlier = then === null ? null : yearOf(then);
	const before = earlier !== null && earlier.yearStart === year.yearStart ? earlier : null;
	const kind = kindOf(year, month, before);
	if (kind === null) return [];
	return [{
		kind,
		month: year.upTo,
		year,
		trajectory: month.trajectory,
		probabilityThen: before?.probabilityOfBreach ?? null
	}];
}
function kindOf(year, month, before) {
	if (year.breached) return before?.breached === true ? null : "objective-breached";
	const isAtRisk = ({ probabilityOfBreach }) => (probabilityOfBreach ?? 0) >= AT_RISK;
	if (isAtRisk(year) && (before === null || !isAtRisk(before))) return "objective-at-risk";
	const wasOff = latest(before)?.onTrajectory === false;
	return month.onTrajectory === false && !wasOff ? "off-trajectory" : null;
}
// src/meeting/reasons/restated-reasons.ts
var metAt = ({ threshold, comparison }, index, value) => {
	const required = threshold[index] ?? null;
	return value === null || required === null || comparison === null ? null : meets(value, required, comparison);
};
/** Months that both assessments know, with figures that differ. */
function compared(now, then, since) {
	const at = new Map(now.series.periods.map((period, index) => [period, index]));
	return then.series.periods.flatMap((month, i) => {
		const index = at.get(month);
		const from = then.series.values[i] ?? null;
		const to = index === void 0 ? null : now.series.values[index] ?? null;
		if (month > since || from === null || from === to) return [];
		return [{
			month,
			from,
			to,
			met: {
				from: then.met[i] ?? null,
				to: index === void 0 ? null : now.met[index] ?? null
			}
		}];
	});
}
/** The verdict of the last meeting again, with the figures of now. */
function verdictsChanged(now, then, since) {
	const again = assessSeries(seriesUpTo(now.series, since), then.recipe);
	return {
		variation: again.variation === then.variation ? null : {
			from: then.variation,
			to: again.variation
		},
		assurance: again.assurance === then.assurance ? null : {
			from: then.assurance,
			to: again.assurance
		}
	};
}
/**
* Which figures that the last meeting saw are other ones now, and would it have seen other verdicts?
*
* From two sources: the figures as that meeting had them, where the data hold a history; and what a newly loaded file restated. One
* month is told once. Months after the last meeting are no restatement of what it saw.
*/
function restatedReasons(now, then, since, { restated, verdicts }) {
	if (then === null) return [];
	const isThis = (of) => of.measureId === now.measure.id && of.providerCode === now.provider.code;
	const found = compared(now.assessment, then.assessment, since);
	const known = new Set(found.map(({ month }) => month));
	const loaded = restated.filter((of) => isThis(of) && of.month <= since && of.from !== of.to && !known.has(of.month)).map(({ month, from, to }) => {
		const index = now.assessment.series.periods.indexOf(month);
		return {
			month,
			from,
			to,
			met: {
				from: metAt(now.assessment, index, from),
				to: metAt(now.assessment, index, to)
			}
		};
	});
	const figures = [...found, ...loaded].sort((one, other) => one.month < other.month ? -1 : 1);
	if (figures.length === 0) return [];
	const changed = found.length === 0 ? {
		variation: null,
		assurance: null
	} : verdictsChanged(now.assessment, then.assessment, since);
	const file = verdicts.find(isThis);
	return [{
		kind: "restated",
		figures,
		variation: changed.variation ?? file?.variation ?? null,
		assurance: changed.assurance ?? file?.assurance ?? null
	}];
}
// src/meeting/reasons/signal-reasons.ts
var OUTSIDE = [
	"outside",
	"we-1",
	"nelson-1"
];
var KINDS = {
	concern: "new-concern",
	improvement: "improved",
	neither: "new-change"
};
/** A change of service in the months a signal began, or the one before, may be what lies behind it. */
function beganWith(annotations, signalMonths) {
	const first = signalMonths[0];
	if (first === void 0) return null;
	const before = monthAt(monthIndex(first) - 1);
	const after = monthAt(monthIndex(first) + 1);
	return annotations.find(({ kind, from }) => kind === "service-change" && from >= before && from <= after) ?? null;
}
/** Rules that say a month lies outside the limits, at the deciding month and on the side of concern. */
function outsideRules(chart) {
	const { assessment } = chart;
	return explainSignals(assessment, assessment.decidingIndex).filter(({ rule, meaning }) => meaning === "concern" && OUTSIDE.includes(rule)).map(({ rule }) => rule);
}
/**
* What became of a chart's signal since the last meeting: a new one, a concern that deepens (a month outside the limits now, none
* then), one that ended; nothing where it just goes on.
*
* @param life of the signal between the two meetings
* @param chance of the signal now, among all charts
* @returns at most one reason
*/
function signalReasons(now, then, life, chance) {
	const { assessment, annotations } = now;
	const { decidingIndex, series } = assessment;
	if (decidingIndex === null) return [];
	const month = series.periods[decidingIndex];
	const value = series.values[decidingIndex];
	if (life.stage === "cleared") return [{
		kind: life.meant === "concern" ? "cleared" : "ended",
		life,
		month,
		value
	}];
	if (life.meaning === null || chance === null) return [];
	const fresh = isFresh(life);
	const deeper = !fresh && life.meaning === "concern" && then !== null && outsideRules(then).length === 0 ? outsideRules(now) : [];
	if (!fresh && deeper.length === 0) return [];
	const signals = explainSignals(assessment, decidingIndex);
	const signalled = {
		life,
		signals,
		month,
		value,
		chance,
		beganWith: beganWith(annotations, signals.filter(({ meaning }) => meaning === life.meaning || meaning === "neither").reduce((best, { periods }) => periods.length > best.length ? periods : best, []))
	};
	return [fresh ? {
		kind: KINDS[life.meaning],
		...signalled
	} : {
		kind: "deeper-concern",
		rules: deeper,
		...signalled
	}];
}
function isFresh(life) {
	return life.meaning !== null && (life.stage === "new" || life.stage === "changed-direction");
}
var ORDER = {
	fail: 0,
	"hit-or-miss": 1,
	pass: 2
};
var rowsOf = ({ series, recipe }) => thresholdsInForce(series.periods, recipe.thresholds, recipe.judgedKind).rows;
/** Indices of the months up to the deciding one that were held against a threshold, provisional ones left out. */
function judgedMonths({ series, met, decidingIndex }) {
	const judged = [];
	for (let i = 0; i <= (decidingIndex ?? -1); i++) if ((met[i] ?? null) !== null && series.provisional[i] !== true) judged.push(i);
	return judged;
}
/** The months in a row, from the last judged one back, that share its answer. */
function runOf(judged, met) {
	const last = met[judged.at(-1) ?? -1];
	let from = judged.length;
	while (from > 0 && met[judged[from - 1]] === last) from -= 1;
	return judged.slice(from);
}
/** Whether a rule's steady limits hold the threshold, so that it is met and missed by turns without anything having changed. */
var isByTurns = ({ assurance, stable, variation }) => assurance === "hit-or-miss" && stable && variation === "common-cause";
/**
* How a chart stands against its threshold, where that is not as it was: newly missed or met, no longer or newly to be relied on,
* met for six months in a row for the first time.
*
* Months are judged against the threshold then in force; the deciding month of either meeting counts, so a month without a figure
* changes nothing. A neutral measure has no threshold to miss. Nothing for harm too rare for a verdict: each event is told by itself.
*/
function thresholdReasons(now, then) {
	const { assessment } = now;
	const { decidingIndex, recipe, comparison, warnings } = assessment;
	const before = then?.assessment ?? null;
	if (decidingIndex === null || comparison === null || before === null || recipe.direction === "neutral") return [];
	if (warnings.some(({ id }) => id === "too-rare")) return [];
	const row = rowsOf(assessment)[decidingIndex] ?? null;
	if (row === null) return [];
	const reasons = [];
	const required = {
		threshold: row.value,
		thresholdKind: row.kind,
		comparison: row.comparison
	};
	const month = assessment.series.periods[decidingIndex];
	const crossed = crossing(assessment, before);
	if (crossed !== null) {
		const newThreshold = (rowsOf(before)[before.decidingIndex ?? -1] ?? null) !== null && !isSame(rowsOf(before)[before.decidingIndex ?? -1], row);
		reasons.push({
			...crossed,
			...required,
			month,
			newThreshold
		});
	}
	const { assurance } = assessment;
	if (assurance !== null && before.assurance !== null && assurance !== before.assurance) {
		const lost = ORDER[assurance] < ORDER[before.assurance];
		const limit = assurance === "hit-or-miss" ? null : (comparison === "at-least" === (assurance === "fail") ? assessment.upper : assessment.lower)[decidingIndex] ?? null;
		reasons.push({
			kind: lost ? "assurance-lost" : "assurance-gained",
			from: before.assurance,
			to: assurance,
			month,
			limit,
			...required
		});
	}
	const consistent = reasons.every(({ kind }) => kind !== "newly-below" && kind !== "assurance-lost") && meaningOf(assessment.variation) !== "concern" ? newlyConsistent(assessment, before) : null;
	if (consistent !== null) reasons.push({
		kind: "consistently-met",
		month,
		byChance: isByTurns(assessment),
		...consistent,
		...required
	});
	return reasons;
}
var isSame = (one, other) => one !== null && one !== void 0 && one.kind === other.kind && one.comparison === other.comparison && (one.value === other.value || one.kind === "trajectory-month");
function crossing(now, then) {
	const judged = judgedMonths(now);
	const at = judged.at(-1);
	const was = then.met[then.decidingIndex ?? -1] ?? null;
	if (at === void 0 || at !== now.decidingIndex || was === null || now.met[at] === was) return null;
	const record = judged.slice(-12);
	return {
		kind: was ? "newly-below" : "newly-met",
		value: now.series.values[at],
		run: runOf(judged, now.met).length,
		missed: record.filter((i) => now.met[i] === false).length,
		judged: record.length,
		byChance: isByTurns(now)
	};
}
/** The run of met months reached six since the last meeting, a month before it was missed, and no run before it was so long. */
function newlyConsistent(now, then) {
	const judged = judgedMonths(now);
	const run = runOf(judged, now.met);
	if (run.length < 6 || now.met[run[0]] !== true) return null;
	const judgedThen = judgedMonths(then);
	if (then.met[judgedThen.at(-1) ?? -1] === true && runOf(judgedThen, then.met).length >= 6) return null;
	let length = 0;
	if (run.length === judged.length) return null;
	for (const i of judged) {
		if (i === run[0]) break;
		length = now.met[i] === true ? length + 1 : 0;
		if (length >= 6) return null;
	}
	return {
		from: now.series.periods[run[0]],
		run: run.length
	};
}
// src/meeting/changes-since.ts
/** What changed since the last meeting? */
var NOTHING_RESTATED = {
	restated: [],
	verdicts: []
};
/**
* The same in steps of one chart each, for a page that has to draw meanwhile: 4,575 charts take two seconds. Whoever runs it asks for
* step after step until it is done; nothing may change the charts in between.
*/
function* changesSinceSteps({ now, then, since, to, restatements = NOTHING_RESTATED }) {
	if (monthIndex(since) >= monthIndex(to)) throw new RangeError(`The last meeting’s month ${since} has to lie before the last month of the data, ${to}.`);
	const before = new Map(then.map((chart) => [chartKey(chart), chart]));
	const chances = yield* chanceOfSignalsSteps(now.map(({ assessment }) => assessment));
	const changes = [];
	const continuing = [];
	let newSignals = 0;
	for (const [index, chart] of now.entries()) {
		yield;
		const earlier = before.get(chartKey(chart)) ?? null;
		const life = lifeCycle(chart.assessment, earlier?.assessment ?? null, since);
		const signals = signalReasons(chart, earlier, life, chances[index] ?? null);
		const reasons = [
			...eventReasons(chart, earlier, since),
			...signals,
			...thresholdReasons(chart, earlier),
			...objectiveReasons(chart, earlier),
			...restatedReasons(chart, earlier, since, restatements)
		];
		if (signals.some(({ kind }) => kind === "new-concern" || kind === "improved" || kind === "new-change")) newSignals += 1;
		if (life.stage === "continuing" && isCurrent(chart, to)) continuing.push({
			chart,
			life
		});
		const change = changeOf(chart, reasons);
		if (change !== null) changes.push(change);
	}
	const missing = yield* missingByProvider(now, since, to);
	return {
		since,
		to,
		newSignals,
		changes: rankChanges([...foldSites(changes, now), ...missing]),
		continuing: continuing.sort((one, other) => Number(other.life.meaning === "concern") - Number(one.life.meaning === "concern") || other.life.month - one.life.month),
		chance: expectedChanceSignals(now.map(({ assessment }) => assessment))
	};
}
/** A chart whose figures stopped coming does not go on: so many months without one, and it belongs to the past. */
var STOPPED_AFTER = 3;
function isCurrent({ assessment: { series, decidingIndex } }, to) {
	return monthsBetween(series.periods[decidingIndex ?? -1] ?? to, to) < STOPPED_AFTER;
}
/** One item from all that there is to say of a chart; null: nothing worth a committee's time. */
function changeOf(chart, found) {
	const isBad = found.some(({ kind }) => BAD_NEWS.includes(groupOf(kind)));
	const reasons = found.filter((reason) => reason.kind !== "newly-met" || !(isBad || isByChance(reason))).sort(byWeight);
	const [first, ...others] = reasons;
	if (first === void 0) return null;
	return {
		id: chartKey(chart),
		kind: first.kind,
		group: groupWithin(first.kind, chart),
		measure: chart.measure,
		provider: chart.provider,
		months: monthsOf$1(reasons),
		reasons: [first, ...others],
		mayBeChance: reasons.every(isByChance),
		chart,
		alsoOf: [],
		atSites: []
	};
}
var BAD_NEWS = [
	"harm",
	"concern",
	"at-risk"
];
/** Good news of a chart that is still of concern does not stand among the improvements: they never hide a concern. */
function groupWithin(kind, { assessment }) {
	const group = groupOf(kind);
	return group === "better" && meaningOf(assessment.variation) === "concern" ? "changed" : group;
}
function monthsOf$1(reasons) {
	const months = reasons.flatMap((reason) => reason.kind === "restated" ? reason.figures.map(({ month }) => month) : reason.kind === "missing" ? reason.months : [reason.month]);
	return [...new Set(months)].sort();
}
/** One item for the charts of a provider that lack the same months. */
function* missingByProvider(charts, since, to) {
	const together = /* @__PURE__ */ new Map();
	for (const chart of charts) {
		yield;
		const reason = missingReason(chart, since, to);
		if (reason === null) continue;
		const key = `missing@${chart.provider.code}@${reason.months.join("+")}`;
		const found = together.get(key);
		if (found === void 0) together.set(key, {
			reason,
			charts: [chart]
		});
		else found.charts.push(chart);
	}
	return [...together].flatMap(([id, { reason, charts: [chart, ...alsoOf] }]) => chart === void 0 ? [] : [{
		id,
		kind: "missing",
		group: "missing",
		measure: chart.measure,
		provider: chart.provider,
		months: reason.months,
		reasons: [reason],
		mayBeChance: false,
		chart,
		alsoOf,
		atSites: []
	}]);
}
// src/extract/parse-trigger-points.ts
var text = () => string("text").check(_trim(), _minLength(1, "text"));
var whole = (least, most) => {
	const expected = `a whole number from ${String(least)} to ${String(most)}`;
	return number(expected).check(int(expected), _gte(least, expected), _lte(most, expected));
};
var list = () => _default(nullable(array(text(), "a list of texts").check(_minLength(1, "at least one, or leave it out for all"))), null);
var MONTHS = 60;
var CONDITION = discriminatedUnion("kind", [
	strictObject({
		kind: literal("events"),
		atLeast: _default(whole(1, 1e3), 1),
		inMonths: _default(whole(1, MONTHS), 1)
	}),
	strictObject({
		kind: literal("threshold-missed"),
		months: whole(1, MONTHS)
	}),
	strictObject({
		kind: literal("concern"),
		months: _default(whole(1, MONTHS), 1)
	}),
	strictObject({ kind: literal("special-cause") }),
	strictObject({
		kind: literal("breach-probability"),
		over: number("a chance from 0 to 1: 0.5 for 50%").check(_gte(0, "a chance from 0 to 1: 0.5 for 50%"), _lt(1, "a chance from 0 to 1: 0.5 for 50%"))
	}),
	strictObject({ kind: literal("cannot-reach") }),
	strictObject({
		kind: literal("missing"),
		months: _default(whole(1, MONTHS), 1)
	})
], "events, threshold-missed, concern, special-cause, breach-probability, cannot-reach or missing");
var TRIGGERS = strictObject({
	triggersVersion: literal(1, "1"),
	triggers: array(strictObject({
		id: text().check(_regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "small letters, figures and hyphens")),
		name: text(),
		measures: list(),
		providers: list(),
		when: CONDITION,
		level: _enum([
			"inform",
			"act",
			"escalate"
		], "inform, act or escalate"),
		tell: array(text(), "a list of roles").check(_minLength(1, "at least one role"))
	}, "a trigger point"), "a list of trigger points")
}, "an object with triggersVersion and triggers");
/**
* Which trigger points does a deployment list? In the order of the file.
*
* A wrong place, or an identifier used twice, refuses the whole file: a trigger that silently never fires is the worst there could be. A measure
* or provider that nobody knows is a warning, since its data may come later.
*
* @example parseTriggerPoints('{"triggersVersion":1,"triggers":[{"id":"never-event","name":"Any never event","measures":["never_events"],
* "when":{"kind":"events"},"level":"escalate","tell":["Chief Officer"]}]}', 'triggers.json').settings // one trigger point
*/
function parseTriggerPoints(json, file, known = {
	measures: null,
	providers: null
}) {
	const { settings, problems } = readSettings(json, file, TRIGGERS, ({ triggers }, found) => {
		const ids = /* @__PURE__ */ new Set();
		triggers.forEach(({ id, measures, providers }, index) => {
			if (ids.has(id)) found.add("stop", "settings-entry", {
				column: `triggers.${String(index)}.id`,
				seen: id,
				expected: "an identifier of its own"
			});
			ids.add(id);
			for (const [place, names, all] of [[
				"measures",
				measures,
				known.measures
			], [
				"providers",
				providers,
				known.providers
			]]) for (const name of names ?? []) if (all !== null && !all.includes(name)) found.add("warn", "settings-unknown-name", {
				column: `triggers.${String(index)}.${place}`,
				seen: name
			});
		});
	});
	return {
		settings: settings?.triggers ?? null,
		problems
	};
}
// src/meeting/triggers/judge-condition.ts
var decidingMonth = ({ series, decidingIndex }) => series.periods[decidingIndex ?? -1];
/** Null: it does not hold, or cannot be judged. */
function judgeCondition(when, chart, to, lastMeeting) {
	switch (when.kind) {
		case "events": return judgeEvents(chart, to, lastMeeting, when.atLeast, when.inMonths);
		case "threshold-missed": return judgeMissed(chart.assessment, when.months);
		case "concern": return judgeSignal(chart, "concern", when.months);
		case "special-cause": return judgeSignal(chart, "special-cause", 1);
		case "breach-probability": return judgeBreach(chart, when.over);
		case "cannot-reach": return judgeCannotReach(chart.assessment);
		case "missing": return judgeMissing(chart, to, when.months);
	}
}
/** A window that ended between the meetings counts as well: two months may pass from one to the next. */
function judgeEvents({ rareHarm, assessment: { series } }, to, lastMeeting, atLeast, inMonths) {
	const days = (rareHarm?.events ?? []).map(({ day }) => day).sort();
	const countIn = (month) => {
		const index = series.periods.indexOf(month);
		const figure = (series.denominators[index] ?? null) === null ? series.values[index] ?? 0 : series.numerators[index] ?? 0;
		return Math.max(figure, days.filter((day) => day.startsWith(month)).length);
	};
	const firstEnd = lastMeeting === null || lastMeeting >= to ? to : monthAt(monthIndex(lastMeeting) + 1);
	const fulfilled = monthsFromTo(firstEnd, to).map((end) => monthsFromTo(monthAt(monthIndex(end) - inMonths + 1), end)).filter((window) => window.reduce((sum, month) => sum + countIn(month), 0) >= atLeast);
	const months = [...new Set(fulfilled.flat())].filter((month) => countIn(month) > 0).sort();
	const [since, latest] = [months[0], months.at(-1)];
	if (since === void 0 || latest === void 0) return null;
	return {
		since,
		latest,
		evidence: {
			kind: "events",
			count: months.reduce((sum, month) => sum + countIn(month), 0),
			inMonths,
			days: days.filter((day) => months.includes(day.slice(0, 7))),
			months
		}
	};
}
function judgeMissed({ series, met, threshold, comparison, decidingIndex }, months) {
	if (decidingIndex === null || comparison === null || met[decidingIndex] !== false) return null;
	let run = 0;
	let since = decidingIndex;
	for (let i = decidingIndex; i >= 0; i--) {
		if (series.provisional[i] === true || (met[i] ?? null) === null && (threshold[i] ?? null) !== null) continue;
		if (met[i] !== false) break;
		run += 1;
		since = i;
	}
	if (run < months) return null;
	const held = series.periods.filter((_, i) => i >= since && i <= decidingIndex && met[i] === false && series.provisional[i] !== true)[months - 1];
	return {
		since: held,
		latest: held,
		evidence: {
			kind: "threshold-missed",
			months: run,
			month: series.periods[decidingIndex],
			value: series.values[decidingIndex],
			threshold: threshold[decidingIndex],
			comparison
		}
	};
}
function judgeSignal({ assessment }, kind, months) {
	const meaning = meaningOf(assessment.variation);
	const month = decidingMonth(assessment);
	if (month === void 0 || meaning === null || meaning === "improvement" || kind === "concern" && meaning !== "concern") return null;
	const life = lifeCycle(assessment, null, month);
	if (life.since === null || life.month < months) return null;
	const held = assessment.series.periods.filter((period, i) => period >= life.since && (assessment.series.values[i] ?? null) !== null)[months - 1] ?? life.since;
	return {
		since: held,
		latest: held,
		evidence: {
			kind,
			months: life.month,
			month
		}
	};
}
/** How the year stood after each month of it, for the month from which the chance has been over the mark. */
function judgeBreach({ assessment, measure }, over) {
	if (!assessment.recipe.thresholds.some(({ kind }) => kind === "annual-limit")) return null;
	const chanceIn = (year) => year === null || year.objective === null ? null : year.breached ? 1 : year.probabilityOfBreach;
	const year = yearToDate(assessment, measure);
	const probability = chanceIn(year);
	if (year === null || year.upTo === null || probability === null || probability <= over) return null;
	let since = year.upTo;
	for (let month = monthAt(monthIndex(since) - 1); month >= year.yearStart; month = monthAt(monthIndex(month) - 1)) {
		if ((chanceIn(yearToDate(assessSeries(seriesUpTo(assessment.series, month), assessment.recipe), measure, year.yearStart)) ?? 0) <= over) break;
		since = month;
	}
	return {
		since,
		latest: since,
		evidence: {
			kind: "breach-probability",
			year,
			probability
		}
	};
}
function judgeCannotReach(assessment) {
	const { series, decidingIndex, threshold, comparison, upper, lower } = assessment;
	if (decidingIndex === null || assessment.assurance !== "fail") return null;
	let since = series.periods[decidingIndex];
	for (let i = decidingIndex - 1; i >= 0; i--) {
		const before = assessSeries(seriesUpTo(series, series.periods[i]), assessment.recipe);
		if (before.decidingIndex !== i) continue;
		if (before.assurance !== "fail") break;
		since = series.periods[i];
	}
	return {
		since,
		latest: since,
		evidence: {
			kind: "cannot-reach",
			month: series.periods[decidingIndex],
			threshold: threshold[decidingIndex],
			limit: (comparison === "at-least" ? upper : lower)[decidingIndex] ?? null
		}
	};
}
function judgeMissing(chart, to, months) {
	const reason = missingReason(chart, monthAt(monthIndex(to) - months), to);
	if (reason === null || reason.behind < months) return null;
	const since = monthAt(monthIndex(to) - reason.behind + months);
	return {
		since,
		latest: since,
		evidence: {
			kind: "missing",
			months: reason.months
		}
	};
}
// src/meeting/triggers/judge-triggers.ts
var LEVELS = [
	"escalate",
	"act",
	"inform"
];
function watches({ measures, providers, when }, { measure, provider }) {
	if (measures !== null && !measures.includes(measure.id)) return false;
	if (providers !== null) return providers.includes(provider.code);
	return provider.type === "provider" && (measure.direction !== "neutral" || isForNeutral(when));
}
var isForNeutral = ({ kind }) => kind === "special-cause" || kind === "events" || kind === "missing";
/** The same in steps of one trigger point at one chart, for a page that has to draw meanwhile. */
function* judgeTriggersSteps(points, charts, to, lastMeeting) {
	const found = [];
	for (const point of points) for (const chart of charts) {
		yield;
		const judged = watches(point, chart) ? judgeCondition(point.when, chart, to, lastMeeting) : null;
		if (judged === null) continue;
		const isNew = lastMeeting === null || judged.latest > lastMeeting;
		found.push({
			id: `${point.id}@${chartKey(chart)}`,
			point,
			chart,
			since: judged.since,
			evidence: judged.evidence,
			isNew
		});
	}
	return found.map((one, index) => ({
		one,
		index
	})).sort((a, b) => LEVELS.indexOf(a.one.point.level) - LEVELS.indexOf(b.one.point.level) || Number(b.one.isNew) - Number(a.one.isNew) || a.index - b.index).map(({ one }) => one);
}
// src/queries/trigger-points-query.ts
/** Which trigger points does this deployment list, and which of them are triggered? */
/** `path` is relative to the pack; null: the pack names no file. A file that is not there is a problem, not silence. */
var triggerPointsQuery = (environment, path) => queryOptions({
	queryKey: ["trigger-points", path],
	queryFn: async () => {
		const { settings, problems } = await readPackSettings(environment, path, parseTriggerPoints);
		return {
			points: settings ?? [],
			problems
		};
	},
	staleTime: Infinity,
	networkMode: "always"
});
/** The list of the pack that is open. */
function useListedTriggers() {
	const environment = useEnvironment();
	const { pack } = useHoldingState();
	const path = pack.state === "open" ? pack.manifest.triggers ?? null : null;
	return {
		...useQuery(triggerPointsQuery(environment, path)),
		path
	};
}
/**
* What is triggered on these charts, with what is new since the last meeting told apart? With pauses in which the page can draw: a few
* points on 4,575 charts take most of a second.
*/
async function judgeListed({ points, problems }, { contents, charts }, since) {
	const { lastMonth } = contents;
	return {
		triggered: lastMonth === null ? [] : await drainWithPauses(judgeTriggersSteps(points, charts, lastMonth, since)),
		listed: points.length,
		problems
	};
}
// src/queries/changes-since-query.ts
/** What changed since the last meeting? Today's charts against the same charts as they stood at its month. */
/**
* Months with a figure, before the last of all: any of them may have been the last meeting's.
*
* @example meetingMonths(watched) // ['2012-06', '2012-05', …]
*/
function meetingMonths(watched) {
	let known = monthsOf.get(watched);
	if (known === void 0) {
		known = monthsWithFigures(watched);
		monthsOf.set(watched, known);
	}
	return known;
}
/** A screen asks at every drawing; with thousands of charts it takes long enough to be felt. */
var monthsOf = /* @__PURE__ */ new WeakMap();
function monthsWithFigures({ contents, charts }) {
	const months = /* @__PURE__ */ new Set();
	for (const { assessment: { series } } of charts) series.periods.forEach((period, index) => {
		if (series.values[index] !== null && period < (contents.lastMonth ?? "")) months.add(period);
	});
	return [...months].sort().reverse();
}
/** Made with pauses in which the page can draw: thousands of charts take seconds. */
var changesSinceQuery = (now, then, since, ruleSet, { data: listed, path }) => queryOptions({
	queryKey: [
		"changes-since",
		contentsKey(now?.contents),
		"→",
		contentsKey(then?.contents),
		since,
		ruleSet,
		path
	],
	queryFn: async () => {
		if (now === void 0 || listed === void 0) throw new Error("Changes were asked for before there were charts.");
		const { lastMonth } = now.contents;
		const agenda = since === null || lastMonth === null || then === void 0 ? null : await drainWithPauses(changesSinceSteps({
			now: now.charts,
			then: then.charts,
			since,
			to: lastMonth
		}));
		return {
			agenda,
			months: meetingMonths(now),
			charts: now,
			triggers: await judgeListed(listed, now, agenda?.since ?? null)
		};
	},
	enabled: now !== void 0 && listed !== void 0 && (since === null || then !== void 0),
	staleTime: Infinity,
	networkMode: "always",
	structuralSharing: false
});
/**
* Can two positions be compared? A past month that the extracts were asked for leaves out later revisions, one that was only cut holds
* them: between the two a restatement would be told backwards. Today's position holds them all, so a cut beside it only tells of none.
*/
function isLike(now, then) {
	const basis = now?.contents.asAt?.basis;
	return basis === void 0 || basis === "cut" === (then?.contents.asAt?.basis === "cut");
}
/** The agenda since the month of the address, or since the last month before this one; the former stays while another is made. */
function useChangesSince(ruleSet) {
	const terms = useTerms();
	const asked = terms.since;
	const now = useWatchedCharts(ruleSet);
	const months = now.data === void 0 ? [] : meetingMonths(now.data);
	const since = asked !== null && months.includes(asked) ? asked : months[0] ?? null;
	const then = useWatchedChartsAt(now.data === void 0 ? null : since, ruleSet);
	const listed = useListedTriggers();
	const found = useQuery({
		...changesSinceQuery(now.data, isLike(now.data, then.data) ? then.data : void 0, since, ruleSet, listed),
		placeholderData: (before) => before !== void 0 && isUnder(before.charts.contents, terms) ? before : void 0
	});
	return {
		data: found.data,
		error: now.error ?? then.error ?? listed.error ?? found.error
	};
}
// src/wording/describe-fact.ts
var PLACES = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
	"ninth",
	"tenth"
];
/** 'the second in 12 months, 210 days after the one before' */
function placeOf({ inLastYear, daysSinceLast }) {
	return [inLastYear === null ? "" : inLastYear === 1 ? "the only one in 12 months" : `the ${PLACES[inLastYear - 1] ?? formatOrdinal(inLastYear)} in 12 months`, daysSinceLast === null ? "" : daysSinceLast === 0 ? "on the same day as another" : `${formatCount(daysSinceLast, "days")} after the one before`].filter((part) => part !== "").join(", ");
}
/**
* One event. Its day is said where the title does not say it.
*
* @example describeEvent(reason, change) // 'Operation on the wrong side: the second in 12 months, 210 days after the one before.'
*/
function describeEvent(reason, { measure, reasons }) {
	if (reason.day === null) return `${sentenceCase(formatCount(reason.count, measure.numeratorLabel))} in ${formatPeriod(reason.month)}.`;
	const head = [reasons.filter((one) => "eventId" in one).length > 1 ? formatDay(reason.day) : "", reason.category ?? ""].filter((part) => part !== "").join(", ");
	const declared = reason.declaredLater === null ? "" : `, declared on ${formatDay(reason.declaredLater)}`;
	const place = placeOf(reason) + declared;
	return head === "" ? `${sentenceCase(place)}.` : `${head}${place === "" ? "" : `: ${place}`}.`;
}
/**
* The year against its objective, with the chance of ending on its wrong side, and what that chance was at the last meeting.
*
* @example describeObjective(reason, change)
* // '55 cases after 4 months of 2012/13, of 140 allowed for the year; 88 in 100 chance of ending it above that if nothing changes, from 31 in 100.'
*/
function describeObjective({ kind, year, trajectory, month, probabilityThen }, { measure }) {
	const total = describeYearToDate(year, measure);
	const from = probabilityThen === null || year.probabilityOfBreach === null || year.breached ? "" : ` (${formatChance(probabilityThen)} at the last meeting)`;
	if (kind !== "off-trajectory" && total !== null) return `${total}${from}.`;
	const side = year.objective?.comparison === "at-least" ? "below" : "above";
	const agreed = trajectory === null ? "" : `, ${side} the ${formatPlain(trajectory, 1)} agreed for the end of that month`;
	const chance = year.probabilityOfBreach === null ? "" : `; ${formatChance(year.probabilityOfBreach)} chance of missing the year’s objective if nothing changes${from}`;
	return `${sentenceCase(formatCount(year.total, measure.numeratorLabel))} from ${formatPeriod(year.yearStart)} to ${formatPeriod(month)}${agreed}${chance}.`;
}
var ASSURANCE = {
	pass: "“Pass”",
	fail: "“Fail”",
	"hit-or-miss": "“Hit or miss”"
};
/**
* Which figures are other ones now, and would the last meeting have seen other verdicts?
*
* @example describeRestated(reason, change)
* // 'April 2012 was 94.6% and is now 95.2%, which turns a missed month into a met one; no verdict changes.'
*/
function describeRestated({ figures, variation, assurance }, { measure, chart: { assessment } }) {
	const value = (figure, beside) => formatValueBeside(figure, beside, measure, decimalsFor(measure, assessment.series));
	const one = ({ month, from, to }) => `${formatPeriod(month)} was ${value(from, to)} and ${to === null ? "has no figure now" : `is now ${value(to, from)}`}`;
	const [first] = figures;
	const turned = figures.filter(({ met }) => met.from !== null && met.to !== null && met.from !== met.to);
	const missed = turned.filter(({ met }) => met.to === false).length;
	const turns = (count, from, to) => count === 1 ? `a ${from} month into a ${to} one` : `${spellNumber(count)} ${from} months into ${to} ones`;
	const effects = [missed === 0 ? "" : turns(missed, "met", "missed"), turned.length === missed ? "" : turns(turned.length - missed, "missed", "met")].filter((part) => part !== "");
	const told = figures.length <= 2 ? figures.map(one).join("; ") : `${spellNumber(figures.length)} months have other figures now (${formatPeriodList(figures.map(({ month }) => month))})`;
	const verdicts = [variation === null ? "" : `the icon of the last meeting would have been “${describeVariation(variation.to).short}” in place of “${describeVariation(variation.from).short}”`, assurance === null ? "" : `assurance ${assurance.to === null ? "not judged" : ASSURANCE[assurance.to]} in place of ${assurance.from === null ? "not judged" : ASSURANCE[assurance.from]}`].filter((part) => part !== "");
	return `${sentenceCase(first === void 0 ? "" : told)}${effects.length === 0 ? "" : `, which turns ${effects.join(" and ")}`}; ${verdicts.length === 0 ? "no icon changes" : verdicts.join(", and ")}.`;
}
// src/wording/describe-reason.ts
var readable = ({ chart: { assessment }, measure, provider }) => ({
	assessment,
	measure,
	provider: { name: provider.shortName }
});
/** '82.9% in July 2012' */
function valueIn(change) {
	const { assessment } = change.chart;
	const at = assessment.decidingIndex ?? 0;
	return `${valueAt(readable(change), at)} in ${formatPeriod(assessment.series.periods[at] ?? "")}`;
}
var lowered = (text) => text.charAt(0).toLowerCase() + text.slice(1);
/** '82.9% in July 2012: the last eight months are all below the mean of 89.0%' */
function signalClause(change) {
	const seen = describeChange(change.chart.assessment, change.measure, "after-value").replace(/\.$/, "").replace(/\. At the same time, /, "; at the same time ");
	if (seen === "") return valueIn(change);
	return seen.startsWith("That is ") ? `${valueIn(change)}, ${seen.slice(8)}` : `${valueIn(change)}: ${lowered(seen)}`;
}
/** Reasons that say by themselves how the threshold stands. */
var SAYS_POSITION = /* @__PURE__ */ new Set([
	"newly-below",
	"newly-met",
	"consistently-met"
]);
/** '; below the 95% threshold in all 28 months'; '' where another reason says it. */
function positionClause({ chart: { assessment }, measure, reasons }) {
	if (reasons.some(({ kind }) => SAYS_POSITION.has(kind))) return "";
	const position = describePosition(assessment, measure);
	return position === null ? "" : `; ${lowered(position.clause).replace("; missed", ", missed")}`;
}
function behindIt({ beganWith }) {
	if (beganWith === null) return "";
	return ` On record for ${formatPeriod(beganWith.from)}: “${beganWith.text.replace(/\.$/, "")}”.`;
}
function describeSignal(reason, change) {
	const turned = reason.life.stage === "changed-direction" && reason.life.meant !== null && reason.kind !== "new-change" ? `${reason.kind === "new-concern" ? "Turned for the worse" : "Turned for the better"}: ` : "";
	const neutral = reason.kind === "new-change" ? "; neither better nor worse by itself, so find out what lies behind it" : "";
	return `${turned}${signalClause(change)}${positionClause(change)}${neutral}.${behindIt(reason)}`;
}
function describeDeeper({ life, ...reason }, change) {
	const began = life.since === null ? "" : `, and of concern since ${formatPeriod(life.since)} (month ${String(life.month)})`;
	const { assessment: { upper, lower, decidingIndex, series, variation } } = change.chart;
	const high = variation === "concern-high";
	const limit = (high ? upper : lower)[decidingIndex ?? -1] ?? null;
	const ofLimit = limit === null ? "" : ` of ${formatLine(limit, change.measure, decimalsFor(change.measure, series))}`;
	return `Worse still: ${valueIn(change)}, ${high ? "above the upper" : "below the lower"} process limit${ofLimit}${began}.${behindIt({
		life,
		...reason
	})}`;
}
function describeEnded({ kind, life }, change) {
	const what = kind === "cleared" ? "No longer of concern" : life.meant === "improvement" ? "The improvement no longer shows" : "The change no longer shows";
	if (life.rebased !== null) return `${what}, because its limits begin afresh in ${formatPeriod(life.rebased)}: ${valueIn(change)}${positionClause(change)}.`;
	return `${what}: ${valueIn(change)}, and the months are back to their usual variation${positionClause(change)}.`;
}
function describeCrossing(reason, change) {
	const phrase = thresholdPhrase(reason.threshold, change.measure, reason.thresholdKind);
	const verb = reason.kind === "newly-met" ? "which meets" : reason.comparison === "at-least" ? "below" : "above";
	const again = reason.run > 1 ? ` for the ${formatOrdinal(reason.run)} month in a row` : "";
	const record = reason.judged > reason.run ? `; missed in ${String(reason.missed)} of the last ${formatCount(reason.judged, "months")}` : "";
	const still = reason.kind === "newly-met" && change.chart.assessment.variation.startsWith("concern") ? "; still of concern" : "";
	return `${valueIn(change)}, ${verb} ${phrase}${again}${reason.newThreshold ? ", which is new" : ""}${record}${still}.`;
}
function describeAssurance(reason, change) {
	const { measure, chart: { assessment } } = change;
	const phrase = thresholdPhrase(reason.threshold, measure, reason.thresholdKind);
	const limit = reason.limit === null ? "" : `: its ${reason.comparison === "at-least" === (reason.to === "fail") ? "upper" : "lower"} process limit is ${formatLine(reason.limit, measure, decimalsFor(measure, assessment.series))}`;
	if (reason.to === "pass") return `Can now be relied on to meet ${phrase}${limit}.`;
	if (reason.to === "fail") return `Cannot reach ${phrase} any more unless the process changes${limit}.`;
	return reason.from === "pass" ? `Can no longer be relied on to meet ${phrase}: it now lies within the process limits.` : `Can now reach ${phrase} in some months: it lies within the process limits.`;
}
/**
* One reason in one sentence; where a recorded change of service may lie behind it, a second one names it.
*
* Missing months are worded by `changeWords`, which knows all the measures.
* @example describeReason(newConcern, change)
* // '54% in July 2012: the last eight months are all below the mean of 70%; below the 70% local threshold in each of the last 4 months.'
*/
function describeReason(reason, change) {
	switch (reason.kind) {
		case "never-event":
		case "rare-harm": return describeEvent(reason, change);
		case "new-concern":
		case "improved":
		case "new-change": return describeSignal(reason, change);
		case "deeper-concern": return describeDeeper(reason, change);
		case "cleared":
		case "ended": return describeEnded(reason, change);
		case "newly-below":
		case "newly-met": return describeCrossing(reason, change);
		case "assurance-lost":
		case "assurance-gained": return describeAssurance(reason, change);
		case "consistently-met": return `Met ${thresholdPhrase(reason.threshold, change.measure, reason.thresholdKind)} in each of the last ${spellCount(reason.run, "months")}, for the first time so many in a row.`;
		case "objective-breached":
		case "objective-at-risk":
		case "off-trajectory": return describeObjective(reason, change);
		case "restated": return describeRestated(reason, change);
		case "missing": return "";
	}
}
/** Why a reason may be chance, in one sentence; null where it is no matter of chance. */
function doubtOf(reason) {
	if ("chance" in reason && !reason.chance.discovered) return `One weak signal among ${formatNumber(reason.chance.charts)} charts may be chance: see whether it lasts.`;
	if ((reason.kind === "newly-below" || reason.kind === "newly-met") && reason.byChance) return "No sign of change: the threshold lies within the process limits, so it is met in some months and missed in others until the process changes.";
	if (reason.kind === "consistently-met" && reason.byChance) return "The threshold still lies within the process limits, so it may be missed again without anything having changed.";
	return null;
}
// src/wording/change-words.ts
/** Headings of the agenda. A neutral measure stands under none that calls it better or worse. */
var changeGroupNames = {
	harm: "Never events and harm that should not happen",
	concern: "New concern",
	"at-risk": "Threshold or objective at risk",
	changed: "Other changes",
	better: "Improved or cleared",
	restated: "Restated",
	missing: "Missing"
};
function titleOf({ measure, provider, reasons, alsoOf }) {
	const [first] = reasons;
	if (first.kind === "missing") {
		const charts = alsoOf.length === 0 ? measure.shortName : formatCount(alsoOf.length + 1, "measures");
		return `${provider.shortName}: ${charts} without ${formatPeriodList(first.months)}`;
	}
	if (first.kind !== "never-event" && first.kind !== "rare-harm") return `${measure.shortName} · ${provider.shortName}`;
	const days = reasons.flatMap((reason) => "eventId" in reason && reason.day !== null ? [reason.day] : []);
	const count = reasons.reduce((sum, reason) => sum + ("eventId" in reason ? reason.count : 0), 0);
	const what = first.kind === "never-event" ? count === 1 ? sentenceCase(singular(measure.numeratorLabel)) : formatCount(count, measure.numeratorLabel) : measure.shortName;
	const [day] = days;
	return `${what} at ${provider.shortName}${count === 1 && day !== void 0 ? `, ${formatDay(day)}` : ""}`;
}
/** The sentence of missing months names the measures, since one item stands for all of them. */
function missingSentence({ measure, alsoOf, reasons: [first] }) {
	if (first.kind !== "missing") return null;
	const names = [measure, ...alsoOf.map((chart) => chart.measure)].map(({ shortName }) => shortName);
	const shown = names.length > 4 ? [...names.slice(0, 3), formatCount(names.length - 3, "other measures")] : names;
	const [month] = first.months;
	return `${first.months.length === 1 && month !== void 0 ? describeGapOf(month, first.why) : `${formatPeriodList(first.months)} have no figure`}: ${joinWords(shown)}.`;
}
/** The figure and its month are said once: '94.7% in July 2012, below the 95% threshold' after a sentence that began so is 'Below the 95% threshold'. */
function withoutFigure(other, sentence) {
	const figure = /^(.+? in [A-Z][a-z]+ \d{4})[,:] /.exec(sentence)?.[1];
	return figure !== void 0 && other.startsWith(`${figure}, `) ? sentenceCase(other.slice(figure.length + 2)) : other;
}
function siteSentence({ atSites, kind }) {
	if (atSites.length === 0) return [];
	const names = joinWords(atSites.map(({ provider }) => provider.shortName));
	return [kind === "never-event" || kind === "rare-harm" ? `At ${names}.` : `The same shows at ${names}.`];
}
/**
* What is to be said of this item? The weightiest reason in one sentence, the others after it.
*
* @example changeWords(change).title // 'Never event at Worcestershire Acute, 14 June 2012'
* changeWords(change).sentence // 'Operation on the wrong side: the second in 12 months, 210 days after the one before.'
*/
function changeWords(change) {
	const title = titleOf(change);
	const sentences = change.reasons.map((reason) => missingSentence(change) ?? describeReason(reason, change));
	const doubt = change.mayBeChance ? doubtOf(change.reasons[0]) : null;
	const [sentence = "", ...others] = sentences;
	const also = [...others.map((other) => withoutFigure(other, sentence)), ...siteSentence(change)];
	return {
		title,
		sentence,
		also,
		doubt,
		text: [
			`${title}.`,
			sentence,
			...also,
			...doubt === null ? [] : [doubt]
		].join(" ")
	};
}
// src/wording/describe-trigger.ts
/** What a level asks of people. */
var triggerLevelNames = {
	inform: "For information",
	act: "For action",
	escalate: "To be escalated"
};
/**
* One trigger point at one chart.
*
* @example describeTrigger(triggered).sentence // 'Triggered in June 2012: 1 never event in the last two months, on 14 June 2012.'
*/
function describeTrigger(triggered) {
	const { point, chart: { measure, provider }, since } = triggered;
	const what = point.measures?.length === 1 ? "" : ` · ${measure.shortName}`;
	return {
		title: `${point.name}${what} · ${provider.shortName}`,
		sentence: `Triggered ${triggered.evidence.kind === "events" ? "in" : "since"} ${formatPeriod(since)}: ${evidenceOf(triggered)}.`,
		tell: `${triggerLevelNames[point.level]}: ${joinWords(point.tell)}`
	};
}
function evidenceOf({ evidence, chart: { measure, provider, assessment } }) {
	const value = () => `${valueAt({
		assessment,
		measure,
		provider: { name: provider.shortName }
	}, assessment.decidingIndex ?? 0)} in ${formatPeriod(assessment.series.periods[assessment.decidingIndex ?? 0] ?? "")}`;
	const phrase = (level) => thresholdPhrase(level, measure, thresholdKindAt(assessment, assessment.decidingIndex ?? 0));
	switch (evidence.kind) {
		case "events": {
			const when = evidence.days.length === evidence.count && evidence.days.length <= 4 ? `on ${joinWords(evidence.days.map(formatDay))}` : `in ${formatPeriodList(evidence.months)}`;
			return `${formatCount(evidence.count, measure.numeratorLabel)}, ${when}`;
		}
		case "threshold-missed": return `${value()}, ${evidence.comparison === "at-least" ? "below" : "above"} ${phrase(evidence.threshold)}, missed in ${evidence.months === 1 ? "this month" : `${spellCount(evidence.months, "months")} running`}`;
		case "concern":
		case "special-cause": return `${value()}, ${evidence.kind === "concern" ? "special cause of concern" : "special cause"} for ${evidence.months === 1 ? "the first month" : spellCount(evidence.months, "months")}`;
		case "breach-probability": {
			const year = describeYearToDate(evidence.year, measure);
			return year === null ? "the year’s objective" : year.charAt(0).toLowerCase() + year.slice(1);
		}
		case "cannot-reach": return `${sentenceCase(phrase(evidence.threshold))} lies beyond the process limit${evidence.limit === null ? "" : ` of ${formatLine(evidence.limit, measure, decimalsFor(measure, assessment.series))}`}`.replace(/^The/, "the");
		case "missing": return `${formatPeriodList(evidence.months)} not submitted`;
	}
}
export { CHANGE_GROUPS as a, useChangesSince as i, changeGroupNames as n, chartKey as o, changeWords as r, describeTrigger as t };
