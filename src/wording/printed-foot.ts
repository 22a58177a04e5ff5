/** The line at the foot of every printed screen. */
import type { Period } from '../spc/vocabulary.ts';
import { shortFingerprint } from './describe-frozen.ts';
import { formatCount } from './format-count.ts';
import { formatPeriod } from './format-period.ts';

export interface PrintedFoot {
  /** As the strip says them (`describeSource`, `describeFreshness`, `describeRuleSet`). */
  readonly source: string;
  readonly freshness: string;
  readonly rules: string;
  readonly asAt: Period | null;
  /** Files added in this tab. */
  readonly added: number;
  /** Of the frozen pack, else of the figures; null: not known yet. */
  readonly fingerprint: string | null;
  readonly frozen: boolean;
}

/**
 * Source, reach, terms, rules and fingerprint in one line.
 *
 * @example printedFoot(foot) // 'Source: NHS England · Data to July 2012 · Rules: Making Data Count, strict v2.4 · Fingerprint of the figures 3f1a 77c0 9b2e 4d55'
 */
export function printedFoot({ source, freshness, rules, asAt, added, fingerprint, frozen }: PrintedFoot): string {
  return [
    source, freshness, asAt === null ? '' : `As at ${formatPeriod(asAt)}`, added === 0 ? '' : `with ${formatCount(added, 'files')} added in one browser tab`, `Rules: ${rules}`,
    fingerprint === null ? '' : `Fingerprint${frozen ? '' : ' of the figures'} ${shortFingerprint(fingerprint)}`,
  ].filter((part) => part !== '').join(' · ');
}
