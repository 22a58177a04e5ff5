/** The one place where the notes and decisions of this browser join those of the extracts. */
import type { Contents } from '../database/contents.ts';
import { annotationOf, type RegisteredNote } from '../register/register-state.ts';
import type { Annotation } from '../spc/vocabulary.ts';

const joined = new WeakMap<Contents, WeakMap<readonly RegisteredNote[], Contents>>();

function saysTheSame(one: Annotation, other: Annotation): boolean {
  return one.providerCode === other.providerCode && one.measureId === other.measureId && one.from === other.from && one.to === other.to
    && one.kind === other.kind && one.effect === other.effect && one.text === other.text;
}

/**
 * The contents with what holds in the register, the same object for the same two. As at a past month by the rule of the extracts: what
 * is about later months, or was written after that month's figures were known, was not there yet. What an extract says in the same
 * words is not said twice.
 */
export function withRegister(contents: Contents, notes: readonly RegisteredNote[]): Contents {
  const made = joined.get(contents) ?? new WeakMap<readonly RegisteredNote[], Contents>();
  joined.set(contents, made);
  const before = made.get(notes);
  if (before !== undefined) return before;
  const { asAt } = contents;
  const known = notes.filter(({ standing, from, at }) =>
    standing && (asAt === undefined || (from <= asAt.month && (at === '' || at.slice(0, 10) <= asAt.knownBy))));
  const own = known.map((note) => ({ entryId: note.entryId, annotation: annotationOf(note) }))
    .filter(({ annotation }) => !contents.annotations.some((other) => saysTheSame(annotation, other)));
  const together = own.length === 0 ? contents : {
    ...contents,
    annotations: [...contents.annotations, ...own.map(({ annotation }) => annotation)].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1)),
    // Entries never change, so their names tell these contents from all others.
    register: own.map(({ entryId }) => entryId).sort().join(' '),
  };
  made.set(notes, together);
  return together;
}

/** The annotations that come from the extracts and are not in the register in the same words. */
export function ofExtracts(annotations: readonly Annotation[], notes: readonly RegisteredNote[]): readonly Annotation[] {
  const own = notes.map(annotationOf);
  return annotations.filter((annotation) => !own.some((other) => saysTheSame(annotation, other) && annotation.author === other.author));
}
