import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeFromValues, proposeRebase } from '../../../src/spc/rebase/propose-rebase.ts';
import { normals, seeded } from '../chance/simulate.ts';
import { madeAssessment, repeated } from '../judgement/made-assessment.ts';

const before = repeated([49, 51, 50], 24);
const after = repeated([59, 61, 60], 14);
const failed = (values: readonly number[]) => proposeFromValues(values)?.gates.filter((g) => !g.passed).map((g) => g.id);

describe('proposeRebase', () => {
  it('24 months around 50, then 14 around 60: proposed from the 25th month, with both centres and every gate', () => {
    const found = proposeRebase(madeAssessment({ from: '2020-06', values: [...before, ...after] }))!;
    expect(found).toMatchObject({
      proposed: true, from: '2022-06', side: 'high', oldCentre: 50, monthsBefore: 24, monthsAfter: 14, startsInApril: false,
    });
    expect(found.newCentre).toBeCloseTo(60, 0);
    expect(found.gates.map((g) => [g.id, g.passed])).toEqual([
      ['long-enough-run', true], ['enough-before', true], ['enough-after', true], ['larger-than-chance', true],
      ['no-opposing-signal', true], ['sustained', true],
    ]);
    expect(found.gates[0]).toMatchObject({ measured: 14, required: 8 });
  });

  it('says when the change falls in April', () => {
    expect(proposeRebase(madeAssessment({ from: '2020-04', values: [...before, ...after] }))!.startsInApril).toBe(true);
  });

  it('a fall is a low shift', () => {
    expect(proposeFromValues([...before, ...repeated([39, 41, 40], 14)])).toMatchObject({ proposed: true, side: 'low', start: 24 });
  });

  it('seven months beyond are no candidate', () => {
    expect(proposeFromValues([...repeated([50], 24), ...after.slice(0, 7)])).toBeNull();
    expect(proposeFromValues([...repeated([50], 24), ...after.slice(0, 8)])!.gates[0]).toEqual({ id: 'long-enough-run', passed: true, measured: 8, required: 8 });
  });

  it('a month exactly on the old centre ends the run', () => {
    expect(proposeFromValues([...repeated([50], 24), ...after.slice(0, 7), 50, ...after.slice(0, 6)])).toBeNull();
  });

  it('eleven months after are too few, twelve are enough', () => {
    expect(failed([...before, ...repeated([59, 61, 60], 11)])).toEqual(['enough-after']);
    expect(proposeFromValues([...before, ...repeated([59, 61, 60], 12)])!.proposed).toBe(true);
  });

  it('eleven months before are too few', () => {
    expect(failed([...repeated([49, 51, 50], 11), ...after])).toEqual(['enough-before']);
  });

  it('a shift that went back is not sustained, and is contradicted', () => {
    const found = proposeFromValues([...before, ...repeated([59, 61, 60], 10), ...repeated([49, 51, 50], 10)])!;
    expect(found.proposed).toBe(false);
    expect(found.gates.filter((g) => !g.passed).map((g) => g.id)).toContain('sustained');
  });

  it('one month far back beyond the new limit contradicts', () => {
    expect(failed([...before, ...repeated([59, 61, 60], 10), 40, ...repeated([59, 61, 60], 12)])).toContain('no-opposing-signal');
  });

  it('eight months barely beyond a noisy centre are not larger than chance', () => {
    expect(failed([...repeated([30, 70], 24), ...repeated([50.1, 50.2], 8), ...repeated([30, 70], 6)])).toContain('larger-than-chance');
  });

  it('excluded, provisional and earlier phases take no part', () => {
    const values = [...repeated([500], 6), ...before, 0, ...after, 0];
    const found = proposeRebase(madeAssessment({ from: '2020-06', values, phaseStart: 6, excluded: [30], provisional: [45] }))!;
    expect(found).toMatchObject({ proposed: true, from: '2023-01', monthsBefore: 24, monthsAfter: 14 });
  });

  it('charts of rare events and empty series have no proposal', () => {
    expect(proposeRebase(madeAssessment({ values: [...before, ...after], chartKind: 't' }))).toBeNull();
    expect(proposeRebase(madeAssessment({ values: [] }))).toBeNull();
  });

  it('is proposed in fewer than 2 of 100 stable series of 36 months, and in most with a shift of two sigma', () => {
    const normal = normals(seeded(12));
    const rate = (shift: number) => {
      let proposals = 0;
      for (let s = 0; s < 1000; s++) {
        const values = Array.from({ length: 36 }, (_, i) => normal() + (i >= 20 ? shift : 0));
        if (proposeFromValues(values)?.proposed === true) proposals += 1;
      }
      return proposals / 1000;
    };
    expect(rate(0)).toBeLessThan(0.02);
    expect(rate(2)).toBeGreaterThan(0.6);
  });

  it('mirrored values give the mirrored proposal, and nothing is NaN', () => {
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 50 }), (values) => {
      const found = proposeFromValues(values);
      const mirrored = proposeFromValues(values.map((v) => -v));
      expect(mirrored?.start).toBe(found?.start);
      if (found !== null && found !== undefined) {
        expect(mirrored!.side).not.toBe(found.side);
        expect([found.oldCentre, found.newCentre, ...found.gates.flatMap((g) => [g.measured, g.required])].every(Number.isFinite)).toBe(true);
      }
    }));
  });
});
