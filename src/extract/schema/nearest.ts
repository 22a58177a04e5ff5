/** How many letters must change, be added or left out to make one word of another (Levenshtein). `cat`, `cut` → 1. */
export function editDistance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const changed = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[other.length] ?? 0;
}

/**
 * Which of the known words may have been meant? At most `count`, nearest first; ties in the order given.
 * Words further away than a third of their letters (at least one) are no help and are left out: `R0B` may be `R0A`, `XYZ` nothing.
 */
export function nearest(word: string, known: readonly string[], count = 3): readonly string[] {
  const lower = word.toLowerCase();
  const close: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of known) {
    const reach = Math.max(1, Math.floor(Math.max(candidate.length, lower.length) / 3));
    if (Math.abs(candidate.length - lower.length) > reach) continue;
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance <= reach) close.push({ candidate, distance });
  }
  return close.sort((a, b) => a.distance - b.distance).slice(0, count).map(({ candidate }) => candidate);
}
