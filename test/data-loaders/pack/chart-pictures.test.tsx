import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { chartPictures } from '../../../data-loaders/pack/chart-pictures.ts';
import { ControlChart } from '../../../src/chart/ControlChart.tsx';
import { BOUNDS } from '../../chart/story-bounds.ts';
import { storyNamed } from '../../chart/stories.ts';
import { storyWords } from '../../chart/story-words.ts';
import { findChromium } from '../../../data-loaders/browser/find-chromium.ts';

const story = storyNamed('concern-low');
const drawing = renderToStaticMarkup(<ControlChart assessment={story.assessment} words={storyWords(story)} caption="c" bounds={BOUNDS.percent} width={690} interactive={false} />);
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Pack</title><style>:root { --wl-concern: #e46c0a } .wl-point--concern { fill: var(--wl-concern) }</style></head>
<body><section id="chart-one">${drawing}</section><section id="chart-two">${drawing}</section></body></html>`;
const FRAME = { heading: 'Waiting times, First Trust', lines: ['XmR chart'], foot: ['Source: made up'] };
const chromium = findChromium();

describe('chartPictures', () => {
  it.skipIf(chromium === null)('draws the charts that have a frame from a page without scripts, with every colour in the drawing and the same bytes again (left out where no Chromium is installed)', async () => {
    const draw = () => chartPictures(PAGE, new Map([['chart-one', FRAME]]), chromium ?? '');
    const [chart, ...others] = await draw();
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ id: 'chart-one', title: 'Waiting times, First Trust', alternative: 'Waiting times, First Trust. Chart of the story concern-low.' });
    expect(chart?.svg).toContain('<title>Waiting times, First Trust. Chart of the story concern-low.</title>');
    expect(chart?.svg).toContain('fill="rgb(228, 108, 10)"');
    expect(chart?.svg).toContain('Source: made up');
    expect(chart?.svg).not.toMatch(/class=|var\(/);
    const png = chart?.png ?? new Uint8Array();
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    // Width in the header of a PNG: twice that of the drawing with its margins.
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(2 * (690 + 40));
    expect(await draw()).toEqual([chart]);
  });
});
