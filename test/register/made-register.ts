/** Notes as somebody would write them. */
import type { RegisterNote } from '../../src/register/register-entry.ts';

export const madeNote = (change: Partial<RegisterNote> = {}): RegisterNote => ({
  providerCode: 'ZZ1', measureId: 'ae_4h_all_types', from: '2012-04', to: '2012-04', kind: 'note', effect: 'none', text: 'A ward closed', cause: '', ...change,
});

export const madeRebase = (change: Partial<RegisterNote> = {}): RegisterNote =>
  madeNote({ kind: 'rebase', effect: 'step', text: 'The new clinic opened', cause: 'Clinic', ...change });
