import type { ProblemList } from '../problem-list.ts';
import { plainLineEnds } from './plain-line-ends.ts';

const CARRIAGE_RETURN = 13;
/** A file with carriage returns shows one in so many bytes at its beginning, or is a rare mixture. */
const BEGINNING = 1 << 16;

/** Which line (1-based) does a byte lie on? */
function lineOfByte(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index++) if (bytes[index] === 10) line++;
  return line;
}

/**
 * What does this file say, as text with `\n` line ends? Null when it is not text.
 * Tried in turn: UTF-16 with its mark, UTF-8, Windows-1252 (what a British spreadsheet writes); every guess is reported
 * and never a character lost.
 */
export function decodeText(bytes: Uint8Array, problems: ProblemList): string | null {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'UTF-16LE' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16BE' : null;
  if (utf16 !== null) {
    problems.add('fix', 'decoded-utf-16', { line: 1, seen: utf16 });
    const text = new TextDecoder(utf16.toLowerCase()).decode(bytes);
    if (!text.includes('\r')) return text;
    const plain = plainLineEnds(new TextEncoder().encode(text));
    return tellMixture(new TextDecoder('utf-8', { ignoreBOM: true }).decode(plain.bytes), plain.mixed, problems);
  }
  return decodeUtf8OrWindows(bytes, problems);
}

function decodeUtf8OrWindows(delivered: Uint8Array, problems: ProblemList): string | null {
  let { bytes, mixed } = delivered.subarray(0, BEGINNING).includes(CARRIAGE_RETURN) ? plainLineEnds(delivered) : { bytes: delivered, mixed: false };
  let { text, isUtf8 } = decoded(bytes);
  if (text.includes('\r')) {
    ({ bytes, mixed } = plainLineEnds(delivered));
    ({ text, isUtf8 } = decoded(bytes));
  }
  // Searching a text is a great deal faster than searching bytes.
  if (text.includes('\0')) {
    problems.add('stop', 'not-text', { line: lineOfByte(bytes, bytes.indexOf(0)) });
    return null;
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) problems.add('fix', 'byte-order-mark', { line: 1 });
  if (!isUtf8) {
    // One byte, one character: the first that UTF-8 cannot explain is where the strict reading broke off.
    const first = firstNotUtf8(bytes);
    const word = /[^\s,;"|¬]*$/.exec(text.slice(0, first))?.[0] ?? '';
    const rest = /^[^\s,;"|¬]*/.exec(text.slice(first))?.[0] ?? '';
    problems.add('fix', 'decoded-windows-1252', { line: lineOfByte(bytes, first), seen: rest === '' ? text.charAt(first) : word + rest });
  }
  return tellMixture(text, mixed, problems);
}

/** Spreadsheets put a lone line feed inside quoted cells of CRLF files: that is no mixture. */
function tellMixture(text: string, mixed: boolean, problems: ProblemList): string {
  if (mixed && !text.includes('"')) problems.add('fix', 'mixed-line-ends');
  return text;
}

function decoded(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: decodeWindows1252(bytes), isUtf8: false };
  }
}

/** The 32 characters in which Windows-1252 differs from Latin-1; five places are empty. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  // Some versions of Node decode this label as Latin-1, so that ’ becomes an invisible control character: put right here,
  // a text decoded properly has none of these left.
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Position of the first byte that is not part of well-formed UTF-8. */
function firstNotUtf8(bytes: Uint8Array): number {
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index] ?? 0;
    const more = byte < 0x80 ? 0 : byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : -1;
    if (more < 0) return index;
    for (let next = 1; next <= more; next++) if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return index;
    index += more + 1;
  }
  return bytes.length;
}
