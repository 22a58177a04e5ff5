import { breakdownOf, pairsOf } from './standing.ts';
import { listed, type Listed, type Step } from './steps.ts';

const setOf = (value: string): readonly string[] => value.split('|');

/** The words of a key that always go together, as one: where only `3|4` and `4` are published, `3` and `4` are told apart and nothing else is. */
function wordsTogether(values: readonly string[]): (value: string) => readonly string[] {
  const words = [...new Set(values.flatMap(setOf))].sort();
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const seenIn = values.map((value) => (setOf(value).includes(word) ? '1' : '0')).join('');
    groups.set(seenIn, [...(groups.get(seenIn) ?? []), word]);
  }
  return (value) => [...groups.values()].filter(([first = '']) => setOf(value).includes(first)).map((group) => group.join('|'));
}

/**
 * What part of the whole is part of what? One without one of its keys is the sum by that key. By the words that measures choose by
 * (`wordKeys`), a set of words is the sum of those that go together in it, published or not. A part that is the only one
 * published of its sum says nothing that the sum could tell, so that there is no step.
 */
export function breakdownSteps(published: readonly string[], wordKeys: ReadonlySet<string>): { readonly names: Listed; readonly steps: readonly (readonly Step[])[] } {
  const valuesOf = new Map([...wordKeys].map((key) => [key, [...new Set(published.flatMap((name) => pairsOf(name).get(key) ?? []))]]));
  const partsOfSet = new Map([...valuesOf].map(([key, values]) => [key, wordsTogether(values)]));
  const there = new Set(published);
  const all = new Set(published);
  for (const name of all) {
    const pairs = pairsOf(name);
    for (const [key, parts] of partsOfSet) for (const part of parts(pairs.get(key) ?? '')) if (pairs.has(key)) all.add(breakdownOf(new Map([...pairs, [key, part]])));
  }
  const names = listed(all);
  /** Do several published parts make up this sum? */
  const addsUp = (total: ReadonlyMap<string, string>, key: string): boolean => {
    const whole = total.has(key) ? new Set(setOf(total.get(key) ?? '')) : null;
    const parts = (valuesOf.get(key) ?? []).filter((value) => there.has(breakdownOf(new Map([...total, [key, value]]))))
      .map(setOf).filter((part) => whole === null || (part.length < whole.size && part.every((word) => whole.has(word))));
    const together = new Set(parts.flat()).size;
    return parts.length > 1 && parts.every((part) => part.length < together);
  };
  const steps = names.names.map((name) => {
    const pairs = pairsOf(name);
    return [...pairs].flatMap(([key, value]): readonly Step[] => {
      const rest = new Map([...pairs].filter(([other]) => other !== key));
      const stepTo = (total: ReadonlyMap<string, string>): readonly Step[] => {
        const place = names.at.get(breakdownOf(total));
        return place === undefined ? [] : [{ total: place, by: `breakdown ${key}` }];
      };
      const parts = partsOfSet.get(key);
      if (parts === undefined) return stepTo(rest);
      // Words that do not go together are no part of their own.
      if (parts(value).length !== 1) return [];
      const wider = (valuesOf.get(key) ?? []).filter((other) => other !== value && setOf(value).every((word) => setOf(other).includes(word)));
      return [...wider.map((other) => new Map([...rest, [key, other]])), rest].filter((total) => addsUp(total, key)).flatMap(stepTo);
    });
  });
  return { names, steps };
}
