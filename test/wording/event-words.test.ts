import { describe, expect, it } from 'vitest';
import { describeChosenEvents, describeDaysSince, describeEventDay, dimensionName, eventSortName, partName } from '../../src/wording/event-words.ts';
import { describeMissing, describeTakeover } from '../../src/wording/describe-missing.ts';

describe('events in words', () => {
  it('eventSortName: built-in sorts by name, others by their own word', () => {
    expect([eventSortName('never_event'), eventSortName('concern'), eventSortName('near_miss')]).toEqual(['Never events', 'Concerns', 'Near miss']);
  });

  it('partName: grades, answers, departments and categories; a blank is not known', () => {
    expect([partName('grade', '3'), partName('grade', 'dti'), partName('avoidable', 'no'), partName('avoidable', 'unknown'), partName('department', 'type1'), partName('category', 'other')])
      .toEqual(['Grade 3', 'Deep tissue injury', 'Not avoidable', 'Not known', 'Type 1, major A&E', 'other']);
    expect(dimensionName('department')).toBe('Department type');
  });

  it('describeEventDay says only as much as is known', () => {
    expect(describeEventDay({ incident: '2012-06-14', declared: null, precision: 'day' })).toBe('14 June 2012');
    expect(describeEventDay({ incident: null, declared: '2012-06-14', precision: 'day' })).toBe('14 June 2012 (declared)');
    expect(describeEventDay({ incident: '2012-06-01', declared: null, precision: 'month' })).toBe('June 2012');
    expect(describeEventDay({ incident: '2012-01-01', declared: null, precision: 'year' })).toBe('2012');
  });

  it('describeChosenEvents: number, months, and what is not counted', () => {
    expect(describeChosenEvents(2, 1, '2012-06', '2012-06')).toBe('2 events in June 2012. 1 more is de-escalated and not counted.');
    expect(describeChosenEvents(0, 0, null, null)).toBe('No events.');
    expect(describeChosenEvents(1, 0, '2012-01', null)).toBe('1 event since January 2012.');
    expect(describeDaysSince(1, '2012-06-14')).toBe('1 day since the last, on 14 June 2012');
  });

  it('describeMissing tells late months from missing ones', () => {
    expect(describeMissing('not-submitted', ['2012-07'], true)).toBe('July 2012 is late: not submitted, while others have sent it');
    expect(describeMissing('no-row', ['2012-01', '2012-02'], false)).toBe('January and February 2012 have no row in the extract');
    expect(describeTakeover('2011-07-01', null)).toBe('on 1 July 2011, how much of it is not known');
  });
});
