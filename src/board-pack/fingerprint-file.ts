/** `fingerprint.json` of a frozen folder: what it is, and the SHA-256 of every file in it. */
import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json.ts';
import { FINGERPRINT_PARTS, hashOf, type Fingerprint, type FingerprintPart } from './fingerprint.ts';

/** The form that this Watchline writes; older ones are read. */
export const FINGERPRINT_VERSION = 1;
export const FINGERPRINT_FILE = 'fingerprint.json';

export interface FrozenFile {
  /** From the folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface FingerprintFile extends Fingerprint {
  readonly title: string;
  /** ISO time given to the freezing. */
  readonly frozenAt: string;
  /** The page to open first, as an address behind the `#`. */
  readonly opensOn: string;
  /** Where a later Watchline finds what was shown: the position in figures, and the verdicts. */
  readonly position: string;
  readonly verdicts: string;
  /** Every file of the folder but this one, by path. */
  readonly files: readonly FrozenFile[];
}

const text = () => z.string('text');
const hash = () => text().check(z.regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits'));
/** Inside the folder: no scheme, no leading slash, no way up. */
const inside = () => text().check(z.regex(/^(?![a-z][a-z0-9+.-]*:|[/\\])(?!.*(^|\/)\.\.(\/|$)).+/i, 'a path inside the folder'));

const FILE = z.strictObject({
  fingerprintVersion: z.literal(FINGERPRINT_VERSION),
  title: text(),
  frozenAt: text(),
  fingerprint: hash(),
  parts: z.strictObject(Object.fromEntries(FINGERPRINT_PARTS.map((part) => [part, hash()])) as Record<FingerprintPart, ReturnType<typeof hash>>),
  opensOn: text(),
  position: inside(),
  verdicts: inside(),
  files: z.array(z.strictObject({ path: inside(), bytes: z.number(), sha256: hash() })),
  seal: hash(),
});

const sealOf = (file: FingerprintFile): string => hashOf(canonicalJson(file));

/** The file as text, a line a file. Equal input gives equal text; `seal` is the hash of all that stands above it. */
export function encodeFingerprintFile({ title, frozenAt, fingerprint, parts, opensOn, position, verdicts, files }: FingerprintFile): string {
  const head = { fingerprintVersion: FINGERPRINT_VERSION, title, frozenAt, fingerprint, parts, opensOn, position, verdicts };
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1)).map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
  const seal = sealOf({ title, frozenAt, fingerprint, parts, opensOn, position, verdicts, files: sorted });
  const lines = sorted.map((file) => `    ${JSON.stringify(file)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "files": [\n${lines}\n  ],\n  "seal": "${seal}"\n}\n`;
}

export type ReadFingerprintFile =
  | { readonly state: 'read'; readonly file: FingerprintFile }
  /** Written by a later Watchline. */
  | { readonly state: 'newer'; readonly version: number }
  /** Not one of ours, or changed by hand; `why` names the place. `says`: what it says, which nothing vouches for; null: it is not of the form. */
  | { readonly state: 'unreadable'; readonly why: string; readonly says: FingerprintFile | null };

/**
 * What does this `fingerprint.json` say? It has to be to the byte what `encodeFingerprintFile` writes: a blank more is a change like any other,
 * so that a changed byte anywhere is caught.
 */
export function parseFingerprintFile(json: string): ReadFingerprintFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { state: 'unreadable', why: 'it is not JSON', says: null };
  }
  const version = typeof parsed === 'object' && parsed !== null && 'fingerprintVersion' in parsed ? parsed.fingerprintVersion : null;
  if (typeof version === 'number' && Number.isInteger(version) && version > FINGERPRINT_VERSION) return { state: 'newer', version };
  const found = z.safeParse(FILE, parsed);
  if (!found.success) {
    const [issue] = found.error.issues;
    return { state: 'unreadable', why: `“${issue?.path.map(String).join('.') || 'the whole'}” is not as it is written`, says: null };
  }
  const { seal, fingerprintVersion: _, ...file } = found.data;
  if (seal !== sealOf(file)) return { state: 'unreadable', why: 'what it says is not what it was sealed with', says: file };
  if (encodeFingerprintFile(file) !== json) return { state: 'unreadable', why: 'it says what it said, but is not written as it was', says: file };
  return { state: 'read', file };
}
