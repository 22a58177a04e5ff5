/** The page of a frame in which a pack is drawn: nothing in it, and no style but the pack's own. */

/** For `srcdoc`. */
export const EMPTY_FRAME = '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview of the pack</title></head><body></body></html>';

/** Gives the frame's page this style. Made by script and adopted: the policy of the site allows no style within a page. */
export function dressFrame(inside: Document, css: string): void {
  const sheets = inside.defaultView as unknown as typeof globalThis | null;
  if (sheets === null) return;
  const sheet = new sheets.CSSStyleSheet();
  sheet.replaceSync(css);
  inside.adoptedStyleSheets = [sheet];
}
