import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { demonstrationPack } from '../../../data-loaders/demonstration/demonstration-pack.ts';
import { MEASURES } from '../../../data-loaders/demonstration/tell-story.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';

const request = demonstrationPack(readFileSync(new URL('../../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8'), 'nowhere');
const organisationCodes = (request.tables.find((table) => table.table === 'organisation')?.rows ?? []).map((row) => row['org_code'] ?? '');

describe('the demonstration read as anyone’s extract would be', () => {
  it.each(request.tables.map((table, i) => [`${table.table} (${String(i + 1)})`, table] as const))('%s loads whole, without a single problem', async (_name, { table, rows }) => {
    const bytes = new TextEncoder().encode(Papa.unparse([...rows]));
    const { report, tables } = await readExtract({ name: `${table}.csv`, bytes }, {
      measures: [...MEASURES.values()], organisationCodes: table === 'organisation' ? null : organisationCodes,
      allowUnlisted: false, today: '2012-08-14', expectTable: null,
    });
    expect(report.problems).toEqual([]);
    expect([report.refused, report.rowsSetAside, report.rowsRead, report.rowsLoaded]).toEqual([false, 0, rows.length, rows.length]);
    expect(tables.map((one) => [one.table, one.rows])).toEqual([[table, rows.length]]);
  });
});
