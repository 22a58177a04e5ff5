/** The life of a signal in words. */
import type { LifeCycle } from '../meeting/life-cycle.ts';
import { formatPeriod } from './format-period.ts';

export interface LifeCycleWords {
  /** 'New', 'Month 5', 'Turned', 'Cleared' */
  readonly short: string;
  /** 'Continuing: month 5, since March 2012' */
  readonly text: string;
}

const WAS = { concern: 'concern', improvement: 'improvement', neither: 'a change that was neither better nor worse' } as const;

/**
 * Is the signal new, does it go on, has it turned, or ended? Null: there was none and there is none.
 *
 * @example describeLifeCycle(life)?.text // 'Continuing: month 5, since March 2012'
 */
export function describeLifeCycle({ stage, meant, since, month, rebased }: LifeCycle): LifeCycleWords | null {
  const began = since === null ? '' : ` ${formatPeriod(since)}`;
  const limits = rebased === null ? '' : `; new limits from ${formatPeriod(rebased)}`;
  switch (stage) {
    case 'new': return { short: 'New', text: `New since${began}${limits}` };
    case 'continuing': return { short: `Month ${String(month)}`, text: `Continuing: month ${String(month)}, since${began}${limits}` };
    case 'changed-direction': return { short: 'Turned', text: `Turned since${began}: it was ${meant === null ? 'unchanged' : WAS[meant]} before${limits}` };
    case 'cleared': return { short: 'Cleared', text: `Cleared: back to usual variation${limits}` };
    case 'not-judged': return { short: 'Not judged', text: `No verdict any more: not enough data${limits}` };
    case 'none': return null;
  }
}
