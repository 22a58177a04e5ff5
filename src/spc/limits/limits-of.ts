import type { ChartKind } from '../vocabulary.ts';
import { cLimits } from './c.ts';
import { gLimits } from './g.ts';
import { iPrimeLimits } from './i-prime.ts';
import { mrLimits } from './mr.ts';
import { pPrimeLimits } from './p-prime.ts';
import { pLimits } from './p.ts';
import type { LimitsOf } from './process-lines.ts';
import { runLimits } from './run.ts';
import { tLimits } from './t.ts';
import { uPrimeLimits } from './u-prime.ts';
import { uLimits } from './u.ts';
import { xmrLimits } from './xmr.ts';

/** How does each chart kind make its lines? */
export const LIMITS_OF: Readonly<Record<ChartKind, LimitsOf>> = {
  run: runLimits,
  xmr: xmrLimits,
  mr: mrLimits,
  'i-prime': iPrimeLimits,
  p: pLimits,
  'p-prime': pPrimeLimits,
  u: uLimits,
  'u-prime': uPrimeLimits,
  c: cLimits,
  g: gLimits,
  t: tLimits,
};

const NEEDS_DENOMINATORS: ReadonlySet<ChartKind> = new Set(['i-prime', 'p', 'p-prime', 'u', 'u-prime']);

/** Whether a chart kind can only be drawn from numerators and denominators. */
export function needsDenominators(kind: ChartKind): boolean {
  return NEEDS_DENOMINATORS.has(kind);
}
