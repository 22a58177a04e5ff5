import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { a as ScreenFailed, c as ProblemText, ct as Link, d as useChangeTerms, o as ScreenLoading, ot as useHoldingState, s as ScreenWithoutData, u as useAddresses } from "./index-DGYiDaCT.js";
import { a as CHANGE_GROUPS, i as useChangesSince, n as changeGroupNames, r as changeWords, t as describeTrigger } from "./describe-trigger-CTUpydU1.js";
import { l as formatCount, r as formatPeriod, u as joinWords } from "./format-period-BD7N9t4d.js";
import { t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { t as Sparkline } from "./Sparkline-DokEwHBb.js";
import { t as WhyIcons } from "./WhyIcons-B8eBeKu9.js";
// src/wording/describe-changes.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** What is counted, in the order of the agenda, each as a noun or as what became of charts. */
var COUNTED = [
	[["never-event"], { noun: "never events" }],
	[["rare-harm"], { noun: "harms that should not happen" }],
	[["new-concern"], { noun: "new concerns" }],
	[["deeper-concern"], { fate: "worse still" }],
	[[
		"objective-breached",
		"objective-at-risk",
		"off-trajectory"
	], { noun: "objectives at risk" }],
	[["newly-below", "assurance-lost"], { fate: "newly short of the threshold" }],
	[["new-change", "ended"], { noun: "other changes" }],
	[["improved"], { fate: "improved" }],
	[["cleared"], { fate: "cleared" }],
	[[
		"consistently-met",
		"assurance-gained",
		"newly-met"
	], { fate: "newly meeting the threshold" }],
	[["restated"], { fate: "restated" }],
	[["missing"], { noun: "missing submissions" }]
];
/** Events count one by one, missing months by chart, everything else once a chart. */
function countOf({ reasons, alsoOf }, kinds) {
	const found = reasons.filter(({ kind }) => kinds.includes(kind));
	if (found.some((reason) => "eventId" in reason)) return found.reduce((sum, reason) => sum + ("eventId" in reason ? reason.count : 0), 0);
	return found.length === 0 ? 0 : 1 + alsoOf.length;
}
/**
* What changed, in one line? Charts are counted under every reason they have; how many items may be chance is said at the end.
*
* @example describeChanges(changes) // 'Since May 2012: 1 never event, 3 new concerns, 1 objective at risk, 2 improved and 1 cleared.'
* @example describeChanges(nothing) // 'Since June 2012: nothing has changed that needs the committee’s time.'
*/
function describeChanges({ since, changes }) {
	const start = `Since ${formatPeriod(since)}: `;
	const counts = COUNTED.flatMap(([kinds, words]) => {
		const count = changes.reduce((sum, change) => sum + countOf(change, kinds), 0);
		return count === 0 ? [] : ["noun" in words ? formatCount(count, words.noun) : `${String(count)} ${words.fate}`];
	});
	if (counts.length === 0) return `${start}nothing has changed that needs the committee’s time.`;
	const doubtful = changes.filter(({ mayBeChance }) => mayBeChance).length;
	const doubt = doubtful === 0 ? "" : ` ${doubtful === 1 ? "1 item" : `${String(doubtful)} items`} may be chance.`;
	return `${start}${joinWords(counts)}.${doubt}`;
}
// src/views/changes/ChangeItem.tsx
var import_jsx_runtime = require_jsx_runtime();
function ChangeItem({ change, domain }) {
	const addresses = useAddresses();
	const { chart, measure, provider } = change;
	const { title, sentence, also, doubt } = changeWords(change);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		className: `change change-${change.group}`,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "change-icons",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyIcons, {
					chart,
					size: 32,
					event: change.group === "harm" ? title : null
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "change-words",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						href: addresses.chart(measure.id, provider.code),
						"data-item": true,
						children: title
					}) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [sentence, also.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
						className: "quiet",
						children: [" ", also.join(" ")]
					})] }),
					doubt !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
						className: "change-doubt",
						children: doubt
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "change-line",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Sparkline, {
					assessment: chart.assessment,
					domain,
					width: 180,
					height: 40
				})
			})
		]
	});
}
// src/wording/describe-life-cycle.ts
var WAS = {
	concern: "concern",
	improvement: "improvement",
	neither: "a change that was neither better nor worse"
};
/**
* Is the signal new, does it go on, has it turned, or ended? Null: there was none and there is none.
*
* @example describeLifeCycle(life)?.text // 'Continuing: month 5, since March 2012'
*/
function describeLifeCycle({ stage, meant, since, month, rebased }) {
	const began = since === null ? "" : ` ${formatPeriod(since)}`;
	const limits = rebased === null ? "" : `; new limits from ${formatPeriod(rebased)}`;
	switch (stage) {
		case "new": return {
			short: "New",
			text: `New since${began}${limits}`
		};
		case "continuing": return {
			short: `Month ${String(month)}`,
			text: `Continuing: month ${String(month)}, since${began}${limits}`
		};
		case "changed-direction": return {
			short: "Turned",
			text: `Turned since${began}: it was ${meant === null ? "unchanged" : WAS[meant]} before${limits}`
		};
		case "cleared": return {
			short: "Cleared",
			text: `Cleared: back to usual variation${limits}`
		};
		case "not-judged": return {
			short: "Not judged",
			text: `No verdict any more: not enough data${limits}`
		};
		case "none": return null;
	}
}
// src/views/changes/ContinuingConcerns.tsx
function ContinuingConcerns({ continuing }) {
	const addresses = useAddresses();
	if (continuing.length === 0) return null;
	const concerns = continuing.filter(({ life }) => life.meaning === "concern").length;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
		className: "changes-continuing",
		open: concerns > 0,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [
			"Signals that go on ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "changes-count",
				children: continuing.length
			}),
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
				className: "quiet",
				children: [concerns, " of concern"]
			})
		] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: continuing.map(({ chart, life }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyIcons, {
				chart,
				size: 25
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
				href: addresses.chart(chart.measure.id, chart.provider.code),
				children: [
					chart.measure.shortName,
					" · ",
					chart.provider.shortName
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "quiet",
				children: describeLifeCycle(life)?.text
			})
		] }, `${chart.measure.id} ${chart.provider.code}`)) })]
	});
}
// src/views/changes/TriggerList.tsx
function TriggerList({ found: { triggered, listed, problems } }) {
	if (listed === 0 && problems.length === 0) return null;
	const fresh = triggered.filter(({ isNew }) => isNew);
	const known = triggered.filter(({ isNew }) => !isNew);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		"aria-labelledby": "changes-triggered",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
				id: "changes-triggered",
				children: ["Triggered since the last meeting ", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "changes-count",
					children: fresh.length
				})]
			}),
			problems.map((problem, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				role: "alert",
				className: "changes-nothing",
				children: ["The list of trigger points was not used. ", /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProblemText, { problem })]
			}, index)),
			problems.length === 0 && fresh.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "changes-nothing",
				children: [
					"None of the ",
					listed,
					" trigger points has been newly reached."
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: fresh.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TriggerItem, { triggered: each }, each.id)) }),
			known.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
				className: "changes-known",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: ["Still triggered from before ", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "changes-count",
					children: known.length
				})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: known.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TriggerItem, { triggered: each }, each.id)) })]
			})
		]
	});
}
function TriggerItem({ triggered }) {
	const addresses = useAddresses();
	const { chart, point, evidence } = triggered;
	const { title, sentence, tell } = describeTrigger(triggered);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", {
		className: `change change-trigger change-trigger-${point.level}`,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "change-icons",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyIcons, {
					chart,
					size: 25,
					event: evidence.kind === "events" ? title : null
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "change-words",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.chart(chart.measure.id, chart.provider.code),
					"data-item": true,
					children: title
				}) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: sentence })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "change-tell",
				children: tell
			})
		]
	});
}
// src/views/changes/walk-items.ts
/** Moves focus to the item before or after the one that has it; at an end, or outside an item, to the nearest. */
function walkItems(event, list) {
	const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
	if (step === 0 || list === null || event.altKey || event.ctrlKey || event.metaKey) return;
	const items = [...list.querySelectorAll("[data-item]")];
	const within = document.activeElement?.closest("li")?.querySelector("[data-item]") ?? null;
	const at = within === null ? -1 : items.indexOf(within);
	const next = items[Math.max(0, Math.min(items.length - 1, at + step))];
	if (next === void 0) return;
	event.preventDefault();
	next.focus();
}
// src/views/changes/ChangesPage.tsx
/** The meeting's agenda: what changed since the last one, in the order in which it deserves time. */
function ChangesPage() {
	useTitle("Changes");
	const addresses = useAddresses();
	const changeTerms = useChangeTerms();
	const { pack, contentHash } = useHoldingState();
	const list = (0, import_react.useRef)(null);
	const found = useChangesSince(DEFAULT_RULE_SET);
	if (found.error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Changes",
		failure: found.error
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Changes" });
	if (found.data === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Changes" });
	const { agenda, months, charts, triggers } = found.data;
	if (agenda === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NothingBefore, {});
	const { changes, continuing, since } = agenda;
	const { firstMonth, lastMonth } = charts.contents;
	const domain = firstMonth !== null && lastMonth !== null ? {
		from: firstMonth,
		to: lastMonth
	} : null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page changes-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "page-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h1", { children: ["What changed since ", formatPeriod(since)] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
					className: "page-controls screen-only",
					onSubmit: (event) => event.preventDefault(),
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "quiet",
							children: "Since the meeting of "
						}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
							className: "field",
							value: since,
							onChange: (event) => changeTerms({ since: event.target.value }),
							children: months.map((month) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
								value: month,
								children: formatPeriod(month)
							}, month))
						})] }),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
							type: "button",
							className: "button",
							onClick: () => window.print(),
							children: "Print the agenda"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
							className: "button button-main",
							href: addresses.meeting(),
							children: "Start the meeting"
						})
					]
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "changes-summary",
				children: describeChanges(agenda)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				ref: list,
				className: "changes-list",
				onKeyDown: (event) => walkItems(event, list.current),
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TriggerList, { found: triggers }),
					CHANGE_GROUPS.map((group) => {
						const items = changes.filter((change) => change.group === group);
						if (items.length === 0) return null;
						return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
							"aria-labelledby": `changes-${group}`,
							children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
								id: `changes-${group}`,
								children: [
									changeGroupNames[group],
									" ",
									/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
										className: "changes-count",
										children: items.length
									})
								]
							}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: items.map((change) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChangeItem, {
								change,
								domain
							}, change.id + change.kind)) })]
						}, group);
					}),
					changes.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
						className: "changes-nothing",
						children: [
							"Nothing has changed since ",
							formatPeriod(since),
							" that needs the committee’s time."
						]
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ContinuingConcerns, { continuing })
		]
	});
}
function NothingBefore() {
	const addresses = useAddresses();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Changes" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "card",
			children: [
				"There is only one month, so nothing can have changed. ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.scorecard(),
					children: "Open the scorecard"
				}),
				"."
			]
		})]
	});
}
export { ChangesPage };
