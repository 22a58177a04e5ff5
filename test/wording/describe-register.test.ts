import { describe, expect, it } from 'vitest';
import { describeLacking, describeStep, describeWho, endSentence } from '../../src/wording/describe-register.ts';

describe('describeWho', () => {
  it.each([
    ['Matron', '2012-08-14T10:00', 'Matron, 14 August 2012, 10:00'], ['Matron', '2012-08-14', 'Matron, 14 August 2012'], ['', '', 'somebody unnamed'], ['Matron', '', 'Matron'],
  ])('%s at “%s”: %s', (by, at, said) => expect(describeWho(by, at)).toBe(said));
});

describe('describeStep', () => {
  it('says who took it back, when and why, with one full stop', () => {
    expect(describeStep({ what: 'withdrawn', by: 'Nurse', at: '2012-08-15', reason: 'Too early' })).toBe('Withdrawn by Nurse, 15 August 2012: Too early.');
    expect(describeStep({ what: 'reinstated', by: '', at: '', reason: 'Right after all.' })).toBe('Reinstated by somebody unnamed: Right after all.');
  });
});

describe('endSentence and describeLacking', () => {
  it('a full stop comes once; what lacks is a request', () => {
    expect([endSentence('A'), endSentence('A.'), endSentence('A?')]).toEqual(['A.', 'A.', 'A?']);
    expect(describeLacking('name')).toBe('Write your name, so that it is known who decided.');
  });
});
