import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchEngine, type EngineProgress } from '../../../src/database/browser/fetch-engine.ts';

/** Looks like an engine: the first four bytes are those of WebAssembly, the rest does not compress to nothing. */
const WASM = Uint8Array.from({ length: 500_000 }, (_, index) => [0x00, 0x61, 0x73, 0x6d][index] ?? (index * 7919) % 251);
const FILE = { url: 'https://site.example/assets/duckdb-eh-1234.wasm.gz', bytes: WASM.length };

/** A server that answers with these bytes, in pieces of so many. */
function serving(bytes: Uint8Array, piece = 65_536, status = 200): typeof fetch {
  return () => Promise.resolve(new Response(
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes.length; at += piece) controller.enqueue(bytes.slice(at, at + piece));
        controller.close();
      },
    }),
    { status },
  ));
}

describe('fetchEngine', () => {
  it.each([
    ['gzip, as shipped', gzipSync(WASM), 65_536],
    ['wasm, where the server has inflated it on the way', WASM, 65_536],
    ['gzip that trickles in byte by byte at first', gzipSync(WASM), 1],
  ])('gives the engine from %s', async (_what, bytes, piece) => {
    const blob = await fetchEngine(FILE, () => undefined, serving(bytes, piece));
    expect(blob.type).toBe('application/wasm');
    expect(Buffer.from(await blob.arrayBuffer()).equals(WASM)).toBe(true);
  });

  it('tells progress in inflated bytes, rising to the whole, at most fifty times', async () => {
    const told: EngineProgress[] = [];
    await fetchEngine(FILE, (progress) => told.push(progress), serving(WASM, 1_000));
    expect(told.length).toBeLessThanOrEqual(50);
    expect(told.map(({ loaded }) => loaded)).toEqual(told.map(({ loaded }) => loaded).sort((a, b) => a - b));
    expect(told.at(-1)).toEqual({ loaded: WASM.length, total: WASM.length });
  });

  it.each([
    ['a 404', 'engine-not-found', serving(new Uint8Array([1]), 9, 404), /404/],
    ['the server’s start page', 'engine-not-found', serving(new TextEncoder().encode('<!doctype html>')), /web page/],
    ['no answer', 'engine-not-found', () => Promise.reject(new TypeError('Failed to fetch')), /did not answer/],
    ['an empty file', 'engine-damaged', serving(new Uint8Array()), /first bytes/],
    ['other bytes', 'engine-damaged', serving(new Uint8Array([1, 2, 3, 4, 5])), /first bytes/],
    ['half of it', 'engine-damaged', serving(gzipSync(WASM).subarray(0, Math.floor(gzipSync(WASM).length / 2))), /broken|incomplete/],
    ['less than it should be', 'engine-damaged', serving(WASM.subarray(0, 400_000)), /400000 of 500000/],
  ])('%s is %s, said in words', async (_what, reason, fetcher, words) => {
    const failing = fetchEngine(FILE, () => undefined, fetcher);
    await expect(failing).rejects.toMatchObject({ name: 'DatabaseFailure', reason });
    await expect(failing).rejects.toThrow(words);
    await expect(failing).rejects.toThrow(/duckdb-eh-1234\.wasm\.gz/);
  });
});
