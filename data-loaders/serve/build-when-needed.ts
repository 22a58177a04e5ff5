/** Builds the demonstration pack and the site, unless what they are made of is what it was at the last build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TSX = join('node_modules', 'tsx', 'dist', 'cli.mjs');
const VITE = join('node_modules', 'vite', 'bin', 'vite.js');

const PACK_IS_MADE_OF = ['fixtures/demonstration', 'data-loaders', 'src/spc', 'src/extract', 'src/database', 'package-lock.json'];
const SITE_IS_MADE_OF = ['src', 'public', 'index.html', 'vite.config.ts', 'data-loaders/build', 'package-lock.json'];

/** Makes `public/pack` from the story in `fixtures/demonstration`; true when it had to. */
export function buildDemonstrationPack(): boolean {
  return buildWhenChanged('the demonstration pack', PACK_IS_MADE_OF, join('public', 'pack', 'manifest.json'), [TSX, 'data-loaders/demonstration/build-demonstration.ts']);
}

/** Makes `dist`; true when it had to. */
export function buildSite(): boolean {
  return buildWhenChanged('the site', SITE_IS_MADE_OF, join('dist', 'index.html'), [VITE, 'build', '--logLevel', 'warn']);
}

function buildWhenChanged(what: string, inputs: readonly string[], result: string, command: readonly string[]): boolean {
  const stamp = join('node_modules', '.cache', 'watchline', `${what.replaceAll(' ', '-')}.sha256`);
  const fingerprint = fingerprintOf([...inputs, result]);
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return false;
  console.log(`Building ${what} …`);
  const run = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (run.status !== 0) throw new Error(`Building ${what} failed: see the messages above.`);
  if (!existsSync(result)) throw new Error(`Building ${what} ended without ${result}.`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprintOf([...inputs, result]));
  return true;
}

/** One hash over names and contents of files and folders; a path that is not there counts as absent. */
export function fingerprintOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).sort()) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)).filter((file) => statSync(file).isFile());
}
