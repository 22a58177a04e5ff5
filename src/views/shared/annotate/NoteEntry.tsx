/** One note or decision: what it does, why, who wrote it when, what became of it, and what it hides. */
import { useState, type ReactNode } from 'react';
import { useRegister } from '../../../queries/use-register.ts';
import type { RegisteredNote } from '../../../register/register-state.ts';
import { describeEffect, describeNoteKind } from '../../../wording/describe-rebase.ts';
import { describeSigned, describeStep, endSentence } from '../../../wording/describe-register.ts';
import { formatPeriodRange } from '../../../wording/format-period.ts';
import { lastName } from './last-name.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

interface NoteEntryProps {
  readonly note: RegisteredNote;
  /** What it hides, a sentence a chart; empty: nothing. */
  readonly hides: readonly string[];
  readonly readOnly: boolean;
  /** Where it applies, on a screen of many charts. */
  readonly place?: ReactNode;
}

export function NoteEntry({ note, hides, readOnly, place }: NoteEntryProps): ReactNode {
  const { register } = useRegister();
  const [asked, setAsked] = useState(false);
  const { standing, cause, steps } = note;
  return (
    <li className={standing ? 'note-entry' : 'note-entry note-entry-withdrawn'}>
      <div>
        {place}
        <p>
          <strong>{describeNoteKind(note.kind)}, {formatPeriodRange(note.from, note.to)}.</strong>{' '}
          {endSentence(note.text)}{cause !== '' && <> <span className="quiet">Known cause:</span> {endSentence(cause)}</>}
        </p>
        <p className="quiet">{describeSigned(note)}. {standing ? `${describeEffect(note)}.` : ''}</p>
        {steps.map((step) => <p key={step.entryId} className="note-step">{describeStep(step)}</p>)}
        {!standing && <p className="note-step"><strong>Withdrawn: it changes nothing.</strong>{note.origin === 'extract' && ' The row of the extract stays as it is.'}</p>}
        {standing && hides.map((text) => <p key={text} className="register-hides">{text}</p>)}
      </div>
      {!readOnly && (
        <button type="button" className="button screen-only" aria-label={`${standing ? 'Withdraw' : 'Reinstate'}: ${note.text}`} onClick={() => setAsked(true)}>
          {standing ? 'Withdraw' : 'Reinstate'}
        </button>
      )}
      {asked && <WithdrawDialog note={note} name={lastName(register)} onClose={() => setAsked(false)} />}
    </li>
  );
}
