/** What a chart was said to show, small enough to be kept for years and compared with what it is said to show later. */
import type { Assessment } from '../spc/assessment.ts';
import type { Period } from '../spc/vocabulary.ts';
import type { MeetingChart } from './meeting-chart.ts';

export interface ShownVerdict {
  readonly measureId: string;
  readonly providerCode: string;
  /** The month that decides the verdict, and its figure in the unit of the core; null: no month does. */
  readonly month: Period | null;
  readonly value: number | null;
  readonly variation: Assessment['variation'];
  readonly assurance: Assessment['assurance'];
  /** Whether that month met the threshold then in force; null: none was. */
  readonly met: boolean | null;
}

/** The verdict of a chart as it is said on screen and paper. @example shownVerdict(chart).variation // 'concern-low' */
export function shownVerdict({ measure, provider, assessment }: Pick<MeetingChart, 'measure' | 'provider' | 'assessment'>): ShownVerdict {
  const { series, decidingIndex, variation, assurance, met } = assessment;
  const index = decidingIndex ?? -1;
  return {
    measureId: measure.id, providerCode: provider.code,
    month: series.periods[index] ?? null, value: series.values[index] ?? null, variation, assurance, met: met[index] ?? null,
  };
}
