/** The pack beside the site: its manifest, the picture baked with it, and the extracts it names. */
import { decodeContents } from '../database/contents-json.ts';
import type { Contents } from '../database/contents.ts';
import { parseManifest } from '../extract/parse-manifest.ts';
import { parseRegister } from '../extract/parse-register.ts';
import type { Environment } from './environment.ts';
import type { HeldContents } from './held-contents.ts';
import type { HoldingStore } from './holding-store.ts';
import type { FileToRead } from './intake.ts';
import { readPackSettings } from './pack-settings.ts';
import type { FetchedExtract, PartsOnDemand } from './parts-on-demand.ts';

const PACK_FOLDER = 'pack/';

const inWords = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The picture baked with a pack; null when there is none, or none that can be read: the engine answers from the extracts themselves. */
async function bakedPicture(environment: Environment, path: string | null): Promise<Contents | null> {
  if (path === null) return null;
  try {
    const bytes = await environment.fetchFile(PACK_FOLDER + path);
    return bytes === null ? null : await decodeContents(inWords(bytes));
  } catch {
    return null;
  }
}

/** Reads the manifest and the baked contents; what fails is said in the state of the pack. */
export async function openPackBeside(environment: Environment, { set }: HoldingStore, contents: HeldContents, parts: PartsOnDemand): Promise<void> {
  try {
    const bytes = await environment.fetchFile(`${PACK_FOLDER}manifest.json`);
    if (bytes === null) return set({ pack: { state: 'absent' } });
    const { manifest, problems } = parseManifest(inWords(bytes), 'manifest.json');
    if (manifest === null) return set({ pack: { state: 'failed', problems, failure: null } });
    const { settings, problems: faults } = await readPackSettings(environment, manifest.register ?? null, parseRegister);
    const register = { entries: settings?.entries ?? [], problems: faults };
    set({ pack: { state: 'open', manifest, register } });
    const baked = await bakedPicture(environment, manifest.contents);
    if (baked === null) return set({ pack: { state: 'open', manifest: { ...manifest, contents: null }, register } });
    parts.begin(manifest, baked);
    set({ contentHash: contents.keepBaked(baked) });
  } catch (cause) {
    set({ pack: { state: 'failed', problems: [], failure: cause instanceof Error ? cause.message : String(cause) } });
  }
}

/** A fetched file of the pack on its way in, held against what the manifest promises of it. */
export const packFile = ({ extract: { path, table, sha256, unlisted }, bytes }: FetchedExtract, id: string): FileToRead =>
  ({ id, origin: 'pack', expectTable: table, sha256, file: { name: path, bytes }, ...(unlisted === true && { allowUnlisted: true }) });
