/** Light, as on paper, or dark, for a room with a projector. A taste of this device, so it is kept here and not in links. */
import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const KEY = 'watchline.theme';
const listeners = new Set<() => void>();

/** A locked-down browser may refuse storage: the choice then lasts until the page is left. */
function stored(): Theme {
  try {
    return localStorage.getItem(KEY) === 'dark' ? 'dark' : 'light';
  } catch {
    return 'light';
  }
}

const present = (): Theme => (document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light');

/** Puts the kept choice on the page; called once before the first picture. */
export function applyStoredTheme(): void {
  document.documentElement.dataset['theme'] = stored();
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to do: the page itself has it.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Which theme is the page in? */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, present, () => 'light');
