/** Which key does what? */
import { useId, type ReactNode } from 'react';
import { Dialog } from '../shared/over/Dialog.tsx';
import { MEETING_KEYS } from './meeting-keys.ts';

export function MeetingHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const heading = useId();
  return (
    <Dialog labelledBy={heading} className="meeting-help" closeBeside onClose={onClose}>
      <h2 id={heading}>Keys</h2>
      <dl>
        {MEETING_KEYS.map(({ shown, does }) => (
          <div key={shown}><dt><kbd>{shown}</kbd></dt><dd>{does}</dd></div>
        ))}
      </dl>
      <button type="button" className="button" onClick={onClose}>Close</button>
    </Dialog>
  );
}
