import { describe, expect, it } from 'vitest';

import type { StepResult } from './run-step.ts';
import { runSteps, type Placed } from './run-steps.ts';
import { STEPS } from './steps.ts';

/** Runs steps whose ends are called for by name, and tells what ran at each moment. */
function stage(steps: readonly Placed[]) {
  const ends = new Map<string, () => void>();
  const reported: string[] = [];
  const whole = runSteps(steps, {
    run: ({ name }) => new Promise<StepResult>((done) => {
      ends.set(name, () => {
        ends.delete(name);
        done({ name, count: { passed: 1, failed: 0, left: 0 }, seconds: 1, output: '' });
      });
    }),
    ended: ({ name }) => reported.push(name),
  });
  const settled = async (): Promise<string> => {
    // As many turns as any chain of promises here needs.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    return [...ends.keys()].sort().join(' ');
  };
  return { whole, reported, running: settled, end: async (name: string): Promise<string> => { ends.get(name)?.(); return settled(); } };
}

describe('runSteps', () => {
  it('runs two at a time in their order, and gives the results in that order whichever ended first', async () => {
    const { whole, reported, running, end } = stage([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
    expect(await running()).toBe('a b');
    expect(await end('b')).toBe('a c');
    expect(await end('c')).toBe('a');
    await end('a');
    expect((await whole).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(reported).toEqual(['b', 'c', 'a']);
  });
  it('gives one that is alone the machine to itself', async () => {
    const { running, end } = stage([{ name: 'a' }, { name: 'b' }, { name: 'tests', alone: true }, { name: 'c' }]);
    expect(await running()).toBe('a b');
    expect(await end('a')).toBe('b');
    expect(await end('b')).toBe('tests');
    expect(await end('tests')).toBe('c');
  });
  it('has one wait for those that it comes after, and for none that is not asked for', async () => {
    const { running, end } = stage([{ name: 'long' }, { name: 'build' }, { name: 'budgets', after: ['build', 'not asked for'] }]);
    expect(await running()).toBe('build long');
    expect(await end('long')).toBe('build');
    expect(await end('build')).toBe('budgets');
  });
  it('of none ends at once', async () => {
    expect(await runSteps([], { run: () => Promise.reject(new Error('nothing to run')), ended: () => undefined })).toEqual([]);
  });
});

describe('the steps', () => {
  it('that run tests against a clock have the machine to themselves', () => {
    expect(STEPS.filter(({ alone }) => alone).map(({ name }) => name)).toEqual(expect.arrayContaining(['unit', 'browser']));
  });
  it('that look at what is built come after the building, and the building after what reads every file', () => {
    const afterOf = (name: string): readonly string[] => STEPS.find((step) => step.name === name)?.after ?? [];
    expect([afterOf('budgets'), afterOf('browser'), afterOf('build')]).toEqual([['build'], ['build'], ['unused']]);
  });
  it('come after none but earlier ones', () => {
    for (const [at, { name, after = [] }] of STEPS.entries()) expect(STEPS.slice(0, at).map((step) => step.name), name).toEqual(expect.arrayContaining([...after]));
  });
});
