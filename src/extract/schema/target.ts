import { column, mandatory } from './column.ts';
import type { CanonicalTable } from './column.ts';
import { VALUE_SCALES } from './observation.ts';

/** `target`: the required level of a measure, from a day to a day. */
export const TARGET: CanonicalTable = {
  table: 'target',
  columns: [
    column('org_code', 'code', 'Whose threshold; blank is everybody. The most specific wins.', {
      aliases: ['organisation code', 'organization code', 'provider code', 'trust code', 'ods code'],
    }),
    column('measure_id', 'slug', 'A measure of the catalogue.', {
      ...mandatory, aliases: ['measure', 'measure code', 'metric', 'metric id', 'indicator', 'indicator id'],
    }),
    column('valid_from', 'date', 'First day in force; blank is since ever.', { aliases: ['from', 'start date', 'date from'] }),
    column('valid_to', 'date', 'Last day in force; blank is still.', { aliases: ['to', 'end date', 'date to', 'until'] }),
    column('kind', 'choice', 'What sort of threshold.', {
      ...mandatory,
      choices: ['standard', 'interim', 'annual_limit', 'trajectory_month', 'trajectory_cumulative', 'local'],
      aliases: ['target kind', 'target type', 'type'],
    }),
    column('value', 'number', 'The level, in the unit of the measure; percentages on 0–100.', {
      ...mandatory, aliases: ['target', 'target value', 'threshold', 'level'],
    }),
    column('value_scale', 'choice', 'Says that percentages in `value` are 0–1 (`fraction`); blank means 0–100.', {
      choices: VALUE_SCALES, stored: false, aliases: ['scale'],
    }),
    column('comparison', 'choice', 'Whether figures should be at least or at most the level.', {
      ...mandatory, choices: ['at_least', 'at_most'], aliases: ['direction', 'operator'],
    }),
    column('label', 'text', 'Words drawn beside the line.'),
    column('source', 'text', 'Where the threshold is laid down.'),
  ],
};
