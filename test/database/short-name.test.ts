import { describe, expect, it } from 'vitest';
import { displayName, shortName } from '../../src/database/short-name.ts';

describe('shortName', () => {
  it.each([
    ['BEDFORDSHIRE HOSPITALS NHS FOUNDATION TRUST', 'Bedfordshire'],
    ['Leeds Teaching Hospitals NHS Trust', 'Leeds'],
    ['PHL LYMINGTON UTC', 'PHL Lymington UTC'],
    ['THE QUEEN ELIZABETH HOSPITAL, KING\'S LYNN, NHS FOUNDATION TRUST', 'The Queen Elizabeth Hospital, King\'s Lynn'],
    ['ASHFORD AND ST PETER\'S HOSPITALS NHS FOUNDATION TRUST', 'Ashford and St Peter\'s'],
    ['Worcestershire Acute Hospitals NHS Trust', 'Worcestershire Acute'],
    ['Kingston And Richmond NHS Foundation Trust', 'Kingston and Richmond'],
    ['First Community Health And Care Cic', 'First Community Health and Care CIC'],
    ['Barking Hospital Utc', 'Barking Hospital UTC'],
    ['A ward', 'A ward'],
    ['NHS TRUST', 'NHS Trust'],
    ['', ''],
  ])('shortName(%j) is %j', (name, short) => { expect(shortName(name)).toBe(short); });
});

describe('displayName', () => {
  it.each([
    ['MANCHESTER UNIVERSITY NHS FOUNDATION TRUST', 'Manchester University NHS Foundation Trust'],
    ['THE QUEEN ELIZABETH HOSPITAL, KING\'S LYNN, NHS FOUNDATION TRUST', 'The Queen Elizabeth Hospital, King\'s Lynn, NHS Foundation Trust'],
    ['NORTH TEES AND HARTLEPOOL NHS, STOCKTON-ON-TEES', 'North Tees and Hartlepool NHS, Stockton-on-Tees'],
    ['ROYAL BROMPTON & HAREFIELD', 'Royal Brompton & Harefield'],
    ['Leeds Teaching Hospitals NHS Trust', 'Leeds Teaching Hospitals NHS Trust'],
    ['RZZ', 'RZZ'],
    ['Y02428', 'Y02428'],
  ])('displayName(%j) is %j', (name, shown) => { expect(displayName(name)).toBe(shown); });
});
