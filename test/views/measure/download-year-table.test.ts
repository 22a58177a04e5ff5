import { describe, expect, it } from 'vitest';
import { yearTable } from '../../../src/spc/comparison/year-table.ts';
import type { Measure, Organisation } from '../../../src/spc/vocabulary.ts';
import { yearTableCsv } from '../../../src/views/measure/download-year-table.ts';
import { madeAssessment, standard } from '../../spc/judgement/made-assessment.ts';

describe('yearTableCsv', () => {
  it('a row a provider: figures as numbers, gaps with their reason, a name that a spreadsheet would run made safe', async () => {
    const assessment = madeAssessment({ from: '2012-04', values: [0.9, null, 0.5], numerators: [90, null, 500], denominators: [100, null, 1000], thresholds: [standard(0.95, 'at-least')] });
    const measure = { id: 'made', kind: 'proportion', multiplier: 1, numeratorLabel: 'patients', denominatorLabel: 'attendances' } as Measure;
    const name = { code: 'ZZ1', name: '=HYPERLINK("x")' } as Organisation;
    const [head, row] = (await yearTableCsv(yearTable([assessment], measure, '2012-04', 1), measure, new Map([['ZZ1', name]]))).split('\r\n');
    expect(head).toMatch(/^\ufeffmeasure_id,org_code,provider,Threshold 2012\/13,2012-04,2012-05,2012-06,/);
    expect(row).toMatch(/^made,ZZ1,"'=HYPERLINK\(""x""\)",95%,0\.9,not submitted,0\.5,/);
    expect(row).toContain(`${String(590 / 1100)},not met,1,`);
  });
});
