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
 * Which rules judged this chart? The core states the version with the source's own name ('Making Data Count 2.4'); our
 * name is kept where it says more, and the version number follows it.
 *
 * @example describeRuleSet('mdc-strict', 'Making Data Count 2.4') // 'Making Data Count, strict v2.4'
 * @example describeRuleSet('nelson', 'Nelson 1984, as qcc 3.0') // 'Nelson 1984, as qcc 3.0'
 */
export function describeRuleSet(ruleSet: RuleSetId, version = ''): string {
  const stated = version.trim();
  const number = /(?:^|\s)v?(\d+(?:\.\d+)+)$/.exec(stated)?.[1];
  if (ruleSet === 'mdc-strict') return number === undefined ? NAMES[ruleSet] : `${NAMES[ruleSet]} v${number}`;
  if (stated === '') return NAMES[ruleSet];
  if (/^v?\d/.test(stated)) return `${NAMES[ruleSet]} v${stated.replace(/^v/, '')}`;
  return ruleSet === 'plot-the-dots' ? `Plot the Dots (${stated})` : stated;
}
