/** One statement of a SQL file, with the number of `?` it asks for. */
export interface Statement {
  readonly text: string;
  readonly parameterCount: number;
}

/**
 * Which statements does this SQL file hold? A file may hold several, each ended by a semicolon.
 *
 * Written for the files in `database/sql` only, which is why it may be this small: they hold no semicolon and no
 * question mark inside quotes (a test says so of every file). Comments (`--` to the end of the line) are left out.
 *
 * Example: `splitStatements("select 1; -- one\nselect ?;")` gives `select 1` (0 parameters) and `select ?` (1 parameter).
 */
export function splitStatements(sql: string): readonly Statement[] {
  return sql
    .replaceAll(/--[^\n]*/g, '')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, parameterCount: text.split('?').length - 1 }));
}
