import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareFiles, isAsFrozen, type FileDifferences } from '../../src/board-pack/compare-files.ts';
import { FINGERPRINT_FILE, FINGERPRINT_VERSION, parseFingerprintFile, type FingerprintFile } from '../../src/board-pack/fingerprint-file.ts';
import { fingerprintOfFiles } from '../../src/board-pack/fingerprint-of-files.ts';
import { FINGERPRINT_PARTS, fingerprintOfParts, type FingerprintPart } from '../../src/board-pack/fingerprint.ts';
import { readSeal, SEAL_VERSION } from '../../src/board-pack/seal.ts';
import { whyUnreadable } from '../load/files-at.ts';
import { filesOfFolder } from './files-of-folder.ts';
import { FreezeRefused } from './freeze-refused.ts';

/** A page of the frozen folder that is not what it was sealed as, or was sealed with another fingerprint. */
export interface PageFault {
  readonly path: string;
  readonly fault: 'no-seal' | 'changed' | 'other-fingerprint';
}

export type Verified =
  /** Not something that can be looked at: no fingerprint, a later form, or a `fingerprint.json` that was changed itself. */
  | { readonly state: 'unknown'; readonly why: 'no-fingerprint' | 'no-seal' }
  | { readonly state: 'newer'; readonly version: number; readonly known: number }
  | { readonly state: 'unreadable'; readonly why: string }
  | {
    readonly state: 'folder'; readonly file: FingerprintFile; readonly differences: FileDifferences;
    /** Parts of the fingerprint that the files do not give. */
    readonly parts: readonly FingerprintPart[];
    readonly pages: readonly PageFault[];
    readonly asSaid: boolean;
  }
  | { readonly state: 'page'; readonly fingerprint: string; readonly changed: boolean; readonly asSaid: boolean };

/** A file of the folder `pack/`, or null. */
const fileOfPack = (folder: string) => (path: string): Uint8Array | null => (existsSync(join(folder, 'pack', path)) ? readFileSync(join(folder, 'pack', path)) : null);

function pageFault(path: string, bytes: Uint8Array, fingerprint: string): PageFault | null {
  const seal = readSeal(bytes);
  if (seal === null) return { path, fault: 'no-seal' };
  if (seal.seal !== seal.found) return { path, fault: 'changed' };
  return seal.fingerprint === fingerprint ? null : { path, fault: 'other-fingerprint' };
}

function verifyFolder(folder: string): Verified {
  if (!existsSync(join(folder, FINGERPRINT_FILE))) return { state: 'unknown', why: 'no-fingerprint' };
  const read = parseFingerprintFile(readFileSync(join(folder, FINGERPRINT_FILE), 'utf8'));
  if (read.state === 'newer') return { ...read, known: FINGERPRINT_VERSION };
  if (read.state === 'unreadable') return read;
  const { file } = read;
  const found = filesOfFolder(folder).filter(({ path }) => path !== FINGERPRINT_FILE);
  const differences = compareFiles(file, found);
  const again = fingerprintOfFiles(fileOfPack(folder));
  const parts = FINGERPRINT_PARTS.filter((part) => again !== null && again.parts[part] !== file.parts[part]);
  const pages = found.filter(({ path }) => !path.includes('/') && path.endsWith('.html') && path !== 'index.html')
    .flatMap(({ path }) => pageFault(path, readFileSync(join(folder, path)), file.fingerprint) ?? []);
  const asSaid = isAsFrozen(differences) && again?.fingerprint === file.fingerprint && parts.length === 0 && pages.length === 0;
  return { state: 'folder', file, differences, parts, pages, asSaid };
}

function verifyPage(path: string): Verified {
  const seal = readSeal(readFileSync(path));
  if (seal === null) return { state: 'unknown', why: 'no-seal' };
  if (seal.version > SEAL_VERSION) return { state: 'newer', version: seal.version, known: SEAL_VERSION };
  const changed = seal.seal !== seal.found;
  return { state: 'page', fingerprint: seal.fingerprint, changed, asSaid: !changed && fingerprintOfParts(seal.parts) === seal.fingerprint };
}

/**
 * Is this frozen folder, or this HTML file of one, what it says? Every byte counts. Nothing is written.
 *
 * A folder: every file by its hash; the fingerprint made again from data, recipe, register, meeting and verdicts; the pages beside the site by their
 * own seals. Throws `FreezeRefused` where there is nothing at the path.
 */
export function verifyPack(path: string): Verified {
  try {
    return statSync(path).isDirectory() ? verifyFolder(path) : verifyPage(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) throw new FreezeRefused(`“${path}” cannot be read: ${whyUnreadable(cause)}.`, cause);
    throw cause;
  }
}
