import { describe, expect, it } from 'vitest';
import { choosePeers, peerGroupsOf, type ComparedProvider } from '../../../src/spc/comparison/peer-groups.ts';
import { monthAt, monthIndex } from '../../../src/spc/months.ts';
import type { MonthlySeries } from '../../../src/spc/vocabulary.ts';

function seriesOf(measureId: string, providerCode: string, values: readonly (number | null)[], from = '2018-01'): MonthlySeries {
  const none = values.map(() => null);
  return {
    measureId, providerCode, periods: values.map((_, i) => monthAt(monthIndex(from) + i)), values, numerators: none, denominators: none,
    gaps: values.map((value) => (value === null ? 'no-row' : null)), provisional: values.map(() => false), restatedFrom: none,
  };
}

const year = (value: number | null): (number | null)[] => Array.from({ length: 12 }, () => value);
const compared = (code: string, values: readonly (number | null)[], name = code): ComparedProvider => ({ provider: { code, name }, series: seriesOf('ae_4h_all_types', code, values) });
const groupsOf = (...found: Parameters<typeof peerGroupsOf>): [string, string[]][] => peerGroupsOf(...found).map(({ kind, codes }) => [kind, [...codes]]);

describe('peerGroupsOf', () => {
  it('A&E of all types: providers with a figure of type 1 apart from walk-in centres without', () => {
    const telling = [seriesOf('ae_4h_type1', 'RA', year(0.9)), seriesOf('ae_4h_type1', 'NB', year(null))];
    expect(groupsOf('ae_4h_all_types', [compared('RA', year(0.9)), compared('NB', year(1)), compared('NC', year(1))], telling))
      .toEqual([['major-department', ['RA']], ['no-major-department', ['NB', 'NC']]]);
  });

  it('a department that closed more than twelve months before the last figure does not count; one in the last twelve does', () => {
    const own = [...year(0.9), ...year(1)];
    const closed = (months: number): MonthlySeries => seriesOf('ae_4h_type1', 'RA', own.map((_, i) => (i < months ? 0.9 : null)));
    const others = [compared('RA', own), compared('RB', own), compared('NC', own)];
    const open = seriesOf('ae_4h_type1', 'RB', own);
    expect(groupsOf('ae_4h_all_types', others, [closed(12), open])[0]?.[1]).toEqual(['RB']);
    expect(groupsOf('ae_4h_all_types', others, [closed(13), open])[0]?.[1]).toEqual(['RA', 'RB']);
  });

  it('other measures: trusts of the NHS by their name, and the rest; no difference, no groups', () => {
    const two = [compared('R1', year(1), 'X NHS Foundation Trust'), compared('N1', year(1), 'Y Hospital Limited')];
    expect(groupsOf('rtt_18w_incomplete', two, [])).toEqual([['nhs-trust', ['R1']], ['other-organisation', ['N1']]]);
    expect(groupsOf('rtt_18w_incomplete', two.slice(1), [])).toEqual([]);
    expect(groupsOf('ae_4h_all_types', two, [])).toEqual([]);
  });
});

describe('choosePeers', () => {
  const groups = peerGroupsOf('rtt_18w_incomplete', [compared('R1', year(1), 'X NHS Trust'), compared('N1', year(1), 'Y')], []);
  it('what is asked for wins; else the group of the provider followed; else the first', () => {
    expect(choosePeers(groups, 'all', 'N1')).toBeNull();
    expect(choosePeers(groups, 'nhs-trust', 'N1')?.kind).toBe('nhs-trust');
    expect(choosePeers(groups, null, 'N1')?.kind).toBe('other-organisation');
    expect(choosePeers(groups, null, 'ZZ')?.kind).toBe('nhs-trust');
    expect(choosePeers(groups, 'major-department', null)?.kind).toBe('nhs-trust');
    expect(choosePeers([], null, 'N1')).toBeNull();
  });
});
