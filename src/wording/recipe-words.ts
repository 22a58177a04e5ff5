/** The words around the writing of a recipe: what is chosen, what was moved, what is wrong with a file. */
import { formatCount } from './format-count.ts';

export const recipeWords = {
  usualHeading: 'Heading',
  noteToReader: 'with words to the reader',
  smallLines: 'small lines beside',
  continuing: 'signals that go on',
  sortName: 'by name',
  sortConcern: 'by concern',
  figures: 'figures beside',
  most: (most: number): string => `at most ${String(most)}`,
  lastMonths: (months: number): string => `last ${formatCount(months, 'months')}`,
  notInData: 'not in these data',
  noneTicked: { measures: 'None ticked: every measure, those of later months too.', providers: 'None ticked: every provider, without its sites.' },
  nothingFound: 'Nothing is called so.',
  scopeUnused: 'Chosen charts are shown whatever measures and providers are ticked.',
  listUnused: 'These charts stay in the recipe; the page shows them once “Which” says “Chosen charts”.',
  /** In place of the fields and the preview, when the screen itself is printed. */
  onPaper: 'This is the screen that puts a board pack together. To have the pack itself on paper, press Print on it: that prints every page of the pack.',
  asAtLatest: 'the latest month',
  sinceBefore: 'the month before the last',
  separate: 'on their own',
  combined: 'with their successors',
  meeting: { none: 'not stated', day: 'on a day', month: 'in a month' },
  ownRuleGone: (measure: string): string => `${measure} is judged as all others are.`,
  workingOut: 'Every chart is being judged; the preview follows.',
} as const;

/** What a page speaks of; null: all. @example describeScope(3, null) // '3 measures, all providers' */
export function describeScope(measures: number | null, providers: number | null): string {
  return `${measures === null ? 'all measures' : formatCount(measures, 'measures')}, ${providers === null ? 'all providers' : formatCount(providers, 'providers')}`;
}

/** On the button that opens the choice. @example describeNamesChosen('measures', null) // 'All measures' */
export function describeNamesChosen(what: 'measures' | 'providers', chosen: number | null): string {
  return chosen === null ? `All ${what}` : formatCount(chosen, what);
}

/** @example describeChosenCount(12) // '12 charts are chosen.' */
export const describeChosenCount = (charts: number): string => `${formatCount(charts, 'charts')} ${charts === 1 ? 'is' : 'are'} chosen.`;

/** @example describeFound(240, 200) // '240 charts found, the first 200 are shown: search to see the others.' */
export function describeFound(found: number, shown: number): string {
  if (found === 0) return 'No chart found.';
  return found === shown ? `${formatCount(found, 'charts')} found.` : `${formatCount(found, 'charts')} found, the first ${String(shown)} are shown: search to see the others.`;
}

/** @example describeOwnRules(2) // 'Rules of their own: 2 measures' */
export const describeOwnRules = (measures: number): string => (measures === 0 ? 'All measures by these rules' : `Rules of their own: ${formatCount(measures, 'measures')}`);

/** @example describeMoved('Events', 'page', 2, 11) // 'Events is now page 2 of 11.' */
export const describeMoved = (name: string, what: string, place: number, of: number): string => `${name} is now ${what} ${String(place)} of ${String(of)}.`;

export const describeLeftOut = (name: string): string => `${name} is left out.`;
export const describeAdded = (name: string): string => `${name} is added at the end.`;

/** A recipe was opened. What stood on the table is gone from it. */
export const describeOpened = (file: string, title: string): string => `${file} is opened: ${title}.`;

/** A recipe was refused. @example describeRefused('pack.json', 2) // 'pack.json was not opened: 2 places in it are wrong. The pack on the table is as it was.' */
export function describeRefused(file: string, places: number): string {
  return `${file} was not opened: ${places === 1 ? 'a place in it is' : `${formatCount(places, 'places')} in it are`} wrong. The pack on the table is as it was.`;
}

/** A file too large to be a recipe. */
export const describeTooLarge = (file: string, size: string): string => `${file} was not opened: it has ${size}, and a recipe is a short text. Choose a file that “Save pack.json” wrote. The pack on the table is as it was.`;

/** Which page is meant by a place such as `pages.1.kind`, which counts from 0? '' where no page is. @example describePageOf('pages.1.kind') // 'Page 2' */
export function describePageOf(place: string | null): string {
  const page = /^pages\.(\d+)\b/.exec(place ?? '')?.[1];
  return page === undefined ? '' : `Page ${String(Number(page) + 1)}`;
}
