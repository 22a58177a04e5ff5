import { describe, expect, it } from 'vitest';
import { measureAddress, measuresAddress, MEASURE_PARTS, readMeasureState, type MeasureState } from '../../../src/views/shared/measure-address.ts';

const USUAL: MeasureState = { part: 'providers', own: null, scale: 'shared', span: 'month', month: null, year: null, peers: null };
const searchOf = (address: string): string => address.split('?')[1] ?? '';

describe('measureAddress and readMeasureState', () => {
  it('nothing chosen: the bare address, and the usual state of it', () => {
    expect(measureAddress('ae_4h_all_types')).toBe('/measure/ae_4h_all_types');
    expect(measureAddress('ae_4h_all_types', USUAL)).toBe('/measure/ae_4h_all_types');
    expect(readMeasureState('')).toEqual(USUAL);
  });

  it('everything chosen: comes back as it was', () => {
    for (const part of MEASURE_PARTS) {
      const state: MeasureState = { part, own: 'ZZ1', scale: 'own', span: 'twelve', month: '2012-05', year: '2011-04', peers: 'all' };
      expect(readMeasureState(searchOf(measureAddress('tia_high_risk_24h', state)))).toEqual(state);
    }
  });

  it('words that do not exist, damaged months, an empty provider: the usual state instead', () => {
    expect(readMeasureState('part=league-table&scale=log&span=century&month=2012-13&year=last&own=')).toEqual(USUAL);
  });

  it('signs in an identifier are kept apart from those of the address', () => {
    expect(measureAddress('a/b?c', { own: 'Z&1' })).toBe('/measure/a%2Fb%3Fc?own=Z%261');
    expect(readMeasureState('own=Z%261').own).toBe('Z&1');
  });

  it('terms go with every link, also to the list', () => {
    const terms = { asAt: '2011-06', predecessors: 'own' as const };
    expect(measureAddress('falls_harm', { part: 'funnel' }, terms as never)).toContain('asat=2011-06');
    expect(measuresAddress(terms as never)).toContain('/measures?asat=2011-06');
    expect(measuresAddress()).toBe('/measures');
  });
});
