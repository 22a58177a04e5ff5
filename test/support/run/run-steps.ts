/** Which steps of a test run go side by side? */
import type { Step, StepResult } from './run-step.ts';

/** What the order is made of. */
export type Placed = Pick<Step, 'name' | 'alone' | 'after'>;

interface Running<S extends Placed> {
  readonly run: (step: S) => Promise<StepResult>;
  /** Called as each ends. */
  readonly ended: (result: StepResult) => void;
}

/** Programs of one thread each: as many at once leave no processor idle, on the smallest machine too. */
const AT_ONCE = 2;

/**
 * Runs steps in their order, two at a time; one that is `alone` has the machine to itself, and one that comes `after` others waits
 * for those of them that run at all. None overtakes another, so the same steps always start in the same order. Results are in the
 * order of the steps, whichever ended first.
 *
 * @example await runSteps(STEPS, { run: runStep, ended: ({ name }) => console.log(name) })
 */
export async function runSteps<S extends Placed>(steps: readonly S[], { run, ended }: Running<S>): Promise<readonly StepResult[]> {
  const running = new Map<S, Promise<void>>();
  const results = new Map<S, StepResult>();
  const left = (names: readonly string[]): boolean => steps.some((step) => names.includes(step.name) && !results.has(step));
  const mayStart = (step: S): boolean => running.size < AT_ONCE && !left(step.after ?? [])
    && (running.size === 0 || !(step.alone || [...running.keys()].some(({ alone }) => alone)));
  for (const step of steps) {
    while (!mayStart(step)) await Promise.race(running.values());
    running.set(step, run(step).then((result) => {
      running.delete(step);
      results.set(step, result);
      ended(result);
    }));
  }
  await Promise.all(running.values());
  return steps.flatMap((step) => results.get(step) ?? []);
}
