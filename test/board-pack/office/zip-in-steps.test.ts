import { describe, expect, it } from 'vitest';
import { zipFiles } from '../../../src/board-pack/office/zip-files.ts';
import { zipInSteps } from '../../../src/board-pack/office/zip-in-steps.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES = new Map([['pack/ö.csv', bytes('a,b\n'.repeat(500))], ['b.png', bytes('picture')], ['empty.txt', new Uint8Array()], ['a/index.html', bytes('<!doctype html>')]]);

describe('zipInSteps', () => {
  it('files of every sort → the bytes of zipFiles, with a pause before each file', async () => {
    const pauses: string[] = [];
    const pieces = await zipInSteps(FILES, (done, of) => { pauses.push(`${String(done)}/${String(of)}`); return Promise.resolve(); });
    expect(Buffer.concat(pieces).equals(Buffer.from(zipFiles(FILES)))).toBe(true);
    expect(pauses).toEqual(['0/4', '1/4', '2/4', '3/4']);
  });

  it('no file → the archive of nothing', async () => {
    expect(Buffer.concat(await zipInSteps(new Map(), () => Promise.resolve()))).toEqual(Buffer.from(zipFiles(new Map())));
  });

  it('a pause that rejects → left off there', async () => {
    const seen: number[] = [];
    await expect(zipInSteps(FILES, (done) => { seen.push(done); return done === 2 ? Promise.reject(new Error('stopped')) : Promise.resolve(); })).rejects.toThrow('stopped');
    expect(seen).toEqual([0, 1, 2]);
  });
});
