/** On paper every page of a screen says what it is: source, data date, rules, fingerprint, its number. */
import { useEffect } from 'react';
import { marginBoxes, type MarginWords } from '../../board-pack/margin-boxes.ts';

/** Lays the words into the margins of every printed page while the screen stands; null: nothing is known yet. */
export function usePrintedFoot(words: MarginWords | null): void {
  const { head, headRight, foot } = words ?? { head: '', headRight: '', foot: '' };
  useEffect(() => {
    // Made by script and adopted: the policy of the site allows no style within a page. Where it cannot be, paper has no feet.
    if (foot === '' || !Array.isArray(document.adoptedStyleSheets)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marginBoxes({ head, headRight, foot }));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet); };
  }, [head, headRight, foot]);
}
