/** Takes an entry back, or brings it back, by another entry: nothing is deleted. */
import { useState, type ReactNode } from 'react';
import { useRegisterStore } from '../../../queries/use-register.ts';
import type { RegisteredNote } from '../../../register/register-state.ts';
import { describeEffect, describeNoteKind } from '../../../wording/describe-rebase.ts';
import { endSentence } from '../../../wording/describe-register.ts';
import { RegisterDialog } from './RegisterDialog.tsx';
import { ReasonLines, SignatureLine } from './WrittenLine.tsx';

export function WithdrawDialog({ note, name, onClose }: { readonly note: RegisteredNote; readonly name: string; readonly onClose: () => void }): ReactNode {
  const store = useRegisterStore();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(name);
  const deed = note.standing ? 'Withdraw' : 'Reinstate';
  const record = () => store.withdraw(note.undo, reason, by);
  return (
    <RegisterDialog heading={`${deed}: ${describeNoteKind(note.kind).toLowerCase()}`} deed={deed} onRecord={record} onClose={onClose}>
      <p>{describeEffect(note)}. {endSentence(note.text)}</p>
      <p className="quiet">
        {note.origin === 'extract' ? 'The row of the extract stays as it is; the step is recorded in the register.' : 'The entry stays in the register, with this step beside it.'}
      </p>
      <div className="register-fields">
        <ReasonLines value={reason} onChange={setReason} />
        <SignatureLine value={by} onChange={setBy} />
      </div>
    </RegisterDialog>
  );
}
