import { expect, it } from 'vitest';
import { describeConcerns } from '../../src/wording/describe-concerns.ts';

it.each([
  [0, 0, '0 charts'],
  [0, 1, '1 chart, no special-cause concern'],
  [0, 12, '12 charts, no special-cause concern'],
  [1, 1, '1 chart, with special-cause concern'],
  [3, 12, '12 charts, 3 of them with special-cause concern'],
])('describeConcerns(%i, %i) says “%s”', (concerns, charts, words) => {
  expect(describeConcerns(concerns, charts)).toBe(words);
});
