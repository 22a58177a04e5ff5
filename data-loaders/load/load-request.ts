import type { MappingProfile } from '../../src/extract/mapping/mapping-profile.ts';
import type { CountedElsewhere } from './counted-elsewhere.ts';
import type { Progress } from './progress.ts';
import type { PieceSizes } from './read-input.ts';
import type { EngineOptions } from './staging.ts';
import type { FiguresStep, RowSource } from './steps.ts';

/** What a load is asked to do. */
export interface LoadRequest {
  /** Files, in any order. */
  readonly paths: readonly string[];
  /** Rows that are no file. */
  readonly sources?: readonly RowSource[];
  /** Events of a database, counted there. */
  readonly counted?: CountedElsewhere;
  readonly steps?: readonly FiguresStep[];
  readonly out: string;
  /** Null: named for the months found. */
  readonly title: string | null;
  /** Where the figures come from, as the site shall say it; null: the layouts read. */
  readonly source: string | null;
  /** The day on which the figures were known; null: not stated. */
  readonly asOf: string | null;
  readonly createdAt: string | null;
  /** `YYYY-MM-DD`: figures of later months are set aside. */
  readonly today: string;
  readonly allowUnlisted: boolean;
  readonly profiles: readonly MappingProfile[];
  readonly events: 'aggregate' | 'records';
  /** Go on from the state beside the output, and leave it there. */
  readonly resume: boolean;
  /** Write a pack although some file was stopped. */
  readonly leaveOutStopped: boolean;
  readonly engine: EngineOptions;
  readonly pieces?: PieceSizes;
  readonly rowsInPart?: number;
  readonly say: (line: string) => void;
  readonly progress: Progress;
}
