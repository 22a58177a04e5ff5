import type { ComparedProvider } from '../../spc/comparison/funnel-of-months.ts';
import type { PointMeaning } from '../point-meaning.ts';

/** One provider's point. */
export interface FunnelPoint {
  readonly provider: ComparedProvider;
  readonly x: number;
  readonly y: number;
  readonly meaning: PointMeaning;
  /** Beyond the 99.8% limit: larger. */
  readonly far: boolean;
  readonly isOwn: boolean;
}
