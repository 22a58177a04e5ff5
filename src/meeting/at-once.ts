/** What does a work in steps come to, done without a pause? For tests, exports and programs, where no page waits. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
