import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { a as ScreenFailed, dt as chooseTheme, ft as useTheme, i as withPart, l as HonestyStrip, lt as useLocation, o as ScreenLoading, ot as useHoldingState, r as withWhy, rt as goTo, s as ScreenWithoutData, st as useEnvironment, u as useAddresses, ut as useSearch } from "./index-DGYiDaCT.js";
import { i as useChangesSince, n as changeGroupNames, o as chartKey, r as changeWords, t as describeTrigger } from "./describe-trigger-CTUpydU1.js";
import { V as __vitePreload, l as formatCount, r as formatPeriod, t as formatDay } from "./format-period-BD7N9t4d.js";
import { C as _regex, _ as _gte, a as discriminatedUnion, c as nullable, g as union, h as string, i as boolean, l as number, m as strictObject, o as int, r as array, s as literal, x as _minLength } from "./schemas-DyOuiBAM.js";
import { t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { n as group } from "./d3-array-D4fMJGCL.js";
import { t as describeProblem } from "./describe-problem-BuUJY-hF.js";
import { n as downloadText } from "./download-text-Com9oOiO.js";
import { t as useWatchedChart } from "./watched-chart-query-By7yiL9a.js";
import { t as DrawnChart } from "./DrawnChart-Dzbn8c6n.js";
import { t as readingFor } from "./reading-for-BLHH95vC.js";
import { t as WhyIcons } from "./WhyIcons-B8eBeKu9.js";
import { l as readSettings } from "./register-state-BAR4Cq41.js";
// src/wording/meeting-words.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** @example meetingTitle('2012-07') // 'Quality and patient safety committee: data to July 2012' */
function meetingTitle(to) {
	return `Quality and patient safety committee: data to ${formatPeriod(to)}`;
}
/** @example describeProgress(3, 14, 2) // 'Item 3 of 14, 2 ticked off' */
function describeProgress(number, items, done) {
	return `Item ${String(number)} of ${String(items)}${done === 0 ? "" : `, ${String(done)} ticked off`}`;
}
// src/views/meeting/agenda-lines.ts
/** The running order as Changes has it: a line for the record of the meeting, beside the chart it speaks of. */
function ofChange(change, triggered) {
	const { title, sentence, also, doubt } = changeWords(change);
	return {
		line: {
			itemId: change.id,
			title,
			sentence
		},
		chart: change.chart,
		heading: changeGroupNames[change.group],
		also,
		doubt,
		tell: triggered.map((each) => `${each.point.name}. ${describeTrigger(each).tell}`),
		event: change.group === "harm" ? title : null
	};
}
function ofTriggers(triggered) {
	const [first, ...others] = triggered;
	const { title, sentence } = describeTrigger(first);
	return {
		line: {
			itemId: chartKey(first.chart),
			title,
			sentence
		},
		chart: first.chart,
		heading: "Triggered",
		also: others.map((each) => describeTrigger(each).sentence),
		doubt: null,
		tell: triggered.map((each) => `${each.point.name}. ${describeTrigger(each).tell}`),
		event: first.evidence.kind === "events" ? title : null
	};
}
/** Changes and newly reached trigger points, one item a chart: what is triggered first, each part in its own order. */
function agendaLines(changes, triggered) {
	const byChart = group(triggered.filter(({ isNew }) => isNew), ({ chart }) => chartKey(chart));
	const told = new Set(changes.map(({ id }) => id));
	const ofChanges = changes.map((change) => ofChange(change, byChart.get(change.id) ?? []));
	const more = [...byChart].flatMap(([key, [first, ...rest]]) => told.has(key) || first === void 0 ? [] : [ofTriggers([first, ...rest])]);
	return [...[...ofChanges.filter(({ tell }) => tell.length > 0), ...more], ...ofChanges.filter(({ tell }) => tell.length === 0)];
}
// src/wording/minutes.ts
/** What a band is called. */
var riskBandNames = {
	low: "Low",
	moderate: "Moderate",
	high: "High",
	extreme: "Extreme"
};
/** What the two scores are called, from 1 to 5. */
var likelihoodNames = [
	"Rare",
	"Unlikely",
	"Possible",
	"Likely",
	"Almost certain"
];
var consequenceNames = [
	"Negligible",
	"Minor",
	"Moderate",
	"Major",
	"Catastrophic"
];
/**
* A rating in words.
*
* @example describeRating({ likelihood: 4, consequence: 3, rating: 12, band: 'high' }) // 'High, 12 (likelihood 4 × consequence 3)'
*/
function describeRating({ likelihood, consequence, rating, band }) {
	return `${riskBandNames[band]}, ${String(rating)} (likelihood ${String(likelihood)} × consequence ${String(consequence)})`;
}
/**
* An action in one line.
*
* @example describeAction(action) // 'Visit the TIA clinic. Owner: Stroke lead. Due 1 September 2012.'
*/
function describeAction({ text, owner, due, open, outcome, carried }) {
	return [
		ended(text),
		owner === "" ? "No owner yet." : `Owner: ${ended(owner)}`,
		due === null ? "No date set." : `Due ${formatDay(due)}.`,
		open ? "" : `Closed${outcome === null || outcome === "" ? "" : `: ${outcome.replace(/\.$/, "")}`}.`,
		carried === null ? "" : `From ${carried.fromMeeting.replace(/\.$/, "")}${carried.carriedTimes > 1 ? `, carried ${formatCount(carried.carriedTimes, "times")}` : ""}.`
	].filter((part) => part !== "").join(" ");
}
var ended = (text) => /[.?!…]$/.test(text) ? text : `${text}.`;
/** What people typed stays what they typed: no mark of theirs becomes a heading, a link or a tag. */
function plain(text) {
	return text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&").replace(/^(\s*)([-+=])/gm, "$1\\$2").replace(/^(\s*\d+)([.)])/gm, "$1\\$2");
}
/** A note of several lines: each line its own, inside a quotation. */
var quoted = (text) => text.trim().split(/\r\n|\r|\n/).map((one) => one.trim() === "" ? ">" : `> ${plain(one.trim())}  `).join("\n");
function itemLines(item, index) {
	const actions = item.actions.map((action) => `- Action: ${plain(describeAction(action))}`);
	return [
		`## ${String(index + 1)}\\. ${plain(item.title)}`,
		item.sentence === "" ? "" : plain(item.sentence),
		item.done ? "Discussed." : item.note.trim() === "" && item.rating === null ? "Not reached." : "Begun, not ticked off.",
		item.rating === null ? "" : `Risk: ${describeRating(item.rating)}.${item.rating.reason === "" ? "" : ` ${plain(ended(item.rating.reason))}`}`,
		item.note.trim() === "" ? "" : quoted(item.note),
		actions.join("\n")
	].filter((part) => part !== "").join("\n\n");
}
/**
* The minutes as Markdown: heading, what was covered, each item in the running order with its sentence, rating, note and actions, at
* the end the actions carried over. Notes stand as they were last written, word for word.
*/
function minutesMarkdown({ details, items, otherActions, done }, summary) {
	const held = details.day === null ? "" : `Held on ${formatDay(details.day)}. `;
	const data = `Data to ${formatPeriod(details.to)}${details.contentHash === null ? "" : `, fingerprint ${details.contentHash.slice(0, 12)}`}.`;
	const carried = otherActions.length === 0 ? "" : `## Actions of earlier meetings\n\n${otherActions.map((action) => `- ${plain(action.carried === null ? "" : `${action.carried.itemTitle}: `)}${plain(describeAction(action))}`).join("\n")}`;
	return [
		`# ${plain(details.title)}`,
		`${held}${data} ${String(done)} of ${formatCount(items.length, "items")} discussed.`,
		plain(summary),
		...items.map(itemLines),
		carried
	].filter((part) => part !== "").join("\n\n").concat("\n");
}
var FIELDS = [
	"Item",
	"Title",
	"What changed",
	"Discussed",
	"Likelihood",
	"Consequence",
	"Rating",
	"Band",
	"Reason",
	"Note",
	"Action",
	"Owner",
	"Due",
	"Action state",
	"Outcome",
	"From meeting"
];
var actionCells = (action) => [
	action.text,
	action.owner,
	action.due,
	action.open ? "open" : "closed",
	action.outcome,
	action.carried?.fromMeeting ?? null
];
var NO_ACTION = [
	null,
	null,
	null,
	null,
	null,
	null
];
/**
* The minutes as a table: a row an action, and one for each item without any, so that nothing of the meeting is missing. For `safeCsv`,
* which keeps spreadsheets from running what somebody typed.
*
* @example safeCsv(table.fields, table.rows)
*/
function minutesTable({ items, otherActions }) {
	const rows = items.flatMap((item, index) => {
		const { rating } = item;
		const cells = [
			index + 1,
			item.title,
			item.sentence,
			item.done ? "yes" : "no",
			rating?.likelihood ?? null,
			rating?.consequence ?? null,
			rating?.rating ?? null,
			rating === null ? null : riskBandNames[rating.band],
			rating?.reason ?? null,
			item.note
		];
		return item.actions.length === 0 ? [[...cells, ...NO_ACTION]] : item.actions.map((action) => [...cells, ...actionCells(action)]);
	});
	const others = otherActions.map((action) => [
		null,
		action.carried?.itemTitle ?? null,
		null,
		null,
		null,
		null,
		null,
		null,
		null,
		null,
		...actionCells(action)
	]);
	return {
		fields: FIELDS,
		rows: [...rows, ...others]
	};
}
// src/meeting/risk-rating.ts
var isScore = (value) => Number.isInteger(value) && value >= 1 && value <= 5;
/**
* In which band is a rating? Low 1–3, moderate 4–6, high 8–12, extreme 15–25. Source: A risk matrix for risk managers, National Patient Safety
* Agency, January 2008.
*
* @returns null for a number that two scores of 1 to 5 cannot make (7, 11, 13, 14, 17…): such a rating was mistyped
* @example bandOf(12) // 'high'
* @example bandOf(7) // null
*/
function bandOf(rating) {
	if (![
		1,
		2,
		3,
		4,
		5
	].some((likelihood) => isScore(rating / likelihood))) return null;
	return rating <= 3 ? "low" : rating <= 6 ? "moderate" : rating <= 12 ? "high" : "extreme";
}
/**
* How grave is a risk? Null where either score is none of 1 to 5: nothing is rounded or guessed.
*
* @example rateRisk(4, 3) // { likelihood: 4, consequence: 3, rating: 12, band: 'high' }
*/
function rateRisk(likelihood, consequence) {
	if (!isScore(likelihood) || !isScore(consequence)) return null;
	const rating = likelihood * consequence;
	const band = bandOf(rating);
	return band === null ? null : {
		likelihood,
		consequence,
		rating,
		band
	};
}
// src/meeting/meeting-state.ts
/**
* Where does the meeting stand? The same entries give the same state.
*
* A note, rating or action for an item that is not on the agenda makes an item with its identifier for a title, at the end: what
* somebody wrote is never thrown away. An order that leaves items out keeps these after the named ones, in their old order. A record without an
* opening has no details.
*
* @returns null for a record that was never opened
*/
function meetingState({ entries }) {
	const opened = entries.find((entry) => entry.kind === "opened");
	if (opened === void 0) return null;
	const drafts = /* @__PURE__ */ new Map();
	const actions = /* @__PURE__ */ new Map();
	let order = [];
	const draftOf = (itemId) => {
		let draft = drafts.get(itemId);
		if (draft === void 0) drafts.set(itemId, draft = {
			line: {
				itemId,
				title: itemId,
				sentence: ""
			},
			done: false,
			notes: [],
			rating: null
		});
		return draft;
	};
	for (const entry of entries) switch (entry.kind) {
		case "opened":
			if (entry !== opened) break;
			for (const line of entry.agenda) draftOf(line.itemId).line = line;
			for (const { action, ...carried } of entry.carried) actions.set(action.actionId, {
				...action,
				open: true,
				outcome: null,
				carried
			});
			break;
		case "agenda-added":
			for (const line of entry.lines) draftOf(line.itemId).line = line;
			break;
		case "ordered":
			order = entry.itemIds;
			break;
		case "ticked":
			draftOf(entry.itemId).done = entry.done;
			break;
		case "noted":
			draftOf(entry.itemId).notes.push({
				text: entry.text,
				at: entry.at
			});
			break;
		case "rated": {
			const rating = rateRisk(entry.likelihood, entry.consequence);
			if (rating !== null) draftOf(entry.itemId).rating = {
				...rating,
				reason: entry.reason
			};
			break;
		}
		case "rating-withdrawn":
			draftOf(entry.itemId).rating = null;
			break;
		case "action-set": {
			const before = actions.get(entry.action.actionId);
			if (before === void 0) draftOf(entry.action.itemId);
			actions.set(entry.action.actionId, {
				...entry.action,
				open: before?.open ?? true,
				outcome: before?.outcome ?? null,
				carried: before?.carried ?? null
			});
			break;
		}
		case "action-closed":
			change(actions, entry.actionId, {
				open: false,
				outcome: entry.outcome
			});
			break;
		case "action-reopened": change(actions, entry.actionId, {
			open: true,
			outcome: null
		});
	}
	const ranked = [.../* @__PURE__ */ new Set([...order.filter((itemId) => drafts.has(itemId)), ...drafts.keys()])];
	const all = [...actions.values()];
	const items = ranked.map((itemId) => {
		const { line, done, notes, rating } = drafts.get(itemId);
		return {
			...line,
			done,
			note: notes.at(-1)?.text ?? "",
			notes,
			rating,
			actions: all.filter((action) => action.itemId === itemId)
		};
	});
	return {
		details: opened.details,
		items,
		otherActions: all.filter(({ itemId }) => !drafts.has(itemId)),
		done: items.filter(({ done }) => done).length
	};
}
function change(actions, actionId, to) {
	const action = actions.get(actionId);
	if (action !== void 0) actions.set(actionId, {
		...action,
		...to
	});
}
/**
* Which actions come over to the next meeting? Those still open, the longest carried first, then in the order they were made.
*
* @example carryOver(july) // [{ action: { text: 'Visit the TIA clinic', owner: 'Stroke lead', … }, fromMeeting: 'July 2012', carriedTimes: 1 }]
*/
function carryOver(meeting) {
	const state = meetingState(meeting);
	if (state === null) return [];
	const titles = new Map(state.items.map(({ itemId, title }) => [itemId, title]));
	return [...state.items.flatMap(({ actions }) => actions), ...state.otherActions].filter(({ open }) => open).map(({ open: _open, outcome: _outcome, carried, ...action }) => ({
		action,
		fromMeeting: carried?.fromMeeting ?? state.details.title,
		itemTitle: titles.get(action.itemId) ?? carried?.itemTitle ?? action.itemId,
		carriedTimes: (carried?.carriedTimes ?? 0) + 1
	})).sort((one, other) => other.carriedTimes - one.carriedTimes);
}
/**
* Is an action late? On the day itself it is not.
*
* @example isOverdue(action, '2012-09-01')
*/
function isOverdue({ open, due }, today) {
	return open && due !== null && due < today;
}
// src/views/meeting/Actions.tsx
/** Who does what until when: actions of one item, and those that earlier meetings left open. */
var import_jsx_runtime = require_jsx_runtime();
function Actions({ itemId, actions, onStep }) {
	const environment = useEnvironment();
	const today = environment.today();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "meeting-actions",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", { children: "Actions" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: actions.map((action) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
				className: action.open ? void 0 : "meeting-closed",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [describeAction(action), isOverdue(action, today) && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", {
					className: "verdict-concern",
					children: " Overdue."
				})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					onClick: () => onStep(action.open ? {
						kind: "action-closed",
						actionId: action.actionId,
						outcome: ""
					} : {
						kind: "action-reopened",
						actionId: action.actionId
					}),
					children: action.open ? "Close" : "Reopen"
				})]
			}, action.actionId)) }),
			itemId !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NewAction, { onAdd: (action) => onStep({
				kind: "action-set",
				action: {
					...action,
					itemId,
					actionId: environment.newId?.() ?? `${itemId} ${environment.now()} ${actions.length}`
				}
			}) })
		]
	});
}
var NOTHING = {
	text: "",
	owner: "",
	due: null
};
function NewAction({ onAdd }) {
	const [draft, setDraft] = (0, import_react.useState)(NOTHING);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "meeting-new-action",
		onSubmit: (event) => {
			event.preventDefault();
			if (draft.text.trim() === "") return;
			onAdd({
				...draft,
				text: draft.text.trim(),
				owner: draft.owner.trim()
			});
			setDraft(NOTHING);
		},
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: ["Action", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				className: "field",
				required: true,
				value: draft.text,
				onChange: (event) => setDraft({
					...draft,
					text: event.target.value
				})
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: ["Owner", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				className: "field",
				value: draft.owner,
				onChange: (event) => setDraft({
					...draft,
					owner: event.target.value
				})
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: ["Due", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				className: "field",
				type: "date",
				value: draft.due ?? "",
				onChange: (event) => setDraft({
					...draft,
					due: event.target.value || null
				})
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "submit",
				className: "button",
				children: "Add the action"
			})
		]
	});
}
// src/views/meeting/WrittenText.tsx
/** A text that is written down while somebody types: when they pause, and when they leave it. Nothing typed is lost to a click elsewhere. */
var PAUSE_MS = 1500;
function WrittenText({ label, text, rows, onWrite }) {
	const [typed, setTyped] = (0, import_react.useState)(text);
	const latest = (0, import_react.useRef)({
		typed,
		text,
		onWrite
	});
	(0, import_react.useEffect)(() => {
		latest.current = {
			typed,
			text,
			onWrite
		};
	});
	(0, import_react.useEffect)(() => {
		if (typed === text) return;
		const pause = setTimeout(() => onWrite(typed), PAUSE_MS);
		return () => clearTimeout(pause);
	}, [
		typed,
		text,
		onWrite
	]);
	(0, import_react.useEffect)(() => () => {
		if (latest.current.typed !== latest.current.text) latest.current.onWrite(latest.current.typed);
	}, []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "meeting-text",
		children: [label, /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
			rows,
			value: typed,
			onChange: (event) => setTyped(event.target.value),
			onBlur: () => {
				if (typed !== text) onWrite(typed);
			}
		})]
	});
}
// src/views/meeting/ItemDesk.tsx
/** What the committee writes down about an item: a note, a risk rating beside the computed evidence, and actions. */
var SCORES = [
	1,
	2,
	3,
	4,
	5
];
function ItemDesk({ item, otherActions, kept, onStep }) {
	const { itemId } = item;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("aside", {
		className: "meeting-desk",
		"aria-label": "Notes, risk and actions",
		children: [
			!kept && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "meeting-unkept",
				role: "alert",
				children: "This browser keeps nothing between visits: take the minutes away before you leave."
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WrittenText, {
				label: "Note for the minutes",
				text: item.note,
				rows: 6,
				onWrite: (text) => onStep({
					kind: "noted",
					itemId,
					text
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Risk, {
				item,
				onStep
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Actions, {
				itemId,
				actions: item.actions,
				onStep
			}),
			otherActions.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [
				"Open from earlier meetings (",
				otherActions.filter(({ open }) => open).length,
				")"
			] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Actions, {
				itemId: null,
				actions: otherActions,
				onStep
			})] })
		]
	});
}
function Risk({ item: { itemId, rating }, onStep }) {
	const [half, setHalf] = (0, import_react.useState)({
		likelihood: null,
		consequence: null
	});
	const likelihood = rating?.likelihood ?? half.likelihood;
	const consequence = rating?.consequence ?? half.consequence;
	const rate = (scores, reason) => {
		if (scores.likelihood !== null && scores.consequence !== null) onStep({
			kind: "rated",
			itemId,
			likelihood: scores.likelihood,
			consequence: scores.consequence,
			reason
		});
		else setHalf(scores);
	};
	const withdraw = () => {
		setHalf({
			likelihood: null,
			consequence: null
		});
		onStep({
			kind: "rating-withdrawn",
			itemId
		});
	};
	const reason = rating?.reason ?? "";
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
		className: "meeting-risk",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: "Risk, as the committee sees it" }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "meeting-scores",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Score, {
					name: "Likelihood",
					names: likelihoodNames,
					value: likelihood,
					onChange: (value) => rate({
						likelihood: value,
						consequence
					}, reason)
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Score, {
					name: "Consequence",
					names: consequenceNames,
					value: consequence,
					onChange: (value) => rate({
						likelihood,
						consequence: value
					}, reason)
				})]
			}),
			rating !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
					className: `meeting-band meeting-band-${rating.band}`,
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: describeRating(rating) })
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WrittenText, {
					label: "Reason",
					text: reason,
					rows: 2,
					onWrite: (text) => rate(rating, text)
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					onClick: withdraw,
					children: "Withdraw the rating"
				})
			] })
		]
	});
}
function Score({ name, names, value, onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [name, /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
		className: "field",
		value: value ?? "",
		onChange: (event) => onChange(Number(event.target.value)),
		children: [value === null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: "",
			children: "Not rated"
		}), SCORES.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("option", {
			value: each,
			children: [
				each,
				" ",
				names[each - 1]
			]
		}, each))]
	})] });
}
// src/views/meeting/meeting-keys.ts
var MEETING_KEYS = [
	{
		keys: ["ArrowRight", "PageDown"],
		shown: "→",
		command: "next",
		does: "Next item"
	},
	{
		keys: ["ArrowLeft", "PageUp"],
		shown: "←",
		command: "previous",
		does: "Item before"
	},
	{
		keys: ["Home"],
		shown: "Home",
		command: "first",
		does: "First item"
	},
	{
		keys: ["End"],
		shown: "End",
		command: "last",
		does: "Last item"
	},
	{
		keys: ["d"],
		shown: "D",
		command: "done",
		does: "Tick off, or take the tick back"
	},
	{
		keys: ["n"],
		shown: "N",
		command: "notes",
		does: "Notes, risk and actions: show or hide"
	},
	{
		keys: ["o"],
		shown: "O",
		command: "order",
		does: "Running order: show or hide"
	},
	{
		keys: ["w"],
		shown: "W",
		command: "why",
		does: "Why these icons"
	},
	{
		keys: ["f"],
		shown: "F",
		command: "full-screen",
		does: "Full screen"
	},
	{
		keys: ["t"],
		shown: "T",
		command: "theme",
		does: "Light or dark room"
	},
	{
		keys: ["?"],
		shown: "?",
		command: "help",
		does: "These keys"
	},
	{
		keys: ["Escape"],
		shown: "Esc",
		command: "leave",
		does: "Back to Changes"
	}
];
/** What a key asks for; null: nothing, or somebody is typing, or a dialog has the word. */
function commandOf(event) {
	if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null;
	if ((event.target instanceof Element ? event.target : null)?.closest("input, textarea, select, dialog, [popover]") != null) return null;
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	return MEETING_KEYS.find(({ keys }) => keys.includes(key))?.command ?? null;
}
// src/meeting/meeting-record.ts
/**
* Opens a meeting: its details, the running order as computed, and the actions that earlier ones left open.
*/
function openMeeting(details, agenda, carried, at) {
	return {
		recordVersion: 1,
		entries: [{
			kind: "opened",
			at,
			details,
			agenda,
			carried
		}]
	};
}
/** Adds what was done. The record handed in is left as it is. */
function record(meeting, entry) {
	return {
		...meeting,
		entries: [...meeting.entries, entry]
	};
}
/** The record as a file: JSON with a version, a line an entry, so that two of them can be compared. Read back by `parseMeetingRecord`. */
function encodeMeetingRecord({ recordVersion, entries }) {
	return `{"recordVersion":${String(recordVersion)},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}\n`;
}
// src/views/meeting/MeetingExport.tsx
/** The minutes taken away: for a document, for a spreadsheet, and as a record that another machine can go on with. */
function MeetingExport({ meeting: { state, record, kept, problems, bring } }) {
	const id = (0, import_react.useId)();
	if (state === null || record === null) return null;
	const name = `minutes-${state.details.to}`;
	const { since } = state.details;
	const summary = since === null ? "" : `What changed since ${formatPeriod(since)}.`;
	const downloadTable = async () => {
		const { safeCsv } = await __vitePreload(async () => {
			const { safeCsv } = await import("./safe-csv-BurKZokL.js").then((n) => n.n);
			return { safeCsv };
		}, [], import.meta.url);
		const { fields, rows } = minutesTable(state);
		downloadText(`${name}.csv`, "text/csv;charset=utf-8", safeCsv(fields, rows));
	};
	const bringFile = async (file) => {
		if (file !== void 0) await bring(await file.text(), file.name);
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: "button",
		popoverTarget: id,
		children: "Minutes"
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		id,
		popover: "auto",
		className: "meeting-export",
		role: "group",
		"aria-label": "Take the minutes away",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: kept ? "Kept in this browser only, until you take them away." : "This browser keeps nothing: take the minutes away before you leave."
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				onClick: () => downloadText(`${name}.md`, "text/markdown;charset=utf-8", minutesMarkdown(state, summary)),
				children: "For a document (Markdown)"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				onClick: () => void downloadTable(),
				children: "For a spreadsheet (CSV)"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				onClick: () => downloadText(`${name}.json`, "application/json", encodeMeetingRecord(record)),
				children: "The whole record (JSON)"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				className: "button",
				children: ["Bring a record from another machine", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					type: "file",
					accept: ".json,application/json",
					className: "visually-hidden",
					onChange: (event) => void bringFile(event.target.files?.[0])
				})]
			}),
			problems.map((problem, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				role: "alert",
				children: describeProblem(problem).text
			}, index))
		]
	})] });
}
// src/views/meeting/MeetingBar.tsx
function MeetingBar({ meeting, index, piece, shown, onCommand }) {
	const items = meeting.state?.items ?? [];
	const item = items[index];
	const button = (command, key, words, state = {}) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
		type: "button",
		className: "button",
		"aria-pressed": state.pressed,
		disabled: state.off,
		onClick: () => onCommand(command),
		children: [
			words,
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("kbd", { children: key })
		]
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
		className: "meeting-bar",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "meeting-place",
			role: "status",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: describeProgress(index + 1, items.length, meeting.state?.done ?? 0) }), piece !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
				className: "quiet",
				children: [" ", piece.heading]
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "meeting-tools screen-only",
			children: [
				button("previous", "←", "Before", { off: index === 0 }),
				button("next", "→", "Next", { off: index >= items.length - 1 }),
				button("done", "D", item?.done ? "Ticked off" : "Tick off", { pressed: item?.done ?? false }),
				button("order", "O", "Running order", { pressed: shown.order }),
				button("notes", "N", "Notes", { pressed: shown.notes }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeetingExport, { meeting }),
				button("full-screen", "F", "Full screen"),
				button("help", "?", "Keys"),
				button("leave", "Esc", "Leave")
			]
		})]
	});
}
// src/views/meeting/MeetingHelp.tsx
/** Which key does what? */
function MeetingHelp({ onClose }) {
	const dialog = (0, import_react.useRef)(null);
	(0, import_react.useLayoutEffect)(() => {
		const element = dialog.current;
		element?.showModal();
		return () => element?.close();
	}, []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dialog", {
		ref: dialog,
		className: "meeting-help",
		"aria-labelledby": "meeting-help-heading",
		onCancel: (event) => {
			event.preventDefault();
			onClose();
		},
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "meeting-help-heading",
				children: "Keys"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", { children: MEETING_KEYS.map(({ shown, does }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("kbd", { children: shown }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: does })] }, shown)) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				onClick: onClose,
				children: "Close"
			})
		]
	});
}
// src/views/meeting/use-room-for-chart.ts
/** How high may the chart be? Whatever the words above it leave. */
/** Above the drawing stand the strip that reads a month and, below it, the walk's line: they take this much. */
var BESIDE_DRAWING = 120;
var LEAST = 220;
function useRoomForChart() {
	const room = (0, import_react.useRef)(null);
	const [height, setHeight] = (0, import_react.useState)(null);
	(0, import_react.useLayoutEffect)(() => {
		const element = room.current;
		if (element === null) return;
		const measure = () => setHeight(Math.max(LEAST, Math.floor(element.clientHeight - BESIDE_DRAWING)));
		measure();
		if (typeof ResizeObserver === "undefined") return;
		const observer = new ResizeObserver(measure);
		observer.observe(element);
		return () => observer.disconnect();
	}, []);
	return {
		room,
		height
	};
}
// src/views/meeting/MeetingItem.tsx
function MeetingItem({ item, piece, number }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("article", {
		className: "meeting-item",
		"aria-labelledby": "meeting-item-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", { children: [piece !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyIcons, {
				chart: piece.chart,
				size: 72,
				event: piece.event
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h1", {
				id: "meeting-item-heading",
				className: item.done ? "meeting-done" : void 0,
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "visually-hidden",
						children: [
							"Item ",
							number,
							": "
						]
					}),
					item.title,
					item.done && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "visually-hidden",
						children: " (ticked off)"
					})
				]
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "meeting-sentence",
				children: piece?.line.sentence ?? item.sentence
			}),
			piece === null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "meeting-also",
				children: "This item is of an earlier state of the data; there is no such change any more."
			}),
			piece !== null && piece.also.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "meeting-also",
				children: piece.also.join(" ")
			}),
			piece !== null && piece.doubt !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "meeting-also meeting-doubt",
				children: piece.doubt
			}),
			piece !== null && piece.tell.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "meeting-also meeting-tell",
				children: [
					"Trigger: ",
					piece.tell.join(". "),
					"."
				]
			}),
			piece !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ItemChart, {
				measureId: piece.chart.measure.id,
				providerCode: piece.chart.provider.code
			})
		]
	});
}
var TEXT_SIZE = 24;
function ItemChart({ measureId, providerCode }) {
	const chart = useWatchedChart(measureId, providerCode, DEFAULT_RULE_SET).data;
	const { room, height } = useRoomForChart();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "meeting-chart",
		ref: room,
		children: chart && height !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(DrawnChart, {
			chart,
			summary: readingFor(chart).caption,
			height,
			textSize: height > 420 ? TEXT_SIZE : 15
		})
	});
}
// src/views/meeting/RunningOrder.tsx
/** The order with one item a place earlier or later. @example moved(['a', 'b', 'c'], 1, -1) // ['b', 'a', 'c'] */
function moved(itemIds, index, by) {
	const order = [...itemIds];
	const [item] = order.splice(index, 1);
	if (item !== void 0) order.splice(Math.max(0, Math.min(order.length, index + by)), 0, item);
	return order;
}
function RunningOrder({ items, current, onGo, onStep }) {
	const ids = items.map(({ itemId }) => itemId);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("nav", {
		className: "meeting-order",
		"aria-label": "Running order",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", { children: items.map((item, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
			"aria-current": index === current ? "step" : void 0,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					type: "checkbox",
					checked: item.done,
					"aria-label": `Ticked off: ${item.title}`,
					onChange: (event) => onStep({
						kind: "ticked",
						itemId: item.itemId,
						done: event.target.checked
					})
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "meeting-order-go",
					onClick: () => onGo(index),
					children: item.title
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
					className: "meeting-order-move",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button",
						disabled: index === 0,
						"aria-label": `Earlier: ${item.title}`,
						onClick: () => onStep({
							kind: "ordered",
							itemIds: moved(ids, index, -1)
						}),
						children: "↑"
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "button",
						disabled: index === items.length - 1,
						"aria-label": `Later: ${item.title}`,
						onClick: () => onStep({
							kind: "ordered",
							itemIds: moved(ids, index, 1)
						}),
						children: "↓"
					})]
				})
			]
		}, item.itemId)) })
	});
}
// src/extract/parse-meeting-record.ts
var words = () => string("text");
var name = () => string("text").check(_minLength(1, "text"));
var month = () => string("YYYY-MM").check(_regex(/^\d{4}-(0[1-9]|1[0-2])$/, "YYYY-MM"));
var day = () => string("YYYY-MM-DD").check(_regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "YYYY-MM-DD"));
var score = () => union([
	literal(1),
	literal(2),
	literal(3),
	literal(4),
	literal(5)
], "a score from 1 to 5");
var line = () => strictObject({
	itemId: name(),
	title: words(),
	sentence: words()
}, "a line of the agenda");
var action = () => strictObject({
	actionId: name(),
	itemId: name(),
	text: words(),
	owner: words(),
	due: nullable(day())
}, "an action");
var carried = () => strictObject({
	action: action(),
	fromMeeting: words(),
	itemTitle: words(),
	carriedTimes: number("a number").check(int("a whole number"), _gte(1, "1 or more"))
});
var details = () => strictObject({
	meetingId: name(),
	title: words(),
	day: nullable(day()),
	since: nullable(month()),
	to: month(),
	contentHash: nullable(words())
}, "details of a meeting");
var at = name();
var ENTRY = discriminatedUnion("kind", [
	strictObject({
		at,
		kind: literal("opened"),
		details: details(),
		agenda: array(line(), "a list"),
		carried: array(carried(), "a list")
	}),
	strictObject({
		at,
		kind: literal("agenda-added"),
		lines: array(line(), "a list")
	}),
	strictObject({
		at,
		kind: literal("ordered"),
		itemIds: array(name(), "a list")
	}),
	strictObject({
		at,
		kind: literal("ticked"),
		itemId: name(),
		done: boolean("true or false")
	}),
	strictObject({
		at,
		kind: literal("noted"),
		itemId: name(),
		text: words()
	}),
	strictObject({
		at,
		kind: literal("rated"),
		itemId: name(),
		likelihood: score(),
		consequence: score(),
		reason: words()
	}),
	strictObject({
		at,
		kind: literal("rating-withdrawn"),
		itemId: name()
	}),
	strictObject({
		at,
		kind: literal("action-set"),
		action: action()
	}),
	strictObject({
		at,
		kind: literal("action-closed"),
		actionId: name(),
		outcome: words()
	}),
	strictObject({
		at,
		kind: literal("action-reopened"),
		actionId: name()
	})
], "an entry of a meeting");
var RECORD = strictObject({
	recordVersion: literal(1, "1"),
	entries: array(ENTRY, "a list of entries").check(_minLength(1, "at least the opening of the meeting"))
}, "the record of a meeting");
/**
* Reads the record of a meeting from its JSON: kept by the browser, or exported on one machine and brought to another.
*
* A wrong place refuses the whole record, so that no note is lost unseen: the file stays what it is. What `encodeMeetingRecord` wrote comes
* back equal.
*/
function parseMeetingRecord(json, file) {
	return readSettings(json, file, RECORD, ({ entries }, problems) => {
		if (entries[0]?.kind !== "opened") problems.add("stop", "settings-entry", {
			column: "entries.0.kind",
			seen: entries[0]?.kind ?? null,
			expected: "opened"
		});
	});
}
// src/meeting/merge-records.ts
/**
* Every entry of both, in the order of their times; those of the same minute keep the order they had, `mine` first.
* The same entry in both stands once. Null: they are records of different meetings.
*
* @example mergeRecords(mine, copyOfMine) // mine
*/
function mergeRecords(mine, theirs) {
	const [opened] = mine.entries;
	const [other] = theirs.entries;
	if (opened?.kind !== "opened" || other?.kind !== "opened" || opened.details.meetingId !== other.details.meetingId) return null;
	const known = new Set(mine.entries.map((entry) => JSON.stringify(entry)));
	const more = theirs.entries.filter((entry) => entry.kind !== "opened" && !known.has(JSON.stringify(entry)));
	if (more.length === 0) return mine;
	const rest = [...mine.entries.slice(1), ...more];
	return {
		...mine,
		entries: [opened, ...rest.toSorted((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0)]
	};
}
// src/queries/kept-meetings.ts
/** Meetings kept in this browser: found again after a reload, carried over to the next one, never overwritten by another. */
var FOLDER = "meeting/";
var openedAt = ({ entries }) => entries[0]?.at ?? "";
/** Every meeting kept here, the latest opened first. One that cannot be read is told of and left where it is. */
async function keptMeetings(keep) {
	const meetings = [];
	const problems = [];
	for (const name of await keep.names(FOLDER)) {
		const parsed = parseMeetingRecord(await keep.read(name) ?? "", name);
		problems.push(...parsed.problems);
		if (parsed.settings !== null) meetings.push(parsed.settings);
	}
	return {
		meetings: meetings.sort((a, b) => openedAt(a) < openedAt(b) ? 1 : -1),
		problems
	};
}
async function keepMeeting(keep, meeting) {
	const opened = meeting.entries[0];
	if (opened?.kind !== "opened") throw new Error("A meeting that was never opened cannot be kept.");
	await keep.write(FOLDER + opened.details.meetingId, encodeMeetingRecord(meeting));
}
/**
* The meeting about these months: the one already begun, with items that have come since added at its end; else a new one,
* which takes over the open actions of the latest meeting.
*/
function continueOrOpen(kept, asked, agenda, environment) {
	const at = environment.now();
	const begun = kept.find(({ entries: [opened] }) => opened?.kind === "opened" && opened.details.to === asked.to && opened.details.since === asked.since);
	if (begun === void 0) {
		const latest = kept[0];
		return openMeeting({
			...asked,
			meetingId: `${asked.to}-${environment.newId?.() ?? at}`,
			day: environment.today()
		}, agenda, latest === void 0 ? [] : carryOver(latest), at);
	}
	const known = new Set(meetingState(begun)?.items.map(({ itemId }) => itemId));
	const lines = agenda.filter(({ itemId }) => !known.has(itemId));
	return lines.length === 0 ? begun : record(begun, {
		kind: "agenda-added",
		at,
		lines
	});
}
// src/views/meeting/use-meeting.ts
/** The meeting that is being held: begun once, written to with every step, kept in this browser. */
function useMeeting(asked, agenda) {
	const environment = useEnvironment();
	const [meeting, setMeeting] = (0, import_react.useState)(null);
	const [kept, setKept] = (0, import_react.useState)(environment.keep !== void 0);
	const [problems, setProblems] = (0, import_react.useState)([]);
	const newest = (0, import_react.useRef)(null);
	const { since, to } = asked;
	const hold = (0, import_react.useCallback)((next) => {
		newest.current = next;
		setMeeting(next);
		const { keep } = environment;
		if (keep !== void 0) keepMeeting(keep, next).catch(() => setKept(false));
	}, [environment]);
	(0, import_react.useEffect)(() => {
		let left = false;
		(async () => {
			const found = environment.keep === void 0 ? null : await keptMeetings(environment.keep).catch(() => null);
			if (left) return;
			if (found === null) setKept(false);
			else setProblems(found.problems);
			hold(continueOrOpen(found?.meetings ?? [], asked, agenda, environment));
		})();
		return () => {
			left = true;
		};
	}, [
		environment,
		since,
		to,
		hold
	]);
	const step = (0, import_react.useCallback)((done) => {
		if (newest.current !== null) hold(record(newest.current, {
			...done,
			at: environment.now()
		}));
	}, [environment, hold]);
	return {
		bring: (0, import_react.useCallback)(async (json, file) => {
			const { settings, problems: found } = parseMeetingRecord(json, file);
			setProblems(found);
			const opened = settings?.entries[0];
			if (settings === null || opened?.kind !== "opened") return;
			const merged = newest.current === null ? null : mergeRecords(newest.current, settings);
			if (merged !== null) hold(merged);
			else if (opened.details.since === since && opened.details.to === to) hold(settings);
			else if (environment.keep !== void 0) await keepMeeting(environment.keep, settings).catch(() => setKept(false));
		}, [
			environment,
			hold,
			since,
			to
		]),
		state: meeting === null ? null : meetingState(meeting),
		record: meeting,
		kept,
		problems,
		step
	};
}
// src/views/meeting/MeetingPage.tsx
/** Meeting mode: one item at a time, large enough for the far end of the room, led by the keyboard. */
function MeetingPage() {
	useTitle("Meeting");
	const { pack, contentHash } = useHoldingState();
	const found = useChangesSince(DEFAULT_RULE_SET);
	const agenda = found.data?.agenda ?? null;
	const triggered = found.data?.triggers.triggered;
	const pieces = (0, import_react.useMemo)(() => agenda === null ? [] : agendaLines(agenda.changes, triggered ?? []), [agenda, triggered]);
	if (found.error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Meeting",
		failure: found.error
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Meeting" });
	if (found.data === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Meeting" });
	if (agenda === null || pieces.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NothingToMeetFor, {});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Held, {
		since: agenda.since,
		to: agenda.to,
		pieces,
		contentHash: found.data.charts.contents.contentHash.replace(/^baked:/, "")
	}, `${agenda.since} ${agenda.to}`);
}
function Held({ since, to, pieces, contentHash }) {
	const addresses = useAddresses();
	const [path] = useLocation();
	const search = useSearch();
	const theme = useTheme();
	const [shown, setShown] = (0, import_react.useState)({
		notes: false,
		order: false,
		help: false
	});
	const screen = (0, import_react.useRef)(null);
	const meeting = useMeeting({
		title: meetingTitle(to),
		since,
		to,
		contentHash
	}, pieces.map(({ line }) => line));
	const items = meeting.state?.items ?? [];
	const asked = new URLSearchParams(search).get("item");
	const index = Math.max(0, items.findIndex(({ itemId }) => itemId === asked));
	const item = items[index];
	const piece = pieces.find(({ line }) => line.itemId === item?.itemId) ?? null;
	const toggle = (part) => setShown((now) => ({
		...now,
		[part]: !now[part]
	}));
	const go = (to) => {
		const next = items[Math.max(0, Math.min(items.length - 1, to))];
		if (next !== void 0) goTo(withPart(path, search, "item", next.itemId), { replace: true });
	};
	const commands = {
		next: () => go(index + 1),
		previous: () => go(index - 1),
		first: () => go(0),
		last: () => go(items.length - 1),
		leave: () => goTo(addresses.changes()),
		help: () => toggle("help"),
		done: () => item && meeting.step({
			kind: "ticked",
			itemId: item.itemId,
			done: !item.done
		}),
		notes: () => toggle("notes"),
		order: () => toggle("order"),
		"full-screen": () => void (document.fullscreenElement === null ? screen.current?.requestFullscreen() : document.exitFullscreen())?.catch(() => void 0),
		theme: () => chooseTheme(theme === "dark" ? "light" : "dark"),
		why: () => piece && goTo(withWhy(path, search, {
			measureId: piece.chart.measure.id,
			providerCode: piece.chart.provider.code
		}))
	};
	(0, import_react.useEffect)(() => {
		const onKeyDown = (event) => {
			const command = commandOf(event);
			if (command === null || command === "leave" && document.querySelector(".meeting-export:popover-open") !== null) return;
			event.preventDefault();
			commands[command]();
		};
		window.addEventListener("keydown", onKeyDown);
		return () => window.removeEventListener("keydown", onKeyDown);
	});
	if (meeting.state === null || item === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Meeting" });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "meeting",
		ref: screen,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeetingBar, {
				meeting,
				index,
				piece,
				shown,
				onCommand: (command) => commands[command]()
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: `meeting-room${shown.order ? " with-order" : ""}${shown.notes ? " with-notes" : ""}`,
				children: [
					shown.order && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RunningOrder, {
						items,
						current: index,
						onGo: go,
						onStep: meeting.step
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeetingItem, {
						item,
						piece,
						number: index + 1
					}, `wall ${item.itemId}`),
					shown.notes && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ItemDesk, {
						item,
						otherActions: meeting.state.otherActions,
						kept: meeting.kept,
						onStep: meeting.step
					}, `desk ${item.itemId}`)
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(HonestyStrip, {}),
			shown.help && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeetingHelp, { onClose: () => toggle("help") })
		]
	});
}
function NothingToMeetFor() {
	const addresses = useAddresses();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Meeting" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "card",
			children: [
				"Nothing has changed since the last meeting’s month, so there is no running order.",
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
					href: `#${addresses.changes()}`,
					children: "Choose an earlier month on Changes"
				}),
				", or ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
					href: `#${addresses.scorecard()}`,
					children: "open the scorecard"
				}),
				"."
			]
		})]
	});
}
export { MeetingPage };
