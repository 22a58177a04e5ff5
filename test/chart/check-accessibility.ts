import axe from 'axe-core';

// The checker would measure letters on a canvas, which jsdom has not; it takes null for an answer.
if (typeof HTMLCanvasElement !== 'undefined') HTMLCanvasElement.prototype.getContext = () => null;

/** What an accessibility checker finds wrong in this element: one line a finding, so that a failed test reads like a list. Contrast needs a real browser. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
