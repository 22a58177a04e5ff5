/** The terms under which a person looks at everything; they come from the address, so that a link shows the same. */
import { createContext, useContext } from 'react';
import { PRESENT, type ContentsTerms } from '../database/contents-terms.ts';
import type { Period } from '../spc/vocabulary.ts';

export interface Terms extends ContentsTerms {
  /** The month that Changes compares with; null: the month before the last. Carried by every address, used by Changes alone. */
  readonly since: Period | null;
}

/** Today's position, every organisation for itself, changes since the month before. */
export const PRESENT_TERMS: Terms = { ...PRESENT, since: null };

export const TermsContext = createContext<Terms>(PRESENT_TERMS);

/** Under which terms is everything shown now? Today's position where no `TermsContext` is given. */
export const useTerms = (): Terms => useContext(TermsContext);
