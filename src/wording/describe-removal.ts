/** What vanishes with a file that others lean on, before a person takes it out. */
import { formatCount, joinWords } from './format-count.ts';

/** What the words read of one thing that others lean on. */
export interface LeaningFigures {
  readonly what: 'organisation' | 'measure' | 'threshold';
  readonly code: string;
  readonly name: string;
  readonly rows: number;
}

/** Names said one by one; the rest is counted. */
const NAMED = 3;

function named(leaning: readonly LeaningFigures[]): string {
  const names = leaning.slice(0, NAMED).map(({ name }) => name);
  return leaning.length > NAMED ? `${names.join(', ')} and ${formatCount(leaning.length - NAMED, 'others')}` : joinWords(names);
}

/**
 * What happens to other files when this one is taken out? One sentence for each sort of thing; nothing leans: no sentences.
 *
 * @example describeRemoval([{ what: 'measure', code: 'falls', name: 'Falls', rows: 24 }])
 * // ['Falls would vanish from every screen: 24 rows of other files are of a measure that only this file explains.']
 */
export function describeRemoval(leaning: readonly LeaningFigures[]): readonly string[] {
  const of = (what: LeaningFigures['what']): readonly LeaningFigures[] => leaning.filter((each) => each.what === what);
  const rows = (some: readonly LeaningFigures[]): string => formatCount(some.reduce((sum, each) => sum + each.rows, 0), 'rows');
  const [measures, organisations, thresholds] = [of('measure'), of('organisation'), of('threshold')];
  return [
    ...(measures.length === 0 ? [] : [`${named(measures)} would vanish from every screen: ${rows(measures)} of other files are of ${measures.length === 1 ? 'a measure' : 'measures'} that only this file explains.`]),
    ...(organisations.length === 0 ? [] : [`${named(organisations)} would go by ${organisations.length === 1 ? 'its code' : 'their codes'} alone: only this file names ${organisations.length === 1 ? 'it' : 'them'}, and ${rows(organisations)} of other files ${organisations.length === 1 ? 'are its figures' : 'are their figures'}.`]),
    ...(thresholds.length === 0 ? [] : [`Charts of ${formatCount(thresholds.length, 'measures')} would lose the thresholds of this file, and with them what they say of meeting it.`]),
  ];
}
