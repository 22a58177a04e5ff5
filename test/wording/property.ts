/** What the tests of wording share: the test words, property testing, and a check that holds for every sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

export { describe, expect, fc, test };

/** Words that no sentence of Watchline holds: leaks of code, apologies, and nouns that the product does not use. */
const FORBIDDEN = /\bundefined\b|\bnull\b|\bNaN\b|Infinity|\[object|\bsorry\b|\boops\b|\bplease\b|!|\.\.(?!\.)|  |\bKPI\b|\bmetric\b|\boutlier\b|\bcontrol limit| ,| \./i;

/** Fails where a sentence holds what none may hold. */
export function expectPlainEnglish(text: string): void {
  expect(text).not.toMatch(FORBIDDEN);
}
