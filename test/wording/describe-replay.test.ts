import { describe, expect, it } from 'vitest';

import { describeDecidingFigure, describeReplay, describeReplayFault, describeShownVerdict, describeStep } from '../../src/wording/describe-replay.ts';
import { REPLAY_WORDS } from '../../src/wording/replay-words.ts';

const by = (...causes: readonly ('rules' | 'figures' | 'decisions' | 'months')[]) => ({ steps: causes.map((cause) => ({ cause })) });

describe('describeReplay', () => {
  it('nothing changed → said so, with both last months', () => {
    expect(describeReplay({ same: 2, changed: [], month: '2012-06', today: '2012-07' })).toBe('The pack shows months to June 2012, today’s data reach July 2012. 2 charts: all have the verdicts they had.');
  });

  it('no chart, or one, kept its verdict → in words', () => {
    expect(describeReplay({ same: 0, changed: [by('months')], month: '2012-06', today: '2012-07' })).toContain('Of 1 chart, none has the verdict it had and 1 changed: 1 by new months.');
    expect(describeReplay({ same: 1, changed: [by('months')], month: '2012-06', today: '2012-07' })).toContain('Of 2 charts, 1 has the verdict it had and 1 changed');
  });

  it('beside a frozen pack → nothing is called today’s', () => {
    expect(describeReplay({ same: 2, changed: [], month: '2012-06', today: '2012-07' }, 'pack')).toBe('The earlier pack shows months to June 2012, this one reaches July 2012. 2 charts: all have the verdicts they had.');
    expect(Object.values(REPLAY_WORDS.pack).join(' ')).not.toMatch(/today|now/i);
  });

  it('changed for several reasons → each chart counted once, under what changed it last', () => {
    expect(describeReplay({ same: 70, changed: [by('months'), by('figures', 'months'), by('figures'), by('rules')], month: '2012-06', today: '2012-07' }))
      .toBe('The pack shows months to June 2012, today’s data reach July 2012. Of 74 charts, 70 have the verdicts they had and 4 changed: 1 by the rules of this Watchline, 1 by figures revised or come later and 2 by new months.');
  });

  it('data older than the pack → said first', () => {
    expect(describeReplay({ same: 1, changed: [], month: '2012-06', today: '2012-05' })).toContain('and the data open here end before it, in May 2012: they are older than the pack.');
  });
});

describe('describeShownVerdict', () => {
  it('variation and assurance → in few words; no threshold → not judged', () => {
    expect(describeShownVerdict({ variation: 'concern-low', assurance: 'fail' })).toBe('Concern, low; “Fail”');
    expect(describeShownVerdict({ variation: 'common-cause', assurance: null })).toBe('Common cause; not judged');
  });
});

describe('describeStep', () => {
  it('a step → what it was, the verdict then, the month that decided', () => {
    expect(describeStep({ cause: 'months', to: { measureId: 'm', providerCode: 'p', month: '2012-07', value: 3, variation: 'concern-low', assurance: 'fail', met: false } }, null))
      .toBe('New months: concern, low; “Fail” (July 2012: 3)');
  });
});

describe('describeDecidingFigure', () => {
  it('no month → said; a measure nobody knows → the bare number', () => {
    expect(describeDecidingFigure({ month: null, value: null }, null)).toBe('No month decides');
    expect(describeDecidingFigure({ month: '2012-06', value: 3 }, null)).toBe('June 2012: 3');
  });
});

describe('describeReplayFault', () => {
  it('each fault → what it is and what to do, naming the place', () => {
    expect(describeReplayFault({ why: 'newer', version: 2 })).toBe('This pack was frozen by a later Watchline (form 2). Open it there, or with its own index.html.');
    expect(describeReplayFault({ why: 'changed', where: 'pack/contents.json' })).toContain('“pack/contents.json” is not what was frozen, so nothing is compared');
    expect(describeReplayFault({ why: 'nothing-there', where: '../2012-05/' })).toContain('There is no frozen pack at “../2012-05/”.');
    expect(describeReplayFault({ why: 'no-pack', where: '“june.csv”' })).toContain('“june.csv”: no fingerprint.json');
    expect(describeReplayFault({ why: 'missing', where: 'pack/verdicts.json' })).toContain('Choose the whole folder');
    expect(describeReplayFault({ why: 'unreadable', where: 'x', detail: 'it broke' })).toBe('“x” cannot be read: it broke.');
  });
});
