import catalogue from '../extract/measure-catalogue.json' with { type: 'json' };
import type { Measure } from '../spc/vocabulary.ts';

/**
 * The measures that come with Watchline, in the order of the scorecard. A test holds every entry against the words the
 * core knows, which is what JSON cannot promise.
 */
export const BUILT_IN_MEASURES = catalogue as readonly Measure[];
