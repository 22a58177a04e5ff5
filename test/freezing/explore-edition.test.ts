import { describe, expect, it } from 'vitest';
import { drain } from '../../src/database/breathe.ts';
import { unlessStopped } from '../../src/freezing/explore-edition.ts';

function* counted(log: number[]): Generator<void, string> {
  for (let step = 1; step <= 3; step += 1) {
    log.push(step);
    yield;
  }
  return 'made';
}

describe('unlessStopped', () => {
  it('not stopped → every step, and what the work gives; stopped between two steps → left off there with the reason', () => {
    const stop = new AbortController();
    const whole: number[] = [];
    expect(drain(unlessStopped(counted(whole), stop.signal))).toBe('made');
    expect(whole).toEqual([1, 2, 3]);
    const half: number[] = [];
    const work = unlessStopped(counted(half), stop.signal);
    work.next();
    stop.abort(new Error('stopped'));
    expect(() => work.next()).toThrow('stopped');
    expect(half).toEqual([1]);
  });
});
