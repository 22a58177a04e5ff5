import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../data-loaders/assess/case-answer.ts';
import { DELIBERATE_DIFFERENCES } from './deliberate-differences.ts';
import { differences, readCases, type AnsweredCase } from './reference-cases.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const made = readCases(folder('../../fixtures/spc-cases')) ?? [];
const beside = readCases(folder('../../../shared/spc-cases'));
const real = (beside ?? []).filter(({ tags }) => tags.includes('real'));
const deliberate = new Map(DELIBERATE_DIFFERENCES.map((difference) => [difference.name, difference]));

function compare({ name, expected, ...reference }: AnsweredCase): void {
  const answer = answerOf({ name, ...reference });
  const found = differences(answer, expected);
  expect(Object.fromEntries([...found].filter(([field]) => !deliberate.get(name)?.fields.includes(field)))).toEqual({});
  // A difference that is no longer one has to leave the table.
  expect([...found.keys()].sort()).toEqual([...(deliberate.get(name)?.fields ?? [])].sort());
}

describe('answerOf, on cases made for this set', () => {
  it('finds the 160 cases', () => expect(made).toHaveLength(160));
  it.each(made.map((one) => [one.name, one] as const))('%s: every field as the tool it names', (_, one) => compare(one));
});

describe('answerOf, on cases of official statistics', () => {
  if (beside === null) {
    it.skip('skipped: ../shared/spc-cases is not beside the repository, and these cases may not be copied into it', () => undefined);
    return;
  }
  it.each(real.map((one) => [one.name, one] as const))('%s: every field as the tool it names', (_, one) => compare(one));
});

describe('DELIBERATE_DIFFERENCES', () => {
  it('names only cases that exist, each with a reason', () => {
    const names = new Set([...made, ...real].map(({ name }) => name));
    for (const { name, reason } of DELIBERATE_DIFFERENCES) {
      expect(names.has(name) || beside === null, name).toBe(true);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});
