/** The second clause of a reading: whether the process has changed, by which months. */
import type { Assessment, RuleId } from '../spc/assessment.ts';
import { centreName } from './centre-name.ts';
import { sentenceCase, spellCount } from './format-count.ts';
import { formatPeriod } from './format-period.ts';
import { decimalsFor, formatLine, formatValueBeside, type MeasureFormat } from './format-value.ts';
import { signalsAt, type SignalAt } from './signal-at.ts';

/** Most telling first: a reader hears one reason, or one of each meaning. */
const TELLING: readonly RuleId[] = [
  'shift', 'we-4', 'nelson-2', 'long-run', 'outside', 'we-1', 'nelson-1', 'trend', 'nelson-3', 'two-of-three', 'we-2', 'nelson-5',
  'we-3', 'nelson-6', 'few-crossings', 'nelson-4', 'nelson-7', 'nelson-8',
];

/**
 * Has anything changed at the deciding month, and what shows it? Sentences, the concerning one first; '' where there is
 * not enough data to say. Months with the same value throughout say so instead.
 *
 * @example describeChange(assessment, measure) // 'The last eight months are all below the mean of 89.0%.'
 * @example describeChange(quietAssessment, measure) // 'No sign of change.'
 */
export function describeChange(assessment: Assessment, measure: MeasureFormat): string {
  const { decidingIndex, variation, series } = assessment;
  if (decidingIndex === null || variation === 'not-enough-data') return '';
  const signals = [...signalsAt(assessment, decidingIndex)].sort((a, b) => TELLING.indexOf(a.rule) - TELLING.indexOf(b.rule));
  if (variation === 'common-cause' || signals.length === 0) {
    const values = series.values.filter((value) => value !== null);
    const [first] = values;
    if (first !== undefined && values.every((value) => value === first)) return 'Every month has the same value, so there is no variation to judge.';
    return 'No sign of change.';
  }
  const leading = signals.find((signal) => signal.side === sideOf(variation)) ?? signals[0];
  const other = assessment.conflict ? signals.find((signal) => signal.side !== leading?.side) : undefined;
  const sentences = leading === undefined ? [] : [clauseOf(leading, assessment, measure)];
  if (other !== undefined) sentences.push(`At the same time, ${uncapitalise(clauseOf(other, assessment, measure))}`);
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

function sideOf(variation: Assessment['variation']): SignalAt['side'] {
  return variation.endsWith('-high') ? 'high' : 'low';
}

/** Month names keep their capital letter in the middle of a sentence. */
function uncapitalise(text: string): string {
  return /^(?:The|Two|Three|At|Months|Falling|Rising|Only) /.test(text) || /^(?:Falling|Rising)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function clauseOf(signal: SignalAt, assessment: Assessment, measure: MeasureFormat): string {
  const { series, centre, lower, upper, chartKind } = assessment;
  const decimals = decimalsFor(measure, series);
  const high = signal.side === 'high';
  const last = signal.indices.at(-1) ?? 0;
  const count = signal.indices.length;
  const name = centreName(chartKind);
  const middle = centre[last] ?? null;
  const ofCentre = middle === null ? '' : ` of ${formatLine(middle, measure, decimals)}`;
  const limit = (high ? upper[last] : lower[last]) ?? null;
  const side = high ? 'above' : 'below';
  const limitName = `the ${high ? 'upper' : 'lower'} process limit`;
  const value = series.values[last] ?? null;
  const month = formatPeriod(series.periods[last] ?? '');
  switch (signal.rule) {
    case 'outside': case 'we-1': case 'nelson-1':
      return `${month}${value === null ? '' : `, at ${formatValueBeside(value, limit, measure, decimals)},`} is ${side} ${limitName}${limit === null ? '' : ` of ${formatLine(limit, measure, decimals)}`}`;
    case 'shift': case 'we-4': case 'nelson-2': case 'long-run':
      return `The last ${spellCount(count, 'months')} are all ${side} the ${name}${ofCentre}`;
    case 'trend': case 'nelson-3': {
      const first = series.values[signal.indices[0] ?? last] ?? null;
      const span = first === null || value === null ? '' : `, from ${formatValueBeside(first, value, measure, decimals)} to ${formatValueBeside(value, first, measure, decimals)}`;
      return `${high ? 'Rising' : 'Falling'} for ${spellCount(count, 'months')} in a row${span}`;
    }
    case 'two-of-three': case 'we-2': case 'nelson-5':
      return count >= 3 ? `The last three months are all close to ${limitName}` : `Two of the last three months are close to ${limitName}`;
    case 'we-3': case 'nelson-6':
      return `${sentenceCase(spellCount(Math.max(count, 4), 'of the last five months'))} are well ${side} the ${name}${ofCentre}`.replace('five of the last five', 'all of the last five');
    case 'few-crossings':
      return `Months stay on one side of the ${name}${ofCentre} for longer than chance makes likely`;
    case 'nelson-4':
      return `The last ${spellCount(count, 'months')} rise and fall by turns, more regularly than chance makes likely`;
    case 'nelson-7':
      return `The last ${spellCount(count, 'months')} are unusually close to the ${name}${ofCentre}`;
    case 'nelson-8':
      return `The last ${spellCount(count, 'months')} all keep away from the ${name}${ofCentre}`;
  }
}
