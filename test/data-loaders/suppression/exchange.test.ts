import { describe, expect, it } from 'vitest';
import type { MoveSearch } from '../../../data-loaders/suppression/find-move.ts';
import { exchanges } from '../../../data-loaders/suppression/exchange.ts';
import { hierarchyOf } from '../../../data-loaders/suppression/hierarchy.ts';
import { levelsOf } from '../../../data-loaders/suppression/levels.ts';
import { relationsOf } from '../../../data-loaders/suppression/relations.ts';
import { standingsOf } from '../../../data-loaders/suppression/standing.ts';
import { suppressObservations } from '../../../data-loaders/suppression/suppress-observations.ts';
import { denseWorld } from './dense-world.ts';

const { rows, organisations, measures } = denseWorld(4, 12);
const { of: standings, sites, wordKeys } = standingsOf(rows, measures);
const relations = relationsOf(standings, () => true, levelsOf(standings, hierarchyOf(organisations, new Set(standings.map(({ organisation }) => organisation)), sites), wordKeys));
const search = (canMove: MoveSearch['canMove']): MoveSearch => ({ relationsAt: relations.at, canMove, cost: (_, asTotal) => (asTotal ? 1000 : 1) });
const placeOf = (org: string, type: string, breakdown: string): number => rows.findIndex((row) => row['org_code'] === org && row['period_type'] === type && row['breakdown'] === breakdown);
const start = placeOf('P0', 'month', 'grade=1');

describe('exchanges', () => {
  it('of a provider’s month by grade moves eight figures, no total among them, and leaves every sum as it is', () => {
    const move = exchanges(relations)(start, search(() => true));
    expect([move?.size, move?.get(start)]).toEqual([8, 1]);
    for (const place of move?.keys() ?? []) {
      expect([rows[place]?.['period_type'], rows[place]?.['breakdown'] === '']).toEqual(['month', false]);
      for (const { total, parts } of relations.at(place)) expect(parts.reduce((sum, part) => sum + (move?.get(part) ?? 0), 0)).toBe(move?.get(total) ?? 0);
    }
  });

  it.each([['P0', 'year', ''], ['C0', 'month', 'grade=2'], ['E', 'year', 'grade=4'], ['E', 'year', '']])('of a total (%s, %s, “%s”) leaves every sum as it is too', (org, type, breakdown) => {
    const total = placeOf(org, type, breakdown);
    const move = exchanges(relations)(total, search(() => true));
    expect(move?.get(total)).toBe(1);
    for (const place of move?.keys() ?? []) for (const { total: whole, parts } of relations.at(place)) expect(parts.reduce((sum, part) => sum + (move?.get(part) ?? 0), 0)).toBe(move?.get(whole) ?? 0);
  });

  it('takes hidden figures before others, and gives none where nothing can go down and the total cannot go up', () => {
    expect(exchanges(relations)(start, search((place, way) => way === 1 && place !== placeOf('E', 'year', '')))).toBeNull();
    const free = new Set(exchanges(relations)(start, { ...search(() => true), cost: (place) => place })?.keys());
    const again = exchanges(relations)(start, { ...search(() => true), cost: (place) => (free.has(place) ? 0 : 1) });
    expect(new Set(again?.keys())).toEqual(free);
  });

  it('makes hiding small numbers in a dense world quick, and hides few others', () => {
    const world = denseWorld(45, 24);
    const before = process.cpuUsage();
    const { account } = suppressObservations({ ...world, below: 5, roundTo: null });
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
    expect(account.secondary).toBeLessThan(account.primary);
  });
});
