/** A dialog over the screen for writing into the register: opened with focus inside, closed by Escape, the button or the deed. */
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { describeLacking } from '../../../wording/describe-register.ts';
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
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the dialog leaves the page, or the browser would not know where focus was: it gives it back when the dialog closes.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog} className={wide ? 'register-dialog register-dialog-wide' : 'register-dialog'} aria-labelledby={id}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
    >
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
    </dialog>
  );
}
