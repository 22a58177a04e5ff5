/** An HTML file of a pack in pieces that have a name: so that a changed byte can be called by its place. */

/** What a piece is. `frame`: the opening of a page, chart or list, with nothing to read in it. */
export type PieceKind = 'head' | 'style' | 'program' | 'file' | 'frame' | 'heading' | 'words' | 'drawing' | 'row';

export interface PagePiece {
  /** From this byte to before the next piece's; together they are the whole file. */
  readonly start: number;
  readonly end: number;
  readonly kind: PieceKind;
  /** The anchor of the page or chart it stands in, the path of an embedded file, or what it is: `head`, `title`, `contents`, `foot`. */
  readonly part: string;
  /** Headings of the page, the chart and the table it stands in; null: in none. */
  readonly page: string | null;
  readonly chart: string | null;
  readonly table: string | null;
  /** As it is read: a row by its first cell, an icon by what it says, a chart by nothing. Never more than `LONGEST` signs. */
  readonly text: string;
}

const LONGEST = 140;
/** Where a piece begins. Whatever is not named here belongs to the piece before it. */
const BOUNDARY = /<(style|script|svg|h[1-4]|p|li|dt|tr|table|summary|header|nav|main|footer|section)\b([^>]*)>|<\/(section|table)>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** One character a byte, so that places in the text are places in the bytes. */
export const asLatin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The words of a piece of markup, as they are read. */
function wordsOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes).replace(/<svg\b.*?<\/svg>/gs, '').replace(/<[^>]*>/g, ' ')
    .replace(/&(\w+|#x27);/g, (sign, name: string) => ENTITIES[name] ?? sign).replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

const encoder = new TextEncoder();
const attribute = (attributes: string, name: string): string | null => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;

/** Pieces of a file, cut where an element begins that has something to say. The same bytes give the same pieces; nothing is left out. */
export function piecesOf(bytes: Uint8Array): readonly PagePiece[] {
  const latin = asLatin(bytes);
  const pieces: Omit<PagePiece, 'end'>[] = [];
  let place = { part: 'head', page: null as string | null, chart: null as string | null, table: null as string | null };
  const around: (typeof place)[] = [];
  const between = (from: number, ending: string): Uint8Array => {
    const end = latin.indexOf(ending, from);
    return bytes.subarray(from, end < 0 ? latin.length : end);
  };
  const begin = (start: number, kind: PieceKind, text = ''): void => { pieces.push({ start, kind, ...place, text }); };
  const enter = (inside: Partial<typeof place>): void => {
    around.push(place);
    place = { ...place, ...inside };
  };
  const skipTo = (ending: string, from: number): void => {
    const end = latin.indexOf(ending, from);
    boundary.lastIndex = end < 0 ? latin.length : end + ending.length;
  };
  const boundary = new RegExp(BOUNDARY);
  begin(0, 'head');
  for (let found = boundary.exec(latin); found !== null; found = boundary.exec(latin)) {
    const [whole, tag = '', attributes = '', closed] = found;
    const after = found.index + whole.length;
    if (closed !== undefined) {
      place = around.pop() ?? place;
      continue;
    }
    switch (tag) {
      case 'style':
        begin(found.index, 'style');
        skipTo('</style>', after);
        begin(boundary.lastIndex, 'frame');
        break;
      case 'script': {
        const path = attribute(attributes, 'data-file');
        pieces.push({ start: found.index, kind: path === null ? 'program' : 'file', ...place, part: path ?? 'program', text: path ?? '' });
        skipTo('</script>', after);
        break;
      }
      case 'svg':
        // An icon in a row is what the row says.
        if (place.table === null) begin(found.index, 'drawing', attribute(attributes, 'class') === 'wl-drawing' ? '' : wordsOf(encoder.encode(attribute(attributes, 'aria-label') ?? '')));
        skipTo('</svg>', after);
        break;
      case 'header': case 'nav': case 'main': case 'footer':
        place = { part: { header: 'title', nav: 'contents', main: 'main', footer: 'foot' }[tag], page: null, chart: null, table: null };
        begin(found.index, 'frame');
        break;
      case 'section': {
        const isChart = attribute(attributes, 'class') === 'pack-chart';
        const from = latin.indexOf(isChart ? '<h3' : '<h2', after);
        const heading = from < 0 ? '' : wordsOf(between(from, isChart ? '</h3>' : '</h2>'));
        enter({ part: attribute(attributes, 'id') ?? 'page', ...(isChart ? { chart: heading } : { page: heading }) });
        begin(found.index, 'frame');
        break;
      }
      case 'table': {
        enter({ table: latin.startsWith('<caption>', after) ? wordsOf(between(after, '</caption>')) : '' });
        begin(found.index, 'heading', place.table ?? '');
        break;
      }
      case 'tr': begin(found.index, 'row', wordsOf(between(after, '</th>'))); break;
      default: begin(found.index, /^h\d$/.test(tag) ? 'heading' : 'words', wordsOf(between(after, tag === 'dt' ? '</dd>' : `</${tag === 'li' ? 'h4' : tag}>`)));
    }
  }
  return pieces.map((piece, index) => ({ ...piece, end: pieces[index + 1]?.start ?? bytes.length }));
}
