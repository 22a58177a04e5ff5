import type { PackInput, PackOrigin } from '../board-pack/pack-input.ts';
import type { MeetingRecord } from '../meeting/meeting-record.ts';
import { extractNotes } from '../register/extract-rows.ts';
import type { Register } from '../register/register-entry.ts';
import type { RegisteredNote } from '../register/register-state.ts';
import type { HoldingState } from './holding-state.ts';
import type { PackPosition } from './pack-position.ts';
import type { ListedTriggers } from './trigger-points-query.ts';

interface Known {
  readonly found: { readonly position: PackPosition; readonly listed: Pick<ListedTriggers, 'problems'>; readonly meeting: MeetingRecord | null };
  readonly held: Pick<HoldingState, 'pack' | 'extracts'>;
  readonly register: Register;
  readonly notes: readonly RegisteredNote[];
  readonly summaryWords: PackInput['summaryWords'];
}

/** Everything the page or the loader knows, as a board pack takes it in: both ask alike, so both compose the same. */
export function packInputOf({ found: { position, listed, meeting }, held, register, notes, summaryWords }: Known): PackInput {
  const origin: PackOrigin | null = held.pack.state === 'open' ? held.pack.manifest : null;
  const accepted = held.extracts.filter(({ report }) => !report.refused);
  return {
    charts: position.charts, contents: position.contents, agenda: position.agenda, triggers: { ...position.triggers, problems: listed.problems }, meeting,
    notes: [...notes, ...extractNotes(position.contents.annotations, register)], origin,
    addedFiles: accepted.filter(({ origin: from }) => from === 'added').map(({ report }) => report.file),
    problems: accepted.flatMap(({ report }) => report.problems), summaryWords,
  };
}
