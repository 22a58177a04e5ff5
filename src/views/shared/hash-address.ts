/**
 * Where am I? The whole address of a screen lives behind the `#`, path and search alike, so that any static host,
 * a sub-path or a file opened from a stick serves every link. wouter reads it through these two hooks.
 */
import { useSyncExternalStore } from 'react';

const subscribe = (callback: () => void): (() => void) => {
  addEventListener('hashchange', callback);
  addEventListener('popstate', callback);
  return () => {
    removeEventListener('hashchange', callback);
    removeEventListener('popstate', callback);
  };
};

/** Splits `#/chart/a/b?pin=2012-05` into `/chart/a/b` and `pin=2012-05`; an empty hash is `/`. */
export function splitHash(hash: string): { path: string; search: string } {
  const text = hash.replace(/^#/, '');
  const mark = text.indexOf('?');
  const path = mark < 0 ? text : text.slice(0, mark);
  return { path: path.startsWith('/') ? path : `/${path}`, search: mark < 0 ? '' : text.slice(mark + 1) };
}

/** Goes to an address (`/chart/a/b?pin=…`); `replace` keeps the browser's Back button free of small steps. */
export function goTo(address: string, { replace = false }: { replace?: boolean } = {}): void {
  const hash = `#${address.startsWith('/') ? address : `/${address}`}`;
  if (hash === location.hash) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** wouter's location hook over the hash. */
export const useHashPath = Object.assign(
  (): [string, (to: string, options?: { replace?: boolean }) => void] => [
    useSyncExternalStore(subscribe, () => splitHash(location.hash).path, () => '/'),
    goTo,
  ],
  { hrefs: (address: string) => `#${address}` },
);

/** wouter's search hook over the hash. */
export const useHashSearch = (): string =>
  useSyncExternalStore(subscribe, () => splitHash(location.hash).search, () => '');
