/** Which icons is somebody asking about? Part of every screen's address, so that a link opens the same answer. */
import { withPart } from '../with-part.ts';

export interface WhyAsked {
  readonly measureId: string;
  readonly providerCode: string;
}

const NAME = 'why';

/** Reads the question from an address's search; null: none, or a damaged one. */
export function readWhy(search: string): WhyAsked | null {
  const [measureId, providerCode, ...more] = (new URLSearchParams(search).get(NAME) ?? '').split('*');
  return measureId && providerCode && more.length === 0 ? { measureId, providerCode } : null;
}

/**
 * The same screen with the question asked, or with null, not asked.
 *
 * @example withWhy('/scorecard', 'find=a', { measureId: 'mrsa', providerCode: 'ZZ1' }) // '/scorecard?find=a&why=mrsa*ZZ1'
 */
export function withWhy(path: string, search: string, asked: WhyAsked | null): string {
  return withPart(path, search, NAME, asked === null ? null : `${asked.measureId}*${asked.providerCode}`);
}
