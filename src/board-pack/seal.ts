/** A page that vouches for itself: the SHA-256 of an HTML file, written into that very file. */
import { hashOf, hashSteps, type Fingerprint, FINGERPRINT_PARTS, type FingerprintPart } from './fingerprint.ts';
import { asLatin } from './page-pieces.ts';
import { listPieces, PIECE_LIST } from './piece-list.ts';

const UNSEALED = '0'.repeat(64);
const SLOT = '<meta name="watchline-seal" content="';
const PARTS = '<meta name="watchline-parts" content="';
const FINGERPRINT = '<meta name="watchline-fingerprint" content="';
const VERSION = '<meta name="watchline-seal-version" content="';
const PIECES = '<meta name="watchline-pieces" content="';

/** The form of seal and slots that this Watchline writes. 2: with a list of pieces, so that what was changed can be named. */
export const SEAL_VERSION = 2;

/** What a sealed page says of itself. */
export interface Seal {
  readonly version: number;
  readonly fingerprint: string;
  readonly parts: Fingerprint['parts'];
  readonly seal: string;
  /** The list of its pieces as it was sealed (`listPieces`); null: a page of version 1, which has none. */
  readonly pieces: string | null;
  /** The page without the lines of its seal: what the list is about. */
  readonly unsealed: Uint8Array;
  /** The seal that its bytes have, the slot blanked; another one: the file was changed after it was sealed. */
  readonly found: string;
}

/**
 * The same page with fingerprint, parts and seal in its head. The seal is the SHA-256 of the whole file in UTF-8 with 64 zeros in the place of
 * the seal, so every byte counts, those of the slot too: a slot that is moved or misspelt is no slot.
 *
 * In steps between which a page can draw: a file to explore is 14 MB.
 *
 * @throws Error where the page has no `<head>`, or is sealed already
 */
export function* sealPageSteps(html: string, { fingerprint, parts }: Fingerprint): Generator<void, string> {
  if (html.includes(SLOT)) throw new Error('The page is sealed already.');
  const at = /<head[^>]*>/.exec(html);
  if (at === null) throw new Error('The page has no <head> to put a seal into.');
  const listed = FINGERPRINT_PARTS.map((part) => `${part} ${parts[part]}`).join(' ');
  const end = at.index + at[0].length;
  // The encoding has to stand within the first 1024 bytes of a page: the slots go behind it.
  const charset = /^\s*<meta charset="utf-8"\s*\/?>\s*/i.exec(html.slice(end));
  const place = end + (charset?.[0].length ?? 0);
  const before = `${html.slice(0, place)}${charset === null ? '\n' : ''}`;
  const pieces = yield* listPieces(new TextEncoder().encode(`${before}${html.slice(place)}`));
  const slots = `${VERSION}${String(SEAL_VERSION)}">\n${FINGERPRINT}${fingerprint}">\n${PARTS}${listed}">\n${PIECES}${pieces}">\n${SLOT}${UNSEALED}">\n`;
  const blank = `${before}${slots}${html.slice(place)}`;
  yield;
  return blank.replace(`${SLOT}${UNSEALED}`, `${SLOT}${yield* hashSteps(new TextEncoder().encode(blank))}`);
}

/** The same in one go, for a page of charts and tables. */
export function sealPage(html: string, fingerprint: Fingerprint): string {
  const work = sealPageSteps(html, fingerprint);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function slotOf(text: string, start: string, form: RegExp): string | null {
  const at = text.indexOf(start);
  // A second slot could show one seal and be judged by another.
  if (at < 0 || text.indexOf(start, at + 1) >= 0) return null;
  const end = text.indexOf('">\n', at);
  const content = end < 0 ? '' : text.slice(at + start.length, end);
  return form.test(content) ? content : null;
}

/** The lines of a seal, and what each has to look like. */
export const SEAL_LINES = [
  { line: 'watchline-seal-version', start: VERSION, form: /^\d{1,4}$/ },
  { line: 'watchline-fingerprint', start: FINGERPRINT, form: /^[0-9a-f]{64}$/ },
  { line: 'watchline-parts', start: PARTS, form: /^[a-z]+ [0-9a-f]{64}( [a-z]+ [0-9a-f]{64})*$/ },
  { line: 'watchline-pieces', start: PIECES, form: PIECE_LIST },
  { line: 'watchline-seal', start: SLOT, form: /^[0-9a-f]{64}$/ },
] as const;

/**
 * Which lines of this page's seal are missing, misspelt or there twice? All: it was never sealed, as far as can be told. Some: somebody was at them.
 *
 * @example brokenSealLines(bytes) // ['watchline-parts']
 */
export function brokenSealLines(bytes: Uint8Array): readonly string[] {
  const text = asLatin(bytes);
  const isFirst = slotOf(text, VERSION, /^1$/) !== null;
  return SEAL_LINES.filter(({ line, start, form }) => !(isFirst && line === 'watchline-pieces') && slotOf(text, start, form) === null).map(({ line }) => line);
}

/** The page without the lines of its seal. They stand together, in the order of `SEAL_LINES`. */
function withoutSeal(bytes: Uint8Array, text: string): Uint8Array {
  const [from, to] = [text.indexOf(VERSION), text.indexOf(SLOT) + SLOT.length + UNSEALED.length + '">\n'.length];
  const rest = new Uint8Array(bytes.length - (to - from));
  rest.set(bytes.subarray(0, from));
  rest.set(bytes.subarray(to), from);
  return rest;
}

/** What does this page say of itself, and what is it? Null: it carries no seal that can be read. */
export function readSeal(bytes: Uint8Array): Seal | null {
  const text = asLatin(bytes);
  const [version, fingerprint, listed, pieces, seal] = SEAL_LINES.map(({ start, form }) => slotOf(text, start, form));
  if (version == null || fingerprint == null || listed == null || seal == null) return null;
  if ((pieces == null && Number(version) === SEAL_VERSION) || text.indexOf(SLOT) < text.indexOf(VERSION)) return null;
  const pairs = new Map(listed.match(/[a-z]+ [0-9a-f]{64}/g)?.map((pair) => pair.split(' ') as [string, string]));
  const parts = Object.fromEntries(FINGERPRINT_PARTS.map((part): [FingerprintPart, string] => [part, pairs.get(part) ?? '']));
  // A copy: `slice` of a Node buffer is a view, and the file itself would be blanked.
  const blank = new Uint8Array(bytes);
  blank.fill('0'.charCodeAt(0), text.indexOf(SLOT) + SLOT.length, text.indexOf(SLOT) + SLOT.length + UNSEALED.length);
  return {
    version: Number(version), fingerprint, parts: parts as Seal['parts'], seal, pieces: pieces ?? null, unsealed: withoutSeal(bytes, text), found: hashOf(blank),
  };
}
