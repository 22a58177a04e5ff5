/** nginx as docs/hosting.md says, with the built site under /packs/2012-07/. It listens on a socket in its own folder, and a port that is never let go leads there: nobody can take it in between. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { hostingExample } from './hosting-examples.ts';

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const PACK_PATH = '/packs/2012-07/';

/** True where nginx can send `.br` files. */
export const knowsBrotli = (): boolean => existsSync(BROTLI_MODULE);

interface Hosted {
  /** Path of nginx. */
  readonly nginx: string;
  readonly site: string;
  /** How files get their types: those of nginx, or none but the three that every host knows, with the engine announced as packed. */
  readonly types: 'usual' | 'wrong';
}

const USUAL_TYPES = 'include /etc/nginx/mime.types;\n  default_type application/octet-stream;';
const WRONG_TYPES = 'types { text/html html; text/javascript js; text/css css; }\n  default_type text/plain;\n  map $uri $packed { ~wasm[.]gz$ gzip; }';

/** Starts it and waits until it answers. The example is changed in three places only: where it listens, folder, and Brotli switched on where there is the module. */
export async function startNginx({ nginx, site, types }: Hosted): Promise<{ readonly address: string; readonly port: number; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-nginx-'));
  mkdirSync(join(folder, 'www', 'packs'), { recursive: true });
  symlinkSync(resolve(site), join(folder, 'www', 'packs', '2012-07'));
  const example = replaced(replaced(hostingExample('nginx'), 'listen 80;', `listen unix:${join(folder, 'socket')};`), 'root /srv/www;', `root ${join(folder, 'www')};`);
  const configuration = [
    process.getuid?.() === 0 ? 'user root;' : '',
    knowsBrotli() ? `load_module ${BROTLI_MODULE};` : '',
    `daemon off;\npid ${join(folder, 'pid')};\nerror_log stderr warn;\nworker_processes 1;\nevents {}`,
    `http {\n  ${types === 'usual' ? USUAL_TYPES : WRONG_TYPES}\n  access_log off;`,
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `  ${what}_temp_path ${join(folder, what)};`),
    knowsBrotli() ? replaced(example, '# brotli_static on;', 'brotli_static on;') : example,
    '}',
  ].join('\n');
  const settled = types === 'usual' ? configuration : replaced(configuration, 'gzip_vary on;', 'gzip_vary on;\n        add_header Content-Encoding $packed;');
  writeFileSync(join(folder, 'nginx.conf'), settled);
  const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (part: Buffer) => { said += part.toString(); });
  const ended = new Promise<void>((done) => { server.once('exit', () => done()); });
  const door = await openDoor(join(folder, 'socket'));
  const close = async (): Promise<void> => {
    server.kill();
    await ended;
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const { port } = door;
  const address = `http://127.0.0.1:${port}${PACK_PATH}`;
  while (!(await answers(address))) {
    if (server.exitCode === null && server.signalCode === null) continue;
    await close();
    throw new Error(`nginx did not start with the example of docs/hosting.md:\n${said}`);
  }
  return { address, port, close };
}

function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`The nginx example of docs/hosting.md no longer says “${part}”.`);
  return text.replace(part, by);
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(({ ok }) => ok, () => false);
}

/** A port of this machine whose connections go on to a socket, and end when its do. */
async function openDoor(socket: string): Promise<{ readonly port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const door: Server = createServer((outside) => {
    const inside = connect(socket);
    for (const [one, other] of [[outside, inside], [inside, outside]] as const) {
      open.add(one);
      // Whoever ends badly, a browser that left or nginx that is not there yet, takes the other along.
      one.once('error', () => other.destroy()).once('close', () => { open.delete(one); other.destroy(); });
      one.pipe(other);
    }
  });
  await new Promise<void>((done, failed) => { door.once('error', failed).listen(0, '127.0.0.1', done); });
  return {
    port: (door.address() as AddressInfo).port,
    close: () => new Promise((done) => {
      door.close(() => done());
      for (const each of open) each.destroy();
    }),
  };
}
