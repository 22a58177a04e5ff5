/** The charts of a pack as drawings and pictures, made in this browser, for an office. */
import { startTransition, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { framesOf } from '../../../board-pack/office/office-pack-of.ts';
import type { OfficeChart } from '../../../board-pack/office/office-pack.ts';
import type { PackBlock, PackDocument } from '../../../board-pack/pack-document.ts';
import { PackBody } from '../../../board-pack/render/PackBody.tsx';
import { drawingFile } from '../../../chart/drawing-file.ts';
import { framedLabel } from '../../../chart/framed-drawing.ts';
import { breathe } from '../../../database/breathe.ts';
import { pngOf } from '../../shared/png-of.ts';
import { dressFrame, EMPTY_FRAME } from '../pack-frame.ts';

interface PicturesWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

const chartsAlone = (blocks: readonly PackBlock[]): readonly PackBlock[] =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [{ ...block, chart: { ...block.chart, strip: null, months: null } }] : []));

/** The pack with nothing in it but its charts, each in the section where the frozen page has it. */
const withoutRest = (document: PackDocument): PackDocument => ({ ...document, pages: document.pages.map((page) => ({ ...page, blocks: chartsAlone(page.blocks) })) });

/** A frame of its own out of sight, as wide as a desk: the preview may be a telephone's. */
async function openFrame(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'pack-pictures';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.srcdoc = EMPTY_FRAME;
  await new Promise<void>((done) => { frame.addEventListener('load', () => done(), { once: true }); document.body.append(frame); });
  return frame;
}

function Drawn({ pack, onDrawn }: { readonly pack: PackDocument; readonly onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn]);
  return <PackBody document={pack} fingerprint={null} />;
}

async function pictureOf(drawing: SVGSVGElement, id: string, frame: Parameters<typeof framedLabel>[0]): Promise<OfficeChart> {
  const svg = drawingFile(drawing, frame);
  // A browser that guards its canvas makes no picture; the drawing holds the same.
  const png = await pngOf(svg).then(async (blob) => new Uint8Array(await blob.arrayBuffer()), () => null);
  return { id, title: frame.heading, alternative: framedLabel(frame, drawing.getAttribute('aria-label') ?? ''), svg, png };
}

/**
 * Every chart of the pack with its words around it, in the order of the pack: the drawings that `npm run pack` makes of the frozen page. A picture's bytes are
 * those of this browser; another one may pack the same dots otherwise. Leaves off, and rejects, when `signal` is aborted.
 */
export async function chartPictures(document: PackDocument, fingerprint: string, { signal, onProgress }: PicturesWatch): Promise<readonly OfficeChart[]> {
  const frames = framesOf(document, fingerprint);
  if (frames.size === 0) return [];
  const { style } = await import('virtual:pack-style');
  const room = await openFrame();
  const inside = room.contentDocument;
  if (inside === null) throw new Error('This browser opened no frame to draw in.');
  const root = createRoot(inside.body);
  try {
    dressFrame(inside, style);
    await new Promise<void>((onDrawn) => startTransition(() => root.render(<Drawn pack={withoutRest(document)} onDrawn={onDrawn} />)));
    const charts: OfficeChart[] = [];
    for (const drawing of inside.querySelectorAll<SVGSVGElement>('.wl-drawing')) {
      signal.throwIfAborted();
      onProgress(charts.length, frames.size);
      await breathe();
      const id = drawing.closest('[id]')?.id ?? '';
      const frame = frames.get(id);
      if (frame !== undefined) charts.push(await pictureOf(drawing, id, frame));
    }
    return charts;
  } finally {
    root.unmount();
    room.remove();
  }
}
