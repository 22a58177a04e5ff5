/** A made pack in which one trust fell in January 2012 and stayed there: limits from that month on would hide the concern. */
import type { ExtractFile } from '../../../../src/extract/extract.ts';
import type { Environment } from '../../../../src/queries/environment.ts';
import { encodeRegister, type Register } from '../../../../src/register/register-entry.ts';
import { csv, handWrittenManifest, madeEnvironment, OBSERVATION_HEAD, ORGANISATIONS, type MadeEnvironment } from '../../../queries/made-environment.ts';

const AROUND = [0, 10, -10, 5, -5, 8, -8, 3, -3, 6, -6, 0];

const rows = (org: string, fall: number): string[] => Array.from({ length: 36 }, (_, index) => {
  const numerator = (index < 24 ? 950 : 950 - fall) + (AROUND[index % 12] ?? 0);
  return `${org},ae_4h_all_types,${String(2010 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01,${String(numerator)},1000,`;
});

/** As the pack was published, with a register of its own. */
export interface FrozenWith {
  readonly register: Register;
}

const jsonFile = (name: string, json: string): ExtractFile => ({ name, bytes: new TextEncoder().encode(json) });
const EXTRACTS = ['organisation.csv', 'months.csv', 'annotation.csv'] as const;

const frozenFiles = ({ register }: FrozenWith): readonly ExtractFile[] => [
  jsonFile('manifest.json', JSON.stringify({ title: 'Published', frozen: true, register: 'register.json', extracts: EXTRACTS.map((path) => ({ path })) })),
  jsonFile('register.json', encodeRegister(register)),
];

export function fallenEnvironment(change: Partial<Environment>, frozen: FrozenWith | null = null): MadeEnvironment {
  let ids = 0;
  return madeEnvironment([
    ...(frozen === null ? [handWrittenManifest(...EXTRACTS)] : frozenFiles(frozen)), ORGANISATIONS,
    csv('months.csv', OBSERVATION_HEAD, ...rows('ZZ1', 60), ...rows('ZZ2', 0)),
    csv('annotation.csv', 'org_code,measure_id,date_from,kind,text,author,effect', 'ZZ2,ae_4h_all_types,2011-05-01,exclude,A flood,Committee,ghost', 'ZZ1,,2011-03-01,note,A ward opened,Matron,none'),
  ], { today: () => '2013-01-15', now: () => '2013-01-15T10:30', newId: () => `id${String(ids++)}`, ...change });
}
