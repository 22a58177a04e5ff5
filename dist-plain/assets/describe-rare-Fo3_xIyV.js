import { l as formatCount, o as formatPeriodShort, t as formatDay } from "./format-period-BD7N9t4d.js";
// src/wording/describe-rare.ts
/**
* When was the last one? 'none since Jun 12', 'last in Jul 12' where that is the latest month, 'none in 40 months' where
* there never was one. Months without a value are no zeros: with any of them after the last one it says 'none known since'.
* Null where the process is not too rare for a verdict, or nothing is known at all.
*
* @example describeRareCell(assessment) // 'none since Jun 12'
*/
function describeRareCell({ series, warnings }) {
	if (!warnings.some(({ id }) => id === "too-rare")) return null;
	const end = series.values.findLastIndex((value) => value !== null);
	if (end < 0) return null;
	const last = series.values.findLastIndex((value) => value !== null && value > 0);
	if (last < 0) return `none in ${formatCount(series.values.filter((value) => value !== null).length, "months")}`;
	const month = formatPeriodShort(series.periods[last] ?? "");
	if (last === end) return `last in ${month}`;
	return `none ${series.values.slice(last + 1, end).some((value) => value === null) ? "known " : ""}since ${month}`;
}
/**
* How long is it since the last one, and when were they? Counted to the last day the data tell of, not to today.
*
* @example describeRareHarm(harm, measure).figure // '50 days'
*/
function describeRareHarm({ asAt, events, record, between, withoutDay }) {
	const { daysSince, lastEvent, inLastYear } = record;
	const lines = events.map(({ day, event }, index) => {
		const gap = between.gaps[between.gaps.length - 1 - index];
		const after = gap === void 0 || gap.to !== day ? "" : gap.days === 0 ? "; on the same day as another" : `; ${formatCount(gap.days, "days")} after the one before`;
		return `${formatDay(day)}${event.category === null ? "" : `: ${event.category}`}${after}`;
	});
	const vague = withoutDay.length === 0 ? "" : ` ${formatCount(withoutDay.length, "events")} without an exact day stand in no count of days.`;
	if (daysSince === null || lastEvent === null) return {
		figure: "None",
		beside: "on record",
		sentence: `None on record up to ${formatDay(asAt)}.${vague}`,
		events: lines
	};
	return {
		figure: formatCount(daysSince, "days"),
		beside: "since the last",
		sentence: `The last was on ${formatDay(lastEvent)}, ${formatCount(daysSince, "days")} before ${formatDay(asAt)}, when the data end. There ${inLastYear === 1 ? "was 1" : `were ${String(inLastYear)}`} in the year up to that day.${vague}`,
		events: lines
	};
}
export { describeRareHarm as n, describeRareCell as t };
