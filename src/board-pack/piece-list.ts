/** The pieces of a page as a short list within it, and what differs from that list later. */
import { hashOf, hashSteps } from './fingerprint.ts';
import { piecesOf, type PagePiece } from './page-pieces.ts';

/** Enough to tell pieces apart; whether the page was changed at all is what the seal says. */
const DIGITS = 6;
/** Longer runs of differing pieces are another page altogether: they are told pairwise. */
const MOST_COMPARED = 16_000_000;

const inSlot = (part: string): string => part.replace(/[^\w./-]/g, '_');

interface ListedPiece {
  readonly part: string;
  readonly digits: string;
}

/** What differs from the list: a piece that is here, or pieces that are gone; `list`: the list is not as it was written, so it can name nothing. */
export type PieceDifference =
  | { readonly change: 'list' }
  | { readonly change: 'changed' | 'added'; readonly piece: PagePiece }
  /** `parts`: where they stood, each once; `behind`: the last piece before them that is as it was, null at the beginning. */
  | { readonly change: 'missing'; readonly count: number; readonly parts: readonly string[]; readonly behind: PagePiece | null };

const digitsOf = (bytes: Uint8Array, { start, end }: PagePiece): string => hashOf(bytes.subarray(start, end)).slice(0, DIGITS);

const SUM = ' sum:';
const summed = (list: string): string => `${list}${SUM}${hashOf(list).slice(0, DIGITS)}`;

/**
 * The list of a page: its parts in their order, each with the first digits of every piece's SHA-256, and at its end those of its own. About eight
 * bytes a piece. With steps between which a page can draw.
 *
 * @example drain(listPieces(bytes)) // 'head:3fa1c0 title:9b2e4d55c1aa charts:… sum:77c09b'
 */
export function* listPieces(bytes: Uint8Array): Generator<void, string> {
  const runs: { part: string; digits: string }[] = [];
  for (const piece of piecesOf(bytes)) {
    const part = inSlot(piece.part);
    const last = runs.at(-1);
    const digits = (yield* hashSteps(bytes.subarray(piece.start, piece.end))).slice(0, DIGITS);
    if (last?.part === part) last.digits += digits;
    else runs.push({ part, digits });
  }
  return summed(runs.map(({ part, digits }) => `${part}:${digits}`).join(' '));
}

/** The form of a list, so that a slot can be told from other text. */
export const PIECE_LIST = new RegExp(`^[\\w./-]+:(?:[0-9a-f]{${String(DIGITS)}})+(?: [\\w./-]+:(?:[0-9a-f]{${String(DIGITS)}})+)*$`);

const readList = (list: string): readonly ListedPiece[] => list.split(' ').flatMap((run): ListedPiece[] => {
  const at = run.lastIndexOf(':');
  return (run.slice(at + 1).match(new RegExp(`.{${String(DIGITS)}}`, 'g')) ?? []).map((digits) => ({ part: run.slice(0, at), digits }));
});

/**
 * Which pieces of this page are not those of its list, in the order of the page? None: every piece is there. A piece in the place of another is `changed`;
 * what it was nobody knows any more, so the page's own words of now are given.
 */
export function differingPieces(bytes: Uint8Array, list: string): readonly PieceDifference[] {
  const listed = list.slice(0, list.lastIndexOf(SUM));
  if (summed(listed) !== list) return [{ change: 'list' }];
  const now = piecesOf(bytes);
  const digits = now.map((piece) => digitsOf(bytes, piece));
  const then = readList(listed);
  let first = 0;
  while (first < Math.min(now.length, then.length) && digits[first] === then[first]?.digits) first += 1;
  let last = 0;
  while (last < Math.min(now.length, then.length) - first && digits.at(-1 - last) === then.at(-1 - last)?.digits) last += 1;
  const keeps = keptPairs(digits.slice(first, now.length - last), then.slice(first, then.length - last).map((each) => each.digits))
    .map(([here, there]): readonly [number, number] => [here + first, there + first]);
  const found: PieceDifference[] = [];
  let [here, there] = [first, first];
  for (const [nextHere, nextThere] of [...keeps, [now.length - last, then.length - last] as const]) {
    const changed = Math.min(nextHere - here, nextThere - there);
    now.slice(here, nextHere).forEach((piece, index) => found.push({ change: index < changed ? 'changed' : 'added', piece }));
    const gone = then.slice(there + changed, nextThere);
    if (gone.length > 0) found.push({ change: 'missing', count: gone.length, parts: [...new Set(gone.map(({ part }) => part))], behind: now[here + changed - 1] ?? null });
    [here, there] = [nextHere + 1, nextThere + 1];
  }
  return found;
}

/** Places of equal entries in both, as many as can be kept in order (the longest common subsequence). */
function keptPairs(here: readonly string[], there: readonly string[]): readonly (readonly [number, number])[] {
  if (here.length * there.length > MOST_COMPARED || here.length === 0 || there.length === 0) return [];
  const width = there.length + 1;
  const length = new Uint16Array((here.length + 1) * width);
  const at = (row: number, column: number): number => length[row * width + column] ?? 0;
  for (let row = here.length - 1; row >= 0; row -= 1) {
    for (let column = there.length - 1; column >= 0; column -= 1) {
      length[row * width + column] = here[row] === there[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [row, column] = [0, 0]; row < here.length && column < there.length;) {
    if (here[row] === there[column]) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
