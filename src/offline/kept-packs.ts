/** The pack in the browser's own storage: always one whole edition, and a newer one beside it until somebody takes it. */
import { sha256 } from '../extract/sha256.ts';
import { fetchPack, type PackOnServer } from './pack-on-server.ts';

export interface KeptPacksGround {
  readonly caches: CacheStorage;
  /** Asks the server, past what the browser keeps of it. */
  readonly fetch: (url: string) => Promise<Response>;
  /** Address of the folder of the site, ending with a slash. */
  readonly scope: string;
  /** Names this build of the site: another build never answers with this one's pack. */
  readonly build: string;
}

export interface KeptPacks {
  /** Is the pack on the server another than the one in use? It is then kept, whole. Rejects when the server cannot be asked or sends a file that is not what the manifest promises. */
  look(): Promise<'same' | 'newer'>;
  hasNewer(): Promise<boolean>;
  /** The newer pack becomes the one in use; without one nothing changes. */
  take(): Promise<void>;
  /** A file of the pack in use; undefined when it is not kept. */
  match(url: string): Promise<Response | undefined>;
  /** Deletes what neither is in use nor waits to be. */
  tidy(): Promise<void>;
}

type Which = 'current' | 'newer';

/**
 * Everything of one pack lies in one cache, named after what is in it; which of them is in use stands under the name of the
 * build. So a change of pack is one write, and a page never gets files of two.
 */
export function createKeptPacks({ caches, fetch, scope, build }: KeptPacksGround): KeptPacks {
  const start = `watchline-pack:${scope}:`;
  const noted = `watchline-in-use:${scope}`;
  const noteUrl = (which: Which): string => `${scope}${which}?build=${build}`;

  const note = async (which: Which): Promise<string | null> => {
    const found = await (await caches.open(noted)).match(noteUrl(which));
    return found === undefined ? null : found.text();
  };
  const setNote = async (which: Which, name: string | null): Promise<void> => {
    const notes = await caches.open(noted);
    if (name === null) await notes.delete(noteUrl(which));
    else await notes.put(noteUrl(which), new Response(name));
  };

  const store = async ({ files }: PackOnServer, name: string): Promise<void> => {
    const cache = await caches.open(name);
    for (const { url, bytes, type } of files) await cache.put(url, new Response(bytes, { headers: { 'Content-Type': type } }));
  };

  return {
    async look() {
      const current = await note('current');
      const kept = async (url: string, promised: string): Promise<Uint8Array<ArrayBuffer> | null> => {
        if (current === null) return null;
        const found = await (await caches.open(current)).match(url);
        if (found === undefined) return null;
        const bytes = new Uint8Array(await found.arrayBuffer());
        return (await sha256(bytes)) === promised ? bytes : null;
      };
      const pack = await fetchPack(fetch, scope, kept);
      const name = start + pack.id;
      // A pack that is away for the moment does not replace one that is there.
      if (name === current || (current !== null && pack.files.length === 0)) {
        await setNote('newer', null);
        return 'same';
      }
      await store(pack, name);
      await setNote('newer', name);
      return 'newer';
    },

    hasNewer: async () => (await note('newer')) !== null,

    async take() {
      const name = await note('newer');
      if (name === null) return;
      await setNote('current', name);
      await setNote('newer', null);
    },

    async match(url) {
      const current = await note('current');
      return current === null || !(await caches.has(current)) ? undefined : (await caches.open(current)).match(url, { ignoreSearch: true });
    },

    async tidy() {
      const wanted = [await note('current'), await note('newer')];
      for (const name of await caches.keys()) if (name.startsWith(start) && !wanted.includes(name)) await caches.delete(name);
      const notes = await caches.open(noted);
      for (const { url } of await notes.keys()) if (!url.endsWith(`?build=${build}`)) await notes.delete(url);
    },
  };
}
