import type { MonthSpan } from './month-span.ts';

/** Beds of one kind at one trust in one quarter, still as text. */
export interface Beds {
  readonly line: number;
  readonly orgCode: string;
  readonly orgName: string;
  readonly quarter: MonthSpan | null;
  /** The period as written, for rows whose quarter makes no sense. */
  readonly written: string;
  readonly group: string;
  readonly available: string;
  readonly occupied: string;
}
