import type { Position } from './levels.ts';
import type { Move, MoveSearch } from './find-move.ts';
import type { Relations } from './relations.ts';
import type { Step } from './steps.ts';

/** Along one way of adding up: which places go up and which down, so that every sum of it stays as it is. */
type Swap = ReadonlyMap<number, 1 | -1>;

/** So many swaps are tried along each way: with three ways, as many as this to the third. */
const SWAPS = 8;
/** So many parts of a total are tried in its stead. */
const PARTS = 4;

/** Places and all they are a part of, directly or through others. */
function withAllAbove(place: number, above: (place: number) => readonly Step[]): ReadonlySet<number> {
  const found = new Set([place]);
  for (const one of found) for (const { total } of above(one)) found.add(total);
  return found;
}

/** Places without parts that are part of this one, itself where it has none; at most `most`. */
function leavesOf(place: number, below: (place: number) => ReadonlyMap<string, readonly number[]>, most: number): readonly number[] {
  const first = [...below(place).values()][0];
  if (first === undefined) return [place];
  const leaves: number[] = [];
  for (const part of first) {
    if (leaves.length >= most) break;
    leaves.push(...leavesOf(part, below, most - leaves.length));
  }
  return leaves;
}

/**
 * The swaps along one way in which this place goes up: a leaf of it and all that the leaf is part of go up, another leaf and all that
 * it is part of go down, and what both are part of stays. The nearest others come first. The last goes up without another.
 */
function swapsOf(place: number, above: (place: number) => readonly Step[], below: (place: number) => ReadonlyMap<string, readonly number[]>): readonly Swap[] {
  const swaps: Swap[] = [];
  for (const leaf of leavesOf(place, below, PARTS)) {
    const up = withAllAbove(leaf, above);
    const partners = new Set<number>();
    for (const one of up) {
      for (const { total, by } of above(one)) {
        for (const beside of below(total).get(by) ?? []) {
          if (partners.size >= SWAPS) break;
          if (!up.has(beside)) leavesOf(beside, below, 1).forEach((other) => partners.add(other));
        }
      }
    }
    for (const other of partners) {
      const down = withAllAbove(other, above);
      if (down.has(place)) continue;
      swaps.push(new Map([...[...up].filter((one) => !down.has(one)).map((one) => [one, 1] as const), ...[...down].filter((one) => !up.has(one)).map((one) => [one, -1] as const)]));
    }
    swaps.push(new Map([...up].map((one) => [one, 1])));
  }
  return swaps;
}

/** Does every sum along this way come out as before? Not where something is part of two that are part of one. */
function staysEven(swap: Swap, above: (place: number) => readonly Step[], below: (place: number) => ReadonlyMap<string, readonly number[]>): boolean {
  const totals = new Set([...swap.keys()].flatMap((place) => [place, ...above(place).map(({ total }) => total)]));
  return [...totals].every((total) => [...below(total).values()].every((parts) => parts.reduce((sum, part) => sum + (swap.get(part) ?? 0), 0) === (swap.get(total) ?? 0)));
}

/**
 * Finds moves that exchange a person between two organisations, two months and two grades at once: eight figures where there are
 * three ways of adding up. Of those tried the cheapest is given; null where none is possible, which says nothing of other moves.
 * Only figures that are in the pack are moved.
 */
export function exchanges({ levels: { above, below }, positionAt, figureAt }: Relations): (start: number, search: MoveSearch) => Move | null {
  const known = { organisation: new Map<number, readonly Swap[]>(), span: new Map<number, readonly Swap[]>(), breakdown: new Map<number, readonly Swap[]>() };
  const swapsAt = (way: keyof Position, place: number): readonly Swap[] => {
    const swaps = known[way].get(place) ?? swapsOf(place, above[way], below[way]).filter((swap) => staysEven(swap, above[way], below[way]));
    known[way].set(place, swaps);
    return swaps;
  };
  const isTotal = ({ organisation, span, breakdown }: Position): boolean => below.organisation(organisation).size + below.span(span).size + below.breakdown(breakdown).size > 0;
  return (start, { canMove, cost }) => {
    /** The figures where three swaps cross, and what hiding them costs; null: one cannot go its way, or it costs as much as that found before. */
    const crossing = (organisations: Swap, spans: Swap, breakdowns: Swap, most: number): { readonly move: Move; readonly spent: number } | null => {
      let spent = 0;
      const move = new Map<number, 1 | -1>();
      for (const [organisation, one] of organisations) {
        for (const [span, two] of spans) {
          for (const [breakdown, three] of breakdowns) {
            const position = { organisation, span, breakdown };
            const figure = figureAt(position);
            const way = one * two * three === 1 ? 1 : -1;
            if (figure === null || (figure !== start && !canMove(figure, way))) return null;
            if (figure !== start) spent += cost(figure, isTotal(position));
            if (spent >= most) return null;
            move.set(figure, way);
          }
        }
      }
      return { move, spent };
    };
    const here = positionAt(start);
    let best: Move | null = null;
    let least = Infinity;
    for (const organisations of swapsAt('organisation', here.organisation)) {
      for (const spans of swapsAt('span', here.span)) {
        for (const breakdowns of swapsAt('breakdown', here.breakdown)) {
          const found = crossing(organisations, spans, breakdowns, least);
          if (found === null) continue;
          [best, least] = [found.move, found.spent];
          if (least === 0) return best;
        }
      }
    }
    return best;
  };
}
