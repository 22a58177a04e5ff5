import { describe, expect, it } from 'vitest';

import { opensOn } from '../../src/freezing/frozen-files.ts';

describe('opensOn', () => {
  it('today’s position → Changes; terms of a recipe → Changes under them', () => {
    expect(opensOn({ asAt: null, since: null, predecessors: 'separate' })).toBe('/changes');
    expect(opensOn({ asAt: '2012-06', since: '2012-04', predecessors: 'combined' })).toBe('/changes?asat=2012-06&predecessors=combined&since=2012-04');
  });
});
