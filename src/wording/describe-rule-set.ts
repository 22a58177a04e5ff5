/** The rule sets by the names that analysts know, with their version. */
import type { RuleSetId } from '../spc/assessment.ts';

const NAMES: Readonly<Record<RuleSetId, string>> = {
  'mdc-strict': 'Making Data Count, strict',
  'plot-the-dots': 'Plot the Dots (NHSRplotthedots)',
  anhoej: 'Anhøj runs analysis',
  'western-electric': 'Western Electric',
  nelson: 'Nelson',
  'powerbi-spc': 'PowerBI-SPC',
};

/**
 * Which rules judged this chart? The version is added as the core states it, with a v before a bare number.
 *
 * @example describeRuleSet('mdc-strict', '2.4') // 'Making Data Count, strict v2.4'
 */
export function describeRuleSet(ruleSet: RuleSetId, version = ''): string {
  const bare = version.trim();
  if (bare === '') return NAMES[ruleSet];
  return `${NAMES[ruleSet]} ${/^\d/.test(bare) ? 'v' : ''}${bare}`;
}
