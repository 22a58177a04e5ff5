import { expectedChanceSignals } from '../../spc/chance/expected-chance-signals.ts';
import { describeChanges } from '../../wording/describe-changes.ts';
import { describeChanceSignals } from '../../wording/honesty.ts';
import { packWords } from '../../wording/pack-words.ts';
import { chartsInScope } from '../choose-charts.ts';
import type { PackBlock } from '../pack-document.ts';
import type { Composing } from '../composing.ts';
import type { PageOf } from '../recipe.ts';

/** What is this pack, how far does it reach, and what does it say in one line? */
export function coverPage({ input, provenance }: Composing, { note }: PageOf<'cover'>): readonly PackBlock[] {
  const charts = chartsInScope(input.charts, { measures: null, providers: null });
  const { expected, seen } = expectedChanceSignals(charts.map(({ assessment }) => assessment));
  return [
    ...(note === '' ? [] : note.split(/\n+/).map((text) => ({ kind: 'text', text, tone: 'plain' } as const))),
    { kind: 'text', text: input.agenda === null ? packWords.nothingBefore : describeChanges(input.agenda), tone: 'lead' },
    { kind: 'facts', facts: [
      { name: 'Figures', text: provenance.source },
      { name: 'Reach', text: provenance.dataDate },
      { name: 'Charts', text: describeChanceSignals(charts.length, expected, seen) },
      { name: 'Rules', text: provenance.rules },
      ...provenance.terms.map((text) => ({ name: 'Terms', text })),
      ...(input.origin === null || input.origin.note === '' ? [] : [{ name: 'Note', text: input.origin.note }]),
    ] },
  ];
}
