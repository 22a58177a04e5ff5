import { headingIndex, plainHeading } from './plain-heading.ts';

/** Available and occupied beds of one kind, by position. */
export interface BedColumns {
  /** `general_and_acute`… or empty for all kinds together. */
  readonly group: string;
  readonly available: number;
  readonly occupied: number;
}

interface Shared {
  readonly orgCode: number;
  readonly orgName: number | null;
}

export type Kh03Columns = Shared & (
  /** One row a quarter, trust and kind of bed, or several: one a specialty, with the kind's figures repeated. The quarter has a label. */
  | { readonly layout: 'by-group'; readonly quarter: number; readonly periodStart: number | null; readonly periodEnd: number | null; readonly group: number; readonly beds: BedColumns; readonly specialty: number | null; readonly specialtyOccupied: number | null }
  /** One row a quarter and trust, stamped with a day of the quarter's last month. */
  | { readonly layout: 'dated'; readonly date: number; readonly beds: BedColumns }
  /** One row a trust, a pair of columns for each kind; only the file's name says the quarter. */
  | { readonly layout: 'wide'; readonly beds: readonly BedColumns[] }
);

const ORG_CODE = ['org code', 'organisation code', 'provider code'];
const ORG_NAME = ['org name', 'organisation name', 'provider name'];
/** Kinds of beds as the wide layout calls them. */
const WIDE: readonly (readonly [heading: string, group: string])[] = [
  ['total', ''], ['generalacute', 'general_and_acute'], ['learningdisab', 'learning_disabilities'], ['maternity', 'maternity'], ['mental', 'mental_illness'],
];

/** The first of these names that stands in the header once: `occupied_total` before the `occupied` of a single specialty. */
function preferred(header: readonly string[], names: readonly string[]): number | null {
  for (const name of names) {
    const index = headingIndex(header, [name]);
    if (index !== null) return index;
  }
  return null;
}

/** Where does a KH03 table (beds available and occupied overnight) have its columns? Null when this is no such header. */
export function kh03Columns(header: readonly string[]): Kh03Columns | null {
  const orgCode = headingIndex(header, ORG_CODE);
  if (orgCode === null) return null;
  const shared: Shared = { orgCode, orgName: headingIndex(header, ORG_NAME) };
  const pair = (group: string, available: readonly string[], occupied: readonly string[]): BedColumns | null => {
    const [one, other] = [preferred(header, available), preferred(header, occupied)];
    return one === null || other === null ? null : { group, available: one, occupied: other };
  };
  const quarter = headingIndex(header, ['quarter', 'year quarter', 'financial quarter']);
  const group = headingIndex(header, ['specialty group', 'speciality group']);
  const byGroup = pair('', ['available total', 'available'], ['occupied total', 'occupied']);
  if (quarter !== null && group !== null && byGroup !== null) {
    const specialty = preferred(header, ['specialty code', 'specialty name']);
    return {
      ...shared, layout: 'by-group', quarter, group, beds: byGroup, periodStart: headingIndex(header, ['period start']), periodEnd: headingIndex(header, ['period end']),
      specialty, specialtyOccupied: specialty === null ? null : headingIndex(header, ['occupied']),
    };
  }
  const date = headingIndex(header, ['date', 'period end', 'quarter end']);
  const dated = pair('', ['beds av', 'beds available'], ['occ av', 'beds occupied']);
  if (date !== null && dated !== null) return { ...shared, layout: 'dated', date, beds: dated };
  const wide = WIDE.flatMap(([name, kind]) => pair(kind, [`${name} avail`, `${name} available`], [`${name} occ`, `${name} occupied`]) ?? []);
  return wide.length > 1 && wide.some((beds) => beds.group === '') ? { ...shared, layout: 'wide', beds: wide } : null;
}

/** All kinds of beds together, as a row among its kinds. */
const ALL_KINDS = /^(total|all|all_(beds|groups|kinds|specialties|specialities)|total_beds)$/;

/** `general_and_acute` of `General & Acute`; blank of `Total`, which is all kinds together. */
export function groupSlug(cell: string): string {
  const slug = plainHeading(cell.replaceAll('&', ' and ')).replaceAll(' ', '_');
  return ALL_KINDS.test(slug) ? '' : slug;
}
