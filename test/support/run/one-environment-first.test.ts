import { expect, it } from 'vitest';

import { byEnvironment } from './one-environment-first.ts';

it('byEnvironment puts Node first and keeps the order inside each kind', () => {
  const head: Readonly<Record<string, string>> = { page: '// @vitest-environment jsdom\n', sum: 'import', list: '// @vitest-environment jsdom\n', mean: '' };
  expect(byEnvironment(['page', 'sum', 'list', 'mean'], (file) => head[file] ?? '')).toEqual(['sum', 'mean', 'page', 'list']);
});
