/** A chart's drawing as a file of its own. */
import { framedDrawing, type DrawingFrame } from './framed-drawing.ts';
import { PAINT, paintedCopy } from './painted-copy.ts';

const SVG = 'http://www.w3.org/2000/svg';

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
  const copy = paintedCopy(drawing, PAINT);
  const label = drawing.getAttribute('aria-label') ?? '';
  if (frame !== null) {
    const size = (name: 'width' | 'height'): number => Number(drawing.getAttribute(name) ?? 0);
    const ink = page.defaultView?.getComputedStyle(drawing).color ?? '';
    return framedDrawing({ svg: new XMLSerializer().serializeToString(copy), width: size('width'), height: size('height'), label, ink }, frame);
  }
  const ground = page.createElementNS(SVG, 'rect');
  for (const [name, value] of [['width', '100%'], ['height', '100%'], ['fill', 'white']] as const) ground.setAttribute(name, value);
  const title = page.createElementNS(SVG, 'title');
  title.textContent = label;
  copy.prepend(title, ground);
  return new XMLSerializer().serializeToString(copy);
}
