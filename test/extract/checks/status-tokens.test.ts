import { describe, expect, it } from 'vitest';
import { statusOfToken } from '../../../src/extract/checks/status-tokens.ts';

describe('statusOfToken', () => {
  it('forgives case and blanks', () => expect(statusOfToken('  too FEW  to\u00a0report ')).toBe('suppressed'));
  it('a bound is suppressed, a figure beyond the scale is censored', () => {
    expect(['<5', '< 5', '≤7', '<=7', '52+'].map(statusOfToken)).toEqual(['suppressed', 'suppressed', 'suppressed', 'suppressed', 'censored']);
  });
  it.each(['', '5', '0', 'many', '<', '+', 'five', 'ok'])('%s is no token', (cell) => expect(statusOfToken(cell)).toBeNull());
});
