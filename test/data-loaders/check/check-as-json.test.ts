import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkAsJson } from '../../../data-loaders/check/check-as-json.ts';
import { checkFiles } from '../../../data-loaders/check/check-files.ts';
import { csv, observations, OBSERVATION_HEAD, ORGANISATIONS } from '../../queries/made-environment.ts';

type Entry = Readonly<Record<string, unknown>>;

const docs = readFileSync(new URL('../../../docs/check.md', import.meta.url), 'utf8');

/** The names in the first column of the table that follows these words. */
function documented(after: string): readonly string[] {
  const [, table = ''] = /^\| name .*\n\|[- |]+\n((?:\|.*\n)+)/m.exec(docs.slice(docs.indexOf(after))) ?? [];
  return table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).toSorted();
}

it('the report for programs has exactly the names that docs/check.md describes, at every level', async () => {
  const files = [ORGANISATIONS, csv('june.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 80]), 'ZZ1,ae_4h_all_types,2012-04-01,n/k,100,', 'Total,ae_4h_all_types,2012-01-01,90,100,')];
  const checked = await checkFiles({ files, packFolder: null, allowUnlisted: false, today: '2012-12-15' });
  const report = JSON.parse(checkAsJson(checked, '2012-12-15', [])) as Entry & { readonly files: readonly Entry[] };
  const june = report.files[1] ?? {};
  const problem = (june['problems'] as readonly Entry[])[0] ?? {};
  expect(Object.keys(report).toSorted()).toEqual(documented('## The report for programs'));
  expect(Object.keys(june).toSorted()).toEqual(documented('An entry of `files`'));
  expect(Object.keys(problem).toSorted()).toEqual(documented('An entry of `problems`'));
  expect(Object.keys(june['revision'] as Entry).toSorted()).toEqual(documented('A `revision`'));
  const line = (june['reconciliation'] as readonly Entry[])[0] ?? {};
  for (const name of ['period', 'figure', 'partsSum', 'statedTotal', 'difference', 'message']) expect(line).toHaveProperty(name);
});
