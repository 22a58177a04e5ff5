import type { MonthlySeries } from '../spc/vocabulary.ts';
import type { Contents } from './contents.ts';

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function sameSeries(one: MonthlySeries, other: MonthlySeries | undefined): boolean {
  if (one === other) return true;
  return other !== undefined && one.measureId === other.measureId && one.providerCode === other.providerCode
    && sameItems(one.periods, other.periods) && sameItems(one.values, other.values) && sameItems(one.numerators, other.numerators)
    && sameItems(one.denominators, other.denominators) && sameItems(one.gaps, other.gaps) && sameItems(one.provisional, other.provisional)
    && sameItems(one.restatedFrom, other.restatedFrom) && sameItems(one.zeroFilled ?? [], other.zeroFilled ?? []);
}

/**
 * Do two contents say the same of every month and threshold? Names, definitions and hashes do not count: a pack of an
 * older Watchline may write them otherwise, and is no less true for it. Series are expected in the same order.
 */
export function sameFigures(one: Contents, other: Contents): boolean {
  return one.firstMonth === other.firstMonth && one.lastMonth === other.lastMonth
    && one.series.length === other.series.length && one.series.every((series, index) => sameSeries(series, other.series[index]))
    && JSON.stringify(one.thresholds) === JSON.stringify(other.thresholds);
}
