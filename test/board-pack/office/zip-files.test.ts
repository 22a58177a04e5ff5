import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { zipFiles } from '../../../src/board-pack/office/zip-files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('zipFiles', () => {
  it('holds every file, to the byte', () => {
    const files = new Map([['a.csv', bytes('x'.repeat(500))], ['charts/b.png', bytes('picture')]]);
    expect(unzipSync(zipFiles(files))).toEqual(Object.fromEntries(files));
  });
  it('packs text, and nothing that is packed already', () => {
    const size = (name: string): number => zipFiles(new Map([[name, bytes('x'.repeat(50_000))]])).length;
    expect(size('a.csv')).toBeLessThan(500);
    for (const name of ['a.png', 'a.gz', 'a.br', 'a.parquet', 'explore.html', 'pack/explore.html']) expect(size(name), name).toBeGreaterThan(50_000);
  });
  it('gives the same bytes whatever the order of the files', () => {
    const [one, other] = [['a.csv', bytes('1')], ['b.csv', bytes('2')]] as const;
    expect(zipFiles(new Map([other, one]))).toEqual(zipFiles(new Map([one, other])));
  });
  it('states 1 January 1980, whatever the zone of the machine, and no operating system', () => {
    const zip = zipFiles(new Map([['a.csv', bytes('1')]]));
    // Bytes 10–13 of a local header: time and date as zip has them, day 1 of month 1 of year 0.
    expect([...zip.subarray(10, 14)]).toEqual([0, 0, 0b00100001, 0]);
  });
});
