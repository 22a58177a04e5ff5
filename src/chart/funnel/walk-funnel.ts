/** Which provider does a key lead to? */

export interface FunnelGround {
  /** Heights of the points in the order of the walk along; small is high up. */
  readonly heights: readonly number[];
  /** Points outside the limits, in that order. */
  readonly outside: readonly number[];
  /** Where the walk begins: the own provider, or the one farthest out. */
  readonly entry: number;
}

/**
 * Left and right walk from the smallest provider to the largest, up and down by value, Home and End to the ends, s and S to the
 * next and previous one outside the limits. Steps stop at the ends. Null: not a key of this walk, or nobody to walk to.
 *
 * @example walkFunnel(null, 'ArrowRight', { heights: [5, 9], outside: [1], entry: 1 }) // 1
 */
export function walkFunnel(here: number | null, key: string, { heights, outside, entry }: FunnelGround): number | null {
  const last = heights.length - 1;
  if (last < 0) return null;
  switch (key) {
    case 'Home': return 0;
    case 'End': return last;
    case 'ArrowLeft': return here === null ? entry : Math.max(0, here - 1);
    case 'ArrowRight': return here === null ? entry : Math.min(last, here + 1);
    case 'ArrowUp': case 'ArrowDown': {
      if (here === null) return entry;
      const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);
      const next = order.indexOf(here) + (key === 'ArrowUp' ? -1 : 1);
      return order[Math.max(0, Math.min(last, next))] ?? here;
    }
    case 's': return outside.length === 0 ? here : (outside.find((index) => index > (here ?? -1)) ?? outside[0] ?? null);
    case 'S': return outside.length === 0 ? here : (outside.findLast((index) => index < (here ?? Infinity)) ?? outside.at(-1) ?? null);
    default: return null;
  }
}
