/**
 * Libraries name web addresses in their error texts and licence notes. Nothing ever calls them, but a reader of the
 * shipped files (or a hospital's scanner) cannot know that, so the build takes them out. What remains fails the budget
 * test `test/budgets/origins.test.ts`.
 */
import type { Plugin } from 'vite';

/** Addresses in libraries: whose text it is, what is found, what is put in its place. */
export const NAMED_ADDRESSES: readonly { readonly whose: string; readonly found: string | RegExp; readonly put: string }[] = [
  { whose: 'React: where its error numbers are explained', found: 'https://react.dev/errors/', put: 'about:react-error/' },
  { whose: 'js-sha256 in the worker of DuckDB-WASM: its home page', found: /https:\/\/github\.com\/emn178\/[\w-]+/g, put: 'js-sha256 on GitHub' },
  { whose: 'DuckDB-WASM: the default place for its bundles, which we never ask for', found: 'https://cdn.jsdelivr.net/npm/', put: 'about:blank#' },
  { whose: 'DuckDB-WASM: the repository in its package description', found: 'https://github.com/duckdb/duckdb-wasm.git', put: 'about:duckdb-wasm' },
  { whose: 'Workbox: where one of its warnings is explained', found: 'https://bit.ly/wb-precache', put: 'about:workbox' },
  { whose: 'PapaParse: its home page in the licence note', found: 'https://github.com/mholt/PapaParse', put: 'PapaParse on GitHub' },
  { whose: 'DuckDB-WASM: where a map of its worker would be, which does not ship', found: /\n?\/\/# sourceMappingURL=\S+/g, put: '' },
];

/** The same text without the addresses of the table. Text without any is given back as it is. */
export function withoutAddresses(text: string): string {
  return NAMED_ADDRESSES.reduce((rest, { found, put }) => rest.replaceAll(found, put), text);
}

/** Vite plugin: applies `withoutAddresses` to every script, style sheet and other text that the build writes. */
export function nameNoOtherHost(): Plugin {
  return {
    name: 'watchline:name-no-other-host',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'chunk') part.code = withoutAddresses(part.code);
        else if (/\.(js|mjs|css|html|json|svg)$/.test(part.fileName)) part.source = withoutAddresses(textOf(part.source));
      }
    },
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
