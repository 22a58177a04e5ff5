import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { At as queryOptions, B as contentsKey, F as useContents, G as includedMonths, J as processPoints, L as useTerms, X as wholeColumn, Y as sum, at as useHolding, jt as useQuery, q as meanOf, yt as watchSeries } from "./index-DGYiDaCT.js";
import { n as require_react } from "./jsx-runtime-CgfO9KJ9.js";
import { a as autocorrelation, i as underDispersion, n as looksCumulative, r as overDispersion, t as overlappingWindows } from "./overlapping-windows-Dc7bz24s.js";
import { r as calendarMonth, s as chiSquaredUpperTail } from "./objective-of-year-DUYp5E5p.js";
import { a as explainSignals, i as probabilityOfMeeting, r as yearToDate } from "./by-telling-BK-t6oyV.js";
import { r as thresholdsInForce } from "./thresholds-in-force-B3wB5Sjc.js";
import { t as hiddenBy } from "./hidden-concern-Dwmd_jO1.js";
// src/spc/diagnostics/season.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var YEARS_NEEDED = 3;
/** A year with fewer months than this says too little of its own level. */
var MONTHS_OF_A_YEAR_NEEDED = 9;
var LEVEL = .01;
/**
* Are the same months of the year alike?
*
* The values' straight-line trend and then the mean of each year (twelve months, counted back from the last one) are taken off,
* so that neither growth nor a change of level looks like a season. The Kruskal–Wallis test asks whether what is left differs
* between calendar months: H = 12 ÷ (N(N+1)) · Σ Rⱼ² ÷ nⱼ − 3(N+1), divided by the correction for ties, on χ² with groups − 1
* degrees of freedom (W. H. Kruskal and W. A. Wallis, Journal of the American Statistical Association 47 (1952) 583–621). Share:
* (H − groups + 1) ÷ (N − groups).
*
* @param values one a month
* @param months the number of each month, rising
* @param calendar parallel: 1 for January
* @returns null under three years with nine months or more each, or without variation
*/
function seasonOf(values, months, calendar) {
	const last = months.at(-1);
	if (last === void 0 || last - months[0] + 1 < YEARS_NEEDED * 12) return null;
	const level = withoutTrend(values, months);
	if (level === null) return null;
	const years = /* @__PURE__ */ new Map();
	months.forEach((month, i) => {
		const year = Math.floor((last - month) / 12);
		const of = years.get(year);
		if (of === void 0) years.set(year, [i]);
		else of.push(i);
	});
	const left = [];
	const groups = [];
	let whole = 0;
	for (const of of years.values()) {
		if (of.length < MONTHS_OF_A_YEAR_NEEDED) continue;
		whole += 1;
		const mean = meanOf(of.map((i) => level[i])) ?? 0;
		for (const i of of) {
			left.push(level[i] - mean);
			groups.push(calendar[i]);
		}
	}
	return whole < YEARS_NEEDED ? null : kruskalWallis(left, groups, whole);
}
function kruskalWallis(values, groups, years) {
	const total = values.length;
	const { ranks, ties } = ranked(values);
	const sums = /* @__PURE__ */ new Map();
	ranks.forEach((rank, i) => {
		const group = sums.get(groups[i]) ?? {
			sum: 0,
			count: 0
		};
		sums.set(groups[i], {
			sum: group.sum + rank,
			count: group.count + 1
		});
	});
	let between = 0;
	for (const { sum, count } of sums.values()) between += sum * sum / count;
	const correction = 1 - ties / (total * total * total - total);
	const freedom = sums.size - 1;
	if (!(correction > 1e-9) || freedom < 1 || total <= sums.size) return null;
	const h = Math.max(0, (12 / (total * (total + 1)) * between - 3 * (total + 1)) / correction);
	return {
		share: Math.min(1, Math.max(0, (h - freedom) / (total - sums.size))),
		h,
		pValue: chiSquaredUpperTail(h, freedom),
		years
	};
}
/**
* Ranks from 1, ties sharing their mean rank; values closer than 1e-9 of the spread are ties, since taking off means leaves
* rounding behind.
*/
function ranked(values) {
	const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
	const spread = values[order.at(-1)] - values[order[0]];
	const ranks = new Array(values.length).fill(0);
	let ties = 0;
	for (let from = 0; from < order.length;) {
		let to = from + 1;
		while (to < order.length && values[order[to]] - values[order[from]] <= 1e-9 * spread) to += 1;
		const count = to - from;
		for (let k = from; k < to; k++) ranks[order[k]] = (from + 1 + to) / 2;
		ties += count * count * count - count;
		from = to;
	}
	return {
		ranks,
		ties
	};
}
/** Values less their least-squares line; null where numbers leave the range of a double. */
function withoutTrend(values, months) {
	const meanValue = meanOf(values) ?? 0;
	const meanMonth = meanOf(months) ?? 0;
	let product = 0;
	let square = 0;
	values.forEach((value, i) => {
		product += (value - meanValue) * (months[i] - meanMonth);
		square += (months[i] - meanMonth) ** 2;
	});
	const slope = square > 0 ? product / square : 0;
	const level = values.map((value, i) => value - meanValue - slope * (months[i] - meanMonth));
	return level.every(Number.isFinite) ? level : null;
}
/**
* Does a season hide in the last phase, three years long or more? Figure: the share of the variation it explains. Warns below a
* p-value of 1%.
*/
function season(assessment) {
	const points = processPoints(assessment);
	if (points === null) return null;
	const calendar = points.indices.map((i) => calendarMonth(assessment.series.periods[i]));
	const found = seasonOf(points.values, points.indices, calendar);
	return found !== null && found.pValue < LEVEL ? {
		id: "season",
		figure: found.share
	} : null;
}
// src/spc/diagnostics/small-numbers.ts
/** Below so many patients in a typical month a single one decides the month. */
var FEW_PATIENTS = 20;
/** Up to so many, too, where the rarer outcome is expected fewer than five times a month. */
var STILL_FEW_PATIENTS = 100;
/** Are there too few months for limits? Figure: months with a value that count. Fewer than 15 warn. */
function tooFewPoints(assessment) {
	const months = includedMonths(assessment);
	return months < 15 ? {
		id: "too-few-points",
		figure: months
	} : null;
}
/**
* Are cases so few that chance signals are frequent, or too rare for monthly limits at all? Figure: mean a month in the last
* phase. Counts by their values, rates by their numerators. Below 1: `too-rare` on XmR and c charts (a u chart keeps its icons
* and is `low-mean`); below 5: `low-mean`. Exactly 5 does not warn.
*/
function lowMean(assessment, measure) {
	const points = processPoints(assessment);
	if (points === null) return null;
	const counts = measure.kind === "count" ? points.values : measure.kind === "rate" ? wholeColumn(points.numerators) : null;
	const mean = counts === null ? null : meanOf(counts);
	if (mean === null || !(mean >= 0 && mean < 5)) return null;
	const { chartKind } = assessment;
	if (chartKind === "t" || chartKind === "g") return null;
	return {
		id: mean < 1 && measure.kind === "count" && (chartKind === "xmr" || chartKind === "c" || chartKind === "run") ? "too-rare" : "low-mean",
		figure: mean
	};
}
/**
* Are there so few patients that single ones move the month? Figure: median denominator of the last phase.
* Warns below 20 patients in a typical month, and below 100 where the rarer outcome is expected fewer than five times a month, the
* usual bound for limits drawn from a bell curve (D. C. Montgomery, Introduction to Statistical Quality Control, chapter 7).
*/
function smallDenominators(assessment, measure) {
	if (measure.kind !== "proportion") return null;
	const points = processPoints(assessment);
	const numerators = points === null ? null : wholeColumn(points.numerators);
	const denominators = points === null ? null : wholeColumn(points.denominators);
	if (numerators === null || denominators === null || denominators.length === 0) return null;
	const sorted = [...denominators].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	const median = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	const share = sum(numerators) / sum(denominators);
	if (!Number.isFinite(share) || !Number.isFinite(median)) return null;
	const rarer = median * Math.min(share, 1 - share);
	return median < FEW_PATIENTS || median < STILL_FEW_PATIENTS && rarer < 5 ? {
		id: "small-denominators",
		figure: median
	} : null;
}
/** Did values of a proportion or rate come without a denominator? Figure: how many months of the last phase. */
function valueWithoutDenominator(assessment, measure) {
	if (measure.kind !== "proportion" && measure.kind !== "rate") return null;
	const points = processPoints(assessment);
	const months = points === null ? 0 : points.denominators.filter((denominator) => denominator === null).length;
	return months > 0 ? {
		id: "value-without-denominator",
		figure: months
	} : null;
}
// src/spc/diagnostics/diagnose.ts
/** Warnings that are one finding under another name, once the first is made. */
var SAID_BY = {
	"overlapping-windows": ["under-dispersion", "autocorrelation"],
	"looks-cumulative": [
		"autocorrelation",
		"over-dispersion",
		"under-dispersion",
		"season"
	]
};
/**
* What should a reader know before trusting this chart? Every warning there is, each once, the gravest for the reading first.
*
* The assessment's own warnings and the slower diagnostics of this folder: figures that are not monthly, too few points, small
* numbers, more or less variation than chance, months that resemble their neighbours, season. What each means for the reading is
* in `CONSEQUENCES`, its sentence in `wording`. A series of year-to-date totals or overlapping windows is not also warned of
* what follows from that.
*
* @param options windowMonths where the publication states that each value covers several months
* @returns the empty list for a sound chart
*/
function diagnose(assessment, measure, options = {}) {
	const found = [
		looksCumulative(assessment, measure),
		overlappingWindows(assessment, measure, options.windowMonths ?? null),
		tooFewPoints(assessment),
		...assessment.warnings,
		lowMean(assessment, measure),
		overDispersion(assessment, measure),
		underDispersion(assessment, measure),
		smallDenominators(assessment, measure),
		valueWithoutDenominator(assessment, measure),
		autocorrelation(assessment),
		season(assessment)
	];
	const warnings = [];
	const silent = /* @__PURE__ */ new Set();
	for (const warning of found) {
		if (warning === null || silent.has(warning.id)) continue;
		warnings.push(warning);
		silent.add(warning.id);
		if (warning.id === "too-rare") silent.add("low-mean");
		for (const id of SAID_BY[warning.id] ?? []) silent.add(id);
	}
	return warnings;
}
// src/spc/judgement/gap-in-patients.ts
/**
* How many more patients a month would have reached the threshold, and how many would make it reliable?
*
* Proportions: threshold × denominator − numerator. Rates: numerator − threshold × denominator ÷ multiplier, mirrored for at-least.
* Counts: value − threshold. The usual month is the mean of the included months of the last phase, weighed by their patients.
*
* Reliable means that the process limit on the worse side lies on the threshold. On XmR and i′ charts the limits keep their
* distance from the centre, so the centre has to move to threshold ± distance. On p charts the distance itself depends on the
* centre: centre − 3φ√(centre·(1−centre)/n̄) = threshold solved for the centre is Wilson's score bound (E. B. Wilson, Journal of
* the American Statistical Association 22 (1927) 209–212) with z = 3φ, where φ is the widening of a p′ chart and 1 on a p chart;
* u and c charts likewise with Poisson limits: (√(threshold + (3φ)²/4) ∓ 3φ/2)².
*
* @param measure its kind, multiplier and whether it counts halves
* @returns null without a threshold at the deciding month, for kinds that do not count people, and where numerator or
* denominator is missing
* @example 73 of 100 patients seen in time against 0.76: latest.short is 3.
*/
function gapInPatients(assessment, measure) {
	const points = processPoints(assessment);
	const { comparison } = assessment;
	if (points === null || comparison === null) return null;
	const threshold = assessment.threshold[points.deciding] ?? null;
	if (threshold === null || !Number.isFinite(threshold)) return null;
	const months = peopleOf(measure, points, threshold);
	if (months === null || !months.shortfalls.every((people) => Math.abs(people) <= 0xe8d4a51000)) return null;
	const sign = comparison === "at-least" ? 1 : -1;
	const step = measure.fractionalCounts ? .5 : 1;
	const gap = (shortfall, denominator) => {
		const people = shortfall * sign;
		return {
			short: roundedUp(people, step),
			spare: roundedDown(-people, step),
			denominator
		};
	};
	const last = months.shortfalls.length - 1;
	const usual = meanOf(months.shortfalls) ?? 0;
	const move = reliableMove(assessment, measure, points, threshold, comparison);
	const usualDenominator = months.denominators === null ? null : meanOf(months.denominators);
	return {
		threshold,
		comparison,
		latest: {
			...gap(months.shortfalls[last], months.denominators?.[last] ?? null),
			period: assessment.series.periods[points.deciding]
		},
		usual: {
			...gap(usual, usualDenominator),
			months: months.shortfalls.length
		},
		reliable: typeof move === "number" ? finiteGap(gap(usual + move * months.peopleAtUnit, usualDenominator)) : move
	};
}
function finiteGap(gap) {
	return Number.isFinite(gap.short) && Number.isFinite(gap.spare) ? gap : null;
}
function peopleOf(measure, points, threshold) {
	if (measure.kind === "count") return {
		shortfalls: points.values.map((v) => threshold - v),
		denominators: null,
		peopleAtUnit: 1
	};
	if (measure.kind !== "proportion" && measure.kind !== "rate") return null;
	const numerators = wholeColumn(points.numerators);
	const denominators = wholeColumn(points.denominators);
	if (numerators === null || denominators === null || numerators.length === 0 || sum(denominators) <= 0) return null;
	const unit = measure.kind === "rate" ? measure.multiplier : 1;
	if (!(unit > 0)) return null;
	return {
		shortfalls: numerators.map((x, i) => threshold * denominators[i] / unit - x),
		denominators,
		peopleAtUnit: sum(denominators) / denominators.length / unit
	};
}
/** By how much the centre has to pass the threshold, in the measure's unit, for the worse limit to lie on it; signed. */
function reliableMove(assessment, measure, points, threshold, comparison) {
	const { chartKind } = assessment;
	const centre = assessment.centre[points.deciding] ?? null;
	const lower = assessment.lower[points.deciding] ?? null;
	const upper = assessment.upper[points.deciding] ?? null;
	if (centre === null || lower === null && upper === null) return null;
	const reach = Math.max(centre - (lower ?? centre), (upper ?? centre) - centre);
	const sign = comparison === "at-least" ? 1 : -1;
	const highest = measure.kind === "proportion" ? 1 : Infinity;
	let wanted;
	if (chartKind === "xmr" || chartKind === "i-prime") wanted = threshold + sign * reach;
	else if (chartKind === "p" || chartKind === "p-prime" || chartKind === "u" || chartKind === "u-prime" || chartKind === "c") {
		const usual = chartKind === "c" ? 1 : (meanOf(points.denominators.map((d) => d ?? 0)) ?? 0) / (measure.kind === "rate" ? measure.multiplier : 1);
		const own = chartKind === "c" ? 1 : (points.denominators.at(-1) ?? 0) / (measure.kind === "rate" ? measure.multiplier : 1);
		const isProportion = chartKind === "p" || chartKind === "p-prime";
		const chance = isProportion ? centre * (1 - centre) / own : centre / own;
		if (!(usual > 0) || !(chance > 0)) return null;
		const z = chartKind === "p-prime" || chartKind === "u-prime" ? reach / Math.sqrt(chance) : 3;
		wanted = isProportion ? wilsonBound(threshold, usual, z, sign) : poissonBound(threshold * usual, z, sign) / usual;
	} else return null;
	if (!Number.isFinite(wanted)) return null;
	return wanted < 0 || wanted > highest ? "out-of-reach" : wanted - threshold;
}
/** The centre whose limit, z standard errors away at n patients, lies on `limit`. */
function wilsonBound(limit, n, z, sign) {
	const zz = z * z / n;
	return (limit + zz / 2 + sign * z * Math.sqrt(limit * (1 - limit) / n + zz / (4 * n))) / (1 + zz);
}
/** The mean count whose limit, z standard errors away, lies on `limit`; below 0 where even a mean of 0 has it above. */
function poissonBound(limit, z, sign) {
	const root = Math.sqrt(limit + z * z / 4) + sign * z / 2;
	return root < 0 ? -1 : root * root;
}
/** 0.07 × 100 is 7.000000000000001 in binary, which must not ask for an eighth patient. */
function roundedUp(people, step) {
	return Math.max(0, Math.ceil(people / step - 1e-9 * Math.max(1, Math.abs(people))) * step);
}
function roundedDown(people, step) {
	return Math.max(0, Math.floor(people / step + 1e-9 * Math.max(1, Math.abs(people))) * step);
}
// src/spc/judgement/threshold-history.ts
/**
* In how many months was the threshold met, under each threshold there has been, and for how long without a break?
*
* Each month is judged against the threshold in force then (`assessment.met`); exactly equal meets it. A new regime begins where
* the row in force changes, or months without a threshold lie between; the rows of a monthly trajectory are one regime. Months
* left out of the limits are counted, because the threshold was met or missed all the same; provisional months are not. A month
* without a value neither lengthens nor ends the current run, and is counted beside it; a month without a threshold ends it.
*
* @example met, met, gap, missed, missed under one threshold: met 2, missed 2, unknown 1; run: missed for 2 months
*/
function thresholdHistory(assessment) {
	const { series, threshold, met, recipe } = assessment;
	const rows = thresholdsInForce(series.periods, recipe.thresholds, recipe.judgedKind).rows;
	const regimes = [];
	const total = {
		met: 0,
		missed: 0,
		unknown: 0,
		provisional: 0
	};
	let open = null;
	let openRows = [];
	const close = () => {
		if (open !== null) regimes.push({
			...open,
			thresholds: openRows
		});
		open = null;
	};
	for (let i = 0; i < series.periods.length; i++) {
		const period = series.periods[i];
		const level = threshold[i] ?? null;
		const row = rows[i] ?? null;
		if (level === null || row === null) {
			close();
			continue;
		}
		if (open === null || !continues(openRows, row)) {
			close();
			open = {
				from: period,
				to: period,
				value: level,
				comparison: row.comparison,
				thresholds: [],
				met: 0,
				missed: 0,
				unknown: 0
			};
			openRows = [row];
		}
		if (!openRows.includes(row)) openRows.push(row);
		open.to = period;
		if (open.value !== level) open.value = null;
		if (series.provisional[i] === true) {
			total.provisional += 1;
			continue;
		}
		const key = met[i] === true ? "met" : met[i] === false ? "missed" : "unknown";
		open[key] += 1;
		total[key] += 1;
	}
	close();
	return {
		...total,
		regimes,
		run: currentRun(assessment)
	};
}
function continues(openRows, row) {
	const before = openRows.at(-1);
	return row === before || row.kind === "trajectory-month" && before?.kind === "trajectory-month";
}
function currentRun(assessment) {
	const { series, met, threshold } = assessment;
	let run = null;
	let gaps = 0;
	for (let i = series.periods.length - 1; i >= 0; i--) {
		if (series.provisional[i] === true) continue;
		const verdict = met[i] ?? null;
		if (verdict === null) {
			if ((threshold[i] ?? null) === null && run !== null) break;
			gaps += 1;
			continue;
		}
		const period = series.periods[i];
		if (run === null) run = {
			met: verdict,
			months: 1,
			from: period,
			to: period,
			unknown: 0
		};
		else if (verdict === run.met) {
			run.months += 1;
			run.from = period;
			run.unknown += gaps;
		} else break;
		gaps = 0;
	}
	return run;
}
// src/queries/judge-chart.ts
function judgeChart(chart, dataTo) {
	const { assessment, measure } = chart;
	const hasObjective = assessment.recipe.thresholds.some(({ kind }) => kind === "annual-limit");
	return {
		...chart,
		dataTo,
		signals: explainSignals(assessment, assessment.decidingIndex),
		warnings: diagnose(assessment, measure),
		probability: probabilityOfMeeting(assessment, measure),
		gap: gapInPatients(assessment, measure),
		history: thresholdHistory(assessment),
		year: hasObjective ? yearToDate(assessment, measure) : null,
		hidden: hiddenBy(assessment, chart.annotations)
	};
}
// src/queries/watched-chart-query.ts
/** One measure at one provider under one rule set, and its neighbours on the way through the meeting. */
var watchedChartQuery = (contents, measureId, providerCode, ruleSet, chartKind = null) => queryOptions({
	queryKey: [
		"watched-chart",
		contentsKey(contents),
		measureId,
		providerCode,
		ruleSet,
		chartKind
	],
	queryFn: () => {
		const series = contents?.series.find((each) => each.measureId === measureId && each.providerCode === providerCode);
		if (series === void 0 || contents === void 0) return null;
		const chart = watchSeries(series, contents, ruleSet, chartKind);
		return chart === null ? null : judgeChart(chart, contents.lastMonth);
	},
	enabled: contents !== void 0,
	staleTime: Infinity,
	networkMode: "always",
	structuralSharing: false
});
/** The chart as known now. Of a large pack, looking at it fetches the rows behind its measure; their figures then take the place of the baked ones. */
function useWatchedChart(measureId, providerCode, ruleSet, chartKind = null) {
	const holding = useHolding();
	(0, import_react.useEffect)(() => {
		holding.openMeasure(measureId);
	}, [holding, measureId]);
	const contents = useContents();
	const terms = useTerms();
	return useQuery({
		...watchedChartQuery(contents.data, measureId, providerCode, ruleSet, chartKind),
		placeholderData: (before, query) => {
			const was = query?.queryKey[1];
			if (was == null || was.asAt !== terms.asAt || was.predecessors !== terms.predecessors) return void 0;
			return before?.measure.id === measureId && before.provider.code === providerCode ? before : void 0;
		}
	});
}
export { judgeChart as n, useWatchedChart as t };
