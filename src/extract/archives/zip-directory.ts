/** One file of a zip archive as its directory describes it. */
export interface ZipEntry {
  /** With folders, `2026/june.csv`. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are rare and not read. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  /** What the directory promises; the unpacking does not trust it. */
  readonly bytes: number;
  readonly localHeaderAt: number;
}

/** The archive breaks the format; the message says how. */
export class BrokenArchive extends Error {
  override readonly name = 'BrokenArchive';
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
/** Written instead of a number that stands in the “zip64” part of the entry. */
const ELSEWHERE = 0xffffffff;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw new BrokenArchive('its directory is missing: the file is cut off or damaged');
}

/** The three numbers that a large archive keeps in an extra field, in their fixed order; only those that are missing are there. */
function withZip64(view: DataView, from: number, length: number, numbers: readonly number[]): readonly number[] {
  if (!numbers.includes(ELSEWHERE)) return numbers;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== ELSEWHERE) return number;
      next += 8;
      return wide(view, next - 8);
    });
  }
  return numbers;
}

/** Names are UTF-8 when the archive says so; otherwise those of DOS, of which only the plain letters are sure. */
const nameOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes).replaceAll('\\', '/');

/**
 * Which files does a zip archive hold? Its directory is read, not its contents. Own code, because the library that unpacks
 * gives neither the checksums (a damaged archive would be read as wrong figures) nor says that a file is encrypted.
 * Throws `BrokenArchive` when the directory is missing, points outside the file or lists more than `most` files.
 */
export function zipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const view = viewOf(bytes);
  try {
    const end = endOf(view);
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if ((count === 0xffff || at === ELSEWHERE) && end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
      const end64 = wide(view, end - 12);
      if (view.getUint32(end64, true) !== ZIP64_END) throw new BrokenArchive('its directory is damaged');
      count = wide(view, end64 + 32);
      at = wide(view, end64 + 48);
    }
    if (count > most) throw new BrokenArchive(`it lists ${String(count)} files, more than ${String(most)}`);
    const entries: ZipEntry[] = [];
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new BrokenArchive('its directory is damaged');
      const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
      const [size = 0, packedBytes = 0, localHeaderAt = 0] = withZip64(view, at + 46 + nameLength, extraLength,
        [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
      const path = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
      entries.push({
        path, isFolder: path.endsWith('/'), encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), packedBytes, bytes: size, localHeaderAt,
      });
      at += 46 + nameLength + extraLength + commentLength;
    }
    return entries;
  } catch (cause) {
    if (cause instanceof BrokenArchive) throw cause;
    throw new BrokenArchive('its directory points outside the file', { cause });
  }
}

/** The packed bytes of one file. Throws `BrokenArchive` when they do not lie where the directory says. */
export function packedBytesOf(bytes: Uint8Array, { localHeaderAt, packedBytes, path }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  const inside = localHeaderAt + 30 <= bytes.length && view.getUint32(localHeaderAt, true) === LOCAL;
  const from = inside ? localHeaderAt + 30 + view.getUint16(localHeaderAt + 26, true) + view.getUint16(localHeaderAt + 28, true) : Infinity;
  if (from + packedBytes > bytes.length) throw new BrokenArchive(`“${path}” lies outside the archive: the file is cut off or damaged`);
  return bytes.subarray(from, from + packedBytes);
}
