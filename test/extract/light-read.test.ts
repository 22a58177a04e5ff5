import { describe, expect, it } from 'vitest';
import { lightRead } from '../../src/extract/light-read.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import { rowsSetAsideCsv } from '../../src/extract/rows-set-aside-csv.ts';
import { CONTEXT, textFile } from './reading-context.ts';

const HEAD = 'org_code,measure_id,period_start,value';

describe('lightRead', () => {
  it('45,000 rows set aside become one CSV file, the same as made in one piece; counts and problems stay', async () => {
    const rows = Array.from({ length: 45_000 }, (_, index) => `ZA1,c_difficile,2025-04-01,=many ${index}`);
    const read = await readExtract(textFile([HEAD, ...rows].join('\n')), CONTEXT);
    const light = lightRead(read, ({ problem }) => problem.rule);
    expect(light.report).toEqual({ ...read.report, setAside: [], dropped: light.report.dropped });
    expect(light.report.rowsSetAside).toBe(45_000);
    expect(await light.setAsideFile?.text()).toBe(rowsSetAsideCsv(read.report.setAside).replace('\ufeff', ''));
    const bytes = new Uint8Array(await light.setAsideFile?.arrayBuffer() ?? new ArrayBuffer(0));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('of 300 copies dropped the first 100 lines are named, and all are counted', async () => {
    const read = await readExtract(textFile([HEAD, ...Array.from({ length: 301 }, () => 'ZA1,c_difficile,2025-04-01,3')].join('\n')), CONTEXT);
    const [drop] = lightRead(read, () => '').report.dropped;
    expect(drop).toMatchObject({ count: 300 });
    expect(drop?.lines).toHaveLength(100);
  });

  it('a file without rows set aside has no such file', async () => {
    const read = await readExtract(textFile(`${HEAD}\nZA1,c_difficile,2025-04-01,3\n`), CONTEXT);
    expect(lightRead(read, () => '').setAsideFile).toBeUndefined();
  });
});
