/** A button with a panel that drops from it: closed by Escape, a press elsewhere or the button. */
import { useId, type ReactNode } from 'react';
import './over.css';

interface DropPanelProps {
  /** What stands on the button. */
  readonly button: ReactNode;
  /** What the panel holds, for those who hear it. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function DropPanel({ button, label, className, children }: DropPanelProps): ReactNode {
  const id = useId();
  return (
    <>
      <button type="button" className="button" popoverTarget={id}>{button}</button>
      <div id={id} popover="auto" className={`drop-panel ${className ?? ''}`} role="group" aria-label={label}>{children}</div>
    </>
  );
}

/** Is such a panel open? Escape closes it first, before it does anything else. */
export const dropPanelOpen = (): boolean => document.querySelector('.drop-panel:popover-open') !== null;
