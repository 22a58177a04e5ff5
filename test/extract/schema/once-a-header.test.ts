import { describe, expect, it } from 'vitest';

import { onceAHeader } from '../../../src/extract/schema/once-a-header.ts';

describe('onceAHeader', () => {
  it('makes each heading plain, once for the same header and anew for another', () => {
    const asked: string[] = [];
    const plain = onceAHeader((heading) => {
      asked.push(heading);
      return heading.toLowerCase();
    });
    const header = ['Org Code', 'Period'];
    expect(plain(header)).toEqual(['org code', 'period']);
    expect(plain(header)).toBe(plain(header));
    expect(plain(['Org Code'])).toEqual(['org code']);
    expect(asked).toEqual(['Org Code', 'Period', 'Org Code']);
  });
});
