/** English for what is odd about events: their words, their days, their numbers. */
import type { ProblemRule } from '../../extract/problem-rule.ts';
import { formatDay } from '../format-period.ts';
import { quote } from './quote.ts';
import { CHECK_SOURCE, CORRECT_CELL, expecting, NOTHING, seenFirst, seenIn, seenText, type ProblemTemplate } from './problem-template.ts';

const day = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text) : quote(text));

export const eventProblems = {
  'word-read-as': {
    short: 'Word in another spelling',
    found: (problem) => `${seenFirst(problem)} is another way of writing ${problem.expected === null ? 'a known word' : quote(problem.expected)}`,
    repaired: 'It was read as that',
    remedy: NOTHING,
  },
  'word-not-known': {
    short: 'Word not known',
    found: (problem) => `Nobody can tell for certain what ${seenIn(problem)} means here`,
    flagged: 'The event is loaded and counted, and this word is stored as unknown: never as a lower grade, and never as “no”',
    remedy: 'Correct the word at the source',
  },
  'unknown-event-type': {
    short: 'Sort of event not known',
    found: (problem) => `No built-in measure counts events of the sort ${seenIn(problem)}`,
    flagged: 'Loaded and kept, and shown on no chart unless a measure says that it counts them',
    remedy: 'If it is another name of a known sort, use that name',
  },
  'future-day': {
    short: 'Day in the future',
    found: (problem) => `The day ${seenText(problem) === null ? 'given' : day(problem.seen ?? '')} lies in the future`,
    wanted: expecting((expected) => `Expected: a day up to ${day(expected)}`),
    remedy: CORRECT_CELL,
  },
  'declared-before-incident': {
    short: 'Declared before it happened',
    found: (problem) =>
      `The event was declared${seenText(problem) === null ? '' : ` on ${day(problem.seen ?? '')}`}, before it happened${problem.expected === null ? '' : ` on ${day(problem.expected)}`}`,
    flagged: 'Loaded with both days as they are',
    remedy: 'Check which of the two days is wrong',
  },
  'incident-long-before': {
    short: 'Happened long before',
    found: (problem) =>
      `The event happened${seenText(problem) === null ? '' : ` on ${day(problem.seen ?? '')}`}, more than a year before it was declared${problem.expected === null ? '' : ` on ${day(problem.expected)}`}`,
    flagged: 'Loaded with both days as they are',
    remedy: 'Check both days; some harm is found years later',
  },
  'site-of-another': {
    short: 'Site of another organisation',
    found: (problem) => `The site ${seenIn(problem)} belongs to ${problem.expected === null ? 'another organisation' : quote(problem.expected)}, not to the organisation of the row`,
    flagged: 'Loaded for the organisation of the row and for this site',
    remedy: CHECK_SOURCE,
  },
  'possible-duplicate': {
    short: 'Perhaps the same event twice',
    found: (problem) => `The event ${seenIn(problem)} has the same day, sort, category and place as ${problem.expected ?? 'another'}`,
    flagged: 'Both are loaded and counted',
    remedy: 'If they are one event under two numbers, take one out at the source',
  },
} satisfies Partial<Record<ProblemRule, ProblemTemplate>>;
