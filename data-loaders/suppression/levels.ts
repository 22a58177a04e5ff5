import type { Row } from '../../src/database/database.ts';

/** Where a figure stands: whose it is, of which time, of which part of the whole. Each the place in a list of `Levels`. */
export interface Position {
  readonly organisation: number;
  readonly span: number;
  readonly breakdown: number;
}

/** A step from a figure to one that it is a part of, and all parts that such a sum has. */
export interface Step {
  readonly total: number;
  /** By what the sum is made up: `organisation`, `time month`, `breakdown grade`. */
  readonly by: string;
}

/** What one measure is published by, and what adds up to what in each of the three directions. */
export interface Levels {
  readonly positionOf: (row: Row) => Position;
  readonly names: { readonly organisation: readonly string[]; readonly span: readonly string[]; readonly breakdown: readonly string[] };
  /** What something is a part of, one step up. */
  readonly above: { readonly [Way in keyof Position]: (place: number) => readonly Step[] };
  /** The parts of a total by one way of making it up. */
  readonly below: { readonly [Way in keyof Position]: (place: number) => ReadonlyMap<string, readonly number[]> };
}

const text = (row: Row, name: string): string => String(row[name] ?? '');

/** Every organisation with all that it was ever listed as part of. */
function parentsOf(organisations: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const row of organisations) {
    const parent = text(row, 'parent_code');
    const code = text(row, 'org_code');
    if (parent === '' || parent === code) continue;
    const known = parents.get(code) ?? [];
    if (!known.includes(parent)) parents.set(code, [...known, parent]);
  }
  return parents;
}

/** The nearest organisations above that have figures: a commissioner stands above sites where no provider sent any. */
function nearestAbove(code: string, parents: ReadonlyMap<string, readonly string[]>, hasFigures: (code: string) => boolean): readonly string[] {
  const found = new Set<string>();
  const seen = new Set([code]);
  const climb = (from: string): void => {
    for (const parent of parents.get(from) ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      if (hasFigures(parent)) found.add(parent);
      else climb(parent);
    }
  };
  climb(code);
  return [...found];
}

/** `grade=3;site=a` without one of its keys, each in turn: what it is a part of. */
function withoutOneKey(breakdown: string): readonly { readonly rest: string; readonly key: string }[] {
  const pairs = breakdown.split(';').filter((pair) => pair !== '');
  return pairs.map((pair, index) => ({ rest: pairs.filter((_, other) => other !== index).join(';'), key: pair.split('=')[0] ?? '' }));
}

/** The different names, in the order met, and the place of each. */
function listed(names: Iterable<string>): { readonly names: readonly string[]; readonly at: ReadonlyMap<string, number> } {
  const different = [...new Set(names)];
  return { names: different, at: new Map(different.map((name, place) => [name, place])) };
}

/** Turns steps up into both directions. */
function bothWays(steps: readonly (readonly Step[])[]): { readonly above: (place: number) => readonly Step[]; readonly below: (place: number) => ReadonlyMap<string, readonly number[]> } {
  const parts = steps.map(() => new Map<string, number[]>());
  steps.forEach((of, part) => {
    for (const { total, by } of of) {
      const known = parts[total]?.get(by);
      if (known === undefined) parts[total]?.set(by, [part]);
      else known.push(part);
    }
  });
  const none: ReadonlyMap<string, readonly number[]> = new Map();
  return { above: (place) => steps[place] ?? [], below: (place) => parts[place] ?? none };
}

/** A stretch of time as one word, and back. */
const spanName = (row: Row): string => [text(row, 'period_start'), text(row, 'period_end'), text(row, 'period_type')].join(' ');
const spanOf = (name: string): { readonly from: string; readonly to: string; readonly type: string } => {
  const [from = '', to = '', type = ''] = name.split(' ');
  return { from, to, type };
};

/**
 * What do the figures of one measure add up by? An organisation of those below it, a quarter or year (or any longer stretch) of
 * shorter ones within it (of one length at a time: a year is the sum of its months, and of its quarters, and not of both
 * together), a whole of its breakdown by each key.
 */
export function levelsOf(rows: readonly Row[], organisations: readonly Row[]): Levels {
  const codes = listed(rows.map((row) => text(row, 'org_code')));
  const spans = listed(rows.map(spanName));
  const breakdowns = listed(rows.map((row) => text(row, 'breakdown')));
  const parents = parentsOf(organisations);
  const at = (place: number | undefined, by: string): readonly Step[] => (place === undefined ? [] : [{ total: place, by }]);
  const times = spans.names.map(spanOf);
  const organisation = bothWays(codes.names.map((code) => nearestAbove(code, parents, (above) => codes.at.has(above)).flatMap((above) => at(codes.at.get(above), 'organisation'))));
  const span = bothWays(times.map((part) => (part.type === 'rolling_12_month' ? [] : times.flatMap((whole, place) =>
    (part.type !== whole.type && part.from >= whole.from && part.to <= whole.to ? at(place, `time ${part.type}`) : [])))));
  const breakdown = bothWays(breakdowns.names.map((name) => withoutOneKey(name).flatMap(({ rest, key }) => at(breakdowns.at.get(rest), `breakdown ${key}`))));
  return {
    positionOf: (row) => ({ organisation: codes.at.get(text(row, 'org_code')) ?? -1, span: spans.at.get(spanName(row)) ?? -1, breakdown: breakdowns.at.get(text(row, 'breakdown')) ?? -1 }),
    names: { organisation: codes.names, span: spans.names, breakdown: breakdowns.names },
    above: { organisation: organisation.above, span: span.above, breakdown: breakdown.above },
    below: { organisation: organisation.below, span: span.below, breakdown: breakdown.below },
  };
}
