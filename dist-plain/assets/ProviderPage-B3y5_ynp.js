import { F as useContents, N as useWatchedCharts, a as ScreenFailed, ct as Link, o as ScreenLoading, ot as useHoldingState, s as ScreenWithoutData, u as useAddresses } from "./index-DGYiDaCT.js";
import { i as formatPeriodList, l as formatCount, t as formatDay } from "./format-period-BD7N9t4d.js";
import { t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { t as SmallChart } from "./SmallChart-DBH0J5q4.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { n as weighConcern, t as compareWeights } from "./weigh-concern-5aT2QIVv.js";
import { t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { i as monthsFromTo } from "./months-BPC1vfcD.js";
import { t as EventLanes } from "./EventLanes-g_jG7kWj.js";
import { t as Sparkline } from "./Sparkline-DokEwHBb.js";
import { t as boundsFor } from "./bounds-for-CM2B1j7v.js";
import { t as latestOf } from "./latest-of-BhJRBVFq.js";
import { t as WhyIcons } from "./WhyIcons-B8eBeKu9.js";
import { r as yearToDate } from "./by-telling-BK-t6oyV.js";
import { a as describeMet, c as describeThresholdHistory } from "./describe-assurance-BpEBsH1p.js";
import { t as describeYearToDate } from "./describe-year-to-date-DWEbI7iC.js";
/* empty css               */
/* empty css                  */
// src/queries/provider-picture.ts
/** So far back a missing month is still worth asking for. */
var MONTHS_LOOKED_AT = 12;
/** Gaps that nobody has explained: nothing came. A suppressed or inapplicable month was sent. */
var NOT_SENT = ["not-submitted", "no-row"];
function missingOf(chart, lastMonth) {
	const { series } = chart.assessment;
	const end = series.periods.length - 1;
	const lastSent = series.gaps.findLastIndex((gap) => gap === null || !NOT_SENT.includes(gap));
	const groups = /* @__PURE__ */ new Map();
	for (let index = Math.max(0, end - MONTHS_LOOKED_AT + 1); index <= end; index += 1) {
		const reason = series.gaps[index] ?? null;
		if (reason === null || !NOT_SENT.includes(reason)) continue;
		const late = index > lastSent && (lastMonth === null || (series.periods[end] ?? "") <= lastMonth);
		const key = `${reason} ${String(late)}`;
		const group = groups.get(key) ?? {
			chart,
			reason,
			late,
			months: []
		};
		groups.set(key, group);
		group.months.push(series.periods[index] ?? "");
	}
	return [...groups.values()];
}
/**
* What is known of this organisation? Its charts in the order of the catalogue, its sites with theirs, months of the last twelve
* that were not sent, and who came before and after it. Null: no chart of it and no list names it.
*/
function providerPicture({ charts, contents }, code) {
	const organisations = new Map(contents.organisations.map((organisation) => [organisation.code, organisation]));
	const order = new Map(contents.measures.map(({ id }, index) => [id, index]));
	const chartsOf = (wanted) => charts.filter(({ provider }) => provider.code === wanted).sort((a, b) => (order.get(a.measure.id) ?? 0) - (order.get(b.measure.id) ?? 0));
	const own = chartsOf(code);
	const provider = organisations.get(code) ?? own[0]?.provider;
	if (provider === void 0) return null;
	const successions = contents.successions ?? [];
	return {
		provider,
		parent: organisations.get(provider.parentCode ?? "") ?? null,
		charts: own,
		sites: contents.organisations.filter(({ parentCode, type }) => parentCode === code && (type === "site" || type === "ward")).map((site) => ({
			site,
			charts: chartsOf(site.code)
		})),
		missing: own.flatMap((chart) => missingOf(chart, contents.lastMonth)),
		predecessors: successions.filter(({ successor }) => successor === code),
		successors: successions.filter(({ predecessor }) => predecessor === code),
		firstMonth: contents.firstMonth,
		lastMonth: contents.lastMonth
	};
}
// src/views/provider/in-reading-order.ts
/** By domain, the one with most concern first; within it what is of concern, what cannot be relied on, what missed its threshold. Ties keep the catalogue's order. */
function inReadingOrder(charts) {
	const domains = /* @__PURE__ */ new Map();
	for (const chart of charts) domains.set(chart.measure.domain, [...domains.get(chart.measure.domain) ?? [], chart]);
	const weight = (of) => of.reduce((sum, { assessment }) => weighConcern(assessment, sum), [
		0,
		0,
		0
	]);
	return [...domains].map(([domain, own]) => ({
		domain,
		charts: own.toSorted((a, b) => compareWeights(weight([a]), weight([b])))
	})).sort((a, b) => compareWeights(weight(a.charts), weight(b.charts)));
}
// src/wording/describe-missing.ts
/**
* What has not been sent? Late: the newest months, which other organisations have sent for this measure.
*
* @example describeMissing('not-submitted', ['2012-07'], true) // 'July 2012 is late: not submitted, while others have sent it'
* @example describeMissing('no-row', ['2012-01', '2012-02'], false) // 'January and February 2012 have no row in the extract'
*/
function describeMissing(reason, months, late) {
	const when = formatPeriodList(months);
	const one = months.length === 1;
	const what = reason === "no-row" ? "no row in the extract" : "not submitted";
	if (late) return `${when} ${one ? "is" : "are"} late: ${what}, while others have sent ${one ? "it" : "them"}`;
	return reason === "no-row" ? `${when} ${one ? "has" : "have"} no row in the extract` : `${when} ${one ? "was" : "were"} not submitted`;
}
/** How much went over, and when? @example describeTakeover('2011-07-01', 1) // 'on 1 July 2011, wholly' */
function describeTakeover(from, share) {
	const how = share === 1 ? "wholly" : share === null ? "how much of it is not known" : "in part";
	return `on ${formatDay(from)}, ${how}`;
}
// src/views/provider/MissingSubmissions.tsx
var import_jsx_runtime = require_jsx_runtime();
function MissingSubmissions({ picture: { missing, provider } }) {
	const addresses = useAddresses();
	const lines = missing.toSorted((a, b) => Number(b.late) - Number(a.late));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card panel",
		"aria-labelledby": "missing-heading",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
			id: "missing-heading",
			children: "Missing or late"
		}), lines.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: "Nothing is missing in the last twelve months." }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "note-list",
			children: lines.map(({ chart: { measure }, reason, months, late }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.chart(measure.id, provider.code, { pin: months.at(-1) ?? null }),
					children: measure.shortName
				}),
				": ",
				describeMissing(reason, months, late),
				"."
			] }, `${measure.id} ${reason} ${String(late)}`))
		})]
	});
}
// src/views/provider/ProviderEvents.tsx
var hasEvents = ({ measure, assessment }) => measure.kind === "count" && measure.sourceEventType !== void 0 && assessment.series.values.some((value) => (value ?? 0) > 0);
function ProviderEvents({ picture: { charts, provider, firstMonth, lastMonth } }) {
	const addresses = useAddresses();
	const shown = charts.filter(hasEvents);
	if (shown.length === 0 || firstMonth === null || lastMonth === null) return null;
	const months = monthsFromTo(firstMonth, lastMonth);
	const place = provider.type === "site" || provider.type === "ward" ? { site: provider.code } : { provider: provider.code };
	const lanes = shown.map(({ measure, assessment: { series } }) => {
		const counts = new Map(series.periods.map((period, index) => [period, series.values[index] ?? null]));
		return {
			key: measure.id,
			name: measure.shortName,
			href: addresses.chart(measure.id, provider.code),
			counts: months.map((month) => counts.get(month) ?? null),
			hrefOf: (month) => addresses.events({
				measure: measure.id,
				...place,
				from: month,
				to: month
			})
		};
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		"aria-labelledby": "provider-events-heading",
		className: "card provider-events",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "provider-events-heading",
				children: "Events by month"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: ["A number leads to the events of that month. A dash: nobody has told. ", /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.events(place),
					children: "All events here"
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventLanes, {
				months,
				lanes,
				caption: `Events by month at ${provider.name}`
			})
		]
	});
}
// src/views/provider/ProviderSites.tsx
function ProviderSites({ picture: { sites, firstMonth, lastMonth } }) {
	const addresses = useAddresses();
	if (sites.length === 0) return null;
	const domain = firstMonth !== null && lastMonth !== null ? {
		from: firstMonth,
		to: lastMonth
	} : null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		"aria-labelledby": "sites-heading",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
			id: "sites-heading",
			children: "Sites"
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "provider-sites",
			children: sites.map(({ site, charts }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("article", {
				className: "card provider-site",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.provider(site.code),
					children: site.name
				}) }), charts.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "quiet",
					children: "No figures of this site alone."
				}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: charts.map((chart) => {
					const latest = latestOf(chart, lastMonth);
					return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
							href: addresses.chart(chart.measure.id, site.code),
							children: chart.measure.shortName
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
							className: "provider-site-figure",
							children: [
								latest.value,
								" ",
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
									className: "quiet",
									children: [
										latest.met,
										latest.note,
										latest.blank
									].filter(Boolean).join(", ")
								})
							]
						}),
						latest.blank === null ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyIcons, {
							chart,
							size: 24
						}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Sparkline, {
							assessment: chart.assessment,
							domain,
							bounds: boundsFor(chart.measure),
							width: 110,
							height: 26
						})
					] }, chart.measure.id);
				}) })]
			}, site.code))
		})]
	});
}
// src/views/provider/RequiredLevels.tsx
/** Every level in force in the last month, in words. */
function inForce({ assessment: { recipe }, measure }, month) {
	const rows = recipe.thresholds.filter(({ from, to }) => month === null || (from === null || from <= month) && (to === null || month <= to));
	return describeThresholdHistory(rows, measure).map(({ what, source }) => source === "" ? what : `${what}; ${source}`);
}
function RequiredLevels({ picture: { charts, provider, lastMonth } }) {
	const addresses = useAddresses();
	const lines = charts.map((chart) => ({
		chart,
		levels: inForce(chart, lastMonth)
	})).filter(({ levels }) => levels.length > 0);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card panel",
		"aria-labelledby": "levels-heading",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
			id: "levels-heading",
			children: "Thresholds and objectives in force"
		}), lines.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: "No threshold is in force here." }) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
			className: "provider-levels",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Measure"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Asked"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Latest month"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: lines.map(({ chart, levels }) => {
				const { measure, assessment } = chart;
				const met = assessment.decidingIndex === null ? null : describeMet(assessment.met[assessment.decidingIndex] ?? null);
				const year = assessment.recipe.thresholds.some(({ kind }) => kind === "annual-limit") ? yearToDate(assessment, measure) : null;
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "row",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
							href: addresses.chart(measure.id, provider.code),
							children: measure.shortName
						})
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", { children: [levels.map((level) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "provider-level",
						children: level
					}, level)), year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "provider-level quiet",
						children: describeYearToDate(year, measure)
					})] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: met ?? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "quiet",
						children: "not judged"
					}) })
				] }, measure.id);
			}) })]
		})]
	});
}
// src/views/provider/Takeovers.tsx
function Takeovers({ picture: { predecessors, successors } }) {
	const addresses = useAddresses();
	const contents = useContents().data;
	if (predecessors.length === 0 && successors.length === 0) return null;
	const nameOf = (code) => contents?.organisations.find((organisation) => organisation.code === code)?.name ?? code;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
		className: "note-list provider-takeovers",
		children: [predecessors.map(({ predecessor, from, share }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
			"Took over ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				href: addresses.provider(predecessor),
				children: nameOf(predecessor)
			}),
			" ",
			describeTakeover(from, share),
			"."
		] }, `from ${predecessor} ${from}`)), successors.map(({ successor, from, share }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
			"Taken over by ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				href: addresses.provider(successor),
				children: nameOf(successor)
			}),
			" ",
			describeTakeover(from, share),
			"."
		] }, `to ${successor} ${from}`))]
	});
}
// src/views/provider/ProviderPage.tsx
function ProviderPage({ code }) {
	const { pack, contentHash } = useHoldingState();
	const found = useWatchedCharts(DEFAULT_RULE_SET);
	const picture = found.data === void 0 ? void 0 : providerPicture(found.data, code);
	useTitle(picture?.provider.shortName ?? "Provider");
	if (found.error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Provider",
		failure: found.error
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Provider" });
	if (picture === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Provider" });
	if (picture === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoSuchProvider, { code });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pictured, { picture });
}
function Pictured({ picture }) {
	const addresses = useAddresses();
	const { provider, parent, charts, lastMonth } = picture;
	const concerns = charts.filter(({ assessment }) => assessment.variation.startsWith("concern")).length;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page provider-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("nav", {
				className: "provider-trail screen-only",
				"aria-label": "Breadcrumb",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						href: addresses.providers(),
						children: "Providers"
					}),
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						"aria-hidden": "true",
						children: "›"
					}),
					" ",
					parent !== null && (provider.type === "site" || provider.type === "ward") && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
							href: addresses.provider(parent.code),
							children: parent.shortName
						}),
						" ",
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							"aria-hidden": "true",
							children: "›"
						}),
						" "
					] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: provider.shortName })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: provider.name }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					formatCount(charts.length, "charts"),
					", ",
					concerns === 0 ? "none" : concerns,
					" of concern",
					parent !== null && ` · ${parent.name}`
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Takeovers, { picture }),
			charts.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "card",
				children: "None of the loaded extracts has a figure of this organisation itself."
			}),
			inReadingOrder(charts).map(({ domain, charts: own }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
				"aria-label": domain,
				className: "provider-domain",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: domain }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
					className: "small-charts",
					children: own.map((chart) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SmallChart, {
						chart,
						title: chart.measure.shortName,
						href: addresses.chart(chart.measure.id, provider.code),
						lastMonth
					}, chart.measure.id))
				})]
			}, domain)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProviderEvents, { picture }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProviderSites, { picture }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "provider-panels",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RequiredLevels, { picture }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MissingSubmissions, { picture })]
			})
		]
	});
}
function NoSuchProvider({ code }) {
	const addresses = useAddresses();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "No such provider" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			"None of the loaded extracts names “",
			code,
			"”. The link may belong to another pack. ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				href: addresses.providers(),
				children: "See every provider"
			}),
			"."
		] })]
	});
}
export { ProviderPage };
