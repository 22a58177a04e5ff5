import { describe, expect, it } from 'vitest';
import { suppressObservations } from '../../../data-loaders/suppression/suppress-observations.ts';
import type { Row } from '../../../src/database/database.ts';

const figure = (org_code: string, month: string, value: number): Row => ({
  org_code, measure_id: 'falls', period_start: `${month}-01`, period_end: `${month}-28`, period_type: 'month', breakdown: '', numerator: null, denominator: null, value, expected: null, status: 'ok', as_of: null, revision: null, note: null,
});
const hiddenOf = (rows: readonly Row[], organisations: readonly Row[]): readonly string[] =>
  suppressObservations({ rows, organisations, measures: [{ id: 'falls', kind: 'count', multiplier: 1, cases: null }], below: 5, roundTo: null }).rows
    .filter(({ status }) => status === 'suppressed').map((row) => `${String(row['org_code'])} ${String(row['period_start']).slice(0, 7)}`);

describe('hierarchyOf', () => {
  it('goes by the days of a site that changed its provider: before, it is hidden among the sites it had then; after, among those it has now', () => {
    const organisations = [
      { org_code: 'S', org_type: 'site', parent_code: 'P', valid_from: null, valid_to: '2012-01-31' }, { org_code: 'S', org_type: 'site', parent_code: 'Q', valid_from: '2012-02-01', valid_to: null },
      ...[['P1', 'P'], ['Q1', 'Q'], ['Q2', 'Q']].map(([org_code = '', parent_code = '']) => ({ org_code, org_type: 'site', parent_code, valid_from: null, valid_to: null })),
    ];
    const rows = [
      figure('P', '2012-01', 23), figure('P1', '2012-01', 20), figure('S', '2012-01', 3), figure('Q', '2012-01', 30), figure('Q1', '2012-01', 10), figure('Q2', '2012-01', 20),
      figure('P', '2012-02', 20), figure('P1', '2012-02', 20), figure('S', '2012-02', 3), figure('Q', '2012-02', 33), figure('Q1', '2012-02', 10), figure('Q2', '2012-02', 20),
    ];
    expect(hiddenOf(rows, organisations)).toEqual(['P1 2012-01', 'S 2012-01', 'S 2012-02', 'Q1 2012-02']);
  });

  it('knows a site that nobody lists by the code of its provider', () => {
    expect(hiddenOf([figure('RXX', '2012-01', 24), figure('RXX01', '2012-01', 4), figure('RXX02', '2012-01', 20)], [])).toEqual(['RXX01 2012-01', 'RXX02 2012-01']);
  });

  it('takes England for the sum of its providers, and of its commissioners, and not of both together', () => {
    const organisations = [{ org_code: 'RAA', org_type: 'provider', parent_code: null }, { org_code: 'RBB', org_type: 'provider', parent_code: null }, { org_code: 'QZ1', org_type: 'commissioner', parent_code: null }, { org_code: 'QZ2', org_type: 'commissioner', parent_code: null }];
    const rows = [figure('GB-ENG', '2012-01', 24), figure('RAA', '2012-01', 4), figure('RBB', '2012-01', 20), figure('QZ1', '2012-01', 12), figure('QZ2', '2012-01', 12)];
    expect(hiddenOf(rows, organisations)).toEqual(['RAA 2012-01', 'RBB 2012-01']);
  });
});
