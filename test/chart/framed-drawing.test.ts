import { describe, expect, it } from 'vitest';

import { framedDrawing, framedLabel } from '../../src/chart/framed-drawing.ts';

const PAINTED = { svg: '<svg width="100" height="50"></svg>', width: 100, height: 50, label: 'Below 95% in all 12 months', ink: '' };

describe('framedDrawing', () => {
  it('is as wide as the drawing and its margins, and names itself by heading and sentence', () => {
    const svg = framedDrawing(PAINTED, { heading: 'A&E <4 hours>', lines: [], foot: [] });
    expect(svg).toContain('<title>A&amp;E &lt;4 hours&gt;. Below 95% in all 12 months</title>');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="140" height="(\d+)" viewBox="0 0 140 \1" role="img">/);
  });
  it('writes in black when the page states no colour', () => {
    expect(framedDrawing(PAINTED, { heading: 'A', lines: [], foot: [] })).toContain('fill="black"');
  });
});

describe('framedLabel', () => {
  it('with a drawing that has no sentence is the heading alone', () => {
    expect(framedLabel({ heading: 'A&E', lines: [], foot: [] }, '')).toBe('A&E');
  });
});
