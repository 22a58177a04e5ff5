import { At as queryOptions, B as contentsKey, Ct as text, Dt as knownThen, Et as completeSeries, F as useContents, St as numberOrNull, a as ScreenFailed, at as useHolding, bt as recipeFor, ct as Link, jt as useQuery, o as ScreenLoading, ot as useHoldingState, s as ScreenWithoutData, u as useAddresses, vt as lineage, xt as observationOf, yt as watchSeries } from "./index-DGYiDaCT.js";
import { c as assessSeries, t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { t as useWatchedChart } from "./watched-chart-query-By7yiL9a.js";
import { i as dimensionName, o as partName } from "./event-words-BY4IRWWk.js";
import { n as valueDomain } from "./value-domain-CRf7jOCd.js";
import { t as boundsFor } from "./bounds-for-CM2B1j7v.js";
import { t as SmallChart } from "./SmallChart-DBH0J5q4.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
// src/database/read-breakdowns.ts
/**
* Which monthly figures do the extracts give for parts of a measure at an organisation? Parts of one dimension only
* (`department=type1`); crossings of two (`department=type1;sex=f`) are left out, because they would be added twice.
*/
async function readPartFigures(database, measureId, orgCode, then = null) {
	const parts = /* @__PURE__ */ new Map();
	for (const row of await database.rows("breakdown-series", [measureId, orgCode], then)) {
		const breakdown = text(row, "breakdown");
		const [dimension, part, ...more] = breakdown.split("=");
		if (dimension === void 0 || part === void 0 || more.length > 0 || breakdown.includes(";")) continue;
		const known = parts.get(breakdown) ?? {
			dimension,
			part,
			observations: []
		};
		parts.set(breakdown, known);
		known.observations.push(observationOf(row));
	}
	return [...parts.values()];
}
/** How do the events that a measure counts fall on the sites, grades, categories and answers on avoidability of an organisation? */
async function readPartEvents(database, measureId, orgCode, then = null) {
	const parts = /* @__PURE__ */ new Map();
	for (const row of await database.rows("event-parts-by-month", [measureId, orgCode], then)) {
		const dimension = text(row, "breakdown");
		const part = text(row, "part");
		const known = parts.get(`${dimension}=${part}`) ?? {
			dimension,
			part,
			months: /* @__PURE__ */ new Map()
		};
		parts.set(`${dimension}=${part}`, known);
		known.months.set(text(row, "month"), numberOrNull(row, "cases") ?? 0);
	}
	return [...parts.values()];
}
// src/queries/breakdown-parts.ts
var ASKED_FIRST = [
	"site",
	"department",
	"grade",
	"category",
	"avoidable"
];
/** Months of the whole become months of a part: none counted is 0 where the whole is known, else the same gap. */
function partOfEvents(whole, months) {
	const none = whole.periods.map(() => null);
	const values = whole.periods.map((period, index) => whole.values[index] === null ? null : months.get(period) ?? 0);
	return {
		...whole,
		values,
		numerators: none,
		denominators: none,
		restatedFrom: none,
		zeroFilled: values.map((value, index) => value === 0 && !months.has(whole.periods[index] ?? ""))
	};
}
/** Events of a rate are shown as counts: nobody knows how many bed days a grade had. */
var asCount = (measure) => measure.kind === "count" ? measure : {
	...measure,
	kind: "count",
	multiplier: 1,
	denominatorLabel: null,
	chartKind: "c"
};
/**
* How does this measure at this organisation fall apart, and what does each part say by itself?
*
* Sites are charts like any other. Other parts come from the extracts' own figures or, where there are none, from counting events.
* Each is assessed on its own months, with the notes of the whole. A threshold is set for the whole and is not asked of its parts,
* only zero is: none at all means none anywhere. The rules for few and rare apply to each part as to any chart.
*/
function breakdownsOf(contents, whole, figures, events, ruleSet) {
	const { provider } = whole;
	const series = whole.assessment.series;
	const organisations = new Map(contents.organisations.map((organisation) => [organisation.code, organisation]));
	const found = /* @__PURE__ */ new Map();
	const add = (dimension, part) => {
		const parts = found.get(dimension);
		if (parts === void 0) found.set(dimension, [part]);
		else parts.push(part);
	};
	const judge = (dimension, part, measure, own) => {
		const recipe = recipeFor(measure, lineage(provider.code, organisations), contents.thresholds, contents.annotations, { ruleSet });
		const assessment = assessSeries(own, {
			...recipe,
			thresholds: recipe.thresholds.filter(({ value, comparison }) => value === 0 && comparison === "at-most")
		});
		return {
			measure,
			provider: {
				...provider,
				code: `${provider.code}/${dimension}=${part}`,
				name: part,
				shortName: part
			},
			assessment,
			annotations: whole.annotations,
			rareHarm: null
		};
	};
	for (const site of contents.series) {
		if (site.measureId !== whole.measure.id || organisations.get(site.providerCode)?.parentCode !== provider.code) continue;
		const chart = watchSeries(site, contents, ruleSet);
		if (chart !== null && (chart.provider.type === "site" || chart.provider.type === "ward")) add("site", {
			key: site.providerCode,
			chart,
			linked: true
		});
	}
	const told = new Set(found.keys());
	for (const { dimension, part, observations } of figures) {
		if (told.has(dimension)) continue;
		const to = series.periods.at(-1);
		const own = completeSeries(whole.measure.id, provider.code, observations, to === void 0 ? {} : { to });
		add(dimension, {
			key: part,
			chart: judge(dimension, part, whole.measure, own),
			linked: false
		});
	}
	for (const dimension of found.keys()) told.add(dimension);
	for (const { dimension, part, months } of events) {
		if (told.has(dimension)) continue;
		add(dimension, {
			key: part,
			chart: judge(dimension, part, asCount(whole.measure), partOfEvents(series, months)),
			linked: false
		});
	}
	const place = (dimension) => ASKED_FIRST.includes(dimension) ? ASKED_FIRST.indexOf(dimension) : ASKED_FIRST.length;
	return [...found].filter(([, parts]) => parts.length > 1).map(([dimension, parts]) => ({
		dimension,
		parts: parts.sort((a, b) => Number(a.key === "unknown") - Number(b.key === "unknown") || (a.key < b.key ? -1 : 1))
	})).sort((a, b) => place(a.dimension) - place(b.dimension) || (a.dimension < b.dimension ? -1 : 1));
}
// src/queries/breakdown-query.ts
/** Into which parts does a chart fall, and what does each say? */
var breakdownsQuery = (holding, contents, whole, ready, ruleSet) => queryOptions({
	queryKey: [
		"breakdowns",
		contentsKey(contents),
		whole?.measure.id ?? null,
		whole?.provider.code ?? null,
		ruleSet,
		ready
	],
	queryFn: async () => {
		if (contents === void 0 || whole == null) return {
			whole: null,
			breakdowns: [],
			complete: true
		};
		const { measure, provider } = whole;
		const then = contents.asAt === void 0 ? null : knownThen(contents.asAt.month);
		const rows = ready ? await holding.ask(async (database) => ({
			figures: await readPartFigures(database, measure.id, provider.code, then),
			events: measure.sourceEventType === void 0 ? [] : await readPartEvents(database, measure.id, provider.code, then)
		})) : null;
		return {
			whole,
			breakdowns: breakdownsOf(contents, whole, rows?.figures ?? [], rows?.events ?? [], ruleSet),
			complete: rows !== null
		};
	},
	enabled: contents !== void 0 && whole !== void 0,
	staleTime: Infinity,
	networkMode: "always",
	structuralSharing: false
});
/** Every breakdown of a chart under the terms of the address. Until the engine is ready sites alone are told, and it says so. */
function useBreakdowns(measureId, providerCode, ruleSet) {
	const holding = useHolding();
	const { engine } = useHoldingState();
	const contents = useContents().data;
	const whole = useWatchedChart(measureId, providerCode, ruleSet).data;
	return useQuery(breakdownsQuery(holding, contents, whole, engine.state === "ready", ruleSet));
}
// src/views/shared/small-chart/shared-domain.ts
/** From which value to which do these charts run together, so that heights can be compared? Limits and thresholds lie inside. No chart: 0 to 1. */
function sharedDomain(charts) {
	const [first] = charts;
	if (first === void 0) return [0, 1];
	const drawn = charts.flatMap(({ assessment: { series, lower, upper, threshold } }) => [
		...series.values,
		...lower,
		...upper,
		...threshold
	]);
	return valueDomain(drawn, boundsFor(first.measure));
}
// src/views/shared/breakdown/BreakdownPage.tsx
var import_jsx_runtime = require_jsx_runtime();
function BreakdownPage({ measureId, providerCode, dimension }) {
	const { pack, contentHash } = useHoldingState();
	const found = useBreakdowns(measureId, providerCode, DEFAULT_RULE_SET);
	const addresses = useAddresses();
	useTitle(found.data?.whole ? `${found.data.whole.measure.shortName}, ${found.data.whole.provider.shortName}, in parts` : "In parts");
	if (found.error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "In parts",
		failure: found.error
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "In parts" });
	if (found.data === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "In parts" });
	if (found.data.whole === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "No chart here" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			"None of the loaded extracts has a row of the measure “",
			measureId,
			"” at “",
			providerCode,
			"”. ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				href: addresses.scorecard(),
				children: "Open the scorecard"
			}),
			"."
		] })]
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(InParts, {
		found: found.data,
		whole: found.data.whole,
		dimension
	});
}
function InParts({ found: { breakdowns, complete }, whole, dimension }) {
	const addresses = useAddresses();
	const { measure, provider } = whole;
	const shown = dimension === "any" ? breakdowns[0] : breakdowns.find((each) => each.dimension === dimension);
	const lastMonth = whole.assessment.series.periods.at(-1) ?? null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page breakdown-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("nav", {
				className: "breakdown-trail screen-only",
				"aria-label": "Breadcrumb",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						href: addresses.provider(provider.code),
						children: provider.shortName
					}),
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						"aria-hidden": "true",
						children: "›"
					}),
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						href: addresses.chart(measure.id, provider.code),
						children: measure.shortName
					}),
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						"aria-hidden": "true",
						children: "›"
					}),
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: "In parts" })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h1", { children: [
				measure.name,
				", ",
				provider.name,
				shown !== void 0 && `: by ${dimensionName(shown.dimension).toLowerCase()}`
			] }),
			breakdowns.length > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("nav", {
				"aria-label": "Parts by",
				className: "breakdown-choice screen-only",
				children: breakdowns.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					className: "button",
					href: addresses.breakdown(measure.id, provider.code, each.dimension),
					"aria-current": each === shown ? "page" : void 0,
					children: dimensionName(each.dimension)
				}, each.dimension))
			}),
			!complete && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "status",
				className: "quiet",
				children: "Only sites are shown until the engine has read the extracts; other parts follow."
			}),
			shown === void 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoParts, {
				dimension,
				complete
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Parts, {
				parts: shown.parts,
				dimension: shown.dimension,
				lastMonth
			})
		]
	});
}
function Parts({ parts, dimension, lastMonth }) {
	const addresses = useAddresses();
	const domain = sharedDomain(parts.map(({ chart }) => chart));
	const linked = parts.some((part) => part.linked);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "quiet",
			children: ["All charts have one scale. Each part is assessed on its own; where months are too few or cases too rare for a verdict, it says so.", !linked && " A threshold is set for the whole and is not asked of its parts; only zero is."]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
			className: "visually-hidden",
			children: "Charts of the parts"
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "small-charts",
			children: parts.map(({ key, chart, linked: own }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SmallChart, {
				chart,
				lastMonth,
				domain,
				title: own ? chart.provider.shortName : partName(dimension, key),
				href: own ? addresses.chart(chart.measure.id, chart.provider.code) : null
			}, key))
		})
	] });
}
function NoParts({ dimension, complete }) {
	if (!complete) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "card",
		children: dimension === "any" ? "None of the loaded extracts tells parts of this measure here apart." : `None of the loaded extracts tells parts of this measure here apart by ${dimensionName(dimension).toLowerCase()}.`
	});
}
export { BreakdownPage };
