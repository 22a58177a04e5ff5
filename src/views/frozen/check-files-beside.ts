/** Does this page stand on the files that were frozen? Asked of the server file by file. */
import { compareFiles, type FileDifferences } from '../../board-pack/compare-files.ts';
import type { FingerprintFile, FrozenFile } from '../../board-pack/fingerprint-file.ts';
import { sha256 } from '../../extract/sha256.ts';
import type { Environment } from '../../queries/environment.ts';

/** Packed copies are sent in the place of the files they are of, so they cannot be asked for by a browser. */
const isAsked = ({ path }: FrozenFile, all: ReadonlySet<string>): boolean => !(/\.(gz|br)$/.test(path) && all.has(path.replace(/\.(gz|br)$/, '')));

/** What differs among the files that the fingerprint lists, and how many were looked at. What was added nobody can ask for. */
export async function checkFilesBeside({ files }: FingerprintFile, { fetchFile }: Pick<Environment, 'fetchFile'>): Promise<{ readonly differences: FileDifferences; readonly looked: number }> {
  const all = new Set(files.map(({ path }) => path));
  const asked = files.filter((file) => isAsked(file, all));
  const found: FrozenFile[] = [];
  for (const { path } of asked) {
    const bytes = await fetchFile(path);
    if (bytes !== null) found.push({ path, bytes: bytes.length, sha256: await sha256(bytes) });
  }
  return { differences: compareFiles({ files: asked }, found), looked: asked.length };
}
