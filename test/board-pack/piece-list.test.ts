import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drain } from '../../src/database/breathe.ts';
import { piecesOf } from '../../src/board-pack/page-pieces.ts';
import { differingPieces, listPieces, PIECE_LIST, type PieceDifference } from '../../src/board-pack/piece-list.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const chart = (name: string): string => `<section class="pack-chart" id="chart-${name}"><h3>${name}</h3><p>${name} is above its mean.</p><svg class="wl-drawing"><path d="M1 ${name}"/></svg></section>`;
const page = (...charts: readonly string[]): string =>
  `<head><title>Pack</title><style>p{}</style></head><main><section class="pack-page" id="charts"><h2>Charts</h2>${charts.map(chart).join('')}</section></main>\n`;

const PAGE = page('a', 'b', 'c');
const LIST = drain(listPieces(bytesOf(PAGE)));
const against = (html: string): readonly PieceDifference[] => differingPieces(bytesOf(html), LIST);
const said = (found: readonly PieceDifference[]): readonly string[] => found.map((each) => {
  if (each.change === 'list') return 'list';
  return each.change === 'missing' ? `missing ${String(each.count)} of ${each.parts.join()} behind ${each.behind?.kind ?? '-'}` : `${each.change} ${each.piece.part} ${each.piece.kind} ${each.piece.text}`;
});

describe('listPieces', () => {
  it('a page → a line that can stand in an attribute, part by part', () => {
    expect(LIST).toMatch(PIECE_LIST);
    expect(LIST.split(' ').map((run) => run.split(':')[0])).toEqual(['head', 'main', 'charts', 'chart-a', 'chart-b', 'chart-c', 'sum']);
  });
});

describe('differingPieces', () => {
  it('the page as it was → none', () => {
    expect(against(PAGE)).toEqual([]);
  });

  it('a word, a drawing, the style → that piece', () => {
    expect(said(against(PAGE.replace('b is above', 'b is below')))).toEqual(['changed chart-b words b is below its mean.']);
    expect(said(against(PAGE.replace('M1 c', 'M2 c')))).toEqual(['changed chart-c drawing ']);
    expect(said(against(PAGE.replace('p{}', 'p{color:white}')))).toEqual(['changed head style ']);
  });

  it('two places far apart → both, and nothing between them', () => {
    expect(said(against(PAGE.replace('a is above', 'a is below').replace('M1 c', 'M2 c')))).toEqual(['changed chart-a words a is below its mean.', 'changed chart-c drawing ']);
  });

  it('a chart taken out, one put in → missing behind the piece before it, added piece by piece', () => {
    expect(said(against(page('a', 'c')))).toEqual(['missing 4 of chart-b behind drawing']);
    expect(said(against(page('a', 'b', 'x', 'c')))).toEqual(['added chart-x frame ', 'added chart-x heading x', 'added chart-x words x is above its mean.', 'added chart-x drawing ']);
  });

  it('any one byte turned anywhere → exactly the piece that it lies in, or its neighbours where it made or unmade a piece', () => {
    const bytes = bytesOf(PAGE);
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ by;
      const found = differingPieces(changed, LIST);
      expect(found.length).toBeGreaterThan(0);
      const lies = piecesOf(changed).find(({ start, end }) => start <= at && at < end);
      expect(found.some((each) => each.change === 'missing' || (each.change !== 'list' && each.piece.start === lies?.start))).toBe(true);
    }));
  });

  it('the list itself changed → it names nothing', () => {
    expect(said(differingPieces(bytesOf(PAGE), LIST.replace(/head:./, (start) => `${start.slice(0, -1)}${start.endsWith('0') ? '1' : '0'}`)))).toEqual(['list']);
  });
});
