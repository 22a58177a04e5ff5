import { describe, expect, it } from 'vitest';
import { nearestMeasures } from '../../../src/extract/schema/nearest-measures.ts';
import { CATALOGUE } from '../reading-context.ts';

describe('nearestMeasures', () => {
  it.each([
    ['ae_4h_all_type', ['ae_4h_all_types'], 'a slip of the pen'],
    ['MRSA', ['mrsa_bacteraemia'], 'a short name'],
    ['Never Events', ['never_events'], 'another spelling'],
    ['CDiff', ['c_difficile', 'c_difficile_rate', 'c_difficile_hoha_coha'], 'the beginning of some'],
    ['A&E 4 hour performance', ['ae_4h_all_types', 'ae_4h_type1'], 'shared words'],
    ['stroke_unit_stay', ['stroke_90pct_stay'], 'the one that shares most'],
  ])('%s → %j: %s', (word, ids) => {
    expect(nearestMeasures(word, CATALOGUE).slice(0, ids.length)).toEqual(ids);
  });

  it.each(['tea_served', 'total number of patients', ''])('“%s” is near none', (word) => {
    expect(nearestMeasures(word, CATALOGUE)).toEqual([]);
  });
});
