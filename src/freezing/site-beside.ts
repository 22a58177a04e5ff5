/** The site that a page was served from, file by file, each held against the list that was made when it was built. */
import type { FrozenFile } from '../board-pack/fingerprint-file.ts';
import { sha256 } from '../extract/sha256.ts';
import { CannotFreeze } from './cannot-freeze.ts';
import { parseSiteFiles, SITE_FILES } from './site-files.ts';

/** Bytes of a file beside the page by its path; null where it is not there. */
export type FetchFile = (path: string) => Promise<Uint8Array | null>;

export interface SiteBeside {
  readonly files: readonly FrozenFile[];
  /** The list itself: a file of the site like any other. */
  readonly list: Uint8Array;
}

/** The list of the site's files; null: this site has none. */
export async function siteBeside(fetchFile: FetchFile): Promise<SiteBeside | null> {
  const list = await fetchFile(SITE_FILES);
  const files = list === null ? null : parseSiteFiles(new TextDecoder().decode(list));
  return list === null || files === null ? null : { files, list };
}

/** One of its files. Throws `CannotFreeze` where it is another one than was built: two versions must not be mixed into one pack. */
export async function siteFile({ path, sha256: listed }: FrozenFile, fetchFile: FetchFile): Promise<Uint8Array> {
  const bytes = await fetchFile(path);
  if (bytes === null || await sha256(bytes) !== listed) throw new CannotFreeze('site-file', path);
  return bytes;
}
