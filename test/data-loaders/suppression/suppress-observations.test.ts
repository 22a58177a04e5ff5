import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoadRefused } from '../../../data-loaders/load/load-refused.ts';
import { suppressObservations, type SuppressionRequest } from '../../../data-loaders/suppression/suppress-observations.ts';
import type { CountedMeasure } from '../../../data-loaders/suppression/counted-measure.ts';
import type { MeasureKind } from '../../../src/spc/vocabulary.ts';
import type { Row } from '../../../src/database/database.ts';
import { feasible, type AuditCell, type AuditSum } from './audit.ts';

const ORGANISATIONS: readonly Row[] = [['S1', 'P1'], ['S2', 'P1'], ['S3', 'P2'], ['S4', 'P2'], ['P1', 'C'], ['P2', 'C'], ['C', null]].map(([org_code = null, parent_code = null]) => ({ org_code, parent_code }));

function count(org_code: string, value: number, more: Row = {}): Row {
  return { org_code, measure_id: 'falls', period_start: '2012-01-01', period_end: '2012-01-31', period_type: 'month', breakdown: '', numerator: null, denominator: null, value, expected: null, status: 'ok', as_of: null, revision: null, note: null, ...more };
}
const share = (org_code: string, numerator: number, denominator: number): Row => count(org_code, 0, { measure_id: 'seen', numerator, denominator, value: null });

const alone = (id: string, kind: MeasureKind): CountedMeasure => ({ id, kind, multiplier: 1, cases: null });
const FALLS = alone('falls', 'count');
const SEEN = alone('seen', 'proportion');

const suppress = (rows: readonly Row[], more: Partial<SuppressionRequest> = {}) =>
  suppressObservations({ rows, organisations: ORGANISATIONS, measures: [FALLS, SEEN], below: 5, roundTo: null, ...more });
const shown = (rows: readonly Row[]) => Object.fromEntries(rows.map((row) => [String(row['org_code']), row['status'] === 'suppressed' ? 'suppressed' : row['value'] ?? row['numerator']]));

describe('suppressObservations', () => {
  it('hides a count of 1 to 4, keeps 0 and 5, and says why there is no figure', () => {
    const { rows, account } = suppress([count('S1', 4), count('S3', 0), count('C', 5)], { organisations: [] });
    expect(shown(rows)).toEqual({ S1: 'suppressed', S3: 0, C: 5 });
    expect(rows[0]).toMatchObject({ value: null, numerator: null, note: null, status: 'suppressed' });
    expect(account).toEqual({ below: 5, roundTo: null, primary: 1, secondary: 0, zerosKept: 1, withoutCounts: 0, restOnAbsent: 0, earlierLeftOut: 0 });
  });

  it('hides the next smallest site too, so that the provider’s total does not tell', () => {
    const { rows, account } = suppress([count('P1', 24), count('S1', 4), count('S2', 20)]);
    expect(shown(rows)).toEqual({ P1: 24, S1: 'suppressed', S2: 'suppressed' });
    expect(account).toMatchObject({ primary: 1, secondary: 1 });
  });

  it('hides the total where no site can stand in', () => {
    expect(shown(suppress([count('P1', 3), count('S1', 3), count('S2', 0)]).rows)).toEqual({ P1: 'suppressed', S1: 'suppressed', S2: 0 });
    expect(shown(suppress([count('P1', 6), count('S1', 6), count('S2', 0)]).rows)).toEqual({ P1: 6, S1: 6, S2: 0 });
  });

  it('hides five ones and their total: five different numbers above 0 that come to 5 are no secret', () => {
    const organisations = [1, 2, 3, 4, 5].map((n) => ({ org_code: `T${String(n)}`, parent_code: 'P9' }));
    const { rows } = suppress([count('P9', 5), ...organisations.map(({ org_code }) => count(org_code, 1))], { organisations });
    expect(rows.every(({ status }) => status === 'suppressed')).toBe(true);
  });

  it('hides a percentage whose few are those below the line (97 of 100), and a denominator of few', () => {
    expect(shown(suppress([share('S1', 97, 100), share('S2', 100, 100), share('P1', 3, 3)], { organisations: [] }).rows)).toEqual({ S1: 'suppressed', S2: 100, P1: 'suppressed' });
  });

  it('hides months so that the year does not tell, and grades so that the whole does not', () => {
    const year = count('S1', 30, { period_start: '2012-01-01', period_end: '2012-12-31', period_type: 'year' });
    const months = [2, 9, 10, 9].map((value, index) => count('S1', value, { period_start: `2012-0${String(index + 1)}-01`, period_end: `2012-0${String(index + 1)}-28` }));
    expect(suppress([year, ...months]).rows.map(({ status }) => status)).toEqual(['ok', 'suppressed', 'suppressed', 'ok', 'ok']);
    const grades = [count('S1', 20), count('S1', 2, { breakdown: 'grade=4' }), count('S1', 8, { breakdown: 'grade=3' }), count('S1', 10, { breakdown: 'grade=2' })];
    expect(suppress(grades).rows.map(({ status }) => status)).toEqual(['ok', 'suppressed', 'suppressed', 'ok']);
  });

  it('knows the commissioner’s total where the provider between sent nothing', () => {
    expect(shown(suppress([count('C', 24), count('S1', 4), count('S3', 20)]).rows)).toEqual({ C: 24, S1: 'suppressed', S3: 'suppressed' });
  });

  it('leaves out earlier versions, which would tell', () => {
    const { rows, account } = suppress([count('S1', 9, { as_of: '2012-02-01' }), count('S1', 3, { as_of: '2012-03-01' }), count('S3', 9)], { organisations: [] });
    expect(rows.map(({ org_code, status, value }) => [org_code, status, value])).toEqual([['S1', 'suppressed', null], ['S3', 'ok', 9]]);
    expect(account.earlierLeftOut).toBe(1);
  });

  it('leaves plain values and months without a figure alone', () => {
    const plain = [count('S1', 2)];
    expect(suppress(plain, { measures: [alone('falls', 'value')] })).toMatchObject({ rows: plain, account: { primary: 0, withoutCounts: 1 } });
    const rows = [count('S3', 3, { value: null, status: 'not_submitted' })];
    expect(suppress(rows)).toMatchObject({ rows, account: { primary: 0, withoutCounts: 0 } });
  });

  it('rounds what is shown to multiples of 5, parts and not percentages', () => {
    const rows = [[count('S1', 12), count('S2', 13), count('S4', 2)], [share('S3', 91, 102)]].flatMap((given) => suppress(given, { organisations: [], roundTo: 5 }).rows);
    expect(rows.map(({ numerator, denominator, value, status }) => [numerator, denominator, value, status])).toEqual([
      [null, null, 10, 'ok'], [null, null, 15, 'ok'], [null, null, null, 'suppressed'], [90, 100, null, 'ok'],
    ]);
  });

  it('refuses where figures do not fit together and a small one could be worked out whatever is hidden', () => {
    const rows = [count('P1', 0), count('S1', 3), count('S2', 0)];
    expect(() => suppress(rows)).toThrow('a small figure of “falls” at S1 from 2012-01-01 could be worked out');
  });
});

// ---- the proof: made-up micro data, added up along three ways at once, and an attacker with a solver ----

const SITES = ['S1', 'S2', 'S3', 'S4'] as const;
const UNDER: Readonly<Record<string, readonly string[]>> = { S1: ['S1'], S2: ['S2'], S3: ['S3'], S4: ['S4'], P1: ['S1', 'S2'], P2: ['S3', 'S4'], C: SITES };
const SPANS = { m1: ['2012-01-01', '2012-01-31', 'month', [0]], m2: ['2012-02-01', '2012-02-29', 'month', [1]], y: ['2012-01-01', '2012-12-31', 'year', [0, 1]] } as const;
const GRADES: Readonly<Record<string, readonly number[]>> = { '': [0, 1], 'grade=2': [0], 'grade=3': [1] };

interface World {
  readonly rows: readonly Row[];
  readonly names: readonly string[];
  readonly truth: readonly number[];
  readonly sums: readonly AuditSum[];
}

/** Every cell of organisation × time × grade as the sum of its people; the sums written down by hand, not by the code under test. */
function worldOf(micro: (site: number, month: number, grade: number) => number): World {
  const names: string[] = [];
  const truth: number[] = [];
  const rows: Row[] = [];
  for (const [org, sites] of Object.entries(UNDER)) for (const [span, [from, to, type, months]] of Object.entries(SPANS)) for (const [breakdown, grades] of Object.entries(GRADES)) {
    const people = sites.flatMap((site) => months.flatMap((month) => grades.map((grade) => micro(SITES.indexOf(site as 'S1'), month, grade)))).reduce((sum, one) => sum + one, 0);
    names.push(`${org} ${span} ${breakdown}`);
    truth.push(people);
    rows.push(count(org, people, { period_start: from, period_end: to, period_type: type, breakdown }));
  }
  const sums: AuditSum[] = [];
  for (const span of Object.keys(SPANS)) for (const grade of Object.keys(GRADES)) {
    const at = (org: string): string => `${org} ${span} ${grade}`;
    sums.push({ total: at('P1'), parts: ['S1', 'S2'].map(at) }, { total: at('P2'), parts: ['S3', 'S4'].map(at) }, { total: at('C'), parts: ['P1', 'P2'].map(at) });
  }
  for (const org of Object.keys(UNDER)) {
    for (const grade of Object.keys(GRADES)) sums.push({ total: `${org} y ${grade}`, parts: [`${org} m1 ${grade}`, `${org} m2 ${grade}`] });
    for (const span of Object.keys(SPANS)) sums.push({ total: `${org} ${span} `, parts: [`${org} ${span} grade=2`, `${org} ${span} grade=3`] });
  }
  return { rows, names, truth, sums };
}

/** The same world of which only some figures are published: where a provider is left out, its sites stand under the commissioner. */
function partOf({ rows, names, truth, sums }: World, kept: readonly boolean[]): World {
  const there = new Set(names.filter((_, index) => kept[index] !== false));
  const standIn = (part: string): readonly string[] => {
    const [org = '', ...rest] = part.split(' ');
    return there.has(part) || !org.startsWith('P') ? [part] : (UNDER[org] ?? []).map((site) => [site, ...rest].join(' '));
  };
  const pick = <One>(list: readonly One[]): readonly One[] => list.filter((_, index) => kept[index] !== false);
  return { rows: pick(rows), names: pick(names), truth: pick(truth), sums: sums.map(({ total, parts }) => ({ restIsKnown: false, total, parts: parts.flatMap(standIn) })).filter(({ total, parts }) => there.has(total) && parts.some((part) => there.has(part))) };
}

/** A world of which only some figures are in the pack; whoever looks knows how all of them add up, and nothing of those that are not there. */
function auditOfPart({ names, truth, sums }: World, kept: readonly boolean[], after: readonly Row[], below: number, whole: boolean): readonly string[] {
  const statuses = after.values();
  const cells = names.map((name, index): AuditCell => {
    const there = kept[index] !== false;
    return { name, truth: truth[index] ?? 0, missing: !there, hidden: !there || statuses.next().value?.['status'] === 'suppressed' };
  });
  return auditCells(cells, sums, below, whole);
}

function auditOf({ names, truth, sums }: World, after: readonly Row[], below: number, whole: boolean): readonly string[] {
  return auditCells(names.map((name, index) => ({ name, truth: truth[index] ?? 0, hidden: after[index]?.['status'] === 'suppressed' })), sums, below, whole);
}

function auditCells(cells: readonly AuditCell[], sums: readonly AuditSum[], below: number, whole: boolean): readonly string[] {
  return cells.filter((cell) => cell.missing !== true && cell.truth > 0 && cell.truth < below).flatMap((cell) => {
    if (!cell.hidden) return [`${cell.name} is shown`];
    const { least, most } = feasible(cell.name, cells, sums, whole);
    const tolerance = 1e-6;
    // Anything from 1 to 4, or as many numbers elsewhere: a sum of two parts that are not 0 cannot be 1.
    const wide = (least <= 1 + tolerance && most >= below - 1 - tolerance) || most - least >= below - 2 - tolerance;
    return wide ? [] : [`${cell.name} is between ${String(least)} and ${String(most)}`];
  });
}

function orRefusal<Found>(suppressed: () => Found): Found | string {
  try {
    return suppressed();
  } catch (cause) {
    if (cause instanceof LoadRefused) return cause.message;
    throw cause;
  }
}

const people = fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.nat(12) }, { weight: 2, arbitrary: fc.constant(0) }), { minLength: 16, maxLength: 16 });

describe('an attacker with a solver', () => {
  it('works out no small figure within 1 to 4, whatever the people, along organisations, time and grades at once', () => {
    fc.assert(fc.property(people, (given) => {
      const world = worldOf((site, month, grade) => given[site * 4 + month * 2 + grade] ?? 0);
      expect(auditOf(world, suppress(world.rows).rows, 5, false)).toEqual([]);
    }), { numRuns: 60 });
  }, 120_000);

  it('nor where some organisations are not in the pack', () => {
    fc.assert(fc.property(people, fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.boolean()), { minLength: 7, maxLength: 7 }), (given, there) => {
      const world = partOf(worldOf((site, month, grade) => given[site * 4 + month * 2 + grade] ?? 0), there.flatMap((is) => Array<boolean>(9).fill(is)));
      expect(auditOf(world, suppress(world.rows).rows, 5, false)).toEqual([]);
    }), { numRuns: 100 });
  }, 120_000);

  const missingInPart = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }), { minLength: 63, maxLength: 63 });

  it.each([
    ['some figures are missing here and there', missingInPart],
    ['one provider has a stretch of time or a grade missing', fc.tuple(fc.nat(6), fc.nat(511)).map(([org, gaps]) => Array.from({ length: 63 }, (_, index) => Math.floor(index / 9) !== org || (gaps >> (index % 9)) % 2 === 0))],
    ['every organisation has other stretches and grades', fc.array(fc.nat(511), { minLength: 7, maxLength: 7 }).map((gaps) => Array.from({ length: 63 }, (_, index) => ((gaps[Math.floor(index / 9)] ?? 0) >> (index % 9)) % 2 === 0))],
  ])('nor where %s, and hardly ever are they refused', (_, gaps) => {
    let refused = 0;
    fc.assert(fc.property(people, gaps, (given, kept) => {
      const world = worldOf((site, month, grade) => given[site * 4 + month * 2 + grade] ?? 0);
      const found = orRefusal(() => suppress(world.rows.filter((__, index) => kept[index])).rows);
      if (typeof found === 'string') {
        expect(found).toMatch(/could be worked out whatever else is hidden, because figures beside it are missing \((S|P|C)/);
        refused++;
      } else expect(auditOfPart(world, kept, found, 5, false)).toEqual([]);
    }), { numRuns: 60 });
    expect(refused).toBeLessThanOrEqual(3);
  }, 120_000);

  it('would work them out of a provider’s month by grade that is missing: its sites have it, and the provider has the year', () => {
    const world = worldOf((site, month, grade) => [3, 0, 9, 7, 8, 6, 9, 12, 7, 9, 8, 6, 10, 9, 8, 7][site * 4 + month * 2 + grade] ?? 0);
    const kept = world.names.map((name) => ['S1 m1 grade=2', 'S2 m1 grade=2', 'P1 m2 grade=2', 'P1 y grade=2'].includes(name));
    const rows = world.rows.filter((_, index) => kept[index]);
    const primaryOnly = rows.map((row) => (row['value'] === 3 ? { ...row, status: 'suppressed' } : row));
    expect(auditOfPart(world, kept, primaryOnly, 5, false)).toEqual(['S1 m1 grade=2 is between 3 and 3']);
    expect(auditOfPart(world, kept, suppress(rows).rows, 5, false)).toEqual([]);
  });

  it('nor of percentages: neither those above the line, nor those below it, nor all of them', () => {
    const parts = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 4, maxLength: 4 });
    fc.assert(fc.property(parts, (given) => {
      const of = (org: string, which: 0 | 1): number => (UNDER[org] ?? []).reduce((sum, site) => sum + (given[SITES.indexOf(site as 'S1')]?.[which] ?? 0), 0);
      const names = Object.keys(UNDER);
      const { rows } = suppress(names.map((org) => share(org, of(org, 0), of(org, 0) + of(org, 1))));
      const sums: AuditSum[] = [{ total: 'P1', parts: ['S1', 'S2'] }, { total: 'P2', parts: ['S3', 'S4'] }, { total: 'C', parts: ['P1', 'P2'] }];
      const bounds = (org: string, which: 0 | 1) =>
        feasible(org, names.map((name, index) => ({ name, truth: of(name, which), hidden: rows[index]?.['status'] === 'suppressed' })), sums, false, 0);
      for (const [index, org] of names.entries()) {
        const [cases, others] = [of(org, 0), of(org, 1)];
        if (![cases, others, cases + others].some((few) => few > 0 && few < 5)) continue;
        expect(rows[index]?.['status']).toBe('suppressed');
        const [ofCases, ofOthers] = [bounds(org, 0), bounds(org, 1)];
        const ranges = [[cases, ofCases], [others, ofOthers], [cases + others, { least: Math.max(1, ofCases.least + ofOthers.least), most: ofCases.most + ofOthers.most }]] as const;
        for (const [few, { least, most }] of ranges) if (few > 0 && few < 5) expect([few, least, most, (least <= 1 && most >= 4) || most - least >= 3]).toEqual([few, least, most, true]);
      }
    }), { numRuns: 150 });
  }, 120_000);

  it('nor with whole numbers only', () => {
    fc.assert(fc.property(people, (given) => {
      const world = worldOf((site, month, grade) => given[site * 4 + month * 2 + grade] ?? 0);
      expect(auditOf(world, suppress(world.rows).rows, 5, true)).toEqual([]);
    }), { numRuns: 15 });
  }, 120_000);

  it('would work them out if only the small ones were hidden: the audit can fail', () => {
    const world = worldOf((site, month, grade) => [3, 0, 9, 7, 8, 6, 9, 12, 7, 9, 8, 6, 10, 9, 8, 7][site * 4 + month * 2 + grade] ?? 0);
    const primaryOnly = world.rows.map((row) => (Number(row['value']) > 0 && Number(row['value']) < 5 ? { ...row, status: 'suppressed' } : row));
    expect(auditOf(world, primaryOnly, 5, false)).toContain('S1 m1 grade=2 is between 3 and 3');
  });

  it('hides no zero, changes nothing that is shown, and says the same whatever the order of organisations', () => {
    fc.assert(fc.property(people, (given) => {
      const { rows } = worldOf((site, month, grade) => given[site * 4 + month * 2 + grade] ?? 0);
      const one = suppress(rows);
      expect(one.account.restOnAbsent).toBe(0);
      for (const [index, row] of one.rows.entries()) {
        if (row['status'] === 'suppressed') expect(rows[index]?.['value']).not.toBe(0);
        else expect(row).toEqual(rows[index]);
      }
      expect(suppress(rows, { organisations: [...ORGANISATIONS].reverse() })).toEqual(one);
      expect(one.account.primary).toBe(rows.filter(({ value }) => Number(value) > 0 && Number(value) < 5).length);
    }), { numRuns: 100 });
  });
});
