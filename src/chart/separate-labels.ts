/** Labels that would lie on top of each other, pushed apart. */

/** Where a label would like to stand: its middle and its height, in pixels. */
export interface WantedLabel {
  readonly at: number;
  readonly size: number;
}

/**
 * Where do the labels stand so that none covers another and each is as near its line as can be?
 *
 * Gives the middles, in the order asked. Labels keep the order of their lines; ties keep the order given. Labels that
 * collide share the push equally. All stay between `low` and `high` where they fit; where they do not fit at all, they
 * are spread evenly from `low` on and may pass `high`.
 *
 * @example separateLabels([{ at: 50, size: 14 }, { at: 52, size: 14 }], 0, 100) // [44, 58]
 */
export function separateLabels(labels: readonly WantedLabel[], low: number, high: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => at(labels, a) - at(labels, b) || a - b);
  // Groups of touching labels, each with its members and the middle they want together.
  const groups: { members: number[]; size: number; start: number }[] = [];
  for (const index of order) {
    const size = labels[index]?.size ?? 0;
    groups.push({ members: [index], size, start: keepInside(at(labels, index) - size / 2, size, low, high) });
    for (;;) {
      const below = groups.at(-1);
      const above = groups.at(-2);
      if (!below || !above || above.start + above.size <= below.start + 1e-9) break;
      groups.splice(-2, 2, merged([...above.members, ...below.members]));
    }
  }

  const middles = new Array<number>(labels.length).fill(0);
  for (const group of groups) {
    let edge = group.start;
    for (const index of group.members) {
      const size = labels[index]?.size ?? 0;
      middles[index] = edge + size / 2;
      edge += size;
    }
  }
  return middles;

  function merged(members: number[]): { members: number[]; size: number; start: number } {
    let size = 0;
    let wanted = 0;
    for (const index of members) {
      const own = labels[index]?.size ?? 0;
      wanted += at(labels, index) - (size + own / 2);
      size += own;
    }
    return { members, size, start: keepInside(wanted / members.length, size, low, high) };
  }
}

function at(labels: readonly WantedLabel[], index: number): number {
  return labels[index]?.at ?? 0;
}

function keepInside(start: number, size: number, low: number, high: number): number {
  return Math.max(low, Math.min(start, high - size));
}
