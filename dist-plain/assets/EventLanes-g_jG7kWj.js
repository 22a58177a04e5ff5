import { ct as Link } from "./index-DGYiDaCT.js";
import { l as formatCount, r as formatPeriod } from "./format-period-BD7N9t4d.js";
import { t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
// src/views/shared/event-lanes/EventLanes.tsx
var import_jsx_runtime = require_jsx_runtime();
var STEPS = 4;
function EventLanes({ months, lanes, caption }) {
	const years = [...new Set(months.map((month) => month.slice(0, 4)))];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "event-lanes",
		role: "region",
		"aria-label": caption,
		tabIndex: 0,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("caption", {
				className: "visually-hidden",
				children: caption
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("thead", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {}), years.map((year) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "colgroup",
				colSpan: months.filter((month) => month.startsWith(year)).length,
				children: year
			}, year))] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {}), months.map((month) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("abbr", {
					title: formatPeriod(month),
					"aria-label": formatPeriod(month),
					children: formatPeriod(month).charAt(0)
				})
			}, month))] })] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: lanes.map((lane) => {
				const most = Math.max(1, ...lane.counts.map((count) => count ?? 0));
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "row",
					children: lane.href === null ? lane.name : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						href: lane.href,
						children: lane.name
					})
				}), months.map((month, index) => {
					const count = lane.counts[index] ?? null;
					if (count === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", {
						className: "event-lanes-unknown",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							"aria-hidden": "true",
							children: "–"
						}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "visually-hidden",
							children: "not known"
						})]
					}, month);
					if (count === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "visually-hidden",
						children: "none"
					}) }, month);
					return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: `event-lanes-${String(Math.ceil(count / most * STEPS))}`,
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
							href: lane.hrefOf(month),
							"aria-label": `${formatCount(count, lane.name.toLowerCase())} in ${formatPeriod(month)}`,
							children: count
						})
					}, month);
				})] }, lane.key);
			}) })
		] })
	});
}
export { EventLanes as t };
