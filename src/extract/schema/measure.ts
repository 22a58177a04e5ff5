import { column, mandatory } from './column.ts';
import type { CanonicalTable } from './column.ts';
import { PERIOD_TYPES } from './observation.ts';

/** `measure`: what is counted; adds to or overrides the built-in catalogue. */
export const MEASURE: CanonicalTable = {
  table: 'measure',
  columns: [
    column('measure_id', 'slug', 'Its name in files.', mandatory),
    column('name', 'text', 'Its name on screen.', { ...mandatory, aliases: ['measure name'] }),
    column('short_name', 'text', 'A name short enough for a column heading.'),
    column('domain', 'text', 'Heading under which the scorecard groups it, e.g. `Access`.'),
    column('definition', 'text', 'Printed under the chart.'),
    column('kind', 'choice', 'How the value is made.', { ...mandatory, choices: ['proportion', 'rate', 'count', 'ratio', 'value'] }),
    column('numerator_label', 'text', 'What the numerator counts, plural.'),
    column('denominator_label', 'text', 'What the denominator counts, plural.'),
    column('multiplier', 'number', 'Rates only: 100000 for “per 100,000 bed days”.', { whenBlank: '1' }),
    column('direction', 'choice', 'Which way is better.', {
      ...mandatory, choices: ['higher_is_better', 'lower_is_better', 'neutral'], aliases: ['polarity'],
    }),
    column('period_type', 'choice', 'Length of its periods.', { choices: PERIOD_TYPES, whenBlank: 'month' }),
    column('source_event_type', 'slug', 'Counted from events of this sort, `never_event`; blank: from observations alone.'),
    column('event_date', 'choice', 'Which day of an event decides its month; blank means the day it happened.', { choices: ['incident', 'declared'] }),
    column('event_grade', 'text', 'Only events of these grades count, joined by `|`; blank: all.'),
    column('event_avoidable', 'text', 'Only events with these words in `avoidable` count, joined by `|`; blank: all.'),
    column('event_acquired', 'text', 'Only events with these words in `acquired` count, joined by `|`; blank: all.'),
    column('event_attribution', 'text', 'Only events with these words in `attribution` count, joined by `|`; blank: all.'),
    column('denominator_measure', 'text', 'Rates counted from events: the measure that holds the denominator.'),
    column('max_percent_over_100', 'yes-no', 'Fill rates may pass 100%.', { whenBlank: 'false' }),
    column('fractional_counts', 'yes-no', 'Counts may carry halves.', { whenBlank: 'false' }),
    column('definition_version', 'text', 'Changes when the definition does.'),
    column('valid_from', 'date', 'First day of this definition.'),
    column('valid_to', 'date', 'Last day of this definition.'),
    column('suggested_chart', 'choice', 'Chart that suits it.', {
      choices: ['xmr', 'mr', 'i_prime', 'p', 'p_prime', 'u', 'u_prime', 'c', 'g', 't', 'run', 'none'], aliases: ['chart', 'chart kind'],
    }),
  ],
};
