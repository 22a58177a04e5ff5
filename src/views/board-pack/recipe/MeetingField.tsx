/** When is the meeting: on a day, in a month, or not stated? */
import { useState, type ReactNode } from 'react';
import { isDayOrMonth } from '../../../board-pack/recipe.ts';
import { recipeWords } from '../../../wording/recipe-words.ts';
import { useDraft } from './use-draft.ts';

type Kind = 'none' | 'day' | 'month';
const LENGTH = { day: 10, month: 7 } as const;

interface MeetingFieldProps {
  /** `YYYY-MM-DD`, `YYYY-MM`, or null. */
  readonly meeting: string | null;
  readonly onChange: (meeting: string | null) => void;
}

export function MeetingField({ meeting, onChange }: MeetingFieldProps): ReactNode {
  const [asked, setAsked] = useState<Kind>('none');
  const kind: Kind = meeting === null ? asked : meeting.length === LENGTH.month ? 'month' : 'day';
  const draft = useDraft(meeting ?? '', (text) => text === '' || (kind !== 'none' && text.length === LENGTH[kind] && isDayOrMonth(text)), (text) => { setAsked(kind); onChange(text === '' ? null : text); });
  const choose = (next: Kind): void => {
    setAsked(next);
    if (meeting === null) return;
    if (next === 'none') onChange(null);
    else onChange(next === 'month' ? meeting.slice(0, LENGTH.month) : `${meeting.slice(0, LENGTH.month)}-01`);
  };
  return (
    <div className="pack-field" role="group" aria-label="Meeting">
      <span aria-hidden="true">Meeting</span>
      <span className="pack-meeting">
        <select className="field" aria-label="The meeting is" value={kind} onChange={(event) => choose(event.target.value as Kind)}>
          {(['none', 'day', 'month'] as const).map((each) => <option key={each} value={each}>{recipeWords.meeting[each]}</option>)}
        </select>
        {kind !== 'none' && (
          <input
            key={kind} type={kind === 'day' ? 'date' : 'month'} className="field" aria-label={kind === 'day' ? 'Day of the meeting' : 'Month of the meeting, such as 2012-09'}
            value={draft.shown} onChange={(event) => draft.write(event.target.value)} onBlur={draft.leave}
          />
        )}
      </span>
    </div>
  );
}
