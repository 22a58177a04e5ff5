/** The keys of the meeting: what each does, for the hand and for the help. */
export type MeetingCommand = 'next' | 'previous' | 'first' | 'last' | 'leave' | 'help' | 'done' | 'notes' | 'order' | 'full-screen' | 'theme' | 'why';

interface MeetingKey {
  readonly keys: readonly string[];
  /** As printed on the key. */
  readonly shown: string;
  readonly command: MeetingCommand;
  readonly does: string;
}

export const MEETING_KEYS: readonly MeetingKey[] = [
  { keys: ['ArrowRight', 'PageDown'], shown: '→', command: 'next', does: 'Next item' },
  { keys: ['ArrowLeft', 'PageUp'], shown: '←', command: 'previous', does: 'Item before' },
  { keys: ['Home'], shown: 'Home', command: 'first', does: 'First item' },
  { keys: ['End'], shown: 'End', command: 'last', does: 'Last item' },
  { keys: ['d'], shown: 'D', command: 'done', does: 'Tick off, or take the tick back' },
  { keys: ['n'], shown: 'N', command: 'notes', does: 'Notes, risk and actions: show or hide; Tab goes to the note' },
  { keys: ['o'], shown: 'O', command: 'order', does: 'Running order: show or hide' },
  { keys: ['w'], shown: 'W', command: 'why', does: 'Why these icons' },
  { keys: ['f'], shown: 'F', command: 'full-screen', does: 'Full screen' },
  { keys: ['t'], shown: 'T', command: 'theme', does: 'Light or dark room' },
  { keys: ['?'], shown: '?', command: 'help', does: 'These keys' },
  { keys: ['Escape'], shown: 'Esc', command: 'leave', does: 'Out of a field; else back to Changes' },
];

/** The field that Escape leaves, so that the keys lead the meeting again; null: nobody is typing, or a dialog or panel has the word. */
export function fieldLeft(event: Pick<KeyboardEvent, 'key' | 'defaultPrevented' | 'target'>): HTMLElement | null {
  if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof HTMLElement)) return null;
  return event.target.matches('input, textarea, select') && event.target.closest('dialog, [popover]') === null ? event.target : null;
}

/** What a key asks for; null: nothing, or somebody is typing, or a dialog has the word. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented' | 'target'>): MeetingCommand | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, dialog, [popover]') != null) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return MEETING_KEYS.find(({ keys }) => keys.includes(key))?.command ?? null;
}
