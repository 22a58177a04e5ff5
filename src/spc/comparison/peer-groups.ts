/** Which providers are like each other, as far as the data tell? Comparing a walk-in centre with a major department would mislead. */
import { monthAt, monthIndex } from '../months.ts';
import type { Measure, MonthlySeries, Organisation } from '../vocabulary.ts';

/** What makes providers alike: a major (type 1) emergency department, or being a trust of the NHS. */
export const PEER_KINDS = ['major-department', 'no-major-department', 'nhs-trust', 'other-organisation'] as const;
export type PeerKind = (typeof PEER_KINDS)[number];

export interface PeerGroup {
  readonly kind: PeerKind;
  readonly codes: ReadonlySet<string>;
}

export interface ComparedProvider {
  readonly provider: Pick<Organisation, 'code' | 'name'>;
  /** Its months of the measure compared. */
  readonly series: MonthlySeries;
}

/** The measure of which a figure shows what departments a provider has, by the measure that mixes them. */
const TOLD_BY: Readonly<Partial<Record<Measure['id'], Measure['id']>>> = { ae_4h_all_types: 'ae_4h_type1' };
const RECENT_MONTHS = 12;

const isTrust = ({ name }: Pick<Organisation, 'name'>): boolean => /\bNHS (?:foundation )?trust\b/i.test(name);

/** A figure of the telling measure in the last twelve months for which the provider has one of the measure compared. */
function hasRecent(telling: MonthlySeries | undefined, own: MonthlySeries): boolean {
  const last = own.periods[own.values.findLastIndex((value) => value !== null)];
  if (telling === undefined || last === undefined) return false;
  const from = monthAt(monthIndex(last) - RECENT_MONTHS + 1);
  return telling.periods.some((period, index) => period >= from && period <= last && telling.values[index] !== null);
}

/**
 * The groups of providers that can fairly be compared for a measure, the fullest kind first. A&E of all types: by whether a provider
 * had figures of a major department within its last twelve months; other measures: trusts of the NHS by their name, and the rest.
 * Empty where the data make no difference: fewer than two groups.
 *
 * @example peerGroupsOf('ae_4h_all_types', compared, series).map(({ kind }) => kind) // ['major-department', 'no-major-department']
 */
export function peerGroupsOf(measureId: string, compared: readonly ComparedProvider[], series: readonly MonthlySeries[]): readonly PeerGroup[] {
  const tellingId = TOLD_BY[measureId];
  const telling = new Map(series.filter((each) => each.measureId === tellingId).map((each) => [each.providerCode, each]));
  const kinds = tellingId === undefined ? ['nhs-trust', 'other-organisation'] as const : ['major-department', 'no-major-department'] as const;
  const isFirst = ({ provider, series: own }: ComparedProvider): boolean =>
    (tellingId === undefined ? isTrust(provider) : hasRecent(telling.get(provider.code), own));
  const first = new Set(compared.filter(isFirst).map(({ provider }) => provider.code));
  const rest = new Set(compared.map(({ provider }) => provider.code).filter((code) => !first.has(code)));
  return first.size === 0 || rest.size === 0 ? [] : [{ kind: kinds[0], codes: first }, { kind: kinds[1], codes: rest }];
}

/**
 * Which group is shown? The one asked for; where nothing was asked for that of the provider followed, else the first. Null: all of them,
 * because that was asked for or because there are no groups.
 */
export function choosePeers(groups: readonly PeerGroup[], asked: PeerKind | 'all' | null, own: string | null): PeerGroup | null {
  if (asked === 'all') return null;
  return groups.find(({ kind }) => kind === asked) ?? groups.find(({ codes }) => own !== null && codes.has(own)) ?? groups[0] ?? null;
}
