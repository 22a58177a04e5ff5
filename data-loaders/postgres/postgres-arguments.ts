import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { whyUnreadable } from '../load/files-at.ts';
import { LOAD_OPTIONS, requestOf } from '../load/load-arguments.ts';
import { LoadRefused } from '../load/load-refused.ts';
import type { PostgresLoadRequest } from './load-postgres.ts';
import { parseQueryConfig } from './query-config.ts';

/** How `load postgres` is called, for the usage text. */
export const POSTGRES_USAGE = '  npm run load -- postgres --connection env|URL --query-config FILE.yaml --out FOLDER [the options above, without --profile]';

const POSTGRES_OPTIONS = { ...LOAD_OPTIONS, connection: { type: 'string' }, 'query-config': { type: 'string' } } as const;

/** An address may hold a password: whatever stands before its @ is not repeated. */
const withoutAddress = (words: string): string => words.replaceAll(/:\/\/[^\s@]*@/g, '://…@');

/** What does the command line ask for, after the word `postgres`? Throws `LoadRefused` where something is missing or not understood. */
export function postgresAsked(given: readonly string[], clock: Date): Omit<PostgresLoadRequest, 'say' | 'progress'> {
  try {
    const { values, positionals } = parseArgs({ args: [...given], allowPositionals: true, options: POSTGRES_OPTIONS });
    const { connection } = values;
    const file = values['query-config'];
    if (positionals.length > 0) throw new Error(`“${positionals.join(' ')}” is not understood.`);
    if (connection === undefined || file === undefined) throw new Error(`${connection === undefined ? '--connection' : '--query-config'} is missing.`);
    if (values.profile !== undefined) throw new Error('--profile is for files; columns of a database are named under “columns” of the configuration.');
    // Monthly numbers were once asked for by this word.
    const { profiles: _profiles, ...request } = requestOf({ ...values, events: values.events === 'counted' ? 'aggregate' : values.events }, clock);
    let yaml: string;
    try {
      yaml = readFileSync(file, 'utf8');
    } catch (cause) {
      throw new LoadRefused(`“${file}” cannot be read: ${whyUnreadable(cause)}.`, cause);
    }
    return { ...request, url: connection === 'env' ? null : connection, config: parseQueryConfig(yaml, file) };
  } catch (cause) {
    if (cause instanceof LoadRefused) throw cause;
    throw new LoadRefused(`${withoutAddress(cause instanceof Error ? cause.message : String(cause))}\n\n${POSTGRES_USAGE}`);
  }
}
