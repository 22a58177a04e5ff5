/** A page that vouches for itself: the SHA-256 of an HTML file, written into that very file. */
import { hashOf, type Fingerprint, FINGERPRINT_PARTS, type FingerprintPart } from './fingerprint.ts';

const UNSEALED = '0'.repeat(64);
const SLOT = '<meta name="watchline-seal" content="';
const PARTS = '<meta name="watchline-parts" content="';
const FINGERPRINT = '<meta name="watchline-fingerprint" content="';
const VERSION = '<meta name="watchline-seal-version" content="';

/** The form of seal and slots that this Watchline writes. */
export const SEAL_VERSION = 1;

/** What a sealed page says of itself. */
export interface Seal {
  readonly version: number;
  readonly fingerprint: string;
  readonly parts: Fingerprint['parts'];
  readonly seal: string;
  /** The seal that its bytes have, the slot blanked; another one: the file was changed after it was sealed. */
  readonly found: string;
}

/**
 * The same page with fingerprint, parts and seal in its head. The seal is the SHA-256 of the whole file in UTF-8 with 64 zeros in the place of
 * the seal, so every byte counts, those of the slot too: a slot that is moved or misspelt is no slot.
 *
 * @throws Error where the page has no `<head>`, or is sealed already
 */
export function sealPage(html: string, { fingerprint, parts }: Fingerprint): string {
  if (html.includes(SLOT)) throw new Error('The page is sealed already.');
  const at = /<head[^>]*>/.exec(html);
  if (at === null) throw new Error('The page has no <head> to put a seal into.');
  const listed = FINGERPRINT_PARTS.map((part) => `${part} ${parts[part]}`).join(' ');
  const slots = `${VERSION}${String(SEAL_VERSION)}">\n${FINGERPRINT}${fingerprint}">\n${PARTS}${listed}">\n${SLOT}${UNSEALED}">\n`;
  const end = at.index + at[0].length;
  // The encoding has to stand within the first 1024 bytes of a page: the slots go behind it.
  const charset = /^\s*<meta charset="utf-8"\s*\/?>\s*/i.exec(html.slice(end));
  const place = end + (charset?.[0].length ?? 0);
  const blank = `${html.slice(0, place)}${charset === null ? '\n' : ''}${slots}${html.slice(place)}`;
  return blank.replace(`${SLOT}${UNSEALED}`, `${SLOT}${hashOf(blank)}`);
}

/** One character a byte, so that places in the text are places in the bytes. */
const asLatin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function slotOf(text: string, start: string, form: RegExp): string | null {
  const at = text.indexOf(start);
  // A second slot could show one seal and be judged by another.
  if (at < 0 || text.indexOf(start, at + 1) >= 0) return null;
  const end = text.indexOf('">\n', at);
  const content = end < 0 ? '' : text.slice(at + start.length, end);
  return form.test(content) ? content : null;
}

/** What does this page say of itself, and what is it? Null: it carries no seal that can be read. */
export function readSeal(bytes: Uint8Array): Seal | null {
  const text = asLatin(bytes);
  const version = slotOf(text, VERSION, /^\d{1,4}$/);
  const fingerprint = slotOf(text, FINGERPRINT, /^[0-9a-f]{64}$/);
  const listed = slotOf(text, PARTS, /^[a-z]+ [0-9a-f]{64}( [a-z]+ [0-9a-f]{64})*$/);
  const seal = slotOf(text, SLOT, /^[0-9a-f]{64}$/);
  if (version === null || fingerprint === null || listed === null || seal === null) return null;
  const pairs = new Map(listed.match(/[a-z]+ [0-9a-f]{64}/g)?.map((pair) => pair.split(' ') as [string, string]));
  const parts = Object.fromEntries(FINGERPRINT_PARTS.map((part): [FingerprintPart, string] => [part, pairs.get(part) ?? '']));
  // A copy: `slice` of a Node buffer is a view, and the file itself would be blanked.
  const blank = new Uint8Array(bytes);
  blank.fill('0'.charCodeAt(0), text.indexOf(SLOT) + SLOT.length, text.indexOf(SLOT) + SLOT.length + UNSEALED.length);
  return { version: Number(version), fingerprint, parts: parts as Seal['parts'], seal, found: hashOf(blank) };
}
