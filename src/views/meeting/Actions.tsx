/** Who does what until when: actions of one item, and those that earlier meetings left open. */
import { useState, type ReactNode } from 'react';
import { isOverdue, type ActionState } from '../../meeting/meeting-state.ts';
import { useEnvironment } from '../../queries/use-environment.ts';
import { describeAction } from '../../wording/minutes.ts';
import type { Step } from './use-meeting.ts';

interface ActionsProps {
  /** Null: a list of old actions, to which none is added. */
  readonly itemId: string | null;
  readonly actions: readonly ActionState[];
  readonly onStep: (step: Step) => void;
}

export function Actions({ itemId, actions, onStep }: ActionsProps): ReactNode {
  const environment = useEnvironment();
  const today = environment.today();
  return (
    <section className="meeting-actions">
      <h2>Actions</h2>
      <ul>
        {actions.map((action) => (
          <li key={action.actionId} className={action.open ? undefined : 'meeting-closed'}>
            <span>{describeAction(action)}{isOverdue(action, today) && <strong className="verdict-concern"> Overdue.</strong>}</span>
            <button
              type="button" className="button"
              onClick={() => onStep(action.open ? { kind: 'action-closed', actionId: action.actionId, outcome: '' } : { kind: 'action-reopened', actionId: action.actionId })}
            >
              {action.open ? 'Close' : 'Reopen'}
            </button>
          </li>
        ))}
      </ul>
      {itemId !== null && (
        <NewAction onAdd={(action) => onStep({ kind: 'action-set', action: { ...action, itemId, actionId: environment.newId?.() ?? `${itemId} ${environment.now()} ${actions.length}` } })} />
      )}
    </section>
  );
}

interface Drafted {
  readonly text: string;
  readonly owner: string;
  readonly due: string | null;
}

const NOTHING: Drafted = { text: '', owner: '', due: null };

function NewAction({ onAdd }: { readonly onAdd: (action: Drafted) => void }): ReactNode {
  const [draft, setDraft] = useState(NOTHING);
  return (
    <form
      className="meeting-new-action"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() === '') return;
        onAdd({ ...draft, text: draft.text.trim(), owner: draft.owner.trim() });
        setDraft(NOTHING);
      }}
    >
      <label>Action<input className="field" required value={draft.text} onChange={(event) => setDraft({ ...draft, text: event.target.value })} /></label>
      <label>Owner<input className="field" value={draft.owner} onChange={(event) => setDraft({ ...draft, owner: event.target.value })} /></label>
      <label>Due<input className="field" type="date" value={draft.due ?? ''} onChange={(event) => setDraft({ ...draft, due: event.target.value || null })} /></label>
      <button type="submit" className="button">Add the action</button>
    </form>
  );
}
