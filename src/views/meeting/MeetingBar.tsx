/** The line at the top of the meeting: where we are, and the few things that can be done, each with its key. */
import type { ReactNode } from 'react';
import { describeProgress } from '../../wording/meeting-words.ts';
import type { AgendaPiece } from './agenda-lines.ts';
import { MeetingExport } from './MeetingExport.tsx';
import type { MeetingCommand } from './meeting-keys.ts';
import type { HeldMeeting } from './use-meeting.ts';

interface MeetingBarProps {
  readonly meeting: HeldMeeting;
  readonly index: number;
  readonly piece: AgendaPiece | null;
  readonly shown: { readonly notes: boolean; readonly order: boolean };
  readonly onCommand: (command: MeetingCommand) => void;
}

export function MeetingBar({ meeting, index, piece, shown, onCommand }: MeetingBarProps): ReactNode {
  const items = meeting.state?.items ?? [];
  const item = items[index];
  const button = (command: MeetingCommand, key: string, words: string, state: { readonly pressed?: boolean; readonly off?: boolean } = {}): ReactNode => (
    <button type="button" className="button" aria-pressed={state.pressed} disabled={state.off} onClick={() => onCommand(command)}>
      {words} <kbd>{key}</kbd>
    </button>
  );
  return (
    <header className="meeting-bar">
      <p className="meeting-place" role="status">
        <strong>{describeProgress(index + 1, items.length, meeting.state?.done ?? 0)}</strong>
        {piece !== null && <span className="quiet"> {piece.heading}</span>}
        {meeting.frozen !== null && <span className="quiet"> Frozen: nothing can be written</span>}
      </p>
      <div className="meeting-tools screen-only">
        {button('previous', '←', 'Before', { off: index === 0 })}
        {button('next', '→', 'Next', { off: index >= items.length - 1 })}
        {meeting.frozen === null && button('done', 'D', item?.done ? 'Ticked off' : 'Tick off', { pressed: item?.done ?? false })}
        {button('order', 'O', 'Running order', { pressed: shown.order })}
        {button('notes', 'N', 'Notes', { pressed: shown.notes })}
        <MeetingExport meeting={meeting} />
        {button('full-screen', 'F', 'Full screen')}
        {button('help', '?', 'Keys')}
        {button('leave', 'Esc', 'Leave')}
      </div>
    </header>
  );
}
