import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { At as queryOptions, C as summaryRowOf, N as useWatchedCharts, S as summaryColumnOf, a as ScreenFailed, b as SUMMARY_ROWS, c as ProblemText, g as readScorecardState, jt as useQuery, o as ScreenLoading, ot as useHoldingState, rt as goTo, s as ScreenWithoutData, st as useEnvironment, u as useAddresses, ut as useSearch, vt as lineage, x as countSummary, y as SUMMARY_COLUMNS } from "./index-DGYiDaCT.js";
import { g as formatNumber, r as formatPeriod } from "./format-period-BD7N9t4d.js";
import { t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { b as _maxLength, d as optional, h as string, m as strictObject, s as literal, w as _trim, x as _minLength } from "./schemas-DyOuiBAM.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { n as useVirtualizer, t as usePrinting } from "./use-printing-7NavXEV7.js";
import { t as Sparkline } from "./Sparkline-DokEwHBb.js";
import { f as describeBlank, n as VariationIcon, r as AssuranceIcon, t as describeAssurance } from "./describe-assurance-BpEBsH1p.js";
import { n as describeVerdict } from "./describe-variation-BH-H7pCA.js";
import { t as latestOf } from "./latest-of-BhJRBVFq.js";
import { t as WhyIcons } from "./WhyIcons-B8eBeKu9.js";
import { i as formatThreshold, l as unitOf } from "./format-value-CI_0_BpZ.js";
import { l as readSettings } from "./register-state-BAR4Cq41.js";
import { t as readPackSettings } from "./pack-settings-sNFB1y4a.js";
import { n as weighConcern, t as compareWeights } from "./weigh-concern-5aT2QIVv.js";
// src/wording/describe-picked.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** How much of the whole is in sight? */
/**
* What a filter left, against all there is.
*
* @example describePicked(3, 155) // '3 of 155 charts are shown.'
* @example describePicked(1, 155) // '1 of 155 charts is shown.'
*/
function describePicked(shown, inAll) {
	return `${formatNumber(shown)} of ${formatNumber(inAll)} ${inAll === 1 ? "chart" : "charts"} ${shown === 1 ? "is" : "are"} shown.`;
}
// src/views/scorecard/choose-charts.ts
/** Which charts does the scorecard speak of, and which of those did somebody pick out by their icons? Pure. */
/** Case and spaces at the ends do not matter; the code is found as well as the name. */
function isFound({ name, shortName, code }, find) {
	const wanted = find.trim().toLowerCase();
	return [
		name,
		shortName,
		code
	].some((text) => text.toLowerCase().includes(wanted));
}
/**
* The charts of providers that the search, the commissioner and the domain leave. Sites and wards stay beneath their provider's own charts.
* The summary grid counts exactly these.
*/
function chartsInScope(all, organisations, { find, under, domain }) {
	const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
	return all.filter(({ provider, measure }) => provider.type === "provider" && isFound(provider, find) && (domain === null || measure.domain === domain) && (under === null || lineage(provider.code, byCode).includes(under)));
}
/** Does a chart belong to the picked cell of the summary grid? Without a pick every chart does. */
function isPicked({ assessment }, { variation, assurance }) {
	return (variation === null || summaryRowOf(assessment) === variation) && (assurance === null || summaryColumnOf(assessment) === assurance);
}
/** Commissioners and regions above the providers that have charts, by name: what can be asked for as `under`. */
function organisationsAbove(all, organisations) {
	const byCode = new Map(organisations.map((organisation) => [organisation.code, organisation]));
	const above = new Set(all.filter(({ provider }) => provider.type === "provider").flatMap(({ provider }) => lineage(provider.code, byCode).slice(1)));
	return organisations.filter(({ code }) => above.has(code)).toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
// src/views/scorecard/ColumnChoice.tsx
/** Which columns are in sight? A short list of boxes over the table; a click outside or Escape closes it. */
var import_jsx_runtime = require_jsx_runtime();
var nameOf$1 = (heading) => heading.kind === "measure" ? heading.measure.shortName : heading.provider.shortName;
function ColumnChoice({ grid, hide, onChange }) {
	const id = (0, import_react.useId)();
	const hidden = grid.everyColumn.filter(({ key }) => hide.includes(key)).length;
	const set = (key, shown) => onChange(shown ? hide.filter((each) => each !== key) : [...hide, key]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "column-choice",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			type: "button",
			className: "button",
			popoverTarget: id,
			children: ["Columns", hidden > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
				className: "column-choice-count",
				children: [
					" (",
					grid.everyColumn.length - hidden,
					" of ",
					grid.everyColumn.length,
					")"
				]
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			id,
			popover: "auto",
			className: "column-choice-list",
			role: "group",
			"aria-label": "Columns in sight",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				onClick: () => onChange([]),
				disabled: hidden === 0,
				children: "Show all"
			}) }), grid.everyColumn.map((heading) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					type: "checkbox",
					checked: !hide.includes(heading.key),
					onChange: (event) => set(heading.key, event.target.checked)
				}),
				" ",
				nameOf$1(heading)
			] }, heading.key))]
		})]
	});
}
// src/views/scorecard/ScorecardControls.tsx
function ScorecardControls({ state, grid, domains, above, onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "page-controls screen-only",
		role: "search",
		onSubmit: (event) => event.preventDefault(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "visually-hidden",
				children: "Find a provider"
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				className: "field",
				type: "search",
				placeholder: "Find a provider",
				value: state.find,
				onChange: (event) => onChange({ find: event.target.value })
			})] }),
			above.length > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Choice, {
				name: "Commissioner or region",
				value: state.under ?? "",
				onChange: (under) => onChange({ under: under || null }),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "",
					children: "All commissioners"
				}), above.map(({ code, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: code,
					children: name
				}, code))]
			}),
			domains.length > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Choice, {
				name: "Domain",
				value: state.domain ?? "",
				onChange: (domain) => onChange({ domain: domain || null }),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "",
					children: "All domains"
				}), domains.map((domain) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: domain,
					children: domain
				}, domain))]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Choice, {
				name: "Order",
				value: state.sort,
				onChange: (sort) => onChange({ sort: sort === "concern" ? "concern" : "name" }),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "name",
					children: "In catalogue order"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "concern",
					children: "Concern first"
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Choice, {
				name: "Rows",
				value: grid.rowsAre,
				onChange: (rows) => onChange({
					rows: rows === "providers" ? "providers" : "measures",
					hide: []
				}),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "measures",
					children: "Measures down"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "providers",
					children: "Providers down"
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ColumnChoice, {
				grid,
				hide: state.hide,
				onChange: (hide) => onChange({ hide })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				"aria-pressed": state.summary,
				onClick: () => onChange({ summary: !state.summary }),
				children: "Summary grid"
			})
		]
	});
}
function Choice({ name, value, onChange, children }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
		className: "visually-hidden",
		children: name
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
		className: "field",
		value,
		onChange: (event) => onChange(event.target.value),
		children
	})] });
}
// src/views/scorecard/ScorecardCell.tsx
/** One measure at one provider: value first, then met or not met in words, then icons, then a quiet sparkline. */
var ScorecardCell = (0, import_react.memo)(function ScorecardCell({ chart, column, domain, picked, current, place, addresses }) {
	const tabIndex = current ? 0 : -1;
	const cell = {
		role: "gridcell",
		"data-column": nameOf(column),
		"data-place": place
	};
	if (chart === void 0 || !picked) {
		const words = chart === void 0 ? describeBlank("not-provided") : "Not picked";
		return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			...cell,
			className: chart === void 0 ? "cell-blank" : "cell-blank cell-not-picked",
			tabIndex,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "quiet",
				children: words
			})
		});
	}
	const { measure, provider, assessment } = chart;
	const latest = latestOf(chart, domain?.to ?? null);
	const variation = describeVerdict(assessment);
	const assurance = describeAssurance(assessment, measure);
	const few = assessment.warnings.some(({ id }) => id === "too-few-points");
	const concern = assessment.variation === "concern-high" || assessment.variation === "concern-low";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", {
		...cell,
		className: concern ? "cell-chart cell-concern" : "cell-chart",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
				href: `#${addresses.chart(measure.id, provider.code)}`,
				className: "cell-link",
				tabIndex,
				"aria-label": `${measure.shortName}, ${provider.shortName}: ${latest.spoken}. ${variation.title}. ${assurance.title}`,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
					className: "cell-figure",
					children: [
						latest.value !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "cell-value",
							children: latest.value
						}),
						latest.met !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: latest.met === "met" ? "cell-met" : "cell-met cell-not-met",
							children: latest.met
						}),
						latest.note !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "cell-note",
							title: latest.note,
							children: latest.note
						})
					]
				})
			}),
			latest.blank !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: few ? "cell-blank-words cell-blank-wide" : "cell-blank-words",
				children: latest.blank
			}),
			latest.blank === null && latest.value !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyIcons, {
				chart,
				size: 25,
				tabIndex
			}),
			!few && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Sparkline, {
				assessment,
				domain,
				width: 96,
				height: 25
			})
		]
	});
});
var nameOf = (heading) => heading.kind === "measure" ? heading.measure.shortName : heading.provider.shortName;
// src/views/scorecard/HeadingCell.tsx
/** The heading of a row or column: a measure with its unit and threshold, or a provider. */
var HeadingCell = (0, import_react.memo)(function HeadingCell({ heading, scope, grid }) {
	if (heading.kind === "provider") {
		const { provider } = heading;
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
			scope,
			title: provider.name,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "heading-name",
				children: provider.shortName
			}), provider.unlisted && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "heading-detail",
				children: "unlisted"
			})]
		});
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
		scope,
		title: heading.measure.name,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "heading-name",
			children: heading.measure.shortName
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "heading-detail",
			children: measureDetail(heading, grid)
		})]
	});
});
/** `at least 95%` where everybody is held to the same; the unit goes before it. */
function measureDetail({ key, measure }, { thresholdsOf }) {
	const required = new Set((thresholdsOf.get(key) ?? []).map(({ comparison, value }) => `${comparison === "at-least" ? "at least" : "at most"} ${formatThreshold(value, measure)}`.replace("at most zero", "zero")));
	const [only] = required;
	const words = required.size === 0 ? "no threshold" : required.size === 1 ? only : "own thresholds";
	return [measure.kind === "proportion" || measure.kind === "count" ? "" : unitOf(measure), words].filter(Boolean).join(" · ");
}
// src/views/scorecard/use-grid-keys.ts
/** Walking a table of cells by keyboard: one stop for the Tab key, arrow keys for the rest, as the grid pattern has it. */
var ROWS_A_PAGE = 8;
var placeName = ({ row, column }) => `${row}.${column}`;
var clamp = (value, last) => Math.max(0, Math.min(last, value));
/** Where a key leads from a cell, or null for a key that leads nowhere. `at` counts rows that hold cells. */
function nextPlace(key, whole, at, lastRow, lastColumn) {
	const to = (row, column) => ({
		row: clamp(row, lastRow),
		column: clamp(column, lastColumn)
	});
	switch (key) {
		case "ArrowUp": return to(at.row - 1, at.column);
		case "ArrowDown": return to(at.row + 1, at.column);
		case "ArrowLeft": return to(at.row, at.column - 1);
		case "ArrowRight": return to(at.row, at.column + 1);
		case "PageUp": return to(at.row - ROWS_A_PAGE, at.column);
		case "PageDown": return to(at.row + ROWS_A_PAGE, at.column);
		case "Home": return to(whole ? 0 : at.row, 0);
		case "End": return to(whole ? lastRow : at.row, lastColumn);
		default: return null;
	}
}
/** The link of a cell where it has one, else the cell. */
function focusable(scroller, place) {
	const cell = scroller?.querySelector(`[data-place="${placeName(place)}"]`) ?? null;
	return cell?.querySelector("a") ?? cell;
}
function useGridKeys({ scroller, rows, columns, reveal }) {
	const [chosen, setChosen] = (0, import_react.useState)({
		row: 0,
		column: 0
	});
	const wanted = (0, import_react.useRef)(null);
	const at = {
		row: clamp(chosen.row, rows.length - 1),
		column: clamp(chosen.column, columns - 1)
	};
	const current = {
		row: rows[at.row] ?? 0,
		column: at.column
	};
	(0, import_react.useEffect)(() => {
		if (wanted.current === null) return;
		const target = focusable(scroller.current, wanted.current);
		if (target === null) return;
		wanted.current = null;
		target.focus();
	});
	const placeOf = (target) => {
		const cell = target instanceof HTMLElement ? target.closest("[data-place]") : null;
		if (cell === null) return null;
		const [row = 0, column = 0] = (cell.dataset["place"] ?? "").split(".").map(Number);
		return {
			cell,
			place: {
				row: Math.max(0, rows.indexOf(row)),
				column
			}
		};
	};
	return {
		current,
		onFocus(event) {
			const from = placeOf(event.target);
			if (from !== null && (from.place.row !== at.row || from.place.column !== at.column)) setChosen(from.place);
		},
		onKeyDown(event) {
			const from = placeOf(event.target);
			if (from === null || event.altKey || event.metaKey) return;
			if (event.key.toLowerCase() === "w" && !event.ctrlKey) {
				from.cell.querySelector("[data-why]")?.click();
				return;
			}
			const next = nextPlace(event.key, event.ctrlKey, from.place, rows.length - 1, columns - 1);
			if (next === null) return;
			event.preventDefault();
			const place = {
				row: rows[next.row] ?? 0,
				column: next.column
			};
			wanted.current = place;
			reveal(place);
			setChosen({ ...next });
		}
	};
}
// src/views/scorecard/ScorecardRows.tsx
/** Head and body of the scorecard's table: the rows and columns in sight, each row drawn anew only when something of its own changed. */
/** The headings down the side, each domain of measures under its band. */
function withDomains(rows) {
	const all = [];
	let domain = null;
	for (const heading of rows) {
		if (heading.kind === "measure" && heading.measure.domain !== domain) {
			domain = heading.measure.domain;
			all.push({
				kind: "domain",
				name: domain
			});
		}
		all.push({
			kind: "heading",
			heading
		});
	}
	return all;
}
var ScorecardRows = (0, import_react.memo)(function ScorecardRows({ view, currentRow, currentColumn }) {
	const { grid, domain, rows, rowsSeen, columnsSeen } = view;
	const addresses = useAddresses();
	const { from, to, before, after } = columnsSeen;
	const shown = (0, import_react.useMemo)(() => ({
		columns: grid.columns.slice(from, to).map((column, place) => ({
			column,
			index: from + place
		})),
		before,
		after
	}), [
		grid,
		from,
		to,
		before,
		after
	]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
		"aria-rowindex": 1,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
				scope: "col",
				className: "corner",
				children: grid.rowsAre === "measures" ? "Measure" : "Provider"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Room, { pixels: before }),
			shown.columns.map(({ column }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HeadingCell, {
				heading: column,
				scope: "col",
				grid
			}, column.key)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Room, { pixels: after })
		]
	}) }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tbody", { children: [
		rowsSeen.before > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", {
			"aria-hidden": "true",
			style: { height: rowsSeen.before }
		}),
		rows.slice(rowsSeen.from, rowsSeen.to).map((row, place) => {
			const index = rowsSeen.from + place;
			if (row.kind === "domain") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", {
				className: "domain",
				"aria-rowindex": index + 2,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "rowgroup",
					colSpan: grid.columns.length + 1,
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: row.name })
				})
			}, `domain ${row.name}`);
			return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScorecardRow, {
				heading: row.heading,
				index,
				shown,
				grid,
				domain,
				addresses,
				current: currentRow === index ? currentColumn : null
			}, row.heading.key);
		}),
		rowsSeen.after > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", {
			"aria-hidden": "true",
			style: { height: rowsSeen.after }
		})
	] })] });
});
var ScorecardRow = (0, import_react.memo)(function ScorecardRow({ heading, index, shown, grid, domain, addresses, current }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
		"aria-rowindex": index + 2,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HeadingCell, {
				heading,
				scope: "row",
				grid
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Room, { pixels: shown.before }),
			shown.columns.map(({ column, index: place }) => {
				const chart = grid.chartAt(heading, column);
				return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScorecardCell, {
					column,
					chart,
					domain,
					picked: chart !== void 0 && grid.isPicked(chart),
					addresses,
					current: current === place,
					place: placeName({
						row: index,
						column: place
					})
				}, column.key);
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Room, { pixels: shown.after })
		]
	});
});
/** The room of columns that are not drawn. */
function Room({ pixels }) {
	return pixels > 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
		"aria-hidden": "true",
		style: {
			minWidth: pixels,
			width: pixels
		}
	}) : null;
}
// src/views/scorecard/use-window.ts
/** Which of many rows or columns need drawing? Those in sight and a few around them; all of them while they are few. */
function useWindow({ count, most, scroller, horizontal, sizeOf, around }) {
	const isPart = count > most;
	const virtualizer = useVirtualizer({
		count,
		horizontal,
		overscan: around,
		enabled: isPart,
		estimateSize: sizeOf,
		getScrollElement: () => scroller.current,
		useFlushSync: false
	});
	const items = isPart ? virtualizer.getVirtualItems() : [];
	const [first, last] = [items[0], items.at(-1)];
	const from = first?.index ?? 0;
	const to = isPart ? last === void 0 ? 0 : last.index + 1 : count;
	const before = first?.start ?? 0;
	const after = last === void 0 ? 0 : virtualizer.getTotalSize() - last.end;
	return {
		seen: (0, import_react.useMemo)(() => ({
			from,
			to,
			before,
			after
		}), [
			from,
			to,
			before,
			after
		]),
		isPart,
		reveal: (0, import_react.useCallback)((index) => {
			if (isPart) virtualizer.scrollToIndex(index, { align: "auto" });
		}, [isPart, virtualizer])
	};
}
// src/views/scorecard/ScorecardTable.tsx
/** The scorecard's table: sticky headings, rows and columns drawn only where they are seen once there are many. */
var ROW_HEIGHT = 52;
var DOMAIN_HEIGHT = 21;
var COLUMN_WIDTH = 190;
var HEADING_WIDTH = {
	measures: 210,
	providers: 260
};
var FEW_COLUMNS = 4;
/** Up to so many cells are drawn with the table itself; more come piece by piece right after it, so that the page is never held up. */
var DRAWN_AT_ONCE = 60;
var NOTHING_SEEN = {
	from: 0,
	to: 0,
	before: 0,
	after: 0
};
function ScorecardTable({ grid, domain }) {
	const scroller = (0, import_react.useRef)(null);
	const printing = usePrinting();
	const rows = (0, import_react.useMemo)(() => withDomains(grid.rows), [grid]);
	const { columns } = grid;
	const rowsSeen = useWindow({
		count: rows.length,
		most: printing ? Infinity : 40,
		scroller,
		horizontal: false,
		around: 4,
		sizeOf: (index) => rows[index]?.kind === "domain" ? DOMAIN_HEIGHT : ROW_HEIGHT
	});
	const columnsSeen = useWindow({
		count: columns.length,
		most: printing ? Infinity : 24,
		scroller,
		horizontal: true,
		around: 2,
		sizeOf: () => COLUMN_WIDTH
	});
	const keys = useGridKeys({
		scroller,
		columns: columns.length,
		rows: (0, import_react.useMemo)(() => rows.flatMap(({ kind }, index) => kind === "heading" ? [index] : []), [rows]),
		reveal: ({ row, column }) => {
			rowsSeen.reveal(row);
			columnsSeen.reveal(column);
		}
	});
	const latest = (0, import_react.useMemo)(() => ({
		grid,
		domain,
		rows,
		rowsSeen: rowsSeen.seen,
		columnsSeen: columnsSeen.seen
	}), [
		grid,
		domain,
		rows,
		rowsSeen.seen,
		columnsSeen.seen
	]);
	const empty = (0, import_react.useMemo)(() => ({
		grid,
		domain,
		rows,
		rowsSeen: NOTHING_SEEN,
		columnsSeen: NOTHING_SEEN
	}), [
		grid,
		domain,
		rows
	]);
	const isSmall = rows.length * columns.length <= DRAWN_AT_ONCE;
	const deferred = (0, import_react.useDeferredValue)(latest, isSmall ? latest : empty);
	const view = printing ? latest : deferred;
	const isPart = rowsSeen.isPart || columnsSeen.isPart;
	const style = isPart ? { minWidth: HEADING_WIDTH[grid.rowsAre] + columns.length * COLUMN_WIDTH } : void 0;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "scorecard-scroller",
		ref: scroller,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("table", {
			role: "grid",
			"aria-label": "Scorecard",
			"aria-describedby": "scorecard-keys",
			onKeyDown: keys.onKeyDown,
			onFocus: keys.onFocus,
			style,
			className: [
				"scorecard-table",
				`rows-are-${grid.rowsAre}`,
				columns.length <= FEW_COLUMNS && "few-columns",
				isPart && "is-part"
			].filter(Boolean).join(" "),
			"aria-rowcount": rows.length + 1,
			"aria-colcount": columns.length + 1,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScorecardRows, {
				view,
				currentRow: keys.current.row,
				currentColumn: keys.current.column
			})
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			id: "scorecard-keys",
			className: "visually-hidden",
			children: "Arrow keys walk the cells, Enter opens a chart, W says why its icons are what they are."
		})]
	});
}
// src/extract/parse-summary-grid-words.ts
var MOST_LETTERS = 80;
var words = () => optional(string("text").check(_trim(), _minLength(1, "text"), _maxLength(MOST_LETTERS, `at most ${String(MOST_LETTERS)} letters`)));
var columns = () => ({
	fail: words(),
	"hit-or-miss": words(),
	pass: words(),
	none: words()
});
var cells = () => optional(strictObject(columns(), "fail, hit-or-miss, pass and none, each a text"));
var WORDS = strictObject({
	wordsVersion: literal(1, "1"),
	rows: optional(strictObject({
		concern: words(),
		neither: words(),
		"common-cause": words(),
		improvement: words(),
		"not-enough-data": words()
	}, "names of rows")),
	columns: optional(strictObject(columns(), "names of columns")),
	cells: optional(strictObject({
		concern: cells(),
		neither: cells(),
		"common-cause": cells(),
		improvement: cells(),
		"not-enough-data": cells()
	}, "cells by row and column"))
}, "the words of the summary grid");
/**
* Which words does a deployment want in the cells of the summary grid? Read from `summary-grid-words.json` beside the pack.
*
* Any of the names and cells may be left out. A row or column that does not exist, an empty text or one too long to fit refuses the file.
*
* @example parseSummaryGridWords('{"wordsVersion":1,"cells":{"concern":{"fail":"Escalate today"}}}', 'summary-grid-words.json')
*/
function parseSummaryGridWords(json, file) {
	return readSettings(json, file, WORDS);
}
// src/queries/summary-words-query.ts
/** Does this deployment say the cells of the summary grid in its own words? */
var summaryWordsQuery = (environment, path) => queryOptions({
	queryKey: ["summary-words", path],
	queryFn: () => readPackSettings(environment, path, parseSummaryGridWords),
	staleTime: Infinity,
	networkMode: "always"
});
var USUAL = {
	settings: null,
	problems: []
};
/** The deployment's own words; none, and while they are on their way: the usual ones. */
function useOwnSummaryWords() {
	const environment = useEnvironment();
	const { pack } = useHoldingState();
	return useQuery(summaryWordsQuery(environment, pack.state === "open" ? pack.manifest.summaryGridWords ?? null : null)).data ?? USUAL;
}
// src/wording/summary-grid-words.ts
var summaryRowNames = {
	improvement: "Improvement",
	"common-cause": "Common cause",
	concern: "Concern",
	neither: "Change, neither better nor worse",
	"not-enough-data": "Not enough data"
};
var summaryColumnNames = {
	pass: "Pass",
	"hit-or-miss": "Hit or miss",
	fail: "Fail",
	none: "No assurance"
};
var summaryGridWords = {
	improvement: {
		pass: "Excellent: celebrate and learn",
		"hit-or-miss": "Good: celebrate and understand",
		fail: "Concerning: celebrate but take action",
		none: "Excellent: celebrate"
	},
	"common-cause": {
		pass: "Good: celebrate and understand",
		"hit-or-miss": "Average: investigate and understand",
		fail: "Concerning: investigate and take action",
		none: "Average: understand"
	},
	concern: {
		pass: "Concerning: investigate and understand",
		"hit-or-miss": "Concerning: investigate and take action",
		fail: "Very concerning: investigate and take action",
		none: "Concerning: investigate"
	},
	neither: {
		pass: "Unsure: investigate and understand",
		"hit-or-miss": "Unsure: investigate and understand",
		fail: "Unsure: investigate and understand",
		none: "Unsure: investigate and understand"
	},
	"not-enough-data": {
		pass: "Unknown: watch and learn",
		"hit-or-miss": "Unknown: watch and learn",
		fail: "Unknown: watch and learn",
		none: "Unknown: watch and learn"
	}
};
function merged(usual, own) {
	const words = { ...usual };
	for (const key of Object.keys(usual)) words[key] = own?.[key] ?? usual[key];
	return words;
}
/**
* The words of the summary grid, with a deployment's own in place of the usual ones where it has any. Null: the usual ones.
*
* @example summaryWords({ cells: { concern: { fail: 'Escalate today' } } }).cells.concern.fail // 'Escalate today'
*/
function summaryWords(own) {
	const cells = (row) => merged(summaryGridWords[row], own?.cells?.[row]);
	return {
		rows: merged(summaryRowNames, own?.rows),
		columns: merged(summaryColumnNames, own?.columns),
		cells: {
			concern: cells("concern"),
			neither: cells("neither"),
			"common-cause": cells("common-cause"),
			improvement: cells("improvement"),
			"not-enough-data": cells("not-enough-data")
		}
	};
}
// src/views/scorecard/SummaryGrid.tsx
var ROW_ICON = {
	concern: "concern-low",
	neither: "neither-high",
	"common-cause": "common-cause",
	improvement: "improvement-high",
	"not-enough-data": "not-enough-data"
};
var COLUMN_ASSURANCE = {
	fail: "fail",
	"hit-or-miss": "hit-or-miss",
	pass: "pass",
	none: null
};
function SummaryGrid({ charts, picked, onPick }) {
	const own = useOwnSummaryWords();
	const words = summaryWords(own.settings);
	const counts = countSummary(charts.map(({ assessment }) => assessment));
	const sum = (row, column) => (row === null ? SUMMARY_ROWS : [row]).reduce((all, r) => all + (column === null ? SUMMARY_COLUMNS : [column]).reduce((some, c) => some + counts[r][c], 0), 0);
	const isPicked = (row, column) => picked.variation === row && picked.assurance === column;
	const button = (row, column, meaning, label) => {
		const count = sum(row, column);
		const on = isPicked(row, column);
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
			type: "button",
			"aria-pressed": on,
			disabled: count === 0 && !on,
			className: count === 0 ? "summary-count summary-none" : "summary-count",
			"aria-label": `${label}: ${count} ${count === 1 ? "chart" : "charts"}${meaning === "" ? "" : `. ${meaning}`}`,
			onClick: () => onPick(on ? {
				variation: null,
				assurance: null
			} : {
				variation: row,
				assurance: column
			}),
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: count }), meaning !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: meaning })]
		});
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "summary-grid",
		"aria-label": "Summary grid",
		children: [own.problems.map((problem, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			role: "alert",
			className: "summary-problem",
			children: ["The usual words are shown. ", /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProblemText, { problem })]
		}, index)), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("caption", {
				className: "visually-hidden",
				children: "Charts by variation and assurance. Choosing a count shows only those charts."
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {}),
				SUMMARY_COLUMNS.map((column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "summary-head",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(AssuranceIcon, {
							assurance: COLUMN_ASSURANCE[column],
							stable: true,
							title: words.columns[column],
							size: 24
						}), words.columns[column]]
					})
				}, column)),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "All"
				})
			] }) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tbody", { children: [SUMMARY_ROWS.map((row) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
				className: `summary-${row}`,
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "row",
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
							className: "summary-head",
							children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(VariationIcon, {
								variation: ROW_ICON[row],
								title: words.rows[row],
								size: 24
							}), words.rows[row]]
						})
					}),
					SUMMARY_COLUMNS.map((column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: button(row, column, words.cells[row][column], `${words.rows[row]}, ${words.columns[column]}`) }, column)),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: button(row, null, "", `${words.rows[row]}, any assurance`) })
				]
			}, row)), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "row",
					children: "All"
				}),
				SUMMARY_COLUMNS.map((column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: button(null, column, "", `Any variation, ${words.columns[column]}`) }, column)),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "summary-total",
					children: sum(null, null)
				}) })
			] })] })
		] })]
	});
}
// src/views/scorecard/scorecard-grid.ts
/** More providers than this stand better down the side than across. */
var MOST_PROVIDERS_ACROSS = 12;
var cellKey = (measureId, providerCode) => `${measureId}\n${providerCode}`;
function firstOfEach(items, key) {
	const found = /* @__PURE__ */ new Map();
	for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
	return found;
}
/**
* Lays out the charts of providers (sites and wards stay beneath their provider's own charts).
*
* Measures keep the catalogue's order within their domain. Providers stand across in the order of the organisation list,
* where the own come first, and down by name, where one is looked up. Sorted by concern, the heading with
* the most charts of concern comes first, then the most that cannot be relied on, then the most below threshold;
* measures then still stay inside their domain, and domains follow their worst measure.
*/
function scorecardGrid(all, { measures, organisations }, state) {
	const charts = chartsInScope(all, organisations, state);
	const picked = charts.filter((chart) => isPicked(chart, state));
	const byCell = new Map(charts.map((chart) => [cellKey(chart.measure.id, chart.provider.code), chart]));
	const providerHeadings = [...firstOfEach(picked, ({ provider }) => provider.code).values()].map(({ provider }) => ({
		kind: "provider",
		key: provider.code,
		provider
	}));
	const used = new Set(picked.map(({ measure }) => measure.id));
	const grouped = groupByDomain(measures.filter(({ id }) => used.has(id)).map((measure) => ({
		kind: "measure",
		key: measure.id,
		measure
	})));
	const rowsAre = state.rows ?? (providerHeadings.length > MOST_PROVIDERS_ACROSS ? "providers" : "measures");
	if (rowsAre === "providers") providerHeadings.sort(byName);
	else providerHeadings.sort(byPlaceIn(organisations));
	const weights = weighHeadings(picked);
	const byConcern = (a, b) => compareWeights(weights.get(a.key), weights.get(b.key));
	if (state.sort === "concern") {
		providerHeadings.sort(byConcern);
		for (const domain of grouped) domain.sort(byConcern);
		grouped.sort((a, b) => a[0] && b[0] ? byConcern(a[0], b[0]) : 0);
	}
	const inDomains = grouped.flat();
	const everyColumn = rowsAre === "measures" ? providerHeadings : inDomains;
	return {
		rowsAre,
		rows: rowsAre === "measures" ? inDomains : providerHeadings,
		columns: everyColumn.filter(({ key }) => !state.hide.includes(key)),
		everyColumn,
		chartAt: (row, column) => byCell.get(row.kind === "measure" ? cellKey(row.key, column.key) : cellKey(column.key, row.key)),
		charts,
		isPicked: (chart) => isPicked(chart, state),
		providersInAll: new Set(all.filter(({ provider }) => provider.type === "provider").map(({ provider }) => provider.code)).size,
		thresholdsOf: thresholdsByMeasure(charts)
	};
}
function thresholdsByMeasure(charts) {
	const found = /* @__PURE__ */ new Map();
	for (const { measure: { id }, assessment: { comparison, threshold } } of charts) {
		const value = threshold.at(-1) ?? null;
		if (comparison === null || value === null) continue;
		const known = found.get(id) ?? [];
		if (known.some((each) => each.value === value && each.comparison === comparison)) continue;
		known.push({
			comparison,
			value
		});
		found.set(id, known);
	}
	return found;
}
function byName(a, b) {
	return a.provider.shortName.localeCompare(b.provider.shortName, "en-GB");
}
function byPlaceIn(organisations) {
	const place = new Map(organisations.map(({ code }, index) => [code, index]));
	return (a, b) => (place.get(a.key) ?? Infinity) - (place.get(b.key) ?? Infinity) || byName(a, b);
}
function groupByDomain(headings) {
	const domains = /* @__PURE__ */ new Map();
	for (const heading of headings) {
		const domain = domains.get(heading.measure.domain) ?? [];
		domain.push(heading);
		domains.set(heading.measure.domain, domain);
	}
	return [...domains.values()];
}
function weighHeadings(charts) {
	const weights = /* @__PURE__ */ new Map();
	for (const { measure, provider, assessment } of charts) for (const key of [measure.id, provider.code]) weights.set(key, weighConcern(assessment, weights.get(key)));
	return weights;
}
// src/views/scorecard/Scorecard.tsx
/** Measures × providers: the whole position on one screen. */
function Scorecard() {
	useTitle("Scorecard");
	const addresses = useAddresses();
	const search = useSearch();
	const state = (0, import_react.useMemo)(() => readScorecardState(search), [search]);
	const { pack, contentHash } = useHoldingState();
	const watched = useWatchedCharts(DEFAULT_RULE_SET);
	const find = (0, import_react.useDeferredValue)(state.find);
	const grid = (0, import_react.useMemo)(() => watched.data && scorecardGrid(watched.data.charts, watched.data.contents, {
		...state,
		find
	}), [
		watched.data,
		state,
		find
	]);
	if (watched.error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Scorecard",
		failure: watched.error
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Scorecard" });
	if (grid === void 0 || watched.data === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Scorecard" });
	if (watched.data.charts.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Scorecard" });
	const { firstMonth, lastMonth, measures, organisations } = watched.data.contents;
	const domain = firstMonth !== null && lastMonth !== null ? {
		from: firstMonth,
		to: lastMonth
	} : null;
	const change = (part) => goTo(addresses.scorecard({
		...state,
		...part
	}), { replace: true });
	const used = new Set(watched.data.charts.map(({ measure }) => measure.id));
	const picking = state.variation !== null || state.assurance !== null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page scorecard-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "page-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Scorecard" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "quiet",
					children: [lastMonth === null ? "The latest month" : `The latest month, to ${formatPeriod(lastMonth)}`, ". Choose a cell for its chart, its icons for why."]
				})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScorecardControls, {
					state,
					grid,
					onChange: change,
					above: organisationsAbove(watched.data.charts, organisations),
					domains: [...new Set(measures.filter(({ id }) => used.has(id)).map((measure) => measure.domain))]
				})]
			}),
			(state.summary || picking) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SummaryGrid, {
				charts: grid.charts,
				picked: state,
				onPick: change
			}),
			isNarrowed(state) && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "scorecard-narrowed",
				role: "status",
				children: [
					describePicked(grid.charts.filter(grid.isPicked).length, watched.data.charts.filter(({ provider }) => provider.type === "provider").length),
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button screen-only",
						onClick: () => change(NOT_NARROWED),
						children: "Show all"
					})
				]
			}),
			grid.rows.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "card",
				children: [
					"Nothing matches",
					state.find === "" ? "" : `: none of the ${grid.providersInAll} providers shown has “${state.find}” in its name or code`,
					".",
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button",
						onClick: () => change(NOT_NARROWED),
						children: "Show all providers"
					})
				]
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScorecardTable, {
				grid,
				domain
			})
		]
	});
}
var NOT_NARROWED = {
	find: "",
	under: null,
	domain: null,
	variation: null,
	assurance: null
};
var isNarrowed = ({ find, under, domain, variation, assurance }) => find.trim() !== "" || [
	under,
	domain,
	variation,
	assurance
].some((choice) => choice !== null);
export { Scorecard };
