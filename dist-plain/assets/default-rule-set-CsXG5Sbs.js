import { d as dayNumber } from "./register-state-BAR4Cq41.js";
import { n as monthIndex, r as monthsBetween, t as monthAt } from "./months-BPC1vfcD.js";
import { n as phasesOf, r as readPoints } from "./points--cq6FLjz.js";
import { c as drawProcess, d as exactMean, g as SIDELESS_RULES, h as RULE_BITS, i as detectSignals, l as lineMonth, n as toMovingRanges, o as RULE_SETS, p as EQUALITY_TOLERANCE, s as chartKindFor, t as markZones, u as spreadLevels } from "./zones-DbnuN1tE.js";
import { i as sharedColumn, n as monthsMet, r as thresholdsInForce } from "./thresholds-in-force-B3wB5Sjc.js";
// src/spc/assurance.ts
/** Chart kinds whose limits are cut where values end: a proportion at 0 and 1, a count or rate at 0. */
var CUT_AT_ZERO = /* @__PURE__ */ new Set([
	"p",
	"p-prime",
	"u",
	"u-prime",
	"c",
	"g"
]);
var CUT_AT_ONE = /* @__PURE__ */ new Set(["p", "p-prime"]);
/**
* Will this process meet the required level reliably, miss it reliably, or do either by chance?
*
* Compares the threshold with the process limits of one month, in the same unit. At-least: threshold at or below the lower
* limit → pass, at or above the upper → fail, between → hit-or-miss; at-most is mirrored. A threshold equal to a limit
* decides under mdc-strict (script v2.4) and is hit-or-miss elsewhere. Zero-width limits equal to the threshold: pass in
* mdc-strict, because every month meets it. Limits are taken as they are, beyond 0 or 1 too. A limit that was cut where values
* end is no level that the process keeps off: a threshold of zero on a lower limit cut at 0, or of 100% on an upper limit cut
* at 1, is reached in some months, so it is never a fail by equality but hit-or-miss.
* @example assuranceFrom(0.95, 0.96, 0.99, 'at-least', RULE_SETS['mdc-strict']) // 'pass'
*/
function assuranceFrom(threshold, lower, upper, comparison, rules, kind = "xmr") {
	const slack = rules.exactComparison ? 0 : EQUALITY_TOLERANCE * Math.max(Math.abs(lower), Math.abs(upper), Math.abs(threshold));
	const reach = rules.thresholdOnLimit === "decides" ? slack : -slack;
	const strictly = rules.thresholdOnLimit !== "decides";
	const below = strictly ? threshold < lower + reach : threshold <= lower + reach;
	const above = strictly ? threshold > upper - reach : threshold >= upper - reach;
	if (comparison === "at-least" ? below : above) return "pass";
	if (!(comparison === "at-least" ? above : below)) return "hit-or-miss";
	return (comparison === "at-most" ? threshold === 0 && lower === 0 && CUT_AT_ZERO.has(kind) : threshold === 1 && upper === 1 && CUT_AT_ONE.has(kind)) ? "hit-or-miss" : "fail";
}
// src/spc/signals/flag-months.ts
var flagged;
var laterTrendOnly = false;
function flag(bit, side, _from, to, flagFrom, nearest, farthest) {
	const { at, zone, high, low } = flagged;
	if (side >= 0 && !flagged.anyHigh) {
		high.fill(0, 0, flagged.months);
		flagged.anyHigh = true;
	}
	if (side <= 0 && !flagged.anyLow) {
		low.fill(0, 0, flagged.months);
		flagged.anyLow = true;
	}
	for (let k = flagFrom; k <= to; k++) {
		const where = zone[k];
		const i = at[k];
		if (side === 0) {
			if (where < 0) low[i] = low[i] | bit;
			else if (where > 0 || bit !== RULE_BITS["few-crossings"]) high[i] = high[i] | bit;
			continue;
		}
		const seen = side * where;
		if (seen < nearest || seen > farthest) continue;
		const mine = side === 1 ? high : low;
		mine[i] = mine[i] | bit;
		if (laterTrendOnly && bit === RULE_BITS.trend && flagged.anyHigh && flagged.anyLow) {
			const other = side === 1 ? low : high;
			other[i] = other[i] & ~bit;
		}
	}
}
/**
* Which rules flag which months, and on which side?
*
* Runs every rule of the set and writes its bit into `points.high` or `points.low` of each month it flags; the columns
* hold something only where `anyHigh`, `anyLow` say so. A sideless rule
* (Nelson 4, 7, 8, few crossings) flags a point on its own side, one on the centre on the high side, except for few
* crossings, where a point on the centre is not flagged. Where the rule set says a peak belongs to the later trend, a
* later trend takes the point from the earlier.
*/
function flagMonths(points, rules, movingRanges) {
	points.anyHigh = points.anyLow = false;
	flagged = points;
	laterTrendOnly = rules.trendPeak === "later";
	detectSignals(points, rules, movingRanges, flag);
}
// src/spc/variation.ts
var COMMON_CAUSE = {
	variation: "common-cause",
	conflict: false
};
var ONE_SIDED = {
	"higher-is-better": {
		high: {
			variation: "improvement-high",
			conflict: false
		},
		low: {
			variation: "concern-low",
			conflict: false
		}
	},
	"lower-is-better": {
		high: {
			variation: "concern-high",
			conflict: false
		},
		low: {
			variation: "improvement-low",
			conflict: false
		}
	},
	neutral: {
		high: {
			variation: "neither-high",
			conflict: false
		},
		low: {
			variation: "neither-low",
			conflict: false
		}
	}
};
var CONFLICT = {
	"higher-is-better": {
		variation: "concern-low",
		conflict: true
	},
	"lower-is-better": {
		variation: "concern-high",
		conflict: true
	},
	neutral: null
};
function firstRuleSide(high, low, rules) {
	for (const rule of rules) {
		if ((high & RULE_BITS[rule]) !== 0) return "high";
		if ((low & RULE_BITS[rule]) !== 0) return "low";
	}
	return "high";
}
/**
* Is this month's news good, bad, neither, or no news?
*
* From the bits of the rules that flag the month on the high and on the low side. None: common cause. One side: improvement
* or concern by the direction of the measure, or neither for a neutral one. Both sides, as with a long run below the
* centre that is now rising: a conflict, which ranks as concern; for a neutral measure, and where the rule set says the
* first rule listed decides (NHSRplotthedots: outside, trend, two of three, run), that rule's side. Rules without a side
* (Nelson 4, 7, 8) alone say “unusual”, neither better nor worse.
* @example verdictOf(RULE_BITS.trend, RULE_BITS.shift, 'higher-is-better', RULE_SETS['mdc-strict']) // concern-low, conflict
*/
function verdictOf(high, low, direction, rules) {
	if (high === 0 && low === 0) return COMMON_CAUSE;
	const sidedHigh = high & ~SIDELESS_RULES;
	const sidedLow = low & ~SIDELESS_RULES;
	if (sidedHigh === 0 && sidedLow === 0) return high !== 0 ? ONE_SIDED.neutral.high : ONE_SIDED.neutral.low;
	const sided = ONE_SIDED[direction];
	if (sidedLow === 0) return sided.high;
	if (sidedHigh === 0) return sided.low;
	const conflict = CONFLICT[direction];
	if (conflict !== null && rules.precedence === "concern-first") return conflict;
	return sided[firstRuleSide(sidedHigh, sidedLow, rules.rules)];
}
// src/spc/warnings.ts
/**
* Are these values numbers of cases, so that a low mean makes the limits unreliable?
*
* As the recipe's `measureKind` says. Left out: a c chart is of counts; so is an XmR chart whose values are its
* numerators and which has no denominators.
*/
function areCounts(series, recipe, kind) {
	if (recipe.measureKind !== void 0) return recipe.measureKind === "count";
	if (kind === "c") return true;
	if (kind !== "xmr") return false;
	const { values, numerators, denominators } = series;
	let counted = false;
	for (let i = 0; i < values.length; i++) {
		if (values[i] === null) continue;
		if (denominators[i] !== null || numerators[i] !== values[i]) return false;
		counted = true;
	}
	return counted;
}
/**
* How many cases a month are there, in the phase that decides? NaN where the chart does not count cases.
*
* Mean of the counts on c charts and XmR charts of counts, of the numerators on u and u′ charts.
*/
function meanCount(points, span, series, recipe, kind) {
	if (span === null) return NaN;
	if (kind === "u" || kind === "u-prime") {
		const mean = exactMean(points.numerator, span.first, span.end);
		return Number.isFinite(mean) ? mean : NaN;
	}
	if ((kind === "c" || kind === "xmr") && areCounts(series, recipe, kind)) return exactMean(points.x, span.first, span.end);
	return NaN;
}
/** Whether icons are refused because there is less than one case a month: XmR and c charts only. */
function tooRare(mean, kind) {
	return mean < 1 && (kind === "c" || kind === "xmr");
}
var NONE = [];
function looksLikeProportion({ series, recipe }, at) {
	if (recipe.measureKind !== void 0) return recipe.measureKind === "proportion";
	const value = series.values[at];
	const numerator = series.numerators[at];
	const denominator = series.denominators[at];
	return value != null && numerator != null && denominator != null && value === numerator / denominator && value <= 1;
}
function limitBeyondRange(facts) {
	const { points, decidingIndex: at } = facts;
	if (at === null || facts.kind !== "xmr") return null;
	const month = lineMonth(points, at);
	const lower = points.lower[month];
	const upper = points.upper[month];
	const counts = facts.meanCount === facts.meanCount;
	if (!counts && upper > 1 && looksLikeProportion(facts, at)) return upper;
	if (lower < 0 && (counts || facts.recipe.measureKind === "rate" || looksLikeProportion(facts, at))) return lower;
	return null;
}
/**
* What should the reader know before believing this chart?
*
* `too-few-points` (figure: points), `short-phase` (points of the deciding phase), `too-rare` and `low-mean` (cases a month),
* `gaps-bridged` (months without a value that runs were drawn across), `limits-beyond-range` (the limit below 0 or above 1),
* `conflicting-signals` (no figure). In that order; none is the empty list. The slower diagnostics are functions of their own.
*/
function warningsOf(facts) {
	const { points } = facts;
	if (facts.tooFew) return [{
		id: "too-few-points",
		figure: facts.pointCount
	}];
	const warnings = [];
	if (facts.shortPhase) warnings.push({
		id: "short-phase",
		figure: facts.shortPoints
	});
	if (tooRare(facts.meanCount, facts.kind)) warnings.push({
		id: "too-rare",
		figure: facts.meanCount
	});
	else if (facts.meanCount < 5) warnings.push({
		id: "low-mean",
		figure: facts.meanCount
	});
	if (facts.gapsBridged && points.innerGaps > 0) warnings.push({
		id: "gaps-bridged",
		figure: points.innerGaps
	});
	const beyond = limitBeyondRange(facts);
	if (beyond !== null && Number.isFinite(beyond)) warnings.push({
		id: "limits-beyond-range",
		figure: beyond
	});
	if (facts.conflict) warnings.push({
		id: "conflicting-signals",
		figure: null
	});
	return warnings.length === 0 ? NONE : warnings;
}
// src/spc/assess-series.ts
var anyNumbers = sharedColumn(.5);
var noLine = sharedColumn(null);
var noBits = sharedColumn(0);
var noneLeftOut = sharedColumn(false);
var NOT_ENOUGH_DATA = {
	variation: "not-enough-data",
	conflict: false
};
function lineOf(column, { months, level, spans }) {
	if (level && spans.length === 1) {
		const everywhere = column[0];
		if (everywhere - everywhere !== 0) return noLine(months);
		const line = anyNumbers(months).slice();
		for (let i = 0; i < months; i++) line[i] = everywhere;
		return line;
	}
	const line = new Array(months);
	for (let i = 0; i < months; i++) {
		const value = column[i];
		line[i] = value - value === 0 ? value : null;
	}
	return line;
}
function bitsOf(column, any, months) {
	if (!any) return noBits(months);
	const bits = noBits(months).slice();
	for (let i = 0; i < months; i++) bits[i] = column[i];
	return bits;
}
function leftOut(points) {
	if (!points.anyExcluded) return noneLeftOut(points.months);
	const flags = new Array(points.months);
	for (let i = 0; i < points.months; i++) flags[i] = points.excluded[i] === 1;
	return flags;
}
function finiteColumn(column) {
	return column.map((value) => value !== null && Number.isFinite(value) ? value : null);
}
function finiteSeries(series) {
	return {
		...series,
		values: finiteColumn(series.values),
		numerators: finiteColumn(series.numerators),
		denominators: finiteColumn(series.denominators),
		restatedFrom: finiteColumn(series.restatedFrom)
	};
}
var NO_ASSURANCE = Object.fromEntries([
	"no-threshold",
	"not-enough-data",
	"short-phase",
	"no-limits",
	"neutral-direction",
	"too-rare"
].map((noAssurance) => [noAssurance, {
	assurance: null,
	noAssurance
}]));
var ASSURANCE = {
	pass: {
		assurance: "pass",
		noAssurance: null
	},
	fail: {
		assurance: "fail",
		noAssurance: null
	},
	"hit-or-miss": {
		assurance: "hit-or-miss",
		noAssurance: null
	}
};
function rowAt(inForce, at) {
	if (at !== null) return inForce.rows[at] ?? null;
	return inForce.distinct[inForce.distinct.length - 1] ?? null;
}
function judge(row, points, at, rules, recipe, kind, refused, short) {
	if (row === null) return NO_ASSURANCE["no-threshold"];
	if (recipe.direction === "neutral") return NO_ASSURANCE["neutral-direction"];
	if (refused !== null || at === null) return NO_ASSURANCE[refused ?? "not-enough-data"];
	if (short) return NO_ASSURANCE["short-phase"];
	const month = lineMonth(points, at);
	const lower = points.lower[month];
	const upper = points.upper[month];
	if (kind === "mr" || !(lower - lower === 0 && upper - upper === 0)) return NO_ASSURANCE["no-limits"];
	return ASSURANCE[assuranceFrom(row.value, lower, upper, row.comparison, rules, kind)];
}
/**
* What does this series say: what is usual, what is not, and can the process be relied on?
*
* The whole recipe in order, one call: points → phases and baselines → process limits → signals → variation at the deciding
* month → thresholds month by month → assurance → warnings. Columns run parallel to `series.periods`, in the unit of the
* series; null means no line, no value or no threshold, never NaN. `rules` takes the place of the named rule set for
* those who compare with other tools.
*
* Under 15 points: a run chart (median, no limits), no signals, `not-enough-data`. A chart kind that needs denominators
* falls back to XmR where the series has none. The deciding month is the last with a value that is neither left out nor
* provisional. A deciding phase under 12 points withholds assurance. Counts under one a month have no limits, signals or icons
* on XmR and c charts. An empty series, or only gaps: no deciding month, `not-enough-data`.
* @example
* // 24 months of 49, 51, 49, 51 … against “at least 40”: centre 50, limits 44.68 and 55.32
* assessSeries(series, recipe).assurance // 'pass'
*/
function assessSeries(series, recipe, rules = RULE_SETS[recipe.ruleSet]) {
	const points = readPoints(series, recipe, rules);
	const months = points.months;
	const clean = points.unclean ? finiteSeries(series) : series;
	const tooFew = points.count < rules.minimumPoints;
	const kind = chartKindFor(recipe.chartKind, points, tooFew, rules);
	const decidingPoint = points.count - 1;
	const decidingIndex = decidingPoint < 0 ? null : points.at[decidingPoint];
	const span = decidingPoint < 0 ? null : points.spans[points.phase[decidingPoint]];
	const phases = phasesOf(points, rules);
	const short = span !== null && span.end - span.first < rules.minimumPhasePoints;
	const mean = meanCount(points, span, clean, recipe, kind);
	const rare = rules.refuseRareCounts && tooRare(mean, kind);
	const pointCount = points.count;
	const shortPoints = span === null ? 0 : span.end - span.first;
	if (kind === "mr") toMovingRanges(points);
	drawProcess(points, series, recipe, rules, kind, tooFew);
	if (points.spans.length > 1) spreadLevels(points);
	let verdict = NOT_ENOUGH_DATA;
	if (tooFew || rare) points.anyHigh = points.anyLow = false;
	else {
		markZones(points, rules.exactComparison && kind === "xmr");
		flagMonths(points, rules, kind === "mr");
		if (decidingIndex !== null) verdict = verdictOf(points.anyHigh ? points.high[decidingIndex] : 0, points.anyLow ? points.low[decidingIndex] : 0, recipe.direction, rules);
	}
	const inForce = thresholdsInForce(series.periods, kind === "mr" ? [] : recipe.thresholds, recipe.judgedKind);
	const row = rowAt(inForce, decidingIndex);
	const { assurance, noAssurance } = judge(row, points, decidingIndex, rules, recipe, kind, tooFew ? "not-enough-data" : rare ? "too-rare" : null, short);
	const bridged = recipe.gaps === null ? rules.runsBridgeGaps || rules.rangesBridgeGaps : recipe.gaps === "bridge";
	const warnings = warningsOf({
		points,
		series: clean,
		recipe,
		kind,
		tooFew,
		shortPhase: short,
		meanCount: rules.refuseRareCounts ? mean : NaN,
		gapsBridged: bridged,
		conflict: verdict.conflict,
		decidingIndex,
		pointCount,
		shortPoints
	});
	return {
		series: clean,
		recipe,
		chartKind: kind,
		ruleSet: rules.id,
		ruleSetVersion: rules.version,
		phases,
		centre: lineOf(points.centre, points),
		lower: rare ? noLine(months) : lineOf(points.lower, points),
		upper: rare ? noLine(months) : lineOf(points.upper, points),
		highSignals: bitsOf(points.high, points.anyHigh, months),
		lowSignals: bitsOf(points.low, points.anyLow, months),
		excluded: leftOut(points),
		decidingIndex,
		variation: verdict.variation,
		conflict: verdict.conflict,
		assurance,
		noAssurance,
		stable: verdict.variation === "common-cause",
		threshold: inForce.values,
		thresholdsInForce: inForce.distinct,
		comparison: row?.comparison ?? null,
		met: monthsMet(clean.values, inForce),
		warnings
	};
}
// src/spc/rare-harm/days-between-events.ts
/**
* Two events on one day are this many days apart on a t chart.
*
* Dates hold whole days: two events on one day may lie from minutes to a day apart. Nought would be the most extreme gap there
* can be and, after the chart's fourth-root-like transformation, far below all others; leaving the pair out would hide the very
* event that matters. Half a day is the middle of what is possible.
*/
var SAME_DAY_GAP = .5;
/**
* How long did it take from each event to the next, and how long is it since the last?
*
* The values of a t chart. Days by the calendar, from day to day. The gap that is still running is kept apart and drawn hollow:
* it can only grow, so nothing short about it says anything, and only once it passes the upper limit does it
* (`runningGapReading`). Of three events on one day two pairs are counted.
*
* @param days of the events, in any order, each event once
* @param asAt the day the data describe; events after it are left out, so that a pack shows what was known
* @throws RangeError for a day that does not exist
* @example daysBetweenEvents(['2024-01-01', '2024-01-11', '2024-01-11'], '2024-03-01')
* // gaps of 10 and 0 days (plotted 10 and 0.5), running 50 days
*/
function daysBetweenEvents(days, asAt) {
	const end = dayNumber(asAt);
	const numbered = days.map((day) => ({
		day,
		number: dayNumber(day)
	})).sort((a, b) => a.number - b.number);
	const known = numbered.filter((event) => event.number <= end);
	const gaps = [];
	for (let i = 1; i < known.length; i++) {
		const from = known[i - 1];
		const to = known[i];
		const length = to.number - from.number;
		gaps.push({
			from: from.day,
			to: to.day,
			days: length,
			plotted: length === 0 ? SAME_DAY_GAP : length
		});
	}
	const last = known.at(-1);
	return {
		events: known.map((event) => event.day),
		gaps,
		running: last === void 0 ? null : {
			from: last.day,
			asAt,
			days: end - last.number,
			censored: true
		},
		sameDayPairs: gaps.filter((gap) => gap.days === 0).length,
		later: numbered.length - known.length
	};
}
/**
* May something be said of the gap that is still running?
*
* Only that it is already longer than the upper limit, or how usual its length is if nothing changed (exponential waiting
* times). It is never counted as a short gap, and never as part of a run.
* @param upper process limit of the t chart in days; null: none drawn
* @param meanGap in days, of the ended gaps; null or 0: unknown
* @example runningGapReading(60, 100, 30) // { beyondUpperLimit: false, chanceOfLasting: e⁻² = 0.135 }
*/
function runningGapReading(runningDays, upper, meanGap) {
	return {
		beyondUpperLimit: upper !== null && runningDays > upper,
		chanceOfLasting: meanGap !== null && meanGap > 0 && Number.isFinite(runningDays) ? Math.exp(-Math.max(0, runningDays) / meanGap) : null
	};
}
// src/spc/rare-harm/zero-tolerance.ts
/**
* When did it happen, and how many days is it since?
*
* For never events and MRSA under zero tolerance: every event is a signal by itself, so nothing here is called a run, an
* improvement or common cause, however long the time without one. Events after the “as at” day are left out.
*
* @param days of the events, in any order
* @throws RangeError for a day that does not exist
* @example zeroToleranceRecord(['2024-01-31', '2023-05-02'], '2024-03-01') // events latest first, daysSince 30, inLastYear 2
*/
function zeroToleranceRecord(days, asAt) {
	const end = dayNumber(asAt);
	const yearBefore = dayBeforeLeap(`${String(Number(asAt.slice(0, 4)) - 1).padStart(4, "0")}${asAt.slice(4)}`);
	const known = days.map((day) => ({
		day,
		number: dayNumber(day)
	})).filter((event) => event.number <= end).sort((a, b) => b.number - a.number);
	const last = known[0];
	return {
		events: known.map((event) => event.day),
		lastEvent: last?.day ?? null,
		daysSince: last === void 0 ? null : end - last.number,
		inLastYear: known.filter((event) => event.number > yearBefore).length
	};
}
/** The same day a year before; 28 February for a leap day. */
function dayBeforeLeap(day) {
	return dayNumber(day.endsWith("-02-29") ? `${day.slice(0, 4)}-02-28` : day);
}
/**
* How many months is it since the last one, when only monthly counts exist?
*
* A month without a figure is not a month without an event. Provisional months are counted: a harm reported late is a harm.
* An unbroken line of zeros is the length of time since the last event and nothing more; it is never called an improvement.
*
* @param series monthly counts (values), or numerators where there are denominators
* @example counts 0, 2, 0, gap, 0 from April: last month May, 3 months since, 1 of them unknown
*/
function monthsSinceEvent(series) {
	const months = [];
	let lastKnown = null;
	let unknownSince = 0;
	let unknownBeforeKnown = 0;
	let total = 0;
	series.periods.forEach((period, i) => {
		const count = ((series.denominators[i] ?? null) !== null ? series.numerators[i] : series.values[i]) ?? null;
		if (count === null || !Number.isFinite(count)) {
			unknownBeforeKnown += 1;
			return;
		}
		lastKnown = period;
		unknownSince += unknownBeforeKnown;
		unknownBeforeKnown = 0;
		if (count > 0) {
			months.push({
				period,
				count
			});
			total += count;
			unknownSince = 0;
		}
	});
	const lastMonth = months.at(-1)?.period ?? null;
	return {
		lastMonth,
		monthsSince: lastMonth === null || lastKnown === null ? null : monthsBetween(lastMonth, lastKnown),
		unknownSince: lastMonth === null ? 0 : unknownSince,
		total: Number.isFinite(total) ? total : 0,
		months: months.reverse()
	};
}
// src/spc/rare-harm/rare-harm-of.ts
/** Does this event count for the measure? De-escalated ones never do; a blank word is `unknown`. */
function countsFor(event, measure) {
	if (event.type !== measure.sourceEventType || event.status === "de_escalated") return false;
	return [
		"grade",
		"avoidable",
		"acquired",
		"attribution"
	].every((column) => {
		const wanted = measure.eventWhere?.[column];
		return wanted === void 0 || wanted.includes(event[column] ?? "unknown");
	});
}
/**
* When did this harm happen at this provider (or site), and how long is it since?
*
* Takes the events of the measure's sort that count for it, by the day it goes by (`eventDate`; the other day where that is
* blank): the same choice as in the monthly counts. Null where the measure is not counted from events, or no event of its sort at
* this organisation is known: then nobody knows whether it reports, and “none” would be a claim. Events after the “as at” day are left out.
*
* @param events as in the contents; `orgCode` a provider or a site
* @param asAt the day the data describe, from the pack or the newest extract; nothing here reads a clock
* @throws RangeError for a day that does not exist
* @example rareHarmOf(events, neverEvents, 'ZZ1', '2012-08-14')
* // with events on 2011-11-17 and 2012-06-14: record.daysSince 61, one gap of 210 days, running 61 days
*/
function rareHarmOf(events, measure, orgCode, asAt) {
	const { sourceEventType, eventDate } = measure;
	if (sourceEventType === void 0) return null;
	const ofSort = events.filter((event) => event.type === sourceEventType && (event.orgCode === orgCode || event.siteCode === orgCode));
	if (ofSort.length === 0) return null;
	const counted = ofSort.filter((event) => countsFor(event, measure));
	const dated = [];
	const withoutDay = [];
	for (const event of counted) {
		const day = eventDate === "declared" ? event.declared ?? event.incident : event.incident ?? event.declared;
		if (day === null || event.precision !== "day") withoutDay.push(event);
		else if (day <= asAt) dated.push({
			day,
			event
		});
	}
	dated.sort((one, other) => one.day > other.day ? -1 : one.day < other.day ? 1 : one.event.id < other.event.id ? -1 : 1);
	const days = dated.map(({ day }) => day);
	return {
		measureId: measure.id,
		orgCode,
		asAt,
		events: dated,
		record: zeroToleranceRecord(days, asAt),
		between: daysBetweenEvents(days, asAt),
		withoutDay,
		notCounted: ofSort.length - counted.length
	};
}
/**
* The days between events as a series that `assessSeries` can assess as a t chart: one place an event, from the second on.
*
* A gap has no month of its own: the periods are places in a row (from the month of the first gap's end, one month each), kept
* apart so that each gap is one point. Label the axis with `between.gaps[i].to`, never with these periods. The running gap is
* not a point: it has not ended. Assess with chart kind `t`, the direction turned (a longer time between harms is better)
* and no threshold. Under two events there is no gap: an empty series.
* @example gapSeries(harm).values // [210] for events on 2011-11-17 and 2012-06-14
*/
function gapSeries({ measureId, orgCode, between }) {
	const { gaps } = between;
	const first = monthIndex((gaps[0]?.to ?? "2000-01-01").slice(0, 7));
	const none = gaps.map(() => null);
	return {
		measureId,
		providerCode: orgCode,
		periods: gaps.map((_, index) => monthAt(first + index)),
		values: gaps.map(({ plotted }) => plotted),
		numerators: none,
		denominators: none,
		gaps: none,
		provisional: gaps.map(() => false),
		restatedFrom: none
	};
}
// src/views/shared/default-rule-set.ts
/** The rule set of every screen unless an address names another: NHS England's Making Data Count script, strict. */
var DEFAULT_RULE_SET = "mdc-strict";
export { zeroToleranceRecord as a, assessSeries as c, monthsSinceEvent as i, gapSeries as n, daysBetweenEvents as o, rareHarmOf as r, runningGapReading as s, DEFAULT_RULE_SET as t };
