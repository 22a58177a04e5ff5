/** The words around a drawing that leaves the page: without them nobody knows a week later what it shows. */
import { markupText } from './markup-text.ts';
import { textWidth } from './text-width.ts';

export interface DrawingFrame {
  readonly heading: string;
  /** Lines under the heading: where and when, the verdicts, the sentence. Long ones are broken. */
  readonly lines: readonly string[];
  /** Lines at the foot: source, data date, rule set, fingerprint. */
  readonly foot: readonly string[];
}

/** A drawing as the text of an SVG element, with every colour in it. */
export interface PaintedDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The chart in one sentence, for readers who cannot see it. */
  readonly label: string;
  /** Colour of the words, such as `rgb(33, 43, 50)`; '' for black. */
  readonly ink: string;
}

const MARGIN = 20;
const HEADING = { size: 20, height: 28, weight: 700 } as const;
const LINE = { size: 14, height: 20, weight: 400 } as const;
const FOOT = { size: 11, height: 15, weight: 400 } as const;
const FACE = "arial, 'Liberation Sans', sans-serif";

/** What a framed drawing says to those who cannot see it: heading and sentence. */
export const framedLabel = ({ heading }: DrawingFrame, label: string): string => [heading, label].filter((text) => text !== '').join('. ');

/**
 * The text of an SVG file: the drawing on white with its words above and below it, and a title that says both. White, since a picture pasted
 * into a dark slide must stay legible.
 *
 * @example framedDrawing(painted, { heading: 'A&E, First Trust', lines: [], foot: ['Source: made'] }) // '<svg xmlns="http://www.w3.org/2000/svg" width="800" …'
 */
export function framedDrawing({ svg, width: inner, height: innerHeight, label, ink }: PaintedDrawing, frame: DrawingFrame): string {
  const width = inner + 2 * MARGIN;
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, { size, height, weight }: typeof HEADING | typeof LINE | typeof FOOT): void => {
    for (const line of brokenLines(text, width - 2 * MARGIN, size)) {
      parts.push(`<text x="${MARGIN}" y="${y + size}" fill="${markupText(ink || 'black')}" font-size="${size}" font-weight="${weight}" font-family="${FACE}">${markupText(line)}</text>`);
      y += height;
    }
  };
  write(frame.heading, HEADING);
  for (const line of frame.lines) write(line, LINE);
  y += 8;
  const drawing = `<g transform="translate(${MARGIN} ${y})">${svg}</g>`;
  y += innerHeight + 10;
  for (const line of frame.foot) write(line, FOOT);
  y += MARGIN - 6;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}" role="img">`
    + `<title>${markupText(framedLabel(frame, label))}</title><rect width="100%" height="100%" fill="white"/>${parts.join('')}${drawing}</svg>`;
}

/** Text in lines of so many pixels, broken between words; a word that is longer stands alone. */
function brokenLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
