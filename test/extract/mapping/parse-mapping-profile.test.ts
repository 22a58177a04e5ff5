import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { looksLikeProfile, parseMappingProfile } from '../../../src/extract/mapping/parse-mapping-profile.ts';

const PROFILE = {
  mappingVersion: 1, name: 'Own', table: 'observation', headings: ['Trust', 'Month', 'Seen'],
  columns: { org_code: { from: 'heading', heading: 'Trust' }, value: { from: 'heading', heading: 'SEEN' } },
};
const faults = (profile: object) => parseMappingProfile(JSON.stringify(profile), 'p.json').problems.map(({ rule, severity, column, seen, expected }) => [rule, severity, column, seen, expected]);

describe('parseMappingProfile', () => {
  it('reads a profile; rows left out means one a line', () => {
    const { profile, problems } = parseMappingProfile(JSON.stringify(PROFILE), 'p.json');
    expect([profile?.name, profile?.rows, problems]).toEqual(['Own', { each: 'line' }, []]);
  });

  it('every profile kept beside the fixtures is one', () => {
    const folder = 'fixtures/extracts/mapping';
    const names = readdirSync(folder);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect([name, parseMappingProfile(readFileSync(`${folder}/${name}`, 'utf8'), name).problems]).toEqual([name, []]);
  });

  it('reads the lines of the headings where a person said them; profiles made before have none', () => {
    expect(parseMappingProfile(JSON.stringify({ ...PROFILE, headingLines: { first: 3, last: 4 } }), 'p.json').profile?.headingLines).toEqual({ first: 3, last: 4 });
    expect(parseMappingProfile(JSON.stringify(PROFILE), 'p.json').profile).not.toHaveProperty('headingLines');
  });

  it('one heading beside periods is enough, as the page itself writes it; without periods it is not', () => {
    const wide = { ...PROFILE, headings: ['Trust'], columns: { org_code: { from: 'heading', heading: 'Trust' } }, rows: { each: 'period-heading', into: 'value', dates: 'as-written' } };
    expect(parseMappingProfile(JSON.stringify(wide), 'p.json').problems).toEqual([]);
    expect(faults({ ...wide, rows: { each: 'line' } })).toContainEqual(['profile-entry', 'stop', 'headings', 'Trust', 'at least two headings']);
  });

  it.each([
    [{ ...PROFILE, headingLines: { first: 0, last: 1 } }, 'headingLines.first', 'a line from 1 to 1000'],
    [{ ...PROFILE, headingLines: { first: 4, last: 3 } }, 'headingLines', 'first no later than last, and at most 3 lines'],
    [{ ...PROFILE, headingLines: { first: 1, last: 9 } }, 'headingLines', 'first no later than last, and at most 3 lines'],
    [{ ...PROFILE, headingLines: 3 }, 'headingLines', 'the first and the last line of the headings'],
    [{ ...PROFILE, mappingVersion: 2 }, 'mappingVersion', '1'],
    [{ ...PROFILE, table: 'figures' }, 'table', expect.stringContaining('observation')],
    [{ ...PROFILE, columns: { valeu: { from: 'heading', heading: 'Seen' } } }, 'columns.valeu', 'a column of the table observation'],
    [{ ...PROFILE, columns: { value: { from: 'heading', heading: 'Unseen' } } }, 'columns.value', 'one of the headings of the profile'],
    [{ ...PROFILE, columns: { value: { from: 'cell' } } }, 'columns.value.from', expect.any(String)],
    [{ ...PROFILE, rows: { each: 'period-heading', into: 'values', dates: 'as-written' } }, 'rows.into', 'a column of the table observation'],
    [{ ...PROFILE, rows: { each: 'figure', figures: [] } }, 'rows.figures', 'at least one figure'],
  ])('%j: says where and what is wanted', (profile, column, expected) => {
    expect(faults(profile)).toContainEqual(['profile-entry', 'stop', column, expect.toBeOneOf([expect.any(String), null]), expected]);
  });

  it('of what is no JSON says so', () => {
    expect(parseMappingProfile('{"mappingVersion": 1,', 'p.json').problems[0]).toMatchObject({ rule: 'profile-unreadable', severity: 'stop' });
  });

  it('a profile is known by what is in it', () => {
    expect([looksLikeProfile(JSON.stringify(PROFILE)), looksLikeProfile('{"extracts": []}'), looksLikeProfile('mappingVersion,1')]).toEqual([true, false, false]);
  });
});
