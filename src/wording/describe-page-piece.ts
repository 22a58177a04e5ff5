/** Places in a frozen page by the names that its readers know. */
import { formatCount } from './format-count.ts';

/** A piece of a page; `PagePiece` of the board pack fits. */
export interface PieceSaid {
  readonly kind: 'head' | 'style' | 'program' | 'file' | 'frame' | 'heading' | 'words' | 'drawing' | 'row';
  readonly part: string;
  readonly page: string | null;
  readonly chart: string | null;
  readonly table: string | null;
  readonly text: string;
}

/** What differs in a page; `PieceDifference` of the board pack fits. */
export type PieceDifferenceSaid =
  | { readonly change: 'list' }
  | { readonly change: 'changed' | 'added'; readonly piece: PieceSaid }
  | { readonly change: 'missing'; readonly count: number; readonly parts: readonly string[]; readonly behind: PieceSaid | null };

/** Parts of the file that are no page of the pack. */
const PARTS: Readonly<Record<string, string>> = {
  head: 'the head of the file', title: 'the title above the pages', contents: 'the contents', main: 'the pages', foot: 'the foot of the file',
};

const quoted = (text: string): string => `“${text}”`;

function whereOf({ part, page, chart, table }: PieceSaid): string {
  const names = [page === null ? (PARTS[part] ?? 'the file') : `page ${quoted(page)}`, ...(chart === null ? [] : [`chart ${quoted(chart)}`]), ...(table === null || table === chart ? [] : [`table ${quoted(table)}`])];
  return names.join(', ');
}

/**
 * Where in a frozen page this is, and what it is. The words are those of now: what stood there before nobody knows.
 *
 * @example describePiece(piece) // 'page “5. Charts”, chart “Falls · Arrow Vale”: the sentence that reads “Above the threshold.”'
 */
export function describePiece(piece: PieceSaid): string {
  switch (piece.kind) {
    case 'style': return 'the style: how the whole pack looks';
    case 'program': return 'the program of the file';
    case 'file': return `${quoted(piece.text)}, which lies within the file`;
    case 'head': return 'the head of the file: its title, or what its browser allows';
    case 'drawing': return `${whereOf(piece)}: ${piece.text === '' ? 'the drawing' : `the icon ${quoted(piece.text)}`}`;
    case 'row': return `${whereOf(piece)}: the row ${quoted(piece.text)}`;
    case 'heading': return `${whereOf(piece)}: the heading that reads ${quoted(piece.text)}`;
    case 'words': return `${whereOf(piece)}: the words that read ${quoted(piece.text)}`;
    case 'frame': return `${whereOf(piece)}: the markup around it, which holds no words`;
  }
}

/** Which kind of change it is, and where. @example describePieceDifference(difference) // ['changed', 'the style: how the whole pack looks'] */
export function describePieceDifference(difference: PieceDifferenceSaid): readonly [string, string] {
  switch (difference.change) {
    case 'list': return ['changed', 'the line of its seal that lists its pieces, so nothing more can be named'];
    case 'missing': {
      const { count, parts, behind } = difference;
      const of = parts.map((part) => PARTS[part] ?? quoted(part)).join(', ');
      return ['missing', `${formatCount(count, 'pieces')} of ${of}${behind === null ? '' : `, behind ${describePiece(behind)}`}`];
    }
    default: return [difference.change, describePiece(difference.piece)];
  }
}
