/** A dialog over the screen for writing into the register: opened with focus inside, closed by Escape, the button or the deed. */
import { useId, useState, type ReactNode } from 'react';
import type { Missing } from '../../../register/missing-in.ts';
import { describeLacking } from '../../../wording/describe-register.ts';
import { Dialog } from '../over/Dialog.tsx';
import '../panel.css';
import './annotate.css';

interface RegisterDialogProps {
  readonly heading: string;
  /** What the main button does: 'Record the note'. */
  readonly deed: string;
  readonly wide?: boolean;
  /** Records it, and answers what is missing for that; nothing missing: it is done, and the dialog closes. */
  readonly onRecord: () => readonly Missing[];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function RegisterDialog({ heading, deed, wide = false, onRecord, onClose, children }: RegisterDialogProps): ReactNode {
  const id = useId();
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const record = (): void => {
    const lacks = onRecord();
    setMissing(lacks);
    if (lacks.length === 0) onClose();
  };
  return (
    <Dialog labelledBy={id} className={wide ? 'register-dialog register-dialog-wide' : 'register-dialog'} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); record(); }} noValidate>
        <h2 id={id}>{heading}</h2>
        {children}
        {missing.length > 0 && (
          <ul className="register-missing" role="alert">{missing.map((what) => <li key={what}>{describeLacking(what)}</li>)}</ul>
        )}
        <p className="register-deeds">
          <button type="submit" className="button button-main">{deed}</button>
          <button type="button" className="button" onClick={onClose}>Cancel</button>
        </p>
      </form>
    </Dialog>
  );
}
