import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile } from '../../src/app/browser-environment.ts';

const PAGE = '<!doctype html>\n<html lang="en-GB"><head><title>Watchline</title></head></html>';

function answering(body: string, type: string, status = 200): void {
  vi.stubGlobal('document', { baseURI: 'http://site/packs/2012-07/' });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status, headers: { 'content-type': type } })));
}

afterEach(() => { vi.unstubAllGlobals(); });

describe('fetchFile', () => {
  it.each([
    ['404', 'pack/manifest.json', ['no', 'text/plain', 404], null],
    ['the start page of the host in place of a missing file', 'pack/manifest.json', [PAGE, 'text/html; charset=utf-8'], null],
    ['the same with a comment before it', 'pack/target.parquet', [`\n<!-- host -->\n${PAGE}`, 'text/html'], null],
    ['a page where a page was asked for', 'board-pack.html', [PAGE, 'text/html'], PAGE],
    ['a file sent with a wrong type', 'pack/manifest.json', ['{"extracts":[]}', 'text/html'], '{"extracts":[]}'],
    ['text that begins like markup, with its own type', 'pack/annotation.csv', ['<html> is what the note says', 'text/csv'], '<html> is what the note says'],
  ] as const)('%s → the file, or null where it is not there', async (_what, path, [body, type, status], found) => {
    answering(body, type, status);
    const bytes = await fetchFile(path);
    expect(bytes === null ? null : new TextDecoder().decode(bytes)).toBe(found);
  });

  it('a server in trouble → thrown, with what it answered', async () => {
    answering('', 'text/plain', 500);
    await expect(fetchFile('pack/manifest.json')).rejects.toThrow('The server answered 500 for pack/manifest.json.');
  });
});
