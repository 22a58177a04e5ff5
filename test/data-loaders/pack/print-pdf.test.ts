import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packStyle } from '../../../data-loaders/build/pack-style.ts';
import { findChromium } from '../../../data-loaders/browser/find-chromium.ts';
import { NoChromium, printPdf } from '../../../data-loaders/pack/print-pdf.ts';
import { composePack } from '../../../src/board-pack/compose.ts';
import { tablesOf } from '../../../src/board-pack/pack-document.ts';
import { renderSingleFile } from '../../../src/board-pack/render-single-file.tsx';
import { USUAL_RECIPE } from '../../../src/board-pack/recipe.ts';
import { demonstrationInput } from '../../board-pack/demonstration-input.ts';
import { nearlyEmpty, readPaper, wordsOutside } from '../../browser/support/paper.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchline-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('printPdf without any Chromium says what to do', async () => {
  await expect(printPdf('pack.html', join(folder, 'none.pdf'), null)).rejects.toThrow(NoChromium);
});

// Reading a PDF back needs poppler; without it the pages are still counted, in the bytes.
const canRead = spawnSync('pdftotext', ['-v']).error === undefined;

describe.skipIf(findChromium() === null)('printPdf in a real Chromium (left out where there is none)', () => {
  const pdf = join(folder, 'pack.pdf');
  let titles: readonly string[] = [];
  beforeAll(async () => {
    const document = composePack((await demonstrationInput()).input, USUAL_RECIPE);
    titles = [...document.pages.map(({ heading }) => heading), ...tablesOf(document).filter(({ shown, layout }) => shown === 'read' && layout !== 'strip').map(({ title }) => title)];
    const file = join(folder, 'pack.html');
    writeFileSync(file, renderSingleFile(document, { fingerprint: 'ab'.repeat(32), style: packStyle() }));
    await printPdf(file, pdf);
  }, 240_000);

  it('the demonstration gives between 25 and 60 pages, upright ones and wide ones', () => {
    const text = readFileSync(pdf, 'latin1');
    const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => Number(width) > Number(height));
    expect(boxes.length).toBeGreaterThan(25);
    expect(boxes.length).toBeLessThan(60);
    expect(new Set(boxes).size).toBe(2);
  });

  it.skipIf(!canRead)('every page has its number and the foot, and every heading and table is on one (left out where pdftotext is missing)', () => {
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 }).split('\f').slice(0, -1);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`);
      expect(page).toMatch(/Synthetic demonstration · Data to July 2012, as at 14 August 2012 · Rules: .* · Fingerprint abab abab abab abab/);
    });
    const paper = readPaper(readFileSync(pdf));
    expect(wordsOutside(paper)).toEqual([]);
    expect(nearlyEmpty(paper)).toEqual([]);
    for (const { height, words, text } of paper) {
      // A sentence that leads to a table, or a heading, as the last thing on a page has lost what it leads to.
      const last = words.filter(({ bottom }) => bottom < height - 45).slice(-4).map((word) => word.text).join(' ');
      expect(titles.some((title) => title.endsWith(last)) && !text.includes('Summary grid')).toBe(false);
    }
    const all = pages.join(' ').replace(/\s+/g, ' ');
    for (const title of titles) expect(all).toContain(title.replace(/\s+/g, ' '));
  });
});
