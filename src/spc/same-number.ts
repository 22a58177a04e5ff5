import { EQUALITY_TOLERANCE } from './constants.ts';

/**
 * Are these the same number, up to what doubles lose on the way?
 *
 * Within `EQUALITY_TOLERANCE` of the larger: 41 falls in 5,000 bed days are 8.200000000000001 per 1,000, which is on a threshold of
 * 8.2 and not above it. Two zeros are the same; what is not finite is the same as nothing else.
 * @example sameNumber((41 / 5000) * 1000, 8.2) // true
 */
export function sameNumber(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  return a === b || (apart < Infinity && apart <= EQUALITY_TOLERANCE * Math.max(Math.abs(a), Math.abs(b)));
}
