import { expect, it } from 'vitest';
import { describeZoom } from '../../src/wording/describe-zoom.ts';

it('describeZoom: the months shown, of how many, and that limits stay', () => {
  expect(describeZoom('2010-08', '2012-07', 24, 40)).toBe(
    'Shown: August 2010 to July 2012, 24 of 40 months. Limits and signals are worked out from all months of their phase, not from those shown.',
  );
});
