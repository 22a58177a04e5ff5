/** One signal in words: which rule, how many months, which line, and what would clear it. */
import type { Assessment, RuleId, Signal } from '../spc/assessment.ts';
import { centreName } from './centre-name.ts';
import { formatCount, sentenceCase } from './format-count.ts';
import { formatNumber } from './format-number.ts';
import { formatPeriod, formatPeriodList, formatPeriodRange, monthsBetween } from './format-period.ts';
import { decimalsFor, formatLineBeside, formatValueBeside, type MeasureFormat } from './format-value.ts';

/** The kinds of pattern behind the rules; several rule sets number the same pattern differently. */
type Pattern = 'outside' | 'shift' | 'trend' | 'beyond-two-sigma' | 'beyond-one-sigma' | 'few-crossings' | 'alternating' | 'hugging' | 'avoiding';

const PATTERNS: Readonly<Record<RuleId, Pattern>> = {
  outside: 'outside', shift: 'shift', trend: 'trend', 'two-of-three': 'beyond-two-sigma',
  'long-run': 'shift', 'few-crossings': 'few-crossings',
  'we-1': 'outside', 'we-2': 'beyond-two-sigma', 'we-3': 'beyond-one-sigma', 'we-4': 'shift',
  'nelson-1': 'outside', 'nelson-2': 'shift', 'nelson-3': 'trend', 'nelson-4': 'alternating',
  'nelson-5': 'beyond-two-sigma', 'nelson-6': 'beyond-one-sigma', 'nelson-7': 'hugging', 'nelson-8': 'avoiding',
};

const RULE_NAMES: Readonly<Record<RuleId, string>> = {
  outside: 'A month outside the process limits',
  shift: 'A run on one side of the mean',
  trend: 'A run of rises or falls',
  'two-of-three': 'Two of three months close to a limit',
  'long-run': 'An unusually long run on one side of the median',
  'few-crossings': 'Unusually few crossings of the median',
  'we-1': 'Western Electric 1: a month outside the process limits',
  'we-2': 'Western Electric 2: two of three months close to a limit',
  'we-3': 'Western Electric 3: four of five months on one side, away from the mean',
  'we-4': 'Western Electric 4: a run on one side of the mean',
  'nelson-1': 'Nelson 1: a month outside the process limits',
  'nelson-2': 'Nelson 2: a run on one side of the mean',
  'nelson-3': 'Nelson 3: a run of rises or falls',
  'nelson-4': 'Nelson 4: months that alternate up and down',
  'nelson-5': 'Nelson 5: two of three months close to a limit',
  'nelson-6': 'Nelson 6: four of five months on one side, away from the mean',
  'nelson-7': 'Nelson 7: months unusually close to the mean',
  'nelson-8': 'Nelson 8: months that avoid the mean on both sides',
};

/**
 * What is this rule called?
 *
 * @example describeRule('shift') // 'A run on one side of the mean'
 */
export function describeRule(rule: RuleId): string {
  return RULE_NAMES[rule];
}

/** What the words about a signal read of an assessment. */
export type SignalOf = Pick<Assessment, 'series' | 'chartKind'>;

/**
 * Which months and which line made this signal? A run over missing months says that it counts months with data.
 *
 * @example describeSignal(shiftOfEight, assessment, measure)
 * // '8 months in a row below the mean of 89.0%: December 2011 to July 2012'
 */
export function describeSignal(signal: Signal, assessment: SignalOf, measure: MeasureFormat): string {
  const decimals = decimalsFor(measure, assessment.series);
  const high = signal.side === 'high';
  const count = signal.periods.length;
  const when = whenOf(signal);
  const centre = centreName(assessment.chartKind);
  const last = signal.values.at(-1);
  const line = signal.line === null ? null : formatLineBeside(signal.line, last ?? null, measure, decimals);
  const ofLine = line === null ? '' : ` of ${line}`;
  const lastText = last === undefined ? '' : formatValueBeside(last, signal.line, measure, decimals);
  switch (PATTERNS[signal.rule]) {
    case 'outside':
      return count === 1
        ? `${formatPeriod(signal.periods[0] ?? '')}, at ${lastText}, is ${high ? 'above the upper' : 'below the lower'} process limit${ofLine}`
        : `${formatCount(count, 'months')} ${high ? 'above the upper' : 'below the lower'} process limit: ${when}`;
    case 'shift':
      return `${sentenceCase(inARow(signal))} ${high ? 'above' : 'below'} the ${centre}${ofLine}: ${when}`;
    case 'trend':
      return `${high ? 'Rising' : 'Falling'} for ${inARow(signal)}${fromTo(signal, measure, decimals)}: ${when}`;
    case 'beyond-two-sigma':
      return `${count === 3 ? '3 of 3' : '2 of 3'} months close to the ${high ? 'upper' : 'lower'} process limit${line === null ? '' : `, ${high ? 'above' : 'below'} ${line}`}: ${when}`;
    case 'beyond-one-sigma':
      return `At least 4 of 5 months well ${high ? 'above' : 'below'} the ${centre}${line === null ? '' : `, past ${line}`}: ${when}`;
    case 'few-crossings':
      return `The line crosses the ${centre}${ofLine} only ${crossings(signal)} in ${formatCount(count, 'months')}, fewer than chance makes likely: ${when}`;
    case 'alternating':
      return `${formatCount(count, 'months')} that rise and fall by turns: ${when}`;
    case 'hugging':
      return `${sentenceCase(inARow(signal))} unusually close to the ${centre}: ${when}`;
    case 'avoiding':
      return `${sentenceCase(inARow(signal))} away from the ${centre}, on both sides of it: ${when}`;
  }
}

/**
 * What would make this signal end? The next month's value that would do it. A run ends at a month on the centre or beyond
 * it; a trend ends at a month that is equal or turns; a limit is left at a month on it or inside.
 *
 * @example describeClearing(shiftBelowTheMean, assessment, measure) // 'A month at or above the mean of 89.0%'
 */
export function describeClearing(signal: Signal, assessment: SignalOf, measure: MeasureFormat): string {
  const decimals = decimalsFor(measure, assessment.series);
  const back = signal.side === 'high' ? 'at or below' : 'at or above';
  const centre = centreName(assessment.chartKind);
  const last = signal.values.at(-1);
  const line = signal.line === null ? null : formatLineBeside(signal.line, last ?? null, measure, decimals);
  switch (PATTERNS[signal.rule]) {
    case 'outside':
      return `A month inside the process limits, ${back} ${line ?? 'the limit'}`;
    case 'shift':
      return signal.rule === 'long-run'
        ? `A month on the other side of the ${centre}${line === null ? '' : ` of ${line}`}`
        : `A month ${back} the ${centre}${line === null ? '' : ` of ${line}`}`;
    case 'trend':
      return `A month that does not ${signal.side === 'high' ? 'rise' : 'fall'}${last === undefined ? '' : `: ${back} ${formatValueBeside(last, null, measure, decimals)}`}`;
    case 'beyond-two-sigma':
    case 'beyond-one-sigma':
      return `A month nearer the ${centre}${line === null ? '' : `, ${back} ${line}`}`;
    case 'few-crossings':
      return `More months that cross the ${centre}${line === null ? '' : ` of ${line}`}`;
    case 'alternating':
      return 'Two months that move the same way';
    case 'hugging':
      return `A month further from the ${centre}, as chance makes usual`;
    case 'avoiding':
      return `A month close to the ${centre}`;
  }
}

/** '8 months in a row', or '8 months with data in a row' where months between them are missing. */
function inARow(signal: Signal): string {
  const first = signal.periods[0];
  const last = signal.periods.at(-1);
  const span = first === undefined || last === undefined ? null : monthsBetween(first, last);
  const bridged = span !== null && span + 1 > signal.periods.length;
  return `${formatCount(signal.periods.length, 'months')}${bridged ? ' with data' : ''} in a row`;
}

function whenOf(signal: Signal): string {
  const pattern = PATTERNS[signal.rule];
  const scattered = pattern === 'outside' || pattern === 'beyond-two-sigma' || pattern === 'beyond-one-sigma';
  return scattered ? formatPeriodList(signal.periods) : formatPeriodRange(signal.periods[0] ?? '', signal.periods.at(-1) ?? '');
}

function fromTo(signal: Signal, measure: MeasureFormat, decimals: number): string {
  const first = signal.values[0];
  const last = signal.values.at(-1);
  if (first === undefined || last === undefined) return '';
  return `, from ${formatValueBeside(first, last, measure, decimals)} to ${formatValueBeside(last, first, measure, decimals)}`;
}

/** How often a run of values changes sides of the line; values on the line are skipped. */
function crossings(signal: Signal): string {
  if (signal.line === null) return 'a few times';
  let count = 0;
  let side = 0;
  for (const value of signal.values) {
    const now = Math.sign(value - signal.line);
    if (now === 0) continue;
    if (side !== 0 && now !== side) count += 1;
    side = now;
  }
  return count === 0 ? 'no times' : count === 1 ? 'once' : count === 2 ? 'twice' : `${formatNumber(count)} times`;
}
