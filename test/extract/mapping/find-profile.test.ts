import { describe, expect, it } from 'vitest';
import { profileOfText } from '../../../src/extract/mapping/find-profile.ts';
import type { MappingProfile } from '../../../src/extract/mapping/mapping-profile.ts';

const HEAD = 'Trust,Month,Seen';
const profile = (more: Partial<MappingProfile> = {}): MappingProfile => ({ mappingVersion: 1, name: 'Own', table: 'observation', headings: HEAD.split(','), columns: {}, rows: { each: 'line' }, ...more });
const lineOf = (found: MappingProfile, ...lines: readonly string[]): number | undefined => profileOfText(lines.join('\n'), [found])?.header.line;
const at = (first: number, last = first): MappingProfile => profile({ headingLines: { first, last } });

describe('profileOfText', () => {
  it('without lines of headings takes the first that fit', () => {
    expect(lineOf(profile(), 'Title', HEAD, 'A,B,C', HEAD)).toBe(2);
  });

  it('takes the lines that a person chose, though the same headings stand above them', () => {
    expect([lineOf(at(2), HEAD, HEAD, 'A,B,C'), lineOf(at(4), 'Title', HEAD, 'A,B,C', HEAD)]).toEqual([2, 4]);
  });

  it('where the title grew by a line takes the only place that fits', () => {
    expect(lineOf(at(2), 'Title', 'Another', HEAD, 'A,B,C')).toBe(3);
  });

  it('where the headings stand in two other places takes neither: which was meant cannot be known', () => {
    expect(lineOf(at(3), HEAD, 'A,B,C', 'x,y,z', HEAD)).toBeUndefined();
  });

  it('finds chosen lines below the rows in which headings are looked for', () => {
    expect(lineOf(at(60), ...Array.from({ length: 59 }, () => 'note,,'), HEAD, 'A,B,C')).toBe(60);
  });

  it('reads two lines as one header, where they were chosen and where they moved to', () => {
    const two = profile({ headings: ['Who Trust', 'Type 1 Seen', 'Type 1 Late'], headingLines: { first: 1, last: 2 } });
    const lines = ['Who,Type 1,', 'Trust,Seen,Late', 'ZA1,1,2'];
    expect([lineOf(two, ...lines), lineOf(two, 'Title,,', '', ...lines)]).toEqual([2, 4]);
  });
});
