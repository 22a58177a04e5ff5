/** Is a frozen folder what its fingerprint says? */
import type { FingerprintFile, FrozenFile } from './fingerprint-file.ts';

export interface FileDifferences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** There, though it was not frozen. */
  readonly added: readonly string[];
}

/** What operating systems leave behind when somebody looks into a folder. */
const isLeftover = (path: string): boolean => /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(path);

/** Which files differ from those that were frozen, by path? Leftovers of an operating system do not count. */
export function compareFiles({ files }: Pick<FingerprintFile, 'files'>, found: readonly FrozenFile[]): FileDifferences {
  const there = new Map(found.map((file) => [file.path, file]));
  const frozen = new Set(files.map(({ path }) => path));
  const changed = files.filter(({ path, bytes, sha256 }) => {
    const file = there.get(path);
    return file !== undefined && (file.sha256 !== sha256 || file.bytes !== bytes);
  });
  return {
    changed: changed.map(({ path }) => path),
    missing: files.filter(({ path }) => !there.has(path)).map(({ path }) => path),
    added: found.map(({ path }) => path).filter((path) => !frozen.has(path) && !isLeftover(path)).sort(),
  };
}

/** Does nothing differ? */
export const isAsFrozen = ({ changed, missing, added }: FileDifferences): boolean => changed.length + missing.length + added.length === 0;
