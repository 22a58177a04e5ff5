import { beforeEach, describe, expect, it } from 'vitest';

import { sha256 } from '../../src/extract/sha256.ts';
import { createKeptPacks, type KeptPacks } from '../../src/offline/kept-packs.ts';

const SCOPE = 'https://trust.example/packs/2012-07/';

/** Cache storage in memory: as much of it as is asked for. */
function madeCaches(): CacheStorage {
  const held = new Map<string, Map<string, string>>();
  const open = (name: string): Cache => {
    const entries = held.get(name) ?? new Map<string, string>();
    held.set(name, entries);
    return {
      match: async (url: string) => (entries.has(url) ? new Response(entries.get(url)) : undefined),
      put: async (url: string, response: Response) => void entries.set(url, await response.text()),
      delete: async (url: string | Request) => entries.delete(typeof url === 'string' ? url : url.url),
      keys: async () => [...entries.keys()].map((url) => ({ url })),
    } as unknown as Cache;
  };
  return {
    open: async (name: string) => open(name),
    has: async (name: string) => held.has(name),
    keys: async () => [...held.keys()],
    delete: async (name: string) => held.delete(name),
  } as unknown as CacheStorage;
}

let files: Record<string, string>;
let asked: string[];
let caches: CacheStorage;

const packs = (build: string): KeptPacks => createKeptPacks({
  caches, scope: SCOPE, build,
  fetch: async (url) => {
    const path = url.slice(`${SCOPE}pack/`.length);
    asked.push(path);
    const body = files[path];
    return body === undefined ? new Response('', { status: 404 }) : new Response(body);
  },
});

async function publish(observations: string, contents: string): Promise<void> {
  const extracts = [{ path: 'observation.csv', sha256: await sha256(new TextEncoder().encode(observations)) }, { path: 'organisation.csv' }];
  files = { 'manifest.json': JSON.stringify({ extracts, contents: 'contents.json' }), 'contents.json': contents, 'observation.csv': observations, 'organisation.csv': 'codes' };
}

const kept = async (of: KeptPacks, path: string): Promise<string | null> => (await (await of.match(`${SCOPE}pack/${path}`))?.text()) ?? null;

beforeEach(async () => {
  asked = [];
  caches = madeCaches();
  await publish('July', 'baked July');
});

describe('createKeptPacks', () => {
  it('gives nothing until a pack that was looked at is taken, then all of it', async () => {
    const of = packs('a');
    expect(await of.look()).toBe('newer');
    expect(await kept(of, 'observation.csv')).toBeNull();
    await of.take();
    expect([await kept(of, 'manifest.json'), await kept(of, 'contents.json'), await kept(of, 'observation.csv')]).toEqual([files['manifest.json'], 'baked July', 'July']);
    expect(await of.look()).toBe('same');
  });
  it('answers wholly from the former pack while a newer one waits', async () => {
    const of = packs('a');
    await of.look();
    await of.take();
    await publish('August', 'baked August');
    expect([await of.look(), await of.hasNewer(), await kept(of, 'observation.csv'), await kept(of, 'contents.json')]).toEqual(['newer', true, 'July', 'baked July']);
    await of.take();
    expect([await of.hasNewer(), await kept(of, 'observation.csv'), await kept(of, 'contents.json')]).toEqual([false, 'August', 'baked August']);
  });
  it('sees a change in a file of which the manifest states no fingerprint', async () => {
    const of = packs('a');
    await of.look();
    await of.take();
    files['organisation.csv'] = 'other codes';
    expect(await of.look()).toBe('newer');
  });
  it('does not fetch again what it has with the fingerprint that is promised', async () => {
    const of = packs('a');
    await of.look();
    await of.take();
    asked = [];
    await of.look();
    expect(asked).toEqual(['manifest.json', 'contents.json', 'organisation.csv']);
  });
  it('keeps nothing of a pack that is being copied: a file that is not what the manifest promises, or is not there', async () => {
    const of = packs('a');
    await of.look();
    await of.take();
    await publish('August', 'baked August');
    files['observation.csv'] = 'July';
    await expect(of.look()).rejects.toThrow('observation.csv is not the file that the manifest names');
    delete files['observation.csv'];
    await expect(of.look()).rejects.toThrow('observation.csv is not there');
    expect([await of.hasNewer(), await kept(of, 'contents.json')]).toEqual([false, 'baked July']);
  });
  it('forgets a newer pack that was taken back, and does not take an absent pack for a newer one', async () => {
    const of = packs('a');
    await of.look();
    await of.take();
    const july = files;
    await publish('August', 'baked August');
    await of.look();
    files = july;
    expect([await of.look(), await of.hasNewer()]).toEqual(['same', false]);
    files = {};
    expect([await of.look(), await of.hasNewer()]).toEqual(['same', false]);
  });
  it('gives another build of the site nothing of this one, and tidies up what no build in use needs', async () => {
    const first = packs('a');
    await first.look();
    await first.take();
    await publish('August', 'baked August');
    const second = packs('b');
    expect(await kept(second, 'observation.csv')).toBeNull();
    await second.look();
    await second.take();
    expect([await kept(first, 'observation.csv'), await kept(second, 'observation.csv')]).toEqual(['July', 'August']);
    await second.tidy();
    expect((await caches.keys()).filter((name) => name.startsWith('watchline-pack:'))).toHaveLength(1);
    expect([await kept(first, 'observation.csv'), await kept(second, 'observation.csv')]).toEqual([null, 'August']);
  });
});
