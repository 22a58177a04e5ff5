import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/extract/parse-manifest.ts';

const problemsOf = (manifest: unknown) => parseManifest(JSON.stringify(manifest), 'manifest.json').problems.map(({ rule, column, seen, expected, severity }) => ({ rule, column, seen, expected, severity }));

describe('parseManifest', () => {
  it('paths alone are a whole manifest; the rest has plain defaults', () => {
    const { manifest, problems } = parseManifest('\ufeff{"extracts":[{"path":"observation.csv"}]}', 'manifest.json');
    expect(problems).toEqual([]);
    expect(manifest).toEqual({
      packVersion: 1, title: 'Untitled pack', synthetic: false, source: '', note: '', dataAsOf: null, createdAt: null,
      extracts: [{ path: 'observation.csv', table: null, bytes: null, sha256: null, rows: null, holds: null }], sources: [], dropped: [], reconciliation: [], contents: null,
    });
  });
  it('what a part holds comes through; a month that is none, an empty list and an end before the beginning are problems of their place', () => {
    const holds = { measures: ['ae_4h_all_types', 'ae_4h_type1'], from: '2024-04', to: '2025-03' };
    expect(parseManifest(JSON.stringify({ extracts: [{ path: 'a.parquet', holds }] }), 'm.json').manifest?.extracts[0]?.holds).toEqual(holds);
    const wrong = (change: object) => problemsOf({ extracts: [{ path: 'a.parquet', holds: { ...holds, ...change } }] });
    expect(wrong({ from: '2024-13' })).toEqual([{ rule: 'manifest-entry', severity: 'stop', column: 'extracts.0.holds.from', seen: '2024-13', expected: 'YYYY-MM' }]);
    expect(wrong({ measures: [] })).toMatchObject([{ column: 'extracts.0.holds.measures', expected: 'at least one measure' }]);
    expect(wrong({ to: '2024-03' })).toMatchObject([{ column: 'extracts.0.holds.to', expected: 'a last month not before the first' }]);
    expect(wrong({ from: '2025-03' })).toEqual([]);
  });
  it('a frozen pack says so and names its register; anything but true or false is a problem', () => {
    const pack = { extracts: [{ path: 'a.csv' }], frozen: true, register: 'register.json' };
    expect(parseManifest(JSON.stringify(pack), 'm.json').manifest).toMatchObject({ frozen: true, register: 'register.json' });
    expect(problemsOf({ ...pack, frozen: 'yes' })).toMatchObject([{ column: 'frozen', seen: 'yes', expected: 'true or false' }]);
    expect(problemsOf({ ...pack, register: 'https://elsewhere.example/r.json' })).toMatchObject([{ column: 'register', expected: 'a path relative to the manifest' }]);
  });
  it('reads the manifest of the good extracts', () => {
    const text = readFileSync(new URL('../../fixtures/extracts/good/manifest.json', import.meta.url), 'utf8');
    expect(parseManifest(text, 'manifest.json').manifest?.extracts.map(({ table }) => table)).toEqual([null, null, null, 'target', null]);
  });
  it('what is not JSON is one problem with the parser’s words', () => {
    expect(parseManifest('{"extracts": [', 'm.json')).toMatchObject({ manifest: null, problems: [{ rule: 'manifest-unreadable', severity: 'stop', file: 'm.json' }] });
  });
  it('names each wrong place, what stands there and what is wanted', () => {
    expect(problemsOf({ extracts: [{ path: 3 }, {}, { path: 'a.csv', sha256: 'zz', table: 'events', rows: 1.5 }], dataAsOf: '2026', packVersion: 2 })).toEqual(
      [
        { column: 'packVersion', seen: '2', expected: '1' },
        { column: 'dataAsOf', seen: '2026', expected: 'YYYY-MM-DD' },
        { column: 'extracts.0.path', seen: '3', expected: 'text' },
        { column: 'extracts.1.path', seen: null, expected: 'text' },
        { column: 'extracts.2.table', seen: 'events', expected: 'observation, target, measure, organisation, organisation_successor, annotation, event' },
        { column: 'extracts.2.sha256', seen: 'zz', expected: 'a SHA-256 of 64 hexadecimal digits' },
        { column: 'extracts.2.rows', seen: '1.5', expected: 'a whole number' },
      ].map((one) => ({ rule: 'manifest-entry', severity: 'stop', ...one })),
    );
    expect(problemsOf({})).toMatchObject([{ column: 'extracts', seen: null, expected: 'a list of extracts' }]);
    expect(problemsOf({ extracts: [] })).toMatchObject([{ column: 'extracts', expected: 'at least one extract' }]);
    expect(problemsOf([])).toMatchObject([{ column: null, expected: 'a manifest' }]);
  });
  it.each(['https://elsewhere.example/x.csv', '//elsewhere.example/x.csv', '/etc/x.csv', 'file:x', '\\\\server\\x.csv'])('refuses %s: only paths beside the manifest', (path) => {
    expect(problemsOf({ extracts: [{ path }] })).toMatchObject([{ column: 'extracts.0.path', expected: 'a path relative to the manifest' }]);
  });
});
