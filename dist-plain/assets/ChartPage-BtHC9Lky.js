const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./index-vMvRBy7m.css"])))=>i.map(i=>d[i]);
import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { A as describePredecessors, F as useContents, I as ofExtracts, J as processPoints, L as useTerms, M as describeSource, N as useWatchedCharts, O as describeRuleSet, R as useRegister, a as ScreenFailed, ct as Link, f as COMPANIONS, j as describeFreshness, k as describeAsAt, m as readChartState, o as ScreenLoading, ot as useHoldingState, p as RULE_SETS, q as meanOf, rt as goTo, s as ScreenWithoutData, u as useAddresses, ut as useSearch, z as useRegisterStore } from "./index-DGYiDaCT.js";
import { V as __vitePreload, a as formatPeriodRange, d as sentenceCase, f as singular, g as formatNumber, h as formatChance, i as formatPeriodList, l as formatCount, n as formatFinancialYear, o as formatPeriodShort, r as formatPeriod, t as formatDay, u as joinWords, v as formatPlain } from "./format-period-BD7N9t4d.js";
import { n as judgeChart, t as useWatchedChart } from "./watched-chart-query-By7yiL9a.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { s as isDecision } from "./register-state-BAR4Cq41.js";
import { _ as rulesIn, f as D2_OF_TWO, o as RULE_SETS$1, p as EQUALITY_TOLERANCE } from "./zones-DbnuN1tE.js";
import { r as calendarMonth } from "./objective-of-year-DUYp5E5p.js";
import { c as assessSeries, n as gapSeries, s as runningGapReading, t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { n as hiddenConcern, r as recipeWith } from "./hidden-concern-Dwmd_jO1.js";
import { a as describeProposal, i as describeNoteKind, n as describeEffect, o as describeRebaseCautions, r as describeHidden, t as decidedMonths } from "./describe-rebase-CLEdU62d.js";
import { i as RegisterDialog, n as lastName, r as hiddenByNote, t as NoteEntry } from "./NoteEntry-BoOppA-d.js";
import { a as formatValue, c as formatValueWithUnit, s as formatValueTick, t as decimalsFor } from "./format-value-CI_0_BpZ.js";
import { a as describeMet, c as describeThresholdHistory, n as VariationIcon, p as describeGap, r as AssuranceIcon, t as describeAssurance } from "./describe-assurance-BpEBsH1p.js";
import { i as describeLimits, t as WhyAnswer } from "./WhyAnswer-CuT0Nf19.js";
import { n as describeVerdict, t as describeVariation } from "./describe-variation-BH-H7pCA.js";
import { a as zoomIn, i as shiftMonths, n as isWhole, o as zoomOut, r as latestMonths, s as zoomTo, t as DrawnChart } from "./DrawnChart-Dzbn8c6n.js";
/* empty css               */
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { a as pointMeaning, i as plotScale, n as valueDomain, r as valueTicks } from "./value-domain-CRf7jOCd.js";
import { _ as PointMark, d as tableHeadings, g as separateLabels, i as chartKindName, r as chartCaption, s as explainChartKind, t as boundsFor, y as textWidth } from "./bounds-for-CM2B1j7v.js";
import { i as describeReliableGap, n as describeWarning, r as describeGapInPatients, t as readingFor } from "./reading-for-BLHH95vC.js";
import { i as walkPoints, n as describePointSignal, o as line } from "./chart-words-for-lJ6R9nxo.js";
import { n as monthIndex, t as monthAt } from "./months-BPC1vfcD.js";
import { n as LIKELY_SHARE, o as replay } from "./by-telling-BK-t6oyV.js";
import { t as describeYearToDate } from "./describe-year-to-date-DWEbI7iC.js";
import { n as downloadText, t as downloadFile } from "./download-text-Com9oOiO.js";
import { t as indexNotBefore } from "./points--cq6FLjz.js";
import { t as MeasuredWidth } from "./MeasuredWidth-DETTnS8t.js";
import { n as describeRareHarm } from "./describe-rare-Fo3_xIyV.js";
import { n as describeDisagreement, t as WHY_THEY_DISAGREE } from "./describe-disagreement-9yGFebGp.js";
// src/spc/rebase/propose-rebase.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/**
* Has the process settled at a new level, so that its limits might be calculated anew?
*
* Proposes only. Limits are recalculated by a recorded human decision, with a dated cause; a better-looking chart is none.
*
* Re-derived in the spirit of the Stable Shift Algorithm from its published description (limits fixed by the months before,
* extended until a shift, re-established only when the shift is long, lasting and not contradicted). Within the last phase every
* month from the ninth on is tried as the first of a new phase: the centre of all months before it is the old centre, and
* `SHIFT_RUN` or more consecutive months from it on have to lie strictly on one side of that. Of these candidates the one with
* the largest step, in its own standard errors, is where the change most likely happened; it alone is put to the gates, so that
* a later month cannot pass in its place. σ is the mean moving range ÷ 1.128 of the months before and after, without the range
* across the change; the step's standard error is σ·√(1/before + 1/after).
*
* Equality with the old centre ends a run. Excluded, provisional and missing months take no part; runs pass over them.
*
* @returns null where no candidate is found, and for charts of rare events
* @example 24 months around 50, then 14 around 60: proposed from the 25th month, old centre 50, new centre 60
*/
function proposeRebase(assessment) {
	const { chartKind, series } = assessment;
	const points = processPoints(assessment);
	if (points === null || chartKind === "t" || chartKind === "g" || chartKind === "mr") return null;
	const found = proposeFromValues(points.values);
	if (found === null) return null;
	const { start, ...proposal } = found;
	const from = series.periods[points.indices[start]];
	return {
		...proposal,
		from,
		startsInApril: calendarMonth(from) === 4
	};
}
/** The same for plain numbers, one a month: `start` is the index of the first month of the new phase. */
function proposeFromValues(values) {
	let best = null;
	let total = 0;
	for (let start = 0; start < values.length; start++) {
		const oldCentre = start === 0 ? 0 : total / start;
		total += values[start];
		if (start < 8 || !Number.isFinite(oldCentre)) continue;
		const side = Math.sign(values[start] - oldCentre);
		let run = 0;
		while (side !== 0 && start + run < values.length && Math.sign(values[start + run] - oldCentre) === side) run += 1;
		if (run < 8) continue;
		const candidate = judge(values, start, side, oldCentre, run);
		if (candidate !== null && (best === null || candidate.stepInErrors > best.stepInErrors)) best = candidate;
	}
	if (best === null) return null;
	const { stepInErrors: _, ...proposal } = best;
	return proposal;
}
function judge(values, start, side, oldCentre, run) {
	const before = values.slice(0, start);
	const after = values.slice(start);
	const newCentre = meanOf(after);
	const ranges = [...rangesOf(before), ...rangesOf(after)];
	const sigma = (meanOf(ranges) ?? 0) / D2_OF_TWO;
	const step = Math.abs(newCentre - oldCentre);
	if (!Number.isFinite(step) || !Number.isFinite(sigma)) return null;
	const standardError = sigma * Math.sqrt(1 / before.length + 1 / after.length);
	const inErrors = standardError > 0 ? Math.min(step / standardError, 1e6) : step > 0 ? 1e6 : 0;
	const newSigma = (meanOf(rangesOf(after)) ?? 0) / D2_OF_TWO;
	const opposing = longestRun(after, (value) => (newCentre - value) * side > 0);
	const isBeyond = after.some((value) => (newCentre - value) * side > 3 * newSigma && newSigma > 0);
	const latest = meanOf(after.slice(-8));
	const half = (oldCentre + newCentre) / 2;
	const gate = (id, isPassed, measured, required) => ({
		id,
		passed: isPassed,
		measured,
		required
	});
	const gates = [
		gate("long-enough-run", run >= 8, run, 8),
		gate("enough-before", before.length >= 12, before.length, 12),
		gate("enough-after", after.length >= 12, after.length, 12),
		gate("larger-than-chance", inErrors >= 3, inErrors, 3),
		gate("no-opposing-signal", opposing < 8 && !isBeyond, opposing, 8),
		gate("sustained", (latest - half) * side > 0, latest, half)
	];
	return {
		start,
		stepInErrors: inErrors,
		proposed: gates.every((found) => found.passed),
		side: side > 0 ? "high" : "low",
		oldCentre,
		newCentre,
		monthsBefore: before.length,
		monthsAfter: after.length,
		gates
	};
}
function rangesOf(values) {
	const ranges = [];
	for (let i = 1; i < values.length; i++) ranges.push(Math.abs(values[i] - values[i - 1]));
	return ranges;
}
function longestRun(values, holds) {
	let longest = 0;
	let run = 0;
	for (const value of values) {
		run = holds(value) ? run + 1 : 0;
		if (run > longest) longest = run;
	}
	return longest;
}
// src/views/shared/annotate/MonthChoice.tsx
var import_jsx_runtime = require_jsx_runtime();
/** One of these months, the latest first. */
function MonthChoice({ label, months, value, onChange }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
		className: "field",
		value,
		onChange: (event) => onChange(event.target.value),
		children: months.toReversed().map((month) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: month,
			children: formatPeriod(month)
		}, month))
	})] });
}
// src/views/shared/annotate/AnnotateDialog.tsx
/** Writes a note about months of a chart, or leaves months out of limits and rules. */
/** Limits that start afresh are decided in a dialog of their own. */
var KINDS = [
	"note",
	"service-change",
	"definition-change",
	"data-quality",
	"merger",
	"exclude"
];
var SCOPES = {
	chart: "This measure at this organisation",
	provider: "Every measure at this organisation",
	measure: "This measure everywhere"
};
function AnnotateDialog({ chart, month, name, onClose }) {
	const store = useRegisterStore();
	const { measure, provider, assessment } = chart;
	const { periods } = assessment.series;
	const first = month ?? periods.at(-1) ?? "";
	const [draft, setDraft] = (0, import_react.useState)({
		kind: "note",
		from: first,
		to: first,
		text: "",
		by: name,
		scope: "chart"
	});
	const [missing, setMissing] = (0, import_react.useState)([]);
	const change = (part) => setDraft((before) => ({
		...before,
		...part
	}));
	const { kind, from, to, text, by } = draft;
	const leavesOut = kind === "exclude";
	const scope = leavesOut ? "chart" : draft.scope;
	const note = {
		providerCode: scope === "measure" ? null : provider.code,
		measureId: scope === "provider" ? null : measure.id,
		from,
		to,
		kind,
		effect: leavesOut ? "ghost" : "none",
		text,
		cause: ""
	};
	const hides = (0, import_react.useMemo)(() => {
		if (!leavesOut || to < from) return "";
		const decision = {
			from,
			to,
			effect: "ghost"
		};
		return describeHidden(hiddenConcern(assessment, assessSeries(assessment.series, recipeWith(assessment.recipe, decision)), from), decidedMonths([decision]));
	}, [
		leavesOut,
		from,
		to,
		assessment
	]);
	const record = () => {
		const lacks = store.record(note, by);
		setMissing(lacks);
		if (lacks.length === 0) onClose();
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(RegisterDialog, {
		heading: "Annotate",
		deed: leavesOut ? "Leave out" : "Record the note",
		missing,
		onDo: record,
		onClose,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					measure.name,
					", ",
					provider.name
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "register-fields",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "Kind" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
						className: "field",
						value: kind,
						onChange: (event) => change({ kind: event.target.value }),
						children: KINDS.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
							value: each,
							children: describeNoteKind(each)
						}, each))
					})] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MonthChoice, {
						label: "From",
						months: periods,
						value: from,
						onChange: (month) => change({
							from: month,
							to: month > to ? month : to
						})
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MonthChoice, {
						label: "To",
						months: periods,
						value: to,
						onChange: (month) => change({ to: month })
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
						className: "register-line",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: leavesOut ? "Why these months are left out" : "What happened" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
							className: "field",
							rows: 2,
							maxLength: 600,
							value: text,
							onChange: (event) => change({ text: event.target.value })
						})]
					}),
					!leavesOut && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
						className: "register-line",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "About" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
							className: "field",
							value: draft.scope,
							onChange: (event) => change({ scope: event.target.value }),
							children: Object.keys(SCOPES).map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
								value: each,
								children: SCOPES[each]
							}, each))
						})]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
						className: "register-line",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "Your name" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
							className: "field",
							value: by,
							autoComplete: "name",
							onChange: (event) => change({ by: event.target.value })
						})]
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [describeEffect(note), "."]
			}),
			hides !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "register-hides",
				role: "alert",
				children: hides
			})
		]
	});
}
// src/views/shared/annotate/rebased-from.ts
/** The chart as it would be with new limits from a month, and what they would hide ('' where nothing). Nothing is applied. */
function rebasedFrom(chart, from) {
	const { assessment } = chart;
	const decision = {
		from,
		to: from,
		effect: "step"
	};
	const renewed = assessSeries(assessment.series, recipeWith(assessment.recipe, decision));
	return {
		chart: judgeChart({
			...chart,
			assessment: renewed
		}, chart.dataTo),
		hides: describeHidden(hiddenConcern(assessment, renewed, from), decidedMonths([decision]))
	};
}
// src/views/shared/annotate/ProposalReasons.tsx
function ProposalReasons({ chart, proposal }) {
	const { measure, assessment } = chart;
	const { sentence, gates, caution } = describeProposal(proposal, measure, decimalsFor(measure, assessment.series));
	const { hides } = rebasedFrom(chart, proposal.from);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "rebase-proposal",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: proposal.proposed ? "Proposal: " : "No proposal: " }), sentence] }),
			caution !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: caution }),
			proposal.proposed && hides !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "register-hides",
				children: hides
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: "The reasoning" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: gates.map(({ text, passed }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("strong", { children: [passed ? "Passed" : "Not passed", ":"] }),
				" ",
				text,
				"."
			] }, text)) })] })
		]
	});
}
// src/views/shared/annotate/LimitsBeside.tsx
function LimitsBeside({ former, renewed, hides }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		"aria-label": "Old and new limits",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "limits-beside",
			children: [{
				name: "Limits as they are",
				chart: former
			}, {
				name: "Limits if re-based",
				chart: renewed
			}].map(({ name, chart }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: name }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DrawnChart, {
					chart,
					summary: `${name}: ${describeLimits(chart.assessment, chart.measure)}`,
					height: 190,
					textSize: 11,
					interactive: false
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dl", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Limits" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: describeLimits(chart.assessment, chart.measure) || "None" })] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Verdict" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: describeVerdict(chart.assessment).short })] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Assurance" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: describeAssurance(chart.assessment, chart.measure).short })] })
				] })
			] }, name))
		}), hides !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "register-hides",
			role: "alert",
			children: hides
		})]
	});
}
// src/views/shared/annotate/RebaseDialog.tsx
/** Decides that limits begin anew in a month: the old and the new limits side by side first, then month, reason, cause and name. */
function RebaseDialog({ chart, proposal, month, name, onClose }) {
	const store = useRegisterStore();
	const { measure, provider, assessment } = chart;
	const { series, recipe } = assessment;
	const months = (0, import_react.useMemo)(() => series.periods.slice(1).filter((each) => !recipe.phaseStarts.includes(each)), [series, recipe]);
	const suggested = [
		month,
		proposal?.from,
		months.at(-12),
		months[0]
	].find((each) => each != null && months.includes(each)) ?? "";
	const [draft, setDraft] = (0, import_react.useState)({
		from: suggested,
		text: "",
		cause: "",
		by: name
	});
	const [missing, setMissing] = (0, import_react.useState)([]);
	const change = (part) => setDraft((before) => ({
		...before,
		...part
	}));
	const renewed = (0, import_react.useMemo)(() => draft.from === "" ? null : rebasedFrom(chart, draft.from), [chart, draft.from]);
	const after = series.periods.filter((period, index) => period >= draft.from && series.values[index] !== null).length;
	const record = () => {
		const { from, text, cause, by } = draft;
		const lacks = store.record({
			providerCode: provider.code,
			measureId: measure.id,
			from,
			to: from,
			kind: "rebase",
			effect: "step",
			text,
			cause
		}, by);
		setMissing(lacks);
		if (lacks.length === 0) onClose();
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(RegisterDialog, {
		heading: "Re-base the limits",
		deed: "Record the decision",
		missing,
		wide: true,
		onDo: record,
		onClose,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					measure.name,
					", ",
					provider.name
				]
			}),
			proposal !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProposalReasons, {
				chart,
				proposal
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "register-fields",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MonthChoice, {
					label: "New limits from",
					months,
					value: draft.from,
					onChange: (from) => change({ from })
				})
			}),
			renewed !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LimitsBeside, {
				former: chart,
				renewed: renewed.chart,
				hides: renewed.hides
			}),
			draft.from !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "note-list register-cautions",
				children: describeRebaseCautions(draft.from, after).map((text) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: text }, text))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "register-fields",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
						className: "register-line",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "Reason" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
							className: "field",
							rows: 2,
							maxLength: 600,
							value: draft.text,
							onChange: (event) => change({ text: event.target.value })
						})]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
						className: "register-line",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "Known cause, with its date" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
							className: "field",
							maxLength: 300,
							value: draft.cause,
							onChange: (event) => change({ cause: event.target.value })
						})]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
						className: "register-line",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: "Your name" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
							className: "field",
							value: draft.by,
							autoComplete: "name",
							onChange: (event) => change({ by: event.target.value })
						})]
					})
				]
			})
		]
	});
}
// src/views/shared/annotate/NotesAndDecisions.tsx
/** Beside a chart: its notes and decisions, the way to write one, and whether new limits are proposed. */
var sentences = (said) => said === "" ? [] : [said];
function NotesAndDecisions({ chart, month = null, readOnly = false }) {
	const addresses = useAddresses();
	const { asAt } = useTerms();
	const { notes, register, kept, problems } = useRegister();
	const [asked, setAsked] = (0, import_react.useState)(null);
	const { measure, provider, assessment, annotations } = chart;
	const proposal = (0, import_react.useMemo)(() => proposeRebase(assessment), [assessment]);
	const own = notes.filter((note) => (note.measureId === null || note.measureId === measure.id) && (note.providerCode === null || note.providerCode === provider.code));
	const decided = ofExtracts(annotations, notes).filter(isDecision);
	const locked = readOnly || asAt !== null;
	const name = lastName(register);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card panel",
		"aria-labelledby": "decisions-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "decisions-heading",
				children: "Notes and decisions"
			}),
			proposal?.proposed === true && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProposalReasons, {
				chart,
				proposal
			}),
			!locked && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "register-deeds screen-only",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					onClick: () => setAsked("annotate"),
					children: "Annotate…"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button",
					onClick: () => setAsked("rebase"),
					children: "Re-base…"
				})]
			}),
			readOnly && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: "This pack is frozen: notes and decisions are as they were published."
			}),
			!readOnly && asAt !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					"As at ",
					formatPeriod(asAt),
					" nothing can be added. Return to today’s position to annotate."
				]
			}),
			(!kept || problems.length > 0) && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				role: "alert",
				children: [
					kept ? "Some kept entries cannot be read" : "This browser keeps nothing",
					": see the ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
						href: addresses.register(),
						children: "register"
					}),
					"."
				]
			}),
			own.length + decided.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
				className: "note-entries",
				children: [own.map((note) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoteEntry, {
					note,
					hides: note.standing ? sentences(hiddenByNote(chart, note)) : [],
					readOnly: locked
				}, note.entryId)), decided.map((note) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoteEntry, {
					note,
					hides: sentences(hiddenByNote(chart, note)),
					readOnly: true
				}, note.from + note.text))]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				href: addresses.register(),
				children: "The register of all decisions"
			}) }),
			asked === "annotate" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AnnotateDialog, {
				chart,
				month,
				name,
				onClose: () => setAsked(null)
			}),
			asked === "rebase" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RebaseDialog, {
				chart,
				proposal,
				month,
				name,
				onClose: () => setAsked(null)
			})
		]
	});
}
// src/chart/ChartTable.tsx
/**
* The same numbers as the chart, as a table: one row a month, gaps with their reason, limits as computed (never
* clipped). Columns without any entry are left out. Heading and months stay in sight while it scrolls; the scrolling
* room is a tab stop of its own so that it scrolls by keyboard.
*/
function ChartTable({ assessment, words, caption, newestFirst = false, activeIndex = null }) {
	const { series } = assessment;
	const has = (column) => column.some((value) => value !== null);
	const shown = {
		month: true,
		value: true,
		numerator: has(series.numerators),
		denominator: has(series.denominators),
		lower: has(assessment.lower),
		centre: has(assessment.centre),
		upper: has(assessment.upper),
		threshold: has(assessment.threshold),
		met: assessment.met.some((met) => met !== null),
		notes: true
	};
	const columns = COLUMNS.filter((column) => shown[column]);
	const order = series.periods.map((_, index) => index);
	if (newestFirst) order.reverse();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "wl-table-room",
		role: "region",
		"aria-label": caption,
		tabIndex: 0,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
			className: "wl-table",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("caption", { children: caption }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", { children: columns.map((column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					className: column === "notes" ? "wl-table__words" : void 0,
					children: words.columns[column]
				}, column)) }) }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: order.map((index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", {
					"aria-current": index === activeIndex ? "true" : void 0,
					children: columns.map((column) => column === "month" ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "row",
						children: words.period(series.periods[index] ?? "")
					}, column) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						className: cellClass(column, assessment, index),
						children: cellText(column, assessment, index, words)
					}, column))
				}, series.periods[index])) })
			]
		})
	});
}
var COLUMNS = [
	"month",
	"value",
	"numerator",
	"denominator",
	"lower",
	"centre",
	"upper",
	"threshold",
	"met",
	"notes"
];
function cellText(column, assessment, index, words) {
	const { series } = assessment;
	const value = (number, format) => number == null ? words.none : format(number);
	switch (column) {
		case "month": return words.period(series.periods[index] ?? "");
		case "value": return series.values[index] == null ? words.gap(series.gaps[index] ?? "no-row") : words.value(series.values[index]);
		case "numerator": return value(series.numerators[index], words.count);
		case "denominator": return value(series.denominators[index], words.count);
		case "lower": return value(assessment.lower[index], words.value);
		case "centre": return value(assessment.centre[index], words.value);
		case "upper": return value(assessment.upper[index], words.value);
		case "threshold": return value(assessment.threshold[index], words.value);
		case "met": {
			const met = assessment.met[index];
			return met == null ? words.none : words.met(met);
		}
		case "notes": {
			const was = series.restatedFrom[index];
			const notes = [
				words.signals(index),
				series.provisional[index] === true ? words.provisional : "",
				assessment.excluded[index] === true ? words.excluded : "",
				was == null ? "" : words.restated(was)
			].filter((note) => note !== "");
			return notes.length === 0 ? words.none : notes.join("; ");
		}
	}
}
function cellClass(column, assessment, index) {
	if (column === "value") return assessment.series.values[index] == null ? "wl-table__quiet" : "wl-table__value";
	if (column === "notes") return `wl-table__words wl-table__signal--${pointMeaning(assessment, index)}`;
}
// src/wording/describe-zoom.ts
/**
* Which months are shown, and that looking closer changes no limit? Said on screen, on paper and in every picture.
*
* @example describeZoom('2010-08', '2012-07', 24, 40)
* // 'Shown: August 2010 to July 2012, 24 of 40 months. Limits and signals are worked out from all months of their phase, not from those shown.'
*/
function describeZoom(from, to, shown, months) {
	return `Shown: ${formatPeriodRange(from, to)}, ${formatNumber(shown)} of ${formatCount(months, "months")}. Limits and signals are worked out from all months of their phase, not from those shown.`;
}
// src/views/chart/chart-table-words-for.ts
/** The words of the table that says the same as the chart. */
function chartTableWordsFor({ measure, assessment }) {
	const decimals = decimalsFor(measure, assessment.series);
	const value = (number) => formatValue(number, measure, Math.max(1, decimals));
	return {
		columns: tableHeadings(assessment.chartKind, measure),
		value,
		count: (number) => formatPlain(number, 1),
		period: formatPeriod,
		met: (met) => describeMet(met) ?? "",
		gap: describeGap,
		signals: (index) => describePointSignal(assessment, index) ?? "",
		provisional: "provisional",
		excluded: "left out of the limits",
		restated: (was) => `restated, was ${value(was)}`,
		none: "–"
	};
}
// src/wording/companion-words.ts
/** How to walk a companion by keyboard. */
var COMPANION_WALK_HELP = "Use the left and right arrow keys to go from point to point, Home and End for the first and last, Escape to leave.";
/**
* A difference of two values: percentages differ by points.
*
* @example formatDifference(0.021, proportion, 1) // '2.1 points'
* @example formatDifference(-3, count, 0) // '−3'
*/
function formatDifference(value, measure, decimals) {
	if (measure.kind !== "proportion") return formatNumber(value, decimals);
	const points = formatNumber(value * 100, Math.max(1, decimals));
	return `${points} ${points === "1.0" ? "point" : "points"}`;
}
/**
* What do the moving ranges say? Usual jump, the limit, and the months that leapt further.
*
* @example describeRanges(0.012, 0.039, ['2011-12'], proportion, 1)
* // 'Neighbouring months usually differ by 1.2 points; more than 3.9 points is unusual. Unusual: December 2011.'
*/
function describeRanges(centre, upper, unusual, measure, decimals) {
	if (centre === null) return "There are too few months for ranges.";
	return `${`Neighbouring months usually differ by ${formatDifference(centre, measure, Math.max(1, decimals))}`}${upper === null ? "" : `; more than ${formatDifference(upper, measure, Math.max(1, decimals))} is unusual`}. ${unusual.length === 0 ? "No month leapt further." : `Unusual: ${formatPeriodList(unusual)}.`}`;
}
/**
* One month of the year to date.
*
* @example spokenYearMonth(july) // 'July 2012: 8 in the month, 27 since April; 20 agreed; 71 in 100 chance of breach'
*/
function spokenYearMonth({ period, count, gap, provisional, cumulative, monthsMissing, trajectory, probabilityOfBreach, likely }) {
	const month = formatPeriod(period);
	const agreed = trajectory === null ? "" : `; ${formatPlain(trajectory, 1)} agreed by then`;
	if (cumulative === null) return `${month}: ${likely === null ? "still to come" : `probably ${formatPlain(likely.low, 0)} to ${formatPlain(likely.high, 0)} by then`}${agreed}`;
	const own = count === null ? describeGap(gap ?? "no-row") : `${formatPlain(count, 1)} in the month${provisional ? ", provisional" : ""}`;
	const chance = probabilityOfBreach === null ? "" : `; ${formatChance(probabilityOfBreach)} chance of breach`;
	return `${month}: ${own}, ${monthsMissing > 0 ? "at least " : ""}${formatPlain(cumulative, 1)} since April${agreed}${chance}`;
}
/**
* One gap between two events.
*
* @example spokenGap({ from: '2011-11-17', to: '2012-06-14', days: 210 }) // '210 days, from 17 November 2011 to 14 June 2012'
*/
function spokenGap({ from, to, days }) {
	return days === 0 ? `Two on ${formatDay(to)}` : `${formatCount(days, "days")}, from ${formatDay(from)} to ${formatDay(to)}`;
}
/**
* The gap that has not ended, which says something only once it has outlasted the limit.
*
* @example spokenRunningGap(running, reading) // '47 days so far, since 14 June 2012: not ended'
*/
function spokenRunningGap({ from, days }, { beyondUpperLimit }) {
	return `${formatCount(days, "days")} so far, since ${formatDay(from)}: not ended${beyondUpperLimit ? ", and already beyond the upper process limit" : ""}`;
}
/**
* What do the days between events say?
*
* @example describeDaysBetween(2, null, null, false) // '2 gaps between events. Fewer than 15 give no process limits …'
*/
function describeDaysBetween(gaps, centre, lower, flagged) {
	const count = `${formatCount(gaps, "gaps")} between events.`;
	if (centre === null || lower === null) return `${count} Fewer than 15 give no process limits: each event is looked at by itself. The hollow point has not ended.`;
	return `${count} In the middle ${formatCount(Math.round(centre), "days")} pass from one to the next. ${flagged ? "Some gaps are unusual: see the table." : "No gap is unusual."} The hollow point has not ended.`;
}
/**
* One month beside the same month a year before.
*
* @example spokenYearOnYear(may, proportion, 1) // 'May 2012: 84.5%; May 2011: 88.0%; −3.5 points'
*/
function spokenYearOnYear({ period, value, before, valueBefore, change }, measure, decimals) {
	const said = (month, number) => `${formatPeriod(month)}: ${number === null ? "no value" : formatValue(number, measure, decimals)}`;
	return `${said(period, value)}; ${said(before, valueBefore)}${change === null ? "" : `; ${change > 0 ? "+" : ""}${formatDifference(change, measure, decimals)}`}`;
}
/**
* Why last year's months are shown.
*
* @example describeSeason({ id: 'season', figure: 0.41 }) // 'The calendar month explains 41% of the variation of this measure, …'
*/
function describeSeason({ figure }) {
	return `The calendar month explains ${figure === null ? "part" : `${formatNumber(figure * 100)}%`} of the variation here, so a month is compared with the same month a year before as well. Two months alone prove no change: the control chart decides.`;
}
/** Why something that a link asks for cannot be shown beside this chart. */
var companionMissing = {
	differences: "There is no month to compare readings of.",
	take: "What it would take cannot be worked out: months to come cannot be supposed for a series without a verdict.",
	ranges: "There are no moving ranges: too few months, or no process limits.",
	year: "There is no year to date: no annual objective is set for this measure here.",
	days: "There are no days between events: events are not rare here, or their dates are not known.",
	"last-year": "Last year’s months are not shown: no season is found here, and comparing two single months would mislead."
};
/** What the buttons and headings call them. */
var companionNames = {
	differences: "What would differ",
	take: "What would it take",
	ranges: "Moving ranges",
	year: "Year to date",
	days: "Days between",
	"last-year": "Same month last year"
};
/** The usual size of a month to come; null where the measure has no denominators. */
function usualDenominator({ denominators }) {
	const mean = meanOf(denominators.filter((patients) => patients !== null && patients > 0).slice(-12));
	return mean === null ? null : Math.max(1, Math.round(mean));
}
/**
* The series with so many more months, each with the supposed value and of the usual size (mean of the last twelve denominators).
*
* They follow the last month of the series, are final, and have a value whether or not the months before had one.
* @example withSupposedMonths(series, proportion, 0.9, 2) // of 100 patients a month: two more months of 90 in 100
*/
function withSupposedMonths(series, { kind, multiplier }, value, months) {
	const last = series.periods.at(-1);
	if (last === void 0 || months <= 0) return series;
	const size = kind === "proportion" || kind === "rate" || kind === "ratio" ? usualDenominator(series) : null;
	const cases = size !== null ? value * size / (kind === "rate" ? multiplier : 1) : kind === "count" && series.numerators.some((count) => count !== null) ? value : null;
	const more = (column, each) => [...column, ...Array.from({ length: months }, () => each)];
	return {
		...series,
		periods: [...series.periods, ...Array.from({ length: months }, (_, i) => monthAt(monthIndex(last) + 1 + i))],
		values: more(series.values, value),
		numerators: more(series.numerators, cases),
		denominators: more(series.denominators, size),
		gaps: more(series.gaps, null),
		provisional: more(series.provisional, false),
		restatedFrom: more(series.restatedFrom, null),
		...series.zeroFilled === void 0 ? {} : { zeroFilled: more(series.zeroFilled, false) }
	};
}
/**
* If every month to come is so, when do the icons change?
*
* The supposed months are appended to the series one after the other and the whole is assessed again by the recipe of the chart:
* limits, rules, phases, exclusions and thresholds (with the trajectory of each month to come) are those that would be drawn. Months
* that are all alike narrow the limits of a chart made from moving ranges, so a real process, which goes on varying, takes longer
* to be relied on; whoever shows this has to say so. Nothing is foretold: it is what the rules would say.
*
* @param value in the measure's unit, 0–1 for a proportion
* @param most months to suppose, up to `MOST_MADE_MONTHS`
* @returns null without a deciding month or with a value that is no number
* @example sixteen months about 0.90, threshold 0.95, value 0.97: variation changes after 1 month (outside the limit)
*/
function whatWouldItTake(assessment, measure, value, most = 24) {
	if (processPoints(assessment) === null || !Number.isFinite(value)) return null;
	const count = Math.min(Math.max(0, Math.floor(most)), 24);
	const whole = withSupposedMonths(assessment.series, measure, value, count);
	const known = assessment.series.periods.length;
	const months = Array.from({ length: count }, (_, i) => {
		const { variation, assurance, noAssurance, met } = assessSeries(firstMonths(whole, known + i + 1), assessment.recipe);
		return {
			period: whole.periods[known + i] ?? "",
			variation,
			assurance,
			noAssurance,
			met: met[known + i] ?? null
		};
	});
	return {
		value,
		months,
		variation: changeOf(months, assessment.variation, ({ variation }) => variation),
		assurance: changeOf(months, assessment.assurance, ({ assurance }) => assurance),
		people: peopleMore(assessment, measure, value)
	};
}
function firstMonths(series, count) {
	const { zeroFilled } = series;
	return {
		...series,
		periods: series.periods.slice(0, count),
		values: series.values.slice(0, count),
		numerators: series.numerators.slice(0, count),
		denominators: series.denominators.slice(0, count),
		gaps: series.gaps.slice(0, count),
		provisional: series.provisional.slice(0, count),
		restatedFrom: series.restatedFrom.slice(0, count),
		...zeroFilled === void 0 ? {} : { zeroFilled: zeroFilled.slice(0, count) }
	};
}
function changeOf(months, from, verdictOf) {
	const at = months.findIndex((month) => verdictOf(month) !== from);
	const month = months[at];
	return month === void 0 ? null : {
		after: at + 1,
		period: month.period,
		from,
		to: verdictOf(month)
	};
}
function peopleMore(assessment, { kind, multiplier }, value) {
	const points = processPoints(assessment);
	const usual = points === null ? null : meanOf(points.values);
	if (usual === null) return null;
	if (kind === "count") return value - usual;
	if (kind !== "proportion" && kind !== "rate") return null;
	const size = usualDenominator(assessment.series);
	return size === null ? null : (value - usual) * size / (kind === "rate" ? multiplier : 1);
}
var STEPS = 200;
/**
* Which values are worth supposing? For a proportion from well below the lowest seen to 100%; otherwise from 0 (or the lowest of what
* may be negative) to half more than the highest of values, upper limit and threshold. In about two hundred round steps; counts in whole ones.
*
* @returns null without a deciding month
* @example levelsToTry(monthsAboutNinetyPercent, proportion) // { low: 0.7, high: 1, step: 0.002, usual: 0.9 }
*/
function levelsToTry(assessment, { kind }) {
	const points = processPoints(assessment);
	const usual = points === null ? null : meanOf(points.values);
	if (points === null || usual === null) return null;
	const seen = [
		...points.values,
		assessment.threshold[points.deciding],
		assessment.upper[points.deciding]
	].filter((each) => each != null);
	const highest = Math.max(...seen);
	const lowest = Math.min(...seen);
	const isShare = kind === "proportion" && lowest >= 0 && highest <= 1;
	const from = isShare ? Math.max(0, Math.floor((lowest - 2 * (highest - lowest)) * 10) / 10) : Math.min(0, ...points.values);
	const low = isShare && from >= 1 ? .9 : from;
	const wanted = isShare ? 1 : Math.max(highest * 1.5, low + 1);
	const step = kind === "count" ? Math.max(1, roundStep((wanted - low) / STEPS)) : roundStep((wanted - low) / STEPS);
	const steps = Math.ceil((wanted - low) / step - 1e-9);
	const at = (number) => Number((low + number * step).toPrecision(12));
	return {
		low,
		high: at(steps),
		step,
		usual: at(Math.round((usual - low) / step))
	};
}
/** 1, 2 or 5 times a power of ten, not below the wish. */
function roundStep(wish) {
	const power = 10 ** Math.floor(Math.log10(wish));
	const factor = [
		1,
		2,
		5,
		10
	].find((each) => each * power >= wish * (1 - 1e-9)) ?? 10;
	return Number((factor * power).toPrecision(12));
}
/**
* How good would every month to come have to be for the assurance icon to change within so many months?
*
* Tries the slider's values from the usual one towards better, the nearest first.
* @returns null where no value does it in time, where better has no direction, or without a threshold at the deciding month
* @example leastForAssurance(failingChart, proportion, 12)?.value // 0.96
*/
function leastForAssurance(assessment, measure, most = 12) {
	const levels = levelsToTry(assessment, measure);
	const better = assessment.recipe.direction === "higher-is-better" ? 1 : assessment.recipe.direction === "lower-is-better" ? -1 : 0;
	if (levels === null || better === 0 || assessment.comparison === null || assessment.assurance === "pass") return null;
	for (let n = 0;; n++) {
		const value = Number((levels.usual + better * n * levels.step).toPrecision(12));
		if (value < levels.low || value > levels.high) return null;
		const found = whatWouldItTake(assessment, measure, value, most);
		if (found?.assurance != null && found.assurance.to !== null) return found;
	}
}
// src/views/chart/companions/days-content.ts
/** A longer time between harms is better. */
var TURNED = {
	"lower-is-better": "higher-is-better",
	"higher-is-better": "lower-is-better",
	neutral: "neutral"
};
/** The days from each event to the next, as a t chart once there are enough; null: no two events with their days. */
function daysContent({ measure, provider, assessment, rareHarm }) {
	if (rareHarm === null || rareHarm.between.gaps.length === 0) return null;
	const { gaps, running } = rareHarm.between;
	const judged = assessSeries(gapSeries(rareHarm), {
		chartKind: "t",
		ruleSet: assessment.ruleSet,
		direction: TURNED[measure.direction],
		phaseStarts: [],
		baseline: null,
		excluded: [],
		gaps: null,
		screenMovingRanges: null,
		centreGiven: null,
		thresholds: []
	});
	const upper = judged.upper.findLast((line) => line !== null) ?? null;
	const lower = judged.lower.findLast((line) => line !== null) ?? null;
	const centre = judged.centre.findLast((line) => line !== null) ?? null;
	const reading = running === null ? null : runningGapReading(running.days, upper, gaps.reduce((days, gap) => days + gap.days, 0) / gaps.length);
	const isFlagged = (index) => (judged.highSignals[index] ?? 0) !== 0 || (judged.lowSignals[index] ?? 0) !== 0;
	const sentence = describeDaysBetween(gaps.length, centre, lower, gaps.some((_, index) => isFlagged(index)));
	const runs = running === null || reading === null ? null : spokenRunningGap(running, reading);
	const along = (line) => [...line, ...running === null ? [] : [line.at(-1) ?? null]];
	const spoken = (index) => {
		const gap = gaps[index];
		return gap === void 0 ? runs ?? "" : `${spokenGap(gap)}${isFlagged(index) ? "; unusual by the rules of the chart" : ""}`;
	};
	const days = (value) => formatNumber(value);
	const ends = [...gaps.map(({ to }) => to), ...running === null ? [] : [running.asAt]];
	return {
		said: [sentence, ...runs === null ? [] : [`${runs}.`]],
		chart: {
			places: ends.map((day) => ({
				first: formatPeriodShort(day.slice(0, 7)).slice(0, 3),
				second: day.slice(0, 4)
			})),
			lines: [
				{
					id: "days",
					name: null,
					role: "series",
					joined: gaps.length,
					values: [...gaps.map(({ plotted }) => plotted), ...running === null ? [] : [running.days]]
				},
				...centre === null || upper === null ? [] : [{
					id: "centre",
					name: `Middle ${days(centre)}`,
					role: "centre",
					values: along(judged.centre),
					stepped: true
				}],
				...upper === null ? [] : [{
					id: "upper",
					name: `Upper ${days(upper)}`,
					role: "limit",
					values: along(judged.upper),
					stepped: true
				}],
				...lower === null ? [] : [{
					id: "lower",
					name: `Lower ${days(lower)}`,
					role: "limit",
					values: along(judged.lower),
					stepped: true
				}]
			],
			meanings: gaps.map((_, index) => pointMeaning(judged, index)),
			hollow: ends.map((_, index) => index >= gaps.length),
			bounds: {
				floor: 0,
				ceiling: null
			},
			tick: days,
			words: {
				caption: "Days between events, one point a gap, placed in order",
				summary: `${measure.name}, ${provider.name}. ${sentence}`,
				spoken,
				walk: "Days between events, gap by gap",
				walkHelp: COMPANION_WALK_HELP
			}
		},
		table: {
			columns: [
				"Until",
				"Since",
				"Days",
				"Unusual"
			],
			rows: [...gaps.map(({ from, to, days: long }, index) => [
				formatDay(to),
				formatDay(from),
				days(long),
				isFlagged(index) ? "yes" : "–"
			]), ...running === null ? [] : [[
				`${formatDay(running.asAt)}: not ended`,
				formatDay(running.from),
				days(running.days),
				reading?.beyondUpperLimit ? "yes" : "–"
			]]]
		}
	};
}
// src/spc/judgement/same-month-last-year.ts
/**
* How does each of the last twelve months compare with the same month a year before?
*
* Only of use where a season is found: otherwise two months a year apart differ by chance like any two, and comparing them hides what
* the other months say. Ends at the last month with a value; fewer than twelve months give as many. Without any value: none.
* @example sameMonthLastYear(aprilTenToMayEleven).at(-1) // { period: '2011-05', before: '2010-05', … }
*/
function sameMonthLastYear({ periods, values }) {
	const end = values.findLastIndex((value) => value !== null);
	const indexOf = new Map(periods.map((period, i) => [period, i]));
	return periods.slice(Math.max(0, end + 1 - 12), end + 1).map((period) => {
		const value = values[indexOf.get(period) ?? -1] ?? null;
		const before = monthAt(monthIndex(period) - 12);
		const valueBefore = values[indexOf.get(before) ?? -1] ?? null;
		return {
			period,
			value,
			before,
			valueBefore,
			change: value === null || valueBefore === null ? null : value - valueBefore
		};
	});
}
// src/views/chart/companions/places-of.ts
/** Names of months under a companion, the year in a second row. */
var placesOf = (periods) => periods.map((period) => ({
	first: formatPeriodShort(period).slice(0, 3),
	second: period.slice(0, 4)
}));
// src/views/chart/companions/last-year-content.ts
/** The last twelve months, each beside the same month a year before; null where no season is found. */
function lastYearContent({ measure, provider, assessment, warnings }) {
	const season = warnings.find(({ id }) => id === "season");
	const months = sameMonthLastYear(assessment.series);
	if (season === void 0 || months.every(({ change }) => change === null)) return null;
	const decimals = decimalsFor(measure, assessment.series);
	const sentence = describeSeason(season);
	const said = (value) => value === null ? "–" : formatValue(value, measure, decimals);
	return {
		said: [sentence],
		chart: {
			places: placesOf(months.map(({ period }) => period)),
			lines: [{
				id: "before",
				name: "A year before",
				role: "earlier",
				values: months.map(({ valueBefore }) => valueBefore)
			}, {
				id: "now",
				name: "Now",
				role: "series",
				values: months.map(({ value }) => value)
			}],
			bounds: boundsFor(measure),
			tick: (value, step) => formatValueTick(value, step, measure),
			words: {
				caption: "The last twelve months, and the same months a year before",
				summary: `${measure.name}, ${provider.name}. ${sentence}`,
				spoken: (index) => {
					const month = months[index];
					return month === void 0 ? "" : spokenYearOnYear(month, measure, decimals);
				},
				walk: "Months beside last year’s, month by month",
				walkHelp: COMPANION_WALK_HELP
			}
		},
		table: {
			columns: [
				"Month",
				"Value",
				"A year before",
				"Change"
			],
			rows: months.map(({ period, value, valueBefore, change }) => [
				formatPeriod(period),
				said(value),
				said(valueBefore),
				change === null ? "–" : formatDifference(change, measure, decimals)
			])
		}
	};
}
// src/spc/moving-ranges.ts
/**
* Do the months jump about more than usual, and when did they?
*
* The companion of an XmR chart. Ranges are those the limits are made from: never across the start of new limits, bridged over missing
* months where the rule set does so. Thresholds play no part. Under 15 months there are no limits.
* @example movingRangesOf(assessment).ranges // of 1, 2, 4: [null, 1, 2]
*/
function movingRangesOf({ series, recipe }) {
	const assessment = assessSeries(series, {
		...recipe,
		chartKind: "mr",
		centreGiven: null,
		thresholds: []
	});
	const ranges = new Array(series.periods.length).fill(null);
	if (assessment.chartKind === "mr") {
		const { at, x, count } = replay(assessment);
		for (let k = 0; k < count; k++) ranges[at[k]] = x[k];
	}
	return {
		assessment,
		ranges
	};
}
// src/views/chart/companions/ranges-content.ts
/** How much the months differ from one another; null: there are no ranges. */
function rangesContent({ measure, provider, assessment }) {
	if (assessment.noAssurance === "too-rare" || assessment.warnings.some(({ id }) => id === "too-rare")) return null;
	const { ranges, assessment: judged } = movingRangesOf(assessment);
	if (ranges.every((range) => range === null) || judged.chartKind !== "mr") return null;
	const { periods } = assessment.series;
	const decimals = Math.max(1, decimalsFor(measure, assessment.series));
	const said = (value) => value == null ? "–" : formatDifference(value, measure, decimals);
	const isUnusual = (index) => (judged.highSignals[index] ?? 0) !== 0;
	const sentence = describeRanges(judged.centre.findLast((line) => line !== null) ?? null, judged.upper.findLast((line) => line !== null) ?? null, periods.filter((_, index) => isUnusual(index)), measure, decimals);
	const month = (index) => formatPeriod(periods[index] ?? "");
	const spoken = (index) => `${month(index)}: ${ranges[index] == null ? "no range" : `${said(ranges[index])} from the month before`}${isUnusual(index) ? ", beyond the upper limit" : ""}`;
	return {
		said: [sentence],
		chart: {
			places: placesOf(periods),
			lines: [
				{
					id: "ranges",
					name: null,
					role: "series",
					values: ranges
				},
				{
					id: "mean",
					name: `Mean ${said(judged.centre.findLast((line) => line !== null))}`,
					role: "centre",
					values: judged.centre,
					stepped: true
				},
				{
					id: "upper",
					name: `Upper ${said(judged.upper.findLast((line) => line !== null))}`,
					role: "limit",
					values: judged.upper,
					stepped: true
				}
			],
			meanings: periods.map((_, index) => pointMeaning({
				...judged,
				recipe: { direction: "neutral" }
			}, index)),
			bounds: {
				floor: 0,
				ceiling: null
			},
			tick: (value, step) => formatValueTick(value, step, measure).replace("%", ""),
			words: {
				caption: `Moving ranges${measure.kind === "proportion" ? ", in percentage points" : ""}`,
				summary: `${measure.name}, ${provider.name}. ${sentence}`,
				spoken,
				walk: "Moving ranges, month by month",
				walkHelp: COMPANION_WALK_HELP
			}
		},
		table: {
			columns: [
				"Month",
				"From the month before",
				"Mean",
				"Upper limit",
				"Unusual"
			],
			rows: periods.map((_, index) => [
				month(index),
				said(ranges[index]),
				said(judged.centre[index]),
				said(judged.upper[index]),
				isUnusual(index) ? "yes" : "–"
			])
		}
	};
}
// src/views/chart/companions/year-content.ts
/** The year's total against its annual objective, month by month, and how likely the objective breaks; null without an objective. */
function yearContent({ measure, provider, year }) {
	if (year === null || year.objective === null || year.upTo === null) return null;
	const { months, objective } = year;
	const sentence = `${describeYearToDate(year, measure) ?? ""}.`;
	const now = months.findLastIndex(({ cumulative }) => cumulative !== null);
	const likely = (of) => months.map(({ likely: band, cumulative }, index) => index === now ? cumulative : band?.[of] ?? null);
	const isForetold = months.some(({ likely: band }) => band !== null);
	const said = (value) => value === null ? "–" : formatPlain(value, 1);
	return {
		said: [sentence, ...[
			months.some(({ onTrajectory }) => onTrajectory === false) ? "A diamond marks a month whose total does not keep to the trajectory." : "",
			isForetold ? `The pale band holds the total with a chance of ${formatNumber(LIKELY_SHARE * 100)} in 100, if the process goes on as it is.` : "",
			year.stabilityJudged || !isForetold ? "" : "Cases are too few for a verdict on whether the process is stable: the chance takes it for granted.",
			year.withheld === "not-stable" ? "No chance is stated, because special cause says that the process is changing." : "",
			year.withheld === "not-enough-data" ? "No chance is stated, because there are too few months." : ""
		].filter((note) => note !== "")],
		chart: {
			places: placesOf(months.map(({ period }) => period)),
			lines: [
				{
					id: "total",
					name: `Total ${formatPlain(year.total, 1)}`,
					role: "series",
					values: months.map(({ cumulative }) => cumulative)
				},
				{
					id: "likely",
					name: isForetold ? "Likely" : null,
					role: "likely",
					values: isForetold ? likely("mean") : months.map(() => null)
				},
				{
					id: "objective",
					name: `Objective ${formatPlain(objective.value, 1)}`,
					role: "required",
					values: months.map(() => objective.value),
					stepped: true
				},
				{
					id: "trajectory",
					name: "Trajectory",
					role: "agreed",
					values: months.map(({ trajectory }) => trajectory)
				}
			],
			band: isForetold ? {
				low: likely("low"),
				high: likely("high")
			} : null,
			hollow: months.map(({ provisional, monthsMissing }) => provisional || monthsMissing > 0),
			meanings: months.map(({ onTrajectory }) => onTrajectory === false ? "concern" : "common"),
			bounds: {
				floor: 0,
				ceiling: null
			},
			tick: (value) => formatPlain(value, 1),
			words: {
				caption: `Year to date ${formatFinancialYear(year.yearStart)}: ${measure.numeratorLabel} since April`,
				summary: `${measure.name}, ${provider.name}. ${sentence}`,
				spoken: (index) => {
					const month = months[index];
					return month === void 0 ? "" : spokenYearMonth(month);
				},
				walk: "Year to date, month by month",
				walkHelp: COMPANION_WALK_HELP
			}
		},
		table: {
			columns: [
				"Month",
				"In the month",
				"Since April",
				"Left of the objective",
				"Trajectory",
				"Chance of breach"
			],
			rows: months.map((month) => [
				formatPeriod(month.period),
				said(month.count),
				`${month.cumulative !== null && month.monthsMissing > 0 ? "at least " : ""}${said(month.cumulative)}`,
				said(month.headroom),
				said(month.trajectory),
				month.probabilityOfBreach === null ? "–" : formatChance(month.probabilityOfBreach)
			])
		}
	};
}
// src/views/chart/companions/content-of.ts
var CONTENTS = {
	ranges: rangesContent,
	year: yearContent,
	days: daysContent,
	"last-year": lastYearContent
};
/** What a drawn companion shows; null: this chart has none of the sort. */
var contentOf = (companion, chart) => CONTENTS[companion](chart);
/** Months to come can be supposed where the last one has a verdict. */
var canSuppose = ({ assessment, measure }) => assessment.variation !== "not-enough-data" && levelsToTry(assessment, measure) !== null;
/** The companions this chart has. */
function companionsOf(chart) {
	return COMPANIONS.filter((companion) => {
		if (companion === "differences") return chart.assessment.decidingIndex !== null;
		return companion === "take" ? canSuppose(chart) : contentOf(companion, chart) !== null;
	});
}
// src/views/chart/companions/ChooseBeside.tsx
/** What stands beside the chart: the table and the companions this chart has, each a switch kept in the address. */
function ChooseBeside({ chart, state, onChange }) {
	const there = (0, import_react.useMemo)(() => companionsOf(chart), [chart]);
	const turn = (companion) => onChange({ beside: COMPANIONS.filter((each) => state.beside.includes(each) !== (each === companion)) });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "chart-group",
		role: "group",
		"aria-label": "Show beside the chart",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "chart-group-name",
				"aria-hidden": "true",
				children: "Show"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				"aria-pressed": state.table,
				onClick: () => onChange({ table: !state.table }),
				children: "Table"
			}),
			COMPANIONS.filter((each) => there.includes(each) || state.beside.includes(each)).map((companion) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				"aria-pressed": state.beside.includes(companion),
				onClick: () => turn(companion),
				children: companionNames[companion]
			}, companion))
		]
	});
}
// src/spc/chart-kinds-for.ts
var WITHOUT_DENOMINATORS = ["xmr", "run"];
/**
* On which kinds of chart can this series be read at all?
*
* Proportions: XmR, p, p′, I′ and run; rates: XmR, u, u′, I′ and run; counts: XmR, c and run; everything else, and series without a
* month that has both numerator and denominator: XmR and run. The measure's own kind is always among them, so that a switch
* can show it. Days between events (t) and moving ranges are charts of other values and stand beside, not in place.
* @example chartKindsFor({ kind: 'count', chartKind: 'c' }, series) // ['xmr', 'c', 'run']
*/
function chartKindsFor({ kind, chartKind }, { numerators, denominators }) {
	const counted = denominators.some((patients, i) => patients !== null && patients > 0 && numerators[i] != null);
	const kinds = kind === "count" ? [
		"xmr",
		"c",
		"run"
	] : !counted ? WITHOUT_DENOMINATORS : kind === "proportion" ? [
		"xmr",
		"p",
		"p-prime",
		"i-prime",
		"run"
	] : kind === "rate" ? [
		"xmr",
		"u",
		"u-prime",
		"i-prime",
		"run"
	] : WITHOUT_DENOMINATORS;
	return kinds.includes(chartKind) ? kinds : [chartKind, ...kinds];
}
// src/views/chart/ReadAs.tsx
function ReadAs({ chart: { measure, assessment }, onChange }) {
	const asked = assessment.recipe.chartKind;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "chart-group",
		role: "group",
		"aria-label": "Read as",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "chart-group-name",
				children: "Chart "
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				className: "field",
				value: asked,
				onChange: (event) => {
					const kind = event.target.value;
					onChange({ kind: kind === measure.chartKind ? null : kind });
				},
				children: chartKindsFor(measure, assessment.series).map((kind) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("option", {
					value: kind,
					children: [sentenceCase(chartKindName(kind)), kind === measure.chartKind ? " (usual)" : ""]
				}, kind))
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "chart-group-name",
				children: "Rules "
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				className: "field",
				value: assessment.ruleSet,
				onChange: (event) => {
					const rules = event.target.value;
					onChange({ rules: rules === "mdc-strict" ? null : rules });
				},
				children: RULE_SETS.map((id) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: id,
					children: describeRuleSet(id)
				}, id))
			})] }),
			assessment.chartKind !== asked && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
				className: "quiet",
				children: [
					"Drawn as ",
					chartKindName(assessment.chartKind),
					": the data do not allow the other."
				]
			})
		]
	});
}
// src/wording/describe-provenance.ts
/**
* The lines at the foot of a picture, and after a copied sentence.
*
* @example provenanceLines({ source: 'Source: A&E', dataDate: 'Data to July 2012', rules: 'Nelson', fingerprint: 'ab12', terms: [] })
* // ['Source: A&E. Data to July 2012. Rules: Nelson.', 'Fingerprint of the figures: ab12']
*/
function provenanceLines({ source, dataDate, rules, fingerprint, terms }) {
	return [
		`${[
			source,
			dataDate,
			`Rules: ${rules}`
		].join(". ")}.`,
		...terms.map((term) => /[.!?]$/.test(term) ? term : `${term}.`),
		`Fingerprint of the figures: ${fingerprint === "" ? "not known" : fingerprint}`
	];
}
// src/views/chart/take-away/use-provenance.ts
/** Where the figures on screen come from, for whatever leaves the page. */
/** The provenance of one chart, under the terms of the page. */
function useProvenance({ assessment }) {
	const { pack, extracts, contentHash } = useHoldingState();
	const contents = useContents().data;
	const { asAt, predecessors } = useTerms();
	return (0, import_react.useMemo)(() => {
		const manifest = pack.state === "open" ? pack.manifest : null;
		const added = extracts.filter(({ origin, report }) => origin === "added" && !report.refused).map(({ report }) => report.file);
		const said = contents?.asAt === void 0 ? null : describeAsAt(contents.asAt);
		return {
			source: manifest === null && added.length > 0 ? `Source: ${added.join(", ")}` : describeSource(manifest?.synthetic ?? false, manifest?.source || (manifest?.title ?? "")),
			dataDate: describeFreshness(contents?.lastMonth ?? null, asAt === null ? manifest?.dataAsOf ?? null : null),
			rules: describeRuleSet(assessment.ruleSet, assessment.ruleSetVersion),
			fingerprint: (contents?.contentHash ?? contentHash ?? "").replace(/^(?:[a-z-]+:)+/, ""),
			terms: [
				said === null ? null : `${said.lead}: ${said.rest}`,
				describePredecessors(predecessors),
				manifest !== null && added.length > 0 ? `With files added in one browser tab: ${added.join(", ")}` : null
			].filter((line) => line !== null)
		};
	}, [
		assessment,
		pack,
		extracts,
		contentHash,
		contents,
		asAt,
		predecessors
	]);
}
// src/views/chart/take-away/TakeAway.tsx
/** The chart for papers, slides and messages: as picture, points or sentence, each saying where it comes from. */
var COPYING_REFUSED = "This browser did not allow copying. Download the file instead.";
function TakeAway({ chart, reading, shown, zoomed }) {
	const { measure, provider, assessment } = chart;
	const provenance = useProvenance(chart);
	const [said, setSaid] = (0, import_react.useState)("");
	const name = `${measure.id}-${provider.code}`;
	const title = `${measure.name}, ${provider.name}`;
	const sentence = `${reading.lead} ${reading.rest}`.trim();
	const frame = (0, import_react.useMemo)(() => ({
		heading: title,
		lines: [
			chartCaption(assessment, provider.name),
			sentence,
			`Variation: ${describeVerdict(assessment).short}. Assurance: ${describeAssurance(assessment, measure).short}.`,
			...zoomed === null ? [] : [zoomed]
		],
		foot: provenanceLines(provenance)
	}), [
		title,
		assessment,
		measure,
		provider.name,
		sentence,
		zoomed,
		provenance
	]);
	const attempt = (work, refused) => {
		setSaid("");
		work().then(setSaid, () => setSaid(refused));
	};
	const svg = async () => {
		const { svgOf } = await __vitePreload(async () => {
			const { svgOf } = await import("./picture-of-BLJP0iOf.js");
			return { svgOf };
		}, __vite__mapDeps([0]), import.meta.url);
		return svgOf({
			chart,
			summary: reading.caption,
			shown,
			frame
		});
	};
	const png = async () => {
		const { pngOf } = await __vitePreload(async () => {
			const { pngOf } = await import("./picture-of-BLJP0iOf.js");
			return { pngOf };
		}, __vite__mapDeps([0]), import.meta.url);
		return pngOf(await svg());
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "chart-group",
		role: "group",
		"aria-label": "Take it away",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "chart-group-name",
				"aria-hidden": "true",
				children: "Take away"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				className: "button",
				onClick: () => attempt(async () => {
					downloadFile(`${name}.png`, await png());
					return "Picture saved.";
				}, "This browser made no picture. The SVG file holds the same."),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "visually-hidden",
					children: "Download as "
				}), "PNG"]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				className: "button",
				onClick: () => attempt(async () => {
					downloadText(`${name}.svg`, "image/svg+xml;charset=utf-8", await svg());
					return "Drawing saved.";
				}, "The drawing could not be made."),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "visually-hidden",
					children: "Download as "
				}), "SVG"]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				className: "button",
				onClick: () => attempt(async () => {
					const { pointsCsv } = await __vitePreload(async () => {
						const { pointsCsv } = await import("./points-csv-BKVAdu5c.js");
						return { pointsCsv };
					}, __vite__mapDeps([0]), import.meta.url);
					downloadText(`${name}.csv`, "text/csv;charset=utf-8", await pointsCsv(chart, provenance));
					return `Points of all ${assessment.series.periods.length} months saved.`;
				}, "The points could not be written."),
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "visually-hidden",
						children: "Download as "
					}),
					"CSV",
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
						className: "visually-hidden",
						children: " (points)"
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				onClick: () => attempt(async () => {
					await navigator.clipboard.write([new ClipboardItem({ "image/png": png() })]);
					return "Picture copied.";
				}, COPYING_REFUSED),
				children: "Copy picture"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				onClick: () => attempt(async () => {
					await navigator.clipboard.writeText([`${title}: ${sentence}`, ...provenanceLines(provenance)].join("\n"));
					return "Sentence copied.";
				}, "This browser did not allow copying. Mark the sentence above the chart instead."),
				children: "Copy sentence"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "chart-said",
				role: "status",
				children: said
			})
		]
	});
}
// src/views/chart/window-of-zoom.ts
/**
* Which places do these months have? Months outside the series are passed over, so that a link made before two more months came
* in shows the same months; a stretch without any month of the series shows all.
*
* @example windowOfZoom({ from: '2012-01', to: '2012-06' }, aprilTwelveOnwards) // the first six months
*/
function windowOfZoom(zoom, periods) {
	const months = periods.length;
	const first = periods[0];
	const last = periods.at(-1);
	if (zoom === null || first === void 0 || last === void 0 || zoom.to < first || zoom.from > last) return {
		from: 0,
		to: Math.max(0, months - 1)
	};
	return zoomTo(indexNotBefore(periods, zoom.from), indexNotBefore(periods, `${zoom.to}~`) - 1, months);
}
/** The months of a window, for the address; null where all are shown. */
function zoomOfWindow(shown, periods) {
	const from = periods[shown.from];
	const to = periods[shown.to];
	return isWhole(shown, periods.length) || from === void 0 || to === void 0 ? null : {
		from,
		to
	};
}
// src/views/chart/ZoomTools.tsx
var TWO_YEARS = 24;
var A_YEAR$1 = 12;
function ZoomTools({ shown, months, pinned, onShow }) {
	const whole = isWhole(shown, months);
	const latest = latestMonths(TWO_YEARS, months);
	const isLatest = !whole && latest.from === shown.from && latest.to === shown.to;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "chart-group",
		role: "group",
		"aria-label": "Months shown",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "chart-group-name",
				"aria-hidden": "true",
				children: "Months"
			}),
			months > TWO_YEARS && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				"aria-pressed": isLatest,
				onClick: () => onShow(latest),
				children: "Last 24 months"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				"aria-pressed": whole,
				onClick: () => onShow({
					from: 0,
					to: months - 1
				}),
				children: "All"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				"aria-label": "Fewer months, closer",
				disabled: shown.to - shown.from + 1 <= 6,
				onClick: () => onShow(zoomIn(shown, months, pinned)),
				children: "+"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "button",
				"aria-label": "More months, wider",
				disabled: whole,
				onClick: () => onShow(zoomOut(shown, months)),
				children: "−"
			}),
			!whole && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				className: "button",
				disabled: shown.from === 0,
				onClick: () => onShow(shiftMonths(shown, months, -12)),
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					"aria-hidden": "true",
					children: "‹ "
				}), "Earlier"]
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				className: "button",
				disabled: shown.to === months - 1,
				onClick: () => onShow(shiftMonths(shown, months, A_YEAR$1)),
				children: ["Later", /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					"aria-hidden": "true",
					children: " ›"
				})]
			})] })
		]
	});
}
// src/views/chart/ChartCard.tsx
/** The chart itself with its heading, icons, sentence and tools. */
function ChartCard({ chart, state, onChange }) {
	const { measure, provider, assessment } = chart;
	const { periods } = assessment.series;
	const reading = (0, import_react.useMemo)(() => readingFor(chart), [chart]);
	const variation = describeVerdict(assessment);
	const assurance = describeAssurance(assessment, measure);
	const pinnedAt = state.pin === null ? -1 : periods.indexOf(state.pin);
	const pinned = pinnedAt < 0 ? null : pinnedAt;
	const shown = windowOfZoom(state.zoom, periods);
	const show = (next) => onChange({ zoom: zoomOfWindow(next, periods) });
	const zoomed = isWhole(shown, periods.length) ? null : describeZoom(periods[shown.from] ?? "", periods[shown.to] ?? "", shown.to - shown.from + 1, periods.length);
	const tabled = (0, import_react.useDeferredValue)(chart, null);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("article", {
		className: "card chart-card",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("header", {
				className: "chart-head",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: measure.name }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "quiet",
					children: [
						chartCaption(assessment, provider.name),
						" · ",
						describeRuleSet(assessment.ruleSet, assessment.ruleSetVersion)
					]
				})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
					className: "chart-icons",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(VariationIcon, {
						variation: assessment.variation,
						title: variation.title,
						size: 46
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(AssuranceIcon, {
						assurance: assessment.assurance,
						stable: assessment.stable,
						title: assurance.title,
						size: 46
					})]
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "chart-reading",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: reading.lead }),
					" ",
					reading.rest
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DrawnChart, {
				chart,
				summary: reading.caption,
				shown,
				onShow: show,
				pinnedIndex: pinned,
				onPin: (index) => onChange({ pin: index === null ? null : periods[index] ?? null })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "chart-zoomed",
				role: "status",
				children: zoomed
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "chart-tools screen-only",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ZoomTools, {
						shown,
						months: periods.length,
						pinned,
						onShow: show
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadAs, {
						chart,
						onChange
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChooseBeside, {
						chart,
						state,
						onChange
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TakeAway, {
						chart,
						reading,
						shown,
						zoomed
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: state.table ? "chart-table" : "chart-table chart-table-unseen",
				children: tabled !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MonthTable, {
					chart: tabled,
					pinned
				})
			})
		]
	});
}
var MonthTable = (0, import_react.memo)(({ chart, pinned }) => {
	const { measure, provider, assessment } = chart;
	const words = (0, import_react.useMemo)(() => chartTableWordsFor(chart), [chart]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChartTable, {
		assessment,
		words,
		caption: `${measure.name}, ${provider.name}`,
		newestFirst: true,
		activeIndex: pinned
	});
});
// src/chart/plan-companion.ts
var SIZE = 12;
var TOP = 10;
var BELOW = 38;
/**
* Where does everything of a companion lie? The axis starts at zero unless all values lie far above it, as on the control chart.
* Names under the plot are thinned until they fit, the last places counted first; names of lines are kept apart.
*
* @example planCompanion({ places, lines, bounds, tick, width: 600 }).plot.bottom // 182
*/
function planCompanion(wish) {
	const { places, lines, width, bounds, tick, band = null, meanings = [], hollow = [], height = 220 } = wish;
	const series = lines.find(({ role }) => role === "series")?.values ?? [];
	const domain = valueDomain([
		...lines.flatMap(({ values }) => values),
		...band?.low ?? [],
		...band?.high ?? []
	], bounds);
	const whole = lines.filter(({ role }) => role === "series" || role === "required").every(({ values }) => values.every((value) => value === null || Number.isInteger(value)));
	const written = valueTicks(domain, height - TOP - BELOW, whole);
	const texts = written.values.map((value) => tick(value, written.step));
	const named = lines.filter(({ name, values }) => name !== null && values.some((value) => value !== null));
	const room = Math.max(0, ...named.map(({ name }) => textWidth(name ?? "", SIZE)));
	const left = Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, SIZE)))) + 12;
	const plot = {
		left,
		top: TOP,
		right: Math.max(left + 80, Math.floor(width - (room > 0 ? room + 14 : 12))),
		bottom: height - BELOW
	};
	const scale = plotScale(places.length, domain, plot);
	const ends = named.map(({ id, name, values }) => ({
		id,
		text: name ?? "",
		y: scale.y(values.findLast((value) => value !== null) ?? 0)
	}));
	const apart = separateLabels(ends.map(({ y }) => ({
		at: y,
		size: SIZE * 1.2
	})), plot.top, plot.bottom);
	const widest = Math.max(24, ...places.map(({ first, second }) => Math.max(textWidth(first, SIZE), textWidth(second ?? "", SIZE)))) + 8;
	const every = Math.max(1, Math.ceil(widest / Math.max(1, scale.monthWidth)));
	const last = places.length - 1;
	return {
		width: Math.max(width, plot.right),
		height,
		plot,
		scale,
		ticks: written.values.map((value, i) => ({
			text: texts[i] ?? "",
			y: Math.round(scale.y(value)) + .5
		})),
		names: places.flatMap((place, index) => (last - index) % every === 0 ? {
			...place,
			x: scale.x(index)
		} : []),
		labels: ends.map((end, i) => ({
			...end,
			y: apart[i] ?? end.y
		})),
		points: series.flatMap((value, index) => value === null ? [] : {
			index,
			x: scale.x(index),
			y: scale.y(value),
			meaning: meanings[index] ?? "common",
			hollow: hollow[index] === true
		}),
		band: band === null ? "" : bandPath(band, scale),
		resting: Math.max(0, series.findLastIndex((value) => value !== null))
	};
}
function bandPath({ low, high }, scale) {
	const at = high.flatMap((value, index) => value === null || low[index] == null ? [] : index);
	const place = (values) => (index) => `${scale.x(index).toFixed(1)},${scale.y(values[index] ?? 0).toFixed(1)}`;
	return at.length < 2 ? "" : `M${at.map(place(high)).join("L")}L${at.toReversed().map(place(low)).join("L")}Z`;
}
// src/chart/CompanionChart.tsx
/**
* A small chart that stands beside the control chart and says one thing more: moving ranges, a year's total, days between events, last
* year's months. A figure with a caption, one line that reads out one place, and the same walk by keyboard (arrows, Home, End, Escape).
*/
function CompanionChart({ width, ...rest }) {
	return width === void 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeasuredWidth, { children: (measured) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		...rest,
		width: measured
	}) }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Figure, {
		...rest,
		width
	});
}
function Figure({ words, ...wish }) {
	const captionId = (0, import_react.useId)();
	const helpId = (0, import_react.useId)();
	const [active, setActive] = (0, import_react.useState)(null);
	const plan = planCompanion(wish);
	const places = wish.places.length;
	const ground = {
		length: places,
		phaseStarts: [],
		signals: [],
		entry: plan.resting
	};
	const shown = active ?? plan.resting;
	const onKey = (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey || ![
			"ArrowLeft",
			"ArrowRight",
			"ArrowUp",
			"ArrowDown",
			"Home",
			"End",
			"PageUp",
			"PageDown",
			"Escape"
		].includes(event.key)) return;
		const next = walkPoints({
			active,
			pinned: null
		}, event.key, ground);
		if (next === null) return;
		event.preventDefault();
		setActive(next.active);
	};
	const under = (event) => setActive(plan.scale.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "wl-chart wl-companion",
		"aria-labelledby": captionId,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("figcaption", {
				id: captionId,
				className: "wl-chart__caption",
				children: words.caption
			}),
			places > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "wl-companion__reading",
				children: words.spoken(shown)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "wl-chart__stage",
				style: {
					width: plan.width,
					height: plan.height
				},
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Drawing, {
					plan,
					lines: wish.lines,
					summary: words.summary,
					active
				}), places > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "wl-chart__walk",
					style: { height: plan.height },
					role: "slider",
					tabIndex: 0,
					"aria-label": words.walk,
					"aria-describedby": helpId,
					"aria-orientation": "horizontal",
					"aria-valuemin": 1,
					"aria-valuemax": places,
					"aria-valuenow": shown + 1,
					"aria-valuetext": words.spoken(shown),
					onKeyDown: onKey,
					onBlur: () => setActive(null),
					onPointerMove: under,
					onPointerDown: under,
					onPointerLeave: (event) => {
						if (event.pointerType === "mouse") setActive(null);
					}
				})]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				id: helpId,
				className: "wl-chart__unseen",
				children: words.walkHelp
			})
		]
	});
}
function Drawing({ plan, lines, summary, active }) {
	const { plot, scale, width, height } = plan;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "wl-drawing",
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		fontSize: 12,
		role: "img",
		"aria-label": summary,
		focusable: "false",
		children: [
			plan.band !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-companion__band",
				d: plan.band
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
				className: "wl-axis",
				children: [
					plan.ticks.map(({ text, y }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-axis__rule",
						d: `M${plot.left},${y}H${plot.right}`
					}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
						className: "wl-axis__tick",
						x: plot.left - 8,
						y,
						dy: "0.35em",
						textAnchor: "end",
						children: text
					})] }, text)),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-axis__base",
						d: `M${plot.left},${plot.bottom + .5}H${plot.right}`
					}),
					plan.names.map(({ x, first, second }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
						className: "wl-axis__tick",
						x,
						y: plot.bottom + 18,
						textAnchor: "middle",
						children: first
					}), second !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
						className: "wl-axis__year",
						x,
						y: plot.bottom + 32,
						textAnchor: "middle",
						children: second
					})] }, x))
				]
			}),
			lines.map(({ id, role, values, stepped = false, joined = values.length }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: `wl-companion__line wl-companion__line--${role}`,
				"data-line": id,
				d: pathOf(values.slice(0, joined), plan, stepped)
			}, id)),
			lines.filter(({ role }) => role === "earlier").flatMap(({ id, values }) => values.map((value, index) => value === null ? null : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
				className: "wl-companion__earlier",
				cx: scale.x(index),
				cy: scale.y(value),
				r: 3
			}, `${id} ${String(index)}`))),
			plan.points.map(({ index, x, y, meaning, hollow }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PointMark, {
				x,
				y,
				meaning,
				provisional: hollow
			}, index)),
			plan.labels.map(({ id, text, y }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: `wl-companion__name wl-companion__name--${id}`,
				x: plot.right + 8,
				y,
				dy: "0.35em",
				children: text
			}, id)),
			active !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-crosshair__line",
				d: `M${Math.round(scale.x(active)) + .5},${plot.top}V${plot.bottom + 4}`
			})
		]
	});
}
/** A line through its places, broken where a value is missing; stepped lines keep a place's level over its whole width. */
function pathOf(values, { scale, plot }, stepped) {
	if (!stepped) return line((_, index) => scale.x(index), (value) => scale.y(value ?? 0)).defined((value) => value !== null).digits(1)([...values]) ?? "";
	let path = "";
	values.forEach((value, index) => {
		if (value === null) return;
		const left = Math.max(plot.left, scale.x(index - .5));
		path += `${index > 0 && values[index - 1] !== null ? "L" : "M"}${left.toFixed(1)},${scale.y(value).toFixed(1)}H${Math.min(plot.right, scale.x(index + .5)).toFixed(1)}`;
	});
	return path;
}
// src/spc/disagreements.ts
function differ(a, b) {
	if (a == null || b == null) return (a ?? null) !== (b ?? null);
	return Math.abs(a - b) > EQUALITY_TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
function limitReasons(a, b, recipe, series) {
	const why = [];
	const ranged = ["xmr", "t"].includes(recipe.chartKind);
	const primed = [
		"i-prime",
		"p-prime",
		"u-prime"
	].includes(recipe.chartKind);
	if (ranged && a.limitMultiplier !== b.limitMultiplier) why.push("limit-constant");
	if ((ranged || primed) && recipe.screenMovingRanges === null && a.screenMovingRanges !== b.screenMovingRanges) why.push("screening");
	if (series.values.includes(null) && recipe.gaps === null && (a.rangesBridgeGaps !== b.rangesBridgeGaps || a.runsBridgeGaps !== b.runsBridgeGaps)) why.push("gaps");
	if (recipe.baseline !== null && recipe.phaseStarts.length > 0 && a.baselineScope !== b.baselineScope) why.push("baseline");
	return why;
}
/** Rules that look for the same pattern under different names. */
var PATTERN = {
	outside: "outside",
	"we-1": "outside",
	"nelson-1": "outside",
	shift: "shift",
	"we-4": "shift",
	"nelson-2": "shift",
	"long-run": "long-run",
	"few-crossings": "few-crossings",
	trend: "trend",
	"nelson-3": "trend",
	"two-of-three": "two-of-three",
	"we-2": "two-of-three",
	"nelson-5": "two-of-three",
	"we-3": "four-of-five",
	"nelson-6": "four-of-five",
	"nelson-4": "alternating",
	"nelson-7": "within",
	"nelson-8": "beyond"
};
function signalReasons(onlyA, onlyB, a, b, recipe, limits) {
	const why = /* @__PURE__ */ new Set();
	const has = (rules, pattern) => rules.rules.some((rule) => PATTERN[rule] === pattern);
	for (const pattern of [...onlyA, ...onlyB]) {
		if (!has(a, pattern) || !has(b, pattern)) why.add("different-rules");
		else if (pattern === "shift" && a.shiftPoints !== b.shiftPoints) why.add("shift-length");
		else if (pattern === "trend") {
			if (a.trendPoints !== b.trendPoints) why.add("trend-length");
			if (recipe.phaseStarts.length > 0 && a.trendAcrossPhases !== b.trendAcrossPhases) why.add("trend-across-phases");
		} else if (pattern === "two-of-three") why.add("two-of-three");
		if (has(a, pattern) && has(b, pattern)) for (const reason of limits) why.add(reason);
	}
	return [...why];
}
function patternsAt(assessment, i) {
	const rules = rulesIn(assessment.highSignals[i] | assessment.lowSignals[i]);
	return {
		rules,
		patterns: [...new Set(rules.map((rule) => PATTERN[rule]))]
	};
}
/**
* Where do two assessments of one series answer differently, by their rule sets, by their chart kinds, or by both?
*
* As `disagreements`, of assessments that are made already. Kinds of chart that differ are named as a reason wherever limits differ.
* Both have to be of the same series, with the same phases and months left out.
* @example disagreementsBetween(onXmr, onP) // [{ about: 'limits', why: ['chart-kind'], … }]
*/
function disagreementsBetween(a, b) {
	const { series, recipe } = a;
	const rulesA = RULE_SETS$1[a.ruleSet];
	const rulesB = RULE_SETS$1[b.ruleSet];
	const found = [];
	const periodOf = (index) => index === null ? null : series.periods[index] ?? null;
	const limits = [...a.chartKind === b.chartKind ? [] : ["chart-kind"], ...limitReasons(rulesA, rulesB, recipe, series)];
	const firstLimit = a.centre.findIndex((centre, i) => differ(centre, b.centre[i]) || differ(a.lower[i], b.lower[i]) || differ(a.upper[i], b.upper[i]));
	if (firstLimit >= 0) found.push({
		about: "limits",
		index: firstLimit,
		period: periodOf(firstLimit),
		a: a.upper[firstLimit] ?? null,
		b: b.upper[firstLimit] ?? null,
		why: limits
	});
	const signalWhy = /* @__PURE__ */ new Set();
	const limitWhy = firstLimit >= 0 ? limits : [];
	for (let i = 0; i < series.periods.length; i++) {
		const inA = patternsAt(a, i);
		const inB = patternsAt(b, i);
		const onlyA = inA.patterns.filter((pattern) => !inB.patterns.includes(pattern));
		const onlyB = inB.patterns.filter((pattern) => !inA.patterns.includes(pattern));
		if (onlyA.length === 0 && onlyB.length === 0) continue;
		const gapWhy = limits.includes("gaps") ? ["gaps"] : [];
		const why = signalReasons(onlyA, onlyB, rulesA, rulesB, recipe, [.../* @__PURE__ */ new Set([...limitWhy, ...gapWhy])]);
		for (const reason of why) signalWhy.add(reason);
		found.push({
			about: "signals",
			index: i,
			period: periodOf(i),
			a: inA.rules,
			b: inB.rules,
			why
		});
	}
	if (a.variation !== b.variation) {
		const why = new Set(signalWhy);
		if (rulesA.precedence !== rulesB.precedence && (a.conflict || b.conflict)) why.add("precedence");
		found.push({
			about: "variation",
			index: a.decidingIndex,
			period: periodOf(a.decidingIndex),
			a: a.variation,
			b: b.variation,
			why: [...why]
		});
	}
	if (a.assurance !== b.assurance) {
		const why = new Set(limitWhy);
		if (rulesA.thresholdOnLimit !== rulesB.thresholdOnLimit) why.add("threshold-on-limit");
		found.push({
			about: "assurance",
			index: a.decidingIndex,
			period: periodOf(a.decidingIndex),
			a: a.assurance,
			b: b.assurance,
			why: [...why]
		});
	}
	return found;
}
// src/wording/describe-difference.ts
var REASONS = {
	"different-rules": "the two look for different patterns",
	"limit-constant": "their limits lie at slightly different multiples of the mean moving range",
	screening: "one of them leaves very large moving ranges out before it draws limits",
	"shift-length": "they ask for different numbers of months in a row on one side",
	"trend-length": "they ask for different numbers of months in a row that rise or fall",
	"trend-across-phases": "one of them follows a trend across the start of new limits",
	"two-of-three": "they count two months of three near a limit differently",
	gaps: "one of them lets a missing month end a run",
	"threshold-on-limit": "they decide differently where the threshold lies on a limit",
	precedence: "they decide differently where improvement and concern are there at once",
	baseline: "they use the baseline differently where limits were recalculated",
	"chart-kind": "the limits of the two kinds of chart come from different sources"
};
var ASSURANCES$1 = {
	pass: "Pass",
	fail: "Fail",
	"hit-or-miss": "Hit or miss"
};
/**
* What would change if this chart were read the other way?
*
* @param found the answers of the shown chart (`a`) against the other (`b`)
* @example describeDifference(disagreements(series, recipe, 'mdc-strict', 'nelson')).icons
* // 'Variation becomes Common cause instead of Concern, low.'
*/
function describeDifference(found) {
	const icons = found.flatMap(({ about, a, b }) => {
		if (about === "variation") return `variation becomes ${variationName(b)} instead of ${variationName(a)}`;
		return about === "assurance" ? `assurance becomes ${assuranceName$1(b)} instead of ${assuranceName$1(a)}` : [];
	});
	const why = joinWords([...new Set(found.flatMap((each) => each.why))].map((reason) => REASONS[reason]));
	const limits = found.some(({ about }) => about === "limits");
	return {
		same: found.length === 0,
		icons: icons.length > 0 ? `${sentenceCase(joinWords(icons))}.` : `The icons stay${limits ? ", with other limits" : ""}.`,
		months: describeMonths(found),
		why: why === "" ? null : `${sentenceCase(why)}.`
	};
}
function describeMonths(found) {
	const of = (wanted) => found.flatMap(({ about, period, a, b }) => about === "signals" && period !== null && wanted(a, b) ? period : []);
	const more = of((a) => a.length === 0);
	const fewer = of((_, b) => b.length === 0);
	const otherwise = of((a, b) => a.length > 0 && b.length > 0);
	const parts = [
		more.length > 0 ? `${formatPeriodList(more)} would be flagged too` : "",
		fewer.length > 0 ? `${formatPeriodList(fewer)} would not be flagged` : "",
		otherwise.length > 0 ? `${formatPeriodList(otherwise)} would be flagged by another rule` : ""
	].filter((part) => part !== "");
	return parts.length === 0 ? null : `${sentenceCase(parts.join("; "))}.`;
}
var variationName = (of) => describeVariation(of).short;
var assuranceName$1 = (of) => of === null ? "no verdict" : ASSURANCES$1[of];
// src/views/chart/companions/Differences.tsx
/** What other rules, or another kind of chart, would say of the same months: which icons and months, and why. */
/** Every other reading of the chart, one change at a time. */
function othersOf({ measure, assessment }) {
	const { series, recipe } = assessment;
	const against = (change) => describeDifference(disagreementsBetween(assessment, assessSeries(series, {
		...recipe,
		...change
	})));
	return [...chartKindsFor(measure, series).filter((kind) => kind !== recipe.chartKind).map((kind) => ({
		name: sentenceCase(chartKindName(kind)),
		words: against({ chartKind: kind }),
		part: { kind: kind === measure.chartKind ? null : kind }
	})), ...RULE_SETS.filter((id) => id !== recipe.ruleSet).map((id) => ({
		name: describeRuleSet(id),
		words: against({ ruleSet: id }),
		part: { rules: id === "mdc-strict" ? null : id }
	}))];
}
function Differences({ chart, onChange }) {
	const others = (0, import_react.useMemo)(() => othersOf(chart), [chart]);
	const same = others.filter(({ words }) => words.same);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			"Against ",
			chartKindName(chart.assessment.chartKind),
			" and ",
			describeRuleSet(chart.assessment.ruleSet),
			", as shown; everything else equal."
		] }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "differences",
			children: others.filter(({ words }) => !words.same).map(({ name, words, part }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: name }),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "button screen-only",
					"aria-label": `Show ${name}`,
					onClick: () => onChange(part),
					children: "Show"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [words.icons, words.months !== null && ` ${words.months}`] }),
				words.why !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
					className: "quiet",
					children: ["Why: ", words.why]
				})
			] }, name))
		}),
		same.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			"The same limits, months and icons: ",
			same.map(({ name }) => name).join("; "),
			"."
		] })
	] });
}
// src/wording/describe-what-it-takes.ts
var ASSURANCES = {
	pass: "Pass",
	fail: "Fail",
	"hit-or-miss": "Hit or miss"
};
var assuranceName = (assurance) => assurance === null ? "no verdict" : ASSURANCES[assurance];
/** Said wherever months are supposed. */
var SUPPOSED_CAVEAT = "This supposes months that are all alike, judged by the rules and limits of this chart. Real months go on varying, so in practice it takes longer; nothing is foretold.";
/**
* If every month to come is so, when does which icon change?
*
* @example describeWhatItTakes(found, now, measure, 1).variation // 'Variation becomes Improvement, high after 1 month, in August 2012.'
*/
function describeWhatItTakes(found, now, measure) {
	const { variation, assurance, people, months } = found;
	const within = formatCount(months.length, "months");
	const when = ({ after, period }) => `after ${formatCount(after, "months")}, in ${formatPeriod(period)}`;
	const judged = months.filter(({ met }) => met !== null);
	const met = judged.filter((month) => month.met === true).length;
	return {
		variation: variation === null ? `Variation stays ${describeVariation(now.variation).short} for ${within}.` : `Variation becomes ${describeVariation(variation.to).short} ${when(variation)}.`,
		assurance: assurance === null ? `Assurance stays ${assuranceName(now.assurance)} for ${within}.` : `Assurance becomes ${assuranceName(assurance.to)} ${when(assurance)}${months[assurance.after - 1]?.noAssurance === "no-threshold" ? ": no threshold is known for that month" : ""}.`,
		people: people === null ? null : describePeople(people, measure),
		met: judged.length === 0 ? null : met === judged.length ? "Each of these months would meet the threshold." : met === 0 ? "None of these months would meet the threshold." : `${formatNumber(met)} of ${formatCount(judged.length, "months")} would meet the threshold.`
	};
}
function describePeople(people, measure) {
	const whole = Math.round(Math.abs(people));
	if (whole === 0) return "That is as many a month as usual.";
	return `That is ${formatNumber(whole)} ${people > 0 ? "more" : "fewer"} ${whole === 1 ? singular(measure.numeratorLabel) : measure.numeratorLabel} a month than in a usual month.`;
}
/**
* The least that changes the assurance icon, or that nothing does in time.
*
* @example describeLeast(found, 12, measure, 1) // '96.5% in every month would be the least to change the assurance icon within 12 months: to Hit or miss after 11.'
*/
function describeLeast(found, most, measure, decimals) {
	const change = found?.assurance ?? null;
	if (found === null || change === null) return `No performance of the next ${formatCount(most, "months")} would change the assurance icon.`;
	return `${formatValue(found.value, measure, decimals)} in every month would be the least to change the assurance icon within ${formatCount(most, "months")}: to ${assuranceName(change.to)} after ${formatNumber(change.after)}.`;
}
// src/views/chart/companions/WhatItTakesPanel.tsx
/** A slider on the performance of the months to come, and what would become of the icons. */
var A_YEAR = 12;
function WhatItTakesPanel({ chart, take, onTake }) {
	const { assessment, measure, gap } = chart;
	const id = (0, import_react.useId)();
	const levels = (0, import_react.useMemo)(() => levelsToTry(assessment, measure), [assessment, measure]);
	const least = (0, import_react.useMemo)(() => leastForAssurance(assessment, measure, A_YEAR), [assessment, measure]);
	const [moved, setMoved] = (0, import_react.useState)(null);
	const wished = moved ?? take ?? levels?.usual ?? 0;
	const value = levels === null ? wished : Math.min(levels.high, Math.max(levels.low, wished));
	const found = (0, import_react.useMemo)(() => whatWouldItTake(assessment, measure, value), [
		assessment,
		measure,
		value
	]);
	if (levels === null || found === null) return null;
	const decimals = Math.max(decimalsFor(measure, assessment.series), measure.kind === "proportion" ? 1 : levels.step < .1 ? 2 : levels.step < 1 ? 1 : 0);
	const words = describeWhatItTakes(found, assessment, measure);
	const settle = () => {
		if (moved === null) return;
		onTake(moved);
		setMoved(null);
	};
	const reliable = gap === null ? null : describeReliableGap(gap, measure);
	const judged = assessment.comparison !== null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
			htmlFor: id,
			children: "Each month to come"
		}),
		" ",
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("output", {
			htmlFor: id,
			className: "take-value",
			children: formatValueWithUnit(value, measure, decimals)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			id,
			type: "range",
			className: "take-slider screen-only",
			min: levels.low,
			max: levels.high,
			step: levels.step,
			value,
			"aria-valuetext": `${formatValueWithUnit(value, measure, decimals)}. ${words.variation} ${words.assurance}`,
			onChange: (event) => setMoved(Number(event.target.value)),
			onPointerUp: settle,
			onKeyUp: settle,
			onBlur: settle
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
			className: "note-list",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: words.variation }),
				judged && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: words.assurance }),
				judged && words.met !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: words.met }),
				words.people !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: words.people })
			]
		}),
		judged && assessment.assurance !== null && assessment.assurance !== "pass" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: describeLeast(least, A_YEAR, measure, decimals) }),
		reliable !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [reliable, "."] }),
		least !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "screen-only",
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("button", {
				type: "button",
				className: "button",
				onClick: () => onTake(least.value),
				children: ["Try ", formatValue(least.value, measure, decimals)]
			})
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "quiet",
			children: SUPPOSED_CAVEAT
		})
	] });
}
// src/views/chart/companions/Companions.tsx
/** Everything somebody asked to see beside the chart, in one order whatever the order of asking. */
function Companions({ chart, state, onChange }) {
	if (state.beside.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "companions",
		children: state.beside.map((companion) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
			className: "card panel companion",
			"aria-labelledby": `companion-${companion}`,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: `companion-${companion}`,
				children: companionNames[companion]
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Inside, {
				companion,
				chart,
				state,
				onChange
			})]
		}, companion))
	});
}
function Inside({ companion, chart, state, onChange }) {
	if (companion === "differences") return chart.assessment.decidingIndex === null ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: companionMissing.differences }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Differences, {
		chart,
		onChange
	});
	if (companion === "take") return canSuppose(chart) ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhatItTakesPanel, {
		chart,
		take: state.take,
		onTake: (take) => onChange({ take })
	}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: companionMissing.take });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Drawn, {
		companion,
		chart
	});
}
function Drawn({ companion, chart }) {
	const content = (0, import_react.useMemo)(() => contentOf(companion, chart), [companion, chart]);
	if (content === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: companionMissing[companion] });
	const { said, table } = content;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		said.map((sentence) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: sentence }, sentence)),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(CompanionChart, { ...content.chart }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", {
			className: "companion-table",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: "The same as a table" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "wl-table-room",
				role: "region",
				"aria-label": `${companionNames[companion]}, table`,
				tabIndex: 0,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
					className: "wl-table",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", { children: table.columns.map((column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: column
					}, column)) }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: table.rows.toReversed().map(([head = "", ...cells], row) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "row",
						children: head
					}), cells.map((cell, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: cell }, table.columns[index + 1]))] }, `${head} ${String(row)}`)) })]
				})
			})]
		})
	] });
}
// src/views/chart/ChartTrail.tsx
function ChartTrail({ chart }) {
	const watched = useWatchedCharts(DEFAULT_RULE_SET).data;
	const addresses = useAddresses();
	const { measure, provider } = chart;
	const { pin } = readChartState(useSearch());
	const place = provider.type === "site" || provider.type === "ward" ? { site: provider.code } : { provider: provider.code };
	const order = new Map(watched?.contents.measures.map(({ id }, index) => [id, index]));
	const here = (watched?.charts ?? []).filter((each) => each.provider.code === provider.code).sort((a, b) => (order.get(a.measure.id) ?? 0) - (order.get(b.measure.id) ?? 0));
	const elsewhere = (watched?.charts ?? []).filter((each) => each.measure.id === measure.id).sort((a, b) => a.provider.shortName.localeCompare(b.provider.shortName, "en-GB"));
	const at = here.findIndex((each) => each.measure.id === measure.id);
	const before = here[at - 1];
	const after = here[at + 1];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "chart-trail screen-only",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("nav", {
			"aria-label": "Breadcrumb",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.scorecard(),
					children: "Scorecard"
				}),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					"aria-hidden": "true",
					children: "›"
				}),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.provider(provider.code),
					children: provider.shortName
				}),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					"aria-hidden": "true",
					children: "›"
				}),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: measure.shortName })
			]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "chart-trail-steps",
			children: [
				measure.sourceEventType !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					className: "button",
					href: addresses.events({
						measure: measure.id,
						...place,
						from: pin,
						to: pin
					}),
					children: pin === null ? "Events" : `Events of ${formatPeriod(pin)}`
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					className: "button",
					href: addresses.breakdown(measure.id, provider.code),
					children: "In parts"
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
					className: "visually-hidden",
					children: "Same measure at another provider"
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
					className: "field",
					value: provider.code,
					onChange: (event) => goTo(addresses.chart(measure.id, event.target.value)),
					children: elsewhere.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: each.provider.code,
						children: each.provider.shortName
					}, each.provider.code))
				})] }),
				before && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
					className: "button",
					href: addresses.chart(before.measure.id, provider.code),
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							"aria-hidden": "true",
							children: "‹"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "visually-hidden",
							children: "Previous measure: "
						}),
						before.measure.shortName
					]
				}),
				after && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
					className: "button",
					href: addresses.chart(after.measure.id, provider.code),
					children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							className: "visually-hidden",
							children: "Next measure: "
						}),
						after.measure.shortName,
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
							"aria-hidden": "true",
							children: "›"
						})
					]
				})
			]
		})]
	});
}
// src/views/chart/RareHarmPanel.tsx
function RareHarmPanel({ rareHarm }) {
	const words = describeRareHarm(rareHarm);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card panel rare-harm",
		"aria-labelledby": "rare-harm-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
				id: "rare-harm-heading",
				children: [
					words.figure,
					" ",
					words.beside
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: words.sentence }),
			words.events.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
				className: "note-list",
				children: words.events.map((line, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: line }, `${line} ${index}`))
			})
		]
	});
}
// src/wording/describe-counting.ts
/**
* By which day is an event counted, and which zeros did nobody write down? Empty for measures that are not counted from events.
*
* @example describeCounting({ sourceEventType: 'never_event', eventDate: 'incident' }, series)
* // ['Counted from dated events, by the day each happened.', '38 months without an event count as zero, because …']
*/
function describeCounting({ sourceEventType, eventDate }, { zeroFilled }) {
	if (sourceEventType === void 0) return [];
	const zeros = zeroFilled?.filter(Boolean).length ?? 0;
	return [`Counted from dated events where there are any, by the day each ${eventDate === "declared" ? "was declared" : "happened"}.`, ...zeros === 0 ? [] : [`${formatCount(zeros, "months")} without an event ${zeros === 1 ? "counts" : "count"} as zero, because the provider reports events of this kind.`]];
}
// src/views/shared/DisagreementNote.tsx
function DisagreementNote({ measureId, providerCode }) {
	const found = (useContents().data?.eventDisagreements ?? []).filter((each) => each.measureId === measureId && each.orgCode === providerCode);
	if (found.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "disagreement-note",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("strong", { children: "Monthly figures and dated events disagree." }),
			" ",
			WHY_THEY_DISAGREE
		] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			className: "note-list",
			children: found.map((each) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: describeDisagreement(each) }, each.period))
		})]
	});
}
// src/views/chart/ReadingNotes.tsx
function ReadingNotes({ chart: { measure, assessment, annotations, warnings } }) {
	const { series } = assessment;
	const decimals = decimalsFor(measure, series);
	const restated = series.restatedFrom.flatMap((was, index) => {
		const value = series.values[index] ?? null;
		const from = was === null ? "no value" : formatValue(was, measure, decimals);
		return was === null || value === null ? [] : [`${formatPeriod(series.periods[index] ?? "")} was restated: ${from} became ${formatValue(value, measure, decimals)}.`];
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card panel",
		"aria-labelledby": "notes-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "notes-heading",
				children: "Reading notes"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: measure.definition }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: explainChartKind(assessment.chartKind)
			}),
			describeCounting(measure, series).map((line) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: line
			}, line)),
			(warnings.length > 0 || restated.length > 0 || annotations.length > 0) && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", {
				className: "note-list",
				children: [
					warnings.map((warning) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: describeWarning(warning).text }, warning.id)),
					restated.map((text) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: text }, text)),
					annotations.map((annotation) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
						annotation.from === annotation.to ? formatPeriod(annotation.from) : formatPeriodRange(annotation.from, annotation.to),
						": ",
						annotation.text,
						annotation.author !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
							className: "quiet",
							children: [
								" (",
								annotation.author,
								")"
							]
						})
					] }, annotation.from + annotation.text))
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DisagreementNote, {
				measureId: measure.id,
				providerCode: series.providerCode
			})
		]
	});
}
// src/views/chart/ThresholdPanel.tsx
var SHOWN_AT_ONCE = 5;
function HistoryLine({ line }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "panel-row",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: line.when }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dd", { children: [line.what, line.label !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			className: "quiet panel-label",
			children: line.label
		})] })]
	});
}
function ThresholdPanel({ chart: { measure, assessment, gap, history, year } }) {
	const lines = describeThresholdHistory(assessment.thresholdsInForce, measure);
	const latest = lines.length > SHOWN_AT_ONCE ? lines.slice(-2).toReversed() : lines;
	const earlier = lines.length > SHOWN_AT_ONCE ? lines.slice(0, -2).toReversed() : [];
	const gapWords = describeGapInPatients(gap, measure);
	const yearWords = year === null ? null : describeYearToDate(year, measure);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card panel",
		"aria-labelledby": "threshold-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "threshold-heading",
				children: "Threshold"
			}),
			yearWords !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "panel-year",
				children: [yearWords, "."]
			}),
			lines.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: "No threshold is set for this measure here."
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dl", { children: [
				latest.map((line) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HistoryLine, { line }, line.text)),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Months met" }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dd", { children: [
					history.met,
					" of ",
					history.met + history.missed
				] }),
				gapWords !== "" && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", { children: "Gap" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: gapWords })] })
			] }),
			earlier.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("summary", { children: [earlier.length, " earlier"] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", { children: earlier.map((line) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HistoryLine, { line }, line.text)) })] })
		]
	});
}
// src/views/shared/why/WhyPanel.tsx
function WhyPanel({ chart }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card panel",
		"aria-labelledby": "why-heading",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
			id: "why-heading",
			children: "Why these icons"
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyAnswer, { chart })]
	});
}
// src/views/chart/ChartPage.tsx
function ChartPage({ measureId, providerCode }) {
	const search = useSearch();
	const state = readChartState(search);
	const { pack, contentHash } = useHoldingState();
	const found = useWatchedChart(measureId, providerCode, state.rules ?? "mdc-strict", state.kind);
	const chart = found.data;
	const addresses = useAddresses();
	const change = (part) => goTo(addresses.chart(measureId, providerCode, {
		...state,
		...part
	}), { replace: true });
	useTitle(chart ? `${chart.measure.shortName}, ${chart.provider.shortName}` : "Chart");
	if (found.error) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Chart",
		failure: found.error
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Chart" });
	if (chart === void 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Chart" });
	if (chart === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoSuchChart, {
		measureId,
		providerCode
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChartTrail, { chart }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page chart-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChartCard, {
				chart,
				state,
				onChange: change
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("aside", {
				className: "chart-aside",
				"aria-label": "Why, threshold and notes",
				children: [
					chart.rareHarm !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(RareHarmPanel, { rareHarm: chart.rareHarm }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WhyPanel, { chart }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ThresholdPanel, { chart }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadingNotes, { chart }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotesAndDecisions, {
						chart,
						month: state.pin
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Companions, {
				chart,
				state,
				onChange: change
			})
		]
	})] });
}
function NoSuchChart({ measureId, providerCode }) {
	const addresses = useAddresses();
	const { asAt } = useTerms();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "No chart here" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			asAt === null ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
				"None of the loaded extracts has a row of the measure “",
				measureId,
				"” at “",
				providerCode,
				"”. The link may belong to another pack."
			] }) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
				"As at ",
				formatPeriod(asAt),
				" nothing was known of the measure “",
				measureId,
				"” at “",
				providerCode,
				"”."
			] }),
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
				href: addresses.scorecard(),
				children: "Open the scorecard"
			}),
			"."
		] })]
	});
}
export { ChartPage };
