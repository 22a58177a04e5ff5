/** A chart's drawing as a file of its own. */
import { textWidth } from './text-width.ts';

/** What a drawing owes to the page's style sheet. Places and sizes are in the drawing itself. */
const PAINT = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'opacity', 'paint-order',
  'font-family', 'font-size', 'font-style', 'font-weight', 'font-variant-numeric', 'shape-rendering',
] as const;

const SVG = 'http://www.w3.org/2000/svg';

/** The words around a drawing that leaves the page: without them nobody knows a week later what it shows. */
export interface DrawingFrame {
  readonly heading: string;
  /** Lines under the heading: where and when, the verdicts, the sentence. Long ones are broken. */
  readonly lines: readonly string[];
  /** Lines at the foot: source, data date, rule set, fingerprint. */
  readonly foot: readonly string[];
}

const MARGIN = 20;
const HEADING = { size: 20, height: 28, weight: '700' } as const;
const LINE = { size: 14, height: 20, weight: '400' } as const;
const FOOT = { size: 11, height: 15, weight: '400' } as const;

/**
 * The drawing as the text of an SVG file that looks the same anywhere, without the page's style sheet.
 *
 * Takes the drawing in the page (`.wl-drawing`), because only there its colours are known; gives a copy with every
 * colour and face written into it, a title (the chart's sentence) for readers who cannot see it, and a white ground, since a picture
 * pasted into a dark slide must stay legible. With a frame, its words stand around the drawing as text. The drawing itself is not changed.
 *
 * @example drawingFile(document.querySelector('.wl-drawing')) // '<svg xmlns="http://www.w3.org/2000/svg" width="760" …'
 */
export function drawingFile(drawing: SVGSVGElement, frame: DrawingFrame | null = null): string {
  const page = drawing.ownerDocument;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const target = copies[index];
    if (target === undefined) continue;
    const style = page.defaultView?.getComputedStyle(original);
    for (const name of PAINT) {
      const value = style?.getPropertyValue(name) ?? '';
      if (value !== '') target.setAttribute(name, value.replaceAll('"', "'"));
    }
    target.removeAttribute('class');
  }
  const ground = page.createElementNS(SVG, 'rect');
  for (const [name, value] of [['width', '100%'], ['height', '100%'], ['fill', 'white']] as const) ground.setAttribute(name, value);
  const title = page.createElementNS(SVG, 'title');
  title.textContent = drawing.getAttribute('aria-label') ?? '';
  if (frame === null) {
    copy.prepend(title, ground);
    return new XMLSerializer().serializeToString(copy);
  }
  return new XMLSerializer().serializeToString(framed(copy, frame, title, ground, drawing));
}

function framed(copy: SVGSVGElement, frame: DrawingFrame, title: Element, ground: Element, drawing: SVGSVGElement): SVGSVGElement {
  const page = drawing.ownerDocument;
  const size = (name: 'width' | 'height'): number => Number(drawing.getAttribute(name) ?? 0);
  const width = size('width') + 2 * MARGIN;
  const whole = page.createElementNS(SVG, 'svg');
  const ink = page.defaultView?.getComputedStyle(drawing).color ?? '';
  let y = MARGIN;
  const write = (text: string, { size: points, height, weight }: typeof HEADING | typeof LINE | typeof FOOT): void => {
    for (const part of brokenLines(text, width - 2 * MARGIN, points)) {
      const line = page.createElementNS(SVG, 'text');
      const places = { x: MARGIN, y: y + points, fill: ink || 'black', 'font-size': points, 'font-weight': weight, 'font-family': 'arial, "Liberation Sans", sans-serif' };
      for (const [name, value] of Object.entries(places)) line.setAttribute(name, String(value).replaceAll('"', "'"));
      line.textContent = part;
      whole.append(line);
      y += height;
    }
  };
  write(frame.heading, HEADING);
  for (const line of frame.lines) write(line, LINE);
  y += 8;
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(y));
  y += size('height') + 10;
  for (const line of frame.foot) write(line, FOOT);
  y += MARGIN - 6;
  whole.append(copy);
  // The picture is told as one: its name is the heading with the chart's sentence.
  title.textContent = [frame.heading, title.textContent].filter((text) => text !== '').join('. ');
  whole.prepend(title, ground);
  for (const [name, value] of [['width', width], ['height', y], ['viewBox', `0 0 ${String(width)} ${String(y)}`], ['role', 'img']] as const) {
    whole.setAttribute(name, String(value));
  }
  return whole;
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
