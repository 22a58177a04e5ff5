/** A pack frozen where no disk is: the folder that `npm run pack` writes, as files by their paths. */
import type { FrozenFile } from '../board-pack/fingerprint-file.ts';
import { encodeFingerprintFile, FINGERPRINT_FILE } from '../board-pack/fingerprint-file.ts';
import { dataPaths } from '../board-pack/fingerprint-of-files.ts';
import type { Fingerprint } from '../board-pack/fingerprint.ts';
import { sealPageSteps } from '../board-pack/seal.ts';
import { drainWithPauses } from '../database/breathe.ts';
import { sha256 } from '../extract/sha256.ts';
import { CannotFreeze } from './cannot-freeze.ts';
import { EXPLORE_FILE, exploreEdition, exploreParts, hasExploreEdition, unlessStopped } from './explore-edition.ts';
import { fingerprintFileOf } from './fingerprint-file-of.ts';
import { frozenFiles, type FrozenFiles, type PackAsKnown } from './frozen-files.ts';
import { siteBeside, siteFile, type FetchFile } from './site-beside.ts';
import { SITE_FILES } from './site-files.ts';

/** How far it is: files of the data read, files of the site fetched, documents made. */
export interface FreezeProgress {
  readonly stage: 'data' | 'site' | 'documents';
  readonly done: number;
  readonly of: number;
}

export interface FreezeWatch {
  /** When it is aborted the work is left off and rejects. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FreezeProgress) => void;
}

export interface SiteFreeze {
  readonly known: PackAsKnown;
  /** SHA-256 of the extracts whose figures are shown, by path, where it is known. */
  readonly shownExtracts: ReadonlyMap<string, string>;
  /** ISO time in UTC, to the second. */
  readonly at: string;
  readonly fetchFile: FetchFile;
  readonly watch: FreezeWatch;
}

/** A frozen pack, file by file. */
export interface FrozenSite extends Fingerprint {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The files of the folder `pack/` and the fingerprint. Throws `CannotFreeze` where an extract is not the one whose figures are shown. */
async function packPart({ known, shownExtracts, at, fetchFile, watch: { signal, onProgress } }: SiteFreeze): Promise<FrozenFiles> {
  const { lastMonth } = known.present;
  if (lastMonth !== null && lastMonth > at.slice(0, 7)) throw new CannotFreeze('before-figures', lastMonth);
  const of = dataPaths(known.manifest).length;
  let done = 0;
  return frozenFiles(known, at, async (path) => {
    signal.throwIfAborted();
    onProgress({ stage: 'data', done, of });
    const bytes = await fetchFile(`pack/${path}`);
    const shown = shownExtracts.get(path);
    if (bytes === null || (shown !== undefined && await sha256(bytes) !== shown)) throw new CannotFreeze('pack-file', path);
    done += 1;
    return bytes;
  });
}

/** Files of the site, one after the other: a plain server is not asked for forty at once. */
async function fetched(wanted: readonly FrozenFile[], { fetchFile, watch: { signal, onProgress } }: SiteFreeze): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const file of wanted) {
    signal.throwIfAborted();
    onProgress({ stage: 'site', done: files.size, of: wanted.length });
    files.set(file.path, await siteFile(file, fetchFile));
  }
  return files;
}

/** Put together and sealed in steps: it is 14 MB, and the page has to answer meanwhile. */
async function exploreOf(site: ReadonlyMap<string, Uint8Array>, pack: FrozenFiles, title: string, signal: AbortSignal): Promise<Uint8Array> {
  const read = (path: string): Uint8Array => site.get(path) ?? new Uint8Array();
  const html = await exploreEdition({ paths: [...site.keys()], read }, title, pack.files, signal);
  return bytesOf(await drainWithPauses(unlessStopped(sealPageSteps(html, pack), signal)));
}

/**
 * The pack as one file to explore, sealed: the bytes that `npm run pack` gives for the same input and site.
 * Throws `CannotFreeze`, and what `watch.signal` gives when it is aborted.
 */
export async function freezeExplore(freeze: SiteFreeze): Promise<Fingerprint & { readonly bytes: Uint8Array }> {
  const site = await siteBeside(freeze.fetchFile);
  if (site === null) throw new CannotFreeze('no-site-list', SITE_FILES);
  const paths = site.files.map(({ path }) => path);
  if (!hasExploreEdition({ paths })) throw new CannotFreeze('no-explore', SITE_FILES);
  const pack = await packPart(freeze);
  const parts = new Set(exploreParts(paths));
  const files = await fetched(site.files.filter(({ path }) => parts.has(path)), freeze);
  const { signal, onProgress } = freeze.watch;
  onProgress({ stage: 'documents', done: 0, of: 1 });
  return { fingerprint: pack.fingerprint, parts: pack.parts, bytes: await exploreOf(files, pack, freeze.known.recipe.title, signal) };
}

/**
 * The folder for any static host: the site as it was served, the frozen data in it, the documents beside it, `fingerprint.json` over all of them.
 * File by file the bytes of `npm run pack`, without the packed copies of texts, which a browser cannot make alike. `documents` makes what stands beside the
 * site from the pack's fingerprint. Throws as `freezeExplore`.
 */
export async function freezeSite(freeze: SiteFreeze, documents: (fingerprint: Fingerprint) => Promise<ReadonlyMap<string, Uint8Array>>): Promise<FrozenSite> {
  const { known: { recipe }, at, fetchFile, watch: { signal, onProgress } } = freeze;
  const site = await siteBeside(fetchFile);
  if (site === null) throw new CannotFreeze('no-site-list', SITE_FILES);
  const pack = await packPart(freeze);
  const files = await fetched(site.files, freeze);
  onProgress({ stage: 'documents', done: 0, of: 1 });
  const explore = hasExploreEdition({ paths: [...files.keys()] }) ? [[EXPLORE_FILE, await exploreOf(files, pack, recipe.title, signal)] as const] : [];
  signal.throwIfAborted();
  files.set(SITE_FILES, site.list);
  for (const [path, bytes] of pack.files) files.set(`pack/${path}`, bytes);
  for (const [path, bytes] of [...await documents(pack), ...explore]) files.set(path, bytes);
  signal.throwIfAborted();
  const listed: FrozenFile[] = [];
  for (const [path, bytes] of files) listed.push({ path, bytes: bytes.length, sha256: await sha256(bytes) });
  files.set(FINGERPRINT_FILE, bytesOf(encodeFingerprintFile(fingerprintFileOf(recipe, at, pack, listed))));
  return { fingerprint: pack.fingerprint, parts: pack.parts, files };
}
