import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { matchNames } from '../../../src/extract/organisations/match-names.ts';

const LIST = [
  { code: 'RAX', names: ['KINGSTON HOSPITAL NHS FOUNDATION TRUST'] },
  { code: 'RYR', names: ['University Hospitals Sussex NHS Foundation Trust', 'Western Sussex Hospitals NHS Foundation Trust', 'UHSussex'] },
  { code: 'RXH', names: ['Brighton and Sussex University Hospitals NHS Trust'] },
  { code: 'RA1', names: ['Twin Hospital'] },
  { code: 'RA2', names: ['Twin Hospital NHS Trust'] },
  { code: 'RB1', names: ['Northland Hospitals NHS Trust'] },
  { code: 'RB2', names: ['Southland Hospitals NHS Trust'] },
];

describe('matchNames', () => {
  const match = matchNames(LIST, { 'Northern hospitals group': 'rb1' });

  it.each([
    ['KINGSTON HOSPITAL NHS TRUST', 'RAX'],
    ['The Western Sussex Hospitals', 'RYR'],
    ['UHSUSSEX', 'RYR'],
    ['Northern  Hospitals Group', 'RB1'],
  ])('knows %j as %s', (name, code) => { expect(match(name)).toEqual({ type: 'known', code }); });

  it('proposes, and never takes, a name that is only near', () => {
    expect(match('Kingston University Hospital')).toEqual({ type: 'proposed', codes: ['RAX'] });
    expect(match('Northlend Hospital NHS Trust')).toEqual({ type: 'proposed', codes: ['RB1'] });
  });

  it('proposes all organisations of one name', () => { expect(match('Twin Hospital')).toEqual({ type: 'proposed', codes: ['RA1', 'RA2'] }); });

  it.each(['Independent sector', '', 'NHS'])('does not know %j', (name) => { expect(match(name)).toEqual({ type: 'unknown' }); });

  it('knows nobody from an empty list', () => { expect(matchNames([])('Kingston Hospital')).toEqual({ type: 'unknown' }); });
});

const DATA = new URL('../../../../shared/data/', import.meta.url);
describe.skipIf(!existsSync(DATA))('matchNames on published names (skipped where ../shared/data is absent)', () => {
  const rows = (path: string): string[][] => Papa.parse<string[]>(readFileSync(new URL(path, DATA), 'utf8').trim()).data;
  const names = new Map<string, string[]>();
  if (existsSync(DATA)) {
    for (const edition of ['2021', '2022', '2025']) {
      for (const [code = '', name = ''] of rows(`organisations/etr_${edition}.csv`)) names.set(code, [...(names.get(code) ?? []), name]);
    }
  }
  const match = matchNames([...names].map(([code, known]) => ({ code, names: known })));

  it('of 157 names in the never events lists 151 are known and the other 6 proposed, each with the right code alone', () => {
    const found = new Set(readdirSync(new URL('never_events', DATA)).flatMap((file) => rows(`never_events/${file}`).slice(1).map((row) => row[2] ?? '')));
    expect(found.size).toBe(157);
    const proposed = [...found].map((name) => [name, match(name)] as const).filter(([, { type }]) => type !== 'known');
    expect(Object.fromEntries(proposed.map(([name, result]) => [name, result.type === 'proposed' ? result.codes : []]))).toEqual({
      'East and North Hertfordshire Teaching NHS Trust': ['RWH'],
      'Robert Jones Agnes Hunt Orthopaedic Hospital NHS Foundation Trust': ['RL1'],
      'Royal Surrey NHS Foundation Trust': ['RA2'],
      'Shropshire and Telford Hospitals NHS Trust': ['RXW'],
      'The Hillingdon Hospital NHS Foundation Trust': ['RAS'],
      'Plymouth Hospitals NHS Trust': ['RK9'],
    });
  });

  it('knows each of 218 trusts of 2022 by its name in another spelling as the code beside it', () => {
    const listed = rows('organisations/trusts_2022_status.csv').slice(1);
    expect(listed).toHaveLength(218);
    expect(listed.filter(([name = '', code]) => { const found = match(name); return found.type !== 'known' || found.code !== code; })).toEqual([]);
  });
});
