// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodeRecipe, parseRecipe, USUAL_RECIPE, usualPage, type Recipe, type RecipePage } from '../../../../src/board-pack/recipe.ts';
import { describeRuleSet } from '../../../../src/wording/describe-rule-set.ts';
import { RULE_SETS } from '../../../../src/spc/rule-sets.ts';
import { formatPeriod } from '../../../../src/wording/format-period.ts';
import { chartRuleNames, packPageNames } from '../../../../src/wording/pack-words.ts';
import { recipeWords } from '../../../../src/wording/recipe-words.ts';
import { RecipeEditor } from '../../../../src/views/board-pack/recipe/RecipeEditor.tsx';
import type { KnownNames } from '../../../../src/views/board-pack/recipe/known-names.ts';
import { anyRecipe, MEASURES, PROVIDERS } from '../../../board-pack/any-recipe.ts';

const named = (ids: readonly string[]): KnownNames['measures'] => ids.map((id) => ({ id, name: `Name of ${id}`, words: id.toLowerCase() }));
const CHARTS = MEASURES.flatMap((measure) => PROVIDERS.map((provider) => ({ measure, provider, name: `${measure} · ${provider}`, words: `${measure} ${provider}`.toLowerCase() })));
const KNOWN: KnownNames = {
  measures: named(MEASURES), providers: named(PROVIDERS), charts: CHARTS, months: ['2012-07', '2012-06', '2012-05'],
  chartNames: new Map(CHARTS.map(({ measure, provider, name }) => [`${measure}@${provider}`, name])),
};

/** The editor over a recipe that it changes; what was made is read where the screen would save it. */
function drawn(start: Recipe): () => string {
  cleanup();
  let made = start;
  function Table(): ReactNode {
    const [recipe, setRecipe] = useState(start);
    made = recipe;
    return <RecipeEditor recipe={recipe} known={KNOWN} chartsOf={() => [{ measure: 'ae', provider: 'ZZ2' }]} onChange={(part) => setRecipe((before) => ({ ...before, ...part }))} />;
  }
  render(<Table />);
  return () => encodeRecipe(made);
}

const pages = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('section > .pack-list > li')];
const write = (field: HTMLElement, value: string): void => { fireEvent.change(field, { target: { value } }); fireEvent.blur(field); };
/** The field of a measure's own rules, by what it is called. */
const ownRules = (name: string): HTMLSelectElement => within(document.querySelector<HTMLElement>('.pack-fields .pack-choices') as HTMLElement).getByLabelText<HTMLSelectElement>(name);
const ruleName = (id: keyof typeof RULE_SETS): string => describeRuleSet(id, RULE_SETS[id].version);

function tick(room: HTMLElement, label: string, on: boolean): void {
  const box = within(room).getByLabelText<HTMLInputElement>(label);
  if (box.checked !== on) fireEvent.click(box);
}

function chooseNames(room: HTMLElement, what: 'measures' | 'providers', names: readonly string[] | null): void {
  const panel = within(room).getByLabelText(`Choose ${what}`);
  for (const id of names ?? []) fireEvent.click(within(panel).getByLabelText(`Name of ${id}`));
}

/** Makes a page as a person does: open its choices, write and tick. */
function makePage(room: HTMLElement, page: RecipePage): void {
  if (page.heading !== undefined) write(within(room).getByLabelText('Heading'), page.heading);
  if ('measures' in page) {
    chooseNames(room, 'measures', page.measures);
    chooseNames(room, 'providers', page.providers);
  }
  if (page.kind === 'cover') write(within(room).getByLabelText('Words to the reader'), page.note);
  if (page.kind === 'changes') {
    tick(room, 'Small lines beside', page.charts);
    tick(room, 'Signals that go on', page.continuing);
  }
  if (page.kind === 'scorecard') tick(room, 'Sorted by concern', page.sort === 'concern');
  if (page.kind === 'events') write(within(room).getByLabelText('Months'), String(page.months));
  if (page.kind !== 'charts') return;
  write(within(room).getByLabelText('At most'), String(page.most));
  tick(room, 'Figures beside', page.tables);
  fireEvent.change(within(room).getByLabelText('Which'), { target: { value: 'listed' } });
  fireEvent.click(within(room).getByRole('button', { name: 'Choose charts…', hidden: true }));
  const dialog = screen.getByRole('dialog', { hidden: true });
  for (const chart of page.charts) tick(dialog, `${chart.measure} · ${chart.provider}`, true);
  // The chart that the page began with goes where it is not asked for, and stands where it is asked for.
  if (!page.charts.some(({ measure, provider }) => measure === 'ae' && provider === 'ZZ2')) tick(dialog, 'ae · ZZ2', false);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Done', hidden: true }));
  const place = page.charts.findIndex(({ measure, provider }) => measure === 'ae' && provider === 'ZZ2');
  const grip = (): HTMLElement => within(room).getByRole('button', { name: /^ae · ZZ2, chart \d+\./, hidden: true });
  for (let step = 0; step < place; step += 1) fireEvent.keyDown(grip(), { key: 'ArrowDown' });
  fireEvent.change(within(room).getByLabelText('Which'), { target: { value: page.which } });
}

function makeRecipe(recipe: Recipe): void {
  const field = (label: string): HTMLElement => screen.getByLabelText(label);
  write(field('Title'), recipe.title);
  write(field('Organisation'), recipe.organisation);
  write(field('Committee'), recipe.committee);
  if (recipe.meeting !== null) {
    const kind = recipe.meeting.length === 7 ? 'month' : 'day';
    fireEvent.change(field('The meeting is'), { target: { value: kind } });
    write(field(kind === 'day' ? 'Day of the meeting' : 'Month of the meeting, such as 2012-09'), recipe.meeting);
  }
  fireEvent.change(field('As at'), { target: { value: recipe.asAt ?? '' } });
  fireEvent.change(field('Changes since'), { target: { value: recipe.since ?? '' } });
  fireEvent.change(field('Predecessors'), { target: { value: recipe.predecessors } });
  fireEvent.change(field('Rules'), { target: { value: recipe.ruleSet } });
  for (const [measure, rules] of Object.entries(recipe.ruleSetOf)) {
    fireEvent.change(field('Own rules for'), { target: { value: measure } });
    fireEvent.change(ownRules(`Name of ${measure}`), { target: { value: rules } });
  }
  for (const [index, page] of recipe.pages.entries()) {
    fireEvent.change(field('Add a page'), { target: { value: page.kind } });
    const room = pages()[index + 1];
    if (room !== undefined) makePage(room, page);
  }
  fireEvent.click(screen.getByRole('button', { name: `Leave ${packPageNames.method} out`, hidden: true }));
}

/** Everything that stands on the screen: texts, and what fields hold. */
function shown(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea')]
    .map((field) => (field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent ?? '' : field instanceof HTMLInputElement && field.type === 'checkbox' ? `${field.checked ? 'on' : 'off'}:${field.labels?.[0]?.textContent?.trim() ?? ''}` : field.value));
  return [document.body.textContent, ...fields].join('\n');
}

/** What a reader has to find of a page. */
function wordsOf(page: RecipePage): readonly string[] {
  const scope = 'measures' in page ? [...(page.measures ?? []), ...(page.providers ?? [])].map((id) => `on:${KNOWN.measures.concat(KNOWN.providers).find((each) => each.id === id)?.name ?? `${id} (${recipeWords.notInData})`}`) : [];
  switch (page.kind) {
    case 'cover': return [page.note];
    case 'changes': return [`${page.charts ? 'on' : 'off'}:Small lines beside`, `${page.continuing ? 'on' : 'off'}:Signals that go on`];
    case 'scorecard': return [...scope, `${page.sort === 'concern' ? 'on' : 'off'}:Sorted by concern`];
    case 'charts': return [...scope, chartRuleNames[page.which], String(page.most), ...page.charts.map(({ measure, provider }) => KNOWN.chartNames.get(`${measure}@${provider}`) ?? `${measure} · ${provider} (${recipeWords.notInData})`)];
    case 'events': return [...scope, String(page.months)];
    default: return scope;
  }
}

describe('RecipeEditor', () => {
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) { this.open = false; };
  });
  afterEach(cleanup);

  it('any recipe, opened: everything that it says stands on the screen, and every field left as it is saves the same text', () => {
    fc.assert(fc.property(anyRecipe(), (recipe) => {
      const saved = drawn(recipe);
      const text = shown();
      const { title, organisation, committee, meeting, asAt, since, ruleSet, ruleSetOf, pages: asked } = recipe;
      for (const part of [title, organisation, committee, meeting ?? recipeWords.meeting.none, asAt === null ? recipeWords.asAtLatest : formatPeriod(asAt), since === null ? recipeWords.sinceBefore : formatPeriod(since), recipeWords[recipe.predecessors], ruleName(ruleSet)]) expect(text).toContain(part);
      for (const [measure, rules] of Object.entries(ruleSetOf)) expect(ownRules(measure === 'gone' ? `gone (${recipeWords.notInData})` : `Name of ${measure}`).selectedOptions[0]?.textContent).toBe(ruleName(rules));
      for (const [index, page] of asked.entries()) {
        expect(pages()[index]?.querySelector('.pack-name')?.textContent).toBe(page.heading ?? packPageNames[page.kind]);
        for (const part of wordsOf(page)) expect(text).toContain(part);
      }
      for (const field of document.querySelectorAll('input, select, textarea')) { fireEvent.focus(field); fireEvent.blur(field); }
      expect(saved()).toBe(encodeRecipe(recipe));
    }), { numRuns: 25 });
  });

  it('any recipe over the data’s names and months is made by mouse and keys alone, from a pack of one page', () => {
    const months = ['2012-07', '2012-06', '2012-05', null] as const;
    const made = fc.tuple(anyRecipe({ measures: MEASURES, providers: PROVIDERS }), fc.constantFrom(...months), fc.constantFrom('2012-05', null)).map(([recipe, asAt, since]): Recipe => ({ ...recipe, asAt, since: asAt === '2012-05' ? null : since }));
    fc.assert(fc.property(made, (recipe) => {
      const saved = drawn({ ...USUAL_RECIPE, pages: [usualPage('method')] });
      makeRecipe(recipe);
      expect(parseRecipe(saved(), 'pack.json').settings).toEqual(recipe);
    }), { numRuns: 12 });
  });

  it('an empty title, a count out of range and a month half written change nothing, and go when the field is left', () => {
    const saved = drawn({ ...USUAL_RECIPE, pages: [usualPage('events')] });
    const before = saved();
    for (const [label, value] of [['Title', '  '], ['Months', '61'], ['Months', '']] as const) {
      const field = screen.getByLabelText<HTMLInputElement>(label);
      const stood = field.value;
      fireEvent.change(field, { target: { value } });
      expect(saved()).toBe(before);
      fireEvent.blur(field);
      expect(field.value).toBe(stood);
    }
  });

  it('a list of charts that the page does not use is said to be kept, and may be emptied; one in use keeps its last chart', () => {
    drawn({ ...USUAL_RECIPE, pages: [{ ...usualPage('charts'), charts: [{ measure: 'ae', provider: 'ZZ1' }] }] });
    expect(screen.getByText(recipeWords.listUnused)).toBeTruthy();
    const out = (): HTMLElement => screen.getByRole('button', { name: 'Leave ae · ZZ1 out', hidden: true });
    expect(out()).toHaveProperty('disabled', false);
    fireEvent.change(screen.getByLabelText('Which'), { target: { value: 'listed' } });
    expect(out()).toHaveProperty('disabled', true);
  });

  it('the search of the dialog finds by words of measure and provider in any order, and adds all that it finds', () => {
    const saved = drawn({ ...USUAL_RECIPE, pages: [{ ...usualPage('charts'), which: 'listed', charts: [{ measure: 'ae', provider: 'ZZ1' }] }] });
    fireEvent.click(screen.getByRole('button', { name: 'Choose charts…', hidden: true }));
    fireEvent.change(screen.getByRole('searchbox', { name: 'Search', hidden: true }), { target: { value: 'zz3 S' } });
    expect(within(screen.getByRole('list', { name: 'Charts found', hidden: true })).getAllByRole('checkbox', { hidden: true }).map((box) => (box as HTMLInputElement).labels?.[0]?.textContent?.trim())).toEqual(['stroke · ZZ3', 'mrsa · ZZ3']);
    fireEvent.click(screen.getByRole('button', { name: 'Add all that are found', hidden: true }));
    expect(parseRecipe(saved(), 'pack.json').settings?.pages[0]).toMatchObject({ charts: [{ provider: 'ZZ1' }, { measure: 'stroke', provider: 'ZZ3' }, { measure: 'mrsa', provider: 'ZZ3' }] });
  });
});
