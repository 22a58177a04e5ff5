/**
 * `npm start`: builds the demonstration pack and the site when something they are made of has changed, serves the
 * built site and prints its address.
 *
 *   npm start                                 the demonstration
 *   npm start -- --pack DIR                   the same site on your own pack (see `npm run load`)
 *   npm start -- --port 8080 --base /a/path/  another port, under a sub-path
 */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { buildDemonstrationPack, buildSite } from './build-when-needed.ts';
import { startStaticServer } from './static-server.ts';

const USAGE = 'npm start -- [--pack DIR] [--port NUMBER] [--base /some/sub-path/] [--host ADDRESS]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { pack: { type: 'string' }, port: { type: 'string' }, base: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const port = portFrom(values.port);
  const pack = values.pack === undefined ? undefined : packFolder(values.pack);
  buildDemonstrationPack();
  buildSite();
  const site = await startStaticServer({
    root: 'dist', rebuilt: true, port,
    ...(pack === undefined ? {} : { pack }),
    ...(values.base === undefined ? {} : { base: values.base }),
    ...(values.host === undefined ? {} : { host: values.host }),
  });
  console.log(`\nWatchline  ${site.address}\n`);
  console.log(pack === undefined ? 'Showing the synthetic demonstration.' : `Showing the pack in ${pack}.`);
  console.log('Ctrl-C ends.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
}

/** A whole number from 0 to 65535; 4173 when none was given. */
function portFrom(text: string | undefined): number {
  if (text === undefined) return 4173;
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port “${text}” is not a port: give a whole number from 0 to 65535.`);
  }
  return port;
}

function packFolder(path: string): string {
  const folder = resolve(path);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`--pack ${folder}: no such folder.`);
  if (!existsSync(resolve(folder, 'manifest.json'))) {
    throw new Error(`--pack ${folder}: holds no manifest.json. Make a pack with: npm run load -- nhse-ae --in DIR --out ${path}`);
  }
  return folder;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(`Use: ${USAGE}`);
  process.exitCode = 1;
});
