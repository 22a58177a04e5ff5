import type { PackInput, PackOrigin } from '../../board-pack/pack-input.ts';
import type { HoldingState } from '../../queries/holding-state.ts';
import type { FoundPosition } from '../../queries/pack-position-query.ts';
import { extractNotes } from '../../register/extract-rows.ts';
import type { Register } from '../../register/register-entry.ts';
import type { RegisteredNote } from '../../register/register-state.ts';
import type { OwnSummaryWords } from '../../wording/summary-grid-words.ts';

interface Known {
  readonly found: FoundPosition;
  readonly held: Pick<HoldingState, 'pack' | 'extracts'>;
  readonly register: Register;
  readonly notes: readonly RegisteredNote[];
  readonly summaryWords: OwnSummaryWords | null;
}

/** Everything this page knows, as a board pack takes it in. */
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
