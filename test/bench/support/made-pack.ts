/** A made-up pack as large as a region's: 30 measures at 150 providers over 60 months, with every verdict there is. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { encodeContents } from '../../../src/database/contents-json.ts';
import type { ExtractFile, TableName } from '../../../src/extract/extract.ts';
import { createHolding } from '../../../src/queries/holding.ts';
import { madeEnvironment } from '../../queries/made-environment.ts';

export const MADE = { measures: 30, providers: 150, months: 60 } as const;

const DOMAINS = ['Emergency care', 'Planned care', 'Stroke', 'Cancer', 'Harm free care', 'Workforce'];

const two = (number: number): string => String(number).padStart(2, '0');
const monthAt = (month: number): string => `${String(2007 + Math.floor(month / 12))}-${two((month % 12) + 1)}`;
const idOf = (measure: number): string => `made_${two(measure)}`;
const codeOf = (provider: number): string => `Z${String(provider).padStart(3, '0')}`;

const fileOf = (name: string, lines: readonly string[]): ExtractFile => ({ name, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) });

/** The same numbers between −0.5 and 0.5 every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}

/** A third of the series shift, a third drift, a third stay; now and then a month is missing. */
function observations(measure: number): ExtractFile {
  const lines = ['org_code,measure_id,period_start,numerator,denominator,as_of'];
  for (let provider = 1; provider <= MADE.providers; provider += 1) {
    const next = chance(measure * 1000 + provider);
    const level = 900 + Math.round(next() * 120);
    const change = next() * 60;
    for (let month = 0; month < MADE.months; month += 1) {
      const moved = [month > 50 ? change : 0, (change * month) / MADE.months, 0][(provider + measure) % 3] ?? 0;
      const seen = Math.min(1000, Math.max(0, Math.round(level + moved + next() * 50)));
      if (next() < 0.49) lines.push(`${codeOf(provider)},${idOf(measure)},${monthAt(month)}-01,${String(seen)},1000,2012-02-01`);
    }
  }
  return fileOf(`observation/measure_id=${idOf(measure)}/part-0.csv`, lines);
}

/** Writes the pack in parts, with its baked picture. Equal calls give equal bytes. */
export async function writeMadePack(folder: string): Promise<void> {
  const measures = Array.from({ length: MADE.measures }, (_, index) => index + 1);
  const providers = Array.from({ length: MADE.providers }, (_, index) => index + 1);
  const names: readonly (readonly [TableName, ExtractFile])[] = [
    ['measure', fileOf('measure.csv', ['measure_id,name,domain,kind,direction,numerator_label,denominator_label',
      ...measures.map((measure) => `${idOf(measure)},Made measure ${two(measure)},${DOMAINS[Math.floor((measure - 1) / 5)] ?? ''},proportion,higher_is_better,patients in time,patients`)])],
    ['organisation', fileOf('organisation.csv', ['org_code,org_name,org_type', ...providers.map((provider) => `${codeOf(provider)},Made Trust ${String(provider)},provider`)])],
    ['target', fileOf('target.csv', ['org_code,measure_id,valid_from,kind,value,comparison,label', ...measures.map((measure) => `,${idOf(measure)},2007-01-01,standard,90,at_least,Made standard`)])],
  ];
  const parts = measures.map((measure) => ({ id: idOf(measure), file: observations(measure) }));
  const hashOf = ({ bytes }: ExtractFile): string => createHash('sha256').update(bytes).digest('hex');
  const extracts = [
    ...names.map(([table, file]) => ({ path: file.name, table, bytes: file.bytes.length, sha256: hashOf(file), rows: null, holds: null })),
    ...parts.map(({ id, file }) => ({
      path: file.name, table: 'observation', bytes: file.bytes.length, sha256: hashOf(file), rows: null,
      holds: { measures: [id], from: monthAt(0), to: monthAt(MADE.months - 1) },
    })),
  ];
  const manifest = (contents: string | null): ExtractFile => fileOf('manifest.json', [JSON.stringify({ title: 'A made pack', synthetic: true, contents, extracts })]);
  const files = [...names.map(([, file]) => file), ...parts.map(({ file }) => file)];
  // Without a baked picture every part is read: that answer is the picture.
  const whole = createHolding(madeEnvironment([manifest(null), ...files]));
  await whole.openPack();
  await whole.startEngine();
  const refused = whole.state().extracts.find(({ report }) => report.refused || report.rowsSetAside > 0);
  if (refused !== undefined) throw new Error(`The made pack has faults: ${JSON.stringify(refused.report.problems)}`);
  const contents = encodeContents(await whole.contents(whole.state().contentHash ?? ''));
  for (const { name, bytes } of [...files, manifest('contents.json'), { name: 'contents.json', bytes: contents }]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
}
