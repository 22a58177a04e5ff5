import { a as formatPeriodRange, g as formatNumber, l as formatCount, r as formatPeriod, t as formatDay } from "./format-period-BD7N9t4d.js";
// src/wording/event-words.ts
var SORTS = {
	never_event: "Never events",
	serious_incident: "Serious incidents",
	psii: "Patient safety incident investigations",
	pressure_ulcer: "Pressure ulcers",
	fall: "Falls",
	mrsa_case: "MRSA cases",
	mrsa_death: "Deaths with MRSA",
	c_difficile_case: "C. difficile cases",
	c_difficile_death: "Deaths with C. difficile",
	mssa_case: "MSSA cases",
	e_coli_case: "E. coli cases",
	vte_case: "Blood clots",
	medication_error: "Medication errors",
	unexpected_death: "Unexpected deaths",
	complaint: "Complaints",
	concern: "Concerns"
};
var WORDS = {
	unknown: "Not known",
	yes: "Avoidable",
	no: "Not avoidable",
	unstageable: "Unstageable",
	dti: "Deep tissue injury",
	none: "No harm",
	low: "Low harm",
	moderate: "Moderate harm",
	severe: "Severe harm",
	death: "Death",
	in_care: "In care",
	present_on_admission: "On admission",
	open: "Open",
	closed: "Closed",
	de_escalated: "De-escalated, not counted",
	under_appeal: "Under appeal",
	provisional: "Provisional",
	type1: "Type 1, major A&E",
	type2: "Type 2, single specialty",
	type3: "Type 3, urgent treatment",
	other: "Other"
};
var inWords = (word) => {
	const text = word.replaceAll("_", " ");
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};
/** A sort of event, plural. One that is not built in goes by its own word. @example eventSortName('never_event') // 'Never events' */
function eventSortName(sort) {
	return SORTS[sort] ?? inWords(sort);
}
/**
* One part of a breakdown: a grade, an answer, a category, a type of department.
*
* @example partName('grade', '3') // 'Grade 3'
* @example partName('avoidable', 'unknown') // 'Not known'
*/
function partName(dimension, part) {
	if (dimension === "grade" && /^\d$/.test(part)) return `Grade ${part}`;
	return dimension === "category" && part !== "unknown" ? part : WORDS[part] ?? inWords(part);
}
var DIMENSIONS = {
	department: "Department type",
	avoidable: "Avoidable or not"
};
/** What parts are told apart by. @example dimensionName('department') // 'Department type' */
function dimensionName(dimension) {
	return DIMENSIONS[dimension] ?? inWords(dimension);
}
/** When it happened, as exactly as it is known; declared days say so. @example 'June 2012' where only the month is known */
function describeEventDay({ incident, declared, precision }) {
	const day = incident ?? declared ?? "";
	const text = precision === "day" ? formatDay(day) : precision === "month" ? formatPeriod(day.slice(0, 7)) : day.slice(0, 4);
	return incident === null ? `${text} (declared)` : text;
}
/**
* How long is it since the last one? Never praise: a long time says nothing of the next.
*
* @example describeDaysSince(47, '2012-06-14') // '47 days since the last, on 14 June 2012'
*/
function describeDaysSince(days, lastDay) {
	return days === null || lastDay === null ? "The day of none is exactly known" : `${formatCount(days, "days")} since the last, on ${formatDay(lastDay)}`;
}
/**
* How many events are these, of which months?
*
* @example describeChosenEvents(2, 1, '2012-06', '2012-06') // '2 events in June 2012. 1 more is de-escalated and not counted.'
*/
function describeChosenEvents(cases, deEscalated, from, to) {
	const when = from !== null && to !== null ? from === to ? ` in ${formatPeriod(from)}` : ` from ${formatPeriodRange(from, to)}` : from !== null ? ` since ${formatPeriod(from)}` : to !== null ? ` up to ${formatPeriod(to)}` : "";
	const apart = deEscalated === 0 ? "" : ` ${formatNumber(deEscalated)} more ${deEscalated === 1 ? "is" : "are"} de-escalated and not counted.`;
	return `${cases === 0 ? "No events" : formatCount(cases, "events")}${when}.${apart}`;
}
export { eventSortName as a, dimensionName as i, describeDaysSince as n, partName as o, describeEventDay as r, describeChosenEvents as t };
