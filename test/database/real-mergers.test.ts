import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '../../data-loaders/database/native-database.ts';
import type { Database } from '../../src/database/database.ts';
import { readContents } from '../../src/database/read-contents.ts';
import type { ExtractFile, ReadingContext } from '../../src/extract/extract.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import type { MonthlySeries } from '../../src/spc/vocabulary.ts';
import { CONTEXT } from '../extract/reading-context.ts';
import { arrowRows } from './arrow-rows.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);

/** A&E attendances of all departments, England, April 2016 to March 2019, with the published successors. */
describe.skipIf(!existsSync(DATA))('mergers in published A&E figures (skipped where ../shared/data is absent)', () => {
  let database: Database;
  const within = new Map<string, { seen: number; all: number }>();
  beforeAll(async () => {
    database = await openNativeDatabase();
    const text = readFileSync(new URL('ae_other/nhsr_ae_attendances_2016-04_2019-03.csv', DATA), 'utf8').trim();
    for (const row of Papa.parse<Record<string, string>>(text, { header: true }).data) {
      const key = `${row['org_code'] ?? ''} ${(row['period'] ?? '').slice(0, 7)}`;
      const sums = within.get(key) ?? { seen: 0, all: 0 };
      within.set(key, { seen: sums.seen + Number(row['attendances']) - Number(row['breaches']), all: sums.all + Number(row['attendances']) });
    }
    await database.insert('observation', arrowRows('observation', [...within].map(([key, { seen, all }]) => {
      const [org_code = '', period = ''] = key.split(' ');
      return { org_code, period, measure_id: 'ae_4h_all_types', numerator: seen, denominator: all };
    })));
    const context: ReadingContext = { ...CONTEXT, organisationCodes: null };
    for (const name of ['etr_2021.csv', 'ods_successors_trusts_commissioners.csv']) {
      const file: ExtractFile = { name, bytes: new Uint8Array(readFileSync(new URL(`organisations/${name}`, DATA))) };
      for (const { table, ipc } of (await readExtract(file, context)).tables) await database.insert(table, ipc);
    }
  }, 60_000);
  afterAll(async () => { await database.close(); });

  it('RM2 and RW3 run into R0A: 36 months in place of 18, each earlier one the sum of both, and no patient of all of England counted twice or lost', async () => {
    const of = (series: readonly MonthlySeries[], code: string): MonthlySeries | undefined => series.find((one) => one.providerCode === code);
    const total = (series: readonly MonthlySeries[]): number =>
      series.reduce((sum, { denominators }) => sum + denominators.reduce<number>((all, figure) => all + (figure ?? 0), 0), 0);
    const separate = (await readContents(database, 'h')).series;
    const contents = await readContents(database, 'h', { predecessors: 'combined' });
    const combined = contents.series;
    expect(of(separate, 'R0A')?.periods).toHaveLength(18);
    const merged = of(combined, 'R0A');
    expect(merged?.periods).toHaveLength(36);
    expect(merged?.gaps.every((gap) => gap === null)).toBe(true);
    const september = merged?.periods.indexOf('2017-09') ?? -1;
    const [south, central] = [within.get('RM2 2017-09'), within.get('RW3 2017-09')];
    expect(merged?.denominators[september]).toBe((south?.all ?? 0) + (central?.all ?? 0));
    expect(merged?.values[september]).toBe(((south?.seen ?? 0) + (central?.seen ?? 0)) / ((south?.all ?? 0) + (central?.all ?? 0)));
    expect([of(combined, 'RM2'), of(combined, 'RW3')]).toEqual([undefined, undefined]);
    expect(of(separate, 'RW6')).toEqual(of(combined, 'RW6'));
    // North Cumbria's partner (RNN) told of A&E until August 2017 only: from then on nobody knows the whole, and 19 months have no sum.
    expect(of(combined, 'RNN')?.gaps.filter((gap) => gap === 'no-row')).toHaveLength(19);
    const alone = of(separate, 'RNL')?.denominators.slice(17).reduce<number>((all, figure) => all + (figure ?? 0), 0) ?? 0;
    expect(total(separate) - total(combined)).toBe(alone);
    expect(contents.annotations.find(({ providerCode }) => providerCode === 'R0A')).toMatchObject({
      from: '2017-10', kind: 'merger', effect: 'none',
      text: 'Took over RM2 and RW3 on 1 October 2017; earlier months are those of RM2 and RW3 added together.',
    });
  });
});
