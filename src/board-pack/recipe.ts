/** What a board pack is made of: its pages and choices, as `pack.json` says them and a loader follows them every month. */
import * as z from 'zod/mini';
import { readSettings, type ReadSettings } from '../extract/read-settings.ts';
import type { RuleSetId } from '../spc/assessment.ts';

const text = () => z.string('text').check(z.trim());
const name = () => text().check(z.minLength(1, 'text'));
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const month = () => z.string('YYYY-MM').check(z.regex(MONTH, 'YYYY-MM'));
const DAY_OR_MONTH = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

/** Is it a month, or a day that the calendar has? @example isDayOrMonth('2012-02-30') // false */
export function isDayOrMonth(text: string): boolean {
  if (!DAY_OR_MONTH.test(text) || text.startsWith('0000')) return false;
  const day = Number(text.slice(8) || 1);
  const [year = 0, month = 0] = text.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const DAY_EXPECTED = 'YYYY-MM-DD, a day that the calendar has, or YYYY-MM';
const dayOrMonth = () => z.string(DAY_EXPECTED).check(z.refine(isDayOrMonth, DAY_EXPECTED));
const yes = (otherwise: boolean) => z._default(z.boolean('true or false'), otherwise);
const whole = (least: number, most: number, otherwise: number) => {
  const expected = `a whole number from ${String(least)} to ${String(most)}`;
  return z._default(z.number(expected).check(z.int(expected), z.gte(least, expected), z.lte(most, expected)), otherwise);
};
/** Null: all. */
const names = (what: string) => z._default(z.nullable(z.array(name(), `a list of ${what}`).check(z.minLength(1, 'at least one, or leave it out for all'))), null);

/** The rule sets that a recipe may name. */
export const RULE_SET_IDS = ['mdc-strict', 'plot-the-dots', 'anhoej', 'western-electric', 'nelson', 'powerbi-spc'] as const satisfies readonly RuleSetId[];
const ruleSet = () => z.enum(RULE_SET_IDS, RULE_SET_IDS.join(', '));

/** Which charts a page of charts shows; `listed`: exactly those of its list, in its order. */
export const CHART_RULES = ['concern', 'failing', 'changed', 'all', 'listed'] as const;

/** `heading` of a page: left out, the usual one. */
const page = () => ({ heading: z.optional(name()) });
/** What a page speaks of; null: all. Providers by code, measures by identifier. */
const scope = () => ({ measures: names('measures'), providers: names('codes of providers') });

const PAGE = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cover'), ...page(), note: z._default(text(), '') }),
  z.strictObject({ kind: z.literal('changes'), ...page(), charts: yes(true), continuing: yes(true) }),
  z.strictObject({ kind: z.literal('scorecard'), ...page(), ...scope(), sort: z._default(z.enum(['name', 'concern'], 'name or concern'), 'name') }),
  z.strictObject({ kind: z.literal('summary-grid'), ...page(), ...scope() }),
  z.strictObject({
    kind: z.literal('charts'), ...page(), ...scope(),
    which: z._default(z.enum(CHART_RULES, CHART_RULES.join(', ')), 'concern'),
    charts: z._default(z.array(z.strictObject({ measure: name(), provider: name() }, 'a measure and a provider'), 'a list of charts'), []),
    most: whole(1, 500, 60),
    tables: yes(true),
  }),
  z.strictObject({ kind: z.literal('year-tables'), ...page(), ...scope() }),
  z.strictObject({ kind: z.literal('triggers-and-actions'), ...page() }),
  z.strictObject({ kind: z.literal('events'), ...page(), ...scope(), months: whole(1, 60, 12) }),
  z.strictObject({ kind: z.literal('data-quality'), ...page() }),
  z.strictObject({ kind: z.literal('register'), ...page() }),
  z.strictObject({ kind: z.literal('method'), ...page() }),
], 'cover, changes, scorecard, summary-grid, charts, year-tables, triggers-and-actions, events, data-quality, register or method');

const RECIPE = z.strictObject({
  recipeVersion: z.literal(1, '1'),
  title: name(),
  organisation: z._default(text(), ''),
  committee: z._default(text(), ''),
  meeting: z._default(z.nullable(dayOrMonth()), null),
  asAt: z._default(z.nullable(month()), null),
  since: z._default(z.nullable(month()), null),
  predecessors: z._default(z.enum(['separate', 'combined'], 'separate or combined'), 'separate'),
  ruleSet: z._default(ruleSet(), 'mdc-strict'),
  ruleSetOf: z._default(z.record(name(), ruleSet()), {}),
  pages: z.array(PAGE, 'a list of pages').check(z.minLength(1, 'at least one page')),
}, 'an object with recipeVersion, title and pages');

/**
 * A recipe, every choice filled in.
 *
 * `meeting`: the day or month it is held; null: not stated. `asAt`: the position as known at that month; null: today's. `since`: the last
 * meeting's month; null: the month before the last. `ruleSetOf`: rule sets of single measures, in place of `ruleSet`.
 */
export type Recipe = z.infer<typeof RECIPE>;
export type RecipePage = Recipe['pages'][number];
export type PageKind = RecipePage['kind'];
/** The page of one kind, with its options. */
export type PageOf<Kind extends PageKind> = Extract<RecipePage, { kind: Kind }>;

/** Every kind of page, in the order of the usual pack. */
export const PAGE_KINDS = [
  'cover', 'changes', 'scorecard', 'summary-grid', 'charts', 'year-tables', 'triggers-and-actions', 'events', 'data-quality', 'register', 'method',
] as const satisfies readonly PageKind[];

/** A page with the usual choices. @example usualPage('events') // { kind: 'events', measures: null, providers: null, months: 12 } */
export function usualPage<Kind extends PageKind>(kind: Kind): PageOf<Kind> {
  return z.parse(PAGE, { kind }) as PageOf<Kind>;
}

/** The pack of a site that nobody wrote a recipe for: every kind of page once, today's position, charts of concern. */
export const USUAL_RECIPE: Recipe = z.parse(RECIPE, { recipeVersion: 1, title: 'Performance and quality report', pages: PAGE_KINDS.map((kind) => ({ kind })) });

/**
 * What does a recipe say? Read from `pack.json`, what is left out filled in.
 *
 * Every wrong place is a problem with its path, what stands there and what is expected, and refuses the whole file: a pack that lacks a page
 * because of a misspelt word would go to a board unseen. Names of measures and providers are checked when the pack is composed, against its data.
 *
 * @example parseRecipe('{"recipeVersion":1,"title":"Quality report","pages":[{"kind":"changes"}]}', 'pack.json').settings?.pages[0]
 * // { kind: 'changes', charts: true, continuing: true }
 * @example parseRecipe('{"recipeVersion":1,"title":"Q","pages":[{"kind":"chart"}]}', 'pack.json').problems[0] // at pages.0.kind …
 */
export function parseRecipe(json: string, file: string): ReadSettings<Recipe> {
  return readSettings<Recipe>(json, file, RECIPE, ({ asAt, since, pages }, problems) => {
    if (asAt !== null && since !== null && since >= asAt) problems.add('stop', 'settings-entry', { column: 'since', seen: since, expected: `a month before asAt, ${asAt}` });
    pages.forEach((each, index) => {
      const place = `pages.${String(index)}`;
      if (each.kind === 'charts' && each.which === 'listed' && each.charts.length === 0) {
        problems.add('stop', 'settings-entry', { column: `${place}.charts`, seen: '[]', expected: 'at least one chart where which is listed' });
      }
      const twice = (names: readonly string[], where: string, what: string): void => names.forEach((each, at) => {
        if (names.indexOf(each) < at) problems.add('stop', 'settings-entry', { column: `${place}.${where}.${String(at)}`, seen: each, expected: `each ${what} once` });
      });
      if ('measures' in each) {
        twice(each.measures ?? [], 'measures', 'measure');
        twice(each.providers ?? [], 'providers', 'provider');
      }
      if (each.kind === 'charts') twice(each.charts.map(({ measure, provider }) => `${measure} at ${provider}`), 'charts', 'chart');
    });
  });
}

/** The recipe as a file, every choice written out, two spaces deep. Equal recipes give equal text; `parseRecipe` reads it back equal. */
export function encodeRecipe(recipe: Recipe): string {
  return `${JSON.stringify(z.parse(RECIPE, recipe), null, 2)}\n`;
}
