import { beforeAll, describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/board-pack/composing.ts';
import { composePack } from '../../src/board-pack/compose.ts';
import { plainTable, tablesOf, type PackDocument, type PackPage } from '../../src/board-pack/pack-document.ts';
import { PAGE_KINDS, parseRecipe, USUAL_RECIPE, usualPage, type Recipe } from '../../src/board-pack/recipe.ts';
import type { MeetingChart } from '../../src/meeting/meeting-chart.ts';
import { describeAssurance } from '../../src/wording/describe-assurance.ts';
import { describeVerdict } from '../../src/wording/describe-variation.ts';
import { latestOf } from '../../src/wording/latest-of.ts';
import { demonstrationInput, type DemonstrationInput } from './demonstration-input.ts';

let demonstration: DemonstrationInput;
let document: PackDocument;
beforeAll(async () => {
  demonstration = await demonstrationInput();
  document = composePack(demonstration.input, USUAL_RECIPE);
}, 120_000);

const withPages = (pages: Recipe['pages']): PackDocument => composePack(demonstration.input, { ...USUAL_RECIPE, pages });
const pageOf = (kind: PackPage['kind'], of = document): PackPage => of.pages.find((page) => page.kind === kind) as PackPage;
const textsOf = ({ blocks }: PackPage): readonly string[] => blocks.flatMap((block) => (block.kind === 'text' || block.kind === 'subheading' ? [block.text] : []));

describe('composePack', () => {
  it('the usual recipe gives every kind of page in its order, none of them empty', () => {
    expect(document.pages.map(({ id }) => id)).toEqual(PAGE_KINDS);
    expect(document.pages.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });

  it('the order of the recipe is the order of the pages, and the same kind twice has anchors of its own', () => {
    expect(withPages([usualPage('method'), usualPage('changes'), usualPage('method')]).pages.map(({ id }) => id)).toEqual(['method', 'changes', 'method-2']);
  });

  it('every cell of the scorecard says the value and the verdicts that the site says', () => {
    const [grid] = pageOf('scorecard').blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const { input: { charts, contents: { lastMonth } } } = demonstration;
    const providers = charts.filter(({ provider }) => provider.type === 'provider');
    const said = grid?.rows.filter(({ kind }) => kind !== 'band').flatMap(({ cells }) => cells.slice(1).map((cell, column) => ({ measure: cells[0]?.text, provider: grid.columns[column + 1]?.name, cell }))) ?? [];
    for (const chart of providers) {
      const found = said.find(({ measure, provider }) => measure === chart.measure.shortName && provider === chart.provider.shortName)?.cell;
      const latest = latestOf(chart, lastMonth);
      expect(found?.text).toBe(latest.value ?? latest.note);
      if (found?.verdict !== undefined) {
        expect(found.verdict.variationTitle).toBe(describeVerdict(chart.assessment).title);
        expect(found.verdict.assuranceTitle).toBe(describeAssurance(chart.assessment, chart.measure).title);
      }
    }
    expect(said.filter(({ cell }) => cell.text !== 'Not provided here')).toHaveLength(providers.length);
  });

  it('charts of concern are all there with every month, and the scorecard leads to them', () => {
    const ids = pageOf('charts').blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []));
    const concerns = demonstration.input.charts.filter(({ provider, assessment }) => provider.type === 'provider' && assessment.variation.startsWith('concern'));
    expect(ids).toHaveLength(concerns.length);
    const [grid] = pageOf('scorecard').blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    const leads = grid?.rows.flatMap(({ cells }) => cells.flatMap(({ href }) => href ?? [])) ?? [];
    expect(leads.sort()).toEqual(ids.map((id) => `#${id}`).sort());
  });

  it('a page of charts that allows fewer says how many are left out', () => {
    const page = pageOf('charts', withPages([{ ...usualPage('charts'), which: 'all', most: 3 }]));
    expect(page.blocks.filter(({ kind }) => kind === 'chart')).toHaveLength(3);
    expect(textsOf(page)[0]).toMatch(/^All charts: 3 of 155\. The other 152 are left out/);
  });

  it('listed charts stand in the order of the list, and one that no data has is named on the first page', () => {
    const [first, second] = demonstration.input.charts.filter(({ provider }) => provider.type === 'provider') as [MeetingChart, MeetingChart];
    const chartsOf = [second, first].map(({ measure, provider }) => ({ measure: measure.id, provider: provider.code }));
    const recipe = parseRecipe(JSON.stringify({ recipeVersion: 1, title: 'Q', pages: [{ kind: 'charts', which: 'listed', charts: [...chartsOf, { measure: 'never_happens', provider: 'XX' }] }] }), 'pack.json').settings as Recipe;
    const [page] = composePack(demonstration.input, recipe).pages;
    expect(page?.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.id] : []))).toEqual([anchorOf(second), anchorOf(first)]);
    expect(page === undefined ? [] : textsOf(page)[0]).toContain('never_happens at XX');
  });

  it('pages without anything to show say so', () => {
    const bare = { ...demonstration.input, charts: [], agenda: null, notes: [], contents: { ...demonstration.contents, events: [], lastMonth: null } };
    for (const page of composePack(bare, USUAL_RECIPE).pages) expect([page.id, textsOf(page).length > 0]).toEqual([page.id, true]);
  });
});

describe('plainTable', () => {
  it('every table of a pack has a name of its own, and as many cells a row as headings', () => {
    const tables = tablesOf(document);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const table of tables) {
      const { fields, rows } = plainTable(table);
      expect(rows.filter((row) => row.length !== fields.length).map(() => table.id)).toEqual([]);
      expect([table.id, new Set(fields).size]).toEqual([table.id, fields.length]);
    }
  });

  it('figures are numbers as computed, proportions 0 to 1', () => {
    const list = tablesOf(document).find(({ id }) => id === 'scorecard-list');
    const rows = list === undefined ? [] : plainTable(list).rows;
    const chart = demonstration.input.charts.find(({ measure, provider }) => measure.kind === 'proportion' && provider.type === 'provider') as MeetingChart;
    const row = rows.find(([measure, provider]) => measure === chart.measure.name && provider === chart.provider.name);
    expect(row?.[3]).toBe(chart.assessment.series.values.findLast((value) => value !== null));
    expect(row?.[3]).toBeLessThan(1);
  });
});
