/**
 * Is this number one that a distribution is defined for? Returns it, or throws.
 *
 * Callers in the core check their data before they ask for a probability, so a refusal here is our own fault and is
 * thrown with the name and the number, instead of a NaN that travels on to a chart.
 *
 * @param name what the number is called, for the message
 * @param low smallest legal value
 * @param high largest legal value
 * @throws RangeError when `value` is NaN, infinite or outside `low`…`high`
 */
export function requireRange(name: string, value: number, low: number, high: number): number {
  if (!Number.isFinite(value) || value < low || value > high) {
    throw new RangeError(`${name} is ${value}; a number from ${low} to ${high} is expected`);
  }
  return value;
}

/** Holds a computed probability inside 0…1, where rounding may leave it 1e-16 outside. */
export function asProbability(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
