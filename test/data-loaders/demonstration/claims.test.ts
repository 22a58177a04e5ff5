import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../data-loaders/demonstration/claims.ts';
import { figureInParts, figureOfCount } from '../../../data-loaders/demonstration/figure.ts';
import type { Claim } from '../../../data-loaders/demonstration/story.ts';
import { MEASURES } from '../../../data-loaders/demonstration/tell-story.ts';

const stroke = [60, 80, 81].map((patients, i) => figureInParts('ZZ1', 'stroke_90pct_stay', `2011-0${String(i + 4)}`, patients, 100));
const cases = [0, 2, 1].map((count, i) => figureOfCount('ZZ1', 'mrsa_bacteraemia', `2011-0${String(i + 4)}`, count));
const holds = (measure: string, is: Claim['is'], months: Claim['in'], span = '2011-04 to 2011-06'): boolean | undefined =>
  checkClaims([{ says: 'x', at: 'ZZ1', measure, months: span, is, in: months }], [...stroke, ...cases], MEASURES)[0]?.holds;

describe('checkClaims', () => {
  it('counts equality as met for atLeast and atMost, as not met for above and below: 60, 80 and 81%', () => {
    expect(holds('stroke_90pct_stay', { atLeast: 80 }, { exactly: 2 })).toBe(true);
    expect(holds('stroke_90pct_stay', { above: 80 }, { exactly: 1 })).toBe(true);
    expect(holds('stroke_90pct_stay', { atMost: 80 }, { exactly: 2 })).toBe(true);
    expect(holds('stroke_90pct_stay', { below: 80 }, { exactly: 1 })).toBe(true);
  });

  it('holds “every month” only when none is missing the mark', () => {
    expect(holds('stroke_90pct_stay', { atLeast: 60 }, 'every month')).toBe(true);
    expect(holds('stroke_90pct_stay', { above: 60 }, 'every month')).toBe(false);
  });

  it('adds and averages: 0, 2 and 1 cases are 3 in all and 1 a month', () => {
    expect(holds('mrsa_bacteraemia', { atMost: 3 }, 'the sum')).toBe(true);
    expect(holds('mrsa_bacteraemia', { below: 3 }, 'the sum')).toBe(false);
    expect(holds('mrsa_bacteraemia', { atLeast: 1 }, 'the average')).toBe(true);
    expect(holds('mrsa_bacteraemia', { above: 1 }, 'the average')).toBe(false);
  });

  it('takes “at least so many months” literally', () => {
    expect(holds('mrsa_bacteraemia', { atLeast: 1 }, { atLeast: 2 })).toBe(true);
    expect(holds('mrsa_bacteraemia', { atLeast: 1 }, { atLeast: 3 })).toBe(false);
  });

  it('never holds where there are no figures', () => {
    expect(holds('mrsa_bacteraemia', { atMost: 9 }, 'every month', '2015-04 to 2015-06')).toBe(false);
  });
});
