import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/** Rule names that lint reports for `text` as if it stood at `filePath`. */
let rulesBroken: (filePath: string, text: string) => Promise<string[]>;

beforeAll(() => {
  // The rules that ask the type checker need the file to exist, and borders do not ask it.
  const eslint = new ESLint({ overrideConfig: [{ files: ['**/*'], languageOptions: { parserOptions: { projectService: false } }, rules: {
    '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-misused-promises': 'off',
    '@typescript-eslint/switch-exhaustiveness-check': 'off', '@typescript-eslint/await-thenable': 'off', '@typescript-eslint/only-throw-error': 'off',
  } }] });
  rulesBroken = async (filePath, text) => {
    const [result] = await eslint.lintText(text, { filePath });
    return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
  };
});

const BORDER = 'import-x/no-restricted-paths';
const importing = (path: string) => `import { x } from '${path}';\nexport const y = x;\n`;

const FORBIDDEN: readonly (readonly [file: string, path: string])[] = [
  ['src/spc/made.ts', '../extract/problem.ts'],
  ['src/spc/limits/made.ts', 'd3'],
  ['src/spc/made.ts', 'zod'],
  ['src/spc/made.ts', 'react'],
  ['src/spc/made.ts', '../../test/support/lint/borders.test.ts'],
  ['src/wording/made.ts', 'react'],
  ['src/wording/made.ts', 'd3'],
  ['src/wording/made.ts', '@duckdb/duckdb-wasm'],
  ['src/wording/made.ts', '../extract/manifest.ts'],
  ['src/wording/made.ts', '../database/database.ts'],
  ['src/extract/made.ts', 'react'],
  ['src/extract/made.ts', 'd3'],
  ['src/extract/made.ts', '@duckdb/duckdb-wasm'],
  ['src/extract/made.ts', '../spc/assessment.ts'],
  ['src/extract/made.ts', '../database/database.ts'],
  ['src/database/made.ts', 'react'],
  ['src/database/made.ts', 'd3'],
  ['src/database/made.ts', '../extract/manifest.ts'],
  ['src/queries/made.ts', 'd3'],
  ['src/chart/made.tsx', '../database/database.ts'],
  ['src/chart/made.tsx', '../extract/problem.ts'],
  ['src/chart/made.tsx', 'apache-arrow'],
  ['src/chart/made.tsx', '@tanstack/react-query'],
  ['src/board-pack/made.ts', '../database/database.ts'],
  ['src/views/made/made.tsx', 'apache-arrow'],
  ['src/views/made/made.tsx', '@duckdb/duckdb-wasm'],
  ['data-loaders/made/made.ts', '../../src/styles/watchline.scss'],
  ['src/views/scorecard/made.ts', '../data/DataPage.tsx'],
  ['data-loaders/made/made.ts', '../../src/views/scorecard/Scorecard.tsx'],
  ['data-loaders/made/made.ts', '../../src/app/App.tsx'],
];

const ALLOWED: readonly (readonly [file: string, path: string])[] = [
  ['src/spc/limits/made.ts', '../vocabulary.ts'],
  ['src/wording/made.ts', '../spc/assessment.ts'],
  ['src/wording/made.ts', '../extract/problem.ts'],
  ['src/extract/made.ts', '../spc/vocabulary.ts'],
  ['src/extract/made.ts', 'papaparse'],
  ['src/extract/made.ts', 'hyparquet'],
  ['src/database/made.ts', '@duckdb/duckdb-wasm'],
  ['src/database/made.ts', '../extract/extract.ts'],
  ['src/chart/made.tsx', 'd3'],
  ['src/chart/made.tsx', 'react'],
  ['src/queries/made.ts', '@tanstack/react-query'],
  ['src/views/made/made.tsx', 'react'],
  ['src/app/made.tsx', 'wouter'],
  ['src/app/made.tsx', '../views/scorecard/Scorecard.tsx'],
  ['src/views/scorecard/made.ts', '../shared/address.ts'],
  ['data-loaders/made/made.ts', '../../src/extract/manifest.ts'],
  ['data-loaders/made/made.ts', '@duckdb/node-api'],
];

describe('lint, at the borders between rooms,', () => {
  it.each(FORBIDDEN)('refuses %s importing %s', async (file, path) => {
    expect(await rulesBroken(file, importing(path))).toContain(BORDER);
  });
  it.each(ALLOWED)('lets %s import %s', async (file, path) => {
    expect(await rulesBroken(file, importing(path))).not.toContain(BORDER);
  });
  it('counts a type-only import', async () => {
    expect(await rulesBroken('src/spc/made.ts', `import type { Problem } from '../extract/problem.ts';\nexport type P = Problem;\n`)).toContain(BORDER);
  });
  it('counts a dynamic import', async () => {
    expect(await rulesBroken('src/spc/made.ts', `export const load = () => import('../database/database.ts');\n`)).toContain(BORDER);
  });
  it('counts passing on', async () => {
    expect(await rulesBroken('src/spc/made.ts', `export { x } from '../extract/problem.ts';\nexport const own = 1;\n`)).toContain(BORDER);
  });
  it('refuses an import hidden in a type annotation', async () => {
    expect(await rulesBroken('src/spc/made.ts', `export type P = import('../extract/problem.ts').Problem;\n`)).toContain('@typescript-eslint/consistent-type-imports');
  });
  it('refuses Node in what ships', async () => {
    expect(await rulesBroken('src/database/made.ts', `import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n`)).toContain('import-x/no-nodejs-modules');
  });
});

describe('lint, in a file of src,', () => {
  const BROKEN: readonly (readonly [what: string, file: string, text: string, rule: string])[] = [
    ['a default export', 'src/chart/made.ts', 'const x = 1;\nexport default x;\n', 'import-x/no-default-export'],
    ['a barrel file', 'src/chart/made.ts', `export { p } from '../spc/vocabulary.ts';\n`, 'watchline/no-barrel'],
    ['export *', 'src/chart/made.ts', `export * from '../spc/vocabulary.ts';\nexport const x = 1;\n`, 'watchline/no-barrel'],
    ['a camelCase file name', 'src/chart/madeUp.ts', 'export const x = 1;\n', 'watchline/file-name'],
    ['a word that says nothing in a file name', 'src/chart/chart-utils.ts', 'export const x = 1;\n', 'watchline/file-name'],
    ['a local month', 'src/chart/made.ts', 'export const month = (day: Date) => day.getMonth();\n', 'no-restricted-syntax'],
    ['a local midnight', 'src/chart/made.ts', 'export const day = new Date(2024, 3, 1);\n', 'no-restricted-syntax'],
    ['reading the clock', 'src/spc/made.ts', 'export const now = () => Date.now();\n', 'no-restricted-syntax'],
    ['console', 'src/chart/made.ts', `console.log('x');\nexport const x = 1;\n`, 'no-console'],
    ['an enum', 'src/chart/made.ts', 'export enum Colour { Blue }\n', 'no-restricted-syntax'],
    ['the document in the pure core', 'src/spc/made.ts', 'export const title = () => document.title;\n', 'no-restricted-globals'],
    ['a relative import without its ending', 'src/chart/made.ts', `import { x } from '../spc/vocabulary';\nexport const y = x;\n`, 'import-x/extensions'],
  ];
  it.each(BROKEN)('refuses %s', async (_what, file, text, rule) => {
    expect(await rulesBroken(file, text)).toContain(rule);
  });
  it('accepts month, day and hour in UTC', async () => {
    expect(await rulesBroken('src/chart/made.ts', 'export const month = (day: Date) => day.getUTCMonth();\n')).toEqual([]);
  });
});

describe('lint, in a test,', () => {
  const head = `import { it } from 'vitest';\n`;
  it.each([['skip', `${head}it.skip('x', () => {});\n`], ['only', `${head}it.only('x', () => {});\n`],
    ['a sleep of the page', 'export const f = (page: { waitForTimeout(ms: number): void }) => page.waitForTimeout(5);\n'],
    ['a sleep by hand', 'export const f = () => new Promise((done) => setTimeout(done, 100));\n'],
  ])('refuses %s', async (_what, text) => {
    expect(await rulesBroken('test/chart/made.test.ts', text)).toContain('no-restricted-syntax');
  });
  it('lets a test out that says in its title which data are not there', async () => {
    expect(await rulesBroken('test/chart/made.test.ts', `${head}it.skip('skipped: the real files are not beside the repository', () => {});\n`)).toEqual([]);
  });
});
