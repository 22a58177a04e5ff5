/** Milliseconds a page is held up at a time: a person notices from about 50 on, and drawing needs some of them. */
const HELD_AT_MOST = 16;

interface WithScheduler {
  readonly scheduler?: { yield?(): Promise<void> };
}

let since = 0;

/** Has this thread been held up long enough by work that can pause? Cheap: for asking after every few rows. */
export function shouldBreathe(): boolean {
  const now = performance.now();
  // A long pause lies behind: the work has only just begun.
  if (now - since > 1000) since = now;
  return now - since > HELD_AT_MOST;
}

/** Lets the page draw and answer clicks, then goes on. Also in Node, where it lets other work run. */
export async function breathe(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield === undefined) await new Promise<void>((resolve) => { setTimeout(() => { resolve(); }, 0); });
  else await scheduler.yield();
  since = performance.now();
}

/** As `map`, with pauses, for lists whose work would hold up the page. */
export async function mapWithPauses<From, To>(list: readonly From[], make: (from: From, index: number) => To): Promise<To[]> {
  const made: To[] = [];
  for (const [index, each] of list.entries()) {
    if (shouldBreathe()) await breathe();
    made.push(make(each, index));
  }
  return made;
}

/** Goes through all steps of a work at once, and gives what it comes to. */
export function drain<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same with pauses between its steps. */
export async function drainWithPauses<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    if (shouldBreathe()) await breathe();
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
