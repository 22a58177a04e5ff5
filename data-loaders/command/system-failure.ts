/** What the operating system would not do, in the words of somebody who keeps files. */

/** What is told of each of its codes, after the path. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be opened or written: this user is not permitted to',
  EPERM: 'cannot be opened or written: this user is not permitted to',
  EROFS: 'cannot be written: the disk or folder is read-only',
  ENOSPC: 'cannot be written: the disk is full. A load needs, beside the pack, about as much room as the files it reads',
  EDQUOT: 'cannot be written: this user may not fill more of the disk',
  ENOTDIR: 'cannot be used: a part of this path is a file, not a folder',
  EEXIST: 'cannot be made: there is a file of this name',
  EISDIR: 'cannot be used: it is a folder where a file is wanted',
  ENOENT: 'cannot be opened or made: there is no such place',
  ENAMETOOLONG: 'cannot be used: the name is too long',
  EBUSY: 'cannot be replaced: it is in use, or a disk of its own. Give a folder within it',
  EMFILE: 'cannot be opened: too many files are open on this machine',
  ENFILE: 'cannot be opened: too many files are open on this machine',
};

/** The same failures in the words of DuckDB, which names no code. */
const ENGINE_SAYS: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|disk (?:is )?full|out of disk space/i, 'ENOSPC'], [/Permission denied/i, 'EACCES'], [/Read-only file system/i, 'EROFS'],
  [/Not a directory/i, 'ENOTDIR'], [/Is a directory/i, 'EISDIR'], [/No such file or directory/i, 'ENOENT'],
];

function causesOf(cause: unknown): readonly Error[] {
  const found: Error[] = [];
  for (let each = cause; each instanceof Error && !found.includes(each); each = each.cause) found.push(each);
  return found;
}

/** The innermost cause knows best: what lies around it says only what was being done. */
function codeOf(error: Error): { readonly code: string; readonly path: string | null } | null {
  if ('syscall' in error && 'code' in error && typeof error.code === 'string') {
    const paths = ['path', 'dest'].flatMap((name) => { const path: unknown = Reflect.get(error, name); return typeof path === 'string' ? [path] : []; });
    return { code: error.code, path: paths[0] ?? null };
  }
  if (!/\bIO Error\b|\bfile "/.test(error.message)) return null;
  const said = ENGINE_SAYS.find(([words]) => words.test(error.message));
  return said === undefined ? null : { code: said[1], path: /"([^"]+)"/.exec(error.message)?.[1] ?? null };
}

/**
 * A failure of the machine rather than of a program or of somebody's file, as one sentence; null: it is none. Disks, rights and places
 * only: what else a system may say is a fault of ours and keeps its trace.
 *
 * @example
 * systemFailure(errorOfMkdir) // '“/mnt/packs/june.load-state” cannot be written: the disk or folder is read-only.'
 */
export function systemFailure(cause: unknown): string | null {
  for (const error of causesOf(cause).toReversed()) {
    const found = codeOf(error);
    const reason = found === null ? undefined : REASONS[found.code];
    if (found !== null && reason !== undefined) return `${found.path === null ? 'A file' : `“${found.path}”`} ${reason}.`;
  }
  return null;
}
