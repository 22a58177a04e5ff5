/** English for problems of a single row. */
import type { ProblemRule } from '../../extract/problem-rule.ts';
import { formatDay, formatPeriod } from '../format-period.ts';
import { formatCount } from '../format-count.ts';
import { quote } from './quote.ts';
import { CHECK_SOURCE, CORRECT_CELL, CORRECT_ROW, expecting, seenFirst, seenIn, type ProblemTemplate } from './problem-template.ts';

/** Columns of figures; a copy that differs in any other is one of an event, an organisation or a threshold. */
const FIGURES: ReadonlySet<string> = new Set(['numerator', 'denominator', 'value', 'expected', 'status', 'period_end', 'Total All']);

export const rowProblems = {
  'ragged-row': {
    short: 'Wrong number of cells',
    found: (problem) => `The row has ${cells(problem.seen)}${problem.expected === null ? '' : ` and the header has ${columns(problem.expected)}`}`,
    wanted: () => 'A separator may be missing, or stand unquoted inside a cell',
    remedy: CORRECT_ROW,
  },
  'missing-value': {
    short: 'Empty where a value is needed',
    found: () => 'The cell is empty',
    wanted: expecting((expected) => `Expected: ${expected}`, 'A value is needed here'),
    remedy: 'Fill in the cell and load the file again',
  },
  'not-a-number': {
    short: 'Not a number',
    found: (problem) => `${seenFirst(problem)} is not a number`,
    wanted: expecting((expected) => `Expected: ${expected}`, 'Expected: a plain number such as 1234 or 12.5'),
    remedy: CORRECT_CELL,
  },
  'ambiguous-number': {
    short: 'Number with two readings',
    found: (problem) => `${seenFirst(problem)} can be read in more than one way`,
    wanted: expecting((expected) => `It may mean ${expected}`, 'Expected: a plain number such as 1234 or 12.5'),
    remedy: CORRECT_CELL,
  },
  negative: {
    short: 'Below zero',
    found: (problem) => `${seenFirst(problem)} is below zero`,
    wanted: expecting((expected) => `Expected: ${expected}`, 'Expected: 0 or more'),
    remedy: CORRECT_CELL,
  },
  'numerator-over-denominator': {
    short: 'Numerator above denominator',
    found: (problem) => `The numerator ${problem.seen === null ? '' : `${quote(problem.seen)} `}is larger than the denominator${problem.expected === null ? '' : ` ${quote(problem.expected)}`}`,
    wanted: () => 'In this measure the part cannot be larger than the whole',
    remedy: 'Check that the two columns are not swapped, correct the row and load the file again',
  },
  'not-a-date': {
    short: 'Not a date',
    found: (problem) => `${seenFirst(problem)} is not a date that can be read`,
    wanted: expecting((expected) => `Expected: a date written as ${expected}, such as 2025-06-01`, 'Expected: a date such as 2025-06-01'),
    remedy: CORRECT_CELL,
  },
  'not-first-of-month': {
    short: 'Not the first of a month',
    found: (problem) => `The period starts on ${seenIn(problem)}, which is not the first of a month`,
    wanted: expecting((expected) => `It was stored as ${formatDay(expected)}`),
    remedy: 'Check that the right month is meant',
  },
  'shifted-by-a-day': {
    short: 'Shifted by a day',
    found: (problem) => `${seenFirst(problem)} is the last day of a month where a first is expected`,
    wanted: (problem) => `Dates slip by a day when a file is made across time zones${problem.expected === null ? '' : `: ${formatDay(problem.expected)} may be meant`}`,
    remedy: 'Write the first of the month and load the file again',
  },
  'future-month': {
    short: 'Month in the future',
    found: (problem) => `The month ${seenIn(problem)} lies in the future`,
    wanted: expecting((expected) => `The latest month that can have figures is ${formatPeriod(expected)}`),
    remedy: CORRECT_CELL,
  },
  'not-one-of': {
    short: 'Not an allowed word',
    found: (problem) => `${seenFirst(problem)} is not one of the words allowed here`,
    wanted: expecting((expected) => `Allowed: ${expected}`),
    remedy: CORRECT_CELL,
  },
  'unknown-organisation': {
    short: 'Unknown organisation',
    found: (problem) => `No organisation has the code ${seenIn(problem)}`,
    wanted: expecting((expected) => `Closest: ${expected}`),
    remedy: 'Correct the code, add it to the organisation list, or allow unlisted organisations, and load the file again',
  },
  'unknown-measure': {
    short: 'Unknown measure',
    found: (problem) => `No measure has the id ${seenIn(problem)}`,
    wanted: expecting((expected) => `Closest: ${expected}`),
    remedy: 'Correct the id, or add the measure to the catalogue, and load the file again',
  },
  'conflicting-duplicate': {
    short: 'One month with two figures',
    found: (problem) =>
      `${problem.column !== null && !FIGURES.has(problem.column) ? 'The same row occurs twice with different contents' : 'The same measure, organisation and month occur twice with different figures'}${problem.seen === null ? '' : `: ${quote(problem.seen)} here`}${problem.expected === null ? '' : `${problem.seen === null ? ':' : ','} ${otherFigure(problem.expected)}`}`,
    wanted: () => 'Nothing says which of them is right',
    remedy: 'Keep the right row, or give both an “as_of” date, and load the file again',
  },
  'no-figure': {
    short: 'Row without a figure',
    found: (problem) => `The row has no figure${problem.column === null ? '' : ' in this column'} and gives no reason for it`,
    wanted: () => 'Expected: a figure, or a status such as not_submitted or suppressed',
    flagged: 'The month was loaded as not submitted',
    remedy: 'Fill in the figure or the status and load the file again',
  },
  'fraction-for-percent': {
    short: 'Fraction for a percentage',
    found: (problem) => `${seenFirst(problem)} looks like a fraction in a column of percentages`,
    wanted: () => 'Expected: a percentage of 0 to 100',
    remedy: CORRECT_CELL,
  },
  'percent-for-fraction': {
    short: 'Percentage for a fraction',
    found: (problem) => `${seenFirst(problem)} looks like a percentage in a column that is declared as fractions`,
    wanted: () => 'Expected: a fraction of 0 to 1, without a percent sign',
    remedy: 'Write fractions of 0 to 1, or declare the column as percentages, and load the file again',
  },
  'fractional-count': {
    short: 'Part of a case',
    found: (problem) => `${seenFirst(problem)} is not a whole number, and this measure counts whole cases`,
    remedy: CHECK_SOURCE,
  },
  'value-over-100': {
    short: 'Above 100%',
    found: (problem) => `${seenFirst(problem)} is above 100%`,
    wanted: () => 'In this measure the part cannot be larger than the whole',
    remedy: CORRECT_CELL,
  },
  'dates-out-of-order': {
    short: 'Ends before it begins',
    found: (problem) => `The last day, ${seenIn(problem)}, lies before the first${problem.expected === null ? '' : `, ${quote(problem.expected)}`}`,
    remedy: CORRECT_ROW,
  },
} satisfies Partial<Record<ProblemRule, ProblemTemplate>>;

function cells(found: string | null): string {
  return found !== null && /^\d+$/.test(found) ? formatCount(Number(found), 'cells') : 'another number of cells than there are headings';
}

function columns(expected: string): string {
  return /^\d+$/.test(expected) ? formatCount(Number(expected), 'columns') : quote(expected);
}

/** '“25” on line 12' where the problem says it so, otherwise what it says. */
function otherFigure(expected: string): string {
  const match = /^(.*) on line (\d+)$/.exec(expected);
  return match === null ? `${quote(expected)} elsewhere` : `${quote(match[1] ?? '')} on line ${match[2] ?? ''}`;
}
