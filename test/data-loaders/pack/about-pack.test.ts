import { describe, expect, it } from 'vitest';

import { aboutFiles, aboutPage } from '../../../data-loaders/pack/about-pack.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const FILES: Readonly<Record<string, string>> = {
  'manifest.json': '{"dataAsOf":"2012-08-14","frozenAs":{"frozenAt":"2012-08-20T09:00:00Z"}}',
  'recipe.json': '{"title":"Quality report","pages":[{"kind":"changes"},{"kind":"charts","heading":"Our charts"},{"kind":"later"}]}',
  'verdicts.json': '{"rules":{"mdc-strict":"Making Data Count 2.4"}}',
};
const SAID = { title: 'Quality report', frozenAt: '2012-08-20T09:00:00Z', foot: null, dataAsOf: '2012-08-14', pages: ['What changed', 'Our charts', 'later'], rules: ['Making Data Count, strict v2.4'] };

describe('aboutFiles', () => {
  it('manifest, recipe and verdicts of a pack → title, time, day of the data, pages by their headings, rules', () => {
    expect(aboutFiles((path) => bytesOf(FILES[path] ?? ''))).toEqual(SAID);
  });

  it('files that are missing or cut off → what is not said is null or empty', () => {
    expect(aboutFiles(() => null)).toEqual({ title: null, frozenAt: null, foot: null, dataAsOf: null, pages: [], rules: [] });
    expect(aboutFiles(() => bytesOf('{"pages":'))).toMatchObject({ title: null, pages: [] });
  });
});

describe('aboutPage', () => {
  it('the page without scripts → its title, the headings of its pages and the line at its foot', () => {
    const html = '<body><header><h1>Quality report</h1></header><main><section class="pack-page" id="changes"><h2>1. Changes</h2><p>None.</p></section></main><footer><p>Data to July 2012. Rules: Nelson.</p></footer></body>';
    expect(aboutPage(bytesOf(html))).toEqual({ title: 'Quality report', frozenAt: null, foot: 'Data to July 2012. Rules: Nelson.', dataAsOf: null, pages: ['1. Changes'], rules: [] });
  });

  it('the file to explore → what the files within it say', () => {
    const scripts = Object.entries(FILES).map(([path, text]) => `<script type="application/octet-stream" data-file="pack/${path}" data-form="text">${text}</script>`).join('\n');
    expect(aboutPage(bytesOf(`<body>${scripts}</body>`))).toEqual(SAID);
  });
});
