import type { ValueBounds } from './value-domain.ts';
import type { Measure } from '../spc/vocabulary.ts';

/** Between which values can this measure lie at all? Limits are drawn no further; they are judged unclipped. */
export function boundsFor({ kind, maxPercentOver100 }: Measure): ValueBounds {
  return { floor: kind === 'value' ? null : 0, ceiling: kind === 'proportion' && !maxPercentOver100 ? 1 : null };
}
