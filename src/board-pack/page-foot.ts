/** What stands at the head and the foot of every printed page of a pack. */
import { shortFingerprint } from '../wording/describe-frozen.ts';
import { packFoot, packWords } from '../wording/pack-words.ts';
import { marginBoxes } from './margin-boxes.ts';
import type { PackDocument } from './pack-document.ts';

/**
 * The style of head and foot of every printed page: the title; source, data date, rules and fingerprint; the page's number.
 *
 * @param fingerprint of the pack; null: not frozen, and the figures' own stands there
 * @example pageFoot(document, null) // '@page{@top-left{content:"Quality report";…'
 */
export function pageFoot({ title, meeting, provenance, synthetic }: PackDocument, fingerprint: string | null): string {
  const { source, dataDate, rules, terms, fingerprint: figures } = provenance;
  const foot = packFoot([
    source, dataDate, `Rules: ${rules}`, ...terms.slice(0, 1),
    fingerprint === null ? `Fingerprint of the figures ${shortFingerprint(figures)}` : `${packWords.fingerprint} ${shortFingerprint(fingerprint)}`,
  ]);
  return marginBoxes({ head: packFoot([title, meeting]), headRight: synthetic ? 'Synthetic demonstration' : '', foot });
}
