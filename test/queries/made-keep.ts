/** A store that lives as long as the test. */
import type { Keep } from '../../src/queries/environment.ts';

export function madeKeep(): Keep & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    read: (name) => Promise.resolve(texts.get(name) ?? null),
    write: (name, text) => Promise.resolve(void texts.set(name, text)),
    names: (start) => Promise.resolve([...texts.keys()].filter((name) => name.startsWith(start))),
  };
}
