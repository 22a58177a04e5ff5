import { breakdownSteps } from './breakdown-steps.ts';
import type { Hierarchy } from './hierarchy.ts';
import { organisationSteps } from './organisation-steps.ts';
import type { Standing } from './standing.ts';
import { bothWays, listed, type Step } from './steps.ts';

/** A standing as places in the lists of `Levels`. */
export interface Position {
  readonly organisation: number;
  readonly span: number;
  readonly breakdown: number;
}

/** What figures are published by, and what adds up to what in each of the three directions. */
export interface Levels {
  readonly positionOf: (standing: Standing) => Position;
  readonly names: { readonly organisation: readonly string[]; readonly span: readonly string[]; readonly breakdown: readonly string[] };
  /** What something is a part of, one step up. */
  readonly above: { readonly [Way in keyof Position]: (place: number) => readonly Step[] };
  /** The parts of a total by one way of making it up. */
  readonly below: { readonly [Way in keyof Position]: (place: number) => ReadonlyMap<string, readonly number[]> };
  /** Does an organisation add up by these parts in this stretch of time? Not where a part came, or went, in another. */
  readonly holds: (by: string, span: number) => boolean;
}

const spanOf = (name: string): { readonly from: string; readonly to: string; readonly type: string } => {
  const [from = '', to = '', type = ''] = name.split(' ');
  return { from, to, type };
};

/**
 * What do figures add up by? An organisation of those below it, a quarter or year (or any longer stretch) of shorter ones within it (of
 * one length at a time: a year is the sum of its months, and of its quarters, and not of both together), a whole of its breakdown by each key.
 */
export function levelsOf(standings: readonly Standing[], hierarchy: Hierarchy, wordKeys: ReadonlySet<string>): Levels {
  const codes = listed(standings.map(({ organisation }) => organisation));
  const spans = listed(standings.map(({ span }) => span));
  const times = spans.names.map(spanOf);
  const { steps: organisationsUp, epochsOf } = organisationSteps(codes, hierarchy);
  const organisation = bothWays(organisationsUp);
  const span = bothWays(times.map((part) => (part.type === 'rolling_12_month' ? [] : times.flatMap((whole, place) =>
    (part.type !== whole.type && part.from >= whole.from && part.to <= whole.to ? [{ total: place, by: `time ${part.type}` }] : [])))));
  const { names: breakdowns, steps: breakdownsUp } = breakdownSteps([...new Set(standings.map(({ breakdown: name }) => name))], wordKeys);
  const breakdown = bothWays(breakdownsUp);
  const { epochs } = hierarchy;
  return {
    positionOf: (standing) => ({ organisation: codes.at.get(standing.organisation) ?? -1, span: spans.at.get(standing.span) ?? -1, breakdown: breakdowns.at.get(standing.breakdown) ?? -1 }),
    names: { organisation: codes.names, span: spans.names, breakdown: breakdowns.names },
    above: { organisation: organisation.above, span: span.above, breakdown: breakdown.above },
    below: { organisation: organisation.below, span: span.below, breakdown: breakdown.below },
    holds(by, place) {
      if (epochs.length === 1 || !by.startsWith('organisation ')) return true;
      const time = times[place];
      return time === undefined || (epochsOf.get(by) ?? []).some((epoch) => (epochs[epoch]?.from ?? '') <= time.to && (epochs[epoch]?.to ?? '') >= time.from);
    },
  };
}
