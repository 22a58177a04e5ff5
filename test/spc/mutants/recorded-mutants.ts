/** Small faults somebody could make in the rules, the verdict and the assurance. The tests have to notice each. */
export interface Mutant {
  /** Path below `src/spc`. */
  readonly file: string;
  /** Text that occurs exactly once in the file, and what takes its place. */
  readonly from: string;
  readonly to: string;
  /** Test files or folders that have to fail. */
  readonly tests: readonly string[];
}

const signals = (file: string, from: string, to: string): Mutant => ({
  file: `signals/${file}.ts`, from, to, tests: ['test/spc/signals'],
});
const verdict = (from: string, to: string): Mutant => ({ file: 'variation.ts', from, to, tests: ['test/spc/variation.test.ts'] });
const assurance = (from: string, to: string): Mutant => ({ file: 'assurance.ts', from, to, tests: ['test/spc/assurance.test.ts'] });
const zones = (from: string, to: string): Mutant => ({ file: 'zones.ts', from, to, tests: ['test/spc/signals', 'test/spc/reference-cases.test.ts'] });
const inForce = (from: string, to: string): Mutant => ({
  file: 'thresholds-in-force.ts', from, to, tests: ['test/spc/thresholds-in-force.test.ts'],
});
const whole = (file: string, from: string, to: string): Mutant => ({
  file, from, to, tests: ['test/spc/assess-series.test.ts', 'test/spc/reference-cases.test.ts', 'test/spc/limits/limits.test.ts'],
});

export const MUTANTS: readonly Mutant[] = [
  signals('shift', 'run !== length ||', 'run !== length + 1 ||'),
  signals('shift', 'run !== length ||', 'run !== length - 1 ||'),
  signals('shift', '+(where > 0) - +(where < 0)', '+(where >= 0) - +(where < 0)'),
  signals('shift', '(+(here === side) & (linked[k] as number))', '+(here === side)'),
  signals('shift', 'linked[k + 1] === 1 && ', ''),
  signals('shift', '|| here === 0) continue', ') continue'),
  signals('shift', 'wholeRun ? start : start + length - 1', 'start'),
  signals('shift', 'k < count; k++', 'k < count - 1; k++'),
  signals('trend', 'steps !== length - 1 ||', 'steps !== length ||'),
  signals('trend', 'steps !== length - 1 ||', 'steps !== length - 2 ||'),
  signals('trend', '+(value > before) - +(value < before)', '+(value >= before) - +(value < before)'),
  signals('trend', '+(value > before) - +(value < before)', '+(value < before) - +(value > before)'),
  signals('trend', 'const start = k - length + 1', 'const start = k - length + 2'),
  signals('trend', 'acrossPhases ? points.joined : points.linked', 'points.linked'),
  signals('trend', 'acrossPhases ? points.joined : points.linked', 'points.joined'),
  signals('trend', '(link[k] as number) * ', ''),
  signals('trend', '|| step === 0) continue', ') continue'),
  signals('trend', 'k < count; k++', 'k < count - 1; k++'),
  signals('trend', 'wholeRun ? start : start + length - 1', 'start'),
  signals('some-beyond', 'beyond >= some', 'beyond > some'),
  signals('some-beyond', 'where >= nearest && where <= farthest) beyond++', 'where >= nearest) beyond++'),
  signals('some-beyond', 'if (where < 1) astray++', 'if (where < 0) astray++'),
  signals('some-beyond', '(astray === 0 || !rule.othersOnSameSide)', 'true'),
  signals('some-beyond', 'rule.outsideCounts ? EVERY_ZONE : 3', '3'),
  signals('some-beyond', '|| !together(linked, k - of + 1, k)', ''),
  signals('some-beyond', 'if (linked[k] !== 1) return false', ''),
  signals('some-beyond', 'if (!rule.completingOnly) fire', 'if (true) fire'),
  signals('some-beyond', 'side * (zone[k] as number) >= nearest) fire', 'true) fire'),
  zones('+(value > above) +', '+(value >= above) +'),
  zones('+(value > above2) +', '+(value >= above2) +'),
  zones('+(value > above3)', '+(value >= above3)'),
  zones('+(value < below3)', '+(value <= below3)'),
  zones('- +(value < below1)', ''),
  zones('relative === 0 ? 0 : relative * farthest(centre, lower, upper)', '0'),
  zones('const below3 = lower - slack', 'const below3 = lower + slack'),
  whole('limits/moving-range.ts', 'if (range < most)', 'if (range <= most)'),
  signals('../points', 'linked[count] = inside && (gap === 0 || runsBridge)', 'linked[count] = (gap === 0 || runsBridge)'),
  signals('../points', 'joined[count] = count > 0 && (gap === 0 || runsBridge)', 'joined[count] = count > 0'),
  whole('signals/flag-months.ts', '& ~bit', '& bit'),
  signals('outside', 'where === 4)', 'where >= 3)'),
  signals('outside', 'where === -4)', 'where <= -3)'),
  signals('outside', 'fire(bit, -1,', 'fire(bit, 1,'),
  signals('one-sigma', 'Math.abs(zone[k] as number) >= 2', 'Math.abs(zone[k] as number) >= 3'),
  signals('one-sigma', 'k - start >= length) {', 'k - start > length) {'),
  signals('one-sigma', 'else if (!constant(x, start, k)) fire', 'else fire'),
  signals('one-sigma', 'lastHigh >= earliest && lastLow >= earliest', 'true'),
  signals('alternating', 'step === -before', 'step === before'),
  signals('alternating', 'k - start >= length)', 'k - start >= length - 1)'),
  signals('anhoej', 'length > most) fire', 'length >= most) fire'),
  signals('anhoej', 'crossings >= fewest', 'crossings > fewest'),
  signals('anhoej', 'Math.round(Math.log2(useful)) + 3', 'Math.floor(Math.log2(useful)) + 3'),
  signals('anhoej', 'if (here === 0) continue;\n    useful++;', 'useful++;'),
  signals('anhoej', 'Math.max(0, useful - 1)', 'Math.max(0, useful)'),
  verdict('if (high === 0 && low === 0)', 'if (high === 0)'),
  verdict("high: { variation: 'improvement-high', conflict: false }, low: { variation: 'concern-low', conflict: false }", "high: { variation: 'concern-high', conflict: false }, low: { variation: 'improvement-low', conflict: false }"),
  verdict('if (sidedLow === 0) return sided.high', 'if (sidedLow === 0) return sided.low'),
  verdict("rules.precedence === 'concern-first'", "rules.precedence !== 'concern-first'"),
  verdict("'higher-is-better': { variation: 'concern-low', conflict: true }", "'higher-is-better': { variation: 'improvement-high', conflict: true }"),
  verdict('neutral: null,', "neutral: { variation: 'neither-high', conflict: true },"),
  verdict("if ((high & RULE_BITS[rule]) !== 0) return 'high';", ''),
  verdict('high & ~SIDELESS_RULES', 'high'),
  verdict('low & ~SIDELESS_RULES', 'low'),
  assurance('threshold <= lower + reach', 'threshold < lower'),
  assurance('threshold < lower + reach :', 'threshold <= lower :'),
  assurance('threshold >= upper - reach', 'threshold > upper'),
  assurance('threshold > upper - reach :', 'threshold >= upper :'),
  assurance("const passes = comparison === 'at-least' ? below : above", "const passes = comparison === 'at-most' ? below : above"),
  assurance("(comparison === 'at-least' ? above : below) ? 'fail'", "(comparison === 'at-least' ? below : above) ? 'fail'"),
  assurance("rules.thresholdOnLimit === 'decides' ? slack : -slack", '0'),
  inForce("['local', 'standard', 'trajectory-month', 'interim']", "['standard', 'local', 'trajectory-month', 'interim']"),
  inForce("['site', 'provider', 'commissioner', 'national']", "['national', 'commissioner', 'provider', 'site']"),
  inForce('indexNotBefore(periods, `${threshold.to}~`)', 'indexNotBefore(periods, threshold.to)'),
  inForce('threshold.kind === judgedKind ? 0 :', 'false ? 0 :'),
  inForce("(challenger.from ?? '') >= (holder.from ?? '')", "(challenger.from ?? '') < (holder.from ?? '')"),
  inForce('value >= threshold - slack', 'value > threshold'),
  inForce(' - EQUALITY_TOLERANCE * Math.abs(row.value)', ''),
  inForce("row.comparison === 'at-least' ? 1 : -1", '1'),
  inForce('value <= threshold + slack', 'value < threshold'),
  whole('assess-series.ts', 'points.anyHigh ? (points.high[decidingIndex] as number) : 0', '0'),
  whole('assess-series.ts', 'points.count < rules.minimumPoints', 'points.count <= rules.minimumPoints'),
  whole('assess-series.ts', 'span.end - span.first < rules.minimumPhasePoints', 'span.end - span.first <= rules.minimumPhasePoints'),
  whole('assess-series.ts', "if (recipe.direction === 'neutral') return", "if (false) return"),
  whole('assess-series.ts', 'if (short) return', 'if (false) return'),
  whole('assess-series.ts', "verdict.variation === 'common-cause'", 'true'),
  whole('assess-series.ts', 'decidingIndex !== null && !rare', 'decidingIndex !== null'),
  whole('assess-series.ts', "tooFew ? 'not-enough-data' : rare ? 'too-rare' : null", "tooFew ? 'not-enough-data' : null"),
  whole('warnings.ts', 'mean < TOO_RARE_MEAN_COUNT', 'mean <= TOO_RARE_MEAN_COUNT'),
  whole('warnings.ts', 'facts.meanCount < LOW_MEAN_COUNT', 'facts.meanCount <= LOW_MEAN_COUNT'),
  whole('limits/moving-range.ts', 'if (ranged[k] !== 1) continue;', ''),
  whole('points.ts', 'if (excluded[i] === 1 || provisional[i] === true) continue;', 'if (excluded[i] === 1) continue;'),
  whole('points.ts', 'if (excluded[i] === 1 || provisional[i] === true) continue;', 'if (provisional[i] === true) continue;'),
  whole('points.ts', 'ranged[count] = inside && (gap === 0 || rangesBridge)', 'ranged[count] = inside && (true)'),
];
