import type { Assessment, Warning } from '../assessment.ts';
import type { Measure } from '../vocabulary.ts';
import { autocorrelation } from './autocorrelation.ts';
import { overDispersion, underDispersion } from './dispersion.ts';
import { looksCumulative } from './looks-cumulative.ts';
import { overlappingWindows } from './overlapping-windows.ts';
import { season } from './season.ts';
import { lowMean, smallDenominators, tooFewPoints, valueWithoutDenominator } from './small-numbers.ts';

/** Warnings that are one finding under another name, once the first is made. */
const SAID_BY: Partial<Record<Warning['id'], readonly Warning['id'][]>> = {
  'overlapping-windows': ['under-dispersion', 'autocorrelation'],
  'looks-cumulative': ['autocorrelation', 'over-dispersion', 'under-dispersion', 'season'],
};

/**
 * What should a reader know before trusting this chart? Every warning there is, each once, the gravest for the reading first.
 *
 * The assessment's own warnings and the slower diagnostics of this folder: figures that are not monthly, too few points, small
 * numbers, more or less variation than chance, months that resemble their neighbours, season. What each means for the reading is
 * in `CONSEQUENCES`, its sentence in `wording`. A series of year-to-date totals or overlapping windows is not also warned of
 * what follows from that.
 *
 * @param options windowMonths where the publication states that each value covers several months
 * @returns the empty list for a sound chart
 */
export function diagnose(
  assessment: Assessment, measure: Pick<Measure, 'kind'>, options: { readonly windowMonths?: number | null } = {},
): readonly Warning[] {
  const found: readonly (Warning | null)[] = [
    looksCumulative(assessment, measure),
    overlappingWindows(assessment, measure, options.windowMonths ?? null),
    tooFewPoints(assessment),
    ...assessment.warnings,
    lowMean(assessment, measure),
    overDispersion(assessment, measure),
    underDispersion(assessment, measure),
    smallDenominators(assessment, measure),
    valueWithoutDenominator(assessment, measure),
    autocorrelation(assessment),
    season(assessment),
  ];
  const warnings: Warning[] = [];
  const silent = new Set<Warning['id']>();
  for (const warning of found) {
    if (warning === null || silent.has(warning.id)) continue;
    warnings.push(warning);
    silent.add(warning.id);
    if (warning.id === 'too-rare') silent.add('low-mean');
    for (const id of SAID_BY[warning.id] ?? []) silent.add(id);
  }
  return warnings;
}
