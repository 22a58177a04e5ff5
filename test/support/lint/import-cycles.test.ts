import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { importCycles, relativeImports } from './import-cycles.ts';

const imports = (graph: Readonly<Record<string, readonly string[]>>) => importCycles(Object.keys(graph), (file) => graph[file] ?? []);

describe('importCycles', () => {
  it('of a tree is none, though two files import the same third', () => {
    expect(imports({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([]);
  });
  it('finds a circle of two once', () => {
    expect(imports({ a: ['b'], b: ['a'] })).toEqual([['a', 'b']]);
  });
  it('finds a circle that the first file is not part of', () => {
    expect(imports({ a: ['b'], b: ['c'], c: ['d'], d: ['b'] })).toEqual([['b', 'c', 'd']]);
  });
  it('finds a file that imports itself', () => {
    expect(imports({ a: ['a'] })).toEqual([['a']]);
  });
});

describe('src and data-loaders', () => {
  const files = ['src', 'data-loaders'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path)).map((path) => join(folder, path)));
  it('are read with their type-only imports', () => {
    expect(relativeImports('src/database/contents.ts')).toContain('src/spc/vocabulary.ts');
  });
  it('hold no circle of imports, neither at run time nor by types', () => {
    expect(importCycles(files, relativeImports)).toEqual([]);
  });
});
