import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../data-loaders/command/command.ts';
import { runHere } from './run-here.ts';

class Refusal extends Error {}
const failing = (cause: unknown): Command => ({ run: () => Promise.reject(cause as Error), refusal: (told) => (told instanceof Refusal ? 2 : null) });

describe('exitCodeOf', () => {
  it('gives the code of the command, and leaves its answer alone', async () => {
    const echo: Command = { run: (given, { say, warn }) => { say(given.join(' ')); warn('beside'); return Promise.resolve(1); }, refusal: () => null };
    expect(await runHere(echo, 'july.csv', '--json')).toEqual({ code: 1, out: 'july.csv --json\n', errors: 'beside\n' });
  });

  it('a refusal is told in its words alone, with its own code', async () => {
    expect(await runHere(failing(new Refusal('Which files?')))).toEqual({ code: 2, out: '', errors: 'Which files?\n' });
  });

  it('a fault keeps its trace, and has a code that no refusal has', async () => {
    const { code, out, errors } = await runHere(failing(new TypeError('not a function')));
    expect([code, out]).toEqual([3, '']);
    expect(errors).toMatch(/^TypeError: not a function\n\s+at .*command\.test\.ts/);
  });

  it('what is thrown and is no error is shown as it is', async () => {
    expect(await runHere(failing('gone'))).toEqual({ code: 3, out: '', errors: 'gone\n' });
  });
});

describe('runCommand', () => {
  it('a program that ends without an answer says so and fails: a job that watches the code must not take it for done', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'never-answers.ts')], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([3, 'The program ended before its work was done. Nothing was written.\n']);
  });
});
