import type { Points } from '../points.ts';
import { EVERY_ZONE, type Fire } from './fire.ts';

/** How many of how many, beyond which line, and who is flagged. */
export interface SomeBeyond {
  /** At least two. */
  readonly some: number;
  readonly of: number;
  /** 3: beyond 2σ; 2: beyond 1σ. */
  readonly zone: number;
  /** Whether points beyond the limit count too. */
  readonly outsideCounts: boolean;
  /** Whether the others have to be on the same side of the centre. */
  readonly othersOnSameSide: boolean;
  /** Flag only the point that completes it, which has to be beyond the line itself (qcc). */
  readonly completingOnly: boolean;
}

/** How many bits are set, for windows of up to five points. */
const BITS_SET = Uint8Array.from({ length: 32 }, (_, bits) => [...bits.toString(2)].filter((bit) => bit === '1').length);

/**
 * Have several of the last few months been far out on one side, though none alone was far enough?
 *
 * Fires for each window of `of` consecutive points in a phase of which at least `some` lie beyond the line on one side.
 * Only the points beyond the line are flagged. In *Making Data Count* two of three lie beyond 2σ and up to 3σ, the third on
 * the same side of the mean. Source: Western Electric rules 2 (2 of 3 beyond 2σ) and 3 (4 of 5 beyond 1σ); Nelson 5 and 6.
 * @example σ-lines 54 and limit 56, centre 50: 54.6, 51, 54.6 fires; 54.6, 49, 54.6 does not; 57, 51, 54.6 does not
 */
export function detectSomeBeyond(points: Points, rule: SomeBeyond, bit: number, fire: Fire): void {
  const { zone, linked, count } = points;
  const { some, of, zone: nearest } = rule;
  const farthest = rule.outsideCounts ? EVERY_ZONE : 3;
  const window = (1 << of) - 1;
  // One bit for each of the last points that lies far out on either side: most windows are dismissed by counting them.
  let far = 0;
  for (let k = 0; k < count; k++) {
    const distance = Math.abs(zone[k] as number);
    far = ((far << 1) | (+(distance >= nearest) & +(distance <= farthest))) & window;
    // Fewer than two bits, the commonest case, can be told without counting.
    if ((far & (far - 1)) === 0 || (BITS_SET[far] as number) < some || !together(linked, k - of + 1, k)) continue;
    for (let side = 1 as -1 | 1; ; side = -1) {
      let beyond = 0;
      let astray = 0;
      for (let j = k - of + 1; j <= k; j++) {
        const where = side * (zone[j] as number);
        if (where >= nearest && where <= farthest) beyond++;
        if (where < 1) astray++;
      }
      if (beyond >= some && (astray === 0 || !rule.othersOnSameSide)) {
        if (!rule.completingOnly) fire(bit, side, k - of + 1, k, k - of + 1, nearest, farthest);
        else if (side * (zone[k] as number) >= nearest) fire(bit, side, k - of + 1, k, k, nearest, farthest);
      }
      if (side === -1) break;
    }
  }
}

/** Whether the points `from` … `to` follow one another in one phase, without a gap that parts them. The first of all follows none. */
function together(linked: Uint8Array, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (linked[k] !== 1) return false;
  return true;
}
