import type { Signal } from '../../src/spc/assessment.ts';
import { byTelling } from '../../src/wording/by-telling.ts';
import { centreName } from '../../src/wording/centre-name.ts';
import { quote } from '../../src/wording/problems/quote.ts';
import { expect, test } from './property.ts';

const signal = (rule: Signal['rule']): Signal => ({ rule, side: 'low', meaning: 'concern', indices: [], periods: [], values: [], line: null });

test('byTelling puts a run before a month outside, and that before a trend', () => {
  expect([signal('trend'), signal('outside'), signal('shift')].sort(byTelling).map(({ rule }) => rule)).toEqual(['shift', 'outside', 'trend']);
});
test('centreName is the median on run and g charts, the mean elsewhere', () => expect((['run', 'g', 'xmr', 'p', 't'] as const).map(centreName)).toEqual(['median', 'median', 'mean', 'mean', 'mean']));
test('quote of an invisible character shows a blank, never a line break', () => expect(quote('a\u200b\nb')).toBe('“a b”'));
