import type { FailureReason } from '../../src/database/failure.ts';
import { describeFailure } from '../../src/wording/describe-failure.ts';
import { expect, expectPlainEnglish, test } from './property.ts';

/** Every reason that the database can give: a new one does not compile until it stands here. */
const REASONS: Readonly<Record<FailureReason, true>> = {
  'browser-too-old': true, 'no-webassembly': true, 'engine-not-found': true, 'engine-damaged': true, 'engine-did-not-start': true, 'engine-stopped': true,
  'extension-needed': true, 'query-failed': true, 'unexpected-columns': true, 'unexpected-type': true,
};

test('describeFailure of every reason of the database has words of its own', () => {
  const texts = Object.keys(REASONS).map(describeFailure);
  texts.forEach(expectPlainEnglish);
  expect(new Set([...texts, describeFailure('unheard-of')]).size).toBe(Object.keys(REASONS).length + 1);
});
test('describeFailure of an unheard-of reason still says what to do', () => expect(describeFailure('toString')).toContain('Reload the page'));
