import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { ct as Link } from "./index-DGYiDaCT.js";
import { f as describeBlank, n as VariationIcon, r as AssuranceIcon, t as describeAssurance } from "./describe-assurance-BpEBsH1p.js";
import { r as ControlChart, t as chartWordsFor } from "./chart-words-for-lJ6R9nxo.js";
import { n as describeVerdict } from "./describe-variation-BH-H7pCA.js";
import { t as boundsFor } from "./bounds-for-CM2B1j7v.js";
import { t as latestOf } from "./latest-of-BhJRBVFq.js";
import { t as WhyIcons } from "./WhyIcons-B8eBeKu9.js";
// src/views/shared/small-chart/small-chart.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/views/shared/small-chart/SmallChart.tsx
/** One measure at one place, small: its name as a link, the latest figure, icons that answer why, and the chart without tools. */
var import_jsx_runtime = require_jsx_runtime();
function SmallChart({ chart, title, href, lastMonth, domain }) {
	const { measure, assessment } = chart;
	const latest = latestOf(chart, lastMonth);
	const variation = describeVerdict(assessment);
	const assurance = describeAssurance(assessment, measure);
	const summary = `${title}: ${latest.spoken}. ${variation.title}. ${assurance.title}.`;
	const words = (0, import_react.useMemo)(() => chartWordsFor(chart, summary), [chart, summary]);
	const withoutVerdict = latest.blank !== null;
	const tooRare = assessment.warnings.some(({ id }) => id === "too-rare") && withoutVerdict;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		className: assessment.variation.startsWith("concern") ? "small-chart small-chart-concern" : "small-chart",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "small-chart-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: href === null ? title : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href,
					children: title
				}) }), !withoutVerdict && (href !== null ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyIcons, {
					chart,
					size: 26
				}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
					className: "small-chart-icons",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(VariationIcon, {
						variation: assessment.variation,
						title: variation.title,
						size: 26
					}), assessment.assurance !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AssuranceIcon, {
						assurance: assessment.assurance,
						stable: assessment.stable,
						title: assurance.title,
						size: 26
					})]
				}))]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "small-chart-figure",
				children: [
					latest.value !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: latest.value }),
					latest.met !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: latest.met === "met" ? void 0 : "small-chart-not-met",
						children: [" ", latest.met]
					}),
					latest.note !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "quiet",
						children: [" ", latest.note]
					}),
					latest.blank ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "quiet",
						children: [" ", latest.blank]
					}) : null,
					tooRare && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "quiet",
						children: [" · ", describeBlank("too-rare")]
					}),
					latest.blank === null && latest.value !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "quiet",
						children: [" · ", variation.short]
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ControlChart, {
				assessment,
				words,
				caption: title,
				captionHidden: true,
				interactive: false,
				height: 150,
				textSize: 11,
				bounds: boundsFor(measure),
				...domain !== void 0 && { domain }
			})
		]
	});
}
export { SmallChart as t };
