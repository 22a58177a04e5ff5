import type { ProblemList } from '../problem-list.ts';
import type { ProblemRule } from '../problem-rule.ts';
import type { TableName } from '../table-name.ts';

/** So many of the unknown names are told; the list of problems has the others. */
const NAMED = 5;

/** Notes come one by one, and about anything: one of a provider that is gone is no file in another system's words. */
const TABLES: readonly TableName[] = ['observation', 'event', 'target'];

/** What a row may be set aside for that the whole file can suffer from, and the rule that stops it. Measures first: a mapping answers them. */
const KINDS: readonly { readonly row: ProblemRule; readonly stop: ProblemRule }[] = [
  { row: 'unknown-measure', stop: 'no-known-measure' },
  { row: 'unknown-organisation', stop: 'no-known-organisation' },
];

/**
 * Stops a file of which every row names a measure, or an organisation, that nobody knows: it is another system's words, not a slip
 * of single rows. `rows` are those that were judged, left-out totals not among them; of a file read in pieces those of all its pieces.
 *
 * @example
 * // 40 rows, 39 of an unknown measure and one without any: 'no-known-measure', seen 'tea', count 1
 * stopWhereNoneIsKnown(problems, 'observation', 40);
 */
export function stopWhereNoneIsKnown(problems: ProblemList, table: TableName, rows: number): void {
  if (!TABLES.includes(table)) return;
  const found = problems.list();
  for (const { row, stop } of KINDS) {
    const unknown = found.filter(({ rule }) => rule === row);
    const column = unknown[0]?.column ?? null;
    const blank = found.filter((problem) => problem.rule === 'missing-value' && problem.column === column);
    const told = [...unknown, ...blank].reduce((sum, { count }) => sum + count, 0);
    if (unknown.length === 0 || told < rows) continue;
    const near = new Set(unknown.flatMap(({ expected }) => (expected === null ? [] : expected.split(', '))));
    problems.add('stop', stop, {
      column, count: unknown.length, seen: unknown.slice(0, NAMED).map(({ seen }) => seen ?? '').join(', '), expected: near.size === 0 ? null : [...near].slice(0, NAMED).join(', '),
    });
    return;
  }
}
