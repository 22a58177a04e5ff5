import { expect, it } from 'vitest';

const OFFSETS: Readonly<Record<string, string>> = { 'Europe/London': 'GMT+0100', 'Pacific/Auckland': 'GMT+1200', 'America/Los_Angeles': 'GMT-0700' };

it('tests run in the time zone that the run asked for, London unless another was named', () => {
  expect(new Date('2024-06-30T23:30:00Z').toString()).toContain(OFFSETS[process.env['TEST_TIME_ZONE'] ?? 'Europe/London']);
});
