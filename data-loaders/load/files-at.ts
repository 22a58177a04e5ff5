import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractFile } from '../../src/extract/extract.ts';
import { folderColumnsOf } from '../../src/extract/reading/folder-columns.ts';
import { isPattern, patternOf } from './glob.ts';
import { LoadRefused } from './load-refused.ts';

export interface FilesAt {
  /** Whole files, in the order of the paths given and by name within a folder; named by their path as given. */
  readonly files: readonly ExtractFile[];
  /** Paths of files in folders that are no extracts by their ending (a README, say), so that none is lost in silence. */
  readonly passedOver: readonly string[];
}

/** Endings of files that may hold an extract. A file named outright is read whatever its ending. */
const EXTRACTS = /\.(csv|tsv|txt|parquet|zip|gz|xlsx|xlsm|xls|ods)$/i;

/** What the operating system says, in words of a person who copied files. */
export function whyUnreadable(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not permitted';
  return cause instanceof Error ? cause.message : String(cause);
}

function attempt<Found>(path: string, read: () => Found): Found {
  try {
    return read();
  } catch (cause) {
    throw new LoadRefused(`“${path}” cannot be read: ${whyUnreadable(cause)}.`, cause);
  }
}

const isHidden = (name: string): boolean => name.startsWith('.') || name === '__MACOSX';

/** Every file under a folder, by name, hidden ones left out. */
function pathsUnder(folder: string): readonly string[] {
  return attempt(folder, () => readdirSync(folder, { withFileTypes: true }))
    .filter(({ name }) => !isHidden(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? pathsUnder(join(folder, entry.name)) : [join(folder, entry.name)]));
}

/** Is it there, and is it a folder? Null: not there. */
function kindOf(path: string): 'file' | 'folder' | null {
  const found = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  return found === undefined ? null : found.isDirectory() ? 'folder' : 'file';
}

export interface PathsAt {
  /** Whole files, in the order of the paths given and by name within a folder, each once. */
  readonly paths: readonly string[];
  readonly passedOver: readonly string[];
}

/**
 * Which files are meant? A file stands for itself, a folder for every extract in it and in its folders, a pattern
 * (`data/*.csv`, quoted so that the shell leaves it alone) for every file that fits it. Nothing is read yet.
 * Throws `LoadRefused` when a path is not there or cannot be read, a folder holds no extract or a pattern fits nothing.
 */
export function pathsAt(paths: readonly string[]): PathsAt {
  const found: string[] = [];
  const passedOver: string[] = [];
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === 'file') {
      found.push(path);
      continue;
    }
    if (kind === null && !isPattern(path)) throw new LoadRefused(`“${path}” cannot be read: there is no such file or folder.`);
    const pattern = kind === null ? patternOf(path) : null;
    const folder = pattern?.folder ?? path;
    const under = kind === null && kindOf(folder) !== 'folder' ? [] : pathsUnder(folder);
    const wanted = under.filter((each) => (pattern === null ? EXTRACTS.test(each) : pattern.matches(each.replaceAll('\\', '/'))));
    if (wanted.length === 0) throw new LoadRefused(pattern === null ? `The folder “${path}” holds no extract.` : `No file fits “${path}”.`);
    found.push(...wanted);
    if (pattern === null) passedOver.push(...under.filter((each) => !wanted.includes(each)));
  }
  return { paths: [...new Set(found)], passedOver };
}

/** The same files with all their bytes, in memory; named by their path as given. */
export function filesAt(given: readonly string[]): FilesAt {
  const { paths, passedOver } = pathsAt(given);
  const files = paths.map((path) => ({ name: path, bytes: attempt(path, () => new Uint8Array(readFileSync(path))), folderColumns: folderColumnsOf(path) }));
  return { files, passedOver };
}
