import { readFileSync } from 'node:fs';
import { whyUnreadable } from '../load/files-at.ts';
import { LoadRefused } from '../load/load-refused.ts';
import type { WrittenPack } from '../pack/write-pack.ts';
import { loadPostgres, type PostgresLoadRequest } from './load-postgres.ts';
import { parseQueryConfig } from './query-config.ts';

/** How `load postgres` is called, for the usage text. */
export const POSTGRES_USAGE = '  npm run load -- postgres --connection env|URL --query-config FILE.yaml --out FOLDER [--events records] [--title TEXT] [--created-at TIME]';

/** The options of `load postgres`, for `parseArgs`. */
export const POSTGRES_OPTIONS = { connection: { type: 'string' }, 'query-config': { type: 'string' }, events: { type: 'string' } } as const;

type Values = Readonly<Record<string, string | boolean | string[] | undefined>>;

/** Runs `load postgres` with the options given. Throws `LoadRefused` where one is missing or not understood. */
export async function runLoadPostgres(values: Values, asked: Omit<PostgresLoadRequest, 'url' | 'config' | 'events'>): Promise<WrittenPack> {
  const { connection, events } = values;
  const file = values['query-config'];
  if (typeof connection !== 'string' || typeof file !== 'string') throw new LoadRefused(`${typeof connection !== 'string' ? '--connection' : '--query-config'} is missing.\n\n${POSTGRES_USAGE}`);
  if (events !== undefined && events !== 'records' && events !== 'counted') throw new LoadRefused(`--events is not understood; expected records, or nothing for monthly numbers.\n\n${POSTGRES_USAGE}`);
  let yaml: string;
  try {
    yaml = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new LoadRefused(`“${file}” cannot be read: ${whyUnreadable(cause)}.`, cause);
  }
  return await loadPostgres({ ...asked, url: connection === 'env' ? null : connection, config: parseQueryConfig(yaml, file), events: events === 'records' ? 'records' : 'counted' });
}
