/** What the built site holds, as the budgets look at it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

export const SITE = process.env['SITE'] ?? 'dist';

/** Paths of all files below a folder, with forward slashes, in order. */
export function shippedFiles(folder: string = SITE): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile()).map((path) => path.replaceAll('\\', '/')).sort();
}

/** Scripts and style sheets that the browser must have before it can show anything: those of the page, and what they import statically; with `screen`, the script of a screen as well. */
export function firstViewFiles(page: string, read: (path: string) => string, screen?: string): { readonly scripts: string[]; readonly styles: string[] } {
  const tags = [...page.matchAll(/<(script|link)\b[^>]*>/g)].map(([tag]) => tag);
  const named = (kind: RegExp, attribute: string): string[] => tags.filter((tag) => kind.test(tag)).flatMap((tag) => {
    const value = new RegExp(`\\b${attribute}="([^"]+)"`).exec(tag)?.[1];
    return value === undefined ? [] : [posix.normalize(value)];
  });
  const scripts = new Set<string>();
  const follow = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    staticImports(read(path)).map((name) => posix.join(dirname(path), name)).forEach(follow);
  };
  [...named(/^<script\b/, 'src'), ...named(/\brel="modulepreload"/, 'href'), ...(screen === undefined ? [] : [screen])].forEach(follow);
  return { scripts: [...scripts], styles: named(/\brel="stylesheet"/, 'href') };
}

/** Relative paths in `import … from` and `export … from`; dynamic imports are not waited for and do not count. */
export function staticImports(script: string): string[] {
  return parseAst(script).body.flatMap((statement) => {
    const source = 'source' in statement ? statement.source : null;
    return source !== null && typeof source.value === 'string' && source.value.startsWith('.') ? [source.value] : [];
  });
}

/** Size of a text as a host that packs it would send it. */
export function packedBytes(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

/** Content of a shipped file as text, unpacked when it is packed; bytes outside ASCII are kept apart from letters. */
export function shippedText(path: string, folder: string = SITE): string {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString('latin1');
}
