import type { Recipe, RuleSetId } from '../../src/spc/assessment.ts';
import { T_CHART_EXPONENT } from '../../src/spc/constants.ts';
import { monthAt, monthIndex } from '../../src/spc/months.ts';
import { RULE_SETS, type RuleSet } from '../../src/spc/rule-sets.ts';
import type { ChartKind, Direction, GapReason, MonthlySeries, Threshold } from '../../src/spc/vocabulary.ts';
import type { ReferenceCase } from './reference-case.ts';
import { Refusal, rowsInOrder, type CaseRow } from './rows-in-order.ts';

/** A case in the words of the statistical core. */
export interface CaseSetting {
  readonly rows: readonly CaseRow[];
  readonly series: MonthlySeries;
  readonly recipe: Recipe;
  readonly ruleSets: readonly RuleSet[];
  /** What the tool multiplies by at the end. */
  readonly multiply: number;
}

const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  xmr: 'xmr', i: 'xmr', mr: 'mr', run: 'run', p: 'p', pp: 'p-prime', u: 'u', up: 'u-prime', c: 'c', g: 'g', t: 't', ip: 'i-prime',
};
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  increase: 'higher-is-better', decrease: 'lower-is-better', neutral: 'neutral',
};
const FEWEST_FIXED_POINTS = 12;
/** Rows are weeks, days, events or months: each stands for one month after another, from this one on. */
const FIRST_MONTH = monthIndex('2000-01');
const SUMMED: ReadonlySet<ChartKind> = new Set(['c', 'p', 'p-prime', 'u', 'u-prime']);

/** Which of Watchline's rule sets answers for the rules that a case names? */
export function ruleSetsFor(rules: string | null | undefined): readonly RuleSetId[] {
  switch (rules) {
    case 'mdc':
    case 'plot-the-dots':
      return ['plot-the-dots'];
    case 'anhoej':
    case 'bestbox':
    case 'cutbox':
      return ['anhoej'];
    case 'western-electric and nelson':
      return ['western-electric', 'nelson'];
    case 'western-electric':
    case 'nelson':
    case 'powerbi-spc':
      return [rules];
    case 'mdc-strict':
    case null:
    case undefined:
      return ['mdc-strict'];
    default:
      throw new Refusal(`The rules “${rules}” are not known; known are ${Object.keys(RULE_SETS).join(', ')}.`);
  }
}

/** The named rule set with the choices of the case: the tools compared with have no minimum of points of ours. */
function asTheCaseAsks(id: RuleSetId, { options }: ReferenceCase): RuleSet {
  const rules = RULE_SETS[id];
  const strict = id === 'mdc-strict';
  return {
    ...rules,
    limitMultiplier: options.limitMultiplier ?? rules.limitMultiplier,
    screenMultiplier: options.chart === 'ip' ? rules.screenMultiplier : options.screenMultiplier ?? rules.screenMultiplier,
    minimumPoints: options.minimumPoints ?? (strict ? rules.minimumPoints : 0),
    minimumPhasePoints: strict ? rules.minimumPhasePoints : 0,
    belowMinimum: 'own-centre',
    refuseRareCounts: false,
    precedence: options.conflict === 'concern' ? 'concern-first' : rules.precedence,
    primeSpread: options.categorical === true ? 'standard-deviation' : 'successive',
    iPrimeSpreadFromAll: id === 'anhoej',
  };
}

function thresholdsOf({ options }: ReferenceCase, rows: readonly CaseRow[]): Threshold[] {
  const { target, direction } = options;
  const comparison = direction === 'decrease' ? 'at-most' : 'at-least';
  const threshold = (value: number, month: string | null): Threshold => ({
    kind: 'standard', value, comparison, from: month, to: month, label: 'target', source: 'case', level: 'national',
  });
  if (typeof target === 'number') return [threshold(target, null)];
  if (target === null || target === undefined) return [];
  return target.flatMap((value, row) =>
    value === null || row >= rows.length ? [] : [threshold(value, monthAt(FIRST_MONTH + row))]);
}

function seriesOf(name: string, rows: readonly CaseRow[], kind: ChartKind): MonthlySeries {
  const ratio = kind === 'i-prime' || (SUMMED.has(kind) && kind !== 'c');
  const values = rows.map((row) => {
    if (!ratio) return row.value;
    const { numerator, denominator } = row;
    if (numerator === null || denominator === null || denominator === 0) return null;
    return numerator / denominator;
  });
  const gaps = rows.map((row, i): GapReason | null =>
    values[i] !== null ? null : row.denominator === 0 ? 'zero-denominator' : 'not-submitted');
  return {
    measureId: name,
    providerCode: 'case',
    periods: rows.map((_, row) => monthAt(FIRST_MONTH + row)),
    values,
    numerators: rows.map((row) => (ratio ? row.numerator : null)),
    denominators: rows.map((row) => (ratio ? row.denominator : null)),
    gaps,
    provisional: rows.map(() => false),
    restatedFrom: rows.map(() => null),
  };
}

function phaseStartsOf({ options }: ReferenceCase, rows: readonly CaseRow[]): number[] {
  const starts = [...(options.rebase ?? [])];
  for (const date of options.rebaseDates ?? []) {
    const row = rows.findIndex((candidate) => candidate.period === date);
    if (row > 0) starts.push(row);
  }
  return starts.filter((row) => row > 0 && row < rows.length);
}

function refuseAsTheToolDoes({ options }: ReferenceCase, rows: readonly CaseRow[]): void {
  const mdc = options.rules === 'mdc' || options.rules === 'plot-the-dots';
  const fixed = options.baselinePoints;
  if (mdc && typeof fixed === 'number' && fixed < FEWEST_FIXED_POINTS) {
    throw new Refusal('fix_after_n_points must be a single numeric that is greater than or equal to 12.');
  }
  if (options.chart === 't' && rows.some((row) => row.value !== null && row.value <= 0)) {
    throw new Refusal('Time between events must be greater than zero');
  }
}

/**
 * What does a case ask, in the words of the core?
 * @throws Refusal where the tool the case names refuses the input.
 */
export function settingOf(reference: ReferenceCase): CaseSetting {
  const { options, name } = reference;
  const kind = CHART_KINDS[options.chart];
  if (kind === undefined) throw new Refusal(`The chart “${options.chart}” is not known; known are ${Object.keys(CHART_KINDS).join(', ')}.`);
  const ids = ruleSetsFor(options.rules);
  const merge = ids[0] === 'plot-the-dots' ? 'refuse' : SUMMED.has(kind) ? 'sum' : 'mean';
  const rows = rowsInOrder(reference, merge);
  refuseAsTheToolDoes(reference, rows);
  const monthOf = (row: number): string => monthAt(FIRST_MONTH + row);
  const given = options.centreGiven ?? null;
  const recipe: Recipe = {
    chartKind: kind,
    ruleSet: ids[0] as RuleSetId,
    direction: DIRECTIONS[options.direction ?? 'neutral'] ?? 'neutral',
    phaseStarts: phaseStartsOf(reference, rows).map(monthOf),
    baseline: typeof options.baselinePoints === 'number' ? { months: options.baselinePoints } : null,
    excluded: (options.exclude ?? []).filter((row) => row >= 0 && row < rows.length).map(monthOf),
    gaps: null,
    screenMovingRanges: options.screenMovingRanges ?? null,
    // qicharts2 reads a centre given to a t chart as already transformed; the core reads a time.
    centreGiven: given !== null && kind === 't' ? Math.max(given, 0) ** T_CHART_EXPONENT : given,
    thresholds: thresholdsOf(reference, rows),
    multiplier: 1,
  };
  return {
    rows, series: seriesOf(name, rows, kind), recipe, multiply: options.multiply ?? 1,
    ruleSets: ids.map((id) => asTheCaseAsks(id, reference)),
  };
}
