/** `site-files.json` of a built site: every file that it is made of, so that a page can hand the whole site over without asking a server for a list. */
import * as z from 'zod/mini';
import type { FrozenFile } from '../board-pack/fingerprint-file.ts';

export const SITE_FILES = 'site-files.json';

const PATH = /^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./@-]+$/;
const FILE = z.strictObject({
  siteFilesVersion: z.literal(1),
  files: z.array(z.strictObject({ path: z.string().check(z.regex(PATH)), bytes: z.number(), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })),
});

/** The list as a file, a line a file, by path. The packed copies of texts are not in it: a server makes them, or does without. */
export function encodeSiteFiles(files: readonly FrozenFile[]): string {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  return `{"siteFilesVersion":1,"files":[\n${sorted.map(({ path, bytes, sha256 }) => JSON.stringify({ path, bytes, sha256 })).join(',\n')}\n]}\n`;
}

/** Reads it back; null: it is no such list, or has a path that leads out of the site. */
export function parseSiteFiles(json: string): readonly FrozenFile[] | null {
  try {
    const found = z.safeParse(FILE, JSON.parse(json));
    return found.success ? found.data.files : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
