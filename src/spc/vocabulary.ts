/**
 * The shared nouns of Watchline. One idea, one word: the same here, in the interface, in files and in SQL.
 *
 * Units in the core: a proportion is 0–1 (percent exists only in `wording`), a rate is already multiplied
 * (cases per 100,000 bed days), a count is a number of cases. Months are text `YYYY-MM`; no `Date` is used for them.
 */

/** A calendar month, `YYYY-MM`. Text order is time order. */
export type Period = string;

/** Which way is better. `neutral`: neither; a rise may mean better reporting. */
export type Direction = 'higher-is-better' | 'lower-is-better' | 'neutral';

/** How a measure's value is made. `proportion` = numerator / denominator; `rate` = the same × multiplier. */
export type MeasureKind = 'proportion' | 'rate' | 'count' | 'ratio' | 'value';

/** The kinds of control chart. `i-prime`, `p-prime`, `u-prime` are the forms whose limits allow for extra variation. */
export type ChartKind =
  | 'run' | 'xmr' | 'mr' | 'i-prime' | 'p' | 'p-prime' | 'u' | 'u-prime' | 'c' | 'g' | 't';

/** What is counted: a row of the measure catalogue, not code. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Heading under which the scorecard groups it, e.g. `Access`. */
  readonly domain: string;
  readonly definition: string;
  readonly kind: MeasureKind;
  readonly direction: Direction;
  /** What the numerator counts, plural, lower case: `patients seen within 4 hours`. */
  readonly numeratorLabel: string;
  readonly denominatorLabel: string | null;
  /** Rates only: 100000 for “per 100,000 bed days”; 1 otherwise. */
  readonly multiplier: number;
  readonly chartKind: ChartKind;
  readonly fractionalCounts: boolean;
  readonly maxPercentOver100: boolean;
  /** Counted from dated events of this sort (`never_event`); left out: from monthly figures alone. */
  readonly sourceEventType?: string;
  /** Which day of an event decides its month: the day it happened (also when left out) or was declared. */
  readonly eventDate?: 'incident' | 'declared';
  /** Only events with these words count; left out: all of the sort. */
  readonly eventWhere?: EventWhere;
  /** Rates counted from events: the measure that holds the denominator, `occupied_bed_days`. */
  readonly denominatorMeasure?: string;
}

/** The words, as in files, of which an event must have one, column by column. `unknown` (and a blank) counts only where listed. */
export type EventWhere = Readonly<Partial<Record<'grade' | 'avoidable' | 'acquired' | 'attribution', readonly string[]>>>;

export type OrganisationType = 'region' | 'commissioner' | 'provider' | 'site' | 'ward';

/** Who. A provider is an organisation of type `provider`. */
export interface Organisation {
  readonly code: string;
  readonly name: string;
  /** Name short enough for a column heading. */
  readonly shortName: string;
  readonly type: OrganisationType;
  readonly parentCode: string | null;
  /** True when no organisation list names it and a person allowed it in. */
  readonly unlisted: boolean;
  /** Days on which it opened and closed, `YYYY-MM-DD`; left out where no list says so. */
  readonly openDate?: string;
  readonly closeDate?: string;
}

/** Why a month of a series has no value. `no-row`: the extract says nothing of that month. */
export type GapReason =
  | 'no-row' | 'not-submitted' | 'suppressed' | 'not-applicable' | 'insufficient' | 'censored' | 'zero-denominator';

/**
 * A measure at a provider over complete months: every month from first to last is present, and each gap says why it is one.
 * Columns of equal length; index i is one month.
 */
export interface MonthlySeries {
  readonly measureId: string;
  readonly providerCode: string;
  readonly periods: readonly Period[];
  readonly values: readonly (number | null)[];
  readonly numerators: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
  readonly gaps: readonly (GapReason | null)[];
  /** Provisional months are drawn hollow and stay out of limits, rules and the deciding month. */
  readonly provisional: readonly boolean[];
  /** The value first reported, where a later extract restated it; null elsewhere. */
  readonly restatedFrom: readonly (number | null)[];
  /** Months whose 0 nobody wrote down as a figure: the organisation reports, and no event fell in them. Left out: none. */
  readonly zeroFilled?: readonly boolean[];
}

export type ThresholdKind =
  | 'standard' | 'interim' | 'local' | 'trajectory-month' | 'trajectory-cumulative' | 'annual-limit';

/** The required level, from a month to a month (both inclusive; null = open). Same unit as the measure in the core. */
export interface Threshold {
  readonly kind: ThresholdKind;
  readonly value: number;
  readonly comparison: 'at-least' | 'at-most';
  readonly from: Period | null;
  readonly to: Period | null;
  readonly label: string;
  readonly source: string;
  /** Whose threshold it is; the most specific level wins. */
  readonly level: 'national' | 'commissioner' | 'provider' | 'site';
}

/** A note on the time axis. `step` re-bases limits from its month on; `ghost` leaves the month out of limits and rules. */
export interface Annotation {
  readonly providerCode: string | null;
  readonly measureId: string | null;
  readonly from: Period;
  readonly to: Period;
  readonly kind: 'note' | 'definition-change' | 'service-change' | 'data-quality' | 'rebase' | 'rebase-declined' | 'merger' | 'exclude';
  readonly text: string;
  readonly author: string;
  readonly effect: 'none' | 'step' | 'ghost';
}
