import type { Problem } from '../problem.ts';

/** A problem that a publication found; what is not said is null. */
export function publicationProblem(file: string, found: Pick<Problem, 'rule' | 'severity'> & Partial<Problem>): Problem {
  return { file, line: null, column: null, seen: null, expected: null, count: 1, ...found };
}
