import { describe, expect, it } from 'vitest';
import { hasSharedData, NO_SHARED_DATA, readShared, readTextAs } from './real-files.ts';
import type { PublicationRead } from './real-files.ts';

const figures = (read: PublicationRead): unknown[] => read.rows('observation').map((row) => [row['org_code'], row['period'], row['numerator'], row['denominator'], row['status']]);
const warnings = (read: PublicationRead): unknown[] => read.report.problems.filter(({ severity, rule }) => severity === 'warn' && rule !== 'unlisted-organisation').map(({ rule, line, seen, expected }) => [rule, line, seen, expected]);

const TRUST_MONTH = 'metric,period_month,period_date,org_code,org_name,total_patients,within_62d,breached_62d,compliance_rate';

describe('cancer waits by trust and month', () => {
  it('keep half patients, and hold the providers against the Total row', async () => {
    const read = await readTextAs('cancer.csv', [TRUST_MONTH,
      '62d_combined,2024-01,2024-01-01,RAA,Alpha,10.5,7.0,3.5,0.6666666666666666', '62d_combined,2024-01,2024-01-01,AQK,Beta,0.5,0.0,0.5,0.0', '62d_combined,2024-01,2024-01-01,Total,Total,11.0,7.0,4.0,0.6363636363636364'].join('\n'));
    expect(read.report.layout).toBe('Cancer waits by provider, 62 days');
    expect(figures(read)).toEqual([['RAA', '2024-01', 7, 10.5, 'ok'], ['AQK', '2024-01', 0, 0.5, 'ok']]);
    expect(read.report.reconciliation.map(({ period, partsSum, statedTotal, difference }) => [period, partsSum, statedTotal, difference])).toEqual([['2024-01', 11, 11, 0], ['2024-01', 7, 7, 0]]);
    expect(read.rules).toEqual(['total-row']);
  });

  it('that contradict themselves are flagged: parts against the total, the share against both', async () => {
    const read = await readTextAs('cancer.csv', [TRUST_MONTH, '62d_combined,2024-01,2024-01-01,RAA,Alpha,10,7,4,0.9', '62d_combined,2024-01,2024-01-01,Total,Total,12,7,3,0.7'].join('\n'));
    expect(warnings(read)).toEqual([
      ['reconciliation-difference', null, '10', '12'], ['reconciliation-difference', 2, '11', '10'], ['value-disagrees', 2, '90', '70'],
    ]);
  });

  it('of nobody are not applicable, and other metrics and months before October 2023 are left out by name', async () => {
    const read = await readTextAs('cancer.csv', [TRUST_MONTH, '62d_combined,2024-01,2024-01-01,RAA,Alpha,0,0,0,', '31d_combined,2024-01,2024-01-01,RAA,Alpha,9,9,0,1', '62d_combined,2023-09,2023-09-01,RAA,Alpha,9,9,0,1'].join('\n'));
    expect(figures(read)).toEqual([['RAA', '2024-01', null, 0, 'not_applicable']]);
    expect(read.report.dropped.map(({ what, lines }) => [what, lines])).toEqual([
      ['months before October 2023, when 62 days was another measure', [4]], ['rows of the standard “31d_combined”, which this reader does not use', [3]], ['columns these measures do not use: period_date', []],
    ]);
  });

  it.skipIf(!hasSharedData)(`18 real months: 2,641 provider-months, every Total agrees, October 2023 15,812.5 of 25,016.5 (${NO_SHARED_DATA} when skipped)`, async () => {
    const read = await readShared('cancer/cancer_62day_trust_month_2023-10_2025-03.csv');
    expect([read.report.rowsRead, read.rows('observation').length, read.report.rowsSetAside, read.rules]).toEqual([2659, 2641, 0, ['total-row']]);
    expect(read.report.reconciliation).toHaveLength(36);
    expect(read.report.reconciliation.filter(({ difference }) => difference !== 0)).toEqual([]);
    expect(read.report.reconciliation.slice(0, 2).map(({ period, statedTotal }) => [period, statedTotal])).toEqual([['2023-10', 25016.5], ['2023-10', 15812.5]]);
    expect(read.rows('observation').filter((row) => !Number.isInteger(row['denominator'])).length).toBeGreaterThan(1000);
  });
});

describe('the combined file of NHS England', () => {
  const lines = (header: string): string => [header,
    'PERIOD,Provider,RAA,Alpha,62D,ALL CANCERS,ALL ROUTES,ALL MODALITIES,20,15,5', 'PERIOD,Provider,RAA,Alpha,62D,Breast,ALL ROUTES,ALL MODALITIES,8,8,0',
    'PERIOD,Provider,RAA,Alpha,62D,ALL CANCERS,Screening,ALL MODALITIES,2,2,0', 'PERIOD,Commissioner,QOP,An ICB,62D,ALL CANCERS,ALL ROUTES,ALL MODALITIES,30,20,10',
    'PERIOD,Provider,RAA,Alpha,FDS,ALL CANCERS,ALL ROUTES,,90,80,10'].join('\n');

  it.each([
    ['the newer headings', 'Period,Basis,Org_Code,Org_Name,Standard_or_Item,Cancer_Type,Referral_Route_or_Stage,Treatment_Modality,Total,Within,After', '01/10/2025', '2025-10'],
    ['the older headings', 'MONTH,BASIS,ORG CODE,ORG NAME,STANDARD,CANCER TYPE,STAGE/ROUTE,TREATMENT MODALITY,TOTAL,WITHIN STANDARD,OUTSIDE STANDARD', '2024-02-01', '2024-02'],
  ])('under %s: All rows only, providers only, 62 days only', async (_what, header, written, month) => {
    const read = await readTextAs('combined.csv', lines(header).replaceAll('PERIOD,Pro', `${written},Pro`).replaceAll('PERIOD,Com', `${written},Com`));
    expect(figures(read)).toEqual([['RAA', month, 15, 20, 'ok']]);
    expect(read.report.dropped.map(({ what, lines: at }) => [what, at])).toEqual([
      ['rows by commissioner', [5]], ['rows of single cancers, routes or treatments, which are in the rows for all', [3, 4]], ['rows of the standard “FDS”, which this reader does not use', [6]],
    ]);
  });

  it('without a column for the month takes it from its name, or is refused', async () => {
    const text = 'Basis,Org_Code,Standard,Cancer_Type,Referral_Route_or_Stage,Total,Within,After\nProvider,RAA,62D,All,All,20,15,5';
    const named = await readTextAs('cancer-March-2025.csv', text);
    expect([figures(named), named.rules]).toEqual([[['RAA', '2025-03', 15, 20, 'ok']], ['period-from-file-name']]);
    expect((await readTextAs('cancer.csv', text)).rules).toEqual(['no-period']);
  });
});

describe('NHS England’s combined file of another year', () => {
  const HEAD = 'PERIOD,BASIS,ORG CODE,ORG NAME,STANDARD,CANCER TYPE,REFERRAL ROUTE,TREATMENT TYPE,TOTAL,WITHIN STANDARD,BREACHES';
  it.each(['62D', '62-day Combined', '62 Day General Standard'])('takes %s, and only rows that are all of everything, however they say so', async (standard) => {
    const read = await readTextAs('c.csv', [HEAD, `Apr-24,Provider,RAA,Alpha,${standard},ALL CANCERS,ALL ROUTES,ALL TREATMENTS,100.5,70,30.5`, `Apr-24,Provider,RAA,Alpha,${standard},All other cancers,ALL ROUTES,ALL TREATMENTS,10,7,3`].join('\n'));
    expect(figures(read)).toEqual([['RAA', '2024-04', 70, 100.5, 'ok']]);
  });

  it('is refused where no row of it is used, with what its rows are', async () => {
    const { report } = await readTextAs('c.csv', [HEAD, 'Apr-24,Provider,RAA,Alpha,31D,ALL CANCERS,ALL ROUTES,ALL TREATMENTS,100,70,30'].join('\n'));
    expect([report.refused, report.problems.map(({ rule }) => rule), report.dropped.map(({ count }) => count)]).toEqual([true, ['nothing-used'], [1]]);
  });
});
