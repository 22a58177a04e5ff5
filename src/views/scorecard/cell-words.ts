/** What a cell says of its chart, composed once: it comes into sight again and again. */
import type { WatchedChart } from '../../queries/watch-series.ts';
import { isOfConcern } from '../../spc/is-of-concern.ts';
import type { Period } from '../../spc/vocabulary.ts';
import { describeAssurance } from '../../wording/describe-assurance.ts';
import { describeVerdict } from '../../wording/describe-variation.ts';
import { latestOf, type Latest } from '../../wording/latest-of.ts';

export interface CellWords {
  readonly latest: Latest;
  /** All of it, for those who hear it. */
  readonly spoken: string;
  /** A handful of months makes no line worth drawing. */
  readonly few: boolean;
  /** A special cause of concern, or harm of which none is allowed. */
  readonly concern: boolean;
}

const composed = new WeakMap<WatchedChart, { readonly lastMonth: Period | null; readonly words: CellWords }>();

/** The words of one cell, `lastMonth` being the last that any chart on the screen shows. Equal calls give the same object. */
export function cellWords(chart: WatchedChart, lastMonth: Period | null): CellWords {
  const before = composed.get(chart);
  if (before?.lastMonth === lastMonth) return before.words;
  const { measure, provider, assessment } = chart;
  const latest = latestOf(chart, lastMonth);
  const words = {
    latest,
    spoken: `${measure.shortName}, ${provider.shortName}: ${[latest.spoken, ...verdicts(chart, latest)].join('. ')}`,
    few: assessment.warnings.some(({ id }) => id === 'too-few-points'),
    concern: isOfConcern(assessment),
  };
  composed.set(chart, { lastMonth, words });
  return words;
}

/** Where there never was a figure, nobody waits for a verdict; where months are too few, the figure has said so. */
function verdicts({ measure, assessment }: WatchedChart, { value }: Latest): readonly string[] {
  if (value === null) return [];
  const assurance = describeAssurance(assessment, measure).title;
  return assessment.warnings.some(({ id }) => id === 'too-few-points') ? [assurance] : [describeVerdict(assessment).title, assurance];
}
