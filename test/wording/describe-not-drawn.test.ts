import { describe, expect, it } from 'vitest';
import { describeNotDrawn } from '../../src/wording/describe-not-drawn.ts';

const FIGURES = { measureName: 'C. difficile infections', lengths: [{ length: 'quarter', figures: 1224 }, { length: 'year', figures: 12 }, { length: 'rolling_12_month', figures: 1 }], organisations: 135, from: '2007-04', to: '2024-03' };

describe('describeNotDrawn', () => {
  it('a measure with quarters and years: how many of each, of how many organisations, of which months', () => {
    expect(describeNotDrawn(FIGURES)).toBe('C. difficile infections: 1,224 figures by quarter, 12 by year and 1 of rolling twelve months, of 135 organisations, April 2007 to March 2024.');
  });

  it('one figure of one organisation is right in number', () => {
    expect(describeNotDrawn({ ...FIGURES, lengths: [{ length: 'quarter', figures: 1 }], organisations: 1, from: '2024-01', to: '2024-03' })).toBe('C. difficile infections: 1 figure by quarter, of 1 organisation, January to March 2024.');
  });
});
