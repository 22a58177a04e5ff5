/** A made pack of one share at four trusts over two years: three alike, one far below, one month not sent, and a count without a denominator. */
import { csv, handWrittenManifest, madeEnvironment, OBSERVATION_HEAD, type MadeEnvironment } from '../../queries/made-environment.ts';

const month = (index: number): string => `${String(2011 + Math.floor((index + 3) / 12))}-${String(((index + 3) % 12) + 1).padStart(2, '0')}-01`;
const rows = (org: string, numerators: readonly (number | null)[], denominator: number): string[] =>
  numerators.flatMap((numerator, index) => (numerator === null ? [] : [`${org},ae_4h_all_types,${month(index)},${String(numerator)},${String(denominator)},`]));
const about = (level: number): number[] => Array.from({ length: 18 }, (_, index) => level + [0, 3, -2, 1, -3, 2][index % 6]!);

export function measureEnvironment(): MadeEnvironment {
  return madeEnvironment([
    handWrittenManifest('organisation.csv', 'months.csv', 'target.csv'),
    csv('organisation.csv', 'org_code,org_name,org_type', 'ZZ1,First Trust,provider', 'ZZ2,Second Trust,provider', 'ZZ3,Third Trust,provider', 'ZZ4,=Fourth Trust,provider'),
    csv('months.csv', OBSERVATION_HEAD, ...rows('ZZ1', about(960), 1000), ...rows('ZZ2', about(962), 1000), ...rows('ZZ3', about(800), 1000), ...rows('ZZ4', [...about(961).slice(0, 17), null], 1000),
      ...Array.from({ length: 18 }, (_, index) => `ZZ1,serious_incidents,${month(index)},${String(5 + (index % 3))},,`)),
    csv('target.csv', 'measure_id,valid_from,kind,value,comparison,source', 'ae_4h_all_types,2011-01-01,standard,95,at_least,Operating framework'),
  ], { today: () => '2012-12-15' });
}
