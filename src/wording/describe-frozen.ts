/** A frozen pack in words: what it is, what its fingerprint means, and whether it is what it says. */
import { formatCount, sentenceCase } from './format-count.ts';
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

/** On every screen of a frozen pack. @example describeFrozen('2012-08-20T09:00:00Z') // 'Frozen 20 August 2012' */
export const describeFrozen = (at: string): string => `Frozen ${formatDay(at.slice(0, 10))}`;

/** Why a frozen pack has no way in for files. */
export const FROZEN_DATA = 'This pack is frozen: it shows the figures it was published with and takes no files. To add files, open the pack that is not frozen.';

/** What happens to files held over the page. */
export const DROP_WORDS = {
  extracts: 'Drop CSV or Parquet extracts to check and load them',
  frozen: 'This pack is frozen and takes no files',
  replay: 'Drop an earlier frozen pack to compare it with what is open here',
} as const;

/** What a fingerprint is, for somebody who has never met one. */
export const FINGERPRINT_MEANING = [
  'The fingerprint is one number worked out from everything this pack follows from: the figures, what the pack says of them, the recipe, the notes and decisions, the record of the meeting, the rules, and the verdict of every chart. Change one figure and it is another number.',
  'It stands at the foot of the printed pack and in the minutes. A copy with the same fingerprint shows what the committee saw. A file that was damaged or changed is found by checking the files. Whoever changes a pack with care can make all its files agree; then its fingerprint is another one than that on paper.',
  'It does not say that the figures are true, nor who made the pack. The time of freezing is not in it: the same pack frozen again has the same fingerprint.',
] as const;

export interface DifferencesSaid {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
}

/** What the page found when it looked at the files beside it. @example describeFilesChecked({ changed: [], missing: [] }, 42) // 'All 42 files are as they were frozen.' */
export function describeFilesChecked({ changed, missing }: DifferencesSaid, files: number): string {
  if (changed.length + missing.length === 0) return `All ${formatCount(files, 'files')} are as they were frozen.`;
  const parts = [
    ...(changed.length > 0 ? [`changed: ${changed.join(', ')}`] : []),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
  ];
  return `This copy is not what was frozen. ${sentenceCase(parts.join('; '))}.`;
}

/** How a pack that is one file is checked: nothing lies beside it that could be asked. */
export const ONE_FILE_CHECKED = 'This file carries a seal over every byte of itself. npm run pack -- --verify and its name say whether it is as it was frozen.';
