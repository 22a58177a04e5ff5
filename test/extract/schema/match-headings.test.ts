import { describe, expect, it } from 'vitest';
import { OBSERVATION } from '../../../src/extract/schema/observation.ts';
import { TARGET } from '../../../src/extract/schema/target.ts';
import { CANONICAL_TABLES } from '../../../src/extract/schema/canonical-tables.ts';
import { matchHeadings, plainHeading } from '../../../src/extract/schema/match-headings.ts';
import { editDistance, nearest } from '../../../src/extract/schema/nearest.ts';

describe('matchHeadings', () => {
  it('ORG CODE, Org_Code and org-code are one heading', () => {
    expect(['ORG CODE', 'Org_Code', 'org-code', '\ufefforg_code'].map(plainHeading)).toEqual(Array.from({ length: 4 }, () => 'orgcode'));
  });
  it('any column order; the canonical name wins over an alias, which is then unknown', () => {
    const match = matchHeadings(OBSERVATION, ['month', 'value', 'period_start', 'measure_id', 'org_code']);
    expect(match.positions.get('period_start')).toBe(2);
    expect(match.unknown).toEqual(['month']);
    expect(match.renamed).toEqual([]);
    expect(match.missing).toEqual([]);
  });
  it('of two headings that may mean a code the one that says so is taken; two that say so stay a question', () => {
    const match = matchHeadings(OBSERVATION, ['Provider', 'Provider Code', 'Indicator Code', 'Indicator', 'Month', 'Value']);
    expect([match.positions.get('org_code'), match.positions.get('measure_id'), match.repeated, match.unknown]).toEqual([1, 2, [], ['Provider', 'Indicator']]);
    expect(matchHeadings(OBSERVATION, ['Provider Code', 'Trust Code', 'Provider']).repeated).toEqual([{ column: 'org_code', headings: ['Provider Code', 'Trust Code', 'Provider'] }]);
  });
  it('a missing required column comes with the nearest heading left over, as written', () => {
    expect(matchHeadings(OBSERVATION, ['Org Kode', 'measure_id', 'period_start']).missing).toEqual([{ column: 'org_code', nearest: 'Org Kode' }]);
    expect(matchHeadings(TARGET, ['measure_id', 'kind', 'value']).missing).toEqual([{ column: 'comparison', nearest: null }]);
  });
  it('within each table no heading means two columns', () => {
    for (const { columns } of Object.values(CANONICAL_TABLES)) {
      const names = columns.map(({ name }) => plainHeading(name));
      const all = columns.flatMap(({ aliases }) => aliases.map(plainHeading)).filter((alias) => !names.includes(alias));
      expect([...names, ...all]).toHaveLength(new Set([...names, ...all]).size);
    }
  });
});

describe('nearest', () => {
  it('counts changes, additions and omissions', () => {
    expect([editDistance('cat', 'cut'), editDistance('', 'abc'), editDistance('kitten', 'sitting'), editDistance('same', 'same')]).toEqual([1, 3, 3, 0]);
  });
  it('gives the nearest first, at most three, and nothing that is too far', () => {
    expect(nearest('R0B', ['R0A', 'RXX', 'R0B1', 'R0C', 'R0D', 'R1B'])).toEqual(['R0A', 'R0B1', 'R0C']);
    expect(nearest('XYZ', ['R0A'])).toEqual([]);
  });
});
