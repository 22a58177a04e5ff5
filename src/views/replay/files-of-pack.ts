/** The ways in which somebody hands a frozen pack over: files, a zip, an address beside this site. */
import { FINGERPRINT_FILE } from '../../board-pack/fingerprint-file.ts';
import { withBytes, type OfferedFile } from '../../extract/offered-file.ts';
import type { Environment } from '../../queries/environment.ts';
import { readBareContents, readFrozenPack, type FoundPack } from './read-frozen-pack.ts';

const lastOf = (path: string): string => path.split('/').at(-1) ?? path;

/** Dropped or chosen files: a folder, a zip, or the figures alone. Of several packs the first by name is opened. */
export async function packOfFiles(offered: readonly OfferedFile[], { expandFiles }: Pick<Environment, 'expandFiles'>): Promise<FoundPack> {
  const where = offered.length === 1 ? `“${offered[0]?.name ?? ''}”` : `${String(offered.length)} files`;
  // Only archives are opened: the site's own files may be packed too, and nobody asks for them.
  const archives = offered.filter(({ name }) => /\.zip$/i.test(name));
  const opened = archives.length === 0 ? [] : (await expandFiles?.(archives))?.files ?? [];
  const files = new Map([...offered, ...opened].map((file) => [file.name, file]));
  const names = [...files.keys()].sort();
  const listed = names.find((name) => lastOf(name) === FINGERPRINT_FILE);
  const folder = listed?.slice(0, -FINGERPRINT_FILE.length) ?? names.find((name) => name.endsWith('pack/contents.json'))?.slice(0, -'pack/contents.json'.length) ?? '';
  const bytesOf = async (path: string): Promise<Uint8Array | null> => {
    const file = files.get(folder + path);
    return file === undefined ? null : (await withBytes(file)).bytes;
  };
  const [only] = offered;
  if (listed === undefined && offered.length === 1 && only !== undefined && /\.json$/i.test(only.name)) return readBareContents(only.name, (await withBytes(only)).bytes);
  return readFrozenPack(bytesOf, where);
}

/** A pack beside this site, by the address of its folder. */
export async function packAt(address: string, { fetchFile }: Pick<Environment, 'fetchFile'>): Promise<FoundPack> {
  const folder = address.endsWith('/') ? address : address.replace(/[^/]*\.(html|json)$/, '').replace(/([^/])$/, '$1/');
  try {
    const found = await readFrozenPack((path) => fetchFile(folder + path), `“${address}”`);
    return 'fault' in found && found.fault.why === 'no-pack' ? { fault: { why: 'nothing-there', where: address } } : found;
  } catch (cause) {
    return { fault: { why: 'unreadable', where: address, detail: cause instanceof Error ? cause.message : String(cause) } };
  }
}
