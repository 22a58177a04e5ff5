/** A frozen pack in words: what it is, what its fingerprint means, and whether it is what it says. */
import { formatDay } from './format-period.ts';

/**
 * A fingerprint as people read it out: sixteen digits in groups of four. Nobody compares sixty-four, and sixteen are not met twice by chance.
 *
 * @example shortFingerprint('3f1a77c09b2e4d55…') // '3f1a 77c0 9b2e 4d55'
 */
export const shortFingerprint = (fingerprint: string): string => (fingerprint.slice(0, 16).match(/.{4}/g) ?? []).join(' ');

/** When it was frozen. @example describeFrozenAt('2012-08-20T09:00:00Z') // '20 August 2012, 09:00 UTC' */
export function describeFrozenAt(at: string): string {
  const time = /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(at)?.[1];
  return `${formatDay(at.slice(0, 10))}${time === undefined ? '' : `, ${time} UTC`}`;
}

const PARTS: Readonly<Record<string, string>> = {
  data: 'the extracts',
  source: 'what the pack says of its data',
  recipe: 'the recipe',
  register: 'the register of notes and decisions',
  meeting: 'the record of the meeting',
  rules: 'the rules that judge the charts',
  verdicts: 'the verdicts',
};

/** What a part of the fingerprint is about. @example describeFingerprintPart('register') // 'the register of notes and decisions' */
export const describeFingerprintPart = (part: string): string => PARTS[part] ?? `“${part}”`;
