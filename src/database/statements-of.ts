/** What an engine is given to run for a SQL file: its statements, with the lists that other files hold for it. */
import type { KnownThen } from './contents-terms.ts';
import type { Row, SqlName } from './database.ts';
import { splitStatements, type Statement } from './statements.ts';

export interface BoundStatement {
  readonly text: string;
  readonly parameters: readonly Row[string][];
}

/** A select that all questions may be asked of by its name. */
export interface View {
  readonly name: string;
  readonly select: string;
}

/** The text of a SQL file, from disk or from the bundle. */
type TextOf = (name: SqlName) => string;

const HEAD_OF_VIEW = /^create view if not exists (\w+) as\s+/;

/** Files whose list (`with … as (…)`) stands before a question, so that two questions mean the same rows. */
const LIST_BEFORE: Partial<Record<SqlName, SqlName>> = { 'events-chosen': 'asked-events', 'events-tally': 'asked-events' };

/** Which views are there, in the order in which one asks another? */
export function viewsOf(textOf: TextOf): readonly View[] {
  return splitStatements(textOf('create-views')).map(({ text }) => {
    const [head, name] = HEAD_OF_VIEW.exec(text) ?? [];
    if (head === undefined || name === undefined) throw new Error('create-views.sql holds something else than views.');
    return { name, select: text.slice(head.length) };
  });
}

/** `with` and everything it names, without the select at its end, which starts at a line of its own. */
function listOf(textOf: TextOf, name: SqlName): string {
  const text = splitStatements(textOf(name))[0]?.text ?? '';
  const end = text.lastIndexOf('\n)\nselect ');
  if (!text.startsWith('with ') || end === -1) throw new Error(`${name}.sql holds no list.`);
  return text.slice(0, end + 2);
}

/** `with a as (…) select …` becomes `{list}, a as (…) select …`; a question without a list is put behind. */
function behind(list: string, text: string): string {
  return text.startsWith('with ') ? `${list},\n${text.slice('with '.length)}` : `${list}\n${text}`;
}

/**
 * Which statements does a SQL file hold, each whole? The list that another file holds for it stands before.
 *
 * Example: `statementsOf(readSql, 'events-tally')` gives one statement that starts with the `asked` of `asked-events.sql`
 * and asks for nine parameters.
 */
export function statementsOf(textOf: TextOf, sql: SqlName): readonly Statement[] {
  const before = LIST_BEFORE[sql];
  const statements = splitStatements(textOf(sql));
  if (before === undefined) return statements;
  const list = listOf(textOf, before);
  return statements.flatMap(({ text }) => splitStatements(behind(list, text)));
}

/**
 * Which statements does this file run, with which parameters each?
 *
 * With `then`, each statement sees, under the names of the tables, only the rows of `known-then.sql`: a name in `with` goes
 * before a table of that name. The views are put in beside them with their own words, because a view keeps to
 * the tables it was made over. No file has to know that it is asked so.
 */
export function boundStatements(textOf: TextOf, sql: SqlName, parameters: readonly Row[string][], then: KnownThen | null): readonly BoundStatement[] {
  const statements = statementsOf(textOf, sql);
  if (then === null) return statements.map(({ text, parameterCount }) => ({ text, parameters: parameters.slice(0, parameterCount) }));
  const list = [listOf(textOf, 'known-then'), ...viewsOf(textOf).map(({ name, select }) => `${name} as (${select})`)].join(',\n');
  return statements.map(({ text, parameterCount }) => ({
    text: behind(list, text),
    parameters: [then.month, then.knownBy, ...parameters.slice(0, parameterCount)],
  }));
}
