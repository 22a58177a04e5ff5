import { describe, expect, it } from 'vitest';
import { plainNames } from '../../../data-loaders/load/plain-names.ts';

describe('plainNames', () => {
  it('takes away the folders that all share; a single file keeps its name alone', () => {
    expect([...plainNames(['/home/me/in/a.csv', '/home/me/in/b/c.csv']).values()]).toEqual(['a.csv', 'b/c.csv']);
    expect([...plainNames(['/home/me/in/a.csv']).values()]).toEqual(['a.csv']);
  });
});
