/** The demonstration as a board pack takes it in. */
import type { PackInput } from '../../src/board-pack/pack-input.ts';
import type { Contents } from '../../src/database/contents.ts';
import { contentsAsAt } from '../../src/database/contents-under.ts';
import { packPosition } from '../../src/queries/pack-position.ts';
import { demonstrationContents } from '../meeting/demonstration.ts';

export interface DemonstrationInput {
  readonly contents: Contents;
  readonly input: PackInput;
}

export async function demonstrationInput(): Promise<DemonstrationInput> {
  const contents = await demonstrationContents();
  const { charts, agenda, triggers } = await packPosition(contents, {
    rules: { ruleSet: 'mdc-strict', ruleSetOf: {} }, since: null, points: [], contentsAt: (month) => Promise.resolve(contentsAsAt(contents, month)),
  });
  return { contents, input: {
    charts, agenda, triggers: { ...triggers, problems: [] }, contents, meeting: null, notes: contents.annotations, addedFiles: [], problems: [], summaryWords: null,
    origin: { title: 'Demonstration', source: 'Invented', note: '', synthetic: true, dataAsOf: '2012-08-14', sources: [], dropped: [], reconciliation: [] },
  } };
}
