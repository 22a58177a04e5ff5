import { describe, expect, it } from 'vitest';
import type { PackManifest } from '../../src/extract/manifest.ts';
import { parseManifest } from '../../src/extract/parse-manifest.ts';
import type { PackState } from '../../src/queries/holding-state.ts';
import { EMPTY_HELD, type HeldRegister } from '../../src/queries/kept-register.ts';
import { registerOfPack } from '../../src/queries/register-of-pack.ts';
import type { RegisterEntry } from '../../src/register/register-entry.ts';
import { registerState } from '../../src/register/register-state.ts';
import { madeRebase } from '../register/made-register.ts';

const recorded = (entryId: string): RegisterEntry => ({ entryId, at: '2012-08-14', by: 'Matron', kind: 'recorded', note: madeRebase() });
const heldWith = (...entries: readonly RegisterEntry[]): HeldRegister =>
  ({ ...EMPTY_HELD, ready: true, register: { entries }, notes: registerState({ entries }) });

function packWith(entries: readonly RegisterEntry[], frozen: boolean): PackState {
  const manifest = parseManifest(JSON.stringify({ extracts: [{ path: 'a.csv' }], frozen }), 'manifest.json').manifest as PackManifest;
  return { state: 'open', manifest, register: { entries, problems: [] } };
}

describe('registerOfPack', () => {
  it('no pack, and a pack without a register of its own, leave what the browser holds as it is', () => {
    const held = heldWith(recorded('a'));
    expect(registerOfPack({ state: 'absent' }, held)).toBe(held);
    expect(registerOfPack(packWith([], false), held)).toBe(held);
  });

  it('a pack and the browser count together; a withdrawal here takes back what the pack says', () => {
    const held = heldWith(recorded('a'), { entryId: 'w', at: '2012-09-01', by: 'Nurse', kind: 'withdrawn', of: 'p', reason: 'No' });
    const pack = packWith([recorded('p')], false);
    const together = registerOfPack(pack, held);
    expect(together.notes.map(({ entryId, standing }) => [entryId, standing])).toEqual([['p', false], ['a', true]]);
    expect(together.frozen).toBe(false);
    expect(registerOfPack(pack, held)).toBe(together);
  });

  it('of a frozen pack its own entries count alone, before the browser has been looked through', () => {
    const alone = registerOfPack(packWith([recorded('p')], true), { ...heldWith(recorded('a')), ready: false, kept: false });
    expect(alone.notes.map(({ entryId }) => entryId)).toEqual(['p']);
    expect(alone).toMatchObject({ frozen: true, ready: true, kept: true });
  });
});
