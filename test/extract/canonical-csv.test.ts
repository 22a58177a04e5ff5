import { describe, expect, it } from 'vitest';
import { canonicalHead, canonicalLines } from '../../src/extract/canonical-csv.ts';

describe('canonicalLines', () => {
  it('stored rows → every column of the schema in its order, blanks for what is not there, origin left behind', () => {
    const row = { measure_id: 'mrsa', kind: 'standard', value: 0, comparison: 'at_most', label: 'None, "zero"\nor less', valid_from: null, extract_id: 'x', line: 4 };
    expect(canonicalHead('target')).toBe('org_code,measure_id,valid_from,valid_to,kind,value,value_scale,comparison,label,source\n');
    expect(canonicalLines('target', [row])).toBe(',mrsa,,,standard,0,,at_most,"None, ""zero""\nor less",\n');
  });

  it('a text that a spreadsheet would run as a formula stays as it is: this is read by Watchline; no rows → no text', () => {
    expect(canonicalLines('annotation', [{ text: '=1+1' }])).toContain(',=1+1,');
    expect(canonicalLines('annotation', [])).toBe('');
  });
});
