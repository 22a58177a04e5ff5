import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { I as ofExtracts, N as useWatchedCharts, R as useRegister, a as ScreenFailed, at as useHolding, ct as Link, o as ScreenLoading, ot as useHoldingState, s as ScreenWithoutData, st as useEnvironment, u as useAddresses, z as useRegisterStore } from "./index-DGYiDaCT.js";
import { i as withCause, n as registerState, o as encodeRegister, p as lastDayOf, r as splitCause, s as isDecision } from "./register-state-BAR4Cq41.js";
import { t as describeProblem } from "./describe-problem-BuUJY-hF.js";
import { V as __vitePreload, p as spellCount } from "./format-period-BD7N9t4d.js";
import { t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { r as hiddenByNote, t as NoteEntry } from "./NoteEntry-BoOppA-d.js";
import { n as downloadText } from "./download-text-Com9oOiO.js";
// src/register/annotation-rows.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** The register as rows of the canonical table `annotation`, and back. */
var ANNOTATION_FIELDS = [
	"org_code",
	"measure_id",
	"date_from",
	"date_to",
	"kind",
	"text",
	"author",
	"created_at",
	"effect"
];
/** On one line: a line break inside a cell is a row of its own to some spreadsheets. */
var onOneLine = (text) => text.replace(/\s+/g, " ").trim();
function rowOf(note) {
	const last = note.steps.at(-1);
	const said = withCause(note.text, note.cause);
	const text = note.standing || last === void 0 ? said : `Withdrawn ${last.at.slice(0, 10)}${last.by === "" ? "" : ` by ${last.by}`}: ${last.reason} It said: ${said}`;
	return [
		note.providerCode ?? "",
		note.measureId ?? "",
		`${note.from}-01`,
		lastDayOf(note.to),
		note.kind.replaceAll("-", "_"),
		onOneLine(text),
		onOneLine(note.by),
		note.at.slice(0, 10),
		note.standing ? note.effect : "none"
	];
}
/**
* The register as a table that loads like any extract: all that holds, and decisions that were withdrawn, which then change no
* limits and say who withdrew them and why. Withdrawn notes are left out: on a chart they would say what no longer holds.
*
* @example annotationRows(register) // [['RXX', 'ae_4h_all_types', '2012-04-01', '2012-04-30', 'rebase', 'The clinic opened (known cause: clinic)', 'Matron', '2012-08-14', 'step']]
*/
function annotationRows(register) {
	return registerState(register).filter((note) => note.standing || isDecision(note)).map(rowOf).reverse();
}
/** A text that a spreadsheet would run as a formula was written with an apostrophe in front. */
var asTyped = (cell) => cell.replace(/^'(?=[=+\-@])/, "");
/** Cells in the order of `ANNOTATION_FIELDS`, blank ones as ''. */
function noteOfRow(cells) {
	const [org = "", measure = "", from = "", to = "", kind = "note", told = "", signed = "", created = "", effect = ""] = cells;
	const text = asTyped(told);
	const author = asTyped(signed);
	return {
		note: {
			providerCode: org === "" ? null : org,
			measureId: measure === "" ? null : measure,
			from: from.slice(0, 7),
			to: (to === "" ? from : to).slice(0, 7),
			kind: kind.replaceAll("_", "-"),
			effect: effect === "" ? "none" : effect,
			...splitCause(text)
		},
		by: author,
		at: created,
		words: wordsOf([
			org,
			measure,
			from.slice(0, 7),
			(to === "" ? from : to).slice(0, 7),
			kind,
			text,
			author,
			created,
			effect === "" ? "none" : effect
		])
	};
}
var wordsOf = (cells) => JSON.stringify(cells);
/** Rows that the register would itself write, so that a file read back adds nothing twice. */
function knownWords(register) {
	return new Set(registerState(register).map((note) => noteOfRow(rowOf(note)).words));
}
// src/views/register/RegisterEntries.tsx
/** One list of the register, each entry with its place and, of decisions, the charts on which it hides something. */
function RegisterEntries({ heading, none, notes, charts, contents, readOnly }) {
	const id = (0, import_react.useId)();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card",
		"aria-labelledby": id,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
			id,
			children: [
				heading,
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "register-count",
					children: notes.length
				})
			]
		}), notes.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "quiet",
			children: none
		}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "note-entries",
			children: notes.map((note, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoteEntry, {
				note,
				readOnly,
				hides: "entryId" in note && !note.standing ? [] : hiddenOn(note, charts),
				place: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Place, {
					note,
					contents
				})
			}, "entryId" in note ? note.entryId : `${String(index)} ${note.from}`))
		})]
	});
}
function hiddenOn(note, charts) {
	if (note.effect === "none") return [];
	const one = note.measureId !== null && note.providerCode !== null;
	return charts.filter(({ measure, provider }) => (note.measureId === null || measure.id === note.measureId) && (note.providerCode === null || provider.code === note.providerCode)).flatMap((chart) => {
		const hides = hiddenByNote(chart, note);
		return hides === "" ? [] : [one ? hides : `${chart.measure.shortName}, ${chart.provider.shortName}: ${hides}`];
	});
}
function Place({ note: { measureId, providerCode }, contents }) {
	const addresses = useAddresses();
	const name = `${measureId === null ? "Every measure" : contents?.measures.find(({ id }) => id === measureId)?.shortName ?? measureId}, ${providerCode === null ? "every organisation" : contents?.organisations.find(({ code }) => code === providerCode)?.shortName ?? providerCode}`;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: measureId !== null && providerCode !== null ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
		href: addresses.chart(measureId, providerCode),
		children: name
	}) : name });
}
// src/views/register/RegisterTools.tsx
/** The register taken away and brought in: as an extract that any pack can hold, and whole with all its steps. */
function RegisterTools({ readOnly }) {
	const environment = useEnvironment();
	const holding = useHolding();
	const store = useRegisterStore();
	const { register } = useRegister();
	const [told, setTold] = (0, import_react.useState)(null);
	const takeIn = async (file) => {
		setTold(`Reading ${file.name}…`);
		try {
			const { takeInRegister } = await __vitePreload(async () => {
				const { takeInRegister } = await import("./take-in-register-DbfjiQml.js");
				return { takeInRegister };
			}, [], import.meta.url);
			setTold(await takeInRegister({
				name: file.name,
				content: file
			}, environment, holding, store));
		} catch (cause) {
			setTold(`${file.name} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`);
		}
	};
	const exportTable = async () => {
		const { safeCsv } = await __vitePreload(async () => {
			const { safeCsv } = await import("./safe-csv-BurKZokL.js").then((n) => n.n);
			return { safeCsv };
		}, [], import.meta.url);
		downloadText("annotation.csv", "text/csv;charset=utf-8", safeCsv(ANNOTATION_FIELDS, annotationRows(register)));
	};
	const hasNone = register.entries.length === 0;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "register-tools screen-only",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "page-controls",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					disabled: hasNone,
					onClick: () => void exportTable(),
					children: "Export annotation.csv"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					disabled: hasNone,
					onClick: () => downloadText("register.json", "application/json", encodeRegister(register)),
					children: "Export the whole register"
				}),
				!readOnly && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
					className: "button register-import",
					children: ["Import…", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
						type: "file",
						accept: ".csv,.json",
						className: "visually-hidden",
						onChange: (event) => {
							const [file] = event.target.files ?? [];
							event.target.value = "";
							if (file !== void 0) takeIn(file);
						}
					})]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					onClick: () => window.print(),
					children: "Print"
				})
			]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			role: "status",
			children: told !== null && (typeof told === "string" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: told }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Told, { told }))
		})]
	});
}
function Told({ told: { file, added, known, conflicts, rowsSetAside, problems } }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
		file,
		": ",
		spellCount(added, "entries"),
		" added, ",
		spellCount(known, "entries"),
		" here already",
		rowsSetAside > 0 && `, ${spellCount(rowsSetAside, "rows")} set aside`,
		conflicts > 0 && `, ${spellCount(conflicts, "entries")} not taken because they say something else than the entry of the same identity here`,
		"."
	] }), problems.filter(({ severity }) => severity !== "fix").length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: problems.filter(({ severity }) => severity !== "fix").map((problem, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: describeProblem(problem).text }, index)) })] });
}
// src/views/register/RegisterPage.tsx
function RegisterPage({ readOnly = false }) {
	useTitle("Register");
	const { pack, contentHash } = useHoldingState();
	const { notes, ready, problems, kept } = useRegister();
	const found = useWatchedCharts(DEFAULT_RULE_SET);
	if (found.error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Register",
		failure: found.error
	});
	const isEmpty = contentHash === null && (pack.state === "absent" || pack.state === "failed");
	if (isEmpty && ready && notes.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Register" });
	if (!ready || !isEmpty && found.data === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Register" });
	const charts = found.data?.charts ?? [];
	const all = [...notes, ...ofExtracts(found.data?.contents.annotations ?? [], notes).toReversed()];
	const decisions = all.filter((note) => isDecision(note) || note.kind === "rebase" || note.kind === "exclude");
	const others = all.filter((note) => !decisions.includes(note));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page register-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "page-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Register" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "quiet",
					children: "Decisions that start limits afresh or leave months out, and notes on the time axis. Nothing is applied without a person’s name and nothing is deleted: an entry is withdrawn by another one."
				})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RegisterTools, { readOnly })]
			}),
			!kept && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "card",
				role: "alert",
				children: "This browser keeps nothing between visits: take the register away before you leave."
			}),
			problems.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "card",
				role: "alert",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [spellCount(problems.length, "faults"), " in entries kept by this browser. Those entries are left as they are and do not count:"] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: problems.map((problem, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: describeProblem(problem).text }, index)) })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RegisterEntries, {
				heading: "Decisions on limits",
				none: "No limits were set afresh and no month was left out.",
				notes: decisions,
				charts,
				contents: found.data?.contents ?? null,
				readOnly
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(RegisterEntries, {
				heading: "Notes",
				none: "No notes yet. Open a chart to annotate it.",
				notes: others,
				charts,
				contents: found.data?.contents ?? null,
				readOnly
			})
		]
	});
}
export { RegisterPage, knownWords as n, noteOfRow as r, ANNOTATION_FIELDS as t };
