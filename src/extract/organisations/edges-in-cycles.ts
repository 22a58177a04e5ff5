/** From one organisation to another: to its parent, or to its successor. */
export type Edge = readonly [from: string, to: string];

/**
 * Which of these steps lead back to where they started? Positions in the list; an organisation that is its own parent or
 * successor counts. No steps: none.
 *
 * Example: `edgesInCycles([['A', 'B'], ['B', 'A'], ['B', 'C']])` gives 0 and 1.
 */
export function edgesInCycles(edges: readonly Edge[]): ReadonlySet<number> {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) {
    const known = next.get(from);
    if (known === undefined) next.set(from, [to]);
    else known.push(to);
  }
  const leadsTo = (start: string, goal: string): boolean => {
    const seen = new Set<string>();
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === goal) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return false;
  };
  return new Set(edges.flatMap(([from, to], index) => (leadsTo(to, from) ? [index] : [])));
}
