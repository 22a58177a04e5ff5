import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { compressFolder, isWorthPacking, packed } from '../../../data-loaders/build/compress-text-assets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watchline-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('compressFolder', () => {
  it('writes a .gz and a .br that unpack to the original beside text over 1 kB, in subfolders too', () => {
    mkdirSync(join(folder, 'assets'));
    const script = 'x'.repeat(1025);
    writeFileSync(join(folder, 'assets/entry.js'), script);
    expect(compressFolder(folder)).toEqual(['assets/entry.js.gz', 'assets/entry.js.br']);
    expect(gunzipSync(readFileSync(join(folder, 'assets/entry.js.gz'))).toString()).toBe(script);
    expect(brotliDecompressSync(readFileSync(join(folder, 'assets/entry.js.br'))).toString()).toBe(script);
  });
  it('writes the same bytes from the same text, and packs no packed file when it runs again', () => {
    writeFileSync(join(folder, 'entry.js'), 'const watched = true;\n'.repeat(200));
    const first = compressFolder(folder).map((path) => readFileSync(join(folder, path)));
    expect(compressFolder(folder).map((path) => readFileSync(join(folder, path)))).toEqual(first);
  });
  it('leaves small text and binary files alone', () => {
    writeFileSync(join(folder, 'small.js'), 'x'.repeat(1024));
    writeFileSync(join(folder, 'rows.parquet'), 'x'.repeat(9000));
    expect(compressFolder(folder)).toEqual([]);
  });
});

describe('packed', () => {
  it('holds neither time nor operating system, so the same text gives the same bytes everywhere', () => {
    const bytes = packed(new TextEncoder().encode('the same text'));
    expect([...bytes.subarray(4, 8), bytes[9]]).toEqual([0, 0, 0, 0, 255]);
  });
});

describe('isWorthPacking', () => {
  it.each([['a.js', 1025, true], ['a.js', 1024, false], ['a.wasm', 9000, false], ['a.js.gz', 9000, false]])('(%s, %i bytes) is %s', (path, bytes, expected) => {
    expect(isWorthPacking(path, bytes)).toBe(expected);
  });
});
