/** Texts kept in this browser's IndexedDB: they survive a reload and a new version of the site, and leave this machine only when exported. */
import { createStore, get, keys, set } from 'idb-keyval';
import type { Keep } from '../queries/environment.ts';

// Opened when first asked: a page in a locked-down browser must not fail for a store it never needs.
let store: ReturnType<typeof createStore> | null = null;
const opened = (): ReturnType<typeof createStore> => (store ??= createStore('watchline', 'kept'));

export const keptInBrowser: Keep = {
  read: async (name) => (await get<string>(name, opened())) ?? null,
  write: (name, text) => set(name, text, opened()),
  names: async (start) => (await keys<string>(opened())).filter((name) => name.startsWith(start)),
};
