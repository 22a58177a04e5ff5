import type { EventCount } from '../../src/database/reporting-calendar.ts';
import type { Dropped } from '../../src/extract/extract.ts';

/** Events that were counted where they lie, in a database: their months come along, they do not. */
export interface CountedElsewhere {
  /** As the account and the manifest name it. */
  readonly name: string;
  readonly counts: readonly EventCount[];
  /** How many events they are made of. */
  readonly events: number;
  readonly dropped: readonly Dropped[];
}
