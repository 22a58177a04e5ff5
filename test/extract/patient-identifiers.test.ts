import { describe, expect, it } from 'vitest';
import { holdsNhsNumbers, isNhsNumber, patientHeadings } from '../../src/extract/patient-identifiers.ts';

describe('patientHeadings', () => {
  it.each(['NHS Number', 'nhs_no', 'New-NHS-No', 'DOB', 'Date of Birth', 'Patient Name', 'SURNAME', 'Postcode', 'Hospital Number', 'MRN'])('names %s', (heading) => {
    expect(patientHeadings(['org_code', heading], false)).toEqual([heading]);
  });
  it('lets measures, organisations and their postcodes be', () => {
    expect(patientHeadings(['org_name', 'name', 'patients seen', 'number of patients', 'value'], false)).toEqual([]);
    expect(patientHeadings(['org_code', 'postcode', 'surname'], true)).toEqual(['surname']);
  });
});

describe('isNhsNumber', () => {
  it('accepts a right check digit, with or without blanks and hyphens', () => {
    expect(['943 476 5919', '9434765919', '943-476-5919'].map(isNhsNumber)).toEqual([true, true, true]);
  });
  it('refuses a wrong check digit, nine digits, letters, and a check digit of ten', () => {
    expect(['9434765918', '943476591', 'R0A4765919', '9990000140'].map(isNhsNumber)).toEqual([false, false, false, false]);
  });
});

describe('holdsNhsNumbers', () => {
  const three = ['9434765919', '9990000018', '9990000026'].filter(isNhsNumber);
  it('one repeated number, or a few among other words, is not enough', () => {
    expect(holdsNhsNumbers(Array.from({ length: 9 }, () => '9434765919'))).toBe(false);
    expect(holdsNhsNumbers([...three, 'a', 'b', 'c', 'd'])).toBe(false);
    expect(holdsNhsNumbers([])).toBe(false);
  });
});
