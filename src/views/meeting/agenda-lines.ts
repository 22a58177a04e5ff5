/** The running order as Changes has it: a line for the record of the meeting, beside the chart it speaks of. */
import { group } from 'd3';
import type { Change } from '../../meeting/change.ts';
import { chartKey, type MeetingChart } from '../../meeting/meeting-chart.ts';
import type { AgendaLine } from '../../meeting/meeting-record.ts';
import type { Triggered } from '../../meeting/triggers/judge-triggers.ts';
import { changeGroupNames, changeWords } from '../../wording/change-words.ts';
import { describeTrigger } from '../../wording/describe-trigger.ts';

export interface AgendaPiece {
  readonly line: AgendaLine;
  readonly chart: MeetingChart;
  /** Under which heading of Changes it stands. */
  readonly heading: string;
  /** What else is to be said, after the sentence. */
  readonly also: readonly string[];
  readonly doubt: string | null;
  /** Who is told, where a trigger point was reached. */
  readonly tell: readonly string[];
  /** What happened, where an event speaks and not the months. */
  readonly event: string | null;
}

const tellOf = (each: Triggered): string => `${each.point.name}. ${describeTrigger(each).tell}`;

function ofChange(change: Change, triggered: readonly Triggered[]): AgendaPiece {
  const { title, sentence, also, doubt } = changeWords(change);
  return {
    line: { itemId: change.id, title, sentence }, chart: change.chart, heading: changeGroupNames[change.group], also, doubt,
    tell: [...new Set(triggered.map(tellOf))], event: change.group === 'harm' ? title : null,
  };
}

function ofTriggers(triggered: readonly [Triggered, ...Triggered[]]): AgendaPiece {
  const [first, ...others] = triggered;
  const { title, sentence } = describeTrigger(first);
  return {
    line: { itemId: chartKey(first.chart), title, sentence }, chart: first.chart, heading: 'Triggered', also: others.map((each) => describeTrigger(each).sentence), doubt: null,
    tell: triggered.map(tellOf), event: first.evidence.kind === 'events' ? title : null,
  };
}

/** Under which item is a trigger point told? Its chart's, but missing months of several measures are one item for all of them. */
function itemOf({ chart, evidence }: Triggered, changes: readonly Change[]): string {
  const key = chartKey(chart);
  const missing = evidence.kind === 'missing' ? changes.find(({ kind, alsoOf }) => kind === 'missing' && alsoOf.some((also) => chartKey(also) === key)) : undefined;
  return missing?.id ?? key;
}

/** Changes and newly reached trigger points, one item a chart: what is triggered first, each part in its own order. */
export function agendaLines(changes: readonly Change[], triggered: readonly Triggered[]): readonly AgendaPiece[] {
  const byItem = group(triggered.filter(({ isNew }) => isNew), (each) => itemOf(each, changes));
  const told = new Set(changes.map(({ id }) => id));
  const ofChanges = changes.map((change) => ofChange(change, byItem.get(change.id) ?? []));
  const more = [...byItem].flatMap(([key, [first, ...rest]]) => (told.has(key) || first === undefined ? [] : [ofTriggers([first, ...rest])]));
  const all = [...ofChanges.filter(({ tell }) => tell.length > 0), ...more];
  return [...all, ...ofChanges.filter(({ tell }) => tell.length === 0)];
}
