import { d as sentenceCase, h as formatChance, l as formatCount, n as formatFinancialYear, v as formatPlain } from "./format-period-BD7N9t4d.js";
// src/wording/describe-year-to-date.ts
/**
* How does the year stand against its objective? One sentence without its full stop; null without an objective or figures.
* A total with missing months says 'at least'.
*
* @example describeYearToDate(year, countOfCases)
* // '27 cases after 4 months of 2012/13, of 60 allowed for the year; 71 in 100 chance of ending it above that if nothing changes'
*/
function describeYearToDate(year, measure) {
	const { objective, upTo, total } = year;
	if (objective === null || upTo === null) return null;
	const passed = year.months.filter((month) => month.period <= upTo).length;
	const atMost = objective.comparison === "at-most";
	const count = total === 0 && year.monthsMissing === 0 ? `no ${measure.numeratorLabel}` : `${year.monthsMissing > 0 ? "at least " : ""}${formatCount(total, measure.numeratorLabel)}`;
	const name = formatFinancialYear(year.yearStart);
	const when = year.monthsLeft === 0 ? `in the whole of ${name}` : `after ${formatCount(passed, "months")} of ${name}`;
	const missing = year.monthsMissing > 0 ? ` (${formatCount(year.monthsMissing, "months")} without a figure)` : "";
	const objectiveText = objective.value === 0 && atMost ? "where none is allowed" : `of ${formatPlain(objective.value, 1)} ${atMost ? "allowed" : "wanted"} for the year`;
	return `${sentenceCase(count)} ${when}${missing}, ${objectiveText}${outlook(year, atMost)}`;
}
function outlook(year, atMost) {
	if (year.breached) {
		const over = year.headroom === null ? 0 : Math.abs(year.headroom);
		return atMost ? `: the objective is exceeded by ${formatPlain(over, 1)}` : `: the objective was missed by ${formatPlain(over, 1)}`;
	}
	if (year.monthsLeft === 0 && year.monthsMissing === 0) return ": the objective was kept";
	if (year.probabilityOfBreach === null) return "";
	const end = year.objective?.value === 0 && atMost ? "of one or more by the end of the year" : `of ending it ${atMost ? "above" : "below"} that`;
	return `; ${formatChance(year.probabilityOfBreach)} chance ${end} if nothing changes`;
}
export { describeYearToDate as t };
