/** One note or decision: what it does, why, who wrote it when, what became of it, and what it hides. */
import { useState, type ReactNode } from 'react';
import { useRegister } from '../../../queries/use-register.ts';
import type { RegisteredNote } from '../../../register/register-state.ts';
import type { Annotation } from '../../../spc/vocabulary.ts';
import { describeEffect, describeNoteKind } from '../../../wording/describe-rebase.ts';
import { describeStep, describeWho, endSentence } from '../../../wording/describe-register.ts';
import { formatPeriodRange } from '../../../wording/format-period.ts';
import { lastName } from './last-name.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

interface NoteEntryProps {
  /** An entry of this browser's register, or an annotation of an extract, which is changed there. */
  readonly note: RegisteredNote | Annotation;
  /** What it hides, a sentence a chart; empty: nothing. */
  readonly hides: readonly string[];
  readonly readOnly: boolean;
  /** Where it applies, on a screen of many charts. */
  readonly place?: ReactNode;
}

export function NoteEntry({ note, hides, readOnly, place }: NoteEntryProps): ReactNode {
  const { register } = useRegister();
  const [asked, setAsked] = useState(false);
  const own = 'entryId' in note ? note : null;
  const standing = own?.standing ?? true;
  const cause = own?.cause ?? '';
  const who = own === null ? `${'author' in note && note.author !== '' ? note.author : 'Nobody named'}; from the extracts` : describeWho(own.by, own.at);
  return (
    <li className={standing ? 'note-entry' : 'note-entry note-entry-withdrawn'}>
      <div>
        {place}
        <p>
          <strong>{describeNoteKind(note.kind)}, {formatPeriodRange(note.from, note.to)}.</strong>{' '}
          {endSentence(note.text)}{cause !== '' && <> <span className="quiet">Known cause:</span> {endSentence(cause)}</>}
        </p>
        <p className="quiet">{who}. {standing ? `${describeEffect(note)}.` : ''}</p>
        {own?.steps.map((step) => <p key={step.entryId} className="note-step">{describeStep(step)}</p>)}
        {!standing && <p className="note-step"><strong>Withdrawn: it changes nothing.</strong></p>}
        {standing && hides.map((text) => <p key={text} className="register-hides">{text}</p>)}
      </div>
      {own !== null && !readOnly && (
        <button type="button" className="button screen-only" aria-label={`${standing ? 'Withdraw' : 'Reinstate'}: ${note.text}`} onClick={() => setAsked(true)}>
          {standing ? 'Withdraw' : 'Reinstate'}
        </button>
      )}
      {asked && own !== null && <WithdrawDialog note={own} name={lastName(register)} onClose={() => setAsked(false)} />}
    </li>
  );
}
