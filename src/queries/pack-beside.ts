/** The pack beside the site: its manifest, the picture baked with it, and the extracts it names. */
import { decodeContents } from '../database/contents-json.ts';
import type { PackManifest } from '../extract/manifest.ts';
import { parseManifest } from '../extract/parse-manifest.ts';
import type { Environment } from './environment.ts';
import type { HeldContents } from './held-contents.ts';
import { unreadableFile, type HeldExtracts } from './held-extracts.ts';
import type { HoldingStore } from './holding-store.ts';
import type { FileToRead } from './intake.ts';

const PACK_FOLDER = 'pack/';

const inWords = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Reads the manifest and the baked contents; what fails is said in the state of the pack. */
export async function openPackBeside(environment: Environment, { set }: HoldingStore, contents: HeldContents): Promise<void> {
  try {
    const bytes = await environment.fetchFile(`${PACK_FOLDER}manifest.json`);
    if (bytes === null) return set({ pack: { state: 'absent' } });
    const { manifest, problems } = parseManifest(inWords(bytes), 'manifest.json');
    if (manifest === null) return set({ pack: { state: 'failed', problems, failure: null } });
    set({ pack: { state: 'open', manifest } });
    const baked = manifest.contents === null ? null : await environment.fetchFile(PACK_FOLDER + manifest.contents);
    if (baked !== null) set({ contentHash: contents.keepBaked(decodeContents(inWords(baked))) });
  } catch (cause) {
    set({ pack: { state: 'failed', problems: [], failure: cause instanceof Error ? cause.message : String(cause) } });
  }
}

/** The files a manifest names; one that is missing is listed and left out. */
export async function fetchPackFiles(environment: Environment, extracts: HeldExtracts, manifest: PackManifest): Promise<readonly FileToRead[]> {
  const files: FileToRead[] = [];
  for (const { path, table, sha256 } of manifest.extracts) {
    const bytes = await environment.fetchFile(PACK_FOLDER + path);
    const file: FileToRead = { id: extracts.nextId(), origin: 'pack', expectTable: table, sha256, file: bytes === null ? unreadableFile(path) : { name: path, bytes } };
    if (bytes === null) extracts.refuse(file, { rule: 'missing-file', seen: null, expected: path });
    else files.push(file);
  }
  return files;
}
