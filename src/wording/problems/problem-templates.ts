/** Every rule's English in one table: a new rule does not compile until it has its words. */
import type { ProblemRule } from '../../extract/problem-rule.ts';
import type { ProblemTemplate } from './problem-template.ts';
import { fileProblems } from './file-problems.ts';
import { organisationProblems } from './organisation-problems.ts';
import { eventProblems } from './event-problems.ts';
import { flagProblems } from './flag-problems.ts';
import { parquetProblems } from './parquet-problems.ts';
import { repairProblems } from './repair-problems.ts';
import { rowProblems } from './row-problems.ts';
import { unknownNameProblems } from './unknown-name-problems.ts';

export const problemTemplates: Readonly<Record<ProblemRule, ProblemTemplate>> = {
  ...fileProblems,
  ...parquetProblems,
  ...repairProblems,
  ...rowProblems,
  ...flagProblems,
  ...organisationProblems,
  ...eventProblems,
  ...unknownNameProblems,
};
