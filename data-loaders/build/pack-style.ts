/** The style sheet of a frozen pack as text, compiled alike for the loader and for the page: the same bytes in both. */
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import type { Plugin } from 'vite';

const SHEET = fileURLToPath(new URL('../../src/board-pack/single-file.scss', import.meta.url));
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const NAME = 'virtual:pack-style';

/** The sheet as CSS, without comments and spaces. */
export function packStyle(): string {
  // The byte-order mark that Sass may write would stand in the midst of the page.
  return compile(SHEET, { style: 'compressed', loadPaths: [PACKAGES], quietDeps: true, charset: false }).css.trim();
}

/** Lets the page `import { style } from 'virtual:pack-style'`. */
export function packStyleModule(): Plugin {
  return {
    name: 'pack-style',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export const style = ${JSON.stringify(packStyle())};` : null),
  };
}
