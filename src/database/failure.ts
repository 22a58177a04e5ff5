/** What went wrong with the database, as a closed set; each has its own words for the reader. */
export type FailureReason =
  | 'no-webassembly' | 'browser-too-old' | 'engine-not-found' | 'engine-damaged' | 'engine-did-not-start' | 'engine-stopped'
  | 'extension-needed' | 'query-failed' | 'unexpected-columns' | 'unexpected-type';

/**
 * A failure of ours, never of the user's file: thrown, with its cause. The message says in plain English what was found,
 * what was expected and what to do, so that it can be shown as it is.
 */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}

/** What DuckDB-WASM says when it wanted an extension that could not be fetched: a JavaScript error thrown through wasm. */
const EXTENSION_SYMPTOMS = ['function signature mismatch', 'table index is out of bounds', 'null function or'];

/**
 * What does this error from the engine mean? Wraps it as a failure that names the SQL file or table.
 *
 * The two texts by which DuckDB-WASM reports an extension it could not load mean nothing to a reader, and the engine is
 * unusable after them: they become `extension-needed`.
 */
export function engineFailure(doing: string, cause: unknown): DatabaseFailure {
  if (cause instanceof DatabaseFailure) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  if (EXTENSION_SYMPTOMS.some((symptom) => said.includes(symptom)) || said.includes('extension')) {
    return new DatabaseFailure(
      'extension-needed',
      `${doing} needs a part of the database that is not shipped with this site. The engine said: “${said}”. ` +
        'Reload the page; if it happens again, report this text.',
      cause,
    );
  }
  return new DatabaseFailure('query-failed', `${doing} failed. The engine said: “${said}”.`, cause);
}
