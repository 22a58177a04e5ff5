/** A made pack with something to tell: a fall below the threshold at one trust, a month not submitted at another, a trigger point. */
import type { Environment } from '../../../src/queries/environment.ts';
import { csv, handWrittenManifest, madeEnvironment, OBSERVATION_HEAD, ORGANISATIONS, type MadeEnvironment } from '../../queries/made-environment.ts';

const QUIET = [96, 97, 96, 98, 97, 96, 97, 98, 96, 97, 96, 97, 98, 97, 96, 97, 96, 98, 97, 96, 97, 96, 97];

const rows = (org: string, numerators: readonly number[]): string[] =>
  numerators.map((numerator, index) => {
    const month = index % 12;
    return `${org},ae_4h_all_types,${String(2011 + Math.floor(index / 12))}-${String(month + 1).padStart(2, '0')}-01,${String(numerator)},100,`;
  });

export function changesEnvironment(change: Partial<Environment>, last = 80, level = 'act'): MadeEnvironment {
  const triggers = { triggersVersion: 1, triggers: [{ id: 'below', name: 'Below threshold', when: { kind: 'threshold-missed', months: 1 }, level, tell: ['Lead commissioner'] }] };
  const manifest = JSON.parse(new TextDecoder().decode(handWrittenManifest('organisation.csv', 'months.csv', 'target.csv').bytes)) as object;
  const json = (name: string, value: object) => ({ name, bytes: new TextEncoder().encode(JSON.stringify(value)) });
  return madeEnvironment([
    json('manifest.json', { ...manifest, triggers: 'triggers.json' }), json('triggers.json', triggers), ORGANISATIONS,
    csv('months.csv', OBSERVATION_HEAD, ...rows('ZZ1', [...QUIET, last]), ...rows('ZZ2', [...QUIET])),
    csv('target.csv', 'measure_id,valid_from,kind,value,comparison', 'ae_4h_all_types,2011-01-01,standard,95,at_least'),
  ], { today: () => '2013-01-15', ...change });
}
