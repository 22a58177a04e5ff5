import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { ct as Link, lt as useLocation, m as readChartState, n as readWhy, r as withWhy, rt as goTo, u as useAddresses, ut as useSearch } from "./index-DGYiDaCT.js";
import { n as VariationIcon, r as AssuranceIcon, t as describeAssurance } from "./describe-assurance-BpEBsH1p.js";
import { t as useWatchedChart } from "./watched-chart-query-By7yiL9a.js";
import { n as describeVerdict } from "./describe-variation-BH-H7pCA.js";
import { n as describeWarning, t as readingFor } from "./reading-for-BLHH95vC.js";
import "./default-rule-set-CsXG5Sbs.js";
import { t as WhyAnswer } from "./WhyAnswer-CuT0Nf19.js";
/* empty css               */
// src/views/shared/why/why-dialog.css
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
// src/views/shared/why/WhyDialog.tsx
/** “Why is that orange?” answered in one step on every screen: a dialog over the screen the icon stands on. */
var import_jsx_runtime = require_jsx_runtime();
function WhyDialog() {
	const asked = readWhy(useSearch());
	return asked === null ? null : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Opened, { asked }, `${asked.measureId} ${asked.providerCode}`);
}
function Opened({ asked }) {
	const [path] = useLocation();
	const search = useSearch();
	const dialog = (0, import_react.useRef)(null);
	const chart = useWatchedChart(asked.measureId, asked.providerCode, readChartState(search).rules ?? "mdc-strict").data;
	(0, import_react.useLayoutEffect)(() => {
		const element = dialog.current;
		element?.showModal();
		return () => element?.close();
	}, []);
	const close = () => goTo(withWhy(path, search, null), { replace: true });
	const closeOnBackdrop = (target) => {
		if (target === dialog.current) close();
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dialog", {
		ref: dialog,
		className: "why-dialog",
		"aria-labelledby": "why-dialog-heading",
		onCancel: (event) => {
			event.preventDefault();
			close();
		},
		onClick: (event) => closeOnBackdrop(event.target),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "why-dialog-inside",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
					id: "why-dialog-heading",
					children: "Why these icons"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					onClick: close,
					children: "Close"
				})] }),
				chart === void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					role: "status",
					children: "Opening the chart…"
				}),
				chart === null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
					"None of the loaded extracts has a row of “",
					asked.measureId,
					"” at “",
					asked.providerCode,
					"”. The link may belong to another pack."
				] }),
				chart && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Answered, { chart })
			]
		})
	});
}
function Answered({ chart }) {
	const { measure, provider, assessment, warnings } = chart;
	const addresses = useAddresses();
	const variation = describeVerdict(assessment);
	const assurance = describeAssurance(assessment, measure);
	const reading = readingFor(chart);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "why-of",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(VariationIcon, {
					variation: assessment.variation,
					title: variation.title,
					size: 40
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(AssuranceIcon, {
					assurance: assessment.assurance,
					stable: assessment.stable,
					title: assurance.title,
					size: 40
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: measure.name }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("br", {}),
					provider.name
				] })
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "why-reading",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: reading.lead }),
				" ",
				reading.rest
			]
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "panel why-terms",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyAnswer, { chart })
		}),
		warnings.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: "Warnings" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "note-list",
			children: warnings.map((warning) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: describeWarning(warning).text }, warning.id))
		})] }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
			className: "button button-main",
			href: addresses.chart(measure.id, provider.code),
			children: "Open the chart"
		}) })
	] });
}
export { WhyDialog };
