/**
 * `npm test`: every check there is, side by side where they leave each other alone. Prints a line a step, the output of those that failed,
 * a table, and as its last line `N passed, N failed`. `npm test -- types unit` runs the steps named.
 */
import { lastLine } from './run/count-results.ts';
import { runStep, type StepResult } from './run/run-step.ts';
import { runSteps } from './run/run-steps.ts';
import { STEPS } from './run/steps.ts';

const LONGEST_OUTPUT = 400;
const LONGEST_LINE = 600;

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`No step called ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`);
  const results = await runSteps(STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)), { run: runStep, ended: tell });
  console.log(table(results));
  console.log(lastLine(results.map((result) => result.count)));
  process.exitCode = results.some((result) => result.count.failed > 0) ? 1 : 0;
}

function tell({ name, count, seconds, output }: StepResult): void {
  console.log(`${count.failed === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(0)} s)`);
  if (count.failed > 0) console.log(indented(output));
}

function indented(output: string): string {
  const lines = output.trim().split('\n');
  const shown = lines.length <= LONGEST_OUTPUT ? lines : [`… ${lines.length - LONGEST_OUTPUT} lines before`, ...lines.slice(-LONGEST_OUTPUT)];
  return shown.map((line) => `    ${line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)} …`}`).join('\n');
}

function table(results: readonly StepResult[]): string {
  const rows = results.map(({ name, count, seconds }) => [name, String(count.passed), String(count.failed), String(count.left), seconds.toFixed(0)]);
  const all = [['step', 'passed', 'failed', 'left out', 'seconds'], ...rows];
  const width = (column: number): number => Math.max(...all.map((row) => row[column]?.length ?? 0));
  return ['', ...all.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column)))).join('  ')), ''].join('\n');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
