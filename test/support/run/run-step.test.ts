import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

import { countExit, countVitest } from './count-results.ts';
import { runStep, type Step } from './run-step.ts';

const step = (code: string, more: Partial<Step> = {}): Step => ({ name: 'made', command: ['-e', code], count: countExit, minutes: 1, ...more });

describe('runStep', () => {
  it('counts a program that ends well as passed and keeps what it printed on both streams', async () => {
    const result = await runStep(step('console.log("out"); console.error("err")'));
    expect(result.count).toEqual({ passed: 1, failed: 0, left: 0 });
    expect(result.output).toMatch(/out[\s\S]*err|err[\s\S]*out/);
  });
  it('counts a crash as failed', async () => {
    expect((await runStep(step('process.exit(3)'))).count.failed).toBe(1);
  });
  it('stops a program that hangs and says so', async () => {
    const result = await runStep(step('setInterval(() => {}, 1000)', { minutes: 0.01 }));
    expect([result.count.failed, result.output]).toEqual([1, expect.stringContaining('Stopped: not finished after 0.01 minutes')]);
  });
  it('reads the report that the program wrote', async () => {
    const report = JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] });
    const writes = `require('node:fs').writeFileSync(process.argv[1], ${JSON.stringify(report)})`;
    expect((await runStep({ ...step(writes), command: ['-e', writes, 'REPORT'], count: countVitest })).count.passed).toBe(3);
  });
  it('gives it a folder for temporary files, which is gone with all that was left in it', async () => {
    const { output } = await runStep(step('const { tmpdir } = require("node:os"); console.log(require("node:fs").mkdtempSync(require("node:path").join(tmpdir(), "left-")))'));
    expect(basename(output.trim())).toMatch(/^left-/);
    expect(dirname(output.trim())).not.toBe(tmpdir());
    expect(existsSync(dirname(output.trim()))).toBe(false);
  });
  it('counts a step that cannot even be prepared as failed, with the reason', async () => {
    const result = await runStep(step('', { environment: () => { throw new Error('no browser here'); } }));
    expect([result.count.failed, result.output]).toEqual([1, 'no browser here']);
  });
});
