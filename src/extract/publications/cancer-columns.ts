import { headingIndex } from './plain-heading.ts';

/** Where everything stands in a file of cancer waits. */
export interface CancerColumns {
  /** Null where only the file's name says the month. */
  readonly month: number | null;
  readonly orgCode: number;
  readonly orgName: number | null;
  readonly standard: number;
  readonly total: number;
  readonly within: number;
  readonly after: number | null;
  readonly share: number | null;
  /** Provider or commissioner. */
  readonly basis: number | null;
  /** Columns in which `All` rows stand beside their parts. */
  readonly splits: readonly number[];
}

const MONTH = ['period month', 'period', 'month', 'period date'];
const ORG_CODE = ['org code', 'organisation code', 'provider code'];
const ORG_NAME = ['org name', 'organisation name', 'provider name', 'organisation', 'provider'];
const STANDARD = ['metric', 'standard', 'standard or item'];
const TOTAL = ['total', 'total patients', 'total treated'];
const WITHIN = ['within', 'within standard', 'within 62d', 'within 62 days'];
const AFTER = ['after', 'after standard', 'outside', 'outside standard', 'breached', 'breaches', 'breached 62d', 'outside 62 days'];
const SHARE = ['performance', 'compliance rate', 'percentage', 'percentage within standard'];
const SPLITS = [['cancer type', 'tumour type'], ['referral route or stage', 'stage route', 'stage or route', 'referral route'], ['treatment modality', 'treatment type']];

/** The first of several names that stands in the header exactly once. */
const first = (header: readonly string[], names: readonly string[]): number | null => {
  for (const name of names) {
    const index = headingIndex(header, [name]);
    if (index !== null) return index;
  }
  return null;
};

/**
 * Where does a file of cancer waits have its columns? Null when it is none. Both spellings of NHS England's combined file are
 * known (`Org_Code`, `Standard_or_Item`, `Within` and `ORG CODE`, `STANDARD`, `WITHIN STANDARD`), and the table by trust and month.
 */
export function cancerColumns(header: readonly string[]): CancerColumns | null {
  const orgCode = first(header, ORG_CODE);
  const standard = first(header, STANDARD);
  const total = first(header, TOTAL);
  const within = first(header, WITHIN);
  const splits = SPLITS.flatMap((names) => first(header, names) ?? []);
  const after = first(header, AFTER);
  if (orgCode === null || standard === null || total === null || within === null || (after === null && splits.length === 0)) return null;
  return {
    orgCode, standard, total, within, after, splits,
    month: first(header, MONTH), orgName: first(header, ORG_NAME), share: first(header, SHARE), basis: first(header, ['basis']),
  };
}
