/** The points of a chart as CSV: what was drawn, as numbers, with their reasons and where they come from. */
import type { WatchedChart } from '../../../queries/watch-series.ts';
import { diagnose } from '../../../spc/diagnostics/diagnose.ts';
import { rulesIn } from '../../../spc/signals/rule-bits.ts';
import { explainSignals } from '../../../spc/explain-signals.ts';
import { probabilityOfMeeting } from '../../../spc/judgement/probability-of-meeting.ts';
import { describeAssurance } from '../../../wording/describe-assurance.ts';
import type { ProvenanceParts } from '../../../wording/describe-provenance.ts';
import { describeVerdict } from '../../../wording/describe-variation.ts';
import { whyParts, whyText } from '../../../wording/why-words.ts';
import { describePointSignal } from '../../../wording/spoken-point.ts';

const COLUMNS = [
  'measure_id', 'org_code', 'period', 'value', 'numerator', 'denominator', 'gap', 'lower_process_limit', 'centre', 'upper_process_limit',
  'threshold', 'met', 'rules_high', 'rules_low', 'signal', 'provisional', 'excluded', 'restated_from', 'notes', 'chart', 'rule_set',
  'variation', 'assurance', 'why', 'title', 'source', 'data_date', 'terms', 'figures_fingerprint', 'fingerprint',
] as const;

/**
 * One row a month, every month of the series whatever is shown of it. Proportions stay 0–1, as computed; nothing is rounded. Title,
 * source, data date, rule set, fingerprints and both verdicts stand in every row, so that a row copied elsewhere still tells where it is from.
 * Why the verdicts are what they are stands at the month that decided them, in the words of the dialog behind the icons.
 */
export async function pointsCsv({ measure, provider, assessment, annotations, rareHarm }: WatchedChart, provenance: ProvenanceParts): Promise<string> {
  const { safeCsv } = await import('../../../extract/safe-csv.ts');
  const { series } = assessment;
  const { source, dataDate, rules, fingerprint, picture, terms } = provenance;
  const variation = describeVerdict(assessment).short;
  const assurance = describeAssurance(assessment, measure).short;
  const decidedAt = assessment.decidingIndex ?? series.periods.length - 1;
  const why = whyText(whyParts({
    assessment, measure, signals: explainSignals(assessment, assessment.decidingIndex), probability: probabilityOfMeeting(assessment, measure),
    warnings: diagnose(assessment, measure), rareHarm,
  }));
  const rows = series.periods.map((period, i) => [
    measure.id, provider.code, period, series.values[i], series.numerators[i], series.denominators[i], series.gaps[i],
    assessment.lower[i], assessment.centre[i], assessment.upper[i], assessment.threshold[i], assessment.met[i],
    rulesIn(assessment.highSignals[i] ?? 0).join(' '), rulesIn(assessment.lowSignals[i] ?? 0).join(' '), describePointSignal(assessment, i),
    series.provisional[i], assessment.excluded[i], series.restatedFrom[i],
    annotations.filter(({ from, to }) => from <= period && period <= to).map(({ text }) => text).join('; '),
    assessment.chartKind, rules, variation, assurance, i === decidedAt ? why : null, `${measure.name}, ${provider.name}`, source, dataDate, terms.join('; '), fingerprint, picture,
  ]);
  return safeCsv(COLUMNS, rows);
}
