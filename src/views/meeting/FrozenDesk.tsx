/** What was recorded of an item when the pack was published: to be read, with nothing to write with. */
import type { ReactNode } from 'react';
import type { ActionState, AgendaItem } from '../../meeting/meeting-state.ts';
import { FROZEN_MEETING, NOTHING_RECORDED } from '../../wording/meeting-words.ts';
import { describeAction, describeRating } from '../../wording/minutes.ts';
import type { HeldMeeting } from './use-meeting.ts';
import './desk.css';

interface FrozenDeskProps {
  readonly item: AgendaItem;
  readonly frozen: NonNullable<HeldMeeting['frozen']>;
  /** Open actions of earlier meetings whose item is not on this agenda. */
  readonly otherActions: readonly ActionState[];
}

export function FrozenDesk({ item: { note, rating, actions }, frozen, otherActions }: FrozenDeskProps): ReactNode {
  const isBlank = note.trim() === '' && rating === null && actions.length === 0;
  return (
    <aside className="meeting-desk" tabIndex={-1} aria-label="Notes, risk and actions">
      <p className="quiet">{FROZEN_MEETING[frozen]}</p>
      {frozen === 'published' && isBlank && <p>{NOTHING_RECORDED}</p>}
      {note.trim() !== '' && <section><h2>Note</h2><p className="meeting-recorded">{note}</p></section>}
      {rating !== null && (
        <section>
          <h2>Risk, as the committee saw it</h2>
          <p className={`meeting-band meeting-band-${rating.band}`}><strong>{describeRating(rating)}</strong></p>
          {rating.reason !== '' && <p className="meeting-recorded">{rating.reason}</p>}
        </section>
      )}
      <Recorded heading="Actions" actions={actions} />
      <Recorded heading="Open from earlier meetings" actions={otherActions} />
    </aside>
  );
}

function Recorded({ heading, actions }: { readonly heading: string; readonly actions: readonly ActionState[] }): ReactNode {
  if (actions.length === 0) return null;
  return (
    <section className="meeting-actions">
      <h2>{heading}</h2>
      <ul>{actions.map((action) => <li key={action.actionId} className={action.open ? undefined : 'meeting-closed'}>{describeAction(action)}</li>)}</ul>
    </section>
  );
}
