import { open, type FileHandle } from 'node:fs/promises';

/** Some whole rows of a CSV file, under the header of the file. */
export interface CsvPiece {
  readonly bytes: Uint8Array;
  /** What a line of the piece has to be raised by to be the file's; lines up to `headerLines` are the header's own. */
  readonly linesBefore: number;
  readonly headerLines: number;
}

/** A quoted cell this long is a quote that was never closed: the checks say so of the piece. */
const LONGEST_ROW = 64 * 1024 * 1024;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) count++;
  return count;
}

/** Just after the last line break outside quotation marks, or -1. The bytes begin at the start of a row. */
function endOfLastRow(bytes: Uint8Array): number {
  if (!bytes.includes(QUOTE)) return bytes.lastIndexOf(LINE_FEED) + 1 || -1;
  let quoted = false;
  let end = -1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === LINE_FEED && !quoted) end = at + 1;
  }
  return end;
}

async function readAt(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/**
 * A CSV file as pieces of about `size` bytes, cut between rows, each with the header before it, so that each can be read and checked
 * like a file of its own. `headerAt` and `rowsAt` are the bytes at which the header begins and ends; `linesAbove` the lines before its end.
 * The first piece holds everything above the header too. A rest of less than half a piece goes with the piece before it.
 */
export async function* csvPieces(
  path: string, header: { readonly headerAt: number; readonly rowsAt: number; readonly linesAbove: number; readonly headerLines: number }, size: number,
): AsyncGenerator<CsvPiece> {
  const file = await open(path);
  try {
    const { size: total } = await file.stat();
    const head = await readAt(file, header.headerAt, header.rowsAt - header.headerAt);
    let from = 0;
    let linesBefore = 0;
    while (from < total) {
      let length = total - from <= size * 1.5 ? total - from : size;
      let rows = await readAt(file, from, length);
      let end = from + length >= total ? rows.length : endOfLastRow(rows);
      while (end < 0 && length < LONGEST_ROW && from + length < total) {
        length = Math.min(length * 2, total - from);
        rows = await readAt(file, from, length);
        end = from + length >= total ? rows.length : endOfLastRow(rows);
      }
      const taken = end < 0 ? rows : rows.subarray(0, end);
      if (from === 0) yield { bytes: taken, linesBefore: 0, headerLines: 0 };
      else {
        const bytes = new Uint8Array(head.length + taken.length);
        bytes.set(head);
        bytes.set(taken, head.length);
        yield { bytes, linesBefore: linesBefore - header.headerLines, headerLines: header.headerLines };
      }
      linesBefore += countOf(taken, LINE_FEED);
      from += taken.length;
    }
  } finally {
    await file.close();
  }
}
