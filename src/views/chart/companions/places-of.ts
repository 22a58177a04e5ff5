import type { Period } from '../../../spc/vocabulary.ts';
import { formatPeriodShort } from '../../../wording/format-period.ts';

/** Names of months under a companion, the year in a second row. */
export const placesOf = (periods: readonly Period[]): { readonly first: string; readonly second: string }[] =>
  periods.map((period) => ({ first: formatPeriodShort(period).slice(0, 3), second: period.slice(0, 4) }));
