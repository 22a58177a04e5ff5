/** Runs one step of the test run in its own process, with a time limit kept from outside. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Count, Counting } from './count-results.ts';

export interface Step {
  readonly name: string;
  /** Arguments to Node; `REPORT` in one stands for the path that the tool shall write its report to. */
  readonly command: readonly string[];
  readonly count: Counting;
  readonly minutes: number;
  readonly environment?: () => Readonly<Record<string, string>>;
  /** It uses every processor itself, or its tests wait with a limit: nothing runs beside it. */
  readonly alone?: boolean;
  /** Names of the steps whose end it waits for. */
  readonly after?: readonly string[];
}

export interface StepResult {
  readonly name: string;
  readonly count: Count;
  readonly seconds: number;
  /** All that the step printed. */
  readonly output: string;
}

/** Runs a step to its end, or stops it and its children when its minutes are over. Never throws: a crash is a failed check. */
export async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  const folder = mkdtempSync(join(tmpdir(), 'watchline-report-'));
  const report = join(folder, 'report.json');
  try {
    const environment = step.environment?.() ?? {};
    const ended = await runToEnd(step, report, environment);
    const count = step.count({ exitCode: ended.exitCode, report: existsSync(report) ? readFileSync(report, 'utf8') : null });
    return { name: step.name, count, seconds: seconds(), output: ended.output };
  } catch (error) {
    return { name: step.name, count: { passed: 0, failed: 1, left: 0 }, seconds: seconds(), output: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runToEnd(step: Step, report: string, environment: Readonly<Record<string, string>>): Promise<{ exitCode: number | null; output: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, step.command.map((part) => part.replaceAll('REPORT', report)), {
      // Temporary files of its own: whatever a test leaves behind, or one that was stopped, goes with them.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, REPORT: report, TMPDIR: dirname(report), TEMP: dirname(report), TMP: dirname(report), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    let stopped = false;
    const stop = (): void => {
      stopped = true;
      if (child.pid !== undefined) endGroup(child.pid);
    };
    const limit = setTimeout(() => {
      output.push(`\nStopped: not finished after ${step.minutes} minutes.\n`);
      stop();
    }, step.minutes * 60_000);
    process.once('exit', stop);
    child.once('error', failed);
    child.once('close', (code) => {
      clearTimeout(limit);
      process.off('exit', stop);
      done({ exitCode: stopped ? null : code, output: output.join('') });
    });
  });
}

/** Ends a step together with the programs it started; it may have ended by itself a moment ago. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
