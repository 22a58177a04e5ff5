import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../data-loaders/pack/canonical-text.ts';

describe('canonicalText', () => {
  it('gives the columns of the table as text, and leaves out blanks and what names the origin', () => {
    expect(canonicalText('observation', [{ org_code: 'ZZ1', measure_id: 'falls', period_start: '2025-06-01', numerator: 3, denominator: null, extract_id: 'x' }])).toEqual({
      table: 'observation', rows: [{ org_code: 'ZZ1', measure_id: 'falls', period_start: '2025-06-01', numerator: '3' }],
    });
  });
});
