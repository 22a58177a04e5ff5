import { c as monthsBetween, d as sentenceCase, l as formatCount, p as spellCount, r as formatPeriod } from "./format-period-BD7N9t4d.js";
import { a as explainSignals, t as byTelling } from "./by-telling-BK-t6oyV.js";
import { d as thresholdPhrase, l as thresholdKindAt, u as thresholdKindName } from "./describe-assurance-BpEBsH1p.js";
import { c as formatValueWithUnit, i as formatThreshold, n as formatLine, o as formatValueBeside, r as formatParts, t as decimalsFor } from "./format-value-CI_0_BpZ.js";
import { t as centreName } from "./centre-name-gjicXACB.js";
// src/wording/reading-change.ts
/**
* Has anything changed at the deciding month, and what shows it? Sentences, the concerning one first; '' where there is
* not enough data to say. Months with the same value throughout say so instead.
*
* @example describeChange(assessment, measure) // 'The last eight months are all below the mean of 89.0%.'
* @example describeChange(quietAssessment, measure) // 'No sign of change.'
*/
function describeChange(assessment, measure, place = "alone") {
	const { decidingIndex, variation, series } = assessment;
	if (decidingIndex === null || variation === "not-enough-data") return "";
	const values = series.values.filter((value) => value !== null);
	const [first] = values;
	if (first !== void 0 && values.every((value) => value === first)) return "Every month has the same value, so there is no variation to judge.";
	if (variation === "common-cause") return "No sign of change.";
	const signals = [...explainSignals(assessment, decidingIndex)].sort(byTelling);
	const leading = signals.find((signal) => signal.side === sideOf(variation)) ?? signals[0];
	if (leading === void 0) return "";
	const sentences = [clauseOf(leading, assessment, measure, place)];
	const other = assessment.conflict ? signals.find((signal) => signal.side !== leading.side) : void 0;
	if (other !== void 0) sentences.push(`At the same time, ${clauseOf(other, assessment, measure, "within")}`);
	return sentences.map((sentence) => `${sentence}.`).join(" ");
}
function sideOf(variation) {
	return variation.endsWith("-high") ? "high" : "low";
}
/** One signal as a sentence without its full stop; `within`: after 'At the same time,'. */
function clauseOf(signal, assessment, measure, place) {
	const { series, centre, lower, upper, chartKind } = assessment;
	const decimals = decimalsFor(measure, series);
	const high = signal.side === "high";
	const at = assessment.decidingIndex ?? 0;
	const count = signal.indices.length;
	const name = centreName(chartKind);
	const middle = centre[at] ?? null;
	const ofCentre = middle === null ? "" : ` of ${formatLine(middle, measure, decimals)}`;
	const limit = (high ? upper[at] : lower[at]) ?? null;
	const side = high ? "above" : "below";
	const limitName = `the ${high ? "upper" : "lower"} process limit`;
	const value = series.values[at] ?? null;
	const month = formatPeriod(series.periods[at] ?? "");
	const the = place === "within" ? "the" : "The";
	const months = spellCount(count, "months");
	switch (signal.rule) {
		case "outside":
		case "we-1":
		case "nelson-1": {
			const beyond = `${side} ${limitName}${limit === null ? "" : ` of ${formatLine(limit, measure, decimals)}`}`;
			if (place === "after-value") return `That is ${beyond}`;
			return `${month}${value === null ? "" : `, at ${formatValueBeside(value, limit, measure, decimals)},`} is ${beyond}`;
		}
		case "shift":
		case "we-4":
		case "nelson-2":
		case "long-run": return `${the} last ${months}${isBridged(signal) ? " with data" : ""} are all ${side} the ${name}${ofCentre}`;
		case "trend":
		case "nelson-3": {
			const first = signal.values[0] ?? null;
			const span = first === null || value === null ? "" : `, from ${formatValueBeside(first, value, measure, decimals)} to ${formatValueBeside(value, first, measure, decimals)}`;
			const moving = `${high ? "rising" : "falling"} for ${months} in a row${span}`;
			return place === "within" ? `it has been ${moving}` : sentenceCase(moving);
		}
		case "two-of-three":
		case "we-2":
		case "nelson-5": return count >= 3 ? `${the} last three months are all close to ${limitName}` : `${place === "within" ? "two" : "Two"} of the last three months are close to ${limitName}`;
		case "we-3":
		case "nelson-6": return `${place === "within" ? "at" : "At"} least four of the last five months are well ${side} the ${name}${ofCentre}`;
		case "few-crossings": return `${the} months stay on one side of the ${name}${ofCentre} for longer than chance makes likely`;
		case "nelson-4": return `${the} last ${months} rise and fall by turns, more regularly than chance makes likely`;
		case "nelson-7": return `${the} last ${months} are all unusually close to the ${name}${ofCentre}`;
		case "nelson-8": return `${the} last ${months} all keep away from the ${name}${ofCentre}, on both sides of it`;
	}
}
/** Whether months are missing between the first and the last of a run. */
function isBridged({ periods }) {
	const span = monthsBetween(periods[0] ?? "", periods.at(-1) ?? "");
	return span !== null && span + 1 > periods.length;
}
// src/wording/reading-of.ts
/** The value of one month with its unit; 'no value' in a gap. */
function valueAt({ assessment, measure }, index) {
	const value = assessment.series.values[index] ?? null;
	if (value === null) return "no value";
	if (measure.kind === "proportion") return formatValueBeside(value, assessment.threshold[index] ?? null, measure, decimalsFor(measure, assessment.series));
	return formatValueWithUnit(value, measure, decimalsFor(measure, assessment.series));
}
/** The name of one month. */
function monthAt({ assessment }, index) {
	return formatPeriod(assessment.series.periods[index] ?? "");
}
/** The counts behind one month's value; null where there are none. */
function partsAt({ assessment: { series }, measure }, index) {
	return formatParts(series.numerators[index] ?? null, series.denominators[index] ?? null, measure);
}
// src/wording/reading-position.ts
/** So many of the latest judged months make the record that is quoted. */
var RECORD = 12;
/**
* Was the threshold met, in which months, for how long? Counts every month up to the deciding one that had a value and a
* threshold then in force. Null where the deciding month had none.
*
* @example describePosition(assessment, measure)?.clause // 'Below the 95% threshold in each of the last 8 months'
*/
function describePosition(assessment, measure) {
	const { decidingIndex, met, series, threshold, comparison } = assessment;
	if (decidingIndex === null || comparison === null) return null;
	const now = met[decidingIndex] ?? null;
	const level = threshold[decidingIndex] ?? null;
	if (now === null || level === null) return null;
	const judged = [];
	for (let i = 0; i <= decidingIndex; i += 1) if ((met[i] ?? null) !== null && series.provisional[i] !== true) judged.push(i);
	let streak = 0;
	for (let i = decidingIndex; i >= 0; i -= 1) {
		if (threshold[i] === null || met[i] === !now) break;
		if (met[i] === now && series.provisional[i] !== true) streak += 1;
	}
	const spanned = judged.slice(judged.length - Math.max(streak, Math.min(judged.length, RECORD)));
	const kind = thresholdKindAt(assessment, decidingIndex);
	const changes = !spanned.every((i) => threshold[i] === level) && judged.slice(judged.length - streak).some((i) => threshold[i] !== level);
	const phrase = changes ? `its ${thresholdKindName(kind)} (now ${formatThreshold(level, measure)})` : thresholdPhrase(level, measure, kind);
	const shortLevel = formatThreshold(level, measure);
	const shortPhrase = changes ? `its ${thresholdKindName(kind)}` : now && measure.kind !== "proportion" ? `the ${thresholdKindName(kind)} of ${shortLevel}` : shortLevel;
	const verb = now ? "Met" : comparison === "at-least" ? "Below" : "Above";
	const when = whenOf(assessment, judged, streak, now);
	const latest = judged.slice(-12);
	const metShare = latest.length === 0 ? 0 : latest.filter((i) => met[i] === true).length / latest.length;
	return {
		met: now,
		clause: `${verb} ${phrase} ${when}`,
		short: `${verb} ${shortPhrase} ${when.replace(/[,;].*$/, "")}`,
		streak,
		metShare
	};
}
function whenOf(assessment, judged, streak, now) {
	const { series, met } = assessment;
	const deciding = judged.at(-1) ?? 0;
	const month = formatPeriod(series.periods[deciding] ?? "");
	if (streak === judged.length) return allOf(assessment, judged, month);
	if (streak >= 3) return `in each of the last ${String(streak)} months`;
	const record = judged.slice(-12);
	const same = record.filter((i) => met[i] === now).length;
	const span = record.length < RECORD ? `${formatCount(record.length, "months")}` : `${String(RECORD)} months`;
	if (same === streak && record.length >= 3) return streak === 1 ? `in ${month}, for the first time in ${span}` : `in the last 2 months and ${record.length === 3 ? "not in the one" : `in none of the ${String(record.length - 2)}`} before`;
	const missed = now ? record.length - same : same;
	return `${streak === 2 ? "in the last 2 months" : `in ${month}`}; missed in ${String(missed)} of the ${record.length < RECORD ? "" : "last "}${span}`;
}
function allOf({ series, threshold, met }, judged, month) {
	const count = judged.length;
	if (count === 1) return `in ${month}`;
	const first = judged[0] ?? 0;
	const since = series.values.some((value, i) => i < first && value !== null && threshold[i] === null && met[i] === null) ? ` since ${formatPeriod(series.periods[first] ?? "")}` : "";
	return count === 2 ? `in both months${since}` : `in all ${String(count)} months${since}`;
}
export { describeChange as a, valueAt as i, monthAt as n, partsAt as r, describePosition as t };
