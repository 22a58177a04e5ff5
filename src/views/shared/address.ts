/**
 * The address of every screen, written and read in one place, so that a link reproduces what was seen.
 * Unknown or damaged parts are ignored: an old link opens the nearest screen instead of failing.
 */
import type { RuleSetId } from '../../spc/assessment.ts';
import type { Period } from '../../spc/vocabulary.ts';

export type ScorecardRows = 'measures' | 'providers';
export type ScorecardSort = 'name' | 'concern';

export interface ScorecardState {
  /** Null: measures down the side, unless there are many providers. */
  readonly rows: ScorecardRows | null;
  readonly sort: ScorecardSort;
  /** Text that provider names must hold. */
  readonly find: string;
}

export interface ChartState {
  readonly table: boolean;
  /** The month pinned on the chart. */
  readonly pin: Period | null;
  readonly rules: RuleSetId | null;
}

export const RULE_SETS: readonly RuleSetId[] = [
  'mdc-strict', 'plot-the-dots', 'anhoej', 'western-electric', 'nelson', 'powerbi-spc',
];

function withSearch(path: string, parts: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value) search.set(name, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

export function scorecardAddress(state: Partial<ScorecardState> = {}): string {
  return withSearch('/scorecard', {
    rows: state.rows ?? null,
    sort: state.sort === 'concern' ? 'concern' : null,
    find: state.find || null,
  });
}

export function readScorecardState(search: string): ScorecardState {
  const parts = new URLSearchParams(search);
  const rows = parts.get('rows');
  return {
    rows: rows === 'measures' || rows === 'providers' ? rows : null,
    sort: parts.get('sort') === 'concern' ? 'concern' : 'name',
    find: parts.get('find') ?? '',
  };
}

export function chartAddress(measureId: string, providerCode: string, state: Partial<ChartState> = {}): string {
  return withSearch(`/chart/${encodeURIComponent(measureId)}/${encodeURIComponent(providerCode)}`, {
    table: state.table ? 'yes' : null,
    pin: state.pin ?? null,
    rules: state.rules ?? null,
  });
}

export function readChartState(search: string): ChartState {
  const parts = new URLSearchParams(search);
  const pin = parts.get('pin');
  const rules = parts.get('rules');
  return {
    table: parts.get('table') === 'yes',
    pin: pin && /^\d{4}-(0[1-9]|1[0-2])$/.test(pin) ? pin : null,
    rules: RULE_SETS.find((id) => id === rules) ?? null,
  };
}

export const dataAddress = (): string => '/data';
