import type { ProblemList } from '../problem-list.ts';
import type { CanonicalTable } from '../schema/column.ts';
import type { HeadingMatch } from '../schema/match-headings.ts';

/** Of more unknown columns than these only the first are named, and the rest counted. */
const MOST_NAMED = 30;
const NAMED = 10;

/** Says what was understood of a header: what stops the file, what was read under another name, what was left out. */
export function reportHeadings(problems: ProblemList, table: CanonicalTable, match: HeadingMatch, line: number | null): void {
  for (const { column, nearest } of match.missing) problems.add('stop', 'missing-column', { line, column, seen: nearest, expected: column });
  for (const { column, headings } of match.repeated) problems.add('stop', 'repeated-column', { line, column, seen: headings.join(', '), expected: column });
  const noFigure = table.table === 'observation' && !['value', 'numerator', 'status'].some((name) => match.positions.has(name));
  if (noFigure && match.missing.length === 0) problems.add('stop', 'missing-column', { line, column: 'value', expected: 'value' });
  // What else the header holds is no help to somebody who has to mend it first.
  if (problems.refused) return;
  for (const { heading, column } of match.renamed) problems.add('fix', 'renamed-column', { line, column, seen: heading, expected: column });
  const told = match.unknown.length > MOST_NAMED ? match.unknown.slice(0, NAMED) : match.unknown;
  for (const heading of told) problems.add('warn', 'unknown-column', { line, column: heading, seen: heading });
  const [rest] = match.unknown.slice(told.length);
  if (rest !== undefined) problems.include({ rule: 'unknown-column', severity: 'warn', file: problems.file, line, column: rest, seen: rest, expected: null, count: match.unknown.length - told.length, standsForMore: true });
  const [first] = match.unnamed;
  if (first !== undefined) problems.add('fix', 'empty-column', { line, column: `column ${first + 1}`, count: match.unnamed.length });
}
