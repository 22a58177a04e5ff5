import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** A PostgreSQL of our own, compiled to WebAssembly, that answers on a port as any other does. */
export interface MadeServer {
  readonly url: (user?: string) => string;
  readonly run: (sql: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts an empty server; stop it when done. */
export async function startServer(): Promise<MadeServer> {
  const database = await PGlite.create();
  const server = new PGLiteSocketServer({ db: database, port: 0, host: '127.0.0.1', maxConnections: 4 });
  await server.start();
  const at = server.getServerConn();
  return {
    url: (user = 'postgres') => `postgres://${user}:geheim-7@${at}/postgres?sslmode=disable`,
    run: async (sql) => { await database.exec(sql); },
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}
