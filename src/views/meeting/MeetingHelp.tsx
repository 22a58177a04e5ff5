/** Which key does what? */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { MEETING_KEYS } from './meeting-keys.ts';

export function MeetingHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="meeting-help" aria-labelledby="meeting-help-heading" onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <h2 id="meeting-help-heading">Keys</h2>
      <dl>
        {MEETING_KEYS.map(({ shown, does }) => (
          <div key={shown}><dt><kbd>{shown}</kbd></dt><dd>{does}</dd></div>
        ))}
      </dl>
      <button type="button" className="button" onClick={onClose}>Close</button>
    </dialog>
  );
}
