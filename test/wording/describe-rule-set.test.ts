import { RULE_SETS } from '../../src/spc/rule-sets.ts';
import { describeRuleSet } from '../../src/wording/describe-rule-set.ts';
import { expect, test } from './property.ts';

test('describeRuleSet of Making Data Count with the core’s own version', () => {
  expect(describeRuleSet('mdc-strict', RULE_SETS['mdc-strict'].version)).toBe('Making Data Count, strict v2.4');
});
test('describeRuleSet of every rule set names it and its version once', () => {
  const names = Object.values(RULE_SETS).map(({ id, version }) => describeRuleSet(id, version));
  expect(names).toEqual([
    'Making Data Count, strict v2.4', 'Plot the Dots (NHSRplotthedots 0.2.2)', 'Anhøj 2014, as qicharts2 0.8.1', 'Western Electric 1956, as qcc 3.0',
    'Nelson 1984, as qcc 3.0', 'PowerBI-SPC defaults',
  ]);
});
test('describeRuleSet without a version, and with a bare one', () => expect([describeRuleSet('nelson'), describeRuleSet('nelson', '3.0'), describeRuleSet('mdc-strict', '')]).toEqual(['Nelson', 'Nelson v3.0', 'Making Data Count, strict']));
