import { chromium } from 'playwright-core';
import type { OfficeChart } from '../../src/board-pack/office/office-pack.ts';
import { framedDrawing, framedLabel, type DrawingFrame, type PaintedDrawing } from '../../src/chart/framed-drawing.ts';
import { PAINT, paintedCopy } from '../../src/chart/painted-copy.ts';

/** What each drawing of the page is, under the name of the section it stands in. Runs in the browser, as text: it has no modules there. */
const FIND = `(() => {
  const paint = ${paintedCopy.toString()};
  return [...document.querySelectorAll('.wl-drawing')].map((drawing) => ({
    id: drawing.closest('[id]')?.id ?? '',
    svg: new XMLSerializer().serializeToString(paint(drawing, ${JSON.stringify(PAINT)})),
    width: Number(drawing.getAttribute('width')),
    height: Number(drawing.getAttribute('height')),
    label: drawing.getAttribute('aria-label') ?? '',
    ink: getComputedStyle(drawing).color,
  }));
})()`;

/** Two pixels for each one of the drawing, on white, as the page makes it. */
const draw = (svg: string): string => `(async () => {
  const image = new Image();
  image.src = ${JSON.stringify(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`)};
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  const pen = canvas.getContext('2d');
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
})()`;

/**
 * The charts of a one-file pack as drawings and pictures, by a real Chromium, since only a browser knows the colours of a style sheet.
 *
 * `frames` names the words around each chart, by the identifier of the section it stands in; charts without a frame are left out. In the order of
 * the page. The same page and the same Chromium give the same bytes. The browser is offline: the page cannot ask for anything.
 */
export async function chartPictures(html: string, frames: ReadonlyMap<string, DrawingFrame>, executablePath: string): Promise<readonly OfficeChart[]> {
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  try {
    const page = await browser.newPage({ offline: true, colorScheme: 'light' });
    await page.setContent(html);
    const found = await page.evaluate<readonly (PaintedDrawing & { readonly id: string })[]>(FIND);
    // The page of a pack forbids pictures from elsewhere; an empty one draws them.
    await page.goto('about:blank');
    const charts: OfficeChart[] = [];
    for (const drawing of found) {
      const frame = frames.get(drawing.id);
      if (frame === undefined) continue;
      const svg = framedDrawing(drawing, frame);
      const png = Buffer.from(await page.evaluate<string>(draw(svg)), 'base64');
      charts.push({ id: drawing.id, title: frame.heading, alternative: framedLabel(frame, drawing.label), svg, png });
    }
    return charts;
  } finally {
    await browser.close();
  }
}
