import type { RuleSetId } from '../../spc/assessment.ts';

/** The rule set of every screen unless an address names another: NHS England's Making Data Count script, strict. */
export const DEFAULT_RULE_SET: RuleSetId = 'mdc-strict';
