import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/extract/problem.ts';

/** One kind of bad input, and where it is tested. */
interface BadInput {
  readonly row: number;
  readonly title: string;
  /** What happens to such files: each of these has to be found in one of the cases. None: they load without a remark. */
  readonly severities: readonly Severity[];
  /** Tests of what a single file cannot show. */
  readonly elsewhere: readonly { readonly file: string; readonly test: string }[];
  /** Why there is no file of it. */
  readonly noFile?: string;
}

const root = new URL('../../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const table = JSON.parse(text('fixtures/extracts/bad-input.json')) as readonly BadInput[];
const cases = readdirSync(new URL('fixtures/extracts/broken/', root)).filter((name) => name.endsWith('.expected.json')).map((name) => {
  const { rows = [], problems } = JSON.parse(text(`fixtures/extracts/broken/${name}`)) as { rows?: readonly number[]; problems: readonly { severity: Severity }[] };
  return { name, rows, severities: problems.map(({ severity }) => severity) };
});

describe('every kind of bad input', () => {
  it('1 to 55 is in the table, each once', () => {
    expect(table.map(({ row }) => row)).toEqual(Array.from({ length: 55 }, (_, index) => index + 1));
  });

  it.each(table)('$row: $title', ({ row, severities, elsewhere, noFile }) => {
    const own = cases.filter(({ rows }) => rows.includes(row));
    if (noFile === undefined) expect(own.map(({ name }) => name)).not.toEqual([]);
    else {
      expect(own).toEqual([]);
      expect(elsewhere.length).toBeGreaterThan(0);
    }
    expect(severities.filter((severity) => !own.some((one) => one.severities.includes(severity)))).toEqual([]);
    // A row that leaves no remark in the report has to be seen somewhere else.
    if (severities.length === 0) expect(elsewhere.length).toBeGreaterThan(0);
    for (const { file, test } of elsewhere) {
      expect(existsSync(new URL(file, root)), file).toBe(true);
      expect(text(file).includes(`'${test}'`), `${file} has a test “${test}”`).toBe(true);
    }
  });

  it('no case names a row that is not in the table', () => {
    expect(cases.flatMap(({ rows }) => rows).filter((row) => row < 1 || row > 55)).toEqual([]);
  });
});
