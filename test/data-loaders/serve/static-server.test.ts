import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startStaticServer, withSlashes, type RunningSite } from '../../../data-loaders/serve/static-server.ts';

const SCRIPT = `export const x = '${'x'.repeat(2000)}';`;
let folder: string;
let site: RunningSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'watchline-serve-'));
  const files: Record<string, string | Buffer> = {
    'dist/index.html': '<!doctype html><title>Watchline</title>',
    'dist/assets/entry.js': SCRIPT,
    'dist/assets/entry.js.gz': gzipSync(SCRIPT),
    'dist/assets/engine.wasm': Buffer.from([0, 0x61, 0x73, 0x6d]),
    'dist/assets/packed.wasm.gz': gzipSync('engine'),
    'dist/pack/manifest.json': '{"title":"built in"}',
    'trust/manifest.json': '{"title":"from the trust"}',
    'trust/a&e 2025.parquet': 'PAR1',
    'trust/.secret.json': '{}',
    'outside.txt': 'outside',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  site = await startStaticServer({ root: join(folder, 'dist'), base: '/nested/watchline/', pack: join(folder, 'trust') });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer { readonly status: number; readonly headers: Record<string, string | string[] | undefined>; readonly body: Buffer }

/** Node's plain client: unlike fetch it leaves content encodings and paths alone. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, failed) => {
    get({ host: '127.0.0.1', port: site.port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', failed);
  });
}

describe('startStaticServer', () => {
  it('answers the sub-path with index.html as HTML', async () => {
    const answer = await ask('/nested/watchline/');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html;charset=utf-8');
    expect(answer.body.toString()).toContain('Watchline');
  });
  it('sends the sub-path without its slash to the one with it, query kept', async () => {
    const answer = await ask('/nested/watchline?x=1');
    expect([answer.status, answer.headers['location']]).toEqual([301, '/nested/watchline/?x=1']);
  });
  it.each(['/', '/nested/', '/nested/watchline/scorecard', '/nested/watchline/assets/', '/nested/watchline/assets/none.js'])(
    'answers %s with 404: no fallback page', async (path) => {
      expect((await ask(path)).status).toBe(404);
    });
  it('serves the packed form of a script to those who accept gzip', async () => {
    const answer = await ask('/nested/watchline/assets/entry.js', { 'Accept-Encoding': 'gzip, br' });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/javascript', vary: 'Accept-Encoding' });
    expect(gunzipSync(answer.body).toString()).toBe(SCRIPT);
  });
  it('serves the plain form to the others', async () => {
    const answer = await ask('/nested/watchline/assets/entry.js');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(SCRIPT);
  });
  it('names WebAssembly application/wasm', async () => {
    expect((await ask('/nested/watchline/assets/engine.wasm')).headers['content-type']).toBe('application/wasm');
  });
  it('serves a .gz asked for by name as an opaque file, never as an encoding', async () => {
    const answer = await ask('/nested/watchline/assets/packed.wasm.gz', { 'Accept-Encoding': 'gzip' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['content-type']).toBe('application/gzip');
    expect(gunzipSync(answer.body).toString()).toBe('engine');
  });
  it('serves the mounted folder as pack/, in place of the one built in', async () => {
    expect((await ask('/nested/watchline/pack/manifest.json')).body.toString()).toContain('from the trust');
  });
  it('serves Parquet with a space in its name, as Parquet', async () => {
    const answer = await ask('/nested/watchline/pack/a&e%202025.parquet');
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/vnd.apache.parquet']);
  });
  it.each(['/nested/watchline/pack/../../outside.txt', '/nested/watchline/pack/%2e%2e/outside.txt', '/nested/watchline/pack/.secret.json'])(
    'keeps %s out of reach', async (path) => {
      expect((await ask(path)).status).toBe(404);
    });
  it('serves what a loader has just written into the mounted folder', async () => {
    writeFileSync(join(folder, 'trust/later.json'), '{"later":true}');
    expect((await ask('/nested/watchline/pack/later.json')).body.toString()).toBe('{"later":true}');
  });
  it('goes on serving when the site was built again and files of the former build are gone', async () => {
    const [old, next] = ['old.js', 'next.js'].map((name) => join(folder, 'dist/assets', name)) as [string, string];
    writeFileSync(old, SCRIPT);
    const rebuilt = await startStaticServer({ root: join(folder, 'dist'), rebuilt: true });
    const status = async (name: string): Promise<number> => (await fetch(`${rebuilt.address}assets/${name}`)).status;
    expect(await status('old.js')).toBe(200);
    rmSync(old);
    writeFileSync(next, SCRIPT);
    expect([await status('old.js'), await status('next.js')]).toEqual([404, 200]);
    await rebuilt.close();
  });

  it('answers a known version with 304', async () => {
    const first = await ask('/nested/watchline/assets/engine.wasm');
    const second = await ask('/nested/watchline/assets/engine.wasm', { 'If-None-Match': String(first.headers['etag']) });
    expect(second.status).toBe(304);
  });
  it('tells how many bytes left for which path, headers included', async () => {
    // A reader has all of an answer a moment before the server hears that it left, and the two answers may use two connections.
    const sent = new Map<string, number>();
    let told: () => void = () => undefined;
    const bothTold = new Promise<void>((done) => { told = done; });
    const counted = await startStaticServer({
      root: join(folder, 'dist'),
      onSent: (path, bytes) => {
        sent.set(path, bytes);
        if (sent.size === 2) told();
      },
    });
    const text = await fetch(`${counted.address}pack/manifest.json`).then((response) => response.text());
    await fetch(`${counted.address}none`).then((response) => response.text());
    await bothTold;
    await counted.close();
    expect([...sent.keys()].sort()).toEqual(['/none', '/pack/manifest.json']);
    expect(sent.get('/pack/manifest.json')).toBeGreaterThan(text.length);
    expect(sent.get('/pack/manifest.json')).toBeLessThan(text.length + 600);
  });
  it('moves on to the next port when the first is taken', async () => {
    const holder = createServer();
    const taken = await new Promise<number>((done) => {
      holder.listen(0, '127.0.0.1', () => done((holder.address() as { port: number }).port));
    });
    const second = await startStaticServer({ root: join(folder, 'dist'), port: taken });
    expect(second.port).toBeGreaterThan(taken);
    await second.close();
    holder.close();
  });
});

describe('withSlashes', () => {
  it.each([['', '/'], ['/', '/'], ['a/b', '/a/b/'], ['/a/b', '/a/b/'], ['//a//', '/a/']])('(%j) is %j', (path, expected) => {
    expect(withSlashes(path)).toBe(expected);
  });
});
