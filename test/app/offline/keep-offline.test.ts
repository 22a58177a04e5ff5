import { describe, expect, it } from 'vitest';

import { canKeep } from '../../../src/app/offline/keep-offline.ts';

describe('canKeep', () => {
  it.each([
    ['a trust’s https address', 'https:', 'quality.trust.example', true, true],
    ['a browser or address without service workers', 'http:', 'quality.trust.example', false, false],
    ['a file', 'file:', '', true, false],
    ['one’s own machine', 'http:', 'localhost', true, false],
    ['one’s own machine by number', 'http:', '127.0.0.1', true, false],
  ])('for %s', (_where, protocol, hostname, offered, expected) => {
    expect(canKeep({ protocol, hostname }, offered)).toBe(expected);
  });
});
