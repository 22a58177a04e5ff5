import { _ as rulesIn } from "./zones-DbnuN1tE.js";
import { a as explainSignals, i as probabilityOfMeeting } from "./by-telling-BK-t6oyV.js";
import { t as describeAssurance } from "./describe-assurance-BpEBsH1p.js";
import { n as describeVerdict } from "./describe-variation-BH-H7pCA.js";
import { n as whyParts, r as whyText } from "./WhyAnswer-CuT0Nf19.js";
import { n as describePointSignal } from "./chart-words-for-lJ6R9nxo.js";
import { V as __vitePreload } from "./format-period-BD7N9t4d.js";
// src/views/chart/take-away/points-csv.ts
var COLUMNS = [
	"measure_id",
	"org_code",
	"period",
	"value",
	"numerator",
	"denominator",
	"gap",
	"lower_process_limit",
	"centre",
	"upper_process_limit",
	"threshold",
	"met",
	"rules_high",
	"rules_low",
	"signal",
	"provisional",
	"excluded",
	"restated_from",
	"notes",
	"chart",
	"rule_set",
	"variation",
	"assurance",
	"why",
	"title",
	"source",
	"data_date",
	"terms",
	"fingerprint"
];
/**
* One row a month, every month of the series whatever is shown of it. Proportions stay 0–1, as computed; nothing is rounded. Title,
* source, data date, rule set, fingerprint and both verdicts stand in every row, so that a row copied elsewhere still tells where it is from.
* Why the verdicts are what they are stands at the month that decided them, in the words of the dialog behind the icons.
*/
async function pointsCsv({ measure, provider, assessment, annotations }, provenance) {
	const { safeCsv } = await __vitePreload(async () => {
		const { safeCsv } = await import("./safe-csv-BurKZokL.js").then((n) => n.n);
		return { safeCsv };
	}, [], import.meta.url);
	const { series } = assessment;
	const { source, dataDate, rules, fingerprint, terms } = provenance;
	const variation = describeVerdict(assessment).short;
	const assurance = describeAssurance(assessment, measure).short;
	const decidedAt = assessment.decidingIndex ?? series.periods.length - 1;
	const why = whyText(whyParts({
		assessment,
		measure,
		signals: explainSignals(assessment, assessment.decidingIndex),
		probability: probabilityOfMeeting(assessment, measure)
	}));
	return safeCsv(COLUMNS, series.periods.map((period, i) => [
		measure.id,
		provider.code,
		period,
		series.values[i],
		series.numerators[i],
		series.denominators[i],
		series.gaps[i],
		assessment.lower[i],
		assessment.centre[i],
		assessment.upper[i],
		assessment.threshold[i],
		assessment.met[i],
		rulesIn(assessment.highSignals[i] ?? 0).join(" "),
		rulesIn(assessment.lowSignals[i] ?? 0).join(" "),
		describePointSignal(assessment, i),
		series.provisional[i],
		assessment.excluded[i],
		series.restatedFrom[i],
		annotations.filter(({ from, to }) => from <= period && period <= to).map(({ text }) => text).join("; "),
		assessment.chartKind,
		rules,
		variation,
		assurance,
		i === decidedAt ? why : null,
		`${measure.name}, ${provider.name}`,
		source,
		dataDate,
		terms.join("; "),
		fingerprint
	]));
}
export { pointsCsv };
