/** The register in words: who wrote what when, what it lacks, what became of it. */
import type { Period } from '../spc/vocabulary.ts';
import { formatDay, formatPeriod } from './format-period.ts';

/**
 * Who and when, as far as anybody said.
 *
 * @example describeWho('Matron', '2012-08-14T10:00') // 'Matron, 14 August 2012, 10:00'
 */
export function describeWho(by: string, at: string): string {
  const time = /T(\d{2}:\d{2})/.exec(at)?.[1];
  const when = at === '' ? '' : `${formatDay(at)}${time === undefined ? '' : `, ${time}`}`;
  return [by === '' ? 'somebody unnamed' : by, when].filter((part) => part !== '').join(', ');
}

/** Under whose name it stands, and where. @example describeSigned({ by: 'Committee', at: '', origin: 'extract' }) // 'Committee; from the extracts' */
export function describeSigned({ by, at, origin }: { readonly by: string; readonly at: string; readonly origin: 'register' | 'extract' }): string {
  return origin === 'register' ? describeWho(by, at) : `${by === '' ? 'Nobody named' : by}; from the extracts`;
}

/** With a full stop, where a person wrote none. @example endSentence('A ward closed') // 'A ward closed.' */
export const endSentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const LACKS = {
  months: 'Choose the months, the first before the last.',
  chart: 'A decision on limits is about one measure at one organisation.',
  text: 'Say why, in a few words.',
  cause: 'Name the known cause: without one limits stay as they are.',
  name: 'Write your name, so that it is known who decided.',
} as const;

/**
 * That a proposal is not made again, since somebody declined it; the entry itself says why.
 *
 * @example describeDeclined('2012-01', { by: 'Matron', at: '2012-08-14', origin: 'register' }) // 'New limits from January 2012 were proposed and declined (Matron, 14 August 2012).'
 */
export const describeDeclined = (from: Period, signed: Parameters<typeof describeSigned>[0]): string =>
  `New limits from ${formatPeriod(from)} were proposed and declined (${describeSigned(signed)}). They are not proposed again, until somebody withdraws that.`;

/** Why a frozen pack offers nothing to write with. */
export const FROZEN_REGISTER = 'This pack is frozen: notes and decisions are shown as they were published and cannot be changed. '
  + 'What you wrote in this browser stands apart and changes nothing here; open the pack that is not frozen to add to it.';

/** What is still lacking before an entry can be recorded. @example describeLacking('cause') */
export const describeLacking = (what: keyof typeof LACKS): string => LACKS[what];

/** What became of an entry. @example describeStep({ what: 'withdrawn', by: 'Nurse', at: '2012-08-15', reason: 'Too early' }) // 'Withdrawn by Nurse, 15 August 2012: Too early.' */
export function describeStep({ what, by, at, reason }: { readonly what: 'withdrawn' | 'reinstated'; readonly by: string; readonly at: string; readonly reason: string }): string {
  return `${what === 'withdrawn' ? 'Withdrawn' : 'Reinstated'} by ${describeWho(by, at)}: ${endSentence(reason)}`;
}

/** Why the register's exports wait. */
export const NOTHING_TO_EXPORT = 'Nothing to export yet: no note or decision was written in this browser. Those that came with the extracts are in the extracts’ own annotation file.';
