import { expect, it } from 'vitest';

import { median } from './median.ts';

it.each([[[3, 1, 2], 2], [[4, 1, 2, 3], 2.5], [[7], 7], [[10, 9, 100], 10], [[], NaN]])('median(%j) is %d', (numbers, expected) => {
  expect(median(numbers)).toBe(expected);
});
