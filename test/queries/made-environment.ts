/** An environment without a browser: files from a map, the real checks, the real native engine, a fixed day. */
import { openNativeDatabase } from '../../data-loaders/database/native-database.ts';
import type { ExtractFile } from '../../src/extract/extract.ts';
import { withBytes } from '../../src/extract/offered-file.ts';
import { readExtract } from '../../src/extract/read-extract.ts';
import type { Environment } from '../../src/queries/environment.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A CSV file as somebody would drop it. */
export const csv = (name: string, ...lines: readonly string[]): ExtractFile => ({ name, bytes: bytesOf(`${lines.join('\n')}\n`) });

export const OBSERVATION_HEAD = 'org_code,measure_id,period_start,numerator,denominator,as_of';

/** Observation rows of `ae_4h_all_types` for consecutive months of 2012, 90 of 100 and so on. */
export const observations = (org: string, numerators: readonly number[], asOf = ''): string[] =>
  numerators.map((numerator, index) => `${org},ae_4h_all_types,2012-${String(index + 1).padStart(2, '0')}-01,${numerator},100,${asOf}`);

export const ORGANISATIONS = csv('organisation.csv', 'org_code,org_name,org_type', 'ZZ1,First Trust,provider', 'ZZ2,Second Trust,provider');

export interface MadeEnvironment extends Environment {
  readonly marks: string[];
}

export function madeEnvironment(files: readonly ExtractFile[] = [], change: Partial<Environment> = {}): MadeEnvironment {
  const beside = new Map(files.map(({ name, bytes }) => [`pack/${name}`, bytes]));
  const marks: string[] = [];
  return {
    fetchFile: (path) => Promise.resolve(beside.get(path) ?? null),
    readExtract: async (file, context, watch) => readExtract(await withBytes(file), { ...context, onProgress: watch?.onProgress }),
    openDatabase: () => openNativeDatabase(),
    today: () => '2012-12-15',
    now: () => '2012-12-15T14:05',
    mark: (name) => marks.push(name),
    marks,
    ...change,
  };
}

/** A manifest as a trust would write it by hand. */
export const handWrittenManifest = (...paths: readonly string[]): ExtractFile =>
  ({ name: 'manifest.json', bytes: bytesOf(JSON.stringify({ title: 'By hand', extracts: paths.map((path) => ({ path })) })) });
