import { useState } from 'react';

/**
 * The list of before as long as a newer one holds the very same items, so that what is drawn from it need not be drawn again.
 *
 * @example const rows = useSameList(grid.rows); // the same array while letters are typed that every provider's name has
 */
export function useSameList<T>(list: readonly T[]): readonly T[] {
  const [kept, keep] = useState(list);
  if (kept === list || (kept.length === list.length && kept.every((item, index) => item === list[index]))) return kept;
  keep(list);
  return list;
}
