import { meetingState, type ActionState } from '../../meeting/meeting-state.ts';
import type { Triggered } from '../../meeting/triggers/judge-triggers.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { describeTrigger } from '../../wording/describe-trigger.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatDay } from '../../wording/format-period.ts';
import { actionStates, packColumns, packWords } from '../../wording/pack-words.ts';
import { hrefOf, type Composing } from '../composing.ts';
import type { PackBlock, PackItem } from '../pack-document.ts';
import { packVerdict } from '../pack-verdict.ts';

/** What is triggered and who is told; what was agreed and by whom it will be done. */
export function triggersPage(composing: Composing, id: string): readonly PackBlock[] {
  const { triggered, listed, problems } = composing.input.triggers;
  const part = (heading: string, list: readonly Triggered[]): readonly PackBlock[] =>
    (list.length === 0 ? [] : [{ kind: 'subheading', text: heading }, { kind: 'items', items: list.map((each) => itemOf(composing, each)) }]);
  const fresh = triggered.filter(({ isNew }) => isNew);
  return [
    ...problems.map((problem) => ({ kind: 'text', text: `${packWords.triggersRefused} ${describeProblem(problem).text}`, tone: 'warning' } as const)),
    ...(listed === 0 && problems.length === 0 ? [{ kind: 'text', text: packWords.noTriggers, tone: 'plain' } as const] : []),
    ...(listed > 0 && fresh.length === 0 ? [{ kind: 'text', text: packWords.noneTriggered, tone: 'plain' } as const] : []),
    ...part(packWords.newlyTriggered, fresh),
    ...part(packWords.stillTriggered, triggered.filter(({ isNew }) => !isNew)),
    { kind: 'subheading', text: packWords.actions },
    ...actionBlocks(composing, id),
  ];
}

function itemOf(composing: Composing, triggered: Triggered): PackItem {
  const { title, sentence, tell } = describeTrigger(triggered);
  const { chart, evidence } = triggered;
  return { title, sentences: [sentence], doubt: null, tell, verdict: packVerdict(chart), isEvent: evidence.kind === 'events', chart: null, href: hrefOf(composing, chart) };
}

function actionBlocks({ input: { meeting } }: Composing, id: string): readonly PackBlock[] {
  const state = meeting === null ? null : meetingState(meeting);
  if (state === null) return [{ kind: 'text', text: packWords.noMeeting, tone: 'plain' }];
  const actions: readonly (readonly [string, ActionState])[] = [
    ...state.items.flatMap(({ title, actions: own }) => own.map((action) => [title, action] as const)),
    ...state.otherActions.map((action) => [action.carried?.itemTitle ?? '', action] as const),
  ];
  if (actions.length === 0) return [{ kind: 'text', text: packWords.noActions, tone: 'plain' }];
  const columns = (['action', 'about', 'owner', 'due', 'state'] as const).map((name) => ({ name: packColumns[name], align: 'words' as const }));
  return [{ kind: 'table', table: {
    id: `${id}-actions`, title: packWords.actions, layout: 'plain', shown: 'read', columns,
    rows: actions.map(([about, { text, owner, due, open, outcome, carried }]) => ({ cells: [
      { text }, { text: about }, { text: owner }, { text: due === null ? '' : formatDay(due), value: due },
      {
        text: open ? actionStates.open : actionStates.closed,
        under: [outcome ?? '', carried === null ? '' : `from ${carried.fromMeeting}${carried.carriedTimes > 1 ? `, carried ${formatCount(carried.carriedTimes, 'times')}` : ''}`].filter((part) => part !== '').join('; '),
      },
    ] })),
  } }];
}
