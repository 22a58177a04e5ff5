import { describe, expect, it } from 'vitest';

import { compareFiles, isAsFrozen } from '../../src/board-pack/compare-files.ts';

const file = (path: string, sha256 = 'a', bytes = 1) => ({ path, sha256, bytes });
const FROZEN = { files: [file('index.html'), file('pack/event.csv'), file('assets/a.js')] };

describe('compareFiles', () => {
  it('the same files in another order, and what an operating system left → nothing differs', () => {
    const found = compareFiles(FROZEN, [file('assets/a.js'), file('assets/.DS_Store'), file('Thumbs.db'), file('pack/event.csv'), file('index.html')]);
    expect(found).toEqual({ changed: [], missing: [], added: [] });
    expect(isAsFrozen(found)).toBe(true);
  });

  it('one changed, one gone, one put in → each under its name', () => {
    const found = compareFiles(FROZEN, [file('index.html', 'b'), file('assets/a.js'), file('pack/note.txt')]);
    expect(found).toEqual({ changed: ['index.html'], missing: ['pack/event.csv'], added: ['pack/note.txt'] });
    expect(isAsFrozen(found)).toBe(false);
  });
});
