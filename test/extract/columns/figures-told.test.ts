import { expect, it } from 'vitest';
import { BUILT_IN_MEASURES } from '../../../src/database/built-in-measures.ts';
import { figuresTold } from '../../../src/extract/columns/figures-told.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';

const told = async (...lines: readonly string[]) => figuresTold((await readExtract({ name: 'made.csv', bytes: new TextEncoder().encode(lines.join('\n')) }, {
  measures: BUILT_IN_MEASURES, organisationCodes: null, allowUnlisted: true, today: '2012-12-15', expectTable: null,
})).tables);

it('figuresTold of observations names their measures once each, of events their sorts', async () => {
  expect(await told('org_code,measure_id,period_start,numerator,denominator', 'ZZ1,ae_4h_type1,2012-01-01,9,10', 'ZZ1,ae_4h_all_types,2012-01-01,9,10', 'ZZ2,ae_4h_all_types,2012-01-01,9,10'))
    .toEqual({ measures: ['ae_4h_all_types', 'ae_4h_type1'], eventTypes: [] });
  expect(await told('event_id,event_type,org_code,incident_date', 'E1,never_event,ZZ1,2012-01-01', 'E2,never_event,ZZ1,2012-02-01'))
    .toEqual({ measures: [], eventTypes: ['never_event'] });
});

it('figuresTold of names is nothing', async () => {
  expect(await told('org_code,org_name,org_type', 'ZZ1,First Trust,provider')).toEqual({ measures: [], eventTypes: [] });
});
