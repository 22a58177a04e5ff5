/**
 * How long does the statistical core take? `npm run bench:spc`
 *
 * Assesses 100 to 45,000 series of 60 months (limits, the four rules of mdc-strict, both icons, thresholds month by month
 * and warnings), then 4,500 series of 60, 120 and 240 months, then the evidence of all of them. Prints the median and the
 * best of several rounds, nanoseconds a point, and bytes allocated. Same seeded series each time.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { assessSeries } from '../../src/spc/assess-series.ts';
import type { Assessment, Recipe } from '../../src/spc/assessment.ts';
import { betaBinomialAtLeast } from '../../src/spc/distributions/beta-binomial.ts';
import { explainSignals } from '../../src/spc/explain-signals.ts';
import { drawFunnel } from '../../src/spc/limits/funnel.ts';
import { monthAt, monthIndex } from '../../src/spc/months.ts';
import type { MonthlySeries } from '../../src/spc/vocabulary.ts';
import { median } from './median.ts';

const ROUNDS = 21;
const FIRST = monthIndex('2015-01');

// Each round begins with a swept heap, as a page does, and bytes are counted from there.
setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;

/** Mulberry32: small, seeded, good enough to scatter points. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function seriesOf(count: number, months: number): MonthlySeries[] {
  const random = seeded(20211104);
  const periods = Array.from({ length: months }, (_, i) => monthAt(FIRST + i));
  const gaps = new Array<null>(months).fill(null);
  const provisional = new Array<boolean>(months).fill(false);
  return Array.from({ length: count }, (_, n) => {
    const centre = 0.7 + 0.25 * random();
    const denominators = periods.map(() => 5000 + Math.floor(10000 * random()));
    const numerators = denominators.map((size, i) => {
      const noise = random() + random() + random() - 1.5;
      const step = n % 5 === 0 && i > months / 2 ? -0.03 : 0;
      return Math.round(size * Math.min(1, centre + step + 0.02 * noise));
    });
    return {
      measureId: 'ae-4h', providerCode: `P${n}`, periods, gaps, provisional, restatedFrom: gaps, numerators, denominators,
      values: numerators.map((numerator, i) => numerator / (denominators[i] as number)),
    };
  });
}

const recipe: Recipe = {
  chartKind: 'xmr', ruleSet: 'mdc-strict', direction: 'higher-is-better', phaseStarts: [], baseline: null, excluded: [],
  gaps: null, screenMovingRanges: null, centreGiven: null, measureKind: 'proportion', multiplier: 1,
  thresholds: [{
    kind: 'standard', value: 0.95, comparison: 'at-least', from: null, to: null, label: '95%', source: 'standard', level: 'national',
  }],
};

interface Timing {
  readonly median: number;
  readonly best: number;
  /** Processor time, all threads: what remains comparable on a busy machine. */
  readonly processor: number;
  readonly bytes: number;
}

function time(work: () => unknown): Timing {
  const times: number[] = [];
  const busyTimes: number[] = [];
  let bytes = 0;
  let kept: unknown = null;
  for (let round = 0; round < ROUNDS; round++) {
    kept = null;
    sweep();
    const heap = process.memoryUsage().heapUsed;
    const busy = process.cpuUsage();
    const start = process.hrtime.bigint();
    kept = work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    const used = process.cpuUsage(busy);
    busyTimes.push((used.user + used.system) / 1e3);
    bytes = Math.max(bytes, process.memoryUsage().heapUsed - heap);
  }
  if (kept === null) throw new Error('Nothing was assessed.');
  return { median: median(times), best: Math.min(...times), processor: Math.min(...busyTimes), bytes };
}

function line(what: string, timing: Timing, points: number): void {
  const nanoseconds = (timing.best * 1e6) / points;
  process.stdout.write(
    `${what.padEnd(44)} median ${timing.median.toFixed(2).padStart(8)} ms   best ${timing.best.toFixed(2).padStart(8)} ms   processor ${timing.processor.toFixed(2).padStart(8)} ms`
    + `   ${nanoseconds.toFixed(1).padStart(6)} ns a point   ${(timing.bytes / points).toFixed(0).padStart(4)} bytes a point\n`,
  );
}

function assessAll(series: readonly MonthlySeries[]): Assessment[] {
  const assessments: Assessment[] = [];
  for (const one of series) assessments.push(assessSeries(one, recipe));
  return assessments;
}

function main(): void {
  const usual = seriesOf(4500, 60);
  // Compiled code is what a page that has been open for a second runs.
  for (let warm = 0; warm < 10; warm++) assessAll(usual);
  process.stdout.write('Growth with the number of series (60 months each)\n');
  for (const count of [100, 1000, 4500, 45_000]) {
    const series = count === 4500 ? usual : seriesOf(count, 60);
    line(`  ${count} series`, time(() => assessAll(series)), count * 60);
  }
  process.stdout.write('Growth with the number of months (4,500 series)\n');
  for (const months of [60, 120, 240]) {
    const series = seriesOf(4500, months);
    line(`  ${months} months`, time(() => assessAll(series)), 4500 * months);
  }
  process.stdout.write('Evidence of 4,500 series of 60 months\n');
  const assessments = assessAll(usual);
  let signals = 0;
  line('  every signal of every month', time(() => {
    signals = 0;
    for (const assessment of assessments) signals += explainSignals(assessment).length;
    return [signals];
  }), 4500 * 60);
  process.stdout.write(`  ${signals} signals\n`);
  line('  assessment and evidence together', time(() => {
    const all = assessAll(usual);
    return all.map((assessment) => explainSignals(assessment));
  }), 4500 * 60);
  process.stdout.write('Exact distributions at A&E sizes\n');
  const providers = Array.from({ length: 150 }, (_, i) => ({ code: `${i}`, numerator: 75_000 + ((i * 7919) % 900) - 450, denominator: 100_000 + i }));
  line('  a funnel of 150 providers', time(() => drawFunnel(providers, { kind: 'proportion', overDispersion: 'off' })), 150);
  line('  a tail of two million patients', time(() => betaBinomialAtLeast(1_900_000, 2_000_000, 9500, 500)), 1);
}

main();
