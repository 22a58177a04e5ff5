/**
 * What a rule reports when it fires.
 *
 * `bit`: the rule. `side`: +1 high, −1 low, 0 both (each point then counts on its own side). `from` … `to`: the points
 * that took part, both included. Of those from `flagFrom` on, the ones whose zone, seen from that side, lies between
 * `nearest` and `farthest` are flagged.
 */
export type Fire = (
  bit: number, side: -1 | 0 | 1, from: number, to: number, flagFrom: number, nearest: number, farthest: number,
) => void;

/** Any zone at all: every point of the run is flagged. */
export const EVERY_ZONE = 9;
