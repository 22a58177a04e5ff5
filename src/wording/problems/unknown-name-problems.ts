/** English for files of which every row names what nobody knows. */
import type { ProblemRule } from '../../extract/problem-rule.ts';
import type { Problem } from '../../extract/problem.ts';
import { formatNumber } from '../format-number.ts';
import { expecting, seenIn, type ProblemTemplate } from './problem-template.ts';

export const unknownNameProblems = {
  'no-known-measure': {
    short: 'No measure known',
    found: (problem) => noneKnown(problem, 'measure'),
    wanted: expecting((expected) => `Nearest of those known: ${expected}`),
    remedy: 'Say on the Data screen what each of them stands for (“Map the columns”), give them the names of known measures, or load a measure file (measure.csv) that describes them together with this file',
  },
  'no-known-organisation': {
    short: 'No organisation known',
    found: (problem) => noneKnown(problem, 'organisation'),
    wanted: expecting((expected) => `Nearest of those listed: ${expected}`),
    remedy: 'Correct the codes, load an organisation file that lists them together with this file, or allow unlisted organisations',
  },
} satisfies Partial<Record<ProblemRule, ProblemTemplate>>;

/** Beyond so many different names a list of problems only counts. */
const NAMES_TOLD_APART = 100;

/** 'None of the 7 measures named here is known, among them “AE4H, CDIFF, MRSA, FALLS, VTE”'. */
function noneKnown(problem: Problem, what: 'measure' | 'organisation'): string {
  const { count } = problem;
  if (count === 1) return `The only ${what} named here, ${seenIn(problem)}, is not known`;
  const named = count > NAMES_TOLD_APART ? `more than ${NAMES_TOLD_APART} ${what}s` : `${formatNumber(count)} ${what}s`;
  return `None of the ${named} named here is known, among them ${seenIn(problem)}`;
}
