import { sha256 } from '@noble/hashes/sha2.js';
import { markupText } from '../chart/markup-text.ts';

/** What the file is put together from: the program that the build left in `explore/`, the engine as the site has it, the pack's own files. */
export interface ExploreParts {
  readonly title: string;
  readonly script: string;
  readonly style: string;
  /** The engine, packed by gzip. */
  readonly engine: Uint8Array;
  /** The script of the engine's worker. */
  readonly engineWorker: Uint8Array;
  /** By path beside the site: `pack/manifest.json`. */
  readonly pack: ReadonlyMap<string, Uint8Array>;
}

const TEXT = /\.(json|csv)$/;
const CHUNK = 0x8000;
/** Bytes written as letters at a time; a multiple of three, so that the pieces join without a gap. */
const PIECE = 3 << 18;

function lettersOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}

function* base64(bytes: Uint8Array): Generator<void, string> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(lettersOf(bytes.subarray(at, at + PIECE)));
    yield;
  }
  return pieces.join('');
}

const hashOf = (text: string): string => `'sha256-${lettersOf(sha256(new TextEncoder().encode(text)))}'`;
/**
 * Script that cannot end its own element, and means the same. The program can seal pages itself, so it holds the beginning of a seal as text:
 * written as it is, that would pass for the seal of this very page.
 */
const asScript = (script: string): string =>
  script.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--').replaceAll('<meta', '\\x3cmeta').trim();

/** The four bytes at the end of a gzip file say how much is in it. */
const unpackedSize = (packed: Uint8Array): number => new DataView(packed.buffer, packed.byteOffset + packed.byteLength - 4, 4).getUint32(0, true);

function* embedded(path: string, bytes: Uint8Array, size?: number): Generator<void, string> {
  const text = TEXT.test(path) ? new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes) : null;
  // A text that would end its element, or is no UTF-8, goes the long way.
  const plain = text !== null && !/<(?:\/script|!--|meta)/i.test(text) && !text.includes('\r') && !text.includes('\ufffd');
  return `<script type="application/octet-stream" data-file="${markupText(path)}" data-form="${plain ? 'text' : 'base64'}"${size === undefined ? '' : ` data-size="${size}"`}>${plain ? text : yield* base64(bytes)}</script>`;
}

/**
 * The pack as one HTML file that opens from a stick or an attachment: charts at once, the database when somebody asks for it. It fetches nothing:
 * its policy allows its own script and style by their hashes, and no address but those written out in it. The same parts give the same text. In steps between which a page can draw.
 *
 * @example drain(exploreFile({ title: 'Quality report', script, style, engine, engineWorker, pack })) // '<!doctype html>\n<html lang="en-GB">…', about 12 MB
 */
export function* exploreFile({ title, script, style, engine, engineWorker, pack }: ExploreParts): Generator<void, string> {
  const program = asScript(script);
  const looks = style.trim().replaceAll('</', '<\\/');
  const files = [...pack].sort(([one], [other]) => (one < other ? -1 : 1));
  const policy = `default-src 'none'; script-src ${hashOf(program)} 'wasm-unsafe-eval'; worker-src blob:; connect-src data: blob:; style-src ${hashOf(looks)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  // What the first picture needs stands before the script, the megabytes after it.
  const isText = ([path]: readonly [string, Uint8Array]): boolean => TEXT.test(path);
  const [before, after]: [string[], string[]] = [[], []];
  for (const file of files) (isText(file) ? before : after).push(yield* embedded(...file));
  after.push(yield* embedded('engine-worker.js', engineWorker), yield* embedded('engine.wasm.gz', engine, unpackedSize(engine)));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markupText(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Watchline">
<title>${markupText(title)}</title>
<style>${looks}</style>
</head>
<body>
<div id="root"></div>
<noscript><h1>${markupText(title)}</h1><p>This file draws its charts by script, and scripts are switched off here. Open the pack without scripts that was published with it.</p></noscript>
${before.join('\n')}
<script>${program}</script>
${after.join('\n')}
</body>
</html>
`;
}
