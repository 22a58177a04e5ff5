import { describe, expect, it } from 'vitest';
import { plainName } from '../../../src/extract/organisations/plain-name.ts';

describe('plainName', () => {
  it.each([
    ['The Queen Elizabeth Hospital, King’s Lynn, NHS Foundation Trust', 'queen elizabeth hospital kings lynn'],
    ["QUEEN ELIZABETH HOSPITAL KING'S LYNN NHS TRUST ", 'queen elizabeth hospital kings lynn'],
    ['Royal Brompton & Harefield NHS Foundation Trust', 'royal brompton and harefield'],
    ['Saint George’s  University Hospitals', 'st georges university hospitals'],
    ['Southend-on-Sea (North)', 'southend on sea north'],
    ['NHS Trust', 'nhs trust'],
    ['  ', ''],
  ])('plainName(%j) is %j', (name, plain) => { expect(plainName(name)).toBe(plain); });

  it('keeps names apart that differ in more than their legal ending', () => {
    expect(plainName('West London NHS Trust')).not.toBe(plainName('North West London NHS Trust'));
    expect(plainName('South Tees Hospitals')).not.toBe(plainName('South Tees Hospital'));
  });
});
