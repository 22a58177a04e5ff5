import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PackTable } from '../../../src/board-pack/pack-document.ts';
import { TableBlock } from '../../../src/board-pack/render/TableBlock.tsx';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** A scorecard of so many measures at two providers. */
const grid = (measures: number, layout: PackTable['layout'] = 'grid'): PackTable => ({
  id: 'scorecard', title: 'Scorecard, to July 2012', layout, shown: 'read',
  columns: [{ name: 'Provider', align: 'words' }, ...numbers(measures).map((measure) => ({ name: `Measure ${String(measure)}`, align: 'figures' as const }))],
  rows: ['First Trust', 'Second Trust'].map((provider) => ({ cells: [{ text: provider }, ...numbers(measures).map((measure) => ({ text: `${provider} ${String(measure)}` }))] })),
});

interface Drawn {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function drawn(table: PackTable): readonly Drawn[] {
  const texts = (html: string, tag: RegExp): string[] => [...html.matchAll(tag)].map(([, text = '']) => text.replace(/<[^>]+>/g, ''));
  return renderToStaticMarkup(<TableBlock table={table} />).split('<table>').slice(1).map((html) => ({
    caption: texts(html, /<caption>(.*?)<\/caption>/g)[0] ?? '',
    headings: texts(html, /<th scope="col"[^>]*>(.*?)<\/th>/g),
    rows: texts(html, /<tr>(.*?)<\/tr>/g).slice(1).map((_, row) => texts([...html.matchAll(/<tr>(.*?)<\/tr>/g)][row + 1]?.[1] ?? '', /<t[hd][^>]*>(.*?)<\/t[hd]>/g)),
  }));
}

describe('TableBlock', () => {
  it('a grid of 30 measures, wider than paper, stands in parts: every measure once, each figure under its own, the provider before all', () => {
    const parts = drawn(grid(30));
    expect(parts.map(({ caption }) => caption)).toEqual(numbers(3).map((part) => `Scorecard, to July 2012: part ${String(part)} of 3`));
    expect(parts.flatMap(({ headings }) => headings.slice(1))).toEqual(numbers(30).map((measure) => `Measure ${String(measure)}`));
    for (const { headings, rows } of parts) {
      expect(headings).toHaveLength(11);
      expect(headings[0]).toBe('Provider');
      for (const [provider, ...figures] of rows) expect(figures).toEqual(headings.slice(1).map((name) => `${provider ?? ''} ${name.replace('Measure ', '')}`));
    }
  });

  it('a grid that fits, and a year table of many narrow months, stay whole', () => {
    expect(drawn(grid(10)).map(({ caption }) => caption)).toEqual(['Scorecard, to July 2012']);
    expect(drawn(grid(28, 'year'))).toHaveLength(1);
  });
});
