import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react } from "./jsx-runtime-CgfO9KJ9.js";
import { n as monthIndex, t as monthAt } from "./months-BPC1vfcD.js";
import { g as formatNumber } from "./format-period-BD7N9t4d.js";
import { r as thresholdsInForce, t as meets } from "./thresholds-in-force-B3wB5Sjc.js";
import { At as queryOptions, B as contentsKey, N as useWatchedCharts, Q as poissonAtMost, Z as poissonAtLeast, at as useHolding, jt as useQuery, nt as requireRange } from "./index-DGYiDaCT.js";
import { n as falseDiscoveries, t as normalUpperTail } from "./normal-D15VRjaP.js";
import { a as monthsOfYear, i as financialYearStart, o as incompleteBeta, s as chiSquaredUpperTail, t as annualObjective } from "./objective-of-year-DUYp5E5p.js";
import { n as looksCumulative, t as overlappingWindows } from "./overlapping-windows-Dc7bz24s.js";
// src/spc/comparison/rank-by-evidence.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var EVIDENCE_GROUPS = [
	"concern",
	"fails",
	"misses",
	"ordinary",
	"improvement",
	"not-enough-data"
];
/**
* To which group does this provider belong?
*
* Special-cause concern first, whatever else is true; then a process that cannot be relied on to meet its threshold; then one
* whose latest month missed it; then ordinary; then improvement. A process that improves and still fails stands among those
* that fail. Too few months last.
*/
function evidenceGroupOf({ variation, assurance, met, decidingIndex }) {
	if (variation === "concern-high" || variation === "concern-low") return "concern";
	if (assurance === "fail") return "fails";
	if (decidingIndex !== null && met[decidingIndex] === false) return "misses";
	if (variation === "not-enough-data") return "not-enough-data";
	return variation === "improvement-high" || variation === "improvement-low" ? "improvement" : "ordinary";
}
/**
* How strong is the evidence against this provider within its group? Larger is stronger; null where nothing measures it.
*
* With a threshold and limits: how far the process mean lies on the wrong side of the threshold, in the process's own standard
* deviations (a third of the way from mean to limit on that side). Otherwise: how far it lies from all providers together in
* the funnel, on the worse side; for a neutral direction, on either side. A process without any spread counts as 99 of them.
*
* @example mean 0.90, lower limit 0.87, upper 0.93, threshold at least 0.95: (0.95 − 0.90) ÷ 0.01 = 5
*/
function evidenceOf$1({ assessment, z }) {
	const { decidingIndex: at, centre, upper, lower, threshold, comparison, recipe } = assessment;
	const [mean, high, low, level] = at === null ? [] : [
		centre[at],
		upper[at],
		lower[at],
		threshold[at]
	];
	if (mean != null && level != null && comparison !== null && (high != null || low != null)) {
		const wrong = sideOf(comparison) * (level - mean);
		const outward = level > mean ? high : low;
		const sigma = (outward == null ? Math.abs((high ?? low ?? mean) - mean) : Math.abs(outward - mean)) / 3;
		if (wrong === 0) return 0;
		return sigma > 0 ? bounded$1(wrong / sigma) : Math.sign(wrong) * FARTHEST;
	}
	if (z === null) return null;
	return bounded$1(recipe.direction === "neutral" ? Math.abs(z) : recipe.direction === "higher-is-better" ? -z : z);
}
var FARTHEST = 99;
var bounded$1 = (distance) => Math.max(-99, Math.min(FARTHEST, distance));
var sideOf = (comparison) => comparison === "at-least" ? 1 : -1;
/**
* In which order do providers deserve eyes? By group, then by evidence, strongest first; never by the raw value, since 80% of
* twelve patients can be weaker evidence than 93% of ten thousand. What nothing measures stands at the end of its group;
* ties keep the order handed in.
*/
function rankByEvidence(providers) {
	return providers.map((provider) => ({
		provider,
		group: evidenceGroupOf(provider.assessment),
		evidence: evidenceOf$1(provider)
	})).sort((a, b) => EVIDENCE_GROUPS.indexOf(a.group) - EVIDENCE_GROUPS.indexOf(b.group) || (b.evidence ?? -Infinity) - (a.evidence ?? -Infinity) || 0).map(({ provider, group }) => ({
		...provider,
		group
	}));
}
// src/spc/distributions/binomial.ts
var MOST = 0xe8d4a51000;
/**
* How likely are k or fewer of n patients, when each has probability p? 1 − I_p(k + 1, n − k) (DLMF 8.17.5).
* A k between whole numbers counts as the one below; below 0 gives 0, from n on gives 1.
* @example binomialAtMost(2, 5, 0.5) // 0.5
*/
function binomialAtMost(k, n, p) {
	check(n, p);
	const whole = Math.floor(k);
	if (whole < 0) return 0;
	if (whole >= n) return 1;
	return incompleteBeta(p, whole + 1, n - whole).upper;
}
/**
* How likely are k or more of n patients, when each has probability p? I_p(k, n − k + 1).
* A k between whole numbers counts as the one above.
* @example binomialAtLeast(3, 5, 0.5) // 0.5
*/
function binomialAtLeast(k, n, p) {
	check(n, p);
	const whole = Math.ceil(k);
	if (whole <= 0) return 1;
	if (whole > n) return 0;
	return incompleteBeta(p, whole, n - whole + 1).lower;
}
function check(n, p) {
	requireRange("n", n, 0, MOST);
	if (!Number.isInteger(n)) throw new RangeError(`n is ${n}; a whole number is expected`);
	requireRange("p", p, 0, 1);
}
// src/spc/limits/funnel-limits.ts
/** Standard normal quantiles of 95% and 99.8% limits (2.5% and 0.1% in each tail). */
var Z_95 = 1.959963984540054;
var Z_998 = 3.090232306167813;
var TAIL_95 = .025;
var TAIL_998 = .001;
/** Standard error by chance alone at a denominator, before the multiplier. */
function chanceError(model, denominator) {
	const variance = model.kind === "proportion" ? model.level * (1 - model.level) : model.level;
	return Math.sqrt(Math.max(0, variance) / denominator);
}
/**
* Where are the 95% and 99.8% limits for a provider of this size?
*
* Without extra variation, exact: at the upper limit P(X ≥ x) falls to 2.5% or 0.1%, at the lower P(X ≤ x), linear between the
* two counts on either side (the interpolated exact limits of Spiegelhalter 2005, appendix A.1.1, taken alike on both sides).
* `normal` limits are level ± z·s, those of a p or u chart. With extra variation level ± z·√(s² + τ²), as Spiegelhalter adds it.
* Binomial for proportions, Poisson for rates (level × denominator cases) and ratios (denominator = expected cases).
*
* @param denominator greater than 0
* @example level 0.5, 100 patients, normal: 0.345, 0.402, 0.598, 0.655
*/
function funnelLimitsAt(model, denominator) {
	const isExact = model.limits === "exact" && model.tauSquared === 0;
	const at = (tail, z, side) => {
		const raw = isExact ? exactLimit(model, denominator, tail, z, side) : normalLimit(model, denominator, z, side);
		return Math.min(Math.max(raw, 0), model.kind === "proportion" ? 1 : Number.MAX_VALUE) * model.multiplier;
	};
	return {
		lower998: at(TAIL_998, Z_998, -1),
		lower95: at(TAIL_95, Z_95, -1),
		upper95: at(TAIL_95, Z_95, 1),
		upper998: at(TAIL_998, Z_998, 1)
	};
}
function normalLimit(model, denominator, z, side) {
	const error = chanceError(model, denominator);
	return model.level + side * z * Math.sqrt(error * error + model.tauSquared);
}
function exactLimit(model, denominator, tail, z, side) {
	const most = model.kind === "proportion" ? wholePatients(denominator) : Infinity;
	const chance = side === 1 ? (count) => tailAtLeast(model, denominator, count) : (count) => tailAtMost(model, denominator, count);
	const mean = model.level * (most === Infinity ? denominator : most);
	const deviation = Math.max(1, chanceError(model, denominator) * denominator);
	let inner = Math.round(mean);
	let outer = Math.round(mean + side * (z * deviation + 3));
	const edge = side === 1 ? most + 1 : -1;
	while (outer !== edge && (outer - edge) * side < 0 && chance(outer) >= tail) {
		inner = outer;
		outer += side * Math.max(2, Math.ceil(deviation / 2));
	}
	if ((outer - edge) * side > 0) outer = edge;
	if (chance(inner) < tail) return model.level;
	while (Math.abs(outer - inner) > 1) {
		const middle = Math.trunc((inner + outer) / 2);
		if (chance(middle) >= tail) inner = middle;
		else outer = middle;
	}
	const atInner = chance(inner);
	const beyond = inner === edge - side ? 0 : chance(inner + side);
	const part = atInner > beyond ? (atInner - tail) / (atInner - beyond) : 0;
	return (inner + side * part) / (most === Infinity ? denominator : most);
}
/** P(X ≥ count) where only chance is at work. */
function tailAtLeast(model, denominator, count) {
	return model.kind === "proportion" ? binomialAtLeast(count, wholePatients(denominator), model.level) : poissonAtLeast(count, model.level * denominator);
}
/** P(X ≤ count) where only chance is at work. */
function tailAtMost(model, denominator, count) {
	return model.kind === "proportion" ? binomialAtMost(count, wholePatients(denominator), model.level) : poissonAtMost(count, model.level * denominator);
}
/** Patients shared between providers come in halves; a binomial needs whole ones, and never fewer than its numerator. */
function wholePatients(denominator) {
	return Math.max(1, Math.ceil(denominator));
}
// src/spc/limits/funnel-over-dispersion.ts
/** Share of providers at either end whose z is pulled in before the spread is measured. */
var WINSORISED_SHARE = .1;
var LEVEL = .05;
/**
* Do providers differ more than chance, and by how much beyond it?
*
* The lowest and highest tenth of the z are set to the 10th and 90th percentile (linear between order statistics), so that the
* providers one is looking for do not widen the limits that should find them. φ = Σ z² ÷ I; τ² = (I·φ − (I − 1)) ÷ (Σw − Σw² ÷
* Σw) with w = 1 ÷ s², or 0 where that is negative. Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional
* performance", Statistics in Medicine 24 (2005) 1185–1202, and "Handling over-dispersion of performance indicators", Quality
* and Safety in Health Care 14 (2005) 347–351.
*
* @param z one a provider, finite
* @param standardErrors parallel, greater than 0, by chance alone
* @example z of −3, −1, 0, 1, 3 and standard errors of 1: percentiles ±2.2, φ = 2.336, τ² = (11.68 − 4) ÷ 4 = 1.92
*/
function funnelDispersion(z, standardErrors) {
	const providers = z.length;
	if (providers < 2) return {
		phi: 1,
		pValue: 1,
		tauSquared: 0
	};
	const sorted = [...z].sort((a, b) => a - b);
	const low = percentile(sorted, WINSORISED_SHARE);
	const high = percentile(sorted, .9);
	let squares = 0;
	let weights = 0;
	let squaredWeights = 0;
	z.forEach((value, i) => {
		const pulled = Math.min(Math.max(value, low), high);
		squares += pulled * pulled;
		const weight = 1 / (standardErrors[i] * standardErrors[i]);
		weights += weight;
		squaredWeights += weight * weight;
	});
	const room = weights - squaredWeights / weights;
	const tauSquared = room > 0 ? Math.max(0, (squares - (providers - 1)) / room) : 0;
	return {
		phi: squares / providers,
		pValue: chiSquaredUpperTail(squares, providers),
		tauSquared: Number.isFinite(tauSquared) ? tauSquared : 0
	};
}
/**
* Whether the diagnosis is that limits have to be widened: ten providers or more, and more spread than chance gives once in
* twenty.
*/
function isFunnelOverDispersed(dispersion, providers) {
	return providers >= 10 && dispersion.tauSquared > 0 && dispersion.pValue < LEVEL;
}
function percentile(sorted, share) {
	const place = (sorted.length - 1) * share;
	const below = Math.floor(place);
	const low = sorted[below];
	const high = sorted[Math.min(below + 1, sorted.length - 1)];
	return low + (place - below) * (high - low);
}
// src/spc/limits/funnel.ts
/**
* Which providers differ from the overall level by more than their size explains?
*
* Centre Σ numerators ÷ Σ denominators. Limits as `funnelLimitsAt`. Extra variation between providers as `funnelDispersion`:
* measured always, used where the diagnosis says so (ten providers or more and χ² below 5%), or as told. z = (value − centre) ÷
* √(s² + τ²); the p-value is twice the smaller exact tail where limits are exact, else twice the normal tail, so that beyond the
* 99.8% limit and a p-value below 0.002 are the same thing.
*
* A funnel compares providers at one time. It does not say who changes, and being outside is a question, not an answer.
*
* @example 12 providers with 50 of 100 and one with 75 of 100: the last above-998, p-value below 0.001
*/
function drawFunnel(providers, options) {
	const { kind, overDispersion = "by-diagnosis", limits = "exact" } = options;
	const multiplier = kind === "rate" && options.multiplier !== void 0 && options.multiplier > 0 ? options.multiplier : 1;
	const usable = providers.filter((provider) => isUsable(provider, kind));
	const unplotted = providers.filter((provider) => !isUsable(provider, kind)).map((provider) => provider.code);
	const level = levelOf(usable, kind, options.centre === void 0 ? null : options.centre / multiplier);
	if (level === null) return {
		centre: null,
		model: null,
		dispersion: null,
		overDispersed: false,
		providers: [],
		unplotted: providers.map((p) => p.code)
	};
	const errors = usable.map((provider) => chanceError({
		kind,
		level
	}, provider.denominator));
	const dispersion = errors.every((error) => error > 0) ? funnelDispersion(usable.map((p, i) => bounded((p.numerator / p.denominator - level) / errors[i])), errors) : null;
	const overDispersed = dispersion !== null && dispersion.tauSquared > 0 && (overDispersion === "on" || overDispersion === "by-diagnosis" && isFunnelOverDispersed(dispersion, usable.length));
	const model = {
		kind,
		level,
		multiplier,
		tauSquared: overDispersed && dispersion !== null ? dispersion.tauSquared : 0,
		limits
	};
	return {
		centre: level * multiplier,
		model,
		dispersion,
		overDispersed,
		providers: usable.map((provider, i) => evidenceOf(provider, model, errors[i])),
		unplotted
	};
}
/** A given centre next to 0 can make z overflow; a million standard deviations are far enough. */
var FARTHEST_Z = 1e6;
function bounded(z) {
	return Math.min(Math.max(z, -1e6), FARTHEST_Z);
}
function isUsable({ numerator, denominator }, kind) {
	const most = kind === "proportion" ? 1e9 : 1e10;
	return Number.isFinite(numerator) && numerator >= 0 && numerator <= most && denominator > 1e-9 && denominator <= 0xe8d4a51000 && (kind !== "proportion" || numerator <= denominator && denominator >= 1 && denominator <= most);
}
/** The level in units of numerator ÷ denominator; null where there is none a limit could be drawn around. */
function levelOf(usable, kind, given) {
	if (usable.length === 0) return null;
	let numerators = 0;
	let denominators = 0;
	for (const provider of usable) {
		numerators += provider.numerator;
		denominators += provider.denominator;
	}
	const level = given ?? (kind === "ratio" ? 1 : numerators / denominators);
	return Number.isFinite(level) && level >= 0 && (kind !== "proportion" || level <= 1) && usable.every((provider) => level * provider.denominator <= 1e10) ? level : null;
}
function evidenceOf(provider, model, error) {
	const { numerator, denominator } = provider;
	const share = numerator / denominator;
	const spread = Math.sqrt(error * error + model.tauSquared);
	const difference = share - model.level;
	const z = spread > 0 ? bounded(difference / spread) : Math.sign(difference) * FARTHEST_Z;
	const isExact = model.limits === "exact" && model.tauSquared === 0;
	const above = isExact ? tailAtLeast(model, denominator, numerator) : normalUpperTail(z);
	const below = isExact ? tailAtMost(model, denominator, numerator) : normalUpperTail(-z);
	return {
		code: provider.code,
		numerator,
		denominator,
		value: share * model.multiplier,
		expected: model.level * denominator,
		z,
		pValue: Math.min(1, 2 * Math.min(above, below)),
		position: above < .001 ? "above-998" : below < .001 ? "below-998" : above < .025 ? "above-95" : below < .025 ? "below-95" : "within",
		limits: funnelLimitsAt(model, denominator)
	};
}
// src/spc/comparison/sum-of-months.ts
/**
* What do these months come to, taken together?
*
* A share, rate or ratio is the sum of numerators over the sum of denominators (times the multiplier), never a mean of
* percentages: a month with ten times the patients counts ten times. Counts are added. Scores have no sum; a single month is
* its own value whatever the kind. A gap is never counted as zero, it stands in `missing`; a month outside the series is a gap
* without a row. Provisional months are in the sum and named.
*
* @param periods the months asked for, each once
* @example 90 of 100 in April and 500 of 1,000 in May: 590 of 1,100, 53.6%, and not 70%
*/
function sumOfMonths(series, measure, periods) {
	const indexOf = new Map(series.periods.map((period, index) => [period, index]));
	const counted = [];
	const provisional = [];
	const missing = [];
	const isCount = measure.kind === "count";
	let numerator = 0;
	let denominator = 0;
	let alone = null;
	let hasParts = true;
	for (const period of periods) {
		const index = indexOf.get(period);
		const value = index === void 0 ? null : series.values[index] ?? null;
		if (index === void 0 || value === null) {
			missing.push({
				period,
				gap: index === void 0 ? "no-row" : series.gaps[index] ?? "no-row"
			});
			continue;
		}
		counted.push(period);
		if (series.provisional[index] === true) provisional.push(period);
		alone = value;
		const [over, under] = [series.numerators[index] ?? null, series.denominators[index] ?? null];
		if (isCount) numerator += value;
		else if (over === null || under === null) hasParts = false;
		else {
			numerator += over;
			denominator += under;
		}
	}
	const parts = isCount ? {
		numerator,
		denominator: null
	} : hasParts ? {
		numerator,
		denominator
	} : {
		numerator: null,
		denominator: null
	};
	const rest = {
		counted,
		provisional,
		missing
	};
	const none = {
		numerator: null,
		denominator: null,
		value: null
	};
	if (counted.length === 0) return {
		...none,
		withheld: "no-figures",
		...rest
	};
	if (counted.length === 1) return {
		...parts,
		value: alone,
		withheld: null,
		...rest
	};
	if (measure.kind === "value") return {
		...none,
		withheld: "cannot-be-added",
		...rest
	};
	if (isCount) return {
		...parts,
		value: numerator,
		withheld: null,
		...rest
	};
	if (!hasParts) return {
		...none,
		withheld: "without-parts",
		...rest
	};
	const share = denominator > 0 ? numerator / denominator : null;
	return share === null ? {
		...none,
		withheld: "no-figures",
		...rest
	} : {
		...parts,
		value: measure.kind === "rate" ? share * measure.multiplier : share,
		withheld: null,
		...rest
	};
}
/** The same over several providers: their sums are added as months are. Providers whose months cannot be added spoil the sum. */
function sumOfProviders(sums, measure) {
	const told = sums.filter((sum) => sum.withheld !== "no-figures");
	const rest = {
		counted: [...new Set(told.flatMap((sum) => sum.counted))].sort(),
		provisional: [...new Set(told.flatMap((sum) => sum.provisional))].sort(),
		missing: []
	};
	const none = {
		numerator: null,
		denominator: null,
		value: null
	};
	if (told.length === 0) return {
		...none,
		withheld: "no-figures",
		...rest
	};
	if (measure.kind === "value") return {
		...none,
		withheld: "cannot-be-added",
		...rest
	};
	let numerator = 0;
	let denominator = 0;
	for (const sum of told) {
		if (sum.numerator === null || measure.kind !== "count" && sum.denominator === null) return {
			...none,
			withheld: "without-parts",
			...rest
		};
		numerator += sum.numerator;
		denominator += sum.denominator ?? 0;
	}
	if (measure.kind === "count") return {
		numerator,
		denominator: null,
		value: numerator,
		withheld: null,
		...rest
	};
	if (!(denominator > 0)) return {
		...none,
		withheld: "no-figures",
		...rest
	};
	const share = numerator / denominator;
	return {
		numerator,
		denominator,
		value: measure.kind === "rate" ? share * measure.multiplier : share,
		withheld: null,
		...rest
	};
}
/** Points of a drawn limit: close together at small sizes, where limits bend. */
var CURVE_POINTS = 64;
var KINDS = {
	proportion: "proportion",
	rate: "rate",
	ratio: "ratio"
};
/**
* Which providers differ from the others, over these months, by more than their size explains?
*
* Each provider's months are added up (`sumOfMonths`), then compared with the level of all together (`drawFunnel`: exact limits,
* widened where providers differ among themselves more than chance makes them). Whether one stands out is decided after
* allowing for how many are compared (`falseDiscoveries`, one in ten false at most).
*
* @param series one a provider
* @returns or why there is no comparison
* @example ten providers with 50 of 100 and one with 75 of 100: that one above the upper 99.8% limit, standing out
*/
function funnelOfMonths(series, measure, periods) {
	const kind = KINDS[measure.kind];
	if (kind === void 0) return "no-denominator";
	if (measure.maxPercentOver100) return "not-a-share";
	const sums = new Map(series.map((each) => [each.providerCode, sumOfMonths(each, measure, periods)]));
	const entered = [];
	for (const [code, { numerator, denominator }] of sums) if (numerator !== null && denominator !== null) entered.push({
		code,
		numerator,
		denominator
	});
	const funnel = drawFunnel(entered, {
		kind,
		multiplier: measure.multiplier
	});
	if (funnel.providers.length < 3) return "too-few-providers";
	const found = new Map(falseDiscoveries(funnel.providers.map(({ pValue }) => pValue)).map((discovery) => [discovery.index, discovery]));
	const plotted = new Set(funnel.providers.map(({ code }) => code));
	return {
		periods,
		funnel,
		providers: funnel.providers.map((provider, index) => ({
			...provider,
			sum: sums.get(provider.code),
			adjusted: found.get(index)?.adjusted ?? 1,
			standsOut: found.get(index)?.discovered ?? false
		})),
		unplotted: [...sums].filter(([code]) => !plotted.has(code)).map(([code, sum]) => ({
			code,
			sum
		})),
		curve: curveOf(funnel)
	};
}
/** Sizes grow with the square, so that the bend at small ones is smooth with few points. */
function curveOf({ model, providers }) {
	if (model === null) return [];
	const sizes = providers.map(({ denominator }) => denominator);
	const from = Math.max(1, Math.min(...sizes) * .6);
	const to = Math.max(...sizes) * 1.04;
	return Array.from({ length: CURVE_POINTS }, (_, i) => {
		const denominator = from + (to - from) * (i / 63) ** 2;
		return {
			denominator,
			...funnelLimitsAt(model, denominator)
		};
	});
}
// src/spc/comparison/months-add-up.ts
/**
* May months of this measure be added up at all?
*
* Not where each figure covers several months already (a rolling year), or is a total since April: most patients would be
* counted more than once. Told from the figures of each provider; one provider in four is enough, since a publication makes
* its figures alike and small providers hide it.
*
* @returns null: they may. No provider: null.
*/
function monthsAddUp(assessments, measure) {
	const enough = Math.max(1, Math.ceil(assessments.length / 4));
	let windows = 0;
	let cumulative = 0;
	for (const assessment of assessments) if (looksCumulative(assessment, measure) !== null) cumulative += 1;
	else if (overlappingWindows(assessment, measure) !== null) windows += 1;
	return cumulative >= enough ? "looks-cumulative" : windows >= enough ? "overlapping-windows" : null;
}
// src/spc/comparison/year-table.ts
/**
* The table that board papers print: each provider's months from April to March, the target, the total and the year to date,
* for a financial year and the one before it.
*
* The year to date is the sum of numerators over the sum of denominators (`sumOfMonths`). It is judged: counts against the annual
* objective, or against the monthly levels added up over the months counted; shares, rates and ratios against the one level in
* force in all months counted. A count within its objective is settled only when the year is over and complete; one that exceeds
* it is settled at once. Months of all rows together are judged where every row was asked for the same.
*
* @param assessments one a provider, in the order of the rows; those without a figure in these years get no row
* @param year any month of the later financial year
* @param count how many financial years, 1 or more
* @example 90 of 100 in April and 500 of 1,000 in May: year to date 53.6%
*/
function yearTable(assessments, measure, year, count = 2) {
	const last = monthIndex(financialYearStart(year));
	const years = Array.from({ length: count }, (_, i) => monthAt(last - 12 * (count - 1 - i)));
	const ends = assessments.flatMap(({ series }) => lastFigure(series.periods, series.values) ?? []);
	const upTo = ends.length === 0 ? null : ends.reduce((a, b) => a > b ? a : b);
	const shown = assessments.filter(({ series }) => series.periods.some((period, i) => series.values[i] !== null && years.includes(financialYearStart(period))));
	const notAdded = monthsAddUp(shown, measure);
	const rows = shown.map((assessment) => ({
		code: assessment.series.providerCode,
		years: years.map((start) => yearOf(assessment, measure, start, upTo, notAdded))
	}));
	return {
		years,
		upTo,
		rows,
		all: rows.length < 2 || measure.kind === "value" ? null : years.map((start, i) => allOf(shown, rows.map((row) => row.years[i]), measure, start, upTo, notAdded)),
		notAdded
	};
}
function lastFigure(periods, values) {
	return periods[values.findLastIndex((value) => value !== null)] ?? null;
}
var NOTHING = {
	numerator: null,
	denominator: null,
	value: null,
	withheld: "cannot-be-added",
	counted: [],
	provisional: [],
	missing: []
};
function yearOf(assessment, measure, yearStart, upTo, notAdded) {
	const { series, recipe } = assessment;
	const periods = monthsOfYear(yearStart);
	const isPast = (period) => upTo !== null && period <= upTo;
	const indexOf = new Map(series.periods.map((period, index) => [period, index]));
	const cells = periods.map((period) => {
		const index = indexOf.get(period);
		const value = index === void 0 ? null : series.values[index] ?? null;
		const toCome = value === null && !isPast(period);
		return {
			period,
			value,
			toCome,
			gap: value !== null || toCome ? null : index === void 0 ? "no-row" : series.gaps[index] ?? "no-row",
			provisional: value !== null && index !== void 0 && series.provisional[index] === true,
			met: index === void 0 ? null : assessment.met[index] ?? null,
			level: index === void 0 ? null : assessment.threshold[index] ?? null
		};
	});
	const objective = measure.kind === "count" ? annualObjective(recipe.thresholds, periods) : null;
	const monthly = thresholdsInForce(periods, recipe.thresholds, recipe.judgedKind);
	const toDate = notAdded === null ? sumOfMonths(series, measure, periods.filter(isPast)) : NOTHING;
	return {
		yearStart,
		cells,
		toDate,
		target: objective === null ? monthly.distinct : [objective],
		met: objective === null ? metMonthly(toDate, monthly.rows, periods, measure) : metObjective(toDate, objective)
	};
}
/** A count can only grow: beyond an at-most objective is settled at once, within it when all twelve months are known. */
function metObjective({ value, counted }, { value: level, comparison }) {
	if (value === null) return null;
	const reached = meets(value, level, comparison);
	return counted.length === 12 || reached === (comparison === "at-least") ? reached : null;
}
function metMonthly({ value, counted, missing }, rows, periods, measure) {
	const inForce = counted.map((period) => rows[periods.indexOf(period)] ?? null);
	const [first] = inForce;
	if (value === null || first == null || inForce.some((row) => row === null || row.comparison !== first.comparison)) return null;
	if (measure.kind === "count") {
		const level = inForce.reduce((sum, row) => sum + (row?.value ?? 0), 0);
		const reached = meets(value, level, first.comparison);
		return missing.length === 0 || reached === (first.comparison === "at-least") ? reached : null;
	}
	return inForce.every((row) => row?.value === first.value) ? meets(value, first.value, first.comparison) : null;
}
/** The rows together. What is asked of them together is known where each was asked for the same, or for counts, each for something. */
function allOf(assessments, ofRows, measure, yearStart, upTo, notAdded) {
	const periods = monthsOfYear(yearStart);
	const inForce = assessments.map(({ recipe }) => thresholdsInForce(periods, recipe.thresholds, recipe.judgedKind).rows);
	const reporting = periods.map((_, m) => ofRows.filter(({ cells }) => cells[m].value !== null).length);
	const together = periods.map((_, m) => togetherOf(inForce.map((rows) => rows[m] ?? null), measure));
	const cells = periods.map((period, m) => {
		const here = ofRows.map(({ cells: own }) => own[m]);
		const { value } = sumOfProviders(assessments.map(({ series }) => sumOfMonths(series, measure, [period])), measure);
		const asked = together[m] ?? null;
		return {
			period,
			value,
			gap: null,
			provisional: here.some(({ provisional }) => provisional),
			met: value === null || asked === null ? null : meets(value, asked.value, asked.comparison),
			level: asked?.value ?? null,
			toCome: value === null && (upTo === null || period > upTo)
		};
	});
	const toDate = notAdded === null ? sumOfProviders(ofRows.map((row) => row.toDate), measure) : NOTHING;
	const objective = togetherOf(ofRows.map(({ target }) => target.length === 1 && target[0].kind === "annual-limit" ? target[0] : null), measure);
	const months = ofRows.flatMap((row) => row.toDate.missing);
	const complete = {
		...toDate,
		missing: months,
		counted: months.length > 0 ? [] : toDate.counted
	};
	return {
		yearStart,
		cells,
		toDate,
		reporting,
		target: objective !== null ? [objective] : together.reduce((found, row) => row === null || found.some((each) => each.value === row.value) ? found : [...found, row], []),
		met: objective !== null ? metObjective(complete, objective) : metMonthly({
			...toDate,
			missing: months
		}, together, periods, measure)
	};
}
/** One level for all rows: of counts the sum of theirs, otherwise the same for everybody; null where there is none. */
function togetherOf(rows, measure) {
	const [first] = rows;
	if (first == null || rows.some((row) => row === null || row.kind !== first.kind || row.comparison !== first.comparison)) return null;
	if (measure.kind === "count") return {
		...first,
		value: rows.reduce((sum, row) => sum + (row?.value ?? 0), 0)
	};
	return rows.every((row) => row?.value === first.value) ? first : null;
}
// src/queries/measure-picture.ts
/** Providers first; where none is a provider, the type with most charts. */
function comparedTypeOf(charts) {
	const counts = /* @__PURE__ */ new Map();
	for (const { provider } of charts) counts.set(provider.type, (counts.get(provider.type) ?? 0) + 1);
	if (counts.has("provider")) return "provider";
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "provider";
}
/** The months of a funnel: one, or the twelve that end with it. */
function monthsOfSpan(span, month) {
	const length = span === "month" ? 1 : 12;
	const first = monthIndex(month) - length + 1;
	return Array.from({ length }, (_, i) => monthAt(first + i));
}
/**
* What do the charts say of this measure? Null: no loaded extract has a row of it.
*
* The order needs a comparison where no threshold is set: that of the twelve months to the usual one, or of that month where
* months cannot be added.
*/
function measurePicture({ contents, charts }, measureId) {
	const own = charts.filter(({ measure }) => measure.id === measureId);
	const measure = own[0]?.measure;
	if (measure === void 0) return null;
	const comparedType = comparedTypeOf(own);
	const compared = own.filter(({ provider }) => provider.type === comparedType).sort((a, b) => a.provider.shortName.localeCompare(b.provider.shortName, "en-GB"));
	const figures = /* @__PURE__ */ new Map();
	for (const { assessment: { series } } of compared) series.periods.forEach((period, i) => {
		if (series.values[i] !== null) figures.set(period, (figures.get(period) ?? 0) + 1);
	});
	const months = [...figures.keys()].sort().reverse();
	const usualMonth = months.find((month) => (figures.get(month) ?? 0) * 2 >= compared.length) ?? months[0] ?? null;
	const notAdded = monthsAddUp(compared.map(({ assessment }) => assessment), measure);
	const funnel = usualMonth === null ? "too-few-providers" : funnelOfMonths(compared.map(({ assessment }) => assessment.series), measure, monthsOfSpan(notAdded === null ? "twelve" : "month", usualMonth));
	const z = new Map(typeof funnel === "string" ? [] : funnel.providers.map((provider) => [provider.code, provider.z]));
	const ranked = rankByEvidence(compared.map((chart) => ({
		chart,
		assessment: chart.assessment,
		z: z.get(chart.provider.code) ?? null
	}))).map(({ chart, group }) => ({
		chart,
		group
	}));
	const organisations = /* @__PURE__ */ new Set([null, ...own.map(({ provider }) => provider.code)]);
	return {
		measure,
		ranked,
		comparedType,
		otherCharts: own.length - compared.length,
		months,
		usualMonth,
		notAdded,
		thresholds: contents.thresholds.filter((row) => row.measureId === measureId),
		changes: contents.annotations.filter(({ measureId: of, providerCode, kind }) => (of === measureId || of === null) && organisations.has(providerCode) && (kind === "definition-change" || kind === "data-quality" || kind === "rebase")),
		lastMonth: contents.lastMonth
	};
}
/** The funnel of a month or the twelve that end with it, or why there is none. */
function measureFunnel({ ranked, measure, notAdded }, span, month) {
	if (span === "twelve" && notAdded !== null) return notAdded;
	return funnelOfMonths(ranked.map(({ chart }) => chart.assessment.series), measure, monthsOfSpan(span, month));
}
/** The table of the financial year of a month and the one before, rows by name as board papers have them. */
function measureYears({ ranked, measure }, year) {
	return yearTable([...ranked].sort((a, b) => a.chart.provider.shortName.localeCompare(b.chart.provider.shortName, "en-GB")).map(({ chart }) => chart.assessment), measure, year);
}
// src/queries/measure-query.ts
/** One measure at every provider, its funnel and its year table; and all measures in one list. */
var measureQuery = (watched, measureId, ruleSet) => queryOptions({
	queryKey: [
		"measure",
		contentsKey(watched?.contents),
		measureId,
		ruleSet
	],
	queryFn: () => {
		if (watched === void 0) throw new Error("A measure was asked for before there were charts.");
		return measurePicture(watched, measureId);
	},
	enabled: watched !== void 0,
	staleTime: Infinity,
	networkMode: "always",
	structuralSharing: false
});
/** The measure as known now. Of a large pack, looking at it fetches the rows behind it. */
function useMeasure(measureId, ruleSet) {
	const holding = useHolding();
	(0, import_react.useEffect)(() => {
		holding.openMeasure(measureId);
	}, [holding, measureId]);
	const watched = useWatchedCharts(ruleSet);
	const found = useQuery(measureQuery(watched.data, measureId, ruleSet));
	return {
		data: found.data,
		error: watched.error ?? found.error
	};
}
/**
* Every measure with a chart, in the catalogue's order, with how many providers have one and how they stand. Sites and regions
* are not counted beside providers.
*/
function listMeasures({ contents, charts }) {
	return contents.measures.flatMap((measure) => {
		const own = charts.filter((chart) => chart.measure.id === measure.id);
		const providers = own.filter(({ provider }) => provider.type === "provider");
		const counted = providers.length > 0 ? providers : own;
		if (counted.length === 0) return [];
		const groups = {
			concern: 0,
			fails: 0,
			misses: 0,
			ordinary: 0,
			improvement: 0,
			"not-enough-data": 0
		};
		for (const { assessment } of counted) groups[evidenceGroupOf(assessment)] += 1;
		return [{
			measure,
			providers: counted.length,
			groups
		}];
	});
}
function useMeasures(ruleSet) {
	const watched = useWatchedCharts(ruleSet);
	return {
		data: (0, import_react.useMemo)(() => watched.data && listMeasures(watched.data), [watched.data]),
		error: watched.error
	};
}
// src/wording/describe-evidence.ts
var GROUPS = {
	concern: "Special-cause concern",
	fails: "Cannot be relied on to meet the threshold",
	misses: "Missed the threshold in the latest month",
	ordinary: "No sign of change, latest month not missed",
	improvement: "Improving",
	"not-enough-data": "Not enough data"
};
/** Heading of a group. */
var evidenceGroupName = (group) => GROUPS[group];
/** How providers are ordered, for those who look at the list. */
var EVIDENCE_ORDER = "In the order of evidence, not of the raw value: special-cause concern first, then processes that cannot be relied on to meet the threshold, then those that missed it in the latest month. Within a group, the process whose mean lies farthest on the wrong side of the threshold, measured by its own month-to-month variation, comes first; without a threshold, the provider farthest from all together for its size.";
/**
* How do the providers of a measure stand, in a few words?
*
* @example describeGroups({ concern: 2, fails: 1, … }) // '2 concern · 1 failing'
*/
function describeGroups(groups) {
	const said = [
		["concern", "concern"],
		["fails", "failing"],
		["misses", "missed the latest month"],
		["improvement", "improving"],
		["not-enough-data", "with too little data"]
	].flatMap(([group, word]) => groups[group] === 0 ? [] : [`${formatNumber(groups[group])} ${word}`]);
	return said.length === 0 ? "no sign of change" : said.join(" · ");
}
export { useMeasures as a, monthsOfSpan as c, useMeasure as i, EVIDENCE_GROUPS as l, describeGroups as n, measureFunnel as o, evidenceGroupName as r, measureYears as s, EVIDENCE_ORDER as t };
