import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composePack } from '../../src/board-pack/compose.ts';
import { framesOf, officePackOf } from '../../src/board-pack/office/office-pack-of.ts';
import { officeFiles } from '../../src/board-pack/office/office-files.ts';
import { zipFiles } from '../../src/board-pack/office/zip-files.ts';
import type { PackDocument } from '../../src/board-pack/pack-document.ts';
import { renderSingleFile } from '../../src/board-pack/render-single-file.tsx';
import { sealPage } from '../../src/board-pack/seal.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { packStyle } from '../build/pack-style.ts';
import { chartPictures } from './chart-pictures.ts';
import type { DocumentsGround, FrozenDocument } from './freeze-folder.ts';
import { NoChromium, printPdf } from './print-pdf.ts';

interface DocumentsAsked {
  /** Print the PDF too. */
  readonly pdf: boolean;
  readonly say: (line: string) => void;
}

/** The PDF's own note of when it was printed, with the time of freezing in its place and as many characters, so that the same pack is the same file. */
export function withTimeOf(pdf: Uint8Array, at: string): Uint8Array {
  const time = `${at.replace(/[-:TZ]/g, '').slice(0, 14)}+00'00'`;
  return Buffer.from(Buffer.from(pdf).toString('latin1').replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'(?=\))/g, `$1${time}`), 'latin1');
}

async function printed(html: string, at: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-print-'));
  try {
    const [page, pdf] = [join(folder, 'board-pack.html'), join(folder, 'board-pack.pdf')];
    writeFileSync(page, html);
    await printPdf(page, pdf);
    return withTimeOf(readFileSync(pdf), at);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tables, workbook and pictures in one archive. Only a Chromium can make the pictures; without one, or where none shall be started, they are left out. */
async function forOffice(document: PackDocument, html: string, fingerprint: string, chromium: string | null): Promise<FrozenDocument> {
  const charts = chromium === null ? [] : await chartPictures(html, framesOf(document, fingerprint), chromium);
  return { name: 'office.zip', bytes: zipFiles(await officeFiles(officePackOf(document, fingerprint, charts))) };
}

/**
 * The documents beside a frozen site: the whole pack as one sealed HTML file without a script, its tables and charts for an office, and that page as a PDF.
 * Without a Chromium there is no PDF and no picture, which is said; the pack is frozen all the same.
 */
export const frozenDocuments = ({ pdf, say }: DocumentsAsked) => async ({ data, fingerprint, at }: DocumentsGround): Promise<readonly FrozenDocument[]> => {
  const document = composePack(data.input, data.recipe);
  const html = sealPage(renderSingleFile(document, { fingerprint: fingerprint.fingerprint, style: packStyle() }), fingerprint);
  const page = { name: 'board-pack.html', bytes: new TextEncoder().encode(html) };
  const office = await forOffice(document, html, fingerprint.fingerprint, pdf ? findChromium() : null);
  if (!pdf) return [page, office];
  try {
    return [page, office, { name: 'board-pack.pdf', bytes: await printed(html, at) }];
  } catch (cause) {
    if (!(cause instanceof NoChromium)) throw cause;
    say(`No PDF and no pictures: ${cause.message}`);
    return [page, office];
  }
};
