import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { n as sparklinePaths, t as markPath } from "./sparkline-path-pZOE43Xr.js";
// src/chart/Sparkline.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/**
* How has this measure gone, in one glance? Process limits as a band, threshold dashed, special months as marks, the last
* month emphasised. At most nine elements, drawn once for the same assessment, so that a table of thousands can scroll.
*/
var Sparkline = (0, import_react.memo)(function Sparkline({ assessment, domain = null, bounds, width = 96, height = 28, title }) {
	const from = domain?.from;
	const to = domain?.to;
	const paths = (0, import_react.useMemo)(() => sparklinePaths(assessment, from === void 0 || to === void 0 ? null : {
		from,
		to
	}, width, height, bounds), [
		assessment,
		from,
		to,
		width,
		height,
		bounds
	]);
	const { last } = paths;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "wl-spark",
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		focusable: "false",
		...title === void 0 ? { "aria-hidden": true } : {
			role: "img",
			"aria-label": title
		},
		children: [
			paths.band !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-spark__band",
				d: paths.band
			}),
			paths.threshold !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-spark__threshold",
				d: paths.threshold
			}),
			paths.line !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-spark__line",
				d: paths.line
			}),
			paths.signals.map(({ meaning, path }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: `wl-spark__mark wl-spark__mark--${meaning}`,
				d: path
			}, meaning)),
			last !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: `wl-spark__last wl-spark__mark--${last.hollow ? "hollow" : last.meaning}`,
				d: markPath(last.meaning, last.x, last.y, last.meaning === "common" ? 2.4 : 2.8)
			})
		]
	});
});
export { Sparkline as t };
