import { headingIndex, plainHeading } from './plain-heading.ts';

/** Where everything stands in a row of the RTT full extract. */
export interface RttColumns {
  readonly period: number;
  readonly provider: number;
  readonly providerName: number | null;
  readonly parent: number | null;
  readonly parentName: number | null;
  /** A provider has one row for each of its commissioners, part and treatment function. */
  readonly commissioner: readonly number[];
  readonly part: number;
  readonly treatmentFunction: number;
  /** The bands of single weeks, and whether they lie within 18 weeks. */
  readonly bands: readonly { readonly index: number; readonly within18: boolean }[];
  readonly unknownStart: number | null;
  readonly totalAll: number;
}

/** The week at which a band begins: 17 of `Gt 17 To 18 Weeks SUM 1`, 104 of `Gt 104 Weeks SUM 1`; null for other headings. */
export function weekOfBand(heading: string): number | null {
  const found = /^gt (\d+)(?: to \d+)? weeks\b/.exec(plainHeading(heading));
  return found === null ? null : Number(found[1]);
}

/** The standard is met within so many weeks. */
const WITHIN = 18;

/** The first week from 0 up to the last band that no band begins at; null when none is missing. */
const weekMissing = (weeks: ReadonlySet<number>): number | null =>
  Array.from({ length: Math.max(WITHIN, ...weeks) + 1 }, (_, week) => week).find((week) => !weeks.has(week)) ?? null;

/** Which columns does this header lack to be that of the RTT full extract? Empty where it is whole, or has no parts and treatment functions. */
export function rttColumnsLacking(header: readonly string[]): readonly string[] {
  const isThere = (...names: readonly string[]): boolean => headingIndex(header, names) !== null;
  if (!isThere('rtt part type') || !isThere('treatment function code') || rttColumns(header) !== null) return [];
  const weeks = new Set(header.flatMap((heading) => weekOfBand(heading) ?? []));
  const week = weekMissing(weeks);
  return [
    ...(isThere('period') ? [] : ['Period']), ...(isThere('provider org code', 'provider code') ? [] : ['Provider Org Code']), ...(isThere('total all') ? [] : ['Total All']),
    ...(week === null ? [] : [`Gt ${String(week).padStart(2, '0')} To ${String(week + 1).padStart(2, '0')} Weeks SUM 1`]),
  ];
}

/**
 * Where does the RTT full extract have its columns? Null when this is no such header. Wanted: period, provider, part,
 * treatment function, the total of all, and the bands of single weeks from 0 to past 18, each once and none left out.
 */
export function rttColumns(header: readonly string[]): RttColumns | null {
  const period = headingIndex(header, ['period']);
  const provider = headingIndex(header, ['provider org code', 'provider code']);
  const part = headingIndex(header, ['rtt part type']);
  const treatmentFunction = headingIndex(header, ['treatment function code']);
  const totalAll = headingIndex(header, ['total all']);
  if (period === null || provider === null || part === null || treatmentFunction === null || totalAll === null) return null;
  const found = header.flatMap((heading, index) => {
    const week = weekOfBand(heading);
    return week === null ? [] : [{ index, week }];
  });
  const weeks = new Set(found.map(({ week }) => week));
  // A band left out would be missing from every list.
  if (weeks.size !== found.length || weeks.size <= WITHIN || weekMissing(weeks) !== null) return null;
  return {
    period, provider, part, treatmentFunction, totalAll,
    providerName: headingIndex(header, ['provider org name', 'provider name']),
    parent: headingIndex(header, ['provider parent org code', 'provider parent code']),
    parentName: headingIndex(header, ['provider parent name', 'provider parent org name']),
    commissioner: [headingIndex(header, ['commissioner parent org code', 'commissioner parent code']), headingIndex(header, ['commissioner org code', 'commissioner code'])].filter((index) => index !== null),
    bands: found.map(({ index, week }) => ({ index, within18: week < WITHIN })),
    unknownStart: headingIndex(header, ['patients with unknown clock start date']),
  };
}
