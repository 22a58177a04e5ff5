import { peopleOf, type Cell } from './cell.ts';
import { breakdownOf, pairsOf, type Standing } from './standing.ts';

/** Stands for all words that nobody counts. */
const OTHERS = '~';

export interface Complement {
  readonly standing: Standing;
  readonly cell: Cell;
}

/**
 * What is left of a whole of which one part alone is published: ulcers that were not avoidable, where only avoidable ones are counted
 * beside all. Nobody is told it, and it cannot be less than nobody: so the part cannot be more than the whole, at every site and grade.
 */
export function complementsOf(standings: readonly Standing[], cells: ReadonlyMap<number, Cell>, wordKeys: ReadonlySet<string>): readonly Complement[] {
  const nameOf = ({ organisation, span, breakdown }: Standing): string => [organisation, span, breakdown].join('\n');
  const placeOf = new Map(standings.map((standing, place) => [nameOf(standing), place]));
  const published = new Set(standings.map(({ breakdown }) => breakdown));
  const found: Complement[] = [];
  for (const key of wordKeys) {
    /** The values of the key by which each whole is published in part. */
    const partsOf = new Map<string, Set<string>>();
    for (const name of published) {
      const pairs = pairsOf(name);
      const value = pairs.get(key);
      const whole = breakdownOf(new Map([...pairs].filter(([other]) => other !== key)));
      if (value !== undefined && published.has(whole)) partsOf.set(whole, (partsOf.get(whole) ?? new Set()).add(value));
    }
    standings.forEach((standing, place) => {
      const pairs = pairsOf(standing.breakdown);
      const whole = breakdownOf(new Map([...pairs].filter(([other]) => other !== key)));
      if (!pairs.has(key) || partsOf.get(whole)?.size !== 1) return;
      const [part, all] = [cells.get(place), cells.get(placeOf.get(nameOf({ ...standing, breakdown: whole })) ?? -1)];
      if (part === undefined || all === undefined || peopleOf(all) < peopleOf(part)) return;
      found.push({ standing: { ...standing, breakdown: breakdownOf(new Map([...pairs, [key, OTHERS]])) }, cell: { cases: all.cases - part.cases, others: null } });
    });
  }
  return found;
}
