import type { MeetingChart } from '../meeting/meeting-chart.ts';
import { hiddenBy, type LimitDecision } from '../spc/rebase/hidden-concern.ts';
import { decidedMonths, describeHidden } from './describe-rebase.ts';

/** What does this decision alone hide on this chart? '' where nothing, or where another decision says the same. */
export function hiddenByNote({ assessment, annotations }: Pick<MeetingChart, 'assessment' | 'annotations'>, note: LimitDecision): string {
  if (note.effect === 'none') return '';
  const same = annotations.findIndex(({ from, to, effect }) => from === note.from && to === note.to && effect === note.effect);
  return describeHidden(hiddenBy(assessment, [note], annotations.filter((_, index) => index !== same)), decidedMonths([note]));
}
