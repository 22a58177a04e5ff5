import { Gunzip, Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { BrokenArchive, packedBytesOf } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Unpacked, the archive would pass what may be read: a mistake, or an archive made to fill the memory. */
export class ArchiveTooLarge extends Error {
  override readonly name = 'ArchiveTooLarge';
}

/** Packed bytes handed to the library at a time: what unpacks to a thousand times its size is noticed early. */
const BYTES_AT_ONCE = 64 * 1024;

/** What both ways of unpacking share: pieces come in as they are unpacked, and no more than `most` bytes of them. */
function collect(packed: Uint8Array, most: number, begin: (take: (piece: Uint8Array) => void) => { push(piece: Uint8Array, last: boolean): void }): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = begin((piece) => {
    length += piece.length;
    if (length > most) throw new ArchiveTooLarge();
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += BYTES_AT_ONCE) {
    stream.push(packed.subarray(at, at + BYTES_AT_ONCE), at + BYTES_AT_ONCE >= packed.length);
  }
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/**
 * One file out of a zip archive, at most `most` bytes. Throws `ArchiveTooLarge` past them, and `BrokenArchive` where the
 * file is encrypted, packed in an unusual way, damaged, or not what its checksum says.
 */
export function unzipEntry(archive: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.encrypted) throw new BrokenArchive(`“${entry.path}” is protected by a password`);
  if (entry.method !== 0 && entry.method !== 8) throw new BrokenArchive(`“${entry.path}” is packed by method ${String(entry.method)}, which is not read`);
  if (entry.bytes > most) throw new ArchiveTooLarge();
  const packed = packedBytesOf(archive, entry);
  let bytes: Uint8Array;
  try {
    bytes = entry.method === 0 ? packed.slice() : collect(packed, most, (take) => new Inflate((piece) => { take(piece); }));
  } catch (cause) {
    if (cause instanceof ArchiveTooLarge) throw cause;
    throw new BrokenArchive(`“${entry.path}” cannot be unpacked (${wordsOf(cause)})`, { cause });
  }
  if (crc32(bytes) !== entry.crc) throw new BrokenArchive(`“${entry.path}” is damaged: its checksum is another one`);
  return bytes;
}

/** What a gzip file holds (all its parts, one after the other), at most `most` bytes. Throws as `unzipEntry` does. */
export function gunzip(archive: Uint8Array, most: number): Uint8Array {
  // Parts after the first.
  let parts = 0;
  let bytes: Uint8Array;
  try {
    bytes = collect(archive, most, (take) => {
      const stream = new Gunzip((piece) => { take(piece); });
      stream.onmember = () => { parts++; };
      return stream;
    });
  } catch (cause) {
    if (cause instanceof ArchiveTooLarge) throw cause;
    throw new BrokenArchive(`it cannot be unpacked (${wordsOf(cause)})`, { cause });
  }
  const end = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const promised = archive.length >= 18 ? end.getUint32(archive.length - 8, true) : -1;
  // The checksum at the end speaks of the last part only.
  if (parts === 0 && crc32(bytes) !== promised) throw new BrokenArchive('it is cut off or damaged: its checksum is another one');
  return bytes;
}
