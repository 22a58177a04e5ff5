/** A dialog over the screen for writing into the register: opened with focus inside, closed by Escape, the button or the deed. */
import { useId, type ReactNode } from 'react';
import { describeLacking } from '../../../wording/describe-register.ts';
import { Dialog } from '../over/Dialog.tsx';
import '../panel.css';
import './annotate.css';

interface RegisterDialogProps {
  readonly heading: string;
  /** What the main button does: 'Record the note'. */
  readonly deed: string;
  /** What is missing after a try. */
  readonly missing: readonly Parameters<typeof describeLacking>[0][];
  readonly wide?: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function RegisterDialog({ heading, deed, missing, wide = false, onDo, onClose, children }: RegisterDialogProps): ReactNode {
  const id = useId();
  return (
    <Dialog labelledBy={id} className={wide ? 'register-dialog register-dialog-wide' : 'register-dialog'} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); onDo(); }} noValidate>
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
