/** The list with one item at another place. @example movedItem(['a', 'b', 'c'], 0, 2) // ['b', 'c', 'a'] */
export function movedItem<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const others = items.filter((_, place) => place !== from);
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)];
}
