/** What is said when the period of a publication stands nowhere inside it. */
import type { Problem } from '../problem.ts';
import type { MonthSpan } from './month-span.ts';
import { baseName } from './plain-heading.ts';
import type { Converted } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';

/** The period was taken from the file's name: reported, because names change. */
export const periodFromFileName = (file: string, { start, end }: MonthSpan): Problem =>
  publicationProblem(file, { rule: 'period-from-file-name', severity: 'fix', seen: baseName(file), expected: `${start} to ${end}` });

/** Neither file nor name says which period it is: the file is refused, with names that would say so. */
export const withoutPeriod = (file: string, examples: string): Converted => ({
  tables: [], dropped: [], reconciliation: [],
  problems: [publicationProblem(file, { rule: 'no-period', severity: 'stop', seen: baseName(file), expected: examples })],
});
