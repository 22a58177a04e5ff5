/** A problem in somebody's file as a message: where, what was found, what is expected, what was done, what to do. */
import type { Problem, Severity } from '../extract/problem.ts';
import { formatNumber } from './format-number.ts';
import { formatCount } from './format-count.ts';
import type { ProblemTemplate } from './problems/problem-template.ts';
import { problemTemplates } from './problems/problem-templates.ts';

export interface ProblemWords {
  /** Two to five words for grouping. */
  readonly short: string;
  /** 'june.csv, line 14, column period_start' */
  readonly where: string;
  /** What was found, and what is expected. */
  readonly found: string;
  /** What was done with it. */
  readonly done: string;
  /** What to do; '' where nothing needs to be done. */
  readonly remedy: string;
  /** All of it in one piece. */
  readonly text: string;
}

const SEVERITIES: Readonly<Record<Severity, string>> = { stop: 'File refused', row: 'Row set aside', fix: 'Corrected', warn: 'Loaded, flagged' };

/**
 * What became of it, in the words of a column heading or filter.
 *
 * @example describeSeverity('row') // 'Row set aside'
 */
export function describeSeverity(severity: Severity): string {
  return SEVERITIES[severity];
}

/**
 * What is wrong, where, and what happens now? Values of a column that may identify patients are never repeated.
 *
 * @example describeProblem({ rule: 'not-a-number', severity: 'row', file: 'june.csv', line: 14, column: 'numerator', seen: 'n/k', … }).text
 * // 'june.csv, line 14, column numerator: “n/k” is not a number. Expected: a plain number such as 1234 or 12.5. Row set aside. Correct the cell and load the file again.'
 */
export function describeProblem(problem: Problem): ProblemWords {
  const template: ProblemTemplate = problemTemplates[problem.rule];
  const found = sentences([template.found(problem), template.wanted?.(problem) ?? null, more(problem)]);
  const done = sentences([outcome(problem, template)]);
  const remedy = problem.severity === 'fix' ? '' : sentences([template.remedy]);
  const where = placeOf(problem);
  return { short: template.short, where, found, done, remedy, text: [`${where}: ${found}`, done, remedy].filter((part) => part !== '').join(' ') };
}

function placeOf(problem: Problem): string {
  const line = problem.line === null ? null : `${problem.count > 1 ? 'first on ' : ''}line ${formatNumber(problem.line)}`;
  const column = problem.column === null || problem.column === '' ? null : columnPlace(problem.rule, problem.column);
  return [problem.file, line, column].filter((part) => part !== null).join(', ');
}

/** The entry of a manifest is no column; a column without a heading is named by its position. */
function columnPlace(rule: Problem['rule'], column: string): string {
  if (rule === 'manifest-entry' || rule === 'profile-entry' || rule === 'settings-entry' || rule === 'settings-unknown-name') return `at ${column}`;
  return column.startsWith('column ') ? column : `column ${column}`;
}

function outcome(problem: Problem, template: ProblemTemplate): string {
  const times = problem.count > 1 && problem.standsForMore !== true && template.statesCount !== true ? ` (${formatNumber(problem.count)} times)` : '';
  switch (problem.severity) {
    case 'stop':
      return 'The file was not loaded, and what was loaded before is unchanged';
    case 'row':
      return problem.count > 1 ? `${formatCount(problem.count, 'rows')} set aside` : 'Row set aside';
    case 'fix':
      return (template.repaired ?? 'Corrected on the way in') + times;
    case 'warn':
      return (template.flagged ?? 'Loaded and flagged') + times;
  }
}

/** One cell is shown for many that differ: the reader must not take them for the same cell again and again. */
function more({ standsForMore, count }: Problem): string | null {
  return standsForMore === true && count > 1 ? `It is the first of ${formatNumber(count)} more of its kind, each different, which are not listed one by one` : null;
}

/** Sentences with their full stops; nothing twice where a part ends in one. */
function sentences(parts: readonly (string | null)[]): string {
  return parts
    .filter((part): part is string => part !== null && part !== '')
    .map((part) => (/[.?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
