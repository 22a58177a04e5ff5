import { describe, expect, it } from 'vitest';
import type { RebaseProposal } from '../../src/spc/rebase/propose-rebase.ts';
import { describeEffect, describeHidden, describeProposal, describeRebaseCautions } from '../../src/wording/describe-rebase.ts';

const measure = { kind: 'proportion', multiplier: 1, numeratorLabel: 'patients', denominatorLabel: 'patients' } as const;
const proposal: RebaseProposal = {
  proposed: true, from: '2012-01', side: 'low', oldCentre: 0.82, newCentre: 0.725, monthsBefore: 24, monthsAfter: 14, startsInApril: false,
  gates: [
    { id: 'long-enough-run', passed: true, measured: 14, required: 8 }, { id: 'enough-before', passed: true, measured: 24, required: 12 },
    { id: 'enough-after', passed: true, measured: 14, required: 12 }, { id: 'larger-than-chance', passed: true, measured: 5.25, required: 3 },
    { id: 'no-opposing-signal', passed: true, measured: 2, required: 8 }, { id: 'sustained', passed: true, measured: 0.721, required: 0.7725 },
  ],
};

describe('describeProposal', () => {
  it('of a proposal says both means, that somebody has to decide, and every test with its number', () => {
    const { sentence, gates, caution } = describeProposal(proposal, measure, 1);
    expect(sentence).toBe('From January 2012 the mean has been 72.5% instead of 82.0%. If the cause is known, somebody may decide to re-base the limits from that month.');
    expect(gates.map(({ text }) => text)).toEqual([
      '14 months in a row beyond the old mean; 8 are needed',
      '24 months before the change; 12 are needed to know the old mean',
      '14 months from the change on; 12 are needed for limits that are not provisional',
      'The step is 5.3 times its standard error; chance alone seldom makes more than 3 times',
      'No sign of a way back: the longest run towards the old mean is 2 months',
      'The last 8 months average 72.1%, nearer to the new mean than to the old',
    ]);
    expect(caution).toBe('');
  });

  it('of a shift that fails a test says that limits stay; one in April is warned of', () => {
    const gates = proposal.gates.map((gate) => (gate.id === 'enough-after' ? { ...gate, passed: false, measured: 9 } : gate));
    const said = describeProposal({ ...proposal, proposed: false, gates, startsInApril: true }, measure, 1);
    expect(said.sentence).toBe('From January 2012 the mean has been 72.5% instead of 82.0%. New limits are not proposed: 1 test is not passed.');
    expect(said.caution).toBe('The change falls in April. A new financial year alone is no reason to re-base.');
  });
});

describe('describeHidden', () => {
  it.each([
    [null, { steps: ['2012-04'], left: [] }, ''],
    [{ at: '2012-07', side: 'low', months: ['2012-06', '2012-07'], failing: false }, { steps: ['2012-04'], left: [] },
      'New limits from April 2012 hide a concern. Without them July 2012 would be a concern (low), and June and July 2012 would be signs of concern.'],
    [{ at: '2012-07', side: 'high', months: ['2012-07'], failing: false }, { steps: [], left: ['2012-07'] },
      'Months left out from July 2012 hide a concern. Without them July 2012 would be a concern (high).'],
    [{ at: null, side: null, months: ['2012-05'], failing: false }, { steps: ['2012-04'], left: ['2012-05'] },
      'New limits from April 2012 and months left out from May 2012 hide signs of concern. Without them May 2012 would be a sign of concern.'],
    [{ at: null, side: null, months: [], failing: true }, { steps: ['2012-04'], left: [] },
      'New limits from April 2012 hide a concern. Without them the process would be known to fail its threshold.'],
  ] as const)('%o: %o', (hidden, months, said) => expect(describeHidden(hidden, months)).toBe(said));
});

describe('describeRebaseCautions', () => {
  it.each([
    ['2012-03', 12, []],
    ['2012-03', 11, ['11 months from March 2012 on are fewer than 12: the new limits are provisional and assurance waits.']],
    ['2012-04', 1, ['A new financial year alone is no reason to re-base.', '1 month from April 2012 on is fewer than the 8 of a sustained shift.']],
  ] as const)('limits from %s with %i months: %o', (from, months, said) => expect(describeRebaseCautions(from, months)).toEqual(said));
});

describe('describeEffect', () => {
  it.each([['none', 'Changes no limits'], ['step', 'New limits from April 2012'], ['ghost', 'April to June 2012 left out of limits and rules']] as const)(
    '%s', (effect, said) => expect(describeEffect({ effect, from: '2012-04', to: '2012-06' })).toBe(said),
  );
});
