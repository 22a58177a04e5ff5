import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressedEngine } from '../../../data-loaders/engine/compress-engine.ts';

const WASM = Uint8Array.from({ length: 10_000 }, (_, index) => index % 7);

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'watchline-test-')); });
afterEach(() => { rmSync(folder, { recursive: true }); });

describe('compressedEngine', () => {
  it('compressedEngine gives gzip that inflates to the engine and names neither time nor operating system', () => {
    const zipped = compressedEngine(WASM, folder);
    expect(gunzipSync(zipped).equals(WASM)).toBe(true);
    expect([...zipped.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  it('compressedEngine keeps the result under the engine’s fingerprint and takes it from there the next time', () => {
    compressedEngine(WASM, folder);
    const [kept] = readdirSync(folder);
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^duckdb-eh-[0-9a-f]{16}\.wasm\.gz$/)]);
    writeFileSync(join(folder, kept ?? ''), 'kept');
    expect(Buffer.from(compressedEngine(WASM, folder)).toString()).toBe('kept');
    expect(gunzipSync(compressedEngine(WASM.slice(1), folder)).equals(WASM.slice(1))).toBe(true);
  });
});
