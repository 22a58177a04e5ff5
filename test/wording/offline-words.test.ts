import { describe, expect, it } from 'vitest';

import { describeOffline } from '../../src/wording/offline-words.ts';

describe('describeOffline', () => {
  it('a newer version is offered by a button, and nothing changes before', () => {
    const { says, button } = describeOffline({ state: 'newer', otherTabs: false });
    expect([says, button]).toEqual(['A newer version of this pack has been published. What you see stays as it is until you take it.', 'Show the newer version']);
  });
  it('other tabs have to be closed first', () => {
    expect(describeOffline({ state: 'newer', otherTabs: true }).says).toContain('close them first');
  });
  it('says that files of this tab have to be added again', () => {
    expect(describeOffline({ state: 'newer', otherTabs: false }, true).says).toMatch(/Files added in this tab have to be added again then\.$/);
  });
  it.each([['kept', /opens without a network/], ['unasked', /cannot be told now/]] as const)('%s is said without a button', (state, words) => {
    expect(describeOffline({ state }).says).toMatch(words);
    expect(describeOffline({ state }).button).toBeNull();
  });
});
