/** One HTML file that is the whole pack: no script, no other file, drawn by the components of the site. */
import { renderToStaticMarkup } from 'react-dom/server';
import { markupText } from '../chart/markup-text.ts';
import type { PackDocument } from './pack-document.ts';
import { pageFoot } from './page-foot.ts';
import { PackBody } from './render/PackBody.tsx';

export interface SingleFileOptions {
  /** The fingerprint of the pack; null: a preview, not frozen yet. */
  readonly fingerprint: string | null;
  /** The text of `single-file.scss`, compiled: in the page from its own module, in Node from `packStyle`. */
  readonly style: string;
}

/** Nothing may be fetched and nothing may run, even if a reader's browser would allow it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/**
 * The pack as the text of one HTML file. The same document and options give the same text, to the byte.
 *
 * @example renderSingleFile(composePack(input, recipe), { fingerprint, style }) // '<!doctype html>\n<html lang="en-GB">…'
 */
export function renderSingleFile(document: PackDocument, { fingerprint, style }: SingleFileOptions): string {
  const body = renderToStaticMarkup(<PackBody document={document} fingerprint={fingerprint} />);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Watchline">
<title>${markupText(document.title)}</title>
<style>
${style.trim().replaceAll('</', '<\\/')}
${pageFoot(document, fingerprint)}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
