/** The fingerprint of a board pack: one number for everything that its words and charts follow from. */
import { sha256 } from '@noble/hashes/sha2.js';
import { canonicalJson } from './canonical-json.ts';

/** A file of the data by its path within the pack. */
export interface HashedFile {
  readonly path: string;
  /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** What the fingerprint covers, part by part, in the order in which they are written down. */
export const FINGERPRINT_PARTS = ['data', 'source', 'recipe', 'register', 'meeting', 'rules', 'verdicts'] as const;
export type FingerprintPart = (typeof FINGERPRINT_PARTS)[number];

export interface FingerprintInput {
  /** Every extract, and the trigger points and words that a deployment lays beside them; in any order. */
  readonly data: readonly HashedFile[];
  /** What the pack says of its data: title, source, note, the day they were known, whether they are made up. */
  readonly source: unknown;
  /** The recipe with every choice filled in. */
  readonly recipe: unknown;
  /** Entries of the register of notes and decisions; null: the pack has none. */
  readonly register: unknown;
  /** The record of the meeting; null: none. */
  readonly meeting: unknown;
  /** Rule sets in use with their versions. */
  readonly rules: unknown;
  /** What every chart was said to show (`ShownVerdict`). */
  readonly verdicts: unknown;
}

export interface Fingerprint {
  readonly fingerprint: string;
  /** One SHA-256 a part, so that a difference can be named. */
  readonly parts: Readonly<Record<FingerprintPart, string>>;
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of bytes, or of a text as UTF-8, in lower-case hexadecimal digits. The same in the page and in Node, with or without https. */
export const hashOf = (content: Uint8Array | string): string => hex(sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content));

/** Bytes hashed at a time where a page has to stay awake: some milliseconds of work. */
const PIECE = 1 << 20;

/** As `hashOf`, of many bytes, with steps between which a page can draw. */
export function* hashSteps(bytes: Uint8Array): Generator<void, string> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += PIECE) {
    hash.update(bytes.subarray(at, at + PIECE));
    yield;
  }
  return hex(hash.digest());
}

/** The lines that `sha256sum` prints for these files, by path: anybody can make this part again without Watchline. */
const listed = (files: readonly HashedFile[]): string =>
  [...files].sort((one, other) => (one.path < other.path ? -1 : 1)).map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join('');

/** The one number over the numbers of the parts. */
export function fingerprintOfParts(parts: Fingerprint['parts']): string {
  return hashOf(`watchline board pack 1\n${FINGERPRINT_PARTS.map((part) => `${part} ${parts[part]}\n`).join('')}`);
}

/**
 * What is the fingerprint of this pack? Equal input gives an equal fingerprint, in whatever order files and keys come, in the page and in Node.
 *
 * Each part is hashed by itself: the data as the lines of `sha256sum`, sorted by path; everything else as `canonicalJson`. The fingerprint
 * is the SHA-256 over a line naming this form and one line a part. The time of freezing is not in it: the same pack frozen on another day is the
 * same pack. docs/board-pack.md says in plain words what it covers and what it does not.
 *
 * @example fingerprintOf({ data: [{ path: 'observation.csv', sha256: 'ab…' }], recipe, register: null, … }).parts.register // hash of 'null'
 */
export function fingerprintOf(input: FingerprintInput): Fingerprint {
  const { data, ...rest } = input;
  const parts = Object.fromEntries(
    FINGERPRINT_PARTS.map((part) => [part, hashOf(part === 'data' ? listed(data) : canonicalJson(rest[part] ?? null))]),
  ) as Record<FingerprintPart, string>;
  return { fingerprint: fingerprintOfParts(parts), parts };
}
