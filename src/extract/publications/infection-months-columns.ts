import { headingIndex } from './plain-heading.ts';

/** Where everything stands in a long table of monthly infection cases. */
export interface InfectionMonthColumns {
  readonly collection: number;
  readonly org: number;
  /** True for trusts (`org_code`), false for commissioners (`ccg_code`). */
  readonly trusts: boolean;
  readonly year: number | null;
  readonly month: number;
  readonly financialYear: number;
  readonly financialMonth: number | null;
  readonly total: number;
  readonly apportioned: number | null;
  /** Parts of the total, with the breakdown each is stored under. */
  readonly parts: readonly InfectionPart[];
}

export interface InfectionPart {
  readonly index: number;
  readonly heading: string;
  readonly breakdown: string;
  /** Parts of one kind add up to the total; `exposure` and `assigned_to` are two ways of telling the same cases apart. */
  readonly kind: 'assigned_to' | 'exposure';
}

const PARTS: readonly (readonly [heading: string, kind: InfectionPart['kind'], value: string])[] = [
  ['nhs trust pir', 'assigned_to', 'trust'], ['ccg pir', 'assigned_to', 'commissioner'], ['third party pir', 'assigned_to', 'third_party'],
  ['hoha', 'exposure', 'hoha'], ['coha', 'exposure', 'coha'], ['coia', 'exposure', 'coia'], ['coca', 'exposure', 'coca'],
  ['phc all blank', 'exposure', 'blank'], ['phc unknown 3 mo', 'exposure', 'unknown'],
];

/**
 * Where does a header of monthly infection cases have its columns? Null when it is not one: wanted are `data_collection`,
 * `org_code` or `ccg_code`, `month_no`, `fyear6` and `total_cases`, the names of the national data capture system.
 */
export function infectionMonthColumns(header: readonly string[]): InfectionMonthColumns | null {
  const at = (name: string): number | null => headingIndex(header, [name]);
  const trust = at('org code') ?? at('trust code');
  const org = trust ?? at('ccg code');
  const [collection, month, financialYear, total] = [at('data collection'), at('month no'), at('fyear6'), at('total cases')];
  if (org === null || collection === null || month === null || financialYear === null || total === null) return null;
  return {
    collection, org, trusts: trust !== null, month, financialYear, total,
    year: at('year no'), financialMonth: at('fmonth'), apportioned: at('apportioned'),
    parts: PARTS.flatMap(([name, kind, value]) => {
      const index = at(name);
      return index === null ? [] : [{ index, heading: header[index] ?? '', breakdown: `${kind}=${value}`, kind }];
    }),
  };
}
