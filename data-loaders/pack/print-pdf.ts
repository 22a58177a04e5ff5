/** A frozen pack as PDF: the one HTML file, printed by a real Chromium on A4 as its own sheet says. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findChromium } from '../browser/find-chromium.ts';

const run = promisify(execFile);
/** Sixty charts print in seconds; a Chromium that hangs must not hold a loader for ever. */
const MOST_MILLISECONDS = 180_000;

/** There is no Chromium to print with. Its message says what to do. */
export class NoChromium extends Error {
  override readonly name = 'NoChromium';
}

/**
 * Prints an HTML file. Nothing of it runs and nothing is fetched; sizes, margins, page numbers and feet come from the file's own style.
 *
 * The same file gives the same pages; Chromium writes the time of printing into a PDF, which `withTimeOf` takes out. The fingerprint on each page is
 * what tells packs apart.
 *
 * @param htmlFile a path; @param pdfFile where the PDF goes, overwritten
 * @throws NoChromium where this machine has none
 * @throws Error where Chromium wrote no PDF, with what it said
 */
export async function printPdf(htmlFile: string, pdfFile: string, chromium: string | null = findChromium()): Promise<void> {
  if (chromium === null) {
    throw new NoChromium('No Chromium was found to print the PDF with. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH; every browser also prints the HTML file.');
  }
  const profile = await mkdtemp(join(tmpdir(), 'watchline-print-'));
  const target = resolve(pdfFile);
  await rm(target, { force: true });
  try {
    // A browser of its own: nobody's open windows are touched. Root, as in a container, has no sandbox to use.
    const { stderr } = await run(chromium, [
      '--headless', '--disable-gpu', '--disable-extensions', '--no-first-run', `--user-data-dir=${profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-pdf-header-footer', `--print-to-pdf=${target}`, pathToFileURL(resolve(htmlFile)).href,
    ], { timeout: MOST_MILLISECONDS });
    const head = await readFile(target).then((bytes) => bytes.subarray(0, 5).toString('latin1'), () => '');
    if (head !== '%PDF-') throw new Error(`Chromium wrote no PDF of ${htmlFile}. It said: ${stderr.trim().split('\n').at(-1) ?? 'nothing'}`);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
