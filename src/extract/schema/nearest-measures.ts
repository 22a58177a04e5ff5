import type { Measure } from '../../spc/vocabulary.ts';
import { plainHeading } from './match-headings.ts';
import { nearest } from './nearest.ts';

/** What of a measure its near ones are known by. */
export type NamedMeasure = Pick<Measure, 'id' | 'name' | 'shortName'>;

/** Words that many names share, and that tell no measure from another. */
const SAID_BY_MANY = new Set(['of', 'to', 'on', 'in', 'at', 'by', 'an', 'and', 'the', 'per', 'for', 'with', 'within', 'all', 'rate', 'number', 'total', 'patients', 'days', 'cases']);

/** Beginnings of fewer letters are crumbs. */
const BEGINNING = 4;

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().replaceAll('&', '').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !SAID_BY_MANY.has(word));

/** Identifiers whose measures share words with this one; a word that few measures have says more. */
function sharingWords(word: string, measures: readonly NamedMeasure[], count: number): readonly string[] {
  const wordsById = measures.map(({ id, name, shortName }) => ({ id, words: new Set([id, name, shortName].flatMap(wordsOf)) }));
  const asked = [...new Set(wordsOf(word))].map((each) => ({ each, known: wordsById.filter(({ words }) => words.has(each)).length }));
  const weighed = wordsById.map(({ id, words }) => ({ id, weight: asked.reduce((sum, { each, known }) => sum + (words.has(each) ? 1 / known : 0), 0) }));
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return weighed.filter(({ weight }) => weight > 0 && weight * 2 >= most).sort((one, other) => other.weight - one.weight).slice(0, count).map(({ id }) => id);
}

/**
 * Which measures may somebody have meant by a word that is none's identifier? At most `count` identifiers, the nearest first: a slip of
 * the pen, else a name in place of the identifier, else its beginning, else shared words. Nothing near: an empty list.
 *
 * @example nearestMeasures('CDiff', BUILT_IN_MEASURES) // ['c_difficile', 'c_difficile_rate', 'c_difficile_hoha_coha']
 */
export function nearestMeasures(word: string, measures: readonly NamedMeasure[], count = 3): readonly string[] {
  const slips = nearest(word, measures.map(({ id }) => id), count);
  if (slips.length > 0) return slips;
  const plain = plainHeading(word);
  const idOf = new Map(measures.flatMap(({ id, name, shortName }) => [[plainHeading(name), id], [plainHeading(shortName), id]] as const));
  const named = [...new Set(nearest(plain, [...idOf.keys()], count).flatMap((name) => idOf.get(name) ?? []))];
  if (named.length > 0) return named;
  const begun = measures.filter(({ id }) => plain.length >= BEGINNING && (plainHeading(id).startsWith(plain) || plain.startsWith(plainHeading(id)))).map(({ id }) => id);
  return begun.length > 0 ? begun.slice(0, count) : sharingWords(word, measures, count);
}
