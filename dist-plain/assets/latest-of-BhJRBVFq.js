import { a as describeMet, f as describeBlank } from "./describe-assurance-BpEBsH1p.js";
import { n as describeRareHarm, t as describeRareCell } from "./describe-rare-Fo3_xIyV.js";
import { o as formatPeriodShort } from "./format-period-BD7N9t4d.js";
import { o as formatValueBeside, t as decimalsFor } from "./format-value-CI_0_BpZ.js";
// src/views/shared/latest-of.ts
/** The last month's value, `lastMonth` being the last that any chart on the screen shows; where it is missing, why, with the last value there was. */
function latestOf({ measure, assessment, rareHarm }, lastMonth) {
	if (rareHarm !== null) {
		const { figure, beside } = describeRareHarm(rareHarm);
		return {
			value: figure,
			met: null,
			note: beside,
			blank: "",
			spoken: `${figure} ${beside}`
		};
	}
	const { series, threshold, met } = assessment;
	const at = series.values.findLastIndex((value) => value !== null);
	const end = series.periods.length - 1;
	const value = series.values[at] ?? null;
	if (value === null) {
		const words = describeBlank(series.gaps[end] ?? "no-row");
		return {
			value: null,
			met: null,
			note: words,
			blank: null,
			spoken: words
		};
	}
	const period = series.periods[at] ?? "";
	const text = formatValueBeside(value, threshold[at] ?? null, measure, decimalsFor(measure, series));
	const metWords = describeMet(met[at] ?? null);
	const month = formatPeriodShort(period);
	const gap = series.gaps[end];
	const note = gap ? at === end - 1 ? `${formatPeriodShort(series.periods[end] ?? "")} ${describeBlank(gap).toLowerCase()}` : `in ${month}` : period !== lastMonth ? `in ${month}` : series.provisional[at] ? "provisional" : null;
	const blank = blankOf(assessment);
	return {
		value: text,
		met: metWords,
		note,
		blank,
		spoken: [
			text,
			metWords,
			note,
			blank
		].filter(Boolean).join(", ")
	};
}
/** A rare harm's month is nearly always 0: since when there was none says more. Too few months say how many there are. */
function blankOf(assessment) {
	if (assessment.variation !== "not-enough-data") return null;
	const { series, excluded } = assessment;
	const points = series.values.filter((value, i) => value !== null && excluded[i] !== true && series.provisional[i] !== true).length;
	return describeRareCell(assessment) ?? describeBlank("not-enough-data", points);
}
export { latestOf as t };
