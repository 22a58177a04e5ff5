import type { ExtractFile } from '../extract.ts';

const startsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6);
export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x1f, 0x8b);

/** Could one of these be an archive? Tells by the first bytes, never by the name, whether opening is worth its code. */
export function holdsArchive(files: readonly ExtractFile[]): boolean {
  return files.some(({ bytes }) => isZip(bytes) || isGzip(bytes));
}
