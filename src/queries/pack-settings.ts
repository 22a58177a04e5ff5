/** A settings file that the manifest names beside the pack: fetched and parsed. */
import type { ReadSettings } from '../extract/read-settings.ts';
import type { Environment } from './environment.ts';

const PACK_FOLDER = 'pack/';

/** `path` is relative to the pack; null: the pack names no such file, which is no problem. A named file that is not there is one. */
export async function readPackSettings<T>(
  environment: Pick<Environment, 'fetchFile'>, path: string | null, parse: (json: string, file: string) => ReadSettings<T>,
): Promise<ReadSettings<T>> {
  if (path === null) return { settings: null, problems: [] };
  // A server that fails for this file must not take the screen away: it reads as a file that cannot be used.
  const bytes = await environment.fetchFile(PACK_FOLDER + path).catch(() => null);
  return parse(bytes === null ? '' : new TextDecoder().decode(bytes), path);
}
