import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeExtract, exampleFile } from '../../../data-loaders/docs/describe-extract.ts';
import { BUILT_IN_MEASURES } from '../../../src/database/built-in-measures.ts';
import type { TableName } from '../../../src/extract/extract.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { CANONICAL_TABLES } from '../../../src/extract/schema/canonical-tables.ts';

const tables = Object.keys(CANONICAL_TABLES) as TableName[];

describe('docs/extract.md', () => {
  it('says what the schema says: after a change run `npm run docs:extract`', () => {
    expect(readFileSync(new URL('../../../docs/extract.md', import.meta.url), 'utf8')).toBe(describeExtract(BUILT_IN_MEASURES));
  });

  it('names every table and every column once in its table', () => {
    const text = describeExtract(BUILT_IN_MEASURES);
    for (const table of tables) {
      const part = text.split(`\n## ${table}\n`)[1]?.split('\n## ')[0] ?? '';
      for (const { name } of CANONICAL_TABLES[table].columns) expect(part.split(`\n| \`${name}\` |`), `${table}.${name}`).toHaveLength(2);
    }
  });

  it.each(tables)('gives an example of %s that loads without a problem', async (table) => {
    const { report } = await readExtract({ name: `${table}.csv`, bytes: new TextEncoder().encode(exampleFile(table)) }, {
      measures: BUILT_IN_MEASURES, organisationCodes: null, allowUnlisted: true, today: '2026-06-01', expectTable: null,
    });
    expect(report.problems.filter(({ rule }) => !['unlisted-organisation', 'unknown-parent'].includes(rule))).toEqual([]);
    expect([report.layout, report.rowsLoaded]).toEqual([`canonical ${table}`, 1]);
  });
});
