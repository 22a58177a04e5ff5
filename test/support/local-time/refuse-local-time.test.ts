import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

import { refusedSince } from './refuse-local-time.js';

const day = new Date('2012-06-30T23:30:00Z');
const read = (text: string): number => Date.parse(text);

/** Makes a day or a format as code does that was not looked at by lint. */
const made = (...given: readonly unknown[]): unknown => Reflect.construct(Date, given);
const formatted = (...given: readonly unknown[]): unknown => Reflect.construct(Intl.DateTimeFormat, given);
const called = (name: string): unknown => (day as unknown as Record<string, () => unknown>)[name]?.();

describe('while tests run', () => {
  it.each([
    ['a local part of a day', () => called('getMonth')], ['the offset of the machine', () => called('getTimezoneOffset')], ['a part set', () => called('setDate')],
    ['a day as text by accident', () => `${String(day)}`], ['a day in a sentence', () => called('toLocaleDateString')],
    ['local midnight', () => made(2012, 5, 1)], ['a time without its zone', () => made('2012-06-01T00:00')], ['a day in words', () => made('1 June 2012')],
    ['the same, parsed', () => read('2012-06-01 00:00:00')], ['a format without a zone', () => formatted('en-GB', { month: 'long' })],
  ])('%s is refused, and told even when the code hides it', (_what, ask) => {
    expect(ask).toThrow('depends on the zone of the machine');
    expect(refusedSince()).toHaveLength(1);
  });

  it.each<readonly [string, () => unknown, unknown]>([
    ['a day of the calendar', () => read('2012-06-01'), Date.UTC(2012, 5, 1)], ['a time in UTC', () => read('2012-06-01T00:00:00Z'), Date.UTC(2012, 5, 1)],
    ['a time with its offset', () => read('2012-06-01T12:00:00+12:00'), Date.UTC(2012, 5, 1)], ['parts in UTC', () => day.getUTCMonth(), 5],
    ['ISO text', () => day.toISOString(), '2012-06-30T23:30:00.000Z'], ['text that is no time', () => read('ward 4b'), NaN],
    ['a format with a zone', () => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'short' }).format(day), '30/06/2012'],
    ['what a day is an instance of', () => day instanceof Date && day.constructor === Date, true],
  ])('%s is answered as ever', (_what, ask, answer) => {
    expect(ask()).toEqual(answer);
    expect(refusedSince()).toEqual([]);
  });

  it('a program that a test starts is refused it too', () => {
    const start = (code: string): string => execFileSync(process.execPath, ['-e', code], { encoding: 'utf8', stdio: 'pipe' });
    expect(start('console.log(new Date(0).toISOString())')).toContain('1970-01-01');
    expect(() => start('new Date(0).getMonth()')).toThrow('depends on the zone of the machine');
  });
});
