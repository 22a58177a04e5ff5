/** The pack as it will be, drawn by what draws the frozen file, in a frame of its own so that neither's style reaches the other. */
import { useDeferredValue, useEffect, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { PackDocument } from '../../board-pack/pack-document.ts';
import { pageFoot } from '../../board-pack/page-foot.ts';
import { PackBody } from '../../board-pack/render/PackBody.tsx';
import { dressFrame, EMPTY_FRAME } from './pack-frame.ts';

interface PreviewProps {
  readonly document: PackDocument;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

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
    if (inside === null) return undefined;
    let left = false;
    void import('virtual:pack-style').then(({ style }) => { if (!left) dressFrame(inside, `${style}\n${pageFoot(shown, null)}`); });
    inside.addEventListener('click', followInside);
    return () => { left = true; inside.removeEventListener('click', followInside); };
  }, [inside, shown]);
  return (
    <>
      <iframe ref={frame} className="pack-preview" title="Preview of the pack" srcDoc={EMPTY_FRAME} onLoad={() => setInside(frame.current?.contentDocument ?? null)} />
      {inside !== null && createPortal(<PackBody document={shown} fingerprint={null} />, inside.body)}
    </>
  );
}
