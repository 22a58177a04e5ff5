/**
 * The address of every screen, written and read in one place, so that a link reproduces what was seen.
 * Unknown or damaged parts are ignored: an old link opens the nearest screen instead of failing.
 */
import { ANY_EVENT, type EventChoice } from '../../database/read-chosen-events.ts';
import { PRESENT_TERMS, type Terms } from '../../queries/use-terms.ts';
import type { RuleSetId } from '../../spc/assessment.ts';
import { SUMMARY_COLUMNS, SUMMARY_ROWS, type SummaryColumn, type SummaryRow } from '../../spc/summary-place.ts';
import type { ChartKind, Period } from '../../spc/vocabulary.ts';
import { measureAddress, measuresAddress, type MeasureState } from './measure-address.ts';
import { monthOf, termsParts } from './terms-address.ts';

export type ScorecardRows = 'measures' | 'providers';
export type ScorecardSort = 'name' | 'concern';

export interface ScorecardState {
  /** Null: measures down the side, unless there are many providers. */
  readonly rows: ScorecardRows | null;
  readonly sort: ScorecardSort;
  /** Text that provider names must hold. */
  readonly find: string;
  /** Only providers beneath this organisation; null: all. */
  readonly under: string | null;
  readonly domain: string | null;
  /** The picked row and column of the summary grid; null: not picked by it. */
  readonly variation: SummaryRow | null;
  readonly assurance: SummaryColumn | null;
  /** Keys of columns put out of sight: provider codes, or measure ids where measures stand across. */
  readonly hide: readonly string[];
  /** Is the summary grid open? */
  readonly summary: boolean;
}

export interface ChartState {
  readonly table: boolean;
  /** The month pinned on the chart. */
  readonly pin: Period | null;
  readonly rules: RuleSetId | null;
  /** The kind of chart somebody asked for; null: the measure's own. */
  readonly kind: ChartKind | null;
  /** First and last month shown; null: all. */
  readonly zoom: Zoom | null;
  /** What somebody asked to see beside the chart, in the order of `COMPANIONS`. */
  readonly beside: readonly Companion[];
  /** Performance of the months to come that “what would it take” supposes, in the measure's unit; null: not chosen yet. */
  readonly take: number | null;
}

export interface Zoom {
  readonly from: Period;
  readonly to: Period;
}

/** What can stand beside a chart on request. */
export const COMPANIONS = ['differences', 'take', 'ranges', 'year', 'days', 'last-year'] as const;
export type Companion = (typeof COMPANIONS)[number];

const CHART_KINDS: readonly ChartKind[] = ['run', 'xmr', 'i-prime', 'p', 'p-prime', 'u', 'u-prime', 'c'];

export const RULE_SETS: readonly RuleSetId[] = [
  'mdc-strict', 'plot-the-dots', 'anhoej', 'western-electric', 'nelson', 'powerbi-spc',
];

function withSearch(path: string, parts: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value) search.set(name, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

export function scorecardAddress(state: Partial<ScorecardState> = {}, terms: Terms = PRESENT_TERMS): string {
  return withSearch('/scorecard', {
    ...termsParts(terms),
    rows: state.rows ?? null,
    sort: state.sort === 'concern' ? 'concern' : null,
    find: state.find || null,
    under: state.under ?? null,
    domain: state.domain ?? null,
    variation: state.variation ?? null,
    assurance: state.assurance ?? null,
    hide: state.hide?.join(' ') || null,
    summary: state.summary ? 'yes' : null,
  });
}

export function readScorecardState(search: string): ScorecardState {
  const parts = new URLSearchParams(search);
  const rows = parts.get('rows');
  return {
    rows: rows === 'measures' || rows === 'providers' ? rows : null,
    sort: parts.get('sort') === 'concern' ? 'concern' : 'name',
    find: parts.get('find') ?? '',
    under: parts.get('under') || null,
    domain: parts.get('domain') || null,
    variation: SUMMARY_ROWS.find((row) => row === parts.get('variation')) ?? null,
    assurance: SUMMARY_COLUMNS.find((column) => column === parts.get('assurance')) ?? null,
    hide: (parts.get('hide') ?? '').split(' ').filter(Boolean),
    summary: parts.get('summary') === 'yes',
  };
}

export function chartAddress(measureId: string, providerCode: string, state: Partial<ChartState> = {}, terms: Terms = PRESENT_TERMS): string {
  return withSearch(`/chart/${encodeURIComponent(measureId)}/${encodeURIComponent(providerCode)}`, {
    ...termsParts(terms),
    table: state.table ? 'yes' : null,
    pin: state.pin ?? null,
    rules: state.rules ?? null,
    kind: state.kind ?? null,
    months: state.zoom ? `${state.zoom.from}_${state.zoom.to}` : null,
    beside: state.beside?.join(' ') || null,
    take: state.take == null ? null : String(state.take),
  });
}

function readZoom(text: string | null): Zoom | null {
  const [from = null, to = null] = (text ?? '').split('_').map(monthOf);
  return from !== null && to !== null && from < to ? { from, to } : null;
}

function readTake(text: string | null): number | null {
  const number = Number(text);
  return text === null || text.trim() === '' || !Number.isFinite(number) ? null : number;
}

export function readChartState(search: string): ChartState {
  const parts = new URLSearchParams(search);
  const rules = parts.get('rules');
  return {
    table: parts.get('table') === 'yes',
    pin: monthOf(parts.get('pin')),
    rules: RULE_SETS.find((id) => id === rules) ?? null,
    kind: CHART_KINDS.find((kind) => kind === parts.get('kind')) ?? null,
    zoom: readZoom(parts.get('months')),
    beside: COMPANIONS.filter((each) => (parts.get('beside') ?? '').split(' ').includes(each)),
    take: readTake(parts.get('take')),
  };
}

export const dataAddress = (terms: Terms = PRESENT_TERMS): string => withSearch('/data', termsParts(terms));
export const changesAddress = (terms: Terms = PRESENT_TERMS): string => withSearch('/changes', termsParts(terms));
export const registerAddress = (terms: Terms = PRESENT_TERMS): string => withSearch('/register', termsParts(terms));
export const boardPackAddress = (terms: Terms = PRESENT_TERMS): string => withSearch('/board-pack', termsParts(terms));
export const meetingAddress = (terms: Terms = PRESENT_TERMS): string => withSearch('/meeting', termsParts(terms));

export const frozenAddress = (terms: Terms = PRESENT_TERMS): string => withSearch('/frozen', termsParts(terms));
/** `pack`: where a frozen pack lies, relative to this site; null: none is chosen yet. */
export const replayAddress = (pack: string | null = null, terms: Terms = PRESENT_TERMS): string => withSearch('/replay', { ...termsParts(terms), pack });
export const readReplayPack = (search: string): string | null => new URLSearchParams(search).get('pack') || null;

export const providersAddress = (terms: Terms = PRESENT_TERMS): string => withSearch('/providers', termsParts(terms));
export const providerAddress = (code: string, terms: Terms = PRESENT_TERMS): string => withSearch(`/provider/${encodeURIComponent(code)}`, termsParts(terms));

/** `dimension` null: whichever there is first. */
export function breakdownAddress(measureId: string, providerCode: string, dimension: string | null = null, terms: Terms = PRESENT_TERMS): string {
  return withSearch(`/chart/${encodeURIComponent(measureId)}/${encodeURIComponent(providerCode)}/by/${encodeURIComponent(dimension ?? 'any')}`, termsParts(terms));
}

/** The events that are chosen, part by part. Example: `/events?measure=never_events&provider=ZZ1&from=2012-06&to=2012-06`. */
export function eventsAddress(choice: Partial<EventChoice> = {}, terms: Terms = PRESENT_TERMS): string {
  return withSearch('/events', { ...termsParts(terms), ...choice });
}

export function readEventChoice(search: string): EventChoice {
  const parts = new URLSearchParams(search);
  const said = Object.fromEntries(Object.keys(ANY_EVENT).map((name) => [name, parts.get(name) || null])) as unknown as EventChoice;
  return { ...said, from: monthOf(said.from), to: monthOf(said.to) };
}

/** Every screen's address, bound to terms: a link from one screen to another never loses them. */
export interface Addresses {
  readonly scorecard: (state?: Partial<ScorecardState>) => string;
  readonly chart: (measureId: string, providerCode: string, state?: Partial<ChartState>) => string;
  readonly changes: () => string;
  readonly register: () => string;
  readonly boardPack: () => string;
  readonly meeting: () => string;
  readonly data: () => string;
  readonly frozen: () => string;
  readonly replay: (pack?: string | null) => string;
  readonly providers: () => string;
  readonly provider: (code: string) => string;
  readonly measures: () => string;
  readonly measure: (measureId: string, state?: Partial<MeasureState>) => string;
  readonly breakdown: (measureId: string, providerCode: string, dimension?: string | null) => string;
  readonly events: (choice?: Partial<EventChoice>) => string;
}

export function addressesUnder(terms: Terms): Addresses {
  return {
    scorecard: (state) => scorecardAddress(state, terms),
    chart: (measureId, providerCode, state) => chartAddress(measureId, providerCode, state, terms),
    changes: () => changesAddress(terms),
    register: () => registerAddress(terms),
    boardPack: () => boardPackAddress(terms),
    meeting: () => meetingAddress(terms),
    data: () => dataAddress(terms),
    frozen: () => frozenAddress(terms),
    replay: (pack) => replayAddress(pack, terms),
    providers: () => providersAddress(terms),
    provider: (code) => providerAddress(code, terms),
    measures: () => measuresAddress(terms),
    measure: (measureId, state) => measureAddress(measureId, state, terms),
    breakdown: (measureId, providerCode, dimension) => breakdownAddress(measureId, providerCode, dimension, terms),
    events: (choice) => eventsAddress(choice, terms),
  };
}
