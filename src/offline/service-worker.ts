/**
 * Keeps the site and its pack in the browser, so that both open with the network gone. Site and pack are installed together
 * or not at all, and are replaced only when a person asks for it or the pack is opened anew with no other tab showing it.
 */
import { PrecacheController } from 'workbox-precaching';
import type { Ask, Look, Taking, Unanswered } from './messages.ts';
import { createKeptPacks } from './kept-packs.ts';

declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const site = new PrecacheController();
const entries = self.__WB_MANIFEST;
site.addToCacheList(entries);
// The page names every script by a hash of its content, so its own hash names the build.
const build = entries.flatMap((entry) => (typeof entry !== 'string' && entry.url === 'index.html' ? [entry.revision] : []))[0] ?? '';
const packs = createKeptPacks({ caches, fetch: (url) => fetch(url, { cache: 'no-cache' }), scope, build });

const windows = async (): Promise<number> =>
  (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope)).length;

/** The page asks the newest worker there is; a worker that still waits is the only one asked. */
const isInUse = (): boolean => self.registration.waiting === null;

/** One look at a time: two tabs must not write the same pack at once. */
let looking: Promise<unknown> = Promise.resolve();
const lookNow = (): Promise<'same' | 'newer'> => {
  const look = looking.then(() => packs.look());
  looking = look.catch(() => undefined);
  return look;
};

self.addEventListener('install', (event) => {
  const pack = async (): Promise<void> => {
    await lookNow();
    await packs.take();
  };
  event.waitUntil(Promise.all([site.install(event), pack()]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([site.activate(event), packs.tidy()]));
});

async function look(): Promise<Look> {
  const found = await lookNow();
  if (isInUse()) return { newer: found === 'newer' };
  // A worker that waits is itself the newer one, and nobody sees its pack yet.
  await packs.take();
  return { newer: true };
}

async function take(): Promise<Taking> {
  if ((await windows()) > 1) return { taken: false };
  await packs.take();
  await packs.tidy();
  if (!isInUse()) await self.skipWaiting();
  return { taken: true };
}

self.addEventListener('message', (event) => {
  const [channel] = event.ports;
  const answer = (work: Promise<Look | Taking>): Promise<void> =>
    work.catch((cause: unknown): Unanswered => ({ failure: String(cause) })).then((said) => channel?.postMessage(said));
  event.waitUntil(answer((event.data as Ask) === 'take' ? take() : look()));
});

async function startPage(request: Request): Promise<Response> {
  // A fresh visit, with no tab left that shows the former pack: the newer one is taken. A reload is none.
  if ((await packs.hasNewer()) && (await windows()) === 0) await packs.take();
  return (await site.matchPrecache('index.html')) ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const path = (address.origin + address.pathname).slice(scope.length);
  if (request.mode === 'navigate') {
    if (path === '' || path === 'index.html') event.respondWith(startPage(request));
  } else if (path.startsWith('pack/')) {
    event.respondWith(packs.match(request.url).then((kept) => kept ?? fetch(request)));
  } else if (site.getCacheKeyForURL(request.url) !== undefined) {
    event.respondWith(site.matchPrecache(request).then((kept) => kept ?? fetch(request)));
  }
});
