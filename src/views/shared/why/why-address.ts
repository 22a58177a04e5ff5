/** Which icons is somebody asking about? Part of every screen's address, so that a link opens the same answer. */
import { withPart } from '../with-part.ts';

export interface WhyAsked {
  readonly measureId: string;
  readonly providerCode: string;
  /** True: about the mark of an event that stands in place of the months' icons. */
  readonly event: boolean;
}

const NAME = 'why';
const EVENT = 'event';

/** Reads the question from an address's search; null: none, or a damaged one. */
export function readWhy(search: string): WhyAsked | null {
  const [measureId, providerCode, event, ...more] = (new URLSearchParams(search).get(NAME) ?? '').split('*');
  if (!measureId || !providerCode || more.length > 0 || (event !== undefined && event !== EVENT)) return null;
  return { measureId, providerCode, event: event === EVENT };
}

/**
 * The same screen with the question asked, or with null, not asked.
 *
 * @example withWhy('/scorecard', 'find=a', { measureId: 'mrsa', providerCode: 'ZZ1', event: false }) // '/scorecard?find=a&why=mrsa*ZZ1'
 */
export function withWhy(path: string, search: string, asked: WhyAsked | null): string {
  return withPart(path, search, NAME, asked === null ? null : `${asked.measureId}*${asked.providerCode}${asked.event ? `*${EVENT}` : ''}`);
}
