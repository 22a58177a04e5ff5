import { r as formatPeriod, v as formatPlain } from "./format-period-BD7N9t4d.js";
// src/wording/describe-disagreement.ts
/**
* What do the monthly figure and the dated events say of that month? The monthly figure is the one in use.
*
* @example describeDisagreement({ period: '2012-06', reported: 3, counted: 2, … }) // 'June 2012: the monthly figure says 3, the dated events 2'
*/
function describeDisagreement({ period, reported, counted }) {
	const said = reported === null ? "the monthly return gives no figure" : `the monthly figure says ${formatPlain(reported, 1)}`;
	return `${formatPeriod(period)}: ${said}, the dated events ${reported === null ? `count ${formatPlain(counted, 1)}` : formatPlain(counted, 1)}`;
}
/** The same with the chart it concerns: `Never events, First Trust`. Codes stand in where no list names them. */
function nameOfChart(of, names) {
	return `${names.measures.find(({ id }) => id === of.measureId)?.shortName ?? of.measureId}, ${names.organisations.find(({ code }) => code === of.orgCode)?.name ?? of.orgCode}`;
}
/** Why the two may differ, and which of them the chart shows. */
var WHY_THEY_DISAGREE = "The chart shows the monthly figure. An event may be missing from the list, be dated in another month, have been de-escalated since, or be counted twice in the return.";
export { describeDisagreement as n, nameOfChart as r, WHY_THEY_DISAGREE as t };
