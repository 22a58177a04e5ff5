/** A question asked of what the tables held as at a past month, in place of what they hold now. */
import type { KnownThen } from './contents-terms.ts';
import type { Row, SqlName } from './database.ts';
import { splitStatements, type Statement } from './statements.ts';

export interface BoundStatement {
  readonly text: string;
  readonly parameters: readonly Row[string][];
}

const HEAD_OF_VIEW = 'create view if not exists current_event as';
const TAIL = 'select month_to, known_by from then_asked';

function mustHave<Found>(found: Found | undefined, what: string): Found {
  if (found === undefined) throw new Error(`The SQL files hold no ${what}.`);
  return found;
}

/** `with` and everything it names, without the last select. */
function listOf(text: string, tail: string): string {
  if (!text.endsWith(tail)) throw new Error(`known-then.sql ends otherwise than with “${tail}”.`);
  return text.slice(0, -tail.length).trimEnd();
}

/** `with a as (…) select …` becomes `{list}, a as (…) select …`; a question without a list is put behind. */
function behind(list: string, { text }: Statement): string {
  return text.startsWith('with ') ? `${list},\n${text.slice('with '.length)}` : `${list}\n${text}`;
}

/**
 * Which statements does this file run, with which parameters each? `textOf` gives the text of a SQL file.
 *
 * With `then`, each statement sees, under the names of the tables, only the rows of `known-then.sql`: a name in `with` goes
 * before a table of that name. The view `current_event` is put in beside them with its own words, because a view keeps to
 * the tables it was made over. No file has to know that it is asked so.
 */
export function boundStatements(
  textOf: (name: SqlName) => string, sql: SqlName, parameters: readonly Row[string][], then: KnownThen | null,
): readonly BoundStatement[] {
  const statements = splitStatements(textOf(sql));
  if (then === null) return statements.map(({ text, parameterCount }) => ({ text, parameters: parameters.slice(0, parameterCount) }));
  const known = mustHave(splitStatements(textOf('known-then'))[0], 'rows known then');
  const view = mustHave(splitStatements(textOf('create-tables')).find(({ text }) => text.startsWith(HEAD_OF_VIEW)), 'view of current events');
  const list = `${listOf(known.text, TAIL)},\ncurrent_event as (${view.text.slice(HEAD_OF_VIEW.length)})`;
  return statements.map((statement) => ({
    text: behind(list, statement),
    parameters: [then.month, then.knownBy, ...parameters.slice(0, statement.parameterCount)],
  }));
}
