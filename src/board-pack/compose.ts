/** From what the site knows and what the recipe asks for, the pages of a board pack. Pure: the same input gives the same document. */
import type { RuleSetId } from '../spc/assessment.ts';
import { chartKey } from '../meeting/meeting-chart.ts';
import { describeRuleSet } from '../wording/describe-rule-set.ts';
import { describeAsAt, describePredecessors } from '../wording/describe-terms.ts';
import { describeFreshness, describeSource } from '../wording/honesty.ts';
import { describeMeetingDay, describeUnknownNames, packPageNames } from '../wording/pack-words.ts';
import { chooseCharts, unknownNames } from './choose-charts.ts';
import type { Composing } from './composing.ts';
import type { PackBlock, PackDocument, PackPage, PackProvenance } from './pack-document.ts';
import type { PackInput } from './pack-input.ts';
import { changesPage } from './pages/changes-page.ts';
import { chartsPage } from './pages/charts-page.ts';
import { coverPage } from './pages/cover-page.ts';
import { qualityPage } from './pages/quality-page.ts';
import { eventsPage } from './pages/events-page.ts';
import { methodPage } from './pages/method-page.ts';
import { registerPage } from './pages/register-page.ts';
import { scorecardPage } from './pages/scorecard-page.ts';
import { summaryGridPage } from './pages/summary-grid-page.ts';
import { triggersPage } from './pages/triggers-page.ts';
import { yearTablesPage } from './pages/year-tables-page.ts';
import type { Recipe, RecipePage } from './recipe.ts';

/**
 * The pack as a document, page by page in the order of the recipe. A page without anything to show says so; it is never left out. Names in
 * the recipe that the data do not know are said on the first page, so that nobody misses what was asked for.
 *
 * @example composePack(input, USUAL_RECIPE).pages.map(({ id }) => id) // ['cover', 'changes', 'scorecard', …]
 */
export function composePack(input: PackInput, recipe: Recipe): PackDocument {
  const charted = new Set(recipe.pages.flatMap((page) => (page.kind === 'charts' ? chooseCharts(input.charts, input.agenda, page).charts.map(chartKey) : [])));
  const composing: Composing = { input, provenance: provenanceOf(input, recipe), charted };
  const unknown = unknownNames(recipe, input.charts);
  const chartsSeen = new Set<string>();
  const ids = new Map<string, number>();
  const pages = recipe.pages.map((page, index): PackPage => {
    const times = (ids.get(page.kind) ?? 0) + 1;
    ids.set(page.kind, times);
    const id = times === 1 ? page.kind : `${page.kind}-${String(times)}`;
    const blocks = blocksOf(composing, page, id, chartsSeen);
    return {
      id, kind: page.kind, heading: page.heading ?? packPageNames[page.kind], landscape: page.kind === 'scorecard' || page.kind === 'year-tables',
      blocks: index === 0 && unknown.length > 0 ? [{ kind: 'text', text: describeUnknownNames(unknown), tone: 'warning' }, ...blocks] : blocks,
    };
  });
  return {
    title: recipe.title, organisation: recipe.organisation, committee: recipe.committee, meeting: describeMeetingDay(recipe.meeting),
    synthetic: input.origin?.synthetic ?? false, provenance: composing.provenance, pages,
  };
}

function blocksOf(composing: Composing, page: RecipePage, id: string, chartsSeen: Set<string>): readonly PackBlock[] {
  switch (page.kind) {
    case 'cover': return coverPage(composing, page);
    case 'changes': return changesPage(composing, page);
    case 'scorecard': return scorecardPage(composing, page, id);
    case 'summary-grid': return summaryGridPage(composing, page, id);
    case 'charts': return chartsPage(composing, page, chartsSeen);
    case 'year-tables': return yearTablesPage(composing, page, id);
    case 'triggers-and-actions': return triggersPage(composing, id);
    case 'events': return eventsPage(composing, page, id);
    case 'data-quality': return qualityPage(composing, id);
    case 'register': return registerPage(composing, id);
    case 'method': return methodPage(composing, id);
  }
}

/** Where the figures come from, under which rules and terms. */
function provenanceOf({ contents, origin, addedFiles, charts }: PackInput, { asAt }: Recipe): PackProvenance {
  const ruleSets = [...new Map(charts.map(({ assessment: { ruleSet, ruleSetVersion } }): [RuleSetId, string] => [ruleSet, describeRuleSet(ruleSet, ruleSetVersion)])).values()];
  const said = contents.asAt === undefined ? null : describeAsAt(contents.asAt);
  return {
    source: origin === null && addedFiles.length > 0 ? `Source: ${addedFiles.join(', ')}` : describeSource(origin?.synthetic ?? false, origin?.source || (origin?.title ?? '')),
    dataDate: describeFreshness(contents.lastMonth, asAt === null ? (origin?.dataAsOf ?? null) : null),
    rules: ruleSets.join('; '),
    fingerprint: contents.contentHash.replace(/^(?:[a-z-]+:)+/, ''),
    terms: [
      said === null ? null : `${said.lead}: ${said.rest}`, describePredecessors(contents.predecessors ?? 'separate'),
      origin !== null && addedFiles.length > 0 ? `With files added in one browser tab: ${addedFiles.join(', ')}` : null,
    ].filter((line) => line !== null),
  };
}
