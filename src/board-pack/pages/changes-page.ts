import type { Change } from '../../meeting/change.ts';
import { CHANGE_GROUPS } from '../../meeting/rank-changes.ts';
import { changeGroupNames, changeWords } from '../../wording/change-words.ts';
import { describeChanges } from '../../wording/describe-changes.ts';
import { describeLifeCycle } from '../../wording/describe-life-cycle.ts';
import { describeVerdict } from '../../wording/describe-variation.ts';
import { describeContinuing, packColumns, packWords } from '../../wording/pack-words.ts';
import { hrefOf, type Composing } from '../composing.ts';
import type { PackBlock, PackItem } from '../pack-document.ts';
import { packVerdict } from '../pack-verdict.ts';
import type { PageOf } from '../recipe.ts';

/** What changed since the last meeting? The agenda as on screen, and what goes on. */
export function changesPage(composing: Composing, page: PageOf<'changes'>): readonly PackBlock[] {
  const { agenda } = composing.input;
  if (agenda === null) return [{ kind: 'text', text: packWords.nothingBefore, tone: 'plain' }];
  const groups = CHANGE_GROUPS.flatMap((group): PackBlock[] => {
    const items = agenda.changes.filter((change) => change.group === group).map((change) => itemOf(composing, change, page.charts));
    return items.length === 0 ? [] : [{ kind: 'subheading', text: changeGroupNames[group] }, { kind: 'items', items }];
  });
  return [
    { kind: 'text', text: describeChanges(agenda), tone: 'lead' },
    ...(groups.length === 0 ? [{ kind: 'text', text: packWords.nothingChanged, tone: 'plain' } as const] : groups),
    ...(page.continuing ? continuingBlocks(composing) : []),
  ];
}

function itemOf(composing: Composing, change: Change, withChart: boolean): PackItem {
  const { title, sentence, also, doubt } = changeWords(change);
  return {
    title, sentences: [sentence, ...also].filter((text) => text !== ''), doubt, tell: null, verdict: packVerdict(change.chart),
    isEvent: change.group === 'harm', chart: withChart ? change.chart : null, href: hrefOf(composing, change.chart),
  };
}

function continuingBlocks(composing: Composing): readonly PackBlock[] {
  const continuing = composing.input.agenda?.continuing ?? [];
  const concerns = continuing.filter(({ life }) => life.meaning === 'concern').length;
  const text = { kind: 'text', text: describeContinuing(continuing.length, concerns), tone: 'plain' } as const;
  if (continuing.length === 0) return [text];
  return [
    { kind: 'subheading', text: packWords.continuing }, text,
    { kind: 'table', table: {
      id: 'signals-that-go-on', title: packWords.continuing, layout: 'plain', shown: 'read',
      columns: [{ name: packColumns.measure, align: 'words' }, { name: packColumns.provider, align: 'words' }, { name: packColumns.signal, align: 'words' }, { name: packColumns.since, align: 'words' }],
      rows: continuing.map(({ chart, life }) => {
        const verdict = packVerdict(chart);
        return { cells: [
          { text: chart.measure.shortName, href: hrefOf(composing, chart) }, { text: chart.provider.shortName },
          { text: describeVerdict(chart.assessment).short, verdict: { ...verdict, assured: false } }, { text: describeLifeCycle(life)?.text ?? '' },
        ] };
      }),
    } },
  ];
}
