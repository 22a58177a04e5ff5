/** A printed PDF, page by page, as poppler reads it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reading a PDF back needs poppler-utils. */
export const canReadPaper = spawnSync('pdftotext', ['-v']).error === undefined;

export interface PaperWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PaperPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly PaperWord[];
  /** All of it in the order of reading, one blank between words. */
  readonly text: string;
}

const number = (text: string | undefined): number => Number(text ?? 'NaN');

export function readPaper(pdf: Uint8Array): readonly PaperPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, pdf);
    const read = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 });
    return read.split('<page ').slice(1).map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g)]
        .map(([, left, top, right, bottom, text = '']) => ({ left: number(left), top: number(top), right: number(right), bottom: number(bottom), text: text.replace(/&amp;/g, '&') }));
      return { width: number(width), height: number(height), words, text: words.map(({ text }) => text).join(' ') };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words that stick out of their page, by page. */
export const wordsOutside = (pages: readonly PaperPage[]): readonly string[] => pages.flatMap(({ width, height, words }, index) =>
  words.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height).map(({ text }) => `page ${String(index + 1)}: ${text}`));

/** Pages on which nothing stands between head and foot but a line or two: what was torn off the page before. */
export const nearlyEmpty = (pages: readonly PaperPage[], fewest = 12): readonly number[] => pages.flatMap(({ height, words }, index) =>
  (words.filter(({ top, bottom }) => top > 40 && bottom < height - 45).length < fewest ? [index + 1] : []));
