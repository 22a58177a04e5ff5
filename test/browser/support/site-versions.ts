/** Versions of the built site in folders of their own: another build, another pack, or both. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEXT = /\.(html|js|css|json)$/;

export interface Version {
  /** Names the build: none but the built one has a mark. */
  readonly build: string | null;
  /** The day that the pack's figures were known, which every screen shows. */
  readonly dataAsOf: string;
}

/** A copy of `dist` that differs as asked, without packed files; the folder is yours to delete. */
export function siteVersion({ build, dataAsOf }: Version): string {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-version-'));
  cpSync(process.env['SITE'] ?? 'dist', folder, { recursive: true });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (/\.(js|css|html|json|csv)\.(gz|br)$/.test(path)) rmSync(join(folder, path));
  const manifest = join(folder, 'pack', 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...(JSON.parse(readFileSync(manifest, 'utf8')) as object), dataAsOf }));
  if (build !== null) rebuild(folder, build);
  return folder;
}

/** Another build: every asset under another name, as if all had changed, and the page with a mark. */
function rebuild(folder: string, build: string): void {
  const page = join(folder, 'index.html');
  const before = createHash('md5').update(readFileSync(page)).digest('hex');
  const names = readdirSync(join(folder, 'assets'));
  const renamed = (text: string): string => names.reduce((rest, name) => rest.replaceAll(name, `${build}-${name}`), text);
  for (const name of names) renameSync(join(folder, 'assets', name), join(folder, 'assets', `${build}-${name}`));
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEXT.test(name) && !name.startsWith('pack'))) {
    writeFileSync(join(folder, path), renamed(readFileSync(join(folder, path), 'utf8')));
  }
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html lang="en-GB">', `<html lang="en-GB" data-build="${build}">`));
  const worker = join(folder, 'service-worker.js');
  const listed = readFileSync(worker, 'utf8');
  if (!listed.includes(before)) throw new Error('The service worker does not list index.html by its fingerprint.');
  writeFileSync(worker, listed.replace(before, createHash('md5').update(readFileSync(page)).digest('hex')));
}
