import { describe, expect, it } from 'vitest';

import { fingerprintOfPack, rulesOf, type PackToFingerprint } from '../../src/board-pack/pack-fingerprint.ts';
import { USUAL_RECIPE } from '../../src/board-pack/recipe.ts';
import type { ShownVerdict } from '../../src/meeting/shown-verdict.ts';
import { RULE_SETS } from '../../src/spc/rule-sets.ts';

const verdict = (measureId: string): ShownVerdict => ({ measureId, providerCode: 'ZZ1', month: '2012-07', value: 0.9, variation: 'common-cause', assurance: null, met: null });
const PACK: PackToFingerprint = {
  data: [], source: { title: 'A', synthetic: false, source: '', note: '', dataAsOf: null }, recipe: USUAL_RECIPE, register: [], meeting: null, verdicts: [verdict('a'), verdict('b')],
};

describe('fingerprintOfPack', () => {
  it('verdicts in another order, a manifest with more in it → the same fingerprint', () => {
    const manifest = { ...PACK.source, extracts: [{ path: 'x.csv' }], createdAt: '2012-08-01T00:00:00Z' };
    expect(fingerprintOfPack({ ...PACK, source: manifest, verdicts: [verdict('b'), verdict('a')] })).toEqual(fingerprintOfPack(PACK));
  });

  it('an empty register → as no register', () => {
    expect(fingerprintOfPack(PACK).parts.register).toBe(fingerprintOfPack(PACK).parts.meeting);
  });
});

describe('rulesOf', () => {
  it('a rule set for all and one of a measure → both with their versions', () => {
    expect(rulesOf({ ruleSet: 'mdc-strict', ruleSetOf: { mrsa: 'nelson' } })).toEqual({ 'mdc-strict': RULE_SETS['mdc-strict'].version, nelson: RULE_SETS.nelson.version });
  });
});
