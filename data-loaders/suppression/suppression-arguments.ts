import { LoadRefused } from '../load/load-refused.ts';
import type { FiguresStep } from '../load/steps.ts';
import { suppressionStep } from './suppression-step.ts';

/** How small numbers are hidden, for the usage text. */
export const SUPPRESSION_USAGE = `  --suppress-below     hide counts from 1 to one less than this number, and as much else as it takes that nobody can work them out; 0 stays
  --round-to           with --suppress-below: round what is shown to multiples of this number`;

/** The options, for `parseArgs`. */
export const SUPPRESSION_OPTIONS = { 'suppress-below': { type: 'string' }, 'round-to': { type: 'string' } } as const;

type Values = Readonly<Record<string, string | boolean | string[] | undefined>>;

function wholeNumber(option: string, given: Values[string], least: number): number | null {
  if (given === undefined) return null;
  const number = typeof given === 'string' && /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
  if (!(number >= least)) throw new LoadRefused(`--${option} is “${String(given)}”; expected a whole number, ${String(least)} or more.`);
  return number;
}

/**
 * What was asked to be hidden? No step where nothing was. Throws `LoadRefused` where a number is none, or where rounding
 * would turn people into nobody.
 */
export function suppressionSteps(values: Values): readonly FiguresStep[] {
  const below = wholeNumber('suppress-below', values['suppress-below'], 2);
  const roundTo = wholeNumber('round-to', values['round-to'], 2);
  if (below === null) {
    if (roundTo !== null) throw new LoadRefused('--round-to goes with --suppress-below: rounding alone would show a few people as 0.');
    return [];
  }
  if (roundTo !== null && below * 2 < roundTo) throw new LoadRefused(`--round-to ${String(roundTo)} would show ${String(below)} people as 0; expected at most ${String(below * 2)}.`);
  return [suppressionStep({ below, roundTo })];
}
