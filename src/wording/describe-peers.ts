/** Who is compared with whom, in words. */
import type { PeerKind } from '../spc/comparison/peer-groups.ts';
import { formatCount } from './format-count.ts';

const NAMES: Readonly<Record<PeerKind, string>> = {
  'major-department': 'with a major (type 1) emergency department',
  'no-major-department': 'without a major emergency department (walk-in, urgent treatment, minor injuries)',
  'nhs-trust': 'that are NHS trusts',
  'other-organisation': 'that are not NHS trusts',
};

/** As a choice in a list. @example peerChoice('nhs-trust', 12, false) // '12 providers that are NHS trusts' */
export const peerChoice = (kind: PeerKind, count: number, isOwn: boolean): string => `${isOwn ? 'Like this one: ' : ''}${formatCount(count, 'providers')} ${NAMES[kind]}`;

/** All of them. @example peerChoiceAll(20) // 'All 20 providers' */
export const peerChoiceAll = (count: number): string => `All ${formatCount(count, 'providers')}`;

/**
 * Which providers are compared on this page, and which are not? `shown` null: all, although they are of two kinds.
 *
 * @example describePeers('major-department', 130, 95) // 'Compared: 130 providers with a major (type 1) emergency department. 95 others are not like them and are left out.'
 */
export function describePeers(shown: PeerKind | null, count: number, others: number): string {
  if (shown === null) return `Compared: all ${formatCount(count, 'providers')}. They are of different kinds, which by itself may explain differences.`;
  return `Compared: ${formatCount(count, 'providers')} ${NAMES[shown]}. ${formatCount(others, 'others')} ${others === 1 ? 'is not like them and is' : 'are not like them and are'} left out.`;
}
