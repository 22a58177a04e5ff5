import type { SeededRandom } from './seeded-random.ts';

/**
 * How far from usual does chance put this month? A draw from the normal distribution with mean 0 and standard
 * deviation 1, by the method of Box and Muller (1958); two uniform numbers are used for each draw.
 */
export function drawNormal(random: SeededRandom): number {
  // 1 − u lies above 0, so the logarithm is finite.
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * How many patients out of `trials` succeed when each does with probability `chance`? A binomial draw, made the
 * plain way: one coin a patient. `chance` at or below 0 gives 0, at or above 1 gives `trials`.
 */
export function drawBinomial(random: SeededRandom, trials: number, chance: number): number {
  let successes = 0;
  for (let patient = 0; patient < trials; patient += 1) if (random() < chance) successes += 1;
  return successes;
}

/**
 * How many cases happen in a month that usually has `mean`? A Poisson draw by Knuth’s product of uniform numbers;
 * a mean over 30 is split into equal parts, whose sum has the same distribution, so that exp(−mean) stays well above 0.
 * A mean of 0 (or less) gives 0.
 */
export function drawPoisson(random: SeededRandom, mean: number): number {
  if (mean <= 0) return 0;
  const parts = Math.ceil(mean / 30);
  const limit = Math.exp(-mean / parts);
  let cases = 0;
  for (let part = 0; part < parts; part += 1) {
    let product = random();
    while (product > limit) {
      cases += 1;
      product *= random();
    }
  }
  return cases;
}

/**
 * Which of these does chance choose? Keys with their shares; shares need not add up to 1. Throws on an empty list.
 *
 * Example: `drawOne(random, { '2': 3, '3': 1 })` gives `'2'` three times out of four.
 */
export function drawOne(random: SeededRandom, shares: Readonly<Record<string, number>>): string {
  const entries = Object.entries(shares);
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  let left = random() * total;
  for (const [key, share] of entries) {
    left -= share;
    if (left < 0) return key;
  }
  const last = entries.at(-1);
  if (last === undefined) throw new Error('Nothing to choose from: the list of shares is empty.');
  return last[0];
}
