import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeContents, encodeContents } from '../../src/database/contents-json.ts';
import type { Contents } from '../../src/database/contents.ts';
import { packEvents, unpackEvents } from '../../src/database/packed-events.ts';
import type { DatedEvent } from '../../src/spc/rare-harm/dated-event.ts';
import type { MonthlySeries } from '../../src/spc/vocabulary.ts';

const anyEvent: fc.Arbitrary<DatedEvent> = fc.record<DatedEvent>({
  id: fc.string(), type: fc.constantFrom('never_event', 'mrsa_case'), orgCode: fc.constantFrom('ZZ1', 'ZZ2'), siteCode: fc.option(fc.constantFrom('ZZ101', 'ZZ102')),
  incident: fc.option(fc.constantFrom('2012-01-01', '2012-01-02')), declared: fc.option(fc.constantFrom('2012-02-01', '2012-02-02')), precision: fc.constantFrom('day', 'month', 'year'),
  category: fc.option(fc.string()), grade: fc.option(fc.constantFrom('3', '4')), avoidable: fc.constantFrom('yes', 'no', 'unknown'), acquired: fc.constant('unknown'),
  attribution: fc.constant('trust'), status: fc.constantFrom('open', 'closed', 'de_escalated', 'under_appeal', 'provisional'),
}).map((event) => ({ ...event }));

describe('packEvents and unpackEvents', () => {
  it('unpackEvents(packEvents(e)) is e, through JSON, for any events', () => {
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 20 }), (events) => {
      expect(unpackEvents(JSON.parse(JSON.stringify(packEvents(events))) as ReturnType<typeof packEvents>)).toStrictEqual(events);
    }));
  });

  it('contents with events, zero months and disagreements come back from contents.json as they were', async () => {
    const series: MonthlySeries = {
      measureId: 'never', providerCode: 'ZZ1', periods: ['2012-01', '2012-02'], values: [1, 0], numerators: [null, null], denominators: [null, null], gaps: [null, null],
      provisional: [false, false], restatedFrom: [null, null], zeroFilled: [false, true],
    };
    const contents: Contents = {
      contentHash: 'h', measures: [], organisations: [], thresholds: [], annotations: [], series: [series], firstMonth: '2012-01', lastMonth: '2012-02',
      events: fc.sample(anyEvent, 3), eventDisagreements: [{ measureId: 'never', orgCode: 'ZZ1', period: '2012-01', reported: null, counted: 1 }],
    };
    expect(await decodeContents(encodeContents(contents))).toStrictEqual(contents);
  });
});
