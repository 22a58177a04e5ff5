/** English for what is wrong with organisations: their names, their parents, their lives and their successors. */
import type { ProblemRule } from '../../extract/problem-rule.ts';
import { formatDay } from '../format-period.ts';
import { CORRECT_ROW, expecting, seenFirst, seenIn, type ProblemTemplate } from './problem-template.ts';

export const organisationProblems = {
  'name-matched': {
    short: 'Name in place of a code',
    found: (problem) => `The row has no code, and the name ${seenIn(problem)} is that of an organisation on the list`,
    repaired: 'It was read as that organisation',
    wanted: expecting((expected) => `Its code is ${expected}`),
    remedy: 'Check that this organisation is meant',
  },
  'name-proposed': {
    short: 'Name that needs confirming',
    found: (problem) => `The row has no code, and ${seenIn(problem)} is not exactly the name of an organisation on the list`,
    wanted: expecting((expected) => `It may be ${expected}`),
    remedy: 'Confirm which organisation is meant, or write its code, and load the file again',
  },
  'unknown-name': {
    short: 'Unknown name',
    found: (problem) => `The row has no code, and no organisation on the list has a name like ${seenIn(problem)}`,
    remedy: 'Write the code, or add the name to the organisation list as an alias, and load the file again',
  },
  'outside-life': {
    short: 'Outside the organisation’s life',
    found: (problem) => `${seenFirst(problem)} has rows of a time when it did not exist`,
    wanted: (problem) => lifeInWords(problem.expected),
    flagged: 'Loaded under the code as found, and not moved to another organisation',
    remedy: 'Check whether they belong to a successor or a predecessor',
  },
  'unknown-parent': {
    short: 'Parent on no list',
    found: (problem) => `No organisation has the code ${seenIn(problem)}, which is given as a parent`,
    flagged: 'Loaded, and shown without that parent until a list names it',
    remedy: 'Add the parent to the organisation list',
  },
  'parent-cycle': {
    short: 'Parents in a circle',
    found: (problem) => `The parents go round in a circle: ${seenIn(problem)} leads back to its start`,
    remedy: CORRECT_ROW,
  },
  'succeeds-itself': {
    short: 'Its own successor',
    found: (problem) => `${seenFirst(problem)} is named as its own successor`,
    remedy: CORRECT_ROW,
  },
  'successor-cycle': {
    short: 'Successors in a circle',
    found: (problem) => `The successors go round in a circle: ${seenIn(problem)} leads back to its start`,
    remedy: CORRECT_ROW,
  },
  'share-out-of-range': {
    short: 'Share that cannot be',
    found: (problem) => `The share ${seenIn(problem)} cannot be right`,
    wanted: expecting((expected) => `Expected: ${expected}`),
    remedy: CORRECT_ROW,
  },
} satisfies Partial<Record<ProblemRule, ProblemTemplate>>;

/** `closed 2021-09-30; succeeded by RM3, R0A` with the day as people write it. */
function lifeInWords(expected: string | null): string | null {
  const match = expected === null ? null : /^(opened|closed) (\d{4}-\d{2}-\d{2})(?:; succeeded by (.+))?$/.exec(expected);
  if (match === null) return expected;
  const [, what = '', day = '', successors] = match;
  return `It ${what} on ${formatDay(day)}${successors === undefined ? '' : ` and was succeeded by ${successors}`}`;
}
