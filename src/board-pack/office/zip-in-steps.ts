import { zipFiles } from './zip-files.ts';

const END_OF_ARCHIVE = 22;
/** Where, in the two headers of an archive, a number stands that is read or changed here. */
const IN_LIST = { offset: 42 } as const;
const IN_END = { entries: 8, entriesInAll: 10, listSize: 12, listAt: 16 } as const;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The archive that `zipFiles` makes, byte by byte, made one file at a time, so that a page stays awake and the work can be left off between two of them: `pause` is
 * asked after each with how many are in. In pieces, as a Blob takes them: the whole need not stand in memory twice.
 *
 * Each file becomes an archive of its own; their contents follow each other, and their lists with the new places at the end.
 *
 * @example new Blob(await zipInSteps(files, async () => { signal.throwIfAborted(); }), { type: 'application/zip' })
 */
export async function zipInSteps(files: ReadonlyMap<string, Uint8Array>, pause: (done: number, of: number) => Promise<void>): Promise<Uint8Array<ArrayBuffer>[]> {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const contents: Uint8Array<ArrayBuffer>[] = [];
  const lists: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (const [index, file] of sorted.entries()) {
    await pause(index, sorted.length);
    const own = zipFiles(new Map([file]));
    const listAt = viewOf(own).getUint32(own.length - END_OF_ARCHIVE + IN_END.listAt, true);
    const list = own.slice(listAt, own.length - END_OF_ARCHIVE);
    viewOf(list).setUint32(IN_LIST.offset, at, true);
    contents.push(own.subarray(0, listAt));
    lists.push(list);
    at += listAt;
  }
  const end = zipFiles(new Map());
  const view = viewOf(end);
  for (const place of [IN_END.entries, IN_END.entriesInAll]) view.setUint16(place, sorted.length, true);
  view.setUint32(IN_END.listSize, lists.reduce((sum, { length }) => sum + length, 0), true);
  view.setUint32(IN_END.listAt, at, true);
  return [...contents, ...lists, end];
}
