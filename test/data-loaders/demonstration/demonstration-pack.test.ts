import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { demonstrationPack } from '../../../data-loaders/demonstration/demonstration-pack.ts';

const text = readFileSync(new URL('../../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8');

describe('demonstrationPack', () => {
  it('is labelled synthetic, with the story’s title and dates, in two extracts of observations, one of events and three of the rest', () => {
    const request = demonstrationPack(text, 'somewhere');
    expect(request).toMatchObject({
      synthetic: true, title: 'Synthetic demonstration: Worcestershire 2009–2012', dataAsOf: '2012-08-14', createdAt: '2012-08-14T09:00:00Z', out: 'somewhere',
    });
    expect(request.tables.map((table) => table.table)).toEqual(['organisation', 'organisation_successor', 'target', 'annotation', 'event', 'observation', 'observation']);
    for (const table of request.tables) expect(table.rows.length).toBeGreaterThan(0);
  });

  it('is the same request for the same text', () => {
    expect(demonstrationPack(text, 'somewhere')).toEqual(demonstrationPack(text, 'somewhere'));
  });

  it('refuses figures that do not tell the story, and names the claim and the figures', () => {
    const untrue = text.replace('2012-07, is: {atLeast: 1}, in: {exactly: 2}', '2012-07, is: {atLeast: 1}, in: {exactly: 3}');
    expect(untrue).not.toBe(text);
    expect(() => demonstrationPack(untrue, 'somewhere')).toThrow(/Two never events at the acute trust: 0\.0, .*1\.0/);
  });
});
