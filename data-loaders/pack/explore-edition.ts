import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealPage } from '../../src/board-pack/seal.ts';
import { EXPLORE_FILE, exploreEdition, hasExploreEdition, type SiteToRead } from '../../src/freezing/explore-edition.ts';
import type { DocumentsGround, FrozenDocument } from './freeze-folder.ts';

/** A built site on this disk: its program, and the files of the explore edition. */
export function siteIn(folder: string): SiteToRead {
  const within = (part: string): readonly string[] => (existsSync(join(folder, part)) ? readdirSync(join(folder, part)).map((name) => `${part}/${name}`) : []);
  return { paths: [...within('assets'), ...within('explore')], read: (path) => readFileSync(join(folder, path)) };
}

/** The explore edition of a frozen pack, sealed; none where the site was built without its program. */
export async function exploreDocument(site: string, { data, fingerprint, files }: DocumentsGround): Promise<readonly FrozenDocument[]> {
  const built = siteIn(site);
  if (!hasExploreEdition(built)) return [];
  return [{ name: EXPLORE_FILE, bytes: new TextEncoder().encode(sealPage(await exploreEdition(built, data.recipe.title, files), fingerprint)) }];
}
