import { describe, expect, it } from 'vitest';

import { piecesOf } from '../../src/board-pack/page-pieces.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const PAGE = `<!doctype html><html><head><title>Pack</title><style>p{color:red}<p></style></head><body><header class="pack-title"><h1>Quality · July</h1></header>
<main><section class="pack-page" id="charts"><h2>5. Charts</h2><p>Two &amp; more — café.</p>
<section class="pack-chart" id="chart-a"><h3>Falls</h3><svg class="wl-icon" aria-label="Concern, low"><path d=""/></svg><p>Above.</p><svg class="wl-drawing"><text>9</text></svg>
<table><caption>Falls</caption><tr><th scope="row">May</th><td>1 <svg class="wl-icon"></svg></td></tr></table></section><p>After.</p></section></main>
<footer id="foot"><p>Source.</p></footer><script type="application/octet-stream" data-file="pack/manifest.json" data-form="text">{"p":"<p>"}</script><script>let p = '<p>';</script></body></html>
`;

describe('piecesOf', () => {
  const pieces = piecesOf(bytesOf(PAGE));
  const place = ({ kind, page, chart, table, text }: (typeof pieces)[number]): string => [kind, page, chart, table, text].map((part) => part ?? '-').join(' | ');

  it('a page with a chart and its table → each with the page, the chart and the table it stands in, and its words', () => {
    expect(pieces.filter(({ kind }) => kind !== 'frame').map(place)).toEqual([
      'head | - | - | - | ', 'style | - | - | - | ', 'heading | - | - | - | Quality · July',
      'heading | 5. Charts | - | - | 5. Charts', 'words | 5. Charts | - | - | Two & more — café.',
      'heading | 5. Charts | Falls | - | Falls', 'drawing | 5. Charts | Falls | - | Concern, low', 'words | 5. Charts | Falls | - | Above.', 'drawing | 5. Charts | Falls | - | ',
      'heading | 5. Charts | Falls | Falls | Falls', 'row | 5. Charts | Falls | Falls | May', 'words | 5. Charts | - | - | After.',
      'words | - | - | - | Source.', 'file | - | - | - | pack/manifest.json', 'program | - | - | - | ',
    ]);
  });

  it('pieces → the whole file, one behind the other, in bytes', () => {
    expect(pieces[0]?.start).toBe(0);
    expect(pieces.at(-1)?.end).toBe(bytesOf(PAGE).length);
    pieces.slice(1).forEach(({ start }, index) => expect(start).toBe(pieces[index]?.end));
    const words = pieces.find(({ text }) => text.startsWith('Two'));
    expect(new TextDecoder().decode(bytesOf(PAGE).subarray(words?.start, words?.end))).toBe('<p>Two &amp; more — café.</p>\n');
  });

  it('a file that ends in the middle of a style, an empty one → pieces all the same', () => {
    expect(piecesOf(bytesOf('<head><style>p{')).at(-1)?.end).toBe(15);
    expect(piecesOf(new Uint8Array())).toHaveLength(1);
  });
});
