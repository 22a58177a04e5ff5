import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { a as formatPeriodRange, t as formatDay } from "./format-period-BD7N9t4d.js";
import { R as useRegister, z as useRegisterStore } from "./index-DGYiDaCT.js";
import { t as hiddenBy } from "./hidden-concern-Dwmd_jO1.js";
import { i as describeNoteKind, n as describeEffect, r as describeHidden, t as decidedMonths } from "./describe-rebase-CLEdU62d.js";
/* empty css               */
// src/wording/describe-register.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** The register in words: who wrote what when, what it lacks, what became of it. */
/**
* Who and when, as far as anybody said.
*
* @example describeWho('Matron', '2012-08-14T10:00') // 'Matron, 14 August 2012, 10:00'
*/
function describeWho(by, at) {
	const time = /T(\d{2}:\d{2})/.exec(at)?.[1];
	const when = at === "" ? "" : `${formatDay(at)}${time === void 0 ? "" : `, ${time}`}`;
	return [by === "" ? "somebody unnamed" : by, when].filter((part) => part !== "").join(", ");
}
/** With a full stop, where a person wrote none. @example endSentence('A ward closed') // 'A ward closed.' */
var endSentence = (text) => /[.!?…]$/.test(text) ? text : `${text}.`;
var LACKS = {
	months: "Choose the months, the first before the last.",
	chart: "A decision on limits is about one measure at one organisation.",
	text: "Say why, in a few words.",
	cause: "Name the known cause: without one limits stay as they are.",
	name: "Write your name, so that it is known who decided."
};
/** What is still lacking before an entry can be recorded. @example describeLacking('cause') */
var describeLacking = (what) => LACKS[what];
/** What became of an entry. @example describeStep({ what: 'withdrawn', by: 'Nurse', at: '2012-08-15', reason: 'Too early' }) // 'Withdrawn by Nurse, 15 August 2012: Too early.' */
function describeStep({ what, by, at, reason }) {
	return `${what === "withdrawn" ? "Withdrawn" : "Reinstated"} by ${describeWho(by, at)}: ${endSentence(reason)}`;
}
// src/views/shared/annotate/RegisterDialog.tsx
/** A dialog over the screen for writing into the register: opened with focus inside, closed by Escape, the button or the deed. */
var import_jsx_runtime = require_jsx_runtime();
function RegisterDialog({ heading, deed, missing, wide = false, onDo, onClose, children }) {
	const dialog = (0, import_react.useRef)(null);
	const id = (0, import_react.useId)();
	(0, import_react.useLayoutEffect)(() => {
		const element = dialog.current;
		element?.showModal();
		return () => element?.close();
	}, []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dialog", {
		ref: dialog,
		className: wide ? "register-dialog register-dialog-wide" : "register-dialog",
		"aria-labelledby": id,
		onCancel: (event) => {
			event.preventDefault();
			onClose();
		},
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
			onSubmit: (event) => {
				event.preventDefault();
				onDo();
			},
			noValidate: true,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
					id,
					children: heading
				}),
				children,
				missing.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
					className: "register-missing",
					role: "alert",
					children: missing.map((what) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: describeLacking(what) }, what))
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "register-deeds",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "submit",
						className: "button button-main",
						children: deed
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button",
						onClick: onClose,
						children: "Cancel"
					})]
				})
			]
		})
	});
}
// src/views/shared/annotate/hidden-by-note.ts
/** What does this decision alone hide on this chart? '' where nothing, or where another decision says the same. */
function hiddenByNote({ assessment, annotations }, note) {
	if (note.effect === "none") return "";
	const same = annotations.findIndex(({ from, to, effect }) => from === note.from && to === note.to && effect === note.effect);
	return describeHidden(hiddenBy(assessment, [note], annotations.filter((_, index) => index !== same)), decidedMonths([note]));
}
// src/views/shared/annotate/last-name.ts
/** Who wrote last in this browser, so that nobody types a name twice; '' at first. */
var lastName = ({ entries }) => entries.findLast(({ entryId, by }) => by !== "" && !entryId.startsWith("row-"))?.by ?? "";
// src/views/shared/annotate/WithdrawDialog.tsx
/** Takes an entry back, or brings it back, by another entry: nothing is deleted. */
function WithdrawDialog({ note, name, onClose }) {
	const store = useRegisterStore();
	const [reason, setReason] = (0, import_react.useState)("");
	const [by, setBy] = (0, import_react.useState)(name);
	const [missing, setMissing] = (0, import_react.useState)([]);
	const deed = note.standing ? "Withdraw" : "Reinstate";
	const record = () => {
		const lacks = store.withdraw(note.undo, reason, by);
		setMissing(lacks);
		if (lacks.length === 0) onClose();
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(RegisterDialog, {
		heading: `${deed}: ${describeNoteKind(note.kind).toLowerCase()}`,
		deed,
		missing,
		onDo: record,
		onClose,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
				describeEffect(note),
				". ",
				endSentence(note.text)
			] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: "The entry stays in the register, with this step beside it."
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "register-fields",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
					className: "register-line",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "Reason" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
						className: "field",
						rows: 2,
						maxLength: 600,
						value: reason,
						onChange: (event) => setReason(event.target.value)
					})]
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
					className: "register-line",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "Your name" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
						className: "field",
						value: by,
						autoComplete: "name",
						onChange: (event) => setBy(event.target.value)
					})]
				})]
			})
		]
	});
}
// src/views/shared/annotate/NoteEntry.tsx
/** One note or decision: what it does, why, who wrote it when, what became of it, and what it hides. */
function NoteEntry({ note, hides, readOnly, place }) {
	const { register } = useRegister();
	const [asked, setAsked] = (0, import_react.useState)(false);
	const own = "entryId" in note ? note : null;
	const standing = own?.standing ?? true;
	const cause = own?.cause ?? "";
	const who = own === null ? `${"author" in note && note.author !== "" ? note.author : "Nobody named"}; from the extracts` : describeWho(own.by, own.at);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		className: standing ? "note-entry" : "note-entry note-entry-withdrawn",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [
				place,
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("strong", { children: [
						describeNoteKind(note.kind),
						", ",
						formatPeriodRange(note.from, note.to),
						"."
					] }),
					" ",
					endSentence(note.text),
					cause !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
						" ",
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "quiet",
							children: "Known cause:"
						}),
						" ",
						endSentence(cause)
					] })
				] }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "quiet",
					children: [
						who,
						". ",
						standing ? `${describeEffect(note)}.` : ""
					]
				}),
				own?.steps.map((step) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "note-step",
					children: describeStep(step)
				}, step.entryId)),
				!standing && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "note-step",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: "Withdrawn: it changes nothing." })
				}),
				standing && hides.map((text) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: "register-hides",
					children: text
				}, text))
			] }),
			own !== null && !readOnly && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button screen-only",
				"aria-label": `${standing ? "Withdraw" : "Reinstate"}: ${note.text}`,
				onClick: () => setAsked(true),
				children: standing ? "Withdraw" : "Reinstate"
			}),
			asked && own !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WithdrawDialog, {
				note: own,
				name: lastName(register),
				onClose: () => setAsked(false)
			})
		]
	});
}
export { RegisterDialog as i, lastName as n, hiddenByNote as r, NoteEntry as t };
