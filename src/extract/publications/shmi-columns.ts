import { headingIndex } from './plain-heading.ts';

/** Where everything stands in a file of SHMI figures. */
export interface ShmiColumns {
  readonly provider: number;
  readonly name: number | null;
  readonly observed: number;
  readonly expected: number;
  readonly value: number;
  /** `APR22_MAR23`; the layout until 2013 has none. */
  readonly period: number | null;
  readonly published: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly banding: number | null;
  /** The layout of 2011 to 2013, known by its indicator code. */
  readonly old: boolean;
}

/**
 * Where does a header of SHMI figures have its columns? Null when it is not one.
 *
 * Old (2011–2013): `INDICATOR_CODE, PROVIDER, PROVIDER NAME, DENOMINATOR, OBSERVED, EXPECTED, VALUE, …, OD_LL, OD_UL, OD_BANDING`.
 * New: `TIME_PERIOD, PUBLICATION_MONTH, PROVIDER_CODE, SHMI_VALUE, SHMI_BANDING, OD_LL, OD_UL, OBSERVED, EXPECTED`.
 * A value with observed and expected deaths may be many things; an indicator code with control limits, or a column named
 * for SHMI, makes it this one.
 */
export function shmiColumns(header: readonly string[]): ShmiColumns | null {
  const at = (...names: string[]): number | null => headingIndex(header, names);
  // The same figures of single diagnoses, sites or groups of patients are other figures.
  if (header.some((heading) => /\b(diagnosis|condition|site|age|sex|deprivation|admission method)\b/i.test(heading.replaceAll('_', ' ')))) return null;
  const provider = at('provider', 'provider code', 'org code', 'trust code');
  const observed = at('observed', 'observed deaths', 'number of observed deaths');
  const expected = at('expected', 'expected deaths', 'number of expected deaths');
  const value = at('value', 'shmi value', 'shmi');
  if (provider === null || observed === null || expected === null || value === null) return null;
  const lower = at('od ll', 'od lower limit');
  const upper = at('od ul', 'od upper limit');
  const old = at('indicator code') !== null && lower !== null && upper !== null;
  if (!old && at('shmi value', 'shmi') === null && at('shmi banding') === null) return null;
  return {
    provider, observed, expected, value, lower, upper, old,
    name: at('provider name', 'org name', 'trust name'),
    period: at('time period', 'reporting period'),
    published: at('publication month', 'publication date'),
    banding: at('od banding', 'shmi banding', 'banding'),
  };
}
