import { resolve, sep } from 'node:path';

/**
 * Names for the record: paths without the folders that all of them share, so that a pack does not tell where on somebody's
 * machine its files lay. `/home/me/in/a.csv`, `/home/me/in/b/c.csv` → `a.csv`, `b/c.csv`; a single file keeps its name alone.
 */
export function plainNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const parts = paths.map((path) => resolve(path).split(sep));
  let shared = 0;
  const [first] = parts;
  while (first !== undefined && parts.every((each) => shared < each.length - 1 && each[shared] === first[shared])) shared++;
  return new Map(paths.map((path, index) => [path, (parts[index] ?? []).slice(shared).join('/')]));
}
