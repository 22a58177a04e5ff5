import type { ValueBounds } from '../../src/chart/value-domain.ts';
import type { StoryKind } from './stories.ts';

/** Where the stories' values can lie. */
export const BOUNDS: Readonly<Record<StoryKind, ValueBounds>> = {
  percent: { floor: 0, ceiling: 1 },
  count: { floor: 0, ceiling: null },
  days: { floor: 0, ceiling: null },
  rate: { floor: 0, ceiling: null },
};
