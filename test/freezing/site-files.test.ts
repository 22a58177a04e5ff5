import { describe, expect, it } from 'vitest';
import { encodeSiteFiles, parseSiteFiles } from '../../src/freezing/site-files.ts';

const file = (path: string) => ({ path, bytes: 3, sha256: 'a'.repeat(64) });

describe('parseSiteFiles', () => {
  it('reads back what encodeSiteFiles wrote, sorted by path', () => {
    expect(parseSiteFiles(encodeSiteFiles([file('index.html'), file('assets/app-b_1.js')]))).toEqual([file('assets/app-b_1.js'), file('index.html')]);
  });

  it.each([['no JSON', 'Not found'], ['another form', '{"siteFilesVersion":2,"files":[]}'], ['a path out of the site', encodeSiteFiles([file('../secret.txt')])], ['a path of another host', encodeSiteFiles([file('//host/x.js')])]])('%s → null', (_what, json) => {
    expect(parseSiteFiles(json)).toBeNull();
  });
});
