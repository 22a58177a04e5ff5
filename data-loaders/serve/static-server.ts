/**
 * A plain static server: what a trust's intranet, a file share behind IIS or any object store would do, and no more.
 * No fallback page, no rewriting, no headers that a dumb host could not send; so what works here works there.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Content types that the server library does not know. A `.gz` asked for by its own name is a file like any other. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.parquet': 'application/vnd.apache.parquet',
  '.gz': 'application/gzip',
};

export interface StaticSite {
  /** Folder with the built site. */
  readonly root: string;
  /** May it be built again while it is served? */
  readonly rebuilt?: boolean;
  /** Sub-path that the site lives under, with a slash at both ends; `/` when not given. */
  readonly base?: string;
  /** Folder served as `pack/` in place of the pack that was built into the site. */
  readonly pack?: string;
  /** First port to try; 0 lets the system choose. A port in use moves on to the next one. */
  readonly port?: number;
  /** Address to listen on: this machine only, unless said otherwise. */
  readonly host?: string;
  /** Hears of every answer as soon as it has left: its path and the bytes on the wire, headers included. */
  readonly onSent?: (path: string, bytes: number) => void;
}

export interface RunningSite {
  /** Address of the first page, ending with a slash. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a folder until closed. Example: `{ root: 'dist', base: '/nested/watchline/' }` answers
 * `/nested/watchline/` with `dist/index.html`, `/nested/watchline/nothing` and `/` with 404.
 * Fails when the 20 ports from `port` on are all taken.
 */
export async function startStaticServer(site: StaticSite): Promise<RunningSite> {
  const base = withSlashes(site.base ?? '/');
  const host = site.host ?? '127.0.0.1';
  const files = filesOf(site.root, site.rebuilt ?? false);
  const pack = site.pack === undefined ? null : filesOf(site.pack, true);
  const server = createServer((request, response) => {
    if (site.onSent !== undefined) countBytes(request, response, site.onSent);
    answer(request, response, base, files, pack);
  });
  const port = await listen(server, host, site.port ?? 0);
  return {
    address: `http://${host === '0.0.0.0' ? 'localhost' : host}:${port}${base}`,
    port,
    close: () => new Promise((done, failed) => {
      server.close((error) => (error ? failed(error) : done()));
      server.closeAllConnections();
    }),
  };
}

/** A connection carries many answers, so each counts from where the one before it ended. */
function countBytes(request: IncomingMessage, response: ServerResponse, onSent: (path: string, bytes: number) => void): void {
  const { socket } = request;
  const before = socket.bytesWritten;
  let told = false;
  const tell = (): void => {
    if (!told) onSent(request.url ?? '/', socket.bytesWritten - before);
    told = true;
  };
  // `finish`: all of it was handed to the network. `close` alone: the reader left half way.
  response.once('finish', tell).once('close', tell);
}

/** `some/path` → `/some/path/`; one slash stays one slash. */
export function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

type FileHandler = ReturnType<typeof sirv>;

/**
 * `changing`: files are looked up anew at each request, since they may be written again while the site is open. A list made at the start
 * would name files that are gone, and opening one of them ends the process.
 */
function filesOf(folder: string, changing: boolean): FileHandler {
  return sirv(folder, { gzip: true, etag: true, extensions: [], maxAge: 0, dev: changing });
}

function answer(request: IncomingMessage, response: ServerResponse, base: string, files: FileHandler, pack: FileHandler | null): void {
  const notFound = (): void => {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found\n');
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', search] = (request.url ?? '/').split('?', 2);
  const query = search === undefined ? '' : `?${search}`;
  if (`${path}/` === base) {
    response.writeHead(301, { Location: `${base}${query}` }).end();
    return;
  }
  if (!path.startsWith(base) || path.includes('/.')) return notFound();
  const inner = path.slice(base.length - 1);
  nameContentType(inner, response);
  const fromPack = pack !== null && inner.startsWith('/pack/');
  // The server library reads `url` and keeps its own parsed copy, so each mount gets its own request face.
  const face = Object.create(request, { url: { value: `${fromPack ? inner.slice('/pack'.length) : pageOf(inner)}${query}` } }) as IncomingMessage;
  (fromPack ? pack : files)(face, response, notFound);
}

/** A folder is answered by its own `index.html` and by nothing else. */
function pageOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

function nameContentType(path: string, response: ServerResponse): void {
  const ending = /\.[a-z]+$/.exec(path)?.[0] ?? '';
  const contentType = CONTENT_TYPES[ending];
  if (contentType !== undefined) response.setHeader('Content-Type', contentType);
  if (ending !== '.gz') return;
  const writeHead = response.writeHead.bind(response) as (code: number, headers?: Record<string, unknown>) => ServerResponse;
  response.writeHead = ((code: number, headers: Record<string, unknown> = {}) => {
    const { 'Content-Encoding': _asked, ...plain } = headers;
    return writeHead(code, plain);
  }) as typeof response.writeHead;
}

async function listen(server: Server, host: string, first: number): Promise<number> {
  const last = first === 0 ? 0 : first + 19;
  for (let port = first; port <= last; port += 1) {
    const error = await tryPort(server, host, port);
    if (error === null) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  }
  throw new Error(`No free port between ${first} and ${last}: name another with --port.`);
}

function tryPort(server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((done) => {
    const failed = (error: NodeJS.ErrnoException): void => done(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done(null);
    });
  });
}
