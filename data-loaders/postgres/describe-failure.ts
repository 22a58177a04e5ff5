/** What PostgreSQL, or the network before it, says of a failure. */
interface Said {
  readonly code: string;
  readonly message: string;
}

function saidBy(cause: unknown): Said {
  // One error for every address that was tried: the first tells enough.
  const one = cause instanceof AggregateError && cause.errors.length > 0 ? (cause.errors[0] as unknown) : cause;
  if (!(one instanceof Error)) return { code: '', message: String(one) };
  return { code: 'code' in one ? String(one.code) : '', message: one.message };
}

const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing answers there: the database is not running at that host and port, or a firewall keeps it shut.',
  ENOTFOUND: 'There is no host of that name.',
  EAI_AGAIN: 'The name of the host could not be looked up.',
  ETIMEDOUT: 'The host did not answer in time.',
  ECONNRESET: 'The connection was broken off.',
  ERR_INVALID_URL: 'The address cannot be read; expected postgres://user@host:5432/database, signs such as # or @ in a password written as %23 or %40.',
  ERR_SOCKET_BAD_PORT: 'The port is no number from 1 to 65535.',
  '28P01': 'The user name or the password is not accepted.',
  '28000': 'This user may not log in there.',
  '3D000': 'There is no database of that name on the server.',
  '42501': 'The user has no permission to read this. Ask for “grant select” on it.',
  '42P01': 'There is no such table or view, or it lies in a schema that was not named (write schema.table).',
  '3F000': 'There is no such schema.',
  '42703': 'A column that is asked for is not there.',
  '42601': 'The SQL cannot be understood. A query is a single select.',
  '42883': 'The SQL uses a function or a comparison that does not exist for these kinds of columns.',
  '42804': 'The SQL brings together columns of different kinds.',
  '22007': 'A column that should hold days holds something that is no date. Turn it into a date in a query.',
  '22008': 'A column that should hold days holds a date that does not exist. Slashed dates are read day first.',
  '22P02': 'A column holds something else than what is asked of it. Turn it into the right kind in a query.',
  '25006': 'The SQL tries to change something. Only reading is allowed.',
  '57014': 'The server gave up: the statement took longer than timeout_seconds allows. Narrow it down, or allow more.',
  '57P01': 'The server was shut down meanwhile.',
  '53300': 'The server has no connection left.',
};

/** Kinds of trouble whose message names what was asked for and never a cell. */
const NAMES_ONLY = new Set(['42501', '42P01', '3F000', '42703', '42601', '42883', '42804']);

/**
 * Why did the database not answer, in words of an analyst? The server’s own words are added only where they speak of names:
 * they would otherwise quote a cell, which may be about a patient, or repeat how the connection was made.
 */
export function describeFailure(cause: unknown): string {
  const { code, message } = saidBy(cause);
  const sentence = SENTENCES[code];
  if (sentence === undefined) {
    if (/does not support SSL/i.test(message)) return 'Encryption was asked for and the server offers none: set PGSSLMODE=disable (in an address ?sslmode=disable) if that is as it should be.';
    if (/SSL|certificate/i.test(message)) return 'The server and this program do not agree on encryption: set PGSSLMODE=require (in an address ?sslmode=require).';
    if (/password/i.test(message)) return 'A password is wanted and none was given.';
    return `The database reported an error${code === '' ? '' : ` (${code})`}.`;
  }
  return NAMES_ONLY.has(code) ? `${sentence} (${message})` : sentence;
}
