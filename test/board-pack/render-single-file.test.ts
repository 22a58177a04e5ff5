import { beforeAll, describe, expect, it } from 'vitest';
import { packStyle } from '../../data-loaders/build/pack-style.ts';
import { composePack } from '../../src/board-pack/compose.ts';
import { renderSingleFile } from '../../src/board-pack/render-single-file.tsx';
import { USUAL_RECIPE, usualPage } from '../../src/board-pack/recipe.ts';
import { latestOf } from '../../src/wording/latest-of.ts';
import { demonstrationInput, type DemonstrationInput } from './demonstration-input.ts';

const FINGERPRINT = 'ab'.repeat(32);
let demonstration: DemonstrationInput;
let html = '';
const render = (recipe = USUAL_RECIPE): string => renderSingleFile(composePack(demonstration.input, recipe), { fingerprint: FINGERPRINT, style: packStyle() });
beforeAll(async () => {
  demonstration = await demonstrationInput();
  html = render();
}, 120_000);

describe('renderSingleFile', () => {
  it('the same pack twice gives the same bytes', () => {
    expect(render()).toBe(html);
  });

  it('there is no script in it, no other file and no other address', () => {
    expect(html).not.toMatch(/<script|<link|<iframe|<object|<img| on[a-z]+=|@import|javascript:/i);
    expect(html.match(/(?:href|src)="(?!#)[^"]*"/g)).toBeNull();
    expect(html.match(/url\([^)]*\)/g)).toBeNull();
    expect(html).not.toMatch(/https?:\/\//);
  });

  it('sixty charts with their figures stay under 3 MB', () => {
    const sixty = render({ ...USUAL_RECIPE, pages: USUAL_RECIPE.pages.map((page) => (page.kind === 'charts' ? { ...usualPage('charts'), which: 'all', most: 60 } : page)) });
    expect(sixty.match(/<svg class="wl-drawing"/g)).toHaveLength(60);
    expect(Buffer.byteLength(sixty)).toBeLessThan(3_000_000);
  });

  it('the value of every chart of the scorecard is in the file, with its icons in words', () => {
    const { input: { charts, contents: { lastMonth } } } = demonstration;
    const text = html.replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', '’');
    for (const chart of charts.filter(({ provider }) => provider.type === 'provider')) expect(text).toContain(latestOf(chart, lastMonth).value ?? '');
  });

  it('every anchor that something leads to is there once', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    for (const id of new Set(targets)) expect([id, html.split(` id="${id ?? ''}"`).length - 1]).toEqual([id, 1]);
  });

  it('texts of the recipe are texts, whatever signs they hold', () => {
    const odd = render({ ...USUAL_RECIPE, title: 'A </title><b>"pack" \\ & more</style>', pages: [usualPage('cover')] });
    expect(odd).not.toContain('<b>');
    expect(odd.match(/<\/style>/g)).toHaveLength(1);
    expect(odd.match(/<\/title>/g)).toHaveLength(1);
  });

  it('the foot of every printed page names source, data date, rules and fingerprint, with its number', () => {
    expect(html).toMatch(/@bottom-left\{content:"Synthetic demonstration · Data to July 2012, as at 14 August 2012 · Rules: Making Data Count, strict v[\d.]+ · Fingerprint abab/);
    expect(html).toContain('"Page " counter(page) " of " counter(pages)');
  });
});
