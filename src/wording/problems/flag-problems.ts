/** English for what is loaded with a flag, and for thresholds. */
import type { ProblemRule } from '../../extract/problem-rule.ts';
import { formatDay, formatPeriod } from '../format-period.ts';
import { quote } from './quote.ts';
import { CHECK_SOURCE, expecting, figureOf, seenFirst, seenIn, seenText, type ProblemTemplate } from './problem-template.ts';

const WORSE_THAN_NONE = 'a wrong threshold is worse than none';

export const flagProblems = {
  'value-disagrees': {
    short: 'Value differs from its parts',
    found: (problem) => `The value ${seenIn(problem)} differs from its numerator and denominator${problem.expected === null ? '' : `, which give ${quote(problem.expected)}`}`,
    flagged: 'Loaded from numerator and denominator, and flagged',
    remedy: 'Check which of the three is wrong',
  },
  'zero-denominator': {
    short: 'Zero denominator',
    found: () => 'The denominator is 0, so there is no value',
    flagged: 'The month is loaded without a value: neither 0% nor 100%',
    remedy: CHECK_SOURCE,
  },
  'reconciliation-difference': {
    short: 'Sum differs from the stated total',
    found: (problem) =>
      `The parts add up to ${seenText(problem) === null ? 'another figure' : figureOf(problem.seen ?? '')}${problem.expected === null ? '' : ` and the file states a total of ${figureOf(problem.expected)}`}`,
    flagged: 'The parts are loaded as they are',
    remedy: 'Check whether a row is missing or counted twice',
  },
  'no-total-row': {
    short: 'No total row',
    found: () => 'The file ends without a total row, which this publication has, so that nothing tells whether all of its rows are there',
    flagged: 'The rows are loaded as they are',
    remedy: 'If the file was not put together by somebody, it may have been cut off: download it again',
  },
  'older-than-loaded': {
    short: 'Older than what is loaded',
    found: (problem) =>
      `These figures ${seenText(problem) === null ? 'are older' : `of ${formatDay(problem.seen ?? '')} are older`} than those loaded before${problem.expected === null ? '' : `, of ${formatDay(problem.expected)}`}`,
    flagged: 'Both are kept, and the newer figures stay in use',
    remedy: 'If this file was meant to be the newest, look for a later one',
  },
  'unlisted-organisation': {
    short: 'Organisation on no list',
    found: (problem) => `No organisation list names ${seenIn(problem)}`,
    flagged: 'Loaded and shown as unlisted',
    remedy: 'Add it to the organisation list to give it a name',
  },
  'month-not-over': {
    short: 'Month not over',
    found: (problem) => `${formatPeriod((seenText(problem) ?? 'The month').replace(/^(\d{4}-\d{2})-\d{2}$/, '$1'))} ${problem.expected === null ? 'is not over yet' : `was not over on ${formatDay(problem.expected)}, when the figure was extracted`}`,
    flagged: 'Loaded as provisional: drawn hollow, and left out of limits and rules',
    remedy: 'Load a later extract once the month is over',
  },
  'not-monthly': {
    short: 'Not monthly',
    found: (problem) => `${seenFirst(problem)} is not a monthly period`,
    flagged: 'Loaded, and shown on no monthly chart',
    remedy: 'Load monthly figures for a control chart',
  },
  'overlapping-windows': {
    short: 'Overlapping windows',
    found: () => 'Each figure covers twelve months and shares most of them with the next, so the figures are not independent',
    flagged: 'Loaded, and shown on no control chart: limits and rules would mislead',
    remedy: 'Read the figure with the limits its publisher gives for the same twelve months',
  },
  'period-contradicts': {
    short: 'Period told in two ways',
    found: (problem) => `This cell says ${seenIn(problem)}${problem.expected === null ? ' and other columns name another period' : ` and other columns of the row say ${quote(problem.expected)}`}`,
    flagged: 'Loaded under the period that the other columns name',
    remedy: CHECK_SOURCE,
  },
  'volume-jump': {
    short: 'Volume suddenly doubled',
    found: (problem) => {
      const times = Number(problem.seen) / Number(problem.expected);
      const median = 'the median of the twelve months before';
      return Number.isFinite(times)
        ? `${figureOf(problem.seen ?? '')} is ${times.toFixed(1)} times ${median}, which is ${figureOf(problem.expected ?? '')}`
        : `The figure is about twice ${median}`;
    },
    flagged: 'Loaded as it is',
    remedy: 'Check whether totals were added to their own parts, or whether another definition counts more',
  },
  'months-without-rows': {
    short: 'Months without a row',
    found: (problem) => `${figureOf(problem.seen ?? '')}${problem.expected === null ? '' : ` of ${figureOf(problem.expected)}`} organisation-months have no row. This layout writes none where there was no case, and none where there was no return`,
    flagged: 'Those months are shown as gaps, never as 0',
    remedy: 'Where you know that every month was returned, load those months as 0 with the status zero_filled',
  },
  'target-overlap': {
    short: 'Overlapping thresholds',
    found: (problem) =>
      `The threshold that starts ${seenText(problem) === null ? 'here' : `on ${formatDay(problem.seen ?? '')}`} begins before another of its kind has ended${problem.expected === null ? '' : ` (${problem.expected})`}`,
    wanted: () => 'Expected: one threshold of a kind at a time',
    remedy: `End the earlier one before the later begins and load the file again: ${WORSE_THAN_NONE}`,
  },
  'target-unit': {
    short: 'Threshold in another unit',
    found: (problem) => `The threshold ${seenIn(problem)} does not fit the unit of its measure`,
    wanted: expecting((expected) => `Expected: ${expected}`, 'Percentages are written as 95, not as 0.95'),
    remedy: `Correct the threshold and load the file again: ${WORSE_THAN_NONE}`,
  },
} satisfies Partial<Record<ProblemRule, ProblemTemplate>>;

