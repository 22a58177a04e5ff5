import { describe, expect, it } from 'vitest';
import { declinedProposal } from '../../src/register/declined-proposal.ts';
import { missingIn } from '../../src/register/missing-in.ts';
import type { RegisterEntry } from '../../src/register/register-entry.ts';
import { registerState } from '../../src/register/register-state.ts';
import { madeNote } from './made-register.ts';

const note = madeNote({ kind: 'rebase-declined', from: '2012-01', to: '2012-01', text: 'The fall has no known cause' });
const declined: RegisterEntry = { entryId: 'd', at: '2012-08-14', by: 'Matron', kind: 'recorded', note };
const asked = (entries: readonly RegisterEntry[], from: string, provider = 'ZZ1') => declinedProposal(registerState({ entries }), 'ae_4h_all_types', provider, from)?.entryId ?? null;

describe('declinedProposal', () => {
  it('the same month and up to three around it are the same change; a further one and another provider are not', () => {
    expect(['2011-09', '2011-10', '2012-01', '2012-04', '2012-05'].map((from) => asked([declined], from))).toEqual([null, 'd', 'd', 'd', null]);
    expect(asked([declined], '2012-01', 'ZZ2')).toBeNull();
  });
  it('withdrawn: the proposal may be made again; other notes decline nothing', () => {
    expect(asked([declined, { entryId: 'w', at: '2012-08-15', by: 'Nurse', kind: 'withdrawn', of: 'd', reason: 'The cause is known now' }], '2012-01')).toBeNull();
    expect(asked([{ ...declined, note: madeNote({ from: '2012-01' }) }], '2012-01')).toBeNull();
  });
  it('needs a reason, a name and one chart, and no cause', () => {
    expect(missingIn(note, 'Matron')).toEqual([]);
    expect(missingIn({ ...note, text: ' ', providerCode: null }, '')).toEqual(['chart', 'text', 'name']);
  });
});
