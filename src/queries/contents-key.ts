/** Which contents are these? The part of a query key that tells them from all others: what is loaded, and the terms. */
import type { AsAtBasis, ContentsTerms } from '../database/contents-terms.ts';
import type { Contents } from '../database/contents.ts';

/** The terms of contents by their own word. A cut that nobody asked the extracts for has the terms of the answer. */
export function termsOf({ asAt, predecessors }: Contents): ContentsTerms {
  return { asAt: asAt?.month ?? null, predecessors: predecessors ?? 'separate' };
}

/** Are contents under these terms? */
export function isUnder(contents: Contents, { asAt, predecessors }: ContentsTerms): boolean {
  const own = termsOf(contents);
  return own.asAt === asAt && own.predecessors === predecessors;
}

export interface ContentsKey extends ContentsTerms {
  readonly contentHash: string;
  readonly basis: AsAtBasis | null;
  /** The entries of this browser's register that are joined in; null: none. */
  readonly register: string | null;
}

/** A part of a query key; null: no contents yet. A cut has another key than the extracts' answer, which takes its place. */
export function contentsKey(contents: Contents | undefined): ContentsKey | null {
  return contents === undefined ? null : { contentHash: contents.contentHash, ...termsOf(contents), basis: contents.asAt?.basis ?? null, register: contents.register ?? null };
}
