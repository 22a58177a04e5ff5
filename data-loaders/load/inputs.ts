import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { expandFiles } from '../../src/extract/archives/expand-files.ts';
import { isGzip, isZip } from '../../src/extract/archives/holds-archive.ts';
import type { Problem } from '../../src/extract/problem.ts';
import { folderColumnsOf, type FolderColumns } from '../../src/extract/reading/folder-columns.ts';
import { plainNames } from './plain-names.ts';

/** A file to read, still on disk. */
export interface Input {
  readonly path: string;
  /** For the record: without the folders that all inputs share; a file of an archive is `pack.zip/june.csv`. */
  readonly name: string;
  readonly bytes: number;
  readonly folderColumns: FolderColumns;
}

export interface InputsFound {
  /** In order of name. */
  readonly inputs: readonly Input[];
  /** Archives, or files in them, that could not be opened. */
  readonly problems: readonly Problem[];
}

/** Enough bytes to know a file by its beginning. */
export async function beginningOf(path: string, bytes: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = new Uint8Array(bytes);
    const { bytesRead } = await file.read(buffer, 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The SHA-256 of a file, read piece by piece. */
export async function fingerprintOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

/**
 * Which files are there to read? Archives are unpacked into `folder`, one after the other, so that no more than one is ever in memory;
 * workbooks, which are archives in disguise, stay whole. The order is that of the names, whatever the order of the paths.
 */
export async function inputsAt(paths: readonly string[], folder: string): Promise<InputsFound> {
  const names = plainNames(paths);
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const name = names.get(path) ?? basename(path);
    const start = await beginningOf(path, 4);
    if (!isZip(start) && !isGzip(start)) {
      inputs.push({ path, name, bytes: statSync(path).size, folderColumns: folderColumnsOf(path) });
      continue;
    }
    const opened = expandFiles([{ name, bytes: new Uint8Array(readFileSync(path)) }]);
    problems.push(...opened.problems);
    for (const file of opened.files) {
      if (file.name === name) {
        inputs.push({ path, name, bytes: file.bytes.length, folderColumns: folderColumnsOf(path) });
        continue;
      }
      mkdirSync(folder, { recursive: true });
      const unpacked = join(folder, `${String(inputs.length)}-${basename(file.name)}`);
      writeFileSync(unpacked, file.bytes);
      inputs.push({ path: unpacked, name: file.name, bytes: file.bytes.length, folderColumns: folderColumnsOf(join(path, file.name)) });
    }
  }
  return { inputs: inputs.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)), problems };
}
