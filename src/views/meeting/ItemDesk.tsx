/** What the committee writes down about an item: a note, a risk rating beside the computed evidence, and actions. */
import { useState, type ReactNode } from 'react';
import type { ActionState, AgendaItem } from '../../meeting/meeting-state.ts';
import type { CarriedRating } from '../../meeting/meeting-record.ts';
import type { RiskScore } from '../../meeting/risk-rating.ts';
import { consequenceNames, describeCarriedRating, describeRating, likelihoodNames } from '../../wording/minutes.ts';
import { Actions } from './Actions.tsx';
import { WrittenText } from './WrittenText.tsx';
import type { Step } from './use-meeting.ts';
import './desk.css';

interface ItemDeskProps {
  readonly item: AgendaItem;
  /** Open actions of earlier meetings whose item is not on this agenda. */
  readonly otherActions: readonly ActionState[];
  /** Ratings that earlier meetings left standing, whose item is not on this agenda. */
  readonly otherRatings: readonly CarriedRating[];
  readonly kept: boolean;
  readonly onStep: (step: Step) => void;
}

const SCORES: readonly RiskScore[] = [1, 2, 3, 4, 5];

export function ItemDesk({ item, otherActions, otherRatings, kept, onStep }: ItemDeskProps): ReactNode {
  const { itemId } = item;
  return (
    <aside className="meeting-desk" tabIndex={-1} aria-label="Notes, risk and actions">
      {!kept && <p className="meeting-unkept" role="alert">This browser keeps nothing between visits: take the minutes away before you leave.</p>}
      <WrittenText label="Note for the minutes" text={item.note} rows={6} onWrite={(text) => onStep({ kind: 'noted', itemId, text })} />
      <Risk item={item} onStep={onStep} />
      <Actions itemId={itemId} actions={item.actions} onStep={onStep} />
      {otherActions.length > 0 && (
        <details>
          <summary>Open from earlier meetings ({otherActions.filter(({ open }) => open).length})</summary>
          <Actions itemId={null} actions={otherActions} onStep={onStep} />
        </details>
      )}
      {otherRatings.length > 0 && (
        <details>
          <summary>Rated at earlier meetings ({otherRatings.length})</summary>
          <ul>{otherRatings.map((one) => <li key={one.itemId}>{one.itemTitle}: {describeCarriedRating(one)}</li>)}</ul>
        </details>
      )}
    </aside>
  );
}

function Risk({ item: { itemId, rating }, onStep }: Pick<ItemDeskProps, 'item' | 'onStep'>): ReactNode {
  // One score alone is no rating: it waits here for the other, and nothing is filled in for anybody.
  const [half, setHalf] = useState<{ readonly likelihood: RiskScore | null; readonly consequence: RiskScore | null }>({ likelihood: null, consequence: null });
  const likelihood = rating?.likelihood ?? half.likelihood;
  const consequence = rating?.consequence ?? half.consequence;
  const rate = (scores: typeof half, reason: string): void => {
    if (scores.likelihood !== null && scores.consequence !== null) onStep({ kind: 'rated', itemId, likelihood: scores.likelihood, consequence: scores.consequence, reason });
    else setHalf(scores);
  };
  const withdraw = (): void => {
    setHalf({ likelihood: null, consequence: null });
    onStep({ kind: 'rating-withdrawn', itemId });
  };
  const reason = rating?.reason ?? '';
  return (
    <fieldset className="meeting-risk">
      <legend>Risk, as the committee sees it</legend>
      <div className="meeting-scores">
        <Score name="Likelihood" names={likelihoodNames} value={likelihood} onChange={(value) => rate({ likelihood: value, consequence }, reason)} />
        <Score name="Consequence" names={consequenceNames} value={consequence} onChange={(value) => rate({ likelihood, consequence: value }, reason)} />
      </div>
      {rating !== null && (
        <>
          <p className={`meeting-band meeting-band-${rating.band}`}><strong>{describeRating(rating)}</strong></p>
          <WrittenText label="Reason" text={reason} rows={2} onWrite={(text) => rate(rating, text)} />
          <button type="button" className="button" onClick={withdraw}>Withdraw the rating</button>
        </>
      )}
    </fieldset>
  );
}

interface ScoreProps {
  readonly name: string;
  readonly names: readonly string[];
  readonly value: RiskScore | null;
  readonly onChange: (value: RiskScore) => void;
}

function Score({ name, names, value, onChange }: ScoreProps): ReactNode {
  return (
    <label>
      {name}
      <select className="field" value={value ?? ''} onChange={(event) => onChange(Number(event.target.value) as RiskScore)}>
        {value === null && <option value="">Not rated</option>}
        {SCORES.map((each) => <option key={each} value={each}>{each} {names[each - 1]}</option>)}
      </select>
    </label>
  );
}
