/** What a drawing owes to the page's style sheet. Places and sizes are in the drawing itself. */
export const PAINT = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'opacity', 'paint-order',
  'font-family', 'font-size', 'font-style', 'font-weight', 'font-variant-numeric', 'shape-rendering',
] as const;

/**
 * A copy of a drawing in the page with every colour and face written into it, since only there they are known. The drawing itself is
 * not changed. `names`: the properties to write, `PAINT`.
 *
 * Reaches for nothing outside itself and names no function inside: a loader hands its text to a browser.
 *
 * @example paintedCopy(document.querySelector('.wl-drawing'), PAINT).getAttribute('fill') // 'rgb(33, 43, 50)'
 */
export function paintedCopy(drawing: SVGSVGElement, names: readonly string[]): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const target = copies[index];
    if (target === undefined) continue;
    const style = drawing.ownerDocument.defaultView?.getComputedStyle(original);
    for (const name of names) {
      const value = style?.getPropertyValue(name) ?? '';
      if (value !== '') target.setAttribute(name, value.replaceAll('"', "'"));
    }
    target.removeAttribute('class');
  }
  return copy;
}
