import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { F as useContents, _t as looksLikeTable, at as useHolding, ct as Link, gt as tablesInParts, ht as opensInParts, mt as isPart, ot as useHoldingState, pt as pathsInMemory, t as toExtractFiles, u as useAddresses } from "./index-DGYiDaCT.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { n as describeDisagreement, r as nameOfChart, t as WHY_THEY_DISAGREE } from "./describe-disagreement-9yGFebGp.js";
import { V as __vitePreload, g as formatNumber, i as formatPeriodList, l as formatCount, r as formatPeriod, t as formatDay, u as joinWords, v as formatPlain } from "./format-period-BD7N9t4d.js";
import { t as describeProblem } from "./describe-problem-BuUJY-hF.js";
import { t as describeVariation } from "./describe-variation-BH-H7pCA.js";
import { n as describeRule } from "./describe-signal-jiJOCtdI.js";
import { a as formatValue, t as decimalsFor } from "./format-value-CI_0_BpZ.js";
import { n as downloadText, t as downloadFile } from "./download-text-Com9oOiO.js";
// src/views/data/PasteTable.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
var isField = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
function PasteTable() {
	const holding = useHolding();
	const id = (0, import_react.useId)();
	const [open, setOpen] = (0, import_react.useState)(false);
	const [text, setText] = (0, import_react.useState)("");
	const [refused, setRefused] = (0, import_react.useState)(false);
	(0, import_react.useEffect)(() => {
		const onPaste = (event) => {
			const { clipboardData } = event;
			if (clipboardData === null) return;
			const files = [...clipboardData.files];
			const pasted = clipboardData.getData("text/plain");
			if (isField(event.target) && pasted !== "") return;
			if (looksLikeTable(pasted)) holding.addPasted(pasted);
			else if (files.length > 0) holding.addFiles(toExtractFiles(files));
			else if (pasted.trim() !== "") {
				setText(pasted);
				setRefused(true);
				setOpen(true);
			} else return;
			event.preventDefault();
		};
		document.addEventListener("paste", onPaste);
		return () => {
			document.removeEventListener("paste", onPaste);
		};
	}, [holding]);
	const take = () => {
		if (!looksLikeTable(text)) return setRefused(true);
		holding.addPasted(text);
		setText("");
		setRefused(false);
		setOpen(false);
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "button",
		"aria-expanded": open,
		"aria-controls": `${id}-paste`,
		onClick: () => {
			setOpen(!open);
		},
		children: "Paste a table"
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		id: `${id}-paste`,
		className: "paste-table",
		hidden: !open,
		onSubmit: (event) => {
			event.preventDefault();
			take();
		},
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
				htmlFor: `${id}-text`,
				children: "Cells copied from a spreadsheet, or CSV, with the column headings in the first row"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
				id: `${id}-text`,
				className: "field",
				rows: 6,
				spellCheck: false,
				value: text,
				"aria-describedby": refused ? `${id}-refused` : void 0,
				"aria-invalid": refused,
				onChange: (event) => {
					setText(event.target.value);
					setRefused(false);
				}
			}),
			refused && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				id: `${id}-refused`,
				className: "paste-refused",
				role: "alert",
				children: "This is no table: it needs column headings, at least one row below them, and more than one column."
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "submit",
					className: "button button-main",
					disabled: text.trim() === "",
					children: "Read this table"
				}),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					onClick: () => {
						setOpen(false);
						setText("");
						setRefused(false);
					},
					children: "Leave it"
				})
			] })
		]
	})] });
}
// src/views/data/DropZone.tsx
/** Where files come in: drop them (anywhere on the page will do), choose them, or paste a table. */
function DropZone() {
	const holding = useHolding();
	const id = (0, import_react.useId)();
	const onChoose = (event) => {
		const files = [...event.target.files ?? []];
		event.target.value = "";
		if (files.length > 0) holding.addFiles(toExtractFiles(files));
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card drop-zone screen-only",
		"aria-labelledby": `${id}-heading`,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
			id: `${id}-heading`,
			children: "Add extracts"
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: "Drop CSV or Parquet files, folders or zip archives anywhere on this page, choose them, or paste a table (Ctrl+V). Each row is checked; what breaks a rule is set aside and listed, and what was loaded before stays." })] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "drop-zone-action",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
					className: "button button-main",
					htmlFor: `${id}-files`,
					children: "Choose files"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					id: `${id}-files`,
					className: "visually-hidden",
					type: "file",
					multiple: true,
					onChange: onChoose
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PasteTable, {})
			]
		})]
	});
}
// src/wording/describe-failure.ts
var WORDS = {
	"browser-too-old": "This browser is too old for the database in this page. Open the page in a current version of Edge, Chrome, Firefox or Safari.",
	"no-webassembly": "This browser does not run WebAssembly, which the database needs. Open the page in a current version of Edge, Chrome, Firefox or Safari, or ask the IT desk whether WebAssembly is switched off.",
	"engine-not-found": "The database was not found beside the page. Either the site was copied without its “assets” folder, or the network holds WebAssembly files back: ask the IT desk to let them through from this address.",
	"engine-damaged": "The database arrived, and it is not what it should be: something between the server and this page changed or cut it. Reload the page; if it happens again, show the words below to the IT desk.",
	"engine-did-not-start": "The database arrived and did not start in time. Close other tabs and reload the page; on a slow machine the second start is quicker than the first.",
	"engine-stopped": "The database stopped while it worked, most often because the browser ran out of memory. Reload the page; if the files are large, load fewer of them at a time.",
	"extension-needed": "A question needed a part of the database that is not shipped with this site. Reload the page; if it happens again, report the words below.",
	"query-failed": "The database could not answer a question of this page. The figures already shown still hold. Reload the page; if it happens again, report the words below.",
	"unexpected-columns": "The database was given rows in another shape than its tables have, and refused them. Nothing was changed. Reload the page, so that all its parts are of the same version.",
	"unexpected-type": "The database answered with a kind of value that this page cannot read exactly, and the answer was not used. Report the words below."
};
/**
* What failed, and what can the reader do? A reason without words of its own gets a sentence that is still true.
*
* @example describeFailure('engine-stopped') // 'The database stopped while it worked, most often because…'
*/
function describeFailure(reason) {
	return isKnown(reason) ? WORDS[reason] : "Something failed that should not have. The figures already shown still hold. Reload the page; if it happens again, report the words below.";
}
function isKnown(reason) {
	return Object.hasOwn(WORDS, reason);
}
// src/views/data/EngineLine.tsx
var megabytes = (bytes) => (bytes / 1e6).toFixed(1);
function EngineLine() {
	const { engine, pack } = useHoldingState();
	if (engine.state === "ready") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "engine-line quiet",
		children: "The database in this page is ready. It works without a network."
	});
	if (engine.state === "failed") {
		const words = describeFailure(engine.reason);
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "card data-warning",
			role: "alert",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "The database in this page did not start" }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: words }),
				pack.state === "open" && pack.manifest.contents !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: "The charts of the pack still show, from the figures published with it. Files cannot be added until the database starts." }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: "Words for the IT desk" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("pre", { children: engine.detail })] })
			]
		});
	}
	if (engine.state === "loading") return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "engine-line quiet",
		role: "status",
		children: [
			"Checking ",
			engine.file,
			"…"
		]
	});
	if (engine.state === "waiting") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "engine-line quiet",
		children: "The database in this page starts when the first charts are drawn."
	});
	const { progress } = engine;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "engine-line quiet",
		role: "status",
		children: [
			"Starting the database in this page…",
			" ",
			progress !== null && progress.total !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("progress", {
					max: progress.total,
					value: progress.loaded,
					"aria-label": "Database download"
				}),
				" ",
				megabytes(progress.loaded),
				" of ",
				megabytes(progress.total),
				" MB"
			] })
		]
	});
}
// src/views/data/EventDisagreements.tsx
/** Beyond this the list says how many more there are; each chart names its own. */
var SHOWN_AT_MOST$3 = 60;
function EventDisagreements() {
	const addresses = useAddresses();
	const contents = useContents().data;
	const found = contents?.eventDisagreements ?? [];
	if (contents === void 0 || found.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card data-warning",
		"aria-labelledby": "disagreements-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
				id: "disagreements-heading",
				children: ["Monthly figures and dated events disagree in ", formatCount(found.length, "months")]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: WHY_THEY_DISAGREE }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "extract-lines",
				children: found.slice(0, SHOWN_AT_MOST$3).map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						href: addresses.chart(each.measureId, each.orgCode),
						children: nameOfChart(each, contents)
					}),
					", ",
					describeDisagreement(each)
				] }, `${each.measureId} ${each.orgCode} ${each.period}`))
			}),
			found.length > SHOWN_AT_MOST$3 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					"and ",
					formatCount(found.length - SHOWN_AT_MOST$3, "months"),
					" more, named on their charts"
				]
			})
		]
	});
}
// src/wording/describe-files.ts
/** Files on their way in and what became of them, in one line each. */
var STATES = {
	loaded: "Loaded",
	partly: "Loaded in part",
	nothing: "No row loaded",
	refused: "Not loaded",
	stopped: "Stopped by you"
};
/** The state of a file as its card says it: `Loaded in part`. */
var describeFileState = (state) => STATES[state];
var SUMMARY = [
	["loaded", "loaded"],
	["partly", "with rows set aside"],
	["nothing", "without a row that loads"],
	["refused", "refused"],
	["stopped", "stopped by you"]
];
/**
* How did it go with all these files?
*
* @example describeFiles(states) // '12 files: 9 loaded, 2 with rows set aside, 1 refused'
*/
function describeFiles(states) {
	if (states.length === 0) return "No files";
	const told = SUMMARY.flatMap(([state, words]) => {
		const count = states.filter((each) => each === state).length;
		return count === 0 ? [] : [[count, words]];
	});
	const [only] = told;
	if (told.length === 1 && only !== void 0) return `${formatCount(states.length, "files")}${states.length > 1 ? ", all" : ""} ${only[1]}`;
	return `${formatCount(states.length, "files")}: ${told.map(([count, words]) => `${formatNumber(count)} ${words}`).join(", ")}`;
}
/**
* What is happening to the file at this moment?
*
* @example describeReading({ stage: 'reading', rows: 524288, ofRows: 1000001, stopping: false }) // 'Reading rows: 524,288 of about 1,000,001'
*/
function describeReading({ stage, rows, ofRows, stopping }) {
	if (stopping) return "Stopping: what was read through stays";
	switch (stage) {
		case "unpacking": return "Opening archives";
		case "opening": return "Opening the file and taking its fingerprint";
		case "reading": return `Reading rows${rows === null ? "" : `: ${formatNumber(rows)}${ofRows === null ? "" : ` of about ${formatNumber(ofRows)}`}`}`;
		case "checking": return `Checking ${rows === null ? "every row" : formatCount(rows, "rows")} against the rules`;
		case "storing": return `Putting ${rows === null ? "the rows" : formatCount(rows, "rows")} into the database and looking at what they change`;
	}
}
/**
* A size in bytes as people say it.
*
* @example describeSize(3_400_000) // '3.4 MB'
*/
function describeSize(bytes) {
	if (bytes < 1e3) return formatCount(bytes, "bytes");
	if (bytes < 1e6) return `${formatPlain(bytes / 1e3, bytes < 1e4 ? 1 : 0)} kB`;
	return `${formatPlain(bytes / 1e6, 1)} MB`;
}
// src/wording/describe-report.ts
/**
* How did reading this extract go? Refused files say that nothing changed; fixes and flags are counted, so that a file
* that loads whole and was repaired does not look untouched.
*
* @example describeReport(report) // '1,204 rows read, 1,198 loaded, 6 set aside'
*/
function describeReport(report) {
	if (report.refused) return "File refused: no row of it was loaded, and what was loaded before is unchanged";
	const parts = [`${formatCount(report.rowsRead, "rows")} read`, report.rowsLoaded > report.rowsRead ? `giving ${formatCount(report.rowsLoaded, "figures")} and names` : `${report.rowsLoaded === report.rowsRead && report.rowsRead > 1 ? "all" : formatNumber(report.rowsLoaded)} loaded`];
	if (report.rowsSetAside > 0) parts.push(`${formatNumber(report.rowsSetAside)} set aside`);
	const times = (severity) => report.problems.reduce((sum, problem) => sum + (problem.severity === severity ? problem.count : 0), 0);
	const fixed = times("fix");
	const flagged = times("warn");
	if (fixed > 0) parts.push(formatCount(fixed, "corrections"));
	if (flagged > 0) parts.push(formatCount(flagged, "flags"));
	return parts.join(", ");
}
/**
* Do the parts add up to the total that the file itself states? `parts`: how many rows were added, where that is known.
*
* @example describeReconciliation({ period: '2025-06', figure: 'attendances', partsSum: 2367127, statedTotal: 2367127, difference: 0, … }, 198)
* // 'June 2025: the sum of 198 providers equals the published total, 2,367,127 attendances'
*/
function describeReconciliation(line, parts = null) {
	const when = line.period === "" ? "" : `${formatPeriod(line.period)}: `;
	const sum = parts === null ? "the sum of the parts" : `the sum of ${formatCount(parts, "providers")}`;
	const total = `${formatPlain(line.statedTotal, 3)} ${line.figure}`.trim();
	if (line.difference === 0) return `${when}${sum} equals the published total, ${total}`;
	const by = formatPlain(Math.abs(line.difference), 3);
	const side = line.partsSum > line.statedTotal ? "above" : "below";
	return `${when}${sum} is ${formatPlain(line.partsSum, 3)}, ${by} ${side} the published total of ${total}`;
}
/**
* What was left out on purpose?
*
* @example describeDropped({ what: 'total rows', count: 1, lines: [199] }) // 'Left out: 1 × total rows (line 199)'
*/
function describeDropped(dropped) {
	const shown = dropped.lines.slice(0, 5).map((line) => formatNumber(line)).join(", ");
	const more = dropped.lines.length > 5 ? "…" : "";
	const where = dropped.lines.length === 0 ? "" : ` (${dropped.lines.length === 1 ? "line" : "lines"} ${shown}${more})`;
	return `Left out: ${formatNumber(dropped.count)} × ${dropped.what}${where}`;
}
// src/views/data/ConfirmNames.tsx
/** Names in a file that are only nearly known: a person says which organisation each of them means, and the file is read again. */
/** Each proposed name once, with the codes it may mean, the likeliest first. */
function proposalsOf(problems) {
	const found = /* @__PURE__ */ new Map();
	for (const { rule, seen, expected } of problems) if (rule === "name-proposed" && seen !== null) found.set(seen, (expected ?? "").split(", ").filter(Boolean));
	return [...found].map(([name, codes]) => ({
		name,
		codes
	}));
}
function ConfirmNames({ id, problems }) {
	const holding = useHolding();
	const organisations = useContents().data?.organisations ?? [];
	const [chosen, setChosen] = (0, import_react.useState)({});
	const proposals = proposalsOf(problems);
	if (proposals.length === 0) return null;
	const confirmed = Object.fromEntries(Object.entries(chosen).filter(([, code]) => code !== ""));
	const nameOf = (code) => organisations.find((organisation) => organisation.code === code)?.name ?? code;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "confirm-names",
		onSubmit: (event) => {
			event.preventDefault();
			holding.readAgain(id, { confirmedNames: confirmed });
		},
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [proposals.length === 1 ? "One name is" : `${proposals.length} names are`, " known only nearly. Nothing of them is loaded until you say whom they mean."] }),
			proposals.map(({ name, codes }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [
				"“",
				name,
				"” means",
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
					className: "field",
					value: chosen[name] ?? "",
					onChange: (event) => setChosen({
						...chosen,
						[name]: event.target.value
					}),
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: "",
						children: "nobody: leave it set aside"
					}), codes.map((code) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("option", {
						value: code,
						children: [
							nameOf(code),
							" (",
							code,
							")"
						]
					}, code))]
				})
			] }, name)),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "submit",
				className: "button button-main",
				disabled: Object.keys(confirmed).length === 0,
				children: "Load with these names"
			})
		]
	});
}
// src/views/data/file-state.ts
/** What became of this file, in one of five words. */
function fileStateOf(report) {
	if (report.refused) return report.problems.some(({ rule }) => rule === "reading-stopped") ? "stopped" : "refused";
	if (report.rowsSetAside === 0) return "loaded";
	return report.rowsLoaded === 0 ? "nothing" : "partly";
}
// src/views/data/mapping/MappingStep.tsx
/** Of a file whose columns nobody knows: the way into the mapping step. Cards of all other files show nothing of it. */
var MappingForm = (0, import_react.lazy)(async () => ({ default: (await __vitePreload(async () => {
	const { MappingForm } = await import("./MappingForm-DwGeOQCm.js");
	return { MappingForm };
}, [], import.meta.url)).MappingForm }));
function MappingStep({ held: { id, origin, report } }) {
	const holding = useHolding();
	const [context, setContext] = (0, import_react.useState)(null);
	if (origin !== "added" || report.sample === void 0) return null;
	if (context === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "mapping-offer screen-only",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button button-main",
				onClick: () => void holding.readingContext().then(setContext),
				children: "Map the columns"
			}),
			" ",
			"Say once what its columns mean; the mapping is kept for other files with the same headings."
		]
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, {
		fallback: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			role: "status",
			children: "Opening the mapping…"
		}),
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MappingForm, {
			file: report.file,
			sample: report.sample,
			context,
			onConfirm: (profile) => void holding.readAgain(id, { profile }),
			onCancel: () => setContext(null)
		})
	});
}
// src/views/data/LineList.tsx
/** A workbook of years has thousands of totals: the first are shown, those that matter in front. */
var SHOWN_AT_MOST$2 = 40;
function LineList({ heading, lines, summary, open = false }) {
	if (lines.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		open,
		className: "line-list",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [
				heading,
				": ",
				formatNumber(lines.length),
				summary !== void 0 && `, ${summary}`
			] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "extract-lines",
				children: lines.slice(0, SHOWN_AT_MOST$2).map((line, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: line }, index))
			}),
			lines.length > SHOWN_AT_MOST$2 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					"and ",
					formatNumber(lines.length - SHOWN_AT_MOST$2),
					" more"
				]
			})
		]
	});
}
// src/views/data/ProblemList.tsx
/** The problems of a file, most serious first and grouped by rule: where, what was found, what was done, what to do. */
var ORDER = [
	"stop",
	"row",
	"warn",
	"fix"
];
var NAMES = {
	stop: "Refused",
	row: "Set aside",
	warn: "Flagged",
	fix: "Corrected"
};
/** Of one rule in one column: enough to see what is wrong. The download holds all rows. */
var SHOWN_AT_FIRST = 3;
var SHOWN_AT_MOST$1 = 100;
function groupsOf(problems) {
	const groups = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		const key = `${problem.severity} ${problem.rule} ${problem.column ?? ""}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [problem]);
		else group.push(problem);
	}
	return [...groups].map(([key, found]) => ({
		key,
		severity: found[0]?.severity ?? "fix",
		problems: found
	})).sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}
function ProblemList({ problems }) {
	if (problems.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h4", { children: ["What was found: ", summarise(problems)] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "table-scroller",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
			className: "plain-table problem-table",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "What"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Where"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Found"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: "Done, and what to do"
				})
			] }) }), groupsOf(problems).map((group) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProblemRows, { group }, group.key))]
		})
	})] });
}
function ProblemRows({ group: { severity, problems } }) {
	const [all, setAll] = (0, import_react.useState)(false);
	const shown = problems.slice(0, all ? SHOWN_AT_MOST$1 : SHOWN_AT_FIRST);
	const rest = problems.length - shown.length;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tbody", { children: [shown.map((problem, index) => {
		const words = describeProblem(problem);
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", {
			className: `problem-${severity}`,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
					scope: "row",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "problem-name",
							children: NAMES[severity]
						}),
						" ",
						words.short
					]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: words.where.replace(`${problem.file}, `, "").replace(problem.file, "the whole file") }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: words.found }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", { children: [
					words.done,
					" ",
					words.remedy
				] })
			]
		}, index);
	}), rest > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", {
		className: "problem-more",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
			colSpan: 4,
			children: all ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
				className: "quiet",
				children: [formatNumber(rest), " more like these are not listed here; rows set aside can be downloaded in full."]
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				className: "button button-plain",
				onClick: () => {
					setAll(true);
				},
				children: [
					"Show ",
					Math.min(rest, 97),
					" more of the same kind"
				]
			})
		})
	})] });
}
/** `2 set aside, 1 corrected`. */
function summarise(problems) {
	return ORDER.flatMap((severity) => {
		const count = problems.filter((problem) => problem.severity === severity).reduce((sum, problem) => sum + problem.count, 0);
		return count === 0 ? [] : [`${formatNumber(count)} ${NAMES[severity].toLowerCase()}`];
	}).join(", ");
}
// src/extract/reader-versions.ts
/** Versions of the libraries that read files, for the provenance of a file; a test holds them against `package.json`. */
var VERSIONS = {
	papaparse: "5.7.1",
	hyparquet: "1.31.5",
	"read-excel-file": "9.3.17"
};
/** Which library read the file, and which version of it? `papaparse` → `papaparse 5.7.1`; a name unknown here stays as it is. */
var readerWithVersion = (reader) => [reader, VERSIONS[reader]].filter(Boolean).join(" ");
// src/views/data/Provenance.tsx
function Provenance({ held: { report, readAt } }) {
	const [day = "", time = ""] = readAt.split("T");
	const facts = [
		["Layout", report.layout],
		["Rows", report.refused && report.rowsRead === 0 ? "" : `${formatNumber(report.rowsRead)} read, ${formatNumber(report.rowsLoaded)} loaded, ${formatNumber(report.rowsSetAside)} set aside`],
		["Size", report.bytes === 0 ? "" : report.bytes < 1e3 ? describeSize(report.bytes) : `${describeSize(report.bytes)} (${formatNumber(report.bytes)} bytes)`],
		["Read", `${formatDay(day)}, ${time}${report.reader === "" ? "" : ` with ${readerWithVersion(report.reader)}`}`],
		["SHA-256", report.sha256 === "" ? "" : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("code", {
			className: "sha",
			children: report.sha256
		})]
	];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", {
		className: "facts extract-facts",
		children: facts.map(([name, value]) => value !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: name }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: value })] }, name))
	});
}
// src/wording/describe-removal.ts
/** What vanishes with a file that others lean on, before a person takes it out. */
/** Names said one by one; the rest is counted. */
var NAMED = 3;
function named(leaning) {
	const names = leaning.slice(0, NAMED).map(({ name }) => name);
	return leaning.length > NAMED ? `${names.join(", ")} and ${formatCount(leaning.length - NAMED, "others")}` : joinWords(names);
}
/**
* What happens to other files when this one is taken out? One sentence for each sort of thing; nothing leans: no sentences.
*
* @example describeRemoval([{ what: 'measure', code: 'falls', name: 'Falls', rows: 24 }])
* // ['Falls would vanish from every screen: 24 rows of other files are of a measure that only this file explains.']
*/
function describeRemoval(leaning) {
	const of = (what) => leaning.filter((each) => each.what === what);
	const rows = (some) => formatCount(some.reduce((sum, each) => sum + each.rows, 0), "rows");
	const [measures, organisations, thresholds] = [
		of("measure"),
		of("organisation"),
		of("threshold")
	];
	return [
		...measures.length === 0 ? [] : [`${named(measures)} would vanish from every screen: ${rows(measures)} of other files are of ${measures.length === 1 ? "a measure" : "measures"} that only this file explains.`],
		...organisations.length === 0 ? [] : [`${named(organisations)} would go by ${organisations.length === 1 ? "its code" : "their codes"} alone: only this file names ${organisations.length === 1 ? "it" : "them"}, and ${rows(organisations)} of other files ${organisations.length === 1 ? "are its figures" : "are their figures"}.`],
		...thresholds.length === 0 ? [] : [`Charts of ${formatCount(thresholds.length, "measures")} would lose the thresholds of this file, and with them what they say of meeting it.`]
	];
}
// src/views/data/RemoveFile.tsx
/** Takes a file out again; where other files lean on it, first says what would vanish with it. */
function RemoveFile({ id, file }) {
	const holding = useHolding();
	const [leaning, setLeaning] = (0, import_react.useState)([]);
	const ask = async () => {
		const found = await holding.leaningOn(id);
		if (found.length === 0) await holding.removeExtract(id);
		else setLeaning(found);
	};
	if (leaning.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "button",
		"aria-label": `Remove ${file}`,
		onClick: () => void ask(),
		children: "Remove"
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "remove-warning",
		role: "alert",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: "Other files lean on this one." }) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: describeRemoval(leaning).map((line) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: line }, line)) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				onClick: () => void holding.removeExtract(id),
				children: "Remove it all the same"
			}),
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button button-main",
				onClick: () => {
					setLeaning([]);
				},
				children: "Keep it"
			})
		]
	});
}
// src/wording/describe-revision.ts
var NOTHING = "No monthly figure changed";
var ASSURANCE_WORDS = {
	pass: "“Pass”",
	fail: "“Fail”",
	"hit-or-miss": "“Hit or miss”"
};
var monthsOf = (added) => added.reduce((sum, { months }) => sum + months.length, 0);
function summaryOf({ restated, added, signals, verdicts, older }) {
	const count = (change) => signals.filter((signal) => signal.change === change).length;
	const told = [
		[
			monthsOf(added),
			"monthly figures",
			"added"
		],
		[
			restated.length,
			"monthly figures",
			"restated"
		],
		[
			count("appeared"),
			"signals",
			"appeared"
		],
		[
			count("vanished"),
			"signals",
			"vanished"
		],
		[
			verdicts.length,
			"verdicts",
			"changed"
		]
	].filter(([number]) => number > 0).map(([number, noun, fate]) => `${formatCount(number, noun)} ${fate}`);
	const overruled = older === null ? [] : [`${formatCount(older.rows, "rows")} not in use, because figures of ${formatDay(older.newerAsOf)} are newer`];
	return [...told, ...overruled].join(", ") || NOTHING;
}
/**
* What did this extract change? Lists are in the order given, each with at most so many lines; the summary counts all of it.
*
* @example describeRevision(revision, contents).summary // '2 monthly figures added, 1 monthly figure restated, 1 signal vanished'
* describeRevision(revision, contents).restated // ['Within 4 hours, First Trust: June 2025 was 75.1%, is now 75.9%']
*/
function describeRevision(revision, names, most = Infinity) {
	const measures = new Map(names.measures.map((measure) => [measure.id, measure]));
	const organisations = new Map(names.organisations.map((organisation) => [organisation.code, organisation]));
	const chart = ({ measureId, providerCode }) => `${measures.get(measureId)?.shortName ?? measureId}, ${organisations.get(providerCode)?.name ?? providerCode}`;
	const value = (measureId, figure, beside) => {
		const measure = measures.get(measureId);
		if (figure === null) return "no figure";
		if (measure === void 0) return String(figure);
		let decimals = decimalsFor(measure, null);
		while (beside !== null && beside !== figure && decimals < 4 && formatValue(figure, measure, decimals) === formatValue(beside, measure, decimals)) decimals++;
		return formatValue(figure, measure, decimals);
	};
	return {
		summary: summaryOf(revision),
		restated: revision.restated.slice(0, most).map(({ month, from, to, ...of }) => from === to ? `${chart(of)}: ${formatPeriod(month)} is ${value(of.measureId, from, null)} as before, from other parts` : `${chart(of)}: ${formatPeriod(month)} was ${value(of.measureId, from, to)}, ${to === null ? "and has no figure now" : `is now ${value(of.measureId, to, from)}`}`),
		added: revision.added.slice(0, most).map(({ months, ...of }) => `${chart(of)}: ${formatPeriodList(months)}`),
		verdicts: [...revision.verdicts.slice(0, most).flatMap(({ variation, assurance, ...of }) => [...variation === null ? [] : [`${chart(of)}: was “${describeVariation(variation.from).short}”, is now “${describeVariation(variation.to).short}”`], ...assurance === null ? [] : [`${chart(of)}: ${assuranceChange(assurance)}`]]), ...revision.signals.slice(0, most).map(({ change, rule, months, ...of }) => `${chart(of)}: signal ${change}, ${describeRule(rule).charAt(0).toLowerCase()}${describeRule(rule).slice(1)} (${formatPeriodList(months)})`)]
	};
}
function assuranceChange({ from, to }) {
	const words = (assurance) => assurance === null ? "not judged" : ASSURANCE_WORDS[assurance];
	return `assurance was ${words(from)}, is now ${words(to)}`;
}
// src/views/data/RevisionList.tsx
/** What an added file changed: months restated and added, signals and verdicts that came or went, older rows not used. */
/** A file of new months adds hundreds of lines: the verdicts come first, and the rest is cut with its count. */
var SHOWN_AT_MOST = 40;
function RevisionList({ revision }) {
	const contents = useContents().data;
	const words = (0, import_react.useMemo)(() => contents === void 0 ? null : describeRevision(revision, contents, SHOWN_AT_MOST), [revision, contents]);
	if (words === null) return null;
	const parts = [
		{
			name: "Verdicts and signals that changed",
			lines: words.verdicts,
			count: revision.verdicts.length + revision.signals.length
		},
		{
			name: "Restated months",
			lines: words.restated,
			count: revision.restated.length
		},
		{
			name: "New months",
			lines: words.added,
			count: revision.added.length
		}
	].filter(({ lines }) => lines.length > 0);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		open: revision.restated.length > 0 || revision.verdicts.length > 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: ["What it changed: ", words.summary] }), parts.map(({ name, lines, count }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "revision-part",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h4", { children: name }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: lines.slice(0, SHOWN_AT_MOST).map((line) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: line }, line)) }),
				count > SHOWN_AT_MOST && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "quiet",
					children: [
						"and ",
						formatNumber(count - SHOWN_AT_MOST),
						" more"
					]
				})
			]
		}, name))]
	});
}
// src/views/data/download-set-aside.ts
/** Hands the rows that did not load to the person as a CSV, each with its reason, safe to open in a spreadsheet. */
async function downloadSetAside({ report, setAsideFile }) {
	const name = `${report.file.replace(/\.[^.]*$/, "").replaceAll(":", ".")}-set-aside.csv`;
	if (setAsideFile !== void 0) return downloadFile(name, setAsideFile);
	const { rowsSetAsideCsv } = await __vitePreload(async () => {
		const { rowsSetAsideCsv } = await import("./rows-set-aside-csv-9_wGJ2GP.js").then((n) => n.n);
		return { rowsSetAsideCsv };
	}, [], import.meta.url);
	downloadFile(name, new Blob([rowsSetAsideCsv(report.setAside, ({ problem }) => describeProblem(problem).text)], { type: "text/csv;charset=utf-8" }));
}
// src/views/data/ExtractCard.tsx
/** Problems after which reading the file once more may end otherwise. */
var WORTH_ANOTHER_TRY = ["reading-stopped", "cannot-open"];
function ExtractCard({ held }) {
	const holding = useHolding();
	const { id, report, origin, revision, setAsideFile } = held;
	const state = fileStateOf(report);
	const has = (...rules) => report.problems.some(({ rule }) => rules.includes(rule));
	const differing = report.reconciliation.filter(({ difference }) => difference !== 0).length;
	const kept = holding.fileOf(id) !== void 0;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("article", {
		className: `card extract-card extract-${state}`,
		"aria-label": report.file,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
			open: state !== "loaded" || differing > 0,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: report.file }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
					className: "extract-outcome",
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("strong", {
							className: "extract-state",
							children: [describeFileState(state), "."]
						}),
						" ",
						describeReport(report)
					]
				})] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "extract-actions screen-only",
					children: [
						(setAsideFile !== void 0 || report.setAside.length > 0) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							className: "button",
							onClick: () => void downloadSetAside(held),
							children: "Download rows set aside"
						}),
						kept && has(...WORTH_ANOTHER_TRY) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							className: "button",
							onClick: () => void holding.readAgain(id, {}),
							children: "Read it again"
						}),
						origin === "added" && has("unknown-organisation", "unknown-name") && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							className: "button",
							onClick: () => void holding.readAgain(id, { allowUnlisted: true }),
							children: "Load unlisted organisations too"
						}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							className: "button",
							onClick: () => void holding.readAgain(id, { alone: true }),
							children: "Open this file on its own"
						})] }),
						origin === "added" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RemoveFile, {
							id,
							file: report.file
						})
					]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MappingStep, { held }),
				origin === "added" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ConfirmNames, {
					id,
					problems: report.problems
				}),
				revision !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RevisionList, { revision }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProblemList, { problems: report.problems }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LineList, {
					heading: "Totals checked against their parts",
					summary: differing === 0 ? "all agree" : `${differing} differ`,
					lines: report.reconciliation.toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference)).map((line) => describeReconciliation(line)),
					open: differing > 0
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LineList, {
					heading: "Left out on purpose",
					lines: report.dropped.map(describeDropped)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Provenance, { held })
			]
		}, state)
	});
}
// src/views/data/FileList.tsx
/** Files with a line that sums them up, and a choice of what to see where there are many. */
/** More files than this are not looked through one by one. */
var FEW = 10;
var FILTERS = [
	{
		name: "All",
		states: [
			"loaded",
			"partly",
			"nothing",
			"refused",
			"stopped"
		]
	},
	{
		name: "Loaded",
		states: ["loaded"]
	},
	{
		name: "With rows set aside",
		states: ["partly", "nothing"]
	},
	{
		name: "Not loaded",
		states: ["refused", "stopped"]
	}
];
function FileList({ heading, note, files }) {
	const id = (0, import_react.useId)();
	const [chosen, setChosen] = (0, import_react.useState)("All");
	if (files.length === 0) return null;
	const states = new Map(files.map((held) => [held, fileStateOf(held.report)]));
	const within = (filter) => files.filter((held) => filter.states.some((state) => state === states.get(held)));
	const filter = FILTERS.find(({ name }) => name === chosen) ?? FILTERS[0];
	const found = within(filter);
	const shown = files.length > FEW && found.length > 0 ? found : files;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		"aria-labelledby": id,
		className: "file-list",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id,
				children: heading
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "file-summary",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("strong", { children: [describeFiles([...states.values()]), "."] }), note !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [" ", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "quiet",
					children: note
				})] })]
			}),
			files.length > FEW && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "file-filter screen-only",
				role: "group",
				"aria-label": `Show of ${heading.toLowerCase()}`,
				children: FILTERS.map((each) => {
					const count = within(each).length;
					return count > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
						type: "button",
						className: "button",
						"aria-pressed": each === filter,
						onClick: () => {
							setChosen(each.name);
						},
						children: [
							each.name,
							" ",
							count
						]
					}, each.name);
				})
			}),
			shown.map((held) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ExtractCard, { held }, held.id))
		]
	});
}
// src/views/data/mapping/download-profile.ts
/** Hands a mapping to the person as a file: dropped with next month’s data, it is applied without asking. */
function downloadProfile(profile) {
	const name = profile.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
	downloadText(`${name === "" ? "mapping" : name}.mapping.json`, "application/json", `${JSON.stringify(profile, null, 2)}\n`);
}
// src/views/data/mapping/MappingList.tsx
function MappingList() {
	const holding = useHolding();
	const { profiles } = useHoldingState();
	if (profiles.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card",
		"aria-labelledby": "mappings-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "mappings-heading",
				children: "Mappings"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: "They are applied to every file with the same headings, until this page is left. Download a mapping to keep it: dropped together with a file, it is applied without asking."
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "mapping-list",
				children: profiles.map((profile) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: profile.name }),
						" ",
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
							className: "quiet",
							children: [
								"→ ",
								profile.table,
								", ",
								profile.headings.length,
								" headings"
							]
						})
					] }),
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "screen-only",
						children: [
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
								type: "button",
								className: "button",
								onClick: () => downloadProfile(profile),
								"aria-label": `Download the mapping ${profile.name}`,
								children: "Download"
							}),
							" ",
							/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
								type: "button",
								className: "button",
								onClick: () => holding.forgetProfile(profile.name),
								"aria-label": `Forget the mapping ${profile.name}`,
								children: "Forget"
							})
						]
					})
				] }, profile.name))
			})
		]
	});
}
// src/views/data/PackCard.tsx
function PackCard({ manifest }) {
	const { sources, dropped, reconciliation } = manifest;
	const differing = reconciliation.filter(({ difference }) => difference !== 0);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card pack-card",
		"aria-labelledby": "pack-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "pack-heading",
				children: manifest.title
			}),
			manifest.synthetic && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "label-synthetic",
				children: "Synthetic demonstration"
			}), " The figures were made up by a generator. They say nothing of any real provider."] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dl", {
				className: "facts",
				children: [
					manifest.source !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Source" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: manifest.source })] }),
					manifest.note !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Note" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: manifest.note })] }),
					manifest.dataAsOf !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Figures as at" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: formatDay(manifest.dataAsOf) })] }),
					manifest.createdAt !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Pack built" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: formatDay(manifest.createdAt.slice(0, 10)) })] })
				]
			}),
			sources.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [
				sources.length,
				" source ",
				sources.length === 1 ? "file" : "files"
			] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "table-scroller",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
					className: "plain-table",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "File"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							className: "number",
							children: "Rows"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							className: "number",
							children: "Bytes"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "SHA-256"
						})
					] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: sources.map((source) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "row",
							children: source.file
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
							className: "number",
							children: formatNumber(source.rows)
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
							className: "number",
							children: formatNumber(source.bytes)
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("code", { children: [source.sha256.slice(0, 16), "…"] }) })
					] }, source.file)) })]
				})
			})] }),
			dropped.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [
				dropped.length,
				" ",
				dropped.length === 1 ? "thing" : "things",
				" left out on purpose"
			] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: dropped.map((drop, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
				drop.file,
				": ",
				drop.what,
				drop.lines.length > 0 && ` (line ${drop.lines.join(", ")})`
			] }, index)) })] }),
			reconciliation.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
				open: differing.length > 0,
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [
					reconciliation.length,
					" totals checked against their parts: ",
					differing.length === 0 ? "all agree" : `${differing.length} differ`
				] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: reconciliation.map((line, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: describeReconciliation(line) }, index)) })]
			})
		]
	});
}
// src/wording/describe-parts.ts
/** Words for a pack that is fetched part by part. */
var TABLES = {
	observation: "Observations",
	event: "Events",
	target: "Thresholds"
};
/**
* How much of a table is in memory?
*
* @example describeParts({ table: 'observation', parts: 120, inMemory: 4, bytes: 8_400_000 }) // 'Observations: 4 of 120 parts in memory (8.4 MB in all)'
*/
function describeParts({ table, parts, inMemory, bytes }) {
	const size = bytes === null ? "" : ` (${(bytes / 1e6).toFixed(1)} MB in all)`;
	return `${TABLES[table ?? ""] ?? "Other files"}: ${formatNumber(inMemory)} of ${formatCount(parts, "parts")} in memory${size}`;
}
/** Measures named before the rest are only counted. */
var MOST_NAMED = 4;
/**
* What does it mean that parts of the pack could not be fetched? Names the measures whose charts still show what was published.
* No part away: empty text.
*/
function describePartsAway(files, measures) {
	if (files === 0) return "";
	const more = measures.length - MOST_NAMED;
	const named = more > 1 ? [...measures.slice(0, MOST_NAMED), `${formatNumber(more)} other measures`] : measures;
	return `${formatCount(files, "parts")} of the pack could not be loaded. ${joinWords(named)} still ${measures.length === 1 ? "shows" : "show"} the figures published with the pack, and rows of your own files about them are not counted. Opening such a chart again tries again.`;
}
// src/views/data/PackParts.tsx
function PackParts({ manifest, extracts }) {
	const names = new Map(useContents().data?.measures.map(({ id, shortName }) => [id, shortName]));
	const refused = new Set(extracts.filter(({ origin, report }) => origin === "pack" && report.refused).map(({ report }) => report.file));
	const away = manifest.extracts.filter((extract) => isPart(extract) && refused.has(extract.path));
	const measures = [...new Set(away.flatMap(({ holds }) => holds?.measures ?? []))].map((id) => names.get(id) ?? id);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card",
		"aria-labelledby": "parts-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "parts-heading",
				children: "Parts of the pack"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: "The scorecard shows the figures published with the pack. The rows behind a measure are fetched, checked and counted when somebody opens its chart."
			}),
			away.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "data-warning",
				role: "alert",
				children: describePartsAway(away.length, measures)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "extract-lines",
				children: tablesInParts(manifest, pathsInMemory(extracts)).map((table) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: describeParts(table) }, table.table ?? ""))
			})
		]
	});
}
// src/views/data/ReadingPanel.tsx
/** Share of this file that is done: reading rows is about half of the work, checking and storing the rest. */
function shareOf({ stage, rows, ofRows }) {
	if (stage === "reading") return .05 + (rows !== null && ofRows !== null ? .45 * rows / ofRows : .2);
	return {
		unpacking: 0,
		opening: .02,
		checking: .5,
		storing: .8
	}[stage];
}
function ReadingPanel() {
	const holding = useHolding();
	const { reading } = useHoldingState();
	if (reading === null) return null;
	const { file, number, files, bytesBefore, fileBytes, bytes } = reading;
	const done = bytesBefore + fileBytes * shareOf(reading);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card reading-panel screen-only",
		"aria-labelledby": "reading-heading",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "reading-words",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
					id: "reading-heading",
					role: "status",
					children: [files > 1 ? `File ${number} of ${files}: ` : "Reading ", file]
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: describeReading(reading) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("progress", {
					max: Math.max(1, bytes),
					value: done,
					"aria-label": "Files read"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "quiet",
					children: [
						describeSize(done),
						" of ",
						describeSize(bytes),
						files > 1 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
							" · ",
							number - 1,
							" of ",
							files,
							" files done"
						] })
					]
				})
			]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			className: "button",
			disabled: reading.stopping,
			onClick: () => {
				holding.stopReading();
			},
			children: "Stop reading"
		})]
	});
}
// src/views/data/DataPage.tsx
function DataPage() {
	useTitle("Data");
	const holding = useHolding();
	const { pack, extracts, bakedDiffers } = useHoldingState();
	const added = extracts.filter(({ origin }) => origin === "added").toReversed();
	const inParts = pack.state === "open" && opensInParts(pack.manifest) ? pack.manifest : null;
	const parts = new Set(inParts?.extracts.filter(isPart).map(({ path }) => path));
	const ofPack = extracts.filter(({ origin, report }) => origin === "pack" && (report.refused || !parts.has(report.file)));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page data-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "page-head",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Data" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "quiet",
					children: "Which files stand behind the charts, what was checked, and what was set aside and why."
				})] })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DropZone, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadingPanel, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EngineLine, {}),
			bakedDiffers && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "card data-warning",
				role: "alert",
				children: "The first picture beside this site was made from other figures than the extracts hold. The charts now show what the extracts say. Whoever publishes this pack should build it again."
			}),
			ofPack.some(({ report }) => report.refused && !parts.has(report.file)) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "card data-warning",
				role: "alert",
				children: "Not every extract of the pack could be loaded. The charts show the figures that were published with it; a file added here is counted together with the extracts that did load only. Whoever publishes this pack should build it again."
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FileList, {
				heading: "Files added in this tab",
				note: "They stay in this tab only: nothing is sent anywhere, and reloading forgets them.",
				files: added
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventDisagreements, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MappingList, {}),
			pack.state === "put-away" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "card",
				children: [
					"“",
					pack.manifest.title,
					"” is put away while your files are open on their own.",
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button",
						onClick: () => void holding.bringPackBack(),
						children: "Bring it back"
					})
				]
			}),
			pack.state === "open" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PackCard, { manifest: pack.manifest }),
			inParts !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PackParts, {
				manifest: inParts,
				extracts
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(FileList, {
				heading: "Extracts of the pack",
				files: ofPack
			})
		]
	});
}
export { DataPage, downloadProfile as t };
