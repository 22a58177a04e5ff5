import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareFiles, isAsFrozen, type FileDifferences } from '../../src/board-pack/compare-files.ts';
import { FINGERPRINT_FILE, FINGERPRINT_VERSION, parseFingerprintFile, type FingerprintFile, type FrozenFile } from '../../src/board-pack/fingerprint-file.ts';
import { fingerprintOfFiles } from '../../src/board-pack/fingerprint-of-files.ts';
import { FINGERPRINT_PARTS, fingerprintOfParts, type FingerprintPart } from '../../src/board-pack/fingerprint.ts';
import { differingPieces, type PieceDifference } from '../../src/board-pack/piece-list.ts';
import { brokenSealLines, readSeal, SEAL_LINES, SEAL_VERSION, type Seal } from '../../src/board-pack/seal.ts';
import type { PackAbout } from '../../src/wording/describe-verification.ts';
import { whyUnreadable } from '../load/files-at.ts';
import { aboutFiles, aboutPage } from './about-pack.ts';
import { filesOfFolder } from './files-of-folder.ts';
import { FreezeRefused } from './freeze-refused.ts';
import { inUnpacked, isZip } from './unpacked-pack.ts';

/** A page of the frozen folder that is not what it was sealed as, or was sealed with another fingerprint. */
export interface PageFault {
  readonly path: string;
  readonly fault: 'no-seal' | 'line-ends' | 'changed' | 'other-fingerprint';
  /** What of it was changed, piece by piece; null: its seal does not list its pieces, or cannot be read. */
  readonly pieces: readonly PieceDifference[] | null;
}

/** Files held against a list that may itself be what was changed. */
export interface HeldAgainst {
  readonly differences: FileDifferences;
  /** Parts of the fingerprint that the files do not give. */
  readonly parts: readonly FingerprintPart[];
  /** Do the parts that it states give the fingerprint that it states? */
  readonly follows: boolean;
}

export type Verified =
  /** Not something that can be looked at: no fingerprint, no seal. */
  | { readonly state: 'unknown'; readonly why: 'no-fingerprint' | 'no-seal' }
  /** A page, and somebody was at the named lines of its seal. */
  | { readonly state: 'broken-seal'; readonly lines: readonly string[] }
  | { readonly state: 'newer'; readonly version: number; readonly known: number }
  /** `fingerprint.json` itself was changed. `held`: what it says all the same, held against the files; null: it cannot be read. */
  | { readonly state: 'unreadable'; readonly why: string; readonly held: HeldAgainst | null }
  | ({
    readonly state: 'folder'; readonly file: FingerprintFile; readonly about: PackAbout; readonly pages: readonly PageFault[]; readonly asSaid: boolean;
  } & HeldAgainst)
  | {
    readonly state: 'page'; readonly fingerprint: string; readonly about: PackAbout; readonly changed: boolean; readonly asSaid: boolean;
    /** Do the parts that it states give the fingerprint that it states? */
    readonly follows: boolean;
    /** What was changed; null: a page of the first form, which does not list its pieces. */
    readonly pieces: readonly PieceDifference[] | null;
    /** Its lines end with CR LF now, and `pieces` says what was changed besides. */
    readonly lineEnds: boolean;
  };

/** A file of the folder `pack/`, or null. */
const fileOfPack = (folder: string) => (path: string): Uint8Array | null => (existsSync(join(folder, 'pack', path)) ? readFileSync(join(folder, 'pack', path)) : null);

const piecesChanged = ({ pieces, unsealed, seal, found }: Seal): readonly PieceDifference[] | null =>
  (pieces === null ? null : seal === found ? [] : differingPieces(unsealed, pieces));

const CR = 13;
const LF = 10;

/** The seal of a page, also of one whose line ends something on its way turned into CR LF: then every line has them, those of the seal too. */
function sealOf(bytes: Uint8Array): { readonly seal: Seal; readonly lineEnds: boolean } | null {
  const seal = readSeal(bytes);
  if (seal !== null) return { seal, lineEnds: false };
  const before = readSeal(bytes.filter((byte, at) => byte !== CR || bytes[at + 1] !== LF));
  return before === null ? null : { seal: before, lineEnds: true };
}

function pageFault(path: string, bytes: Uint8Array, fingerprint: string): PageFault | null {
  const read = sealOf(bytes);
  if (read === null) return { path, fault: 'no-seal', pieces: null };
  const { seal, lineEnds } = read;
  if (lineEnds) return { path, fault: 'line-ends', pieces: piecesChanged(seal) };
  if (seal.seal !== seal.found) return { path, fault: 'changed', pieces: piecesChanged(seal) };
  return seal.fingerprint === fingerprint ? null : { path, fault: 'other-fingerprint', pieces: null };
}

/** The files of a folder, and the fingerprint they give, held against what `fingerprint.json` says. */
function heldAgainst(file: FingerprintFile, folder: string, found: readonly FrozenFile[]): HeldAgainst & { readonly again: string | null } {
  const again = fingerprintOfFiles(fileOfPack(folder));
  const parts = FINGERPRINT_PARTS.filter((part) => again !== null && again.parts[part] !== file.parts[part]);
  return { differences: compareFiles(file, found), parts, follows: fingerprintOfParts(file.parts) === file.fingerprint, again: again?.fingerprint ?? null };
}

function verifyFolder(folder: string): Verified {
  if (!existsSync(join(folder, FINGERPRINT_FILE))) return { state: 'unknown', why: 'no-fingerprint' };
  const read = parseFingerprintFile(readFileSync(join(folder, FINGERPRINT_FILE), 'utf8'));
  if (read.state === 'newer') return { ...read, known: FINGERPRINT_VERSION };
  const files = filesOfFolder(folder).filter(({ path }) => path !== FINGERPRINT_FILE);
  if (read.state === 'unreadable') return { state: 'unreadable', why: read.why, held: read.says === null ? null : heldAgainst(read.says, folder, files) };
  const { file } = read;
  const { again, ...held } = heldAgainst(file, folder, files);
  const pages = files.filter(({ path }) => !path.includes('/') && path.endsWith('.html') && path !== 'index.html')
    .flatMap(({ path }) => pageFault(path, readFileSync(join(folder, path)), file.fingerprint) ?? []);
  const asSaid = isAsFrozen(held.differences) && again === file.fingerprint && held.parts.length === 0 && pages.length === 0;
  return { state: 'folder', file, about: aboutFiles(fileOfPack(folder)), ...held, pages, asSaid };
}

function verifyFile(path: string): Verified {
  const bytes = readFileSync(path);
  if (isZip(bytes)) return inUnpacked(path, verifyFolder);
  const read = sealOf(bytes);
  if (read === null) {
    const lines = brokenSealLines(bytes);
    return lines.length === SEAL_LINES.length ? { state: 'unknown', why: 'no-seal' } : { state: 'broken-seal', lines };
  }
  const { seal, lineEnds } = read;
  if (seal.version > SEAL_VERSION) return { state: 'newer', version: seal.version, known: SEAL_VERSION };
  const changed = lineEnds || seal.seal !== seal.found;
  const follows = fingerprintOfParts(seal.parts) === seal.fingerprint;
  return { state: 'page', fingerprint: seal.fingerprint, about: aboutPage(seal.unsealed), changed, follows, pieces: piecesChanged(seal), lineEnds, asSaid: !changed && follows };
}

/**
 * Is this frozen folder, the zip of one, or an HTML file of one, what it says? Every byte counts. Nothing is written.
 *
 * A folder: every file by its hash; the fingerprint made again from data, recipe, register, meeting and verdicts; the pages beside the site by their
 * own seals, and what was changed in one by the list of its pieces. Throws `FreezeRefused` where there is nothing at the path.
 */
export function verifyPack(path: string): Verified {
  try {
    return statSync(path).isDirectory() ? verifyFolder(path) : verifyFile(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause) throw new FreezeRefused(`“${path}” cannot be read: ${whyUnreadable(cause)}.`, cause);
    throw cause;
  }
}
