import { describe, expect, it } from 'vitest';
import { SUMMARY_COLUMNS, SUMMARY_ROWS } from '../../../src/spc/summary-place.ts';
import { chartAddress, readChartState, readScorecardState, scorecardAddress, type ScorecardState } from '../../../src/views/shared/address.ts';
import { splitHash } from '../../../src/views/shared/hash-address.ts';

const PLAIN: ScorecardState = { rows: null, sort: 'name', find: '', under: null, domain: null, variation: null, assurance: null, hide: [], summary: false };
const searchOf = (address: string): string => splitHash(`#${address}`).search;

describe('addresses reproduce the screen', () => {
  it.each([
    { ...PLAIN },
    { ...PLAIN, rows: 'providers', sort: 'concern', find: 'St Mary’s & co', under: 'ZZ0', domain: 'Access & flow', hide: ['ZZ2', 'ZZ3'], summary: true },
    { ...PLAIN, rows: 'measures', sort: 'name', find: 'R0A', variation: SUMMARY_ROWS[0] ?? null, assurance: SUMMARY_COLUMNS[0] ?? null },
  ] satisfies ScorecardState[])('scorecard %j survives the way through its address', (state) => {
    expect(readScorecardState(searchOf(scorecardAddress(state)))).toEqual(state);
  });

  it.each([
    { table: false, pin: null, rules: null, kind: null, zoom: null, beside: [], take: null },
    { table: true, pin: '2012-05', rules: 'nelson', kind: 'p-prime', zoom: { from: '2011-04', to: '2012-07' }, beside: ['take', 'ranges'], take: 0 },
  ] as const)('chart %j survives the way through its address', (state) => {
    expect(readChartState(searchOf(chartAddress('ae_4h_type1', 'ZZ1', state)))).toEqual(state);
  });

  it('a plain scorecard has a plain address', () => {
    expect(scorecardAddress({ sort: 'name', find: '', rows: null })).toBe('/scorecard');
  });

  it('codes with a slash or a blank stay one part of the path', () => {
    expect(chartAddress('a/b', 'Z Z')).toBe('/chart/a%2Fb/Z%20Z');
  });

  it('damaged parts are ignored, the rest is read', () => {
    expect(readChartState('pin=2012-13&rules=tarot&table=yes&kind=pie&months=2012-07_2011-04&beside=year horoscope&take=much')).toEqual(
      { table: true, pin: null, rules: null, kind: null, zoom: null, beside: ['year'], take: null },
    );
    expect(readScorecardState('rows=up&sort=concern')).toEqual({ ...PLAIN, sort: 'concern' });
  });
});

describe('splitHash', () => {
  it.each([
    ['', { path: '/', search: '' }],
    ['#/scorecard', { path: '/scorecard', search: '' }],
    ['#scorecard?find=a', { path: '/scorecard', search: 'find=a' }],
    ['#/chart/a/b?pin=2012-05&table=yes', { path: '/chart/a/b', search: 'pin=2012-05&table=yes' }],
  ])('%j gives %j', (hash, expected) => {
    expect(splitHash(hash)).toEqual(expected);
  });
});
