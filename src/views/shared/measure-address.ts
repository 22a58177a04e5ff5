/** The addresses of the Measures list and of a measure's page, written and read in one place. */
import type { FunnelSpan } from '../../queries/measure-picture.ts';
import { PEER_KINDS, type PeerKind } from '../../spc/comparison/peer-groups.ts';
import { PRESENT_TERMS, type Terms } from '../../queries/use-terms.ts';
import type { Period } from '../../spc/vocabulary.ts';
import { monthOf, termsParts } from './terms-address.ts';

/** The parts of a measure's page; each has its own print. */
export const MEASURE_PARTS = ['providers', 'funnel', 'year', 'definition'] as const;
export type MeasurePart = (typeof MEASURE_PARTS)[number];

export interface MeasureState {
  readonly part: MeasurePart;
  /** The provider a reader follows: marked in the list, on the funnel and in the table. */
  readonly own: string | null;
  /** The kind of providers compared; null: those like the one followed, else the first kind. */
  readonly peers: PeerKind | 'all' | null;
  /** One value axis for all small charts, or each its own. */
  readonly scale: 'shared' | 'own';
  readonly span: FunnelSpan;
  /** The funnel's month, or last of twelve; null: the usual one. */
  readonly month: Period | null;
  /** A month of the later financial year; null: the latest. */
  readonly year: Period | null;
}

export function measureAddress(measureId: string, state: Partial<MeasureState> = {}, terms: Terms = PRESENT_TERMS): string {
  const parts = {
    ...termsParts(terms),
    part: state.part === undefined || state.part === 'providers' ? null : state.part,
    own: state.own ?? null,
    peers: state.peers ?? null,
    scale: state.scale === 'own' ? 'own' : null,
    span: state.span === 'twelve' ? 'twelve' : null,
    month: state.month ?? null,
    year: state.year ?? null,
  };
  return withParts(`/measure/${encodeURIComponent(measureId)}`, parts);
}

export function readMeasureState(search: string): MeasureState {
  const parts = new URLSearchParams(search);
  return {
    part: MEASURE_PARTS.find((part) => part === parts.get('part')) ?? 'providers',
    own: parts.get('own') || null,
    peers: parts.get('peers') === 'all' ? 'all' : PEER_KINDS.find((kind) => kind === parts.get('peers')) ?? null,
    scale: parts.get('scale') === 'own' ? 'own' : 'shared',
    span: parts.get('span') === 'twelve' ? 'twelve' : 'month',
    month: monthOf(parts.get('month')),
    year: monthOf(parts.get('year')),
  };
}

export const measuresAddress = (terms: Terms = PRESENT_TERMS): string => withParts('/measures', termsParts(terms));

function withParts(path: string, parts: Readonly<Record<string, string | null>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value) search.set(name, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
