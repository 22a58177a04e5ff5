import { i as IconFrame, n as VariationIcon, r as AssuranceIcon, t as describeAssurance } from "./describe-assurance-BpEBsH1p.js";
import { t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { n as describeVerdict } from "./describe-variation-BH-H7pCA.js";
import { it as splitHash, r as withWhy, rt as goTo } from "./index-DGYiDaCT.js";
// src/chart/EventIcon.tsx
var import_jsx_runtime = require_jsx_runtime();
/**
* Something happened that should not happen: each one is a signal by itself, whatever the months say. The diamond is the mark that
* a point of concern has on every chart.
*/
function EventIcon({ title, size = 32 }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconFrame, {
		title,
		size,
		tone: "concern",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			className: "wl-icon__event",
			d: "M24,11L37,24L24,37L11,24Z"
		})
	});
}
// src/views/shared/why/WhyIcons.tsx
function WhyIcons({ chart, size, event = null, tabIndex }) {
	const { measure, provider, assessment } = chart;
	const variation = describeVerdict(assessment);
	const assurance = describeAssurance(assessment, measure);
	const ask = () => {
		const { path, search } = splitHash(location.hash);
		goTo(withWhy(path, search, {
			measureId: measure.id,
			providerCode: provider.code
		}));
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "why-icons",
		tabIndex,
		onClick: ask,
		"data-why": true,
		"aria-haspopup": "dialog",
		"aria-label": `Why? ${measure.shortName}, ${provider.shortName}: ${variation.title}. ${assurance.title}`,
		title: `${variation.title}. ${assurance.title}. Choose to see why.`,
		children: event !== null ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventIcon, {
			title: event,
			size
		}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(VariationIcon, {
			variation: assessment.variation,
			title: variation.title,
			size
		}), !saidByHeading(assessment.noAssurance) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AssuranceIcon, {
			assurance: assessment.assurance,
			stable: assessment.stable,
			title: assurance.title,
			size
		})] })
	});
}
/** A measure without a threshold or a better direction says so in its heading; an empty ring beside every figure would say no more. */
var saidByHeading = (reason) => reason === "no-threshold" || reason === "neutral-direction";
export { WhyIcons as t };
