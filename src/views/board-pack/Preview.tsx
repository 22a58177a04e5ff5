/** The pack as it will be, drawn by what draws the frozen file, in a frame of its own so that neither's style reaches the other. */
import { useDeferredValue, useEffect, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { PackDocument } from '../../board-pack/pack-document.ts';
import { pageFoot } from '../../board-pack/page-foot.ts';
import { PackBody } from '../../board-pack/render/PackBody.tsx';

interface PreviewProps {
  readonly document: PackDocument;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

const EMPTY = '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Preview of the pack</title></head><body></body></html>';

/** A link of the pack leads within the frame, never to the site inside it. */
function followInside(event: MouseEvent): void {
  const target = event.target as Element;
  const href = target.closest('a')?.getAttribute('href');
  if (href?.startsWith('#') !== true) return;
  event.preventDefault();
  target.ownerDocument.getElementById(href.slice(1))?.scrollIntoView();
}

export function Preview({ document, frame }: PreviewProps): ReactNode {
  const [inside, setInside] = useState<Document | null>(null);
  // A letter typed into the title need not wait for sixty charts.
  const shown = useDeferredValue(document);
  useEffect(() => {
    const sheets = inside?.defaultView;
    if (inside == null || sheets == null) return undefined;
    let left = false;
    void import('virtual:pack-style').then(({ style }) => {
      if (left) return;
      // Made by script and adopted: the policy of the site allows no style within a page.
      const sheet = new (sheets as unknown as typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(`${style}\n${pageFoot(shown, null)}`);
      inside.adoptedStyleSheets = [sheet];
    });
    inside.addEventListener('click', followInside);
    return () => { left = true; inside.removeEventListener('click', followInside); };
  }, [inside, shown]);
  return (
    <>
      <iframe ref={frame} className="pack-preview" title="Preview of the pack" srcDoc={EMPTY} onLoad={() => setInside(frame.current?.contentDocument ?? null)} />
      {inside !== null && createPortal(<PackBody document={shown} fingerprint={null} />, inside.body)}
    </>
  );
}
