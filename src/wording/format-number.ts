/** Numbers as people read them: '1,234', '75.6', '7th'. Written by hand so that no machine's language settings can change a page. */

/**
 * How does this number look with so many decimals? Thousands are parted by commas and halves are rounded away from zero,
 * as a person with a pencil does: binary fractions that miss a half by a hair (75.55 is stored as 75.5499…) still round up.
 *
 * A number that is not finite gives 'no value'. Negative numbers take a true minus sign; a number that rounds to zero takes none.
 *
 * @example formatNumber(1234) // '1,234'
 * @example formatNumber(75.55, 1) // '75.6'
 */
export function formatNumber(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return 'no value';
  const text = Math.abs(roundHalfUp(value, decimals)).toFixed(decimals);
  const [whole = '0', fraction] = text.split('.');
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(text) !== 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

/**
 * The number itself, rounded half away from zero to so many decimals; the same rounding that `formatNumber` shows.
 *
 * @example roundHalfUp(75.55, 1) // 75.6
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  // The nudge is a few units of the last binary place: enough to undo storage, far too little to move a real figure.
  const rounded = Math.floor(scaled * (1 + 4 * Number.EPSILON) + 0.5) / scale;
  return value < 0 ? -rounded : rounded;
}

/**
 * A number with no more decimals than it needs, up to `most`: thresholds and axis ticks, where '95' says more than '95.0'.
 *
 * @example formatPlain(97.5, 2) // '97.5'
 * @example formatPlain(95, 2) // '95'
 */
export function formatPlain(value: number, most = 2): string {
  return formatNumber(value, decimalsNeeded(value, most));
}

/**
 * How many decimals are needed to write this number without loss, at most `most`?
 *
 * @example decimalsNeeded(97.5, 3) // 1
 */
export function decimalsNeeded(value: number, most: number): number {
  const finest = roundHalfUp(value, most);
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (roundHalfUp(value, decimals) === finest) return decimals;
  }
  return most;
}

/**
 * A whole number as a place in a row: '1st', '2nd', '7th', '11th', '23rd'.
 *
 * @example formatOrdinal(7) // '7th'
 */
export function formatOrdinal(place: number): string {
  const lastTwo = place % 100;
  const last = place % 10;
  const ending = lastTwo >= 11 && lastTwo <= 13 ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return formatNumber(place) + ending;
}

/**
 * A chance between 0 and 1 as a lay member says it: so many in 100, never 'certain' and never 'impossible'.
 *
 * @example formatChance(0.71) // '71 in 100'
 * @example formatChance(0.002) // 'under 1 in 100'
 */
export function formatChance(probability: number): string {
  if (!Number.isFinite(probability)) return 'no value';
  if (probability < 0.01) return 'under 1 in 100';
  if (probability > 0.99) return 'over 99 in 100';
  return `${formatNumber(probability * 100)} in 100`;
}
