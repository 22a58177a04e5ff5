import { a as ScreenFailed, ct as Link, o as ScreenLoading, ot as useHoldingState, s as ScreenWithoutData, u as useAddresses } from "./index-DGYiDaCT.js";
import { a as useMeasures, n as describeGroups } from "./describe-evidence-AVckHchy.js";
import { l as formatCount } from "./format-period-BD7N9t4d.js";
import { t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
// src/views/measure/MeasuresPage.tsx
var import_jsx_runtime = require_jsx_runtime();
function MeasuresPage() {
	useTitle("Measures");
	const addresses = useAddresses();
	const { pack, contentHash } = useHoldingState();
	const { data: listed, error } = useMeasures(DEFAULT_RULE_SET);
	if (error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Measures",
		failure: error
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Measures" });
	if (listed === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Measures" });
	if (listed.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Measures" });
	const domains = [...new Set(listed.map(({ measure }) => measure.domain))];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page measures-page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "page-head",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Measures" })
		}), domains.map((domain) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
			className: "card measures-domain",
			"aria-labelledby": `domain-${domain}`,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: `domain-${domain}`,
				children: domain
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: listed.filter(({ measure }) => measure.domain === domain).map(({ measure, providers, groups }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
				className: groups.concern > 0 ? "measures-concern" : void 0,
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						href: addresses.measure(measure.id),
						children: measure.name
					}) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "measures-definition",
						children: measure.definition
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
						className: "measures-counts",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: formatCount(providers, "providers") }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: describeGroups(groups) })]
					})
				]
			}, measure.id)) })]
		}, domain))]
	});
}
export { MeasuresPage };
