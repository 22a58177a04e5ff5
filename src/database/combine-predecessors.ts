import { nextMonth } from '../spc/months.ts';
import type { Annotation, Measure, Organisation, Period } from '../spc/vocabulary.ts';
import { joinHistories } from './join-histories.ts';
import type { History } from './join-histories.ts';
import type { FigureGroup } from './reporting-calendar.ts';

/** One organisation took over from another. `from`: the first day, `YYYY-MM-DD`. `share` null: how much of it, nobody knows. */
export interface Succession {
  readonly predecessor: string;
  readonly successor: string;
  readonly from: string;
  readonly share: number | null;
}

export interface CombinedHistories {
  readonly groups: readonly FigureGroup[];
  /** One a measure and merger that was combined: whose months are in it, and since when. */
  readonly marks: readonly Annotation[];
}

/** All that took over by one organisation on one day. */
interface Takeover {
  readonly successor: string;
  readonly from: string;
  readonly predecessors: readonly string[];
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Whole takeovers in order of day: a predecessor that went to several, or in part, or nobody knows how much, is none. */
function takeovers(successions: readonly Succession[]): readonly Takeover[] {
  const successorsOf = new Map<string, Set<string>>();
  for (const { predecessor, successor } of successions) {
    successorsOf.set(predecessor, (successorsOf.get(predecessor) ?? new Set<string>()).add(successor));
  }
  const whole = successions.filter(({ predecessor, successor, share }) =>
    share === 1 && predecessor !== successor && successorsOf.get(predecessor)?.size === 1);
  const found = new Map<string, { successor: string; from: string; predecessors: string[] }>();
  for (const { predecessor, successor, from } of whole) {
    const key = `${from} ${successor}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { successor, from, predecessors: [predecessor] });
    else if (!known.predecessors.includes(predecessor)) known.predecessors.push(predecessor);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, takeover]) => takeover);
}

const keyOf = (measureId: string, orgCode: string): string => `${measureId}\n${orgCode}`;

/** The first month that is wholly the successor's. */
function handoverOf(from: string): Period {
  return from.endsWith('-01') ? from.slice(0, 7) : nextMonth(from.slice(0, 7));
}

function dayInWords(day: string): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/**
 * Whose figures are those of a successor from before it took over? Adds the months of predecessors to the series of the
 * organisation that took them over wholly, measure by measure and month by month, and puts a `merger` mark at the day.
 *
 * Chains are followed in order of day: RV7 goes to RWN, and RWN with what it had from RV7 to R1L. Splits are never combined:
 * nobody knows whose the patients were. What cannot be added (ratios, plain values, percentages without their parts) stays
 * apart. A predecessor whose months are combined has no series of its own any more. The marks change no limits.
 */
export function combinePredecessors(
  groups: readonly FigureGroup[], successions: readonly Succession[], organisations: readonly Organisation[], measures: readonly Measure[],
): CombinedHistories {
  const whole = takeovers(successions);
  if (whole.length === 0) return { groups, marks: [] };
  const held = new Map(groups.map((group) => [keyOf(group.measureId, group.orgCode), group] as const));
  const organisation = new Map(organisations.map((one) => [one.code, one] as const));
  const measure = new Map(measures.map((one) => [one.id, one] as const));
  const marks: Annotation[] = [];
  const historyOf = (measureId: string, code: string): History =>
    ({ observations: held.get(keyOf(measureId, code))?.observations ?? [], openDate: organisation.get(code)?.openDate });
  const nameOf = (code: string): string => organisation.get(code)?.shortName ?? code;

  for (const { successor, from, predecessors } of whole) {
    const handover = handoverOf(from);
    for (const measureId of new Set(groups.map((group) => group.measureId))) {
      const kind = measure.get(measureId);
      const telling = predecessors.filter((code) => historyOf(measureId, code).observations.some(({ period }) => period < handover));
      if (kind === undefined || telling.length === 0) continue;
      const own = historyOf(measureId, successor);
      const joined = joinHistories(own, telling.map((code) => historyOf(measureId, code)), from, handover, kind);
      if (joined === null) continue;
      held.set(keyOf(measureId, successor), { measureId, orgCode: successor, observations: joined.observations });
      for (const code of telling) held.delete(keyOf(measureId, code));
      const month = from.slice(0, 7);
      const text = `Took over ${listed(telling.map(nameOf))} on ${dayInWords(from)}; earlier months are those of ${listed([...telling.map(nameOf), ...(joined.withOwn ? [nameOf(successor)] : [])])}${telling.length > 1 || joined.withOwn ? ' added together' : ''}.`;
      marks.push({ providerCode: successor, measureId, from: month, to: month, kind: 'merger', text, author: '', effect: 'none' });
    }
  }
  const inOrder = [...held.values()].sort((a, b) => (keyOf(a.measureId, a.orgCode) < keyOf(b.measureId, b.orgCode) ? -1 : 1));
  return { groups: inOrder, marks };
}
