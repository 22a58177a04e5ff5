import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dropped, ReadingContext, Reconciliation } from '../../src/extract/extract.ts';
import type { Problem } from '../../src/extract/problem.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import { CONTEXT } from './reading-context.ts';
import { storedRows } from './stored-rows.ts';

/** What `NAME.expected.json` says of a broken file. */
interface Expected {
  /** Which kinds of bad input it is a case of: numbers of `bad-input.json`. */
  readonly rows?: readonly number[];
  readonly context?: Partial<ReadingContext>;
  readonly layout: string;
  readonly refused: boolean;
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  readonly rowsSetAside: number;
  readonly problems: readonly Omit<Problem, 'file'>[];
  readonly dropped?: readonly Dropped[];
  readonly reconciliation?: readonly Omit<Reconciliation, 'file'>[];
  readonly stored?: readonly Readonly<Record<string, unknown>>[];
}

const folder = new URL('../../fixtures/extracts/broken/', import.meta.url);
const files = readdirSync(folder);
const cases = files.filter((name) => !name.endsWith('.json'));

const withoutFile = <T extends { readonly file: string }>({ file, ...rest }: T): Omit<T, 'file'> => {
  expect(file).not.toBe('');
  return rest;
};

describe('readExtract of a broken file finds exactly what is wrong', () => {
  it('has an expectation for every file and a file for every expectation', () => {
    const stem = (name: string): string => name.replace(/(\.expected)?\.[a-z]+$/, '');
    expect(files.filter((name) => name.endsWith('.expected.json')).map(stem).sort()).toEqual(cases.map(stem).sort());
    expect(cases.length).toBeGreaterThan(70);
  });

  it.each(cases)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name.replace(/\.[a-z]+$/, '')}.expected.json`, folder), 'utf8')) as Expected;
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const { report, tables } = await readExtract({ name, bytes }, { ...CONTEXT, ...expected.context });
    expect(report.problems.map(withoutFile)).toEqual(expected.problems);
    expect(report).toMatchObject({
      layout: expected.layout, refused: expected.refused, rowsRead: expected.rowsRead, rowsLoaded: expected.rowsLoaded, rowsSetAside: expected.rowsSetAside,
    });
    expect(report.dropped).toEqual(expected.dropped ?? []);
    expect(report.reconciliation.map(withoutFile)).toEqual(expected.reconciliation ?? []);
    expect(report.setAside).toHaveLength(expected.rowsSetAside);
    if (expected.refused) expect(tables).toEqual([]);
    // Nothing is lost in silence: every row is loaded, set aside or listed as dropped. (One row of a publication may load as several.)
    else if (report.layout.startsWith('canonical')) expect(report.rowsLoaded + report.rowsSetAside + report.dropped.reduce((sum, { count }) => sum + count, 0)).toBe(report.rowsRead);
    const columns = Object.keys(expected.stored?.[0] ?? {});
    if (expected.stored !== undefined) expect(tables.flatMap((table) => storedRows(table, columns))).toEqual(expected.stored);
  });

  it('never shows a cell of a file with patients in it', async () => {
    for (const name of cases.filter((one) => /patient|nhs-numbers/.test(one))) {
      const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
      const { report } = await readExtract({ name, bytes }, CONTEXT);
      expect(JSON.stringify({ ...report, sha256: '' })).not.toMatch(/999\s?\d{3}\s?\d{3,4}/);
    }
  });
});
