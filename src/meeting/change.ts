/** What a committee is told: a change since its last meeting, and the reasons that make it one. */
import type { Assurance, RuleId, Signal } from '../spc/assessment.ts';
import type { Day } from '../spc/rare-harm/calendar-day.ts';
import type { YearToDate } from '../spc/judgement/year-to-date.ts';
import type { Annotation, GapReason, Measure, Organisation, Period, ThresholdKind } from '../spc/vocabulary.ts';
import type { LifeCycle } from './life-cycle.ts';
import type { MeetingChart } from './meeting-chart.ts';

/**
 * How sure is it that a signal is more than chance? Allows for how many charts were looked at (`spc/chance/benjamini-hochberg`).
 */
export interface SignalChance {
  /** How often a process that has not changed shows something as striking. */
  readonly pValue: number;
  /** The lowest share of false signals at which this one would still be named. */
  readonly adjusted: number;
  /** False: weak by itself among so many charts; it may well be chance. */
  readonly discovered: boolean;
  /** Charts that could have raised a signal. */
  readonly charts: number;
}

interface Signalled {
  readonly life: LifeCycle;
  /** What fires at the deciding month. */
  readonly signals: readonly Signal[];
  readonly month: Period;
  readonly value: number;
  readonly chance: SignalChance;
  /** A recorded change of service, or the like, in the months the signal began; null: none on record. */
  readonly beganWith: Annotation | null;
}

/** Something that happened, one of a sort that is counted one by one. */
export interface EventReason {
  /** `never-event`: of a sort that should never happen; `rare-harm`: too rare for a monthly verdict. */
  readonly kind: 'never-event' | 'rare-harm';
  /** Null where only the month is known. */
  readonly day: Day | null;
  readonly month: Period;
  /** 1 for a dated event; the month's figure where only that is known. */
  readonly count: number;
  readonly eventId: string | null;
  readonly category: string | null;
  /** The day it was declared, where that came after the last meeting's month and the event before. */
  readonly declaredLater: Day | null;
  /** From the event before; null: none before, or days not known. */
  readonly daysSinceLast: number | null;
  /** In the year that ends on its day, itself included; null where days are not known. */
  readonly inLastYear: number | null;
}

/** The process changed: for the worse, for the better, or in a measure where neither is better. */
export type NewSignalReason = Signalled & { readonly kind: 'new-concern' | 'improved' | 'new-change' };

/** It was of concern already, and now a month lies outside the limits as well. */
export type DeeperConcernReason = Signalled & { readonly kind: 'deeper-concern'; readonly rules: readonly RuleId[] };

/** A signal that has ended: a concern (`cleared`), or an improvement or neutral change (`ended`). */
export interface EndedSignalReason {
  readonly kind: 'cleared' | 'ended';
  readonly life: LifeCycle;
  readonly month: Period;
  readonly value: number;
}

/** A threshold crossed between the two meetings. */
export interface ThresholdReason {
  readonly kind: 'newly-below' | 'newly-met';
  readonly month: Period;
  readonly value: number;
  readonly threshold: number;
  readonly thresholdKind: ThresholdKind;
  readonly comparison: 'at-least' | 'at-most';
  /** Months in a row that share the answer, up to this month. */
  readonly run: number;
  /** So many of the latest judged months (at most 12) missed it, this one included. */
  readonly missed: number;
  readonly judged: number;
  /** Another threshold came into force since the last meeting: the answer may have changed because the question did. */
  readonly newThreshold: boolean;
  /** The process has not changed and its limits hold the threshold: met and missed by chance, from month to month. Or nobody can tell yet. */
  readonly byChance: boolean;
  /** There are too few months to tell a change from chance. */
  readonly tooFew: boolean;
}

/** Whether the process can be relied on has changed. */
export interface AssuranceReason {
  readonly kind: 'assurance-lost' | 'assurance-gained';
  readonly from: Assurance;
  readonly to: Assurance;
  readonly month: Period;
  readonly threshold: number;
  readonly thresholdKind: ThresholdKind;
  readonly comparison: 'at-least' | 'at-most';
  readonly limit: number | null;
  /** Another threshold came into force since the last meeting. */
  readonly newThreshold: boolean;
}

/** Met for six months in a row for the first time, after months that missed. */
export interface ConsistentReason {
  readonly kind: 'consistently-met';
  readonly month: Period;
  readonly from: Period;
  readonly run: number;
  readonly threshold: number;
  readonly thresholdKind: ThresholdKind;
  readonly comparison: 'at-least' | 'at-most';
  /** The process has not changed and its limits hold the threshold: a miss is still to be expected. */
  readonly byChance: boolean;
}

/** The year's objective is exceeded, or more likely than not to be; or the agreed path to it has been left. */
export interface ObjectiveReason {
  readonly kind: 'objective-breached' | 'objective-at-risk' | 'off-trajectory';
  /** The last month of the year with a figure. */
  readonly month: Period;
  /** The total so far, the objective (null: only a trajectory) and the probability of ending on its wrong side. */
  readonly year: YearToDate;
  /** The total agreed for the end of that month; null: no trajectory. */
  readonly trajectory: number | null;
  /** As the last meeting knew it; null where none could be stated, or it was another year. */
  readonly probabilityThen: number | null;
}

export interface RestatedFigure {
  readonly month: Period;
  readonly from: number;
  /** Null: withdrawn. */
  readonly to: number | null;
  /** Whether the month met its threshold, before and now; null: not judged. */
  readonly met: { readonly from: boolean | null; readonly to: boolean | null };
}

/** Figures that the last meeting saw are other ones now. */
export interface RestatedReason {
  readonly kind: 'restated';
  readonly figures: readonly RestatedFigure[];
  /** The verdict of the last meeting as it would have been with these figures; null: the same. */
  readonly variation: { readonly from: LifeCycle['is']; readonly to: LifeCycle['is'] } | null;
  readonly assurance: { readonly from: Assurance | null; readonly to: Assurance | null } | null;
}

/** Months that were to be expected and have not come. */
export interface MissingReason {
  readonly kind: 'missing';
  readonly months: readonly Period[];
  readonly why: GapReason;
  /** Months in a row without a figure, up to the last month of the data. */
  readonly behind: number;
  readonly lastMonth: Period | null;
}

export type ChangeReason =
  | EventReason | NewSignalReason | DeeperConcernReason | EndedSignalReason | ThresholdReason | AssuranceReason
  | ConsistentReason | ObjectiveReason | RestatedReason | MissingReason;

export type ChangeKind = ChangeReason['kind'];

/** The headings of the agenda. */
export type ChangeGroup = 'harm' | 'concern' | 'at-risk' | 'changed' | 'better' | 'restated' | 'missing';

/** One item for the agenda: a chart, or the charts of a provider that share one missing month. */
export interface Change {
  /** The same as long as it is the same chart: for ticking off, notes and actions. */
  readonly id: string;
  /** The kind of its first reason, which decides its place. */
  readonly kind: ChangeKind;
  readonly group: ChangeGroup;
  readonly measure: Measure;
  readonly provider: Organisation;
  /** Months it is about, in time order. */
  readonly months: readonly Period[];
  /** First the one that weighs most. */
  readonly reasons: readonly [ChangeReason, ...ChangeReason[]];
  /** Every reason may be chance: a weak signal, or a threshold that is met and missed by turns. */
  readonly mayBeChance: boolean;
  readonly chart: MeetingChart;
  /** Other charts of the provider that the same words hold for: missing months are told once. */
  readonly alsoOf: readonly MeetingChart[];
  /** The same kind of change at sites of this provider, told with it. */
  readonly atSites: readonly Change[];
  /** What changed in the rate of the same events, where this is their count, or the other way round; left out: nothing. */
  readonly inOtherUnit?: readonly Change[];
}
