import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ExtractFile } from '../../src/extract/extract.ts';
import { LoadRefused } from './load-refused.ts';

/** What the operating system says, in words of a person who copied files. */
function why(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not permitted';
  return cause instanceof Error ? cause.message : String(cause);
}

function readWhole(path: string): ExtractFile {
  try {
    return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  } catch (cause) {
    throw new LoadRefused(`“${path}” cannot be read: ${why(cause)}.`, cause);
  }
}

/**
 * Which CSV files are meant? A folder stands for every `.csv` right in it, by name; a file for itself, whatever its name.
 * Throws `LoadRefused` when a path is not there, cannot be read, or is a folder without a CSV file.
 */
export function filesIn(paths: readonly string[]): readonly ExtractFile[] {
  return paths.flatMap((path) => {
    let names: string[];
    try {
      if (!statSync(path).isDirectory()) return [readWhole(path)];
      names = readdirSync(path).filter((name) => /\.csv$/i.test(name)).sort();
    } catch (cause) {
      if (cause instanceof LoadRefused) throw cause;
      throw new LoadRefused(`“${path}” cannot be read: ${why(cause)}.`, cause);
    }
    if (names.length === 0) throw new LoadRefused(`The folder “${path}” holds no .csv file.`);
    return names.map((name) => readWhole(join(path, name)));
  });
}
