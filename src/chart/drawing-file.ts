/** A chart's drawing as a file of its own. */

/** What a drawing owes to the page's style sheet. Places and sizes are in the drawing itself. */
const PAINT = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'opacity', 'paint-order',
  'font-family', 'font-size', 'font-style', 'font-weight', 'font-variant-numeric', 'shape-rendering',
] as const;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The drawing as the text of an SVG file that looks the same anywhere, without the page's style sheet.
 *
 * Takes the drawing in the page (`.wl-drawing`), because only there its colours are known; gives a copy with every
 * colour and face written into it, a title (the chart's sentence) for readers who cannot see it, and a white ground, since a picture
 * pasted into a dark slide must stay legible. The drawing itself is not changed.
 *
 * @example drawingFile(document.querySelector('.wl-drawing')) // '<svg xmlns="http://www.w3.org/2000/svg" width="760" …'
 */
export function drawingFile(drawing: SVGSVGElement): string {
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
  copy.prepend(title, ground);
  return new XMLSerializer().serializeToString(copy);
}
