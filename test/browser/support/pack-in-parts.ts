/** A made-up pack of 30 measures at 40 providers over 60 months, one file a measure: large enough to be fetched part by part. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeContents } from '../../../src/database/contents-json.ts';
import type { ExtractFile, TableName } from '../../../src/extract/extract.ts';
import { createHolding } from '../../../src/queries/holding.ts';
import { madeEnvironment } from '../../queries/made-environment.ts';

const MEASURES = 30;
const PROVIDERS = 40;
const MONTHS = 60;

const two = (number: number): string => String(number).padStart(2, '0');
const monthAt = (month: number): string => `${String(2007 + Math.floor(month / 12))}-${two((month % 12) + 1)}`;

export const measureId = (measure: number): string => `made_${two(measure)}`;
export const measureName = (measure: number): string => `Made measure ${two(measure)}`;
export const partOf = (measure: number): string => `observation/measure_id=${measureId(measure)}/part-0.csv`;
export const providerCode = (provider: number): string => `Z${two(provider)}`;

const fileOf = (name: string, lines: readonly string[]): ExtractFile => ({ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) });

function observations(measure: number): ExtractFile {
  const lines = ['org_code,measure_id,period_start,numerator,denominator,as_of,source'];
  for (let provider = 1; provider <= PROVIDERS; provider += 1) {
    for (let month = 0; month < MONTHS; month += 1) {
      const seen = 8500 + ((provider * 31 + measure * 17 + month * 7) % 120) * 10;
      lines.push(`${providerCode(provider)},${measureId(measure)},${monthAt(month)}-01,${String(seen)},10000,2012-02-01,Monthly return of the department`);
    }
  }
  return fileOf(partOf(measure), lines);
}

/** Writes the pack with its manifest and its baked picture. Equal calls give equal bytes. */
export async function writePackInParts(folder: string): Promise<void> {
  const measures = Array.from({ length: MEASURES }, (_, index) => index + 1);
  const providers = Array.from({ length: PROVIDERS }, (_, index) => index + 1);
  const names: readonly (readonly [TableName, ExtractFile])[] = [
    ['measure', fileOf('measure.csv', ['measure_id,name,domain,kind,direction,numerator_label,denominator_label',
      ...measures.map((measure) => `${measureId(measure)},${measureName(measure)},Made,proportion,higher_is_better,patients in time,patients`)])],
    ['organisation', fileOf('organisation.csv', ['org_code,org_name,org_type', ...providers.map((provider) => `${providerCode(provider)},Made Trust ${two(provider)},provider`)])],
    ['target', fileOf('target.csv', ['org_code,measure_id,valid_from,kind,value,comparison,label', ...measures.map((measure) => `,${measureId(measure)},2007-01-01,standard,90,at_least,Made standard`)])],
  ];
  const parts = measures.map((measure) => ['observation' as const, observations(measure)] as const);
  const extracts = [...names, ...parts].map(([table, { name, bytes }]) => {
    const measure = measures.find((each) => partOf(each) === name);
    return {
      path: name, table, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), rows: null,
      holds: measure === undefined ? null : { measures: [measureId(measure)], from: monthAt(0), to: monthAt(MONTHS - 1) },
    };
  });
  const manifest = (contents: string | null): ExtractFile => fileOf('manifest.json', [JSON.stringify({ title: 'A made pack in parts', contents, extracts })]);
  const files = [...names, ...parts].map(([, file]) => file);
  // Without a baked picture every part is read: that answer is the picture.
  const whole = createHolding(madeEnvironment([manifest(null), ...files]));
  await whole.openPack();
  await whole.startEngine();
  const refused = whole.state().extracts.filter(({ report }) => report.refused || report.rowsSetAside > 0);
  if (refused.length > 0) throw new Error(`The made pack has faults: ${JSON.stringify(refused[0]?.report.problems)}`);
  const contents = encodeContents(await whole.contents(whole.state().contentHash ?? ''));
  for (const { name, bytes } of [...files, manifest('contents.json'), { name: 'contents.json', bytes: contents }]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}
