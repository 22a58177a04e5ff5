import { expect, it } from 'vitest';
import { describeCounting } from '../../src/wording/describe-counting.ts';

it('a measure that is not counted from events says nothing', () => {
  expect(describeCounting({}, {})).toEqual([]);
});

it('names the day that counts, and the zeros that nobody wrote down', () => {
  expect(describeCounting({ sourceEventType: 'never_event', eventDate: 'incident' }, { zeroFilled: [true, false, true] })).toEqual([
    'Counted from dated events where there are any, by the day each happened.',
    '2 months without an event count as zero, because the provider reports events of this kind.',
  ]);
});

it('serious incidents go by the day they were declared; one zero is one month', () => {
  expect(describeCounting({ sourceEventType: 'serious_incident', eventDate: 'declared' }, { zeroFilled: [true] })).toEqual([
    'Counted from dated events where there are any, by the day each was declared.',
    '1 month without an event counts as zero, because the provider reports events of this kind.',
  ]);
});
