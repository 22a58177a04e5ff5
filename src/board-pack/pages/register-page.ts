import type { MeetingChart } from '../../meeting/meeting-chart.ts';
import type { RegisteredNote } from '../../register/register-state.ts';
import type { Annotation } from '../../spc/vocabulary.ts';
import { describeEffect, describeNoteKind } from '../../wording/describe-rebase.ts';
import { describeStep, describeWho, endSentence } from '../../wording/describe-register.ts';
import { formatPeriodRange } from '../../wording/format-period.ts';
import { hiddenByNote } from '../../wording/hidden-by-note.ts';
import { packColumns, packWords } from '../../wording/pack-words.ts';
import { anchorOf, type Composing } from '../composing.ts';
import type { PackBlock, PackRow } from '../pack-document.ts';

/** Who decided what about limits, why, and what each decision hides. Withdrawn entries stay, and say so. */
export function registerPage(composing: Composing, id: string): readonly PackBlock[] {
  const { notes } = composing.input;
  if (notes.length === 0) return [{ kind: 'text', text: packWords.noDecisions, tone: 'plain' }];
  return [{ kind: 'table', table: {
    id, title: packWords.decisions, layout: 'plain', shown: 'read',
    columns: (['about', 'months', 'note', 'effect', 'who'] as const).map((name) => ({ name: packColumns[name], align: 'words' })),
    rows: notes.map((note) => rowOf(composing, note)),
  } }];
}

function rowOf({ input: { charts, contents }, charted }: Composing, note: RegisteredNote | Annotation): PackRow {
  const { measureId, providerCode } = note;
  const measure = measureId === null ? packWords.everyMeasure : contents.measures.find(({ id }) => id === measureId)?.shortName ?? measureId;
  const provider = providerCode === null ? packWords.everywhere : contents.organisations.find(({ code }) => code === providerCode)?.shortName ?? providerCode;
  const registered = 'entryId' in note ? note : null;
  const standing = registered?.standing ?? true;
  const href = measureId !== null && providerCode !== null && charted.has(`${measureId}@${providerCode}`)
    ? `#${anchorOf({ measure: { id: measureId }, provider: { code: providerCode } } as MeetingChart)}` : null;
  const cause = registered === null || registered.cause === '' ? '' : ` Known cause: ${endSentence(registered.cause)}`;
  const author = 'author' in note && note.author !== '' ? note.author : packWords.unnamed;
  return { cells: [
    { text: `${measure}, ${provider}`, href },
    { text: formatPeriodRange(note.from, note.to) },
    {
      text: `${describeNoteKind(note.kind)}: ${endSentence(note.text)}${cause}`,
      under: [...(registered?.steps ?? []).map(describeStep), standing && note.effect !== 'none' ? hides(charts, note) : ''].filter((text) => text !== '').join(' '),
    },
    { text: standing ? describeEffect(note) : packWords.withdrawn },
    { text: registered === null ? `${author}; ${packWords.fromExtracts}` : describeWho(registered.by, registered.at) },
  ] };
}

function hides(charts: readonly MeetingChart[], note: RegisteredNote | Annotation): string {
  return charts
    .filter(({ measure, provider }) => (note.measureId === null || measure.id === note.measureId) && (note.providerCode === null || provider.code === note.providerCode))
    .flatMap((chart) => {
      const text = hiddenByNote(chart, note);
      return text === '' ? [] : [note.measureId !== null && note.providerCode !== null ? text : `${chart.measure.shortName}, ${chart.provider.shortName}: ${text}`];
    }).join(' ');
}
