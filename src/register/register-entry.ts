/** What people noted and decided about months of the charts, as a list of entries that only ever grows. */
import type { Annotation, Period } from '../spc/vocabulary.ts';

/** A note or decision as it was written: what it is about, from when to when, what it does to the limits, and why. */
export interface RegisterNote {
  /** Null: every organisation. */
  readonly providerCode: string | null;
  /** Null: every measure. */
  readonly measureId: string | null;
  readonly from: Period;
  readonly to: Period;
  readonly kind: Annotation['kind'];
  readonly effect: Annotation['effect'];
  /** What happened; of a decision its reason. */
  readonly text: string;
  /** The known cause that a re-base has to have; '' where nobody named one. */
  readonly cause: string;
}

/**
 * One thing that was done. `entryId`: no other entry has it. `at`: an ISO day or time handed in, '' where a file tells none.
 * `by`: who, as typed. A withdrawal names the entry that it takes back, which may be a withdrawal itself: that reinstates.
 */
export type RegisterEntry = { readonly entryId: string; readonly at: string; readonly by: string } & (
  | { readonly kind: 'recorded'; readonly note: RegisterNote }
  | { readonly kind: 'withdrawn'; readonly of: string; readonly reason: string }
);

export interface Register {
  readonly entries: readonly RegisterEntry[];
}

export const EMPTY_REGISTER: Register = { entries: [] };

/** Does it change limits: a re-base, or months left out? Such an entry is a decision, any other a note. */
export const isDecision = ({ effect }: Pick<RegisterNote, 'effect'>): boolean => effect !== 'none';

/** The register as a file: JSON with a version, a line an entry. Read back by `parseRegister`. */
export function encodeRegister({ entries }: Register): string {
  return `{"registerVersion":1,"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`;
}
