import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { encodeFingerprintFile, FINGERPRINT_FILE, type FingerprintFile } from '../../src/board-pack/fingerprint-file.ts';
import type { Fingerprint } from '../../src/board-pack/fingerprint.ts';
import { fingerprintFileOf } from '../../src/freezing/fingerprint-file-of.ts';
import { frozenFiles } from '../../src/freezing/frozen-files.ts';
import { compressFolder } from '../build/compress-text-assets.ts';
import { makeFolder } from '../command/make-folder.ts';
import { whyUnreadable } from '../load/files-at.ts';
import { filesOfFolder } from './files-of-folder.ts';
import { FreezeRefused } from './freeze-refused.ts';
import type { PackToFreeze } from './pack-to-freeze.ts';

/** What is known when the documents beside the site are made. */
export interface DocumentsGround {
  readonly data: PackToFreeze;
  readonly fingerprint: Fingerprint;
  readonly at: string;
  /** What the folder `pack/` holds, by path within it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** A document beside the site, such as the pack as one page or as a PDF. */
export interface FrozenDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FreezeRequest {
  readonly data: PackToFreeze;
  /** The folder that the manifest of `data` stands in. */
  readonly from: string;
  /** The built site; the pack inside it is left out. */
  readonly site: string;
  readonly out: string;
  /** ISO time. */
  readonly at: string;
  /** Put a frozen pack that stands in `out` away. */
  readonly replace: boolean;
  readonly documents: (ground: DocumentsGround) => Promise<readonly FrozenDocument[]>;
}

/** The pack of the site that is frozen stands in the place of the one that was built into it. */
const PACK = 'pack';

function requireRoom(out: string, replace: boolean): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  if (!existsSync(join(out, FINGERPRINT_FILE))) throw new FreezeRefused(`“${out}” holds files of something else. Give an empty folder, or one that is not there yet.`);
  if (!replace) throw new FreezeRefused(`“${out}” holds a frozen pack. Give another folder, or say --replace to put that one away.`);
}

function fileAt(folder: string, path: string): Uint8Array {
  try {
    return readFileSync(join(folder, path));
  } catch (cause) {
    throw new FreezeRefused(`“${join(folder, path)}”, which the manifest names, cannot be read: ${whyUnreadable(cause)}.`, cause);
  }
}

/** Writes files, folders on the way included. */
function writeInto(folder: string, files: Iterable<readonly [string, Uint8Array]>): void {
  for (const [path, bytes] of files) {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), bytes);
  }
}

/**
 * Freezes a pack into a folder that any static host serves under any path: the built site with the frozen data in it, the documents beside it, and last
 * `fingerprint.json`, which vouches for the rest. Equal input gives equal bytes, file by file.
 *
 * It is made beside its place and moved there as a whole: whoever looks meanwhile sees the former pack or the new one. Throws `FreezeRefused` where
 * something else stands in the place, or a file cannot be read.
 */
export async function freezeFolder({ data, from, site, out, at, replace, documents }: FreezeRequest): Promise<FingerprintFile> {
  requireRoom(out, replace);
  if (!existsSync(join(site, 'index.html'))) throw new FreezeRefused(`“${site}” holds no index.html, so it is no built site.`);
  const aside = `${resolve(out)}.part`;
  const frozen = await frozenFiles(data, at, (path) => fileAt(from, path));
  rmSync(aside, { recursive: true, force: true });
  try {
    const packOfSite = resolve(site, PACK);
    cpSync(resolve(site), aside, { recursive: true, filter: (path) => path !== packOfSite && !path.startsWith(packOfSite + sep) });
    writeInto(join(aside, PACK), frozen.files);
    compressFolder(join(aside, PACK));
    const { fingerprint, parts } = frozen;
    const beside = await documents({ data, fingerprint: { fingerprint, parts }, at, files: frozen.files });
    writeInto(aside, beside.map(({ name, bytes }) => [name, bytes]));
    const file = fingerprintFileOf(data.recipe, at, frozen, filesOfFolder(aside));
    writeFileSync(join(aside, FINGERPRINT_FILE), encodeFingerprintFile(file));
    rmSync(out, { recursive: true, force: true });
    makeFolder(dirname(resolve(out)));
    renameSync(aside, out);
    return file;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
