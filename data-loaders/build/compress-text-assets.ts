/**
 * Writes `name.gz` and `name.br` beside every text file of the built site, so that any host that knows packed files
 * (nginx `gzip_static` and `brotli_static`, our own static server) sends a quarter of the bytes without work.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

import { finishedSite } from './finished-site.ts';

const TEXT_ENDINGS = /\.(html|js|mjs|css|json|csv|svg|txt|webmanifest|xml)$/;
const SMALLEST_WORTH_PACKING = 1024;

/** True for text of more than 1 kB; smaller files do not gain, others are packed already. */
export function isWorthPacking(path: string, bytes: number): boolean {
  return TEXT_ENDINGS.test(path) && bytes > SMALLEST_WORTH_PACKING;
}

/** Packs text the same way on every machine: no time, no name and no operating system in the header. */
export function packed(content: Uint8Array): Buffer {
  const bytes = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
  bytes[9] = 255; // Operating system “unknown”: zlib writes another one on each.
  return bytes;
}

/** The same text by Brotli, an eighth smaller still; browsers take it over https only. The format has no header to differ in. */
function packedByBrotli(content: Uint8Array): Buffer {
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(content, { params: { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: content.length } });
}

/** Writes the `.gz` and `.br` files of a folder and its subfolders; gives the paths written. */
export function compressFolder(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths.filter((path) => isWorthPacking(path, statSync(join(folder, path)).size)).flatMap((path) => {
    const content = readFileSync(join(folder, path));
    writeFileSync(join(folder, `${path}.gz`), packed(content));
    writeFileSync(join(folder, `${path}.br`), packedByBrotli(content));
    return [`${path}.gz`, `${path}.br`];
  });
}

/** Vite plugin, for builds only: packs the text of the finished site. */
export const compressTextAssets = (): Plugin => finishedSite('compress-text-assets', (folder) => { compressFolder(folder); });
