import { describe, expect, it } from 'vitest';
import { EVIDENCE_GROUPS } from '../../src/spc/comparison/rank-by-evidence.ts';
import { describeGroups, EVIDENCE_ORDER, evidenceGroupName } from '../../src/wording/describe-evidence.ts';

const NONE = { concern: 0, fails: 0, misses: 0, ordinary: 0, improvement: 0, 'not-enough-data': 0 };

describe('describeGroups', () => {
  it('each group that somebody is in, concern first; those without a sign of change are not counted out', () => {
    expect(describeGroups({ concern: 2, fails: 1, misses: 3, ordinary: 40, improvement: 1, 'not-enough-data': 1 })).toBe('2 concern · 1 failing · 3 missed the latest month · 1 improving · 1 with too little data');
  });

  it('a thousand and more: with a comma', () => {
    expect(describeGroups({ ...NONE, concern: 1200 })).toBe('1,200 concern');
  });

  it('nobody but ordinary ones, or nobody at all: no sign of change', () => {
    expect(describeGroups({ ...NONE, ordinary: 7 })).toBe('no sign of change');
    expect(describeGroups(NONE)).toBe('no sign of change');
  });
});

describe('evidenceGroupName', () => {
  it('every group has a heading of its own, and the rule names the first three in their order', () => {
    const names = EVIDENCE_GROUPS.map(evidenceGroupName);
    expect(new Set(names).size).toBe(EVIDENCE_GROUPS.length);
    expect(names.every((name) => /^[A-Z]/.test(name))).toBe(true);
    expect(EVIDENCE_ORDER).toMatch(/special-cause concern first.*cannot be relied on.*missed it in the latest month/);
  });
});
