/** The terms of a screen as parts of its address: `asat=2012-06&predecessors=combined&since=2012-05`; nothing for today's position. */
import { PRESENT_TERMS, type Terms } from '../../queries/use-terms.ts';
import type { Period } from '../../spc/vocabulary.ts';

/** A month of an address, or null where it is damaged or missing. */
export const monthOf = (text: string | null): Period | null => (text !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null);

/** The parts that terms add to an address; null: leave out. */
export function termsParts({ asAt, predecessors, since }: Terms): Readonly<Record<string, string | null>> {
  return { asat: asAt, predecessors: predecessors === 'combined' ? predecessors : null, since };
}

/** Damaged parts count as left out: an old link opens today's position instead of failing. */
export function readTerms(search: string): Terms {
  const parts = new URLSearchParams(search);
  return {
    asAt: monthOf(parts.get('asat')),
    predecessors: parts.get('predecessors') === 'combined' ? 'combined' : PRESENT_TERMS.predecessors,
    since: monthOf(parts.get('since')),
  };
}

/** The same address under other terms; every other part stays. Example: `underTerms('/scorecard', 'find=a', {…PRESENT_TERMS, asAt: '2012-06'})` is `/scorecard?find=a&asat=2012-06`. */
export function underTerms(path: string, search: string, terms: Terms): string {
  const parts = new URLSearchParams(search);
  for (const [name, value] of Object.entries(termsParts(terms))) {
    if (value === null) parts.delete(name);
    else parts.set(name, value);
  }
  const text = parts.toString();
  return text ? `${path}?${text}` : path;
}
