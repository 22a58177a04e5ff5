/** Takes an entry back, or brings it back, by another entry: nothing is deleted. */
import { useState, type ReactNode } from 'react';
import { useRegisterStore } from '../../../queries/use-register.ts';
import type { Missing } from '../../../register/missing-in.ts';
import type { RegisteredNote } from '../../../register/register-state.ts';
import { describeEffect, describeNoteKind } from '../../../wording/describe-rebase.ts';
import { endSentence } from '../../../wording/describe-register.ts';
import { RegisterDialog } from './RegisterDialog.tsx';

export function WithdrawDialog({ note, name, onClose }: { readonly note: RegisteredNote; readonly name: string; readonly onClose: () => void }): ReactNode {
  const store = useRegisterStore();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(name);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const deed = note.standing ? 'Withdraw' : 'Reinstate';
  const record = (): void => {
    const lacks = store.withdraw(note.undo, reason, by);
    setMissing(lacks);
    if (lacks.length === 0) onClose();
  };
  return (
    <RegisterDialog heading={`${deed}: ${describeNoteKind(note.kind).toLowerCase()}`} deed={deed} missing={missing} onDo={record} onClose={onClose}>
      <p>{describeEffect(note)}. {endSentence(note.text)}</p>
      <p className="quiet">
        {note.origin === 'extract' ? 'The row of the extract stays as it is; the step is recorded in the register.' : 'The entry stays in the register, with this step beside it.'}
      </p>
      <div className="register-fields">
        <label className="register-line"><span>Reason</span>
          <textarea className="field" rows={2} maxLength={600} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <label className="register-line"><span>Your name</span>
          <input className="field" value={by} autoComplete="name" onChange={(event) => setBy(event.target.value)} />
        </label>
      </div>
    </RegisterDialog>
  );
}
