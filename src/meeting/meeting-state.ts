/** Where a meeting stands, read from all that was done in it. */
import type { Action, AgendaLine, CarriedAction, CarriedRating, MeetingDetails, MeetingRecord } from './meeting-record.ts';
import { rateRisk, type RiskRating } from './risk-rating.ts';

export interface Note {
  readonly text: string;
  readonly at: string;
}

export interface ActionState extends Action {
  readonly open: boolean;
  /** What came of it; null while open. */
  readonly outcome: string | null;
  /** Null: made in this meeting. */
  readonly carried: Pick<CarriedAction, 'fromMeeting' | 'itemTitle' | 'carriedTimes'> | null;
}

export interface AgendaItem extends AgendaLine {
  readonly done: boolean;
  /** The note as it stands: the last one written; '' where none was, or it was emptied. */
  readonly note: string;
  /** Every wording the note has had, first to last. */
  readonly notes: readonly Note[];
  /** `fromMeeting`: it was given by an earlier one and stands until this one rates anew or withdraws it; null: this one's own. */
  readonly rating: (RiskRating & { readonly reason: string; readonly fromMeeting: string | null }) | null;
  readonly actions: readonly ActionState[];
}

export interface MeetingState {
  readonly details: MeetingDetails;
  /** In the running order: as computed, unless the chair chose another. */
  readonly items: readonly AgendaItem[];
  /** Actions carried over whose item is not on this agenda. */
  readonly otherActions: readonly ActionState[];
  /** Ratings carried over whose item is not on this agenda. */
  readonly otherRatings: readonly CarriedRating[];
  readonly done: number;
}

interface Draft {
  line: AgendaLine;
  done: boolean;
  notes: Note[];
  /** Undefined: this meeting has neither rated nor withdrawn it. */
  rating: AgendaItem['rating'] | undefined;
}

/**
 * Where does the meeting stand? The same entries give the same state.
 *
 * A note, rating or action for an item that is not on the agenda makes an item with its identifier for a title, at the end: what
 * somebody wrote is never thrown away. An order that leaves items out keeps these after the named ones, in their old order. A record without an
 * opening has no details.
 *
 * @returns null for a record that was never opened
 */
export function meetingState({ entries }: MeetingRecord): MeetingState | null {
  const opened = entries.find((entry) => entry.kind === 'opened');
  if (opened === undefined) return null;
  const drafts = new Map<string, Draft>();
  const actions = new Map<string, ActionState>();
  let order: readonly string[] = [];
  const draftOf = (itemId: string): Draft => {
    let draft = drafts.get(itemId);
    if (draft === undefined) drafts.set(itemId, draft = { line: { itemId, title: itemId, sentence: '' }, done: false, notes: [], rating: undefined });
    return draft;
  };
  for (const entry of entries) {
    switch (entry.kind) {
      case 'opened':
        if (entry !== opened) break; // A meeting is opened once; a second opening can only be a damaged file.
        for (const line of entry.agenda) draftOf(line.itemId).line = line;
        for (const { action, ...carried } of entry.carried) actions.set(action.actionId, { ...action, open: true, outcome: null, carried });
        break;
      case 'agenda-added': for (const line of entry.lines) draftOf(line.itemId).line = line; break;
      case 'ordered': order = entry.itemIds; break;
      case 'ticked': draftOf(entry.itemId).done = entry.done; break;
      case 'noted': draftOf(entry.itemId).notes.push({ text: entry.text, at: entry.at }); break;
      case 'rated': {
        const rating = rateRisk(entry.likelihood, entry.consequence);
        if (rating !== null) draftOf(entry.itemId).rating = { ...rating, reason: entry.reason, fromMeeting: null };
        break;
      }
      case 'rating-withdrawn': draftOf(entry.itemId).rating = null; break;
      case 'action-set': {
        const before = actions.get(entry.action.actionId);
        if (before === undefined) draftOf(entry.action.itemId);
        actions.set(entry.action.actionId, { ...entry.action, open: before?.open ?? true, outcome: before?.outcome ?? null, carried: before?.carried ?? null });
        break;
      }
      case 'action-closed': change(actions, entry.actionId, { open: false, outcome: entry.outcome }); break;
      case 'action-reopened': change(actions, entry.actionId, { open: true, outcome: null }); break;
    }
  }
  const carried = new Map((opened.carriedRatings ?? []).map((rating) => [rating.itemId, rating]));
  const standing = (itemId: string): AgendaItem['rating'] => {
    const before = carried.get(itemId);
    const rating = before === undefined ? null : rateRisk(before.likelihood, before.consequence);
    return before === undefined || rating === null ? null : { ...rating, reason: before.reason, fromMeeting: before.fromMeeting };
  };
  const ranked = [...new Set([...order.filter((itemId) => drafts.has(itemId)), ...drafts.keys()])];
  const all = [...actions.values()];
  const items = ranked.map((itemId): AgendaItem => {
    const { line, done, notes, rating } = drafts.get(itemId) as Draft;
    return { ...line, done, note: notes.at(-1)?.text ?? '', notes, rating: rating === undefined ? standing(itemId) : rating, actions: all.filter((action) => action.itemId === itemId) };
  });
  return {
    details: opened.details, items, otherActions: all.filter(({ itemId }) => !drafts.has(itemId)),
    otherRatings: [...carried.values()].filter(({ itemId }) => !drafts.has(itemId)), done: items.filter(({ done }) => done).length,
  };
}

function change(actions: Map<string, ActionState>, actionId: string, to: Pick<ActionState, 'open' | 'outcome'>): void {
  const action = actions.get(actionId);
  if (action !== undefined) actions.set(actionId, { ...action, ...to });
}

/**
 * Which actions come over to the next meeting? Those still open, the longest carried first, then in the order they were made.
 *
 * @example carryOver(july) // [{ action: { text: 'Visit the TIA clinic', owner: 'Stroke lead', … }, fromMeeting: 'July 2012', carriedTimes: 1 }]
 */
export function carryOver(meeting: MeetingRecord): readonly CarriedAction[] {
  const state = meetingState(meeting);
  if (state === null) return [];
  const titles = new Map(state.items.map(({ itemId, title }) => [itemId, title]));
  return [...state.items.flatMap(({ actions }) => actions), ...state.otherActions].filter(({ open }) => open)
    .map(({ open: _open, outcome: _outcome, carried, ...action }): CarriedAction => ({
      action,
      fromMeeting: carried?.fromMeeting ?? state.details.title,
      itemTitle: titles.get(action.itemId) ?? carried?.itemTitle ?? action.itemId,
      carriedTimes: (carried?.carriedTimes ?? 0) + 1,
    }))
    .sort((one, other) => other.carriedTimes - one.carriedTimes);
}

/**
 * Which ratings come over to the next meeting? All that stand, with the meeting that gave them: those of this agenda in its order, then those
 * it did not come to.
 *
 * @example carryRatings(july) // [{ itemId: 'tia@ZZ3', likelihood: 4, consequence: 3, fromMeeting: 'July 2012', … }]
 */
export function carryRatings(meeting: MeetingRecord): readonly CarriedRating[] {
  const state = meetingState(meeting);
  if (state === null) return [];
  const own = state.items.flatMap(({ itemId, title, rating }): CarriedRating[] => (rating === null ? [] : [{
    itemId, itemTitle: title, likelihood: rating.likelihood, consequence: rating.consequence, reason: rating.reason, fromMeeting: rating.fromMeeting ?? state.details.title,
  }]));
  return [...own, ...state.otherRatings];
}

/**
 * Is an action late? On the day itself it is not.
 *
 * @example isOverdue(action, '2012-09-01')
 */
export function isOverdue({ open, due }: Pick<ActionState, 'open' | 'due'>, today: string): boolean {
  return open && due !== null && due < today;
}
