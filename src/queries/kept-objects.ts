/** Where a new answer says the same as the one on the screen, nothing needs to be worked out or drawn again. */
import { replaceEqualDeep } from '@tanstack/react-query';
import { mapWithPauses } from '../database/breathe.ts';
import type { Contents } from '../database/contents.ts';

const NONE: Contents['series'] = [];

/**
 * The contents of `now` in the very objects of `before`, list by list and series by series, wherever the two say the same to the last
 * part; everything else, and the name it goes by, is that of `now`. Whoever keeps what it made of an object finds it again. With
 * pauses: thousands of series take longer than a picture.
 *
 * @example (await inKeptObjects(baked, engine)).series === baked.series // true: not one month differs
 */
export async function inKeptObjects(before: Contents, now: Contents): Promise<Contents> {
  const each = await mapWithPauses(now.series, (series, index) => replaceEqualDeep(before.series[index], series));
  const isSame = each.length === before.series.length && each.every((series, index) => series === before.series[index]);
  const rest = replaceEqualDeep({ ...before, series: NONE }, { ...now, series: NONE });
  return { ...rest, series: isSame ? before.series : each };
}
