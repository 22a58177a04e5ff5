/** Warnings that protect the reader: each with its number and what it means for the reading. */
import type { Warning } from '../spc/assessment.ts';
import { formatNumber, formatPlain, roundHalfUp } from './format-number.ts';
import { formatCount } from './format-count.ts';

export interface WarningWords {
  /** A few words for a list. */
  readonly short: string;
  /** What was found, with the number, and what follows for the reader. */
  readonly text: string;
}

const one = (figure: number | null): string => (figure === null ? '' : formatPlain(roundHalfUp(figure, 1), 1));
const two = (figure: number | null): string => (figure === null ? '' : formatNumber(figure, 2));
const given = (figure: number | null, text: string): string => (figure === null ? '' : text);

/** One template a warning: a new warning in the core does not compile until it has its English. */
const WORDS: Readonly<Record<Warning['id'], (figure: number | null) => WarningWords>> = {
  // figure: months with a value
  'too-few-points': (n) => ({
    short: 'Not enough data',
    text: `${given(n, `Only ${n === 1 ? '1 month has a value' : `${one(n)} months have a value`}. `)}At least 15 are needed for process limits and verdicts, so the months are drawn as a run chart without them.`,
  }),
  // figure: months in the latest phase
  'short-phase': (n) => ({
    short: 'New limits',
    text: `The limits rest on ${n === null ? 'few months' : n === 1 ? '1 month' : `${one(n)} months`} since they were re-based. Until there are 12 they are provisional, and assurance is withheld.`,
  }),
  // figure: mean a month
  'low-mean': (mean) => ({
    short: 'Small counts',
    text: `The mean is ${given(mean, `${one(mean)} a month, `)}below 5. Chance signals are more frequent than usual on this chart: ask for a second month before acting on one.`,
  }),
  // figure: mean a month
  'too-rare': (mean) => ({
    short: 'Too rare for monthly limits',
    text: `The mean is ${given(mean, `${two(mean)} a month, `)}below 1. Monthly process limits would mislead, so no verdict is given; the days between events say more.`,
  }),
  // figure: typical (median) denominator
  'small-denominators': (n) => ({
    short: 'Small denominators',
    text: `A typical month counts ${n === null ? 'few' : one(n)} in its denominator. One more or one fewer moves the value by ${n === null || n <= 0 ? 'several' : one(100 / n)} percentage points, so read runs of months, not single ones.`,
  }),
  // figure: σ_z, the ratio of the variation seen to that of pure chance
  'over-dispersion': (sigma) => ({
    short: 'More variation than chance',
    text: `Months vary ${given(sigma, `${one(sigma)} times as much`)}${sigma === null ? 'more' : ''} ${sigma === null ? 'than' : 'as'} chance alone makes likely for these denominators. Ordinary p, u or c limits are too narrow here: use XmR, or the chart that allows for it.`,
  }),
  'under-dispersion': (sigma) => ({
    short: 'Less variation than chance',
    text: `Months vary ${given(sigma, `only ${two(sigma)} times as much as`)}${sigma === null ? 'less than' : ''} chance alone makes likely for these denominators, so real changes show late. Check that the figures are not averages, carried forward or capped.`,
  }),
  // figure: lag-1 autocorrelation
  autocorrelation: (r) => ({
    short: 'Each month resembles the one before',
    text: `Each month resembles the one before${given(r, ` (correlation ${two(r)})`)}. False signals are several times more frequent than usual, so look for a cause before acting on one.`,
  }),
  // figure: share of the variation that the calendar month explains, 0–1
  season: (share) => ({
    short: 'Seasonal pattern',
    text: `The same months of the year are alike${given(share, `: ${formatNumber((share ?? 0) * 100)}% of the variation follows the calendar`)}. A signal in winter or summer may be the season: compare with the same month of earlier years.`,
  }),
  // figure: financial years in which the value never falls
  'looks-cumulative': (years) => ({
    short: 'Looks cumulative',
    text: `Within ${years === null ? 'each financial year' : years === 1 ? 'a financial year' : `each of ${one(years)} financial years`} the value never falls, as a running total does not. If these are year-to-date figures, load the monthly ones: signals on running totals mean nothing.`,
  }),
  // figure: months in each window
  'overlapping-windows': (months) => ({
    short: 'Overlapping periods',
    text: `Each value covers ${months === null ? 'several months' : formatCount(months, 'months')}, and neighbours share most of them. Control-chart rules do not hold, so no signal is given.`,
  }),
  // figure: missing months inside the series
  'gaps-bridged': (n) => ({
    short: 'Missing months bridged',
    text: `${n === null ? 'Missing months are' : n === 1 ? '1 missing month is' : `${formatNumber(n)} missing months are`} passed over: the rule set joins the months on either side, so a run may span a gap.`,
  }),
  // figure: the limit that lies beyond what is possible, in the measure's own unit
  'limits-beyond-range': () => ({
    short: 'Limit beyond what is possible',
    text: 'A computed process limit lies beyond what the measure can reach, and is drawn at the edge. No month can cross it, so a change on that side shows only as a run.',
  }),
  'conflicting-signals': () => ({
    short: 'Improvement and concern together',
    text: 'At the latest month one rule shows improvement and another concern. Concern is shown first; both are listed.',
  }),
  // figure: months with a value and no denominator
  'value-without-denominator': (n) => ({
    short: 'No denominators',
    text: `${n === null ? 'Values' : n === 1 ? '1 month' : `${formatNumber(n)} months`} came without a denominator, so the limits cannot allow for how many patients there were.`,
  }),
};

/**
 * What does this warning say, with which number, and what should the reader do? Without a number the sentence still stands.
 *
 * @example describeWarning({ id: 'too-few-points', figure: 9 }).text
 * // 'Only 9 months have a value. At least 15 are needed for process limits and verdicts, so the months are drawn as a run chart without them.'
 */
export function describeWarning(warning: Warning): WarningWords {
  return WORDS[warning.id](warning.figure);
}
