/** The pack beside the site as the server has it at this moment, whole and checked. */
import type { PackManifest } from '../extract/manifest.ts';
import { parseManifest } from '../extract/parse-manifest.ts';
import { sha256 } from '../extract/sha256.ts';

export interface PackFile {
  readonly url: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface PackOnServer {
  /** Fingerprint over names and contents of all files; `none` when there is no pack. */
  readonly id: string;
  readonly files: readonly PackFile[];
}

/** Past this, only what every screen needs is kept; the rows behind single measures still come from the server. */
const LARGEST_WHOLE = 60_000_000;

interface Wanted {
  readonly path: string;
  readonly sha256: string | null;
}

function wantedFiles({ contents, triggers, summaryGridWords, register, extracts }: PackManifest): readonly Wanted[] {
  const bytes = extracts.reduce((sum, extract) => sum + (extract.bytes ?? 0), 0);
  const beside = [contents, triggers, summaryGridWords, register].filter((path) => path !== null && path !== undefined);
  return [...beside.map((path) => ({ path, sha256: null })), ...extracts.filter(({ holds }) => bytes <= LARGEST_WHOLE || holds === null)];
}

/**
 * Fetches manifest and files of the pack in the folder `scope`. `kept` gives the bytes of a file that is there already and has the
 * fingerprint promised, so that a month's new pack costs what is new in it.
 *
 * Rejects when the server cannot be asked, a file is missing or is not what the manifest promises: somebody is just copying a
 * new pack there, and half of it must not be kept. No manifest (404) is a pack without files.
 */
export async function fetchPack(
  ask: (url: string) => Promise<Response>, scope: string, kept: (url: string, sha256: string) => Promise<Uint8Array<ArrayBuffer> | null>,
): Promise<PackOnServer> {
  const addressOf = (path: string): string => new URL(`pack/${path}`, scope).href;
  const fetched = async (path: string): Promise<PackFile | null> => {
    const response = await ask(addressOf(path));
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`The server answered ${response.status} for ${path}.`);
    return { url: addressOf(path), type: response.headers.get('Content-Type') ?? '', bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const head = await fetched('manifest.json');
  if (head === null) return { id: 'none', files: [] };
  const { manifest } = parseManifest(new TextDecoder().decode(head.bytes), 'manifest.json');
  if (manifest === null) throw new Error('The manifest of the pack cannot be read.');
  const files = [head];
  const marks = [await sha256(head.bytes)];
  for (const { path, sha256: promised } of wantedFiles(manifest)) {
    const there = promised === null ? null : await kept(addressOf(path), promised);
    const file = there === null ? await fetched(path) : { url: addressOf(path), type: '', bytes: there };
    if (file === null) throw new Error(`${path} is not there.`);
    const mark = await sha256(file.bytes);
    if (promised !== null && mark !== promised) throw new Error(`${path} is not the file that the manifest names.`);
    files.push(file);
    marks.push(`${path} ${mark}`);
  }
  return { id: await sha256(new TextEncoder().encode(marks.join('\n'))), files };
}
