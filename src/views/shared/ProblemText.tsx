/** A problem in English. The words of all problems are many and seldom needed: they come when the first one has to be said. */
import { lazy, Suspense, type ReactNode } from 'react';
import type { Problem } from '../../extract/problem.ts';

interface ProblemTextProps {
  readonly problem: Problem;
}

const Told = lazy(async () => {
  const { describeProblem } = await import('../../wording/describe-problem.ts');
  return { default: ({ problem }: ProblemTextProps): ReactNode => describeProblem(problem).text };
});

export function ProblemText({ problem }: ProblemTextProps): ReactNode {
  return <Suspense fallback={problem.file}><Told problem={problem} /></Suspense>;
}
