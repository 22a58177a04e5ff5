/** A dialog over the screen: opened with focus inside, closed by Escape, by a press beside it or by what stands in it. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './over.css';

interface DialogProps {
  /** The id of the heading inside that names it. */
  readonly labelledBy: string;
  /** Adds its width and look. */
  readonly className: string;
  /** A press beside it closes it too: only where nothing written would be lost. */
  readonly closeBeside?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands in the page as long as it is open; the browser gives focus back to where it was. */
export function Dialog({ labelledBy, className, closeBeside = false, onClose, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed before React takes it away, or the browser would not know where focus was.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // What is beside belongs to the dialog itself; Escape does the same by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog} className={`dialog ${className}`} aria-labelledby={labelledBy}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (closeBeside && event.target === dialog.current) onClose(); }}
    >
      <div className="dialog-inside">{children}</div>
    </dialog>
  );
}
