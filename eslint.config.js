import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { restrictedZones } from './test/support/lint/import-borders.js';
import { watchlineRules } from './test/support/lint/file-rules.js';

const LOCAL_DATE = {
  selector: 'CallExpression[callee.property.name=/^([gs]et(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)|toLocale(Date|Time)String)$/]',
  message: 'Local time turns April into March for somebody: months are YYYY-MM text, days are UTC.',
};
const CLOCK = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Reading the clock: let “now” come in as an argument.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Reading the clock: let “now” come in as an argument.' },
];
const CHANCE = { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Chance comes in as a seeded argument.' };
const LOCAL_DATE_PARTS = {
  selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
  message: 'new Date(year, month, …) is local midnight: use Date.UTC or month text.',
};
const PLAIN_TYPESCRIPT = [
  { selector: 'TSEnumDeclaration', message: 'Closed word sets are union types.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'No namespaces.' },
];
const HONEST_TESTS = [
  { selector: 'MemberExpression[object.name=/^(it|test|describe|suite|bench)$/][property.name=/^(only|todo|fixme|fails)$/]', message: 'Every test runs: no only, todo, fixme or fails.' },
  { selector: 'CallExpression[callee.object.name=/^(it|test|describe|suite|bench)$/][callee.property.name="skip"]:not([arguments.0.value=/^skipped: /])', message: 'Every test runs. Where real data may be absent say so in the title: it.skip("skipped: … is not there").' },
  { selector: 'CallExpression[callee.property.name="waitForTimeout"]', message: 'No sleeps: wait for what the reader sees.' },
  { selector: 'CallExpression[callee.name=/^x(it|test|describe)$/]', message: 'Every test runs.' },
  { selector: 'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.0.type="Identifier"]', message: 'No sleeps: wait for what the reader sees.' },
];
const NOT_PURE = ['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'fetch', 'performance', 'Intl', 'process', 'crypto', 'setTimeout', 'Date'];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'public', 'screenshots', 'test-results', 'coverage', '.cache', 'fixtures'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,js}'],
    extends: [tseslint.configs.recommended, importX.flatConfigs.typescript],
    plugins: { 'import-x': importX, watchline: watchlineRules },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: restrictedZones() }],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-mutable-exports': 'error',
      'import-x/extensions': ['error', 'ignorePackages', { checkTypeImports: true }],
      'watchline/file-name': 'error',
      'watchline/no-barrel': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    // Rules that ask the type checker: a promise nobody waits for is how a failure gets lost.
    files: ['src/**/*.{ts,tsx}', 'data-loaders/**/*.ts', 'test/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['it', 'test', 'describe'] }] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-nodejs-modules': 'error',
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', '__dirname', 'alert', 'confirm'],
      'no-restricted-syntax': ['error', LOCAL_DATE, LOCAL_DATE_PARTS, CHANCE, ...CLOCK, ...PLAIN_TYPESCRIPT],
    },
  },
  {
    // The outermost room hands the clock to the others.
    files: ['src/app/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', LOCAL_DATE, LOCAL_DATE_PARTS, CHANCE, ...PLAIN_TYPESCRIPT] },
  },
  {
    files: ['src/spc/**/*.ts', 'src/meeting/**/*.ts', 'src/register/**/*.ts', 'src/wording/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...NOT_PURE.filter((name) => name !== 'Intl')] },
  },
  { files: ['src/spc/**/*.ts', 'src/meeting/**/*.ts', 'src/register/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...NOT_PURE] } },
  {
    files: ['src/**/*.tsx', 'test/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  {
    files: ['data-loaders/**/*.ts'],
    rules: {
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': ['error', LOCAL_DATE, LOCAL_DATE_PARTS, CHANCE, ...PLAIN_TYPESCRIPT],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'import-x/no-default-export': 'error', 'no-restricted-syntax': ['error', LOCAL_DATE, ...HONEST_TESTS, ...PLAIN_TYPESCRIPT], 'no-restricted-imports': ['error', 'node:timers/promises', 'timers/promises'] },
  },
  { files: ['**/*.config.{ts,js}'], rules: { 'import-x/no-default-export': 'off' } },
);
