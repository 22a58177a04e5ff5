import { headingIndex, plainHeading } from './plain-heading.ts';

/** Where everything stands in a row of the RTT full extract. */
export interface RttColumns {
  readonly period: number;
  readonly provider: number;
  readonly providerName: number | null;
  readonly parent: number | null;
  readonly parentName: number | null;
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

/**
 * Where does the RTT full extract have its columns? Null when this is no such header. Wanted: period, provider, part,
 * treatment function, the total of all, and at least the bands of the first 18 weeks, each once.
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
  if (weeks.size !== found.length || Array.from({ length: 18 }, (_, week) => week).some((week) => !weeks.has(week))) return null;
  return {
    period, provider, part, treatmentFunction, totalAll,
    providerName: headingIndex(header, ['provider org name', 'provider name']),
    parent: headingIndex(header, ['provider parent org code', 'provider parent code']),
    parentName: headingIndex(header, ['provider parent name', 'provider parent org name']),
    bands: found.map(({ index, week }) => ({ index, within18: week < 18 })),
    unknownStart: headingIndex(header, ['patients with unknown clock start date']),
  };
}
