/** A file as somebody offers it: either its bytes, or a handle whose bytes are read only where they are used. */
import type { ExtractFile } from './extract.ts';
import type { Problem } from './problem.ts';

/** A file of the disk or the clipboard. Holding the handle costs no memory, and it crosses to a worker without copying. */
export interface FileHandle {
  readonly name: string;
  readonly content: Blob;
}

export type OfferedFile = ExtractFile | FileHandle;

/** What a pile of offered files holds once its archives are opened. */
export interface OfferedExpanded {
  readonly files: readonly OfferedFile[];
  readonly problems: readonly Problem[];
}

/** How many bytes does this file have? */
export const sizeOf = (file: OfferedFile): number => ('bytes' in file ? file.bytes.length : file.content.size);

/** Its first bytes, at most so many. Rejects when the browser cannot open the file any more. */
export async function firstBytes(file: OfferedFile, most: number): Promise<Uint8Array> {
  return 'bytes' in file ? file.bytes.subarray(0, most) : new Uint8Array(await file.content.slice(0, most).arrayBuffer());
}

/** The file with all its bytes. Rejects when it was moved or changed since it was offered, or does not fit into memory. */
export async function withBytes(file: OfferedFile): Promise<ExtractFile> {
  return 'bytes' in file ? file : { name: file.name, bytes: new Uint8Array(await file.content.arrayBuffer()) };
}
