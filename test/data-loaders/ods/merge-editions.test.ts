import { describe, expect, it } from 'vitest';
import { mergeEditions } from '../../../data-loaders/ods/merge-editions.ts';
import type { Row } from '../../../src/database/database.ts';

const trust = (org_code: string, org_name: string, open_date: string, close_date: string | null = null): Row =>
  ({ org_code, org_name, org_type: 'provider', parent_code: 'QOP', open_date, close_date });
const OLD = { file: 'old.csv', rows: [
  trust('RYR', 'WESTERN SUSSEX HOSPITALS NHS FOUNDATION TRUST', '2009-04-01'), trust('RA1', 'THE FIRST NHS TRUST', '2001-04-01'),
  trust('RXH', 'BRIGHTON', '2002-04-01'), trust('RZ1', 'Gone', '2001-04-01'),
] };
const NEW = { file: 'new.csv', rows: [
  trust('RYR', 'UNIVERSITY HOSPITALS SUSSEX NHS FOUNDATION TRUST', '2009-04-01'), trust('RA1', 'FIRST NHS FOUNDATION TRUST', '2001-04-01'),
  trust('RB2', 'SECOND', '2021-07-01', '2024-12-31'), { org_code: 'QOP', org_name: 'QOP', org_type: 'commissioner', parent_code: null, open_date: null, close_date: null },
] };
const succession = (predecessor_code: string, effective_date: string): Row => ({ predecessor_code, successor_code: 'RYR', effective_date, share: 1 });

describe('mergeEditions', () => {
  const merged = mergeEditions([NEW, OLD], [succession('RXH', '2021-04-01'), succession('RA1', '2021-04-01')]);
  const of = (code: string): Readonly<Record<string, string>> | undefined => merged.find((row) => row['org_code'] === code);

  it('takes the newest name whatever the order of the files, and an earlier one that differs in more than its ending as alias', () => {
    expect(of('RYR')).toMatchObject({ org_name: 'University Hospitals Sussex NHS Foundation Trust', aliases: 'Western Sussex Hospitals NHS Foundation Trust', close_date: '' });
    expect(of('RA1')).toMatchObject({ org_name: 'First NHS Foundation Trust', aliases: '' });
    expect(mergeEditions([OLD, NEW], [succession('RXH', '2021-04-01'), succession('RA1', '2021-04-01')])).toEqual(merged);
  });
  it('keeps trusts that dropped out; they closed the day before they were succeeded, if anybody says so', () => {
    expect(of('RXH')).toMatchObject({ close_date: '2021-03-31' });
    expect(of('RZ1')).toMatchObject({ org_name: 'Gone', close_date: '' });
    expect(of('RB2')).toMatchObject({ close_date: '2024-12-31' });
  });
  it('does not close a trust that the newest list still has, although a part of it went elsewhere', () => { expect(of('RA1')?.['close_date']).toBe(''); });
  it('orders by type, then code', () => { expect(merged.map((row) => row['org_code'])).toEqual(['QOP', 'RA1', 'RB2', 'RXH', 'RYR', 'RZ1']); });
});
