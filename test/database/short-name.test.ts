import { describe, expect, it } from 'vitest';
import { shortName } from '../../src/database/short-name.ts';

describe('shortName', () => {
  it.each([
    ['BEDFORDSHIRE HOSPITALS NHS FOUNDATION TRUST', 'Bedfordshire'],
    ['Leeds Teaching Hospitals NHS Trust', 'Leeds'],
    ['PHL LYMINGTON UTC', 'PHL Lymington UTC'],
    ['THE QUEEN ELIZABETH HOSPITAL, KING\'S LYNN, NHS FOUNDATION TRUST', 'The Queen Elizabeth Hospital, King\'s Lynn'],
    ['ASHFORD AND ST PETER\'S HOSPITALS NHS FOUNDATION TRUST', 'Ashford and St Peter\'s'],
    ['Worcestershire Acute Hospitals NHS Trust', 'Worcestershire Acute'],
    ['A ward', 'A ward'],
    ['NHS TRUST', 'NHS Trust'],
    ['', ''],
  ])('shortName(%j) is %j', (name, short) => { expect(shortName(name)).toBe(short); });
});
