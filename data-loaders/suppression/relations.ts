import type { Row } from '../../src/database/database.ts';

/** A figure that is the sum of others (and of what is not in the pack, taken as known). Places of rows. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
}

const text = (row: Row, name: string): string => String(row[name] ?? '');
const keyOf = (...parts: readonly string[]): string => parts.join('\u0000');

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

/** The nearest organisations above that have a figure: a commissioner stands above sites where their provider sent none. */
function nearestAbove(code: string, parents: ReadonlyMap<string, readonly string[]>, hasFigure: (code: string) => boolean): readonly string[] {
  const found = new Set<string>();
  const seen = new Set([code]);
  const climb = (from: string): void => {
    for (const parent of parents.get(from) ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      if (hasFigure(parent)) found.add(parent);
      else climb(parent);
    }
  };
  climb(code);
  return [...found];
}

/** `grade=3;site=a` without one of its keys, each in turn: the cells it is a part of. */
function withoutOneKey(breakdown: string): readonly { readonly rest: string; readonly key: string }[] {
  const pairs = breakdown.split(';').filter((pair) => pair !== '');
  return pairs.map((pair, index) => ({ rest: pairs.filter((_, other) => other !== index).join(';'), key: pair.split('=')[0] ?? '' }));
}

/**
 * Which figures of these rows are sums of others? Of one measure: an organisation of those below it, a quarter or year (or any
 * longer stretch) of shorter ones within it, a whole of its breakdown by each key.
 *
 * Sums need not come out: what is missing from the parts is taken as known to whoever subtracts, which is the worst case.
 */
export function relationsOf(rows: readonly Row[], organisations: readonly Row[]): readonly Relation[] {
  const parents = parentsOf(organisations);
  const groups = new Map<string, { readonly total: number; readonly parts: number[] }>();
  const add = (name: string, total: number, part: number): void => {
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { total, parts: [part] });
    else group.parts.push(part);
  };
  const place = new Map<string, number>();
  const at = (row: Row, change: Partial<Record<'org_code' | 'breakdown', string>>): string =>
    keyOf(text(row, 'measure_id'), change.org_code ?? text(row, 'org_code'), text(row, 'period_start'), text(row, 'period_end'), change.breakdown ?? text(row, 'breakdown'));
  rows.forEach((row, index) => place.set(at(row, {}), index));

  const overTime = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const above of nearestAbove(text(row, 'org_code'), parents, (code) => place.has(at(row, { org_code: code })))) {
      const total = place.get(at(row, { org_code: above }));
      if (total !== undefined) add(`organisation ${String(total)}`, total, index);
    }
    for (const { rest, key } of withoutOneKey(text(row, 'breakdown'))) {
      const total = place.get(at(row, { breakdown: rest }));
      if (total !== undefined) add(`breakdown ${key} ${String(total)}`, total, index);
    }
    const line = keyOf(text(row, 'measure_id'), text(row, 'org_code'), text(row, 'breakdown'));
    const places = overTime.get(line);
    if (places === undefined) overTime.set(line, [index]);
    else places.push(index);
  });
  for (const places of overTime.values()) {
    const span = (index: number) => ({ index, type: text(rows[index] ?? {}, 'period_type'), from: text(rows[index] ?? {}, 'period_start'), to: text(rows[index] ?? {}, 'period_end') });
    const spans = places.map(span);
    if (new Set(spans.map(({ type }) => type)).size < 2) continue;
    for (const whole of spans) {
      for (const part of spans) {
        // Parts of one length at a time: a year is the sum of its months, and of its quarters, and not of both together.
        if (part.type !== whole.type && part.from >= whole.from && part.to <= whole.to && part.type !== 'rolling_12_month') {
          add(`time ${part.type} ${String(whole.index)}`, whole.index, part.index);
        }
      }
    }
  }
  return [...groups.values()];
}
