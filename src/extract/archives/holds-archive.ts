import type { ExtractFile } from '../extract.ts';
import { firstBytes, type OfferedFile } from '../offered-file.ts';

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6);
export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x1f, 0x8b);

/** Could one of these be an archive? Tells by the first bytes, never by the name, whether opening is worth its code. */
export function holdsArchive(files: readonly ExtractFile[]): boolean {
  return files.some(({ bytes }) => isZip(bytes) || isGzip(bytes));
}

/** Which of these could be archives? A file that cannot be opened is none: reading it will say so. */
export async function archivesAmong(files: readonly OfferedFile[]): Promise<ReadonlySet<OfferedFile>> {
  const found = new Set<OfferedFile>();
  await Promise.all(files.map(async (file) => {
    const first = await firstBytes(file, 4).catch(() => null);
    if (first !== null && (isZip(first) || isGzip(first))) found.add(file);
  }));
  return found;
}
