/** Where Watchline answers otherwise than the tool a case names, on purpose: the whole list. Recorded in decision 016. */
export interface DeliberateDifference {
  readonly name: string;
  /** Fields of `expected` that differ, `rules.x` and `runs.x` one level down. */
  readonly fields: readonly string[];
  readonly reason: string;
}

const ZERO_WIDTH = 'Every moving range is nought and screening would drop them all: limits equal to the centre, not missing.';

export const DELIBERATE_DIFFERENCES: readonly DeliberateDifference[] = [
  { name: 'syn-xmr-constant', fields: ['lower', 'upper'], reason: ZERO_WIDTH },
  { name: 'syn-xmr-zeros', fields: ['lower', 'upper'], reason: ZERO_WIDTH },
  {
    name: 'syn-xmr-constant-target-below',
    fields: ['lower', 'upper', 'assurance', 'assuranceIcon'],
    reason: `${ZERO_WIDTH} A process that is always 5 passes a threshold of 4.`,
  },
  {
    name: 'syn-pp-constant-proportion', fields: ['lower', 'upper', 'lower2', 'upper2'], reason: ZERO_WIDTH,
  },
  {
    name: 'syn-up-all-zero', fields: ['lower', 'upper', 'lower2', 'upper2'],
    reason: 'No event at all: limits equal to the centre, 0, as on the u chart, not missing.',
  },
  {
    name: 'qcc-syn-c-zeros', fields: ['rules.n7FifteenWithinOneSigma'],
    reason: 'A constant series never signals: with σ nought, “close to the centre” says nothing.',
  },
  {
    name: 'syn-u-zero-denominator-with-count',
    fields: ['centre', 'lower', 'upper', 'lower2', 'upper2', 'runs.useful', 'runs.crossingsMin'],
    reason: 'Three events over no bed days are a fault of the file, shown as a gap; they do not raise everybody’s mean.',
  },
  {
    name: 'syn-run-bestbox', fields: ['runs.signal'],
    reason: 'The best-box tables are not one of Watchline’s rule sets; such a case is answered by the Anhøj rules.',
  },
];
