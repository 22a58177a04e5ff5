import { describe, expect, it } from 'vitest';
import { identifiesPatients } from '../../../src/extract/patients/patient-columns.ts';

describe('identifiesPatients', () => {
  it('knows postcodes, unless the table is about organisations', () => {
    const postcodes = ['WR5 1DD', 'WR51DD', 'b98 7ub', 'n/k'];
    expect(identifiesPatients(postcodes, 'event')).toBe(true);
    expect(identifiesPatients(postcodes, 'organisation')).toBe(false);
    expect(identifiesPatients(['RWP50', 'RV9HE', 'G6V2S', 'X2C4Y', 'A81001', 'AQN04'], 'event')).toBe(false);
  });

  it('knows days of birth beside events: most lie before 2000', () => {
    expect(identifiesPatients(['1931-05-02', '12/03/1948', '2011-01-01'], 'event')).toBe(true);
    expect(identifiesPatients(['1991-04-01', '1992-04-01'], 'observation')).toBe(false);
    expect(identifiesPatients(['2012-01-14', '2012-01-17', '1999-01-01'], 'event')).toBe(false);
    expect(identifiesPatients(['12', '13', '35000', '36000'], 'event')).toBe(false);
  });
});
