import { N as useWatchedCharts, a as ScreenFailed, ct as Link, o as ScreenLoading, ot as useHoldingState, s as ScreenWithoutData, u as useAddresses } from "./index-DGYiDaCT.js";
import { l as formatCount } from "./format-period-BD7N9t4d.js";
import { t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { n as weighConcern, t as compareWeights } from "./weigh-concern-5aT2QIVv.js";
/* empty css                  */
import { t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
// src/views/provider/ProvidersPage.tsx
var import_jsx_runtime = require_jsx_runtime();
function linesOf({ charts }) {
	const byCode = /* @__PURE__ */ new Map();
	for (const chart of charts) {
		if (chart.provider.type === "site" || chart.provider.type === "ward") continue;
		byCode.set(chart.provider.code, [...byCode.get(chart.provider.code) ?? [], chart]);
	}
	return [...byCode].map(([code, own]) => ({
		code,
		name: own[0]?.provider.name ?? code,
		charts: own,
		weight: own.reduce((sum, { assessment }) => weighConcern(assessment, sum), [
			0,
			0,
			0
		])
	})).sort((a, b) => compareWeights(a.weight, b.weight) || a.name.localeCompare(b.name, "en-GB"));
}
function ProvidersPage() {
	useTitle("Providers");
	const addresses = useAddresses();
	const { pack, contentHash } = useHoldingState();
	const found = useWatchedCharts(DEFAULT_RULE_SET);
	if (found.error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Providers",
		failure: found.error
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Providers" });
	if (found.data === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Providers" });
	const lines = linesOf(found.data);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page providers-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Providers" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [formatCount(lines.length, "providers"), ", those with most charts of concern first."]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
				className: "card providers-table",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Provider"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Charts"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Concern"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Cannot be relied on"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Below threshold"
					})
				] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: lines.map(({ code, name, charts, weight: [concern, fail, notMet] }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
					className: concern > 0 ? "providers-concern" : void 0,
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
							scope: "row",
							children: [
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
									href: addresses.provider(code),
									children: name
								}),
								" ",
								/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
									className: "quiet",
									children: code
								})
							]
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: charts.length }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: concern }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: fail }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: notMet })
					]
				}, code)) })]
			})
		]
	});
}
export { ProvidersPage };
