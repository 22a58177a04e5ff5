import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { i as CANONICAL_TABLES, r as sourcesOfRows, s as OBSERVATION, t as headingsOf } from "./sources-of-BiBAr5Ar.js";
import { C as isPeriodHeading, E as sureReading, T as readingsOf, V as __vitePreload } from "./format-period-BD7N9t4d.js";
import { a as nearest, n as plainHeading, r as parseNumber, t as matchHeadings } from "./match-headings-0Rj4OJZI.js";
import { t as DATE_READINGS } from "./mapping-profile-Yb4qn8Nw.js";
import { t as downloadProfile } from "./DataPage-D1c6WxTv.js";
import { t as describeProblem } from "./describe-problem-BuUJY-hF.js";
// src/extract/mapping/mapping-draft.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** The cells of a heading, as far as they were looked at. */
var cellsOfHeading = ({ headings, different }, heading) => different[headings.indexOf(heading)] ?? [];
/** Headings that name periods under this reading. */
var periodsAmong = ({ headings }, dates) => headings.filter((heading) => isPeriodHeading(heading, dates));
var isFilled = (source) => source !== void 0 && (source.from === "constant" ? source.value.trim() !== "" : source.from === "heading" ? source.heading !== "" : source.plus.length > 0);
/** What is still missing, in the order of the columns; nothing: the mapping can be confirmed. */
function needsOf(draft, sample) {
	const { table, rows, columns, name } = draft;
	const needs = name.trim() === "" ? [{ need: "name" }] : [];
	const made = sourcesOfRows({
		columns,
		rows: rows.each === "figure" ? rows : { each: "line" }
	});
	const inHeadings = rows.each === "period-heading" ? /* @__PURE__ */ new Set(["period_start", rows.into]) : /* @__PURE__ */ new Set();
	const given = (column) => inHeadings.has(column) || made.every((sources) => isFilled(sources[column]));
	for (const { name: column, required, standIn } of CANONICAL_TABLES[table].columns) if (required && !given(column) && (standIn === null || !given(standIn))) needs.push({
		need: "column",
		column
	});
	if (table === "observation" && ![
		"value",
		"numerator",
		"status"
	].some(given)) needs.push({ need: "figure" });
	for (const { name: column, type } of CANONICAL_TABLES[table].columns) {
		const source = columns[column];
		if (type !== "date" || source?.from !== "heading" || source.heading === "" || source.dates !== void 0) continue;
		const cells = cellsOfHeading(sample, source.heading);
		if (sureReading(cells) === null) needs.push({
			need: "dates",
			column,
			readings: readingsOf(cells)
		});
	}
	if (rows.each === "period-heading" && (rows.dates === null || periodsAmong(sample, rows.dates).length === 0)) needs.push({ need: "period-headings" });
	return needs;
}
/** Drops what was left blank, and writes sure readings of days down, so that another month cannot be read another way. */
function settled(columns, table, sample) {
	const dates = new Set(CANONICAL_TABLES[table].columns.filter(({ type }) => type === "date").map(({ name }) => name));
	return Object.fromEntries(Object.entries(columns).filter(([, source]) => isFilled(source)).map(([name, source]) => {
		if (source.from !== "heading" || !dates.has(name) || source.dates !== void 0) return [name, source];
		return [name, {
			...source,
			dates: sureReading(cellsOfHeading(sample, source.heading)) ?? "as-written"
		}];
	}));
}
/** The profile that a draft amounts to. Of a draft with needs it is good for a preview only. */
function profileFrom(draft, sample) {
	const { name, table, columns, rows } = draft;
	const dates = rows.each === "period-heading" ? rows.dates ?? "as-written" : null;
	const periods = new Set(dates === null ? [] : periodsAmong(sample, dates));
	return {
		mappingVersion: 1,
		name: name.trim() === "" ? "Mapping" : name.trim(),
		table,
		headings: sample.headings.filter((heading) => !periods.has(heading)),
		columns: settled(columns, table, sample),
		rows: rows.each === "figure" ? {
			each: "figure",
			figures: rows.figures.map((own) => settled(own, table, sample))
		} : rows.each === "period-heading" ? {
			each: "period-heading",
			into: rows.into,
			dates: dates ?? "as-written"
		} : rows
	};
}
// src/extract/mapping/suggest-columns.ts
/** The words of a heading, without numbers: `nhs_trust22_code` → nhs, trust, code. */
var wordsOf$1 = (heading) => heading.toLowerCase().replaceAll(/[^a-z]+/g, " ").trim().split(" ");
/** Is every word of a known name in this heading? A single word has to be more than a crumb, and near the whole. */
function containsName(heading, known) {
	const words = wordsOf$1(heading);
	const wanted = wordsOf$1(known);
	if (wanted.length === 1) return (wanted[0] ?? "").length > 3 && words.length <= 2 && words.includes(wanted[0] ?? "");
	return wanted.every((word) => words.includes(word));
}
var looksLikeCode = (cell) => /^[A-Z0-9]{3,6}$/.test(cell.trim()) && /[A-Z]/.test(cell);
var most = (cells, test) => cells.length > 0 && cells.filter(test).length * 5 >= cells.length * 4;
/** Do these cells look like the column? Only codes, days and measures have a look of their own: which number is which they do not say. */
function cellsLook(column, cells, context) {
	if (column.name === "org_code") {
		const listed = new Set(context.organisationCodes ?? []);
		return most(cells, (cell) => listed.has(cell.trim().toUpperCase())) || cells.length > 1 && most(cells, looksLikeCode) && cells.some((cell) => /\d/.test(cell));
	}
	if (column.name === "measure_id") return most(cells, (cell) => context.measures.some(({ id }) => id === cell.trim().toLowerCase()));
	if (column.name === "period_start" || column.name === "incident_date") return readingsOf(cells).length > 0 && !cells.every((cell) => /^\d{4,8}$/.test(cell.trim()));
	return false;
}
/** Which heading of a file may be which column of a table? Each heading at most once; a column without a proposal is not in the answer. */
function suggestColumns(table, sample, context) {
	const { headings, different } = sample;
	const found = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const propose = (column, heading, reason) => {
		if (heading === void 0 || found.has(column) || taken.has(heading)) return;
		found.set(column, {
			heading,
			reason
		});
		taken.add(heading);
	};
	const described = CANONICAL_TABLES[table].columns;
	for (const [column, position] of matchHeadings(CANONICAL_TABLES[table], headings).positions) propose(column, headings[position], "same-name");
	/** Free headings whose cells do not speak against the column. A heading that stands there again is the first one's business. */
	const free = (type) => headings.filter((heading, index) => !taken.has(heading) && !/ \(\d+\)$/.test(heading) && (type !== "date" || readingsOf(different[index] ?? []).length > 0));
	for (const { name, aliases, type } of described) {
		if (found.has(name) || type === "number") continue;
		const names = [name, ...aliases];
		propose(name, free(type).find((heading) => names.some((known) => containsName(heading, known))), "like-name");
		propose(name, free(type).find((heading) => plainHeading(heading).length > 5 && nearest(plainHeading(heading), names.map(plainHeading), 1).length > 0), "like-name");
	}
	for (const column of described) propose(column.name, headings.find((heading, index) => !taken.has(heading) && cellsLook(column, different[index] ?? [], context)), "cells");
	return found;
}
// src/extract/mapping/suggest-mapping.ts
/** So many periods side by side are a wide table. */
var WIDE_FROM = 3;
/** Which table a file may be: the one of whose required columns most are found; among equals figures, then the order of the schema. */
function likeliestTable(sample, context) {
	const wide = widePeriods(sample) !== null;
	let best = {
		table: "observation",
		rank: -1
	};
	for (const table of Object.keys(CANONICAL_TABLES)) {
		const found = suggestColumns(table, sample, context);
		const required = CANONICAL_TABLES[table].columns.filter((column) => column.required);
		const given = required.filter(({ name }) => found.has(name) || wide && table === "observation" && name === "period_start");
		const byName = given.filter(({ name }) => found.get(name)?.reason !== "cells").length;
		const rank = (given.length + byName) / (2 * required.length) + (table === "observation" && (wide || found.has("period_start")) ? .15 : 0);
		if (rank > best.rank + 1e-9) best = {
			table,
			rank
		};
	}
	return best.table;
}
/** Are there periods among the headings, one column each, and how are they written? `dates` null: a person has to say. */
function widePeriods(sample) {
	for (const dates of [
		"as-written",
		"month-and-year",
		"day-first"
	]) {
		const periods = periodsAmong(sample, dates);
		if (periods.length >= WIDE_FROM) return { dates: sureReading(periods) };
	}
	return null;
}
/** Are all these figures between 0 and 1, and some of them broken? Then percentages may be written as fractions. */
function looksLikeFractions(cells) {
	const numbers = cells.flatMap((cell) => {
		const parsed = parseNumber(cell);
		return parsed.type === "number" && !parsed.percentSign ? [parsed.number] : [];
	});
	return numbers.length > 2 && numbers.every((number) => number >= 0 && number <= 1) && numbers.some((number) => number > 0 && number < 1);
}
/**
* What may the headings of a file mean? A proposal, made of nearly known names and of what the cells look like, for a person to
* correct and confirm. Which of several numbers is the numerator is never guessed, nor how `03/04/2024` is meant.
*/
function suggestMapping(sample, context, name, table = likeliestTable(sample, context)) {
	const found = suggestColumns(table, sample, context);
	const columns = {};
	const reasons = /* @__PURE__ */ new Map();
	const wide = table === "observation" && !found.has("value") && !found.has("numerator") ? widePeriods(sample) : null;
	for (const [column, { heading, reason }] of found) {
		if (wide !== null && column === "period_start") continue;
		const dates = CANONICAL_TABLES[table].columns.find((described) => described.name === column)?.type === "date" ? sureReading(cellsOfHeading(sample, heading)) : null;
		columns[column] = {
			from: "heading",
			heading,
			...dates === null ? {} : { dates }
		};
		reasons.set(column, reason);
	}
	const value = columns["value"];
	const parts = columns["numerator"] !== void 0 && columns["denominator"] !== void 0;
	if (value?.from === "heading" && !parts && columns["value_scale"] === void 0 && looksLikeFractions(cellsOfHeading(sample, value.heading))) {
		columns["value_scale"] = {
			from: "constant",
			value: "fraction"
		};
		reasons.set("value_scale", "fractions");
	}
	return {
		draft: {
			name,
			table,
			columns,
			rows: wide === null ? { each: "line" } : {
				each: "period-heading",
				into: "value",
				dates: wide.dates
			}
		},
		reasons
	};
}
// src/views/data/mapping/mapping-words.ts
var TABLE_WORDS = {
	observation: "Figures (observation): one figure of a provider in a period",
	event: "Events (event): one thing that happened, a row each",
	target: "Thresholds and trajectories (target)",
	annotation: "Notes on the time axis (annotation)",
	organisation: "Organisations (organisation)",
	organisation_successor: "Successors of organisations (organisation_successor)",
	measure: "Measures (measure)"
};
var DATE_WORDS = {
	"as-written": "as they are written: 2024-04-01, April 2024, 2024/25 Q1",
	"day-first": "day first: 03/04/2024 is 3 April",
	"month-first": "month first: 03/04/2024 is 4 March",
	"month-and-year": "month and year: Apr-24 is April 2024"
};
var REASON_WORDS = {
	"same-name": "suggested: a known name of this column",
	"like-name": "suggested: the heading is much like it",
	cells: "suggested: the cells look like it",
	fractions: "suggested: all figures lie between 0 and 1"
};
/** What has to be said yet, as a line of a list. */
function needInWords(need) {
	switch (need.need) {
		case "column": return `Say where ${need.column} comes from.`;
		case "dates": return need.readings.length === 0 ? `The cells chosen for ${need.column} are no days in one way of writing.` : `Say how the days of ${need.column} are written.`;
		case "period-headings": return "Say how the periods in the headings are written.";
		case "figure": return "Say which column holds the figures: a value, or a numerator and a denominator.";
		case "name": return "Give the mapping a name.";
	}
}
// src/views/data/mapping/ConstantField.tsx
/** The value of a column that is the same in every row. */
var import_jsx_runtime = require_jsx_runtime();
/** The words that a column may hold, with their names; null: any text. */
function wordsOf({ name, type, choices }, { measures }) {
	if (name === "measure_id") return measures.map(({ id, name: shown }) => ({
		word: id,
		name: `${shown} (${id})`
	}));
	if (type === "yes-no") return [{
		word: "yes",
		name: "yes"
	}, {
		word: "no",
		name: "no"
	}];
	return choices.length > 0 ? choices.map((word) => ({
		word,
		name: word
	})) : null;
}
function ConstantField({ column, context, value, label, onChange }) {
	const id = (0, import_react.useId)();
	const words = wordsOf(column, context);
	if (words !== null) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
		className: "field",
		"aria-label": label,
		value,
		onChange: (event) => onChange(event.target.value),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: "",
			children: "choose…"
		}), words.map(({ word, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: word,
			children: name
		}, word))]
	});
	const codes = column.name === "org_code" ? ["GB-ENG", ...context.organisationCodes ?? []] : [];
	const hint = column.type === "date" ? "2024-04-01" : column.name === "org_code" ? "code; GB-ENG is England" : "";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
		className: "field",
		type: "text",
		"aria-label": label,
		value,
		placeholder: hint,
		list: codes.length > 0 ? id : void 0,
		onChange: (event) => onChange(event.target.value)
	}), codes.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("datalist", {
		id,
		children: codes.map((code) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: code,
			children: code === "GB-ENG" ? "England" : code
		}, code))
	})] });
}
// src/views/data/mapping/HeadingSelect.tsx
function HeadingSelect({ label, headings, value, none, before = "", onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
		className: "field",
		"aria-label": label,
		value,
		onChange: (event) => onChange(event.target.value),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: "",
			children: none
		}), headings.map((heading) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("option", {
			value: heading,
			children: [before, heading]
		}, heading))]
	});
}
// src/views/data/mapping/WordList.tsx
/** A column of more different words is no list of kinds. */
var MOST = 40;
var LEAVE_OUT = "\0leave-out";
function WordList({ column, cells, known, words, onChange }) {
	if (cells.length === 0 || cells.length > MOST) return null;
	const change = (cell, chosen) => {
		const { [cell]: _, ...others } = words;
		onChange(chosen === "" ? others : {
			...others,
			[cell]: chosen === LEAVE_OUT ? null : chosen
		});
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
		className: "mapping-words",
		children: cells.map((raw) => {
			const cell = raw.trim();
			const word = words[cell];
			return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "mapping-cell",
					children: cell
				}),
				" means",
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
					className: "field",
					"aria-label": `What “${cell}” means in ${column}`,
					value: word === null ? LEAVE_OUT : word ?? "",
					onChange: (event) => change(cell, event.target.value),
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: "",
							children: "the same word"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: LEAVE_OUT,
							children: "leave its rows out"
						}),
						known.map((one) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: one.word,
							children: one.name
						}, one.word))
					]
				})
			] }) }, cell);
		})
	});
}
// src/views/data/mapping/SourceField.tsx
var NONE = "";
var CONSTANT = "\0constant";
var SUM = "\0sum";
function SourceField({ column, source, sample, context, of = "", onChange }) {
	const { name, type } = column;
	const { headings } = sample;
	const named = `${of}${name}`;
	const chosen = source === void 0 ? NONE : source.from === "constant" ? CONSTANT : source.from === "sum" ? SUM : source.heading;
	const choose = (value) => {
		if (value === NONE) onChange(void 0);
		else if (value === CONSTANT) onChange({
			from: "constant",
			value: ""
		});
		else if (value === SUM) onChange({
			from: "sum",
			plus: source?.from === "heading" ? [source.heading] : [],
			minus: []
		});
		else if (type !== "date") onChange({
			from: "heading",
			heading: value
		});
		else {
			const dates = sureReading(cellsOfHeading(sample, value));
			onChange({
				from: "heading",
				heading: value,
				...dates === null ? {} : { dates }
			});
		}
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "mapping-source",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
				className: "field",
				"aria-label": `Where ${named} comes from`,
				value: chosen,
				onChange: (event) => choose(event.target.value),
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: NONE,
						children: column.required ? "choose…" : "not in the file"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: CONSTANT,
						children: "the same in every row…"
					}),
					type === "number" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: SUM,
						children: "worked out of two columns…"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("optgroup", {
						label: "Columns of the file",
						children: headings.map((heading) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: heading,
							children: heading
						}, heading))
					})
				]
			}),
			source?.from === "constant" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ConstantField, {
				column,
				context,
				value: source.value,
				label: `${named} in every row`,
				onChange: (value) => onChange({
					from: "constant",
					value
				})
			}),
			source?.from === "sum" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SumField, {
				label: named,
				source,
				headings,
				onChange
			}),
			source?.from === "heading" && type === "date" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(DateField, {
				label: named,
				cells: cellsOfHeading(sample, source.heading),
				reading: source.dates,
				onChange: (dates) => onChange(dates === null ? {
					from: "heading",
					heading: source.heading
				} : {
					...source,
					dates
				})
			}),
			source?.from === "heading" && wordsOf(column, context) !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WordList, {
				column: named,
				cells: cellsOfHeading(sample, source.heading),
				known: wordsOf(column, context) ?? [],
				words: source.words ?? {},
				onChange: (words) => onChange({
					...source,
					words
				})
			})
		]
	});
}
function SumField({ label, source, headings, onChange }) {
	const [first = "", added = ""] = source.plus;
	const less = source.minus[0] ?? "";
	const change = (one, sign, other) => {
		const parts = one === "" ? [] : [one];
		onChange({
			from: "sum",
			plus: sign === "plus" && other !== "" ? [...parts, other] : parts,
			minus: sign === "less" && other !== "" ? [other] : []
		});
	};
	const sign = added === "" ? "less" : "plus";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "mapping-sum",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HeadingSelect, {
				label: `${label}: first column`,
				headings,
				value: first,
				none: "choose…",
				onChange: (one) => change(one, sign, added || less)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HeadingSelect, {
				label: `${label}: less this column`,
				headings,
				value: less,
				none: "less nothing",
				before: "less ",
				onChange: (other) => change(first, "less", other)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HeadingSelect, {
				label: `${label}: plus this column`,
				headings,
				value: added,
				none: "plus nothing",
				before: "plus ",
				onChange: (other) => change(first, "plus", other)
			})
		]
	});
}
function DateField({ label, cells, reading, onChange }) {
	const possible = readingsOf(cells);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
		className: "field",
		"aria-label": `How the days of ${label} are written`,
		value: reading ?? "",
		onChange: (event) => onChange(event.target.value || null),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: "",
			children: "how are they written?"
		}), DATE_READINGS.filter((one) => possible.length === 0 || possible.includes(one) || one === reading).map((one) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: one,
			children: DATE_WORDS[one]
		}, one))]
	});
}
// src/views/data/mapping/ColumnTable.tsx
var SAMPLES = 4;
/** Columns that figures want by their nature, besides those that are required. */
var ASKED = /* @__PURE__ */ new Set([
	"org_name",
	"numerator",
	"denominator",
	"value",
	"value_scale",
	"declared_date",
	"incident_date",
	"as_of"
]);
/** Columns that the rows have of their own, or take from headings. */
function elsewhere({ rows }) {
	if (rows.each === "period-heading") return /* @__PURE__ */ new Set(["period_start", rows.into]);
	return rows.each === "figure" ? /* @__PURE__ */ new Set([
		"measure_id",
		"numerator",
		"denominator",
		"value",
		"value_scale"
	]) : /* @__PURE__ */ new Set();
}
function ColumnTable({ draft, sample, context, reasons, onChange }) {
	const apart = elsewhere(draft);
	const columns = CANONICAL_TABLES[draft.table].columns.filter(({ name }) => !apart.has(name));
	const isFirst = ({ name, required }) => required || ASKED.has(name) || reasons.has(name);
	const rowsOf = (shown) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "table-scroller",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
			className: "plain-table mapping-table",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Watchline’s column"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "In your file"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Some of its cells"
				})
			] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: shown.map((column) => {
				const source = draft.columns[column.name];
				const reason = reasons.get(column.name);
				const cells = source === void 0 ? [] : headingsOf(source).flatMap((heading) => cellsOfHeading(sample, heading).slice(0, SAMPLES));
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
						scope: "row",
						children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", { children: column.name }),
							column.required && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
								className: "mapping-required",
								children: " required"
							}),
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
								className: "quiet mapping-rule",
								children: column.rule.replaceAll("`", "")
							})
						]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceField, {
						column,
						source,
						sample,
						context,
						onChange: (changed) => onChange(column.name, changed)
					}), reason !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "quiet mapping-reason",
						children: REASON_WORDS[reason]
					})] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "mapping-cells",
						children: cells.map((cell, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "mapping-cell",
							children: cell
						}, index))
					})
				] }, column.name);
			}) })]
		})
	});
	const more = columns.filter((column) => !isFirst(column));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [rowsOf(columns.filter(isFirst)), more.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [more.length, " more columns that a file may have"] }), rowsOf(more)] })] });
}
// src/views/data/mapping/MappingPreviewTable.tsx
var ROWS = 8;
var PROBLEMS = 8;
/** One problem of each rule and column, and how many others there are like it. */
function kindsOf(problems) {
	const kinds = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		const key = `${problem.severity} ${problem.rule} ${problem.column ?? ""}`;
		const kind = kinds.get(key);
		if (kind === void 0) kinds.set(key, {
			problem,
			more: 0
		});
		else kind.more++;
	}
	return [...kinds.values()];
}
function MappingPreviewTable({ preview: { rows, columns, problems, setAside, unlisted, leftOut } }) {
	const counted = [
		`${rows.length} ${rows.length === 1 ? "row loads" : "rows load"}`,
		...setAside.length > 0 ? [`${setAside.length} would be set aside`] : [],
		...leftOut > 0 ? [`${leftOut} are left out`] : []
	];
	const kinds = kindsOf(problems);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		"aria-label": "How the first rows will be read",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: "How the first rows will be read" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				role: "status",
				children: [counted.join(", "), "."]
			}),
			unlisted.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
				"No organisation list names ",
				unlisted.slice(0, 5).map((code) => `“${code}”`).join(", "),
				unlisted.length > 5 && ` and ${unlisted.length - 5} more`,
				". Their rows are set aside at first; the card of the file then lets you load unlisted organisations, or open the file on its own."
			] }),
			rows.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "table-scroller",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
					className: "plain-table",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						className: "number",
						children: "Line"
					}), columns.map((column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: column
					}, column))] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: rows.slice(0, ROWS).map(({ line, cells }, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: "number",
						children: line
					}), columns.map((column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: cells[column] ?? "" }, column))] }, index)) })]
				})
			}),
			problems.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
				className: "mapping-problems",
				children: [kinds.slice(0, PROBLEMS).map(({ problem, more }) => {
					const { where, found, done } = describeProblem(problem);
					return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
						className: `problem-${problem.severity}`,
						children: [
							where.slice(problem.file.length).replace(/^, /, ""),
							": ",
							found,
							" ",
							problem.severity === "stop" ? "The whole file would be refused." : done,
							more > 0 && ` (and ${more} more of this kind)`
						]
					}, `${problem.rule} ${problem.column ?? ""}`);
				}), kinds.length > PROBLEMS && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
					className: "quiet",
					children: [
						"and ",
						kinds.length - PROBLEMS,
						" other kinds"
					]
				})]
			})
		]
	});
}
// src/views/data/mapping/RowsField.tsx
var OF_FIGURE = OBSERVATION.columns.filter(({ name }) => [
	"measure_id",
	"numerator",
	"denominator",
	"value",
	"value_scale"
].includes(name));
var EMPTY_FIGURE = { measure_id: {
	from: "constant",
	value: ""
} };
var started = (each) => each === "figure" ? {
	each,
	figures: [EMPTY_FIGURE]
} : each === "period-heading" ? {
	each,
	into: "value",
	dates: null
} : { each: "line" };
function RowsField({ rows, sample, context, onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "mapping-rows",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [
				"Each line of the file holds",
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
					className: "field",
					value: rows.each,
					onChange: (event) => onChange(started(event.target.value)),
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: "line",
							children: "one figure"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: "figure",
							children: "several measures, side by side"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: "period-heading",
							children: "several periods, a column each"
						})
					]
				})
			] }),
			rows.each === "period-heading" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PeriodHeadings, {
				rows,
				sample,
				onChange
			}),
			rows.each === "figure" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "mapping-figures",
				children: [rows.figures.map((figure, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
					className: "mapping-figure",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("legend", { children: ["Figure ", index + 1] }),
						OF_FIGURE.map((column) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
							className: "mapping-figure-column",
							children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", { children: column.name }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SourceField, {
								column,
								source: figure[column.name],
								sample,
								context,
								of: `figure ${index + 1}: `,
								onChange: (source) => {
									const { [column.name]: _, ...others } = figure;
									onChange({
										...rows,
										figures: rows.figures.with(index, source === void 0 ? others : {
											...others,
											[column.name]: source
										})
									});
								}
							})]
						}, column.name)),
						rows.figures.length > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
							type: "button",
							className: "button",
							onClick: () => onChange({
								...rows,
								figures: rows.figures.toSpliced(index, 1)
							}),
							children: [
								"Take figure ",
								index + 1,
								" out"
							]
						})
					]
				}, index)), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					onClick: () => onChange({
						...rows,
						figures: [...rows.figures, EMPTY_FIGURE]
					}),
					children: "Add a figure"
				})]
			})
		]
	});
}
function PeriodHeadings({ rows, sample, onChange }) {
	const periods = rows.dates === null ? [] : periodsAmong(sample, rows.dates);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "mapping-figures",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [
				"The headings name periods,",
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
					className: "field",
					value: rows.dates ?? "",
					onChange: (event) => onChange({
						...rows,
						dates: event.target.value || null
					}),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: "",
						children: "how are they written?"
					}), DATE_READINGS.filter((reading) => periodsAmong(sample, reading).length > 0).map((reading) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: reading,
						children: DATE_WORDS[reading]
					}, reading))]
				})
			] }),
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [
				"and the cells below are the",
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
					className: "field",
					value: rows.into,
					onChange: (event) => onChange({
						...rows,
						into: event.target.value
					}),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: "value",
						children: "figure itself (value)"
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: "numerator",
						children: "numerator"
					})]
				})
			] }),
			periods.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					periods.length,
					" periods: ",
					periods.slice(0, 3).join(", "),
					periods.length > 3 && ` … ${periods.at(-1) ?? ""}`
				]
			})
		]
	});
}
// src/views/data/mapping/use-preview.ts
/** How the first rows of a file would be read by this mapping; null until that is known, or where there is nothing to try. */
function usePreview(profile, sample, file, context) {
	const [shown, setShown] = (0, import_react.useState)(null);
	const key = profile === null ? "" : JSON.stringify(profile);
	(0, import_react.useEffect)(() => {
		if (key === "" || context === null) return;
		let current = true;
		const preview = async () => {
			const { previewMapping } = await __vitePreload(async () => {
				const { previewMapping } = await import("./preview-mapping-CfySOhJB.js");
				return { previewMapping };
			}, [], import.meta.url);
			const found = await previewMapping(JSON.parse(key), sample, file, context);
			if (current) setShown({
				of: key,
				preview: found
			});
		};
		preview();
		return () => {
			current = false;
		};
	}, [
		key,
		sample,
		file,
		context
	]);
	return shown?.of === key ? shown.preview : null;
}
// src/views/data/mapping/MappingForm.tsx
/** The mapping step of one file: what its headings mean, proposed and then said by a person. Nothing loads before Confirm. */
/** `trust/june-2025 ae.csv` → `june-2025 ae`: a name to begin with. */
var nameOf = (file) => file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
function MappingForm({ file, sample, context, onConfirm, onCancel }) {
	const [suggested, setSuggested] = (0, import_react.useState)(() => suggestMapping(sample, context, nameOf(file)));
	const [draft, setDraft] = (0, import_react.useState)(suggested.draft);
	/** Columns whose proposal a person has changed: they are theirs now. */
	const [changed, setChanged] = (0, import_react.useState)(/* @__PURE__ */ new Set());
	const needs = needsOf(draft, sample);
	const profile = profileFrom(draft, sample);
	const preview = usePreview(needs.length === 0 ? profile : null, sample, file, context);
	const chooseTable = (table) => {
		const anew = suggestMapping(sample, context, draft.name, table);
		setSuggested(anew);
		setDraft(anew.draft);
		setChanged(/* @__PURE__ */ new Set());
	};
	const chooseColumn = (column, source) => {
		const { [column]: _, ...others } = draft.columns;
		setDraft({
			...draft,
			columns: source === void 0 ? others : {
				...others,
				[column]: source
			}
		});
		setChanged(/* @__PURE__ */ new Set([...changed, column]));
	};
	const reasons = new Map([...suggested.reasons].filter(([column]) => !changed.has(column)));
	const refused = preview?.problems.some(({ severity }) => severity === "stop") === true;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "mapping-form",
		"aria-label": `Map the columns of ${file}`,
		onSubmit: (event) => {
			event.preventDefault();
			if (needs.length === 0) onConfirm(profile);
		},
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: "Say what the columns of this file mean. What stands here already is a suggestion; nothing is loaded until you confirm it." }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "mapping-head",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [
						"The file holds",
						" ",
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
							className: "field",
							value: draft.table,
							onChange: (event) => chooseTable(event.target.value),
							children: Object.keys(TABLE_WORDS).map((table) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
								value: table,
								children: TABLE_WORDS[table]
							}, table))
						})
					] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: ["Name of this mapping ", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
						className: "field",
						type: "text",
						size: 32,
						value: draft.name,
						onChange: (event) => setDraft({
							...draft,
							name: event.target.value
						})
					})] }),
					draft.table === "observation" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RowsField, {
						rows: draft.rows,
						sample,
						context,
						onChange: (rows) => setDraft({
							...draft,
							rows
						})
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ColumnTable, {
				draft,
				sample,
				context,
				reasons,
				onChange: chooseColumn
			}),
			needs.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "mapping-needs",
				role: "status",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: "Still to say:" }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: needs.map((need) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: needInWords(need) }, JSON.stringify(need))) })]
			}),
			preview !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MappingPreviewTable, { preview }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "mapping-actions",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "submit",
						className: "button button-main",
						disabled: needs.length > 0 || preview === null || refused,
						children: "Confirm and load the file"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button",
						disabled: needs.length > 0,
						onClick: () => downloadProfile(profile),
						children: "Download this mapping"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button",
						onClick: onCancel,
						children: "Cancel"
					})
				]
			})
		]
	});
}
export { MappingForm };
