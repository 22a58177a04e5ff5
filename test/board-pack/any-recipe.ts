/** Recipes of every sort that the format allows: of names that the data have, and of names that they do not. */
import fc from 'fast-check';
import { CHART_RULES, parseRecipe, RULE_SET_IDS, type Recipe } from '../../src/board-pack/recipe.ts';

export const MEASURES = ['ae', 'stroke', 'mrsa'] as const;
export const PROVIDERS = ['ZZ1', 'ZZ2', 'ZZ3'] as const;

const text = fc.stringMatching(/^[A-Za-z0-9&“”<>'" ,.-]{0,20}$/).map((each) => each.trim());
const name = text.filter((each) => each !== '');
const month = fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([year, at]) => `${String(year)}-${String(at).padStart(2, '0')}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([at, of]) => `${at}-${String(of).padStart(2, '0')}`);
const some = (names: readonly string[]): fc.Arbitrary<string[] | null> => fc.option(fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }), { nil: null });
const rules = fc.constantFrom(...RULE_SET_IDS);

interface NamesToUse {
  readonly measures: readonly string[];
  readonly providers: readonly string[];
}

const pageOf = ({ measures, providers }: NamesToUse): fc.Arbitrary<object> => {
  const heading = fc.option(name, { nil: undefined }).map((own) => (own === undefined ? {} : { heading: own }));
  const scope = fc.record({ measures: some(measures), providers: some(providers) });
  const chart = fc.record({ measure: fc.constantFrom(...measures), provider: fc.constantFrom(...providers) });
  const own = fc.oneof(
    fc.record({ kind: fc.constant('cover'), note: text }),
    fc.record({ kind: fc.constant('changes'), charts: fc.boolean(), continuing: fc.boolean() }),
    fc.tuple(scope, fc.record({ kind: fc.constant('scorecard'), sort: fc.constantFrom('name', 'concern') })).map(([one, other]) => ({ ...one, ...other })),
    scope.map((one) => ({ kind: 'summary-grid', ...one })),
    scope.map((one) => ({ kind: 'year-tables', ...one })),
    fc.tuple(scope, fc.record({
      kind: fc.constant('charts'), which: fc.constantFrom(...CHART_RULES), charts: fc.uniqueArray(chart, { minLength: 1, selector: (each) => JSON.stringify(each) }),
      most: fc.integer({ min: 1, max: 500 }), tables: fc.boolean(),
    })).map(([one, other]) => ({ ...one, ...other })),
    fc.tuple(scope, fc.integer({ min: 1, max: 60 })).map(([one, months]) => ({ kind: 'events', ...one, months })),
    fc.constantFrom('triggers-and-actions', 'data-quality', 'register', 'method').map((kind) => ({ kind })),
  );
  return fc.tuple(heading, own).map(([one, other]) => ({ ...one, ...other }));
};

/** Any recipe over these names; by default also over some that no data have. */
export function anyRecipe(names: NamesToUse = { measures: [...MEASURES, 'gone'], providers: [...PROVIDERS, 'ZZ9'] }): fc.Arbitrary<Recipe> {
  return fc.record({
    recipeVersion: fc.constant(1), title: name, organisation: text, committee: text, meeting: fc.option(fc.oneof(month, day), { nil: null }),
    asAt: fc.option(month, { nil: null }), since: fc.option(month, { nil: null }), predecessors: fc.constantFrom('separate', 'combined'),
    ruleSet: rules, ruleSetOf: fc.dictionary(fc.constantFrom(...names.measures), rules), pages: fc.array(pageOf(names), { minLength: 1, maxLength: 5 }),
  }).map((given) => {
    const { settings, problems } = parseRecipe(JSON.stringify({ ...given, since: given.asAt !== null && given.since !== null && given.since >= given.asAt ? null : given.since }), 'pack.json');
    if (settings === null) throw new Error(JSON.stringify(problems));
    return settings;
  });
}
