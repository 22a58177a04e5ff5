import type { Assessment } from './assessment.ts';
import { replay } from './replay.ts';
import type { RuleSet } from './rule-sets.ts';
import { runTestsOf, type RunTests } from './signals/anhoej.ts';

/** The run tests of one phase, and whether they signal. */
export interface PhaseRunTests extends RunTests {
  readonly phase: number;
  /** Months of the phase that are not left out, those without a value included. */
  readonly observations: number;
  readonly signal: boolean;
}

/**
 * Does this series run too long on one side of its centre, or cross it too seldom, phase by phase?
 *
 * The Anhøj rules on any chart: a signal when the longest run is over round(log₂ n) + 3 or crossings are under the 5%
 * quantile of Binomial(n − 1, ½), n the points not on the centre. Neighbouring moving ranges share a value, so a moving
 * range chart is counted but never signals. Source: Anhøj & Olesen 2014.
 */
export function runTests(assessment: Assessment, rules?: RuleSet): PhaseRunTests[] {
  const points = replay(assessment, rules);
  return points.spans.map((span, phase) => {
    const tests = runTestsOf(points, span);
    let observations = 0;
    for (let i = span.from; i < span.to; i++) if (points.excluded[i] !== 1) observations++;
    const signal = assessment.chartKind !== 'mr' && tests.longestRun !== null && tests.longestRunMax !== null
      && tests.crossings !== null && tests.crossingsMin !== null
      && (tests.longestRun > tests.longestRunMax || tests.crossings < tests.crossingsMin);
    return { phase, observations, ...tests, signal };
  });
}
