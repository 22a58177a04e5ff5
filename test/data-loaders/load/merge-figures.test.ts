import { describe, expect, it } from 'vitest';
import { mergeFigures, type ReadFigure } from '../../../data-loaders/load/merge-figures.ts';
import { mergeOrganisations } from '../../../data-loaders/load/merge-organisations.ts';

const figure = (file: string, numerator: number, revision = 0): ReadFigure => ({
  file,
  row: { org_code: 'RC9', measure_id: 'ae_4h_all_types', period: '2025-06', breakdown: '', numerator, denominator: 10, value: null, status: 'ok', revision },
});

describe('mergeFigures', () => {
  it('two files that agree give one row', () => {
    expect(mergeFigures([figure('copy.csv', 7), figure('june.csv', 7)])).toEqual({
      rows: [{ ...figure('june.csv', 7).row, revision: 0 }], repeated: 1, disagreements: [],
    });
  });

  it('a revised file wins though it came first, and the difference is told', () => {
    const { rows, disagreements } = mergeFigures([figure('june-revised.csv', 8, 1), figure('june.csv', 7)]);
    expect(rows.map((row) => [row['numerator'], row['revision']])).toEqual([[7, 0], [8, 1]]);
    expect(disagreements).toEqual([{
      orgCode: 'RC9', measureId: 'ae_4h_all_types', period: '2025-06',
      versions: [{ file: 'june.csv', figures: '7 of 10' }, { file: 'june-revised.csv', figures: '8 of 10' }],
    }]);
  });

  it('among equals the file of more weight, given last, is in use', () => {
    expect(mergeFigures([figure('stacked.csv', 7), figure('june.csv', 8)]).rows.map((row) => row['numerator'])).toEqual([7, 8]);
  });

  it('a figure that went away and came back is in use, and told once', () => {
    const { rows, repeated } = mergeFigures([figure('a.csv', 7), figure('b.csv', 8), figure('c.csv', 7)]);
    expect(rows.map((row) => row['numerator'])).toEqual([8, 7]);
    expect(repeated).toBe(1);
  });

  it('no files, no rows', () => { expect(mergeFigures([])).toEqual({ rows: [], repeated: 0, disagreements: [] }); });
});

describe('mergeOrganisations', () => {
  const named = (name: string, from: string, parent: string | null = 'Y60') => ({ org_code: 'RXF', org_name: name, parent_code: parent, valid_from: from });

  it('months under one name become one spell, a new name a new one', () => {
    expect(mergeOrganisations([named('New', '2023-06-01'), named('Old', '2023-04-01'), named('New', '2023-05-01'), named('Old', '2023-03-01')]))
      .toEqual([named('Old', '2023-03-01'), named('New', '2023-05-01')]);
  });

  it('of two names from the same month the one read last stays', () => {
    expect(mergeOrganisations([named('One', '2023-04-01'), named('Two', '2023-04-01')])).toEqual([named('Two', '2023-04-01')]);
  });
});
