/** Labels that must stand among the data, put where they cover least of it. */

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label's possible places, best first. */
export interface WantedPlace<T> {
  readonly label: T;
  readonly places: readonly Box[];
  /** True: left out rather than put on something. */
  readonly optional: boolean;
}

/**
 * Which of its possible places does each label take? The first one that covers no point and no earlier label; else the one that
 * covers fewest points, unless the label is optional. A label never lies on another label.
 *
 * @example placeInPlot([{ label: 'a', places: [onAPoint, free], optional: true }], [point]) // [{ label: 'a', box: free }]
 */
export function placeInPlot<T>(wanted: readonly WantedPlace<T>[], points: readonly (readonly [number, number])[], margin = 5): { label: T; box: Box }[] {
  const taken: Box[] = [];
  const placed: { label: T; box: Box }[] = [];
  for (const { label, places, optional } of wanted) {
    let best: Box | null = null;
    let fewest = Infinity;
    for (const box of places) {
      if (taken.some((other) => overlap(box, other))) continue;
      let covered = 0;
      for (const [x, y] of points) {
        if (x > box.left - margin && x < box.right + margin && y > box.top - margin && y < box.bottom + margin) covered += 1;
      }
      if (covered < fewest) {
        fewest = covered;
        best = box;
      }
      if (covered === 0) break;
    }
    if (best === null || (optional && fewest > 0)) continue;
    taken.push(best);
    placed.push({ label, box: best });
  }
  return placed;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
