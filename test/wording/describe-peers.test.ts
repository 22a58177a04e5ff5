import { describe, expect, it } from 'vitest';
import { describePeers, peerChoice, peerChoiceAll } from '../../src/wording/describe-peers.ts';

describe('describePeers', () => {
  it('says who is compared and how many are left out; all of different kinds come with a warning', () => {
    expect(describePeers('major-department', 130, 95)).toBe('Compared: 130 providers with a major (type 1) emergency department. 95 others are not like them and are left out.');
    expect(describePeers(null, 225, 0)).toBe('Compared: all 225 providers. They are of different kinds, which by itself may explain differences.');
    expect(describePeers('nhs-trust', 2, 1)).toBe('Compared: 2 providers that are NHS trusts. 1 other is not like them and is left out.');
  });
  it('choices carry their number and say which is like the provider followed', () => {
    expect(peerChoice('nhs-trust', 12, true)).toBe('Like this one: 12 providers that are NHS trusts');
    expect(peerChoiceAll(20)).toBe('All 20 providers');
  });
});
