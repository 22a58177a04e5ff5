import { monthAt, monthIndex } from '../spc/months.ts';
import type { Annotation, GapReason, Measure, MonthlySeries, Organisation, Period } from '../spc/vocabulary.ts';
import { breathe, shouldBreathe } from './breathe.ts';
import type { Contents, ThresholdRow } from './contents.ts';
import type { Succession } from './combine-predecessors.ts';
import type { EventDisagreement } from './count-events.ts';
import { DatabaseFailure } from './failure.ts';
import { packEvents, unpackEvents, type PackedEvents } from './packed-events.ts';

/** A column as stored: left out when every month is null. */
type Column = readonly (number | null)[];

/** A series as stored: a first month and a length stand for the periods; rare things are listed by index. */
interface PackedSeries {
  readonly measure: string;
  readonly provider: string;
  readonly from: Period;
  readonly months: number;
  readonly numerators?: Column;
  readonly denominators?: Column;
  /** Left out when every value is exactly numerator / denominator (× multiplier), or null where there is none. */
  readonly values?: Column;
  /** Months from an index to an index, both included, that are gaps for the same reason. */
  readonly gaps?: readonly (readonly [from: number, to: number, reason: GapReason])[];
  readonly provisional?: readonly number[];
  readonly restatedFrom?: readonly (readonly [number, number])[];
  readonly zeroFilled?: readonly number[];
}

interface PackedContents {
  readonly contentsVersion: 1;
  readonly contentHash: string;
  readonly measures: readonly Measure[];
  readonly organisations: readonly Organisation[];
  readonly thresholds: readonly ThresholdRow[];
  readonly annotations: readonly Annotation[];
  readonly series: readonly PackedSeries[];
  readonly events?: PackedEvents;
  readonly eventDisagreements?: readonly EventDisagreement[];
  readonly successions?: readonly Succession[];
}

/** The value as SQL computes it, in the same order of operations, so that equality is to the last bit. */
function computed(measure: Measure | undefined, numerator: number | null, denominator: number | null): number | null {
  if (measure === undefined || numerator === null || denominator === null || denominator === 0) return null;
  if (measure.kind === 'proportion') return numerator / denominator;
  if (measure.kind === 'rate') return (numerator / denominator) * measure.multiplier;
  return null;
}

function listed(found: readonly (number | null)[]): readonly (readonly [number, number])[] {
  return found.flatMap((item, index) => (item === null ? [] : [[index, item] as const]));
}

function gapRuns(gaps: readonly (GapReason | null)[]): readonly (readonly [number, number, GapReason])[] {
  const runs: [number, number, GapReason][] = [];
  gaps.forEach((reason, index) => {
    if (reason === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === index - 1 && last[2] === reason) last[1] = index;
    else runs.push([index, index, reason]);
  });
  return runs;
}

function packSeries(series: MonthlySeries, measure: Measure | undefined): PackedSeries {
  const first = series.periods[0];
  if (first === undefined) {
    throw new DatabaseFailure('query-failed', `The series of ${series.measureId} at ${series.providerCode} has no month.`);
  }
  const valuesFollow = series.values.every((value, index) =>
    value === computed(measure, series.numerators[index] ?? null, series.denominators[index] ?? null));
  const gaps = gapRuns(series.gaps);
  const restatedFrom = listed(series.restatedFrom);
  const places = (flags: readonly boolean[]): number[] => flags.flatMap((yes, index) => (yes ? [index] : []));
  const provisional = places(series.provisional);
  return {
    measure: series.measureId,
    provider: series.providerCode,
    from: first,
    months: series.periods.length,
    ...(series.numerators.some((found) => found !== null) && { numerators: series.numerators }),
    ...(series.denominators.some((found) => found !== null) && { denominators: series.denominators }),
    ...(!valuesFollow && { values: series.values }),
    ...(gaps.length > 0 && { gaps }),
    ...(provisional.length > 0 && { provisional }),
    ...(restatedFrom.length > 0 && { restatedFrom }),
    ...(series.zeroFilled !== undefined && { zeroFilled: places(series.zeroFilled) }),
  };
}

/** The months of a series. Most series have the same ones: `known` gives them the same list. */
function monthsOf({ from, months }: PackedSeries, known: Map<string, readonly Period[]>): readonly Period[] {
  const name = `${from} ${String(months)}`;
  let periods = known.get(name);
  if (periods === undefined) {
    const first = monthIndex(from);
    periods = Array.from({ length: months }, (_, index) => monthAt(first + index));
    known.set(name, periods);
  }
  return periods;
}

function unpackSeries(packed: PackedSeries, measure: Measure | undefined, known: Map<string, readonly Period[]>): MonthlySeries {
  const empty = (): null[] => new Array<null>(packed.months).fill(null);
  const numerators = packed.numerators ?? empty();
  const denominators = packed.denominators ?? empty();
  const values = packed.values
    ?? numerators.map((numerator, index) => computed(measure, numerator, denominators[index] ?? null));
  const gaps: (GapReason | null)[] = empty();
  for (const [from, to, reason] of packed.gaps ?? []) gaps.fill(reason, from, to + 1);
  const restatedFrom: (number | null)[] = empty();
  for (const [index, value] of packed.restatedFrom ?? []) restatedFrom[index] = value;
  const flagged = (months: readonly number[]): boolean[] => {
    const flags = new Array<boolean>(packed.months).fill(false);
    for (const month of months) flags[month] = true;
    return flags;
  };
  return {
    measureId: packed.measure,
    providerCode: packed.provider,
    periods: monthsOf(packed, known),
    values,
    numerators,
    denominators,
    gaps,
    provisional: flagged(packed.provisional ?? []),
    restatedFrom,
    ...(packed.zeroFilled !== undefined && { zeroFilled: flagged(packed.zeroFilled) }),
  };
}

/**
 * How are contents written into `contents.json`? As compact JSON text that gives the same contents back, to the last bit.
 *
 * Left out because it can be put back exactly: the months (first month and count), values that follow from numerator
 * and denominator, and columns that hold nothing. Equal contents give equal text.
 */
export function encodeContents(contents: Contents): string {
  const measures = new Map(contents.measures.map((measure) => [measure.id, measure]));
  const packed: PackedContents = {
    contentsVersion: 1,
    contentHash: contents.contentHash,
    measures: contents.measures,
    organisations: contents.organisations,
    thresholds: contents.thresholds,
    annotations: contents.annotations,
    series: contents.series.map((series) => packSeries(series, measures.get(series.measureId))),
    ...(contents.events !== undefined && { events: packEvents(contents.events) }),
    ...(contents.eventDisagreements !== undefined && { eventDisagreements: contents.eventDisagreements }),
    ...(contents.successions !== undefined && { successions: contents.successions }),
  };
  return `${JSON.stringify(packed)}\n`;
}

/** First and last month of any series; null and null when there is none. */
export function monthsCovered(series: readonly MonthlySeries[]): Pick<Contents, 'firstMonth' | 'lastMonth'> {
  let firstMonth: Period | null = null;
  let lastMonth: Period | null = null;
  for (const { periods } of series) {
    const first = periods[0];
    const last = periods.at(-1);
    if (first !== undefined && (firstMonth === null || first < firstMonth)) firstMonth = first;
    if (last !== undefined && (lastMonth === null || last > lastMonth)) lastMonth = last;
  }
  return { firstMonth, lastMonth };
}

/**
 * What do the contents of a pack say? Reads the text that `encodeContents` wrote, with pauses in which the page can draw:
 * 4,500 charts of 60 months take a tenth of a second.
 *
 * Rejects with a `DatabaseFailure` (`query-failed`) when the text is not JSON or is of another version: the caller then waits
 * for the engine, which answers the same from the extracts themselves.
 */
export async function decodeContents(text: string): Promise<Contents> {
  let packed: PackedContents;
  try {
    packed = JSON.parse(text) as PackedContents;
  } catch (cause) {
    throw new DatabaseFailure('query-failed', 'The prepared contents of this pack are not readable.', cause);
  }
  // The type is a promise of the writer; a file from another version does not keep it.
  const version: unknown = packed.contentsVersion;
  if (version !== 1 || !Array.isArray(packed.series)) {
    throw new DatabaseFailure('query-failed', `The prepared contents have version “${String(version)}”; expected version 1.`);
  }
  const measures = new Map(packed.measures.map((measure) => [measure.id, measure]));
  const months = new Map<string, readonly Period[]>();
  const series: MonthlySeries[] = [];
  for (const one of packed.series) {
    if (shouldBreathe()) await breathe();
    series.push(unpackSeries(one, measures.get(one.measure), months));
  }
  return {
    contentHash: packed.contentHash,
    measures: packed.measures,
    organisations: packed.organisations,
    thresholds: packed.thresholds,
    annotations: packed.annotations,
    series,
    ...monthsCovered(series),
    ...(packed.events !== undefined && { events: unpackEvents(packed.events) }),
    ...(packed.eventDisagreements !== undefined && { eventDisagreements: packed.eventDisagreements }),
    ...(packed.successions !== undefined && { successions: packed.successions }),
  };
}
