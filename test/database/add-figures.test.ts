import { describe, expect, it } from 'vitest';
import { addFigures } from '../../src/database/add-figures.ts';
import type { Observation } from '../../src/spc/observation.ts';

const figure = (more: Partial<Observation>): Observation =>
  ({ period: '2017-09', numerator: null, denominator: null, value: null, status: 'ok', restatedFrom: null, provisional: false, ...more });
const SHARE = { kind: 'proportion', multiplier: 1 } as const;
const COUNT = { kind: 'count', multiplier: 1 } as const;
const A = figure({ numerator: 90, denominator: 100, value: 0.9, restatedFrom: 0.8 });
const B = figure({ numerator: 10, denominator: 100, value: 0.1 });

describe('addFigures', () => {
  it('of 90 of 100 and 10 of 100 gives 100 of 200, a half, and not the mean of other sizes', () => {
    expect(addFigures('2017-09', [A, B], SHARE)).toMatchObject({ numerator: 100, denominator: 200, value: 0.5, status: 'ok', restatedFrom: null });
    expect(addFigures('2017-09', [A, figure({ numerator: 0, denominator: 900, value: 0 })], SHARE)).toMatchObject({ value: 0.09 });
  });
  it('of one alone gives it unchanged, whatever its kind, its restatement too', () => {
    expect(addFigures('2017-09', [A], SHARE)).toBe(A);
    expect(addFigures('2017-09', [A], { kind: 'ratio', multiplier: 1 })).toBe(A);
  });
  it('of a rate multiplies the sums', () => {
    expect(addFigures('2017-09', [A, B], { kind: 'rate', multiplier: 100_000 })).toMatchObject({ value: 50_000 });
  });
  it('of counts adds the values', () => {
    expect(addFigures('2017-09', [figure({ value: 2 }), figure({ value: 3, status: 'provisional' })], COUNT)).toMatchObject({ value: 5, provisional: true });
  });
  it('never gives a part for the sum: without somebody’s row there is none, and a reason is a gap', () => {
    expect(addFigures('2017-09', [A, undefined], SHARE)).toBeNull();
    expect(addFigures('2017-09', [A, figure({ status: 'suppressed', denominator: 4 })], SHARE)).toMatchObject({ value: null, status: 'suppressed' });
    expect(addFigures('2017-09', [figure({ value: 2 }), figure({})], COUNT)).toMatchObject({ value: null, status: 'not-submitted' });
  });
  it('of nobody’s rows gives nothing, and of noughts no value', () => {
    expect(addFigures('2017-09', [undefined, undefined], SHARE)).toBeNull();
    const none = figure({ numerator: 0, denominator: 0 });
    expect(addFigures('2017-09', [none, none], SHARE)).toMatchObject({ denominator: 0, value: null, status: 'ok' });
  });
  it.each([['ratio', A, B], ['value', A, B], ['proportion', figure({ value: 0.9 }), figure({ value: 0.8 })]] as const)(
    'of two %s figures without parts to add is impossible', (kind, one, other) => {
      expect(addFigures('2017-09', [one, other], { kind, multiplier: 1 })).toBe('impossible');
    });
});
