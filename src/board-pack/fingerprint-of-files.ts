/** The fingerprint of a frozen pack made again from its files. */
import { fingerprintOf, hashOf, type Fingerprint, type HashedFile } from './fingerprint.ts';

/** Names of the files that freezing adds to the folder `pack/`. */
export const FROZEN_NAMES = { recipe: 'recipe.json', register: 'register.json', meeting: 'meeting.json', verdicts: 'verdicts.json', position: 'position.json' } as const;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? value as Fields : {});

/** The paths of every file that figures or words of the site come from, as a manifest names them. */
export function dataPaths(manifest: unknown): readonly string[] {
  const { extracts, triggers, summaryGridWords } = fieldsOf(manifest);
  const named = [...(Array.isArray(extracts) ? extracts.map((extract: unknown) => fieldsOf(extract)['path']) : []), triggers, summaryGridWords];
  return [...new Set(named.filter((path) => typeof path === 'string'))];
}

/**
 * Which fingerprint do these files give? `read` gives a file of the folder `pack/` by its path, null where it is not there. Null: a file that has
 * to be there is not, or is no JSON.
 *
 * Everything is taken as it is written, nothing filled in, so that a Watchline with more choices in its recipe gives the same fingerprint for an old pack.
 */
export function fingerprintOfFiles(read: (path: string) => Uint8Array | null): Fingerprint | null {
  const json = (path: string): unknown => {
    const bytes = read(path);
    return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
  };
  try {
    const [manifest, recipe, verdicts] = [json('manifest.json'), json(FROZEN_NAMES.recipe), json(FROZEN_NAMES.verdicts)];
    if (manifest === null || recipe === null || verdicts === null) return null;
    const data: HashedFile[] = [];
    for (const path of dataPaths(manifest)) {
      const bytes = read(path);
      if (bytes === null) return null;
      data.push({ path, sha256: hashOf(bytes) });
    }
    const { title, synthetic, source, note, dataAsOf } = fieldsOf(manifest);
    return fingerprintOf({
      data, source: { title, synthetic, source, note, dataAsOf }, recipe,
      register: fieldsOf(json(FROZEN_NAMES.register))['entries'] ?? null, meeting: json(FROZEN_NAMES.meeting),
      rules: fieldsOf(verdicts)['rules'], verdicts: fieldsOf(verdicts)['verdicts'],
    });
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
