import pg from 'pg';
import { LoadRefused } from '../load/load-refused.ts';
import { describeFailure } from './describe-failure.ts';

export interface ConnectionRequest {
  /** `postgres://…`, or null: as the variables PGHOST, PGUSER, PGPASSWORD, PGDATABASE… say. */
  readonly url: string | null;
  readonly timeoutSeconds: number;
}

const CONNECT_MILLISECONDS = 15_000;

/** Runs a statement; what the server says becomes a sentence that begins with what was being done. */
export async function ask<Answer>(doing: string, run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof LoadRefused) throw cause;
    // Without the cause: it may hold the address of the database with its password, or a cell.
    throw new LoadRefused(`${doing}: ${describeFailure(cause)}`);
  }
}

function configured(url: string | null): pg.ClientConfig {
  if (url === null) {
    // The client would wait for ever on a port that is none.
    const port = process.env['PGPORT'];
    if (port !== undefined && port !== '' && !(/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) throw new LoadRefused(`PGPORT is “${port}”; expected a number from 1 to 65535.`);
    return {};
  }
  if (!/^postgres(ql)?:\/\//.test(url)) throw new LoadRefused('--connection is no address of a PostgreSQL database; expected postgres://user@host/database, or env.');
  return { connectionString: url };
}

/**
 * Lends a connection on which nothing can be changed: one read-only transaction in which all tables are seen as of the same
 * moment, days are of the clock on the wall in England, slashed dates are day first, and no statement runs longer than allowed.
 *
 * Neither address, user nor password are in what it throws.
 */
export async function withReadOnly<Answer>(request: ConnectionRequest, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = await ask('The database cannot be reached', () =>
    Promise.resolve(new pg.Client({ ...configured(request.url), connectionTimeoutMillis: CONNECT_MILLISECONDS, application_name: 'watchline load' })));
  // A connection that breaks while nobody asks has its say at the next question.
  client.on('error', () => undefined);
  try {
    await ask('The database cannot be reached', () => client.connect());
    await ask('The database does not allow a read-only transaction', async () => {
      // Twice, so that whatever ends this transaction ends in another that cannot write either.
      await client.query('set session characteristics as transaction read only');
      await client.query('begin transaction isolation level repeatable read read only');
      await client.query(`set local statement_timeout = ${String(request.timeoutSeconds * 1000)}`);
      await client.query(`set local time zone 'Europe/London'`);
      await client.query(`set local datestyle = 'ISO, DMY'`);
    });
    return await work(client);
  } finally {
    // Nothing was changed, so nothing is lost by hanging up.
    await client.end().catch(() => undefined);
  }
}
