import { g as formatNumber, l as formatCount, m as decimalsNeeded, v as formatPlain, y as roundHalfUp } from "./format-period-BD7N9t4d.js";
// src/wording/format-value.ts
/**
* How many decimals do this measure's values deserve at this provider? Decided once for the series, so that a column or
* an axis does not change its mind from month to month.
*
* Proportions: none when a typical month has fewer than 50 in its denominator (one patient moves it by more than two
* points), two from 500,000 on, otherwise one. Counts: none, one where half cases occur. Rates: one, two where they
* are below 1. Ratios: two. Without a series, or without any value, the middle choice.
*
* @example decimalsFor({ kind: 'proportion', … }, seriesOf25000Patients) // 1
*/
function decimalsFor(measure, series) {
	const values = (series?.values ?? []).filter((value) => value !== null);
	switch (measure.kind) {
		case "proportion": {
			const typical = median((series?.denominators ?? []).filter((value) => value !== null && value > 0));
			if (typical === null) return 1;
			return typical < 50 ? 0 : typical >= 5e5 ? 2 : 1;
		}
		case "count": return values.every(Number.isInteger) ? 0 : 1;
		case "rate": {
			const typical = median(values);
			return typical !== null && typical > 0 && typical < 1 ? 2 : 1;
		}
		case "ratio": return 2;
		case "value": {
			const typical = median(values.map(Math.abs));
			if (typical !== null && typical > 0 && typical < 1) return 2;
			return values.length > 0 && values.every(Number.isInteger) ? 0 : 1;
		}
	}
}
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? null;
}
/**
* The value of one month, without its unit save for the percent sign.
*
* @example formatValue(0.7555, { kind: 'proportion', … }) // '75.6%'
* @example formatValue(0.9996, { kind: 'proportion', … }) // '99.96%', since 100% would not be true
* @example formatValue(1234, { kind: 'count', … }) // '1,234'
* @example formatValue(12.34, { kind: 'rate', … }) // '12.3'
*/
function formatValue(value, measure, decimals = decimalsFor(measure, null)) {
	if (!Number.isFinite(value)) return "no value";
	if (measure.kind === "rate" && value === 0) return "0";
	if (measure.kind === "count") return formatNumber(value, Math.max(decimals, decimalsNeeded(value, 1)));
	return measure.kind === "proportion" ? formatPercent(value, decimals) : formatNumber(value, decimals);
}
/** Exactly 0% and 100% are said without decimals; what only rounds to them gets as many as it takes to differ, at most two more. */
function formatPercent(value, decimals) {
	if (value === 0 || value === 1) return `${formatNumber(value * 100)}%`;
	let shown = decimals;
	while (shown < decimals + 2 && [0, 100].includes(roundHalfUp(value * 100, shown))) shown += 1;
	return `${formatNumber(value * 100, shown)}%`;
}
/**
* A line of the chart that is computed (mean, process limits): one decimal at least, since a mean of counts is seldom whole.
*
* @example formatLine(6.25, { kind: 'count', … }) // '6.3'
* @example formatLine(0.89, { kind: 'proportion', … }) // '89.0%'
*/
function formatLine(value, measure, decimals = decimalsFor(measure, null)) {
	const shown = Math.max(1, decimals);
	if (!Number.isFinite(value)) return "no value";
	return measure.kind === "proportion" ? `${formatNumber(value * 100, shown)}%` : formatNumber(value, shown);
}
/**
* A required level, with no more decimals than somebody wrote it with; zero is said as a word.
*
* @example formatThreshold(0.95, { kind: 'proportion', … }) // '95%'
* @example formatThreshold(0, { kind: 'count', … }) // 'zero'
*/
function formatThreshold(value, measure) {
	if (!Number.isFinite(value)) return "no value";
	if (measure.kind === "proportion") return `${formatPlain(value * 100, 2)}%`;
	return value === 0 && measure.kind === "count" ? "zero" : formatPlain(value, 3);
}
/**
* The same value written finely enough not to look equal to a line it differs from: 94.97% against 95% stays '94.97%',
* since '95.0%, below 95%' reads as a mistake. At most three decimals are added.
*
* @example formatValueBeside(0.9497, 0.95, { kind: 'proportion', … }) // '94.97%'
* @example formatValueBeside(0.91, 0.95, { kind: 'proportion', … }) // '91.0%'
*/
function formatValueBeside(value, line, measure, decimals = decimalsFor(measure, null)) {
	if (line === null || value === line || !Number.isFinite(value) || !Number.isFinite(line)) return formatValue(value, measure, decimals);
	const scale = measure.kind === "proportion" ? 100 : 1;
	let shown = decimals;
	while (shown < decimals + 3 && roundHalfUp(value * scale, shown) === roundHalfUp(line * scale, shown)) shown += 1;
	return formatValue(value, measure, shown);
}
/**
* What stands behind the number: the unit in words, to be put after a value. Proportions carry their percent sign already and give ''.
*
* @example unitOf({ kind: 'rate', multiplier: 100000, denominatorLabel: 'bed days', … }) // 'per 100,000 bed days'
* @example unitOf({ kind: 'count', numeratorLabel: 'cases', … }) // 'cases'
*/
function unitOf(measure) {
	switch (measure.kind) {
		case "proportion":
		case "ratio": return "";
		case "rate": return `per ${measure.multiplier === 1 ? "" : `${formatNumber(measure.multiplier)} `}${measure.denominatorLabel ?? "of the population"}`;
		case "count":
		case "value": return measure.numeratorLabel;
	}
}
/**
* The value with its unit in words.
*
* @example formatValueWithUnit(1, { kind: 'count', numeratorLabel: 'cases', … }) // '1 case'
* @example formatValueWithUnit(12.3, { kind: 'rate', multiplier: 100000, denominatorLabel: 'bed days', … }) // '12.3 per 100,000 bed days'
*/
function formatValueWithUnit(value, measure, decimals = decimalsFor(measure, null)) {
	if (measure.kind === "count" && Number.isInteger(value)) return formatCount(value, measure.numeratorLabel);
	const unit = unitOf(measure);
	return formatValue(value, measure, decimals) + (unit === "" ? "" : ` ${unit}`);
}
/**
* The counts behind a proportion, rate or ratio. Null where a part is missing or the measure has none.
*
* Patients are said once ('18,512 of 25,273 patients seen within 4 hours'); a label with 'who' becomes a clause about the
* denominator; anything else names both parts, so that nobody reads one as the other.
*
* @example formatParts(18512, 25273, { numeratorLabel: 'patients seen within 4 hours', … })
* // '18,512 of 25,273 patients seen within 4 hours'
* @example formatParts(44, 60, { numeratorLabel: 'patients who spent 90% of their stay on a stroke unit', denominatorLabel: 'patients with a stroke', … })
* // '44 of 60 patients with a stroke spent 90% of their stay on a stroke unit'
* @example formatParts(6, 48780, { kind: 'rate', numeratorLabel: 'cases', denominatorLabel: 'bed days', … }) // '6 cases in 48,780 bed days'
*/
function formatParts(numerator, denominator, measure) {
	const { kind, numeratorLabel } = measure;
	const denominatorLabel = measure.denominatorLabel ?? numeratorLabel;
	if (numerator === null || denominator === null || kind === "count" || kind === "value") return null;
	if (kind === "rate") return `${formatCount(numerator, numeratorLabel)} in ${formatCount(denominator, denominatorLabel)}`;
	const [whom, does] = numeratorLabel.split(" who ", 2);
	if (kind === "proportion" && does !== void 0 && whom !== void 0) return `${formatPlain(numerator, 1)} of ${formatCount(denominator, denominatorLabel)} ${does}`;
	if (kind === "proportion" && /\bpatients\b/.test(numeratorLabel)) return `${formatPlain(numerator, 1)} of ${formatCount(denominator, numeratorLabel)}`;
	return `${formatCount(numerator, numeratorLabel)}${kind === "proportion" ? " of" : ","} ${formatCount(denominator, denominatorLabel)}`;
}
/**
* A tick of the value axis. `step` is the distance between ticks in the core's unit, and gives the decimals.
*
* @example formatValueTick(0.95, 0.05, { kind: 'proportion', … }) // '95%'
*/
function formatValueTick(value, step, measure) {
	const scale = measure.kind === "proportion" ? 100 : 1;
	const decimals = decimalsNeeded(Math.abs(step) * scale, 4);
	return formatNumber(value * scale, decimals) + (measure.kind === "proportion" ? "%" : "");
}
export { formatValue as a, formatValueWithUnit as c, formatThreshold as i, unitOf as l, formatLine as n, formatValueBeside as o, formatParts as r, formatValueTick as s, decimalsFor as t };
