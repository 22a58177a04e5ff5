import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readerWithVersion } from '../../src/extract/reader-versions.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { dependencies: Record<string, string> };

it.each(['papaparse', 'hyparquet', 'read-excel-file'])('readerWithVersion of %s gives the version that package.json pins', (reader) => {
  expect(readerWithVersion(reader)).toBe(`${reader} ${dependencies[reader] ?? ''}`);
});

it('readerWithVersion of a reader without a version is its name, of none nothing', () => {
  expect([readerWithVersion('by hand'), readerWithVersion('')]).toEqual(['by hand', '']);
});
