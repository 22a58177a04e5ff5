import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exploreFile } from '../../src/board-pack/explore-file.ts';
import { sealPage } from '../../src/board-pack/seal.ts';
import type { DocumentsGround, FrozenDocument } from './freeze-folder.ts';

/** Its name beside the site. */
export const EXPLORE_FILE = 'explore.html';

/** Is the file one that a page reads? Packed forms of others, and notes of freezing, are not. */
const isOfPack = (path: string): boolean => !/\.(gz|br)$/.test(path);

/**
 * The explore edition of a pack: one HTML file that opens from a file, made from a built site and the files of `pack/` beside it.
 * Equal input gives equal bytes.
 */
export function exploreEdition(site: string, title: string, pack: ReadonlyMap<string, Uint8Array>): string {
  const assets = readdirSync(join(site, 'assets'));
  const asset = (name: RegExp): Uint8Array => {
    const found = assets.find((path) => name.test(path));
    if (found === undefined) throw new Error(`“${join(site, 'assets')}” holds no file like ${name.source}: build the site anew.`);
    return readFileSync(join(site, 'assets', found));
  };
  const shell = (ending: string): string => readFileSync(join(site, 'explore', `explore.${ending}`), 'utf8');
  return exploreFile({
    title, script: shell('js'), style: shell('css'),
    engine: asset(/^duckdb-.*\.wasm\.gz$/), engineWorker: asset(/^duckdb-.*worker.*\.js$/),
    pack: new Map([...pack].filter(([path]) => isOfPack(path)).map(([path, bytes]) => [`pack/${path}`, bytes])),
  });
}

/** The explore edition of a frozen pack, sealed; none where the site was built without its program. */
export function exploreDocument(site: string, { data, fingerprint, files }: DocumentsGround): readonly FrozenDocument[] {
  if (!existsSync(join(site, 'explore', 'explore.js'))) return [];
  return [{ name: EXPLORE_FILE, bytes: new TextEncoder().encode(sealPage(exploreEdition(site, data.recipe.title, files), fingerprint)) }];
}
