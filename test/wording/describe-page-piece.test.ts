import { describe, expect, it } from 'vitest';

import { describePiece, describePieceDifference, type PieceSaid } from '../../src/wording/describe-page-piece.ts';

const piece = (given: Partial<PieceSaid>): PieceSaid => ({ kind: 'words', part: 'charts', page: '5. Charts', chart: null, table: null, text: 'Above.', ...given });

describe('describePiece', () => {
  it('words, a heading, a row, an icon, a drawing → page, chart and table by their headings', () => {
    expect(describePiece(piece({}))).toBe('page “5. Charts”: the words that read “Above.”');
    expect(describePiece(piece({ chart: 'Falls', table: 'Falls', kind: 'row', text: 'May' }))).toBe('page “5. Charts”, chart “Falls”: the row “May”');
    expect(describePiece(piece({ table: 'Restated figures', kind: 'row', text: 'MRSA' }))).toBe('page “5. Charts”, table “Restated figures”: the row “MRSA”');
    expect(describePiece(piece({ chart: 'Falls', kind: 'drawing', text: '' }))).toBe('page “5. Charts”, chart “Falls”: the drawing');
    expect(describePiece(piece({ chart: 'Falls', kind: 'drawing', text: 'Concern, low' }))).toBe('page “5. Charts”, chart “Falls”: the icon “Concern, low”');
  });

  it('what stands in no page → its own name', () => {
    expect(describePiece(piece({ page: null, part: 'foot' }))).toBe('the foot of the file: the words that read “Above.”');
    expect(describePiece(piece({ page: null, part: 'head', kind: 'style' }))).toBe('the style: how the whole pack looks');
    expect(describePiece(piece({ page: null, part: 'pack/manifest.json', kind: 'file', text: 'pack/manifest.json' }))).toBe('“pack/manifest.json”, which lies within the file');
  });
});

describe('describePieceDifference', () => {
  it('changed, missing, the list itself → the kind of change and its place', () => {
    expect(describePieceDifference({ change: 'changed', piece: piece({}) })).toEqual(['changed', 'page “5. Charts”: the words that read “Above.”']);
    expect(describePieceDifference({ change: 'missing', count: 4, parts: ['chart-a', 'foot'], behind: piece({}) })).toEqual(['missing', '4 pieces of “chart-a”, the foot of the file, behind page “5. Charts”: the words that read “Above.”']);
    expect(describePieceDifference({ change: 'list' })[1]).toContain('nothing more can be named');
  });
});
